using XmessBot.Core;
using XmessBot.Core.Calendar;
using XmessBot.Core.Calls;
using XmessBot.Core.Hours;
using XmessBot.Core.Language.Time;
using XmessBot.Core.Members;
using XmessBot.Core.Requests;
using XmessBot.Storage;
using XmessBot.Storage.Calls;
using XmessBot.Storage.Members;

namespace XmessBot.Tests.Dialogs.Transcripts;

/// <summary>
/// The initial state of every transcript: the two calls of 2020 moved by six years, and a few people. Argentona is a member, Igualada is
/// not, and Berga's membership is unknown.
/// </summary>
internal static class Scene
{
    /// <summary>The Monday of the week in which the first call closes.</summary>
    public static readonly DateTimeOffset Start = new(2026, 5, 4, 8, 0, 0, TimeSpan.Zero);

    /// <summary>The open call.</summary>
    public static readonly Call Open = new()
    {
        Id = "2026-1",
        Window = new DayInterval(new DateOnly(2026, 5, 1), new DateOnly(2026, 7, 31)),
        Opens = new DateOnly(2026, 4, 13),
        Deadline = new DateOnly(2026, 5, 8),
        Mentoring = Minutes.OfHours(8),
        Advisory = Minutes.OfHours(28),
        Package = new Package(2, new Minutes(120)),
        RecentSince = new DateOnly(2025, 4, 1),
    };

    /// <summary>The call after it.</summary>
    public static readonly Call Next = Open with
    {
        Id = "2026-2",
        Window = new DayInterval(new DateOnly(2026, 9, 1), new DateOnly(2026, 12, 31)),
        Opens = new DateOnly(2026, 7, 1),
        Deadline = new DateOnly(2026, 7, 17),
        Mentoring = Minutes.OfHours(12),
        Advisory = Minutes.OfHours(32),
    };

    /// <summary>The e-mail address of each account in the transcripts.</summary>
    public static readonly IReadOnlyDictionary<string, string> Addresses = new Dictionary<string, string>
    {
        ["maria"] = "maria.puig@argentona.example", // registered by staff for Argentona
        ["joan"] = "joan.serra@argentona.example", // known by the domain of his address
        ["pere"] = "pere@correu.example", // of whom nothing is known
        ["nuria"] = "nuria@correu.example", // nor of her
        ["marta"] = "marta.soler@xmess.example", // of it too, once given
        ["jordi"] = "jordi.pi@xmess.example",
        ["comissio"] = "comissio@xmess.example", // of the technical commission
    };

    /// <summary>The names of the people who give sessions, and of more of the commission.</summary>
    public static readonly IReadOnlyDictionary<string, string> Names = new Dictionary<string, string>
    {
        ["nuria"] = "Núria Camps",
        ["joan"] = "Joan Serra",
        ["pere"] = "Pere Vila",
        ["marta"] = "Marta Soler",
        ["jordi"] = "Jordi Pi",
    };

    /// <summary>Adds the calls, to a new database.</summary>
    public static void AddCalls(XmessContext context)
    {
        var store = new CallStore(context);
        store.Add(Open);
        store.Add(Next);
    }

    /// <summary>Adds the people, and what is known about councils.</summary>
    public static async Task AddPeopleAsync(XmessContext context)
    {
        var people = new PeopleStore(context);
        await people.RegisterAsync(Addresses["maria"], "Maria Puig", Roles.Applicant, "08009", Start);
        await people.RegisterAsync(Addresses["comissio"], "Comissió tècnica", Roles.Staff, null, Start);
        people.AddDomain("argentona.example", "08009");
        new MembershipStore(context).Record(new MembershipFact("08102", false, null, null));
    }

    /// <summary>The answers of a complete request, or of those fields only.</summary>
    public static RequestAnswers Answers(IReadOnlyCollection<RequestField> fields)
    {
        const string said = "dimarts i dijous al matí";
        bool Has(RequestField field) => fields.Contains(field);
        return new RequestAnswers
        {
            Post = Has(RequestField.Post) ? "Tècnica de promoció econòmica" : null,
            Need = Has(RequestField.Need) ? "Volem incorporar clàusules socials als contractes de neteja de la tardor." : null,
            Impact = Has(RequestField.Impact) ? "Que tres cooperatives puguin optar als contractes." : null,
            Transferability = Has(RequestField.Transferability) ? "El model de plec i la guia." : null,
            Alignment = Has(RequestField.Alignment) ? "Reforça les cooperatives locals." : null,
            TrackRecord = Has(RequestField.TrackRecord) ? "Una tècnica a mitja jornada i cap pla aprovat." : null,
            Service = Has(RequestField.Service) ? PreferredService.Mentoring : null,
            Modality = Has(RequestField.Modality) ? PreferredModality.Remote : null,
            Gender = Has(RequestField.Gender) ? "" : null,
            Availability = Has(RequestField.Availability)
                ? new Availability(said, AvailabilityReader.Read(said, MadridTime.At(Start).DateTime)!)
                : null,
            Commitments = Has(RequestField.Commitments) ? Commitments.All : Commitments.None,
        };
    }

    /// <summary>The value of an outcome; fails when it is a refusal.</summary>
    public static T Done<T>(Outcome<T> outcome) => Assert.IsType<Outcome<T>.Done>(outcome).Value;
}
