using XmessBot.Core.Calendar;

namespace XmessBot.Core.Requests;

/// <summary>The service that the council prefers; indicative, the commission may decide on the other (R13).</summary>
public enum PreferredService
{
    /// <summary>Prefers mentoring.</summary>
    Mentoring,

    /// <summary>Prefers advisory.</summary>
    Advisory,

    /// <summary>No preference: the commission chooses.</summary>
    Either,
}

/// <summary>The services that a preference allows.</summary>
public static class PreferredServices
{
    /// <summary>The services to look for mentors in: the preferred one, or both without a preference (R13).</summary>
    public static IReadOnlyList<Service> ToLookAmong(PreferredService? preferred) => preferred switch
    {
        PreferredService.Mentoring => [Service.Mentoring],
        PreferredService.Advisory => [Service.Advisory],
        _ => [Service.Mentoring, Service.Advisory],
    };
}

/// <summary>Whether the council prefers to meet in person or remotely (R09).</summary>
public enum PreferredModality
{
    /// <summary>In person.</summary>
    InPerson,

    /// <summary>Remote.</summary>
    Remote,

    /// <summary>No preference.</summary>
    Either,
}

/// <summary>The commitments that the applicant accepts, one by one.</summary>
[Flags]
public enum Commitments
{
    /// <summary>Nothing yet.</summary>
    None = 0,

    /// <summary>To be available and take part (R14).</summary>
    TakePart = 1,

    /// <summary>To let sessions become good practices or FAQ entries (R15).</summary>
    Share = 2,

    /// <summary>To give the commission the information that it asks for (R16).</summary>
    Inform = 4,

    /// <summary>All of them.</summary>
    All = TakePart | Share | Inform,
}

/// <summary>The availability of a council: its own words, and the weekly pattern read from them and confirmed (R14).</summary>
/// <param name="Said">The person's own words.</param>
/// <param name="Week">The weekly pattern that was shown to the person and confirmed.</param>
public sealed record Availability(string Said, WeeklyPattern Week);
