using System.Text.Json;
using System.Text.Json.Serialization;
using XmessBot.Core.Calendar;
using XmessBot.Core.Calls;
using XmessBot.Core.Hours;
using XmessBot.Core.Members;
using XmessBot.Core.Requests;

namespace XmessBot.Storage.Seed;

/// <summary>
/// The embedded data of a first start: <c>calls.json</c>, for every installation, and <c>demo.json</c>, for Development only.
/// </summary>
internal static class SeedData
{
    private static readonly JsonSerializerOptions Options =
        new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };

    /// <summary>The calls that the text of 2020 announces; a date that the text does not give is null.</summary>
    public static IReadOnlyList<Call> Calls() => [.. Read<SeedCall[]>("calls.json").Select(call => call.ToCall())];

    /// <summary>Invented people and requests.</summary>
    public static Demo Demo() => Read<Demo>("demo.json");

    private static T Read<T>(string name)
    {
        using var stream = typeof(SeedData).Assembly.GetManifestResourceStream($"XmessBot.Storage.Seed.{name}")!;
        return JsonSerializer.Deserialize<T>(stream, Options)!;
    }
}

/// <summary>An entry of <c>calls.json</c>.</summary>
internal sealed record SeedCall(
    string Id, DateOnly WindowFirst, DateOnly WindowLast, DateOnly? Opens, DateOnly? Deadline, DateOnly? LogsUntil,
    int MentoringHours, int AdvisoryHours, int PackageSessions, int SessionMinutes, DateOnly RecentSince)
{
    public Call ToCall() => new()
    {
        Id = Id,
        Window = new DayInterval(WindowFirst, WindowLast),
        Opens = Opens,
        Deadline = Deadline,
        LogsUntil = LogsUntil,
        Mentoring = Minutes.OfHours(MentoringHours),
        Advisory = Minutes.OfHours(AdvisoryHours),
        Package = new Package(PackageSessions, new Minutes(SessionMinutes)),
        RecentSince = RecentSince,
    };
}

/// <summary>The content of <c>demo.json</c>.</summary>
internal sealed record Demo(SeedPerson[] People, SeedDomain[] Domains, SeedRequest[] Requests, SeedMentor[] Mentors,
    SeedAssignment[] Services);

/// <summary>A person, as if staff had registered them.</summary>
internal sealed record SeedPerson(string Email, string Name, Roles Roles, string? Municipality);

/// <summary>A mail domain of a council.</summary>
internal sealed record SeedDomain(string Domain, string Municipality);

/// <summary>A request that was submitted so many days ago.</summary>
internal sealed record SeedRequest(
    string Author, int DaysAgo, string Post, string Need, string Impact, string Transferability, string Alignment, string TrackRecord,
    PreferredService Service, PreferredModality Modality, string Gender, SeedAvailability Availability)
{
    public RequestAnswers ToAnswers() => new()
    {
        Post = Post,
        Need = Need,
        Impact = Impact,
        Transferability = Transferability,
        Alignment = Alignment,
        TrackRecord = TrackRecord,
        Service = Service,
        Modality = Modality,
        Gender = Gender,
        Availability = new Availability(Availability.Said, Availability.Week),
        Commitments = Commitments.All,
    };
}

/// <summary>When the applicant can meet: in words, and as days of the week.</summary>
internal sealed record SeedAvailability(string Said, DayOfWeek[] Days, PartOfDay Part)
{
    public WeeklyPattern Week => new([new WeeklySlot(Days, Part, null, null)], null, []);
}
