using XmessBot.Core.Language.Grammar;
using XmessBot.Core.Municipalities;
using About = XmessBot.Core.Language.Queries.QuerySubject;

namespace XmessBot.Core.Language.Queries.Rules;

/// <summary>Where (<c>filter</c>), which service and how.</summary>
internal static class PlaceRules
{
    private static readonly QuerySubject[] Anywhere =
        [About.Requests, About.Sessions, About.Assignments, About.Mentors, About.Questions, About.People];

    private static readonly QuerySubject[] Served = [About.Requests, About.Sessions, About.Assignments, About.Pools, About.Mentors];

    /// <summary>The provinces.</summary>
    public static IReadOnlyDictionary<string, object> Provinces { get; } =
        Enum.GetValues<Province>().ToDictionary(each => each.ToString().ToLowerInvariant(), each => (object)each);

    /// <summary>The rules.</summary>
    public static IEnumerable<PhraseRule> All =>
    [
        new("a municipality", "filter", "<town>", m => m.Get<SaidTown>(0) is { Municipality: { } town }
            ? Said.Any(new QueryFilter.InMunicipality([town]), Anywhere) : Said.Any(null, Anywhere) with { Unclear = true },
            "peticions de Vic = requests municipality=Vic"),
        new("a comarca", "filter", "#comarca? de|d|del|dels? l|la|el|les? <comarca>",
            m => Said.Any(new QueryFilter.InComarca([m.Get<string>(0)!]), Anywhere),
            "peticions del Bages = requests comarca=Bages"),
        new("a province", "filter", "provincia|demarcacio|provincies|demarcacions|prov .? de|d? <province>", Province,
            "peticions de la província de Girona = requests province=Girona"),
        new("a province, the other way round", "filter", "<province> provincia|demarcacio", Province,
            "peticions de Tarragona província = requests province=Tarragona"),
        new("the comarques of a province", "filter", "comarques de|d? <province>", Province,
            "peticions de les comarques de Lleida = requests province=Lleida"),
        new("a province by its people", "filter", "comarques? gironines|gironins|gironina", _ => Of(Municipalities.Province.Girona),
            "peticions gironines = requests province=Girona"),
        new("another by its people", "filter", "comarques? lleidatanes|lleidatans|lleidatana|ponent",
            _ => Of(Municipalities.Province.Lleida), "peticions lleidatanes = requests province=Lleida"),
        new("mentoring", "filter", "mentoria|mentories|mentoratge|mentorings|mentoring|mentoritzacio", _ => Service(Core.Service.Mentoring),
            "peticions de mentoria = requests service=mentoria"),
        new("advice", "filter", "assessorament|assessoraments|assessoria|assessories", _ => Service(Core.Service.Advisory),
            "peticions d'assessorament = requests service=assessorament"),
        new("advisors", "noun", "#advisor", _ => new Named(About.Mentors, false), "assessors = mentors service=assessorament"),
        new("in person", "filter", "presencial|presencials|presencialment|presencia|en_persona|cara_a_cara", _ => How(Modality.InPerson),
            "sessions presencials = sessions modality=presencial"),
        new("in person, in two words", "filter", "de forma|manera|modalitat presencial", _ => How(Modality.InPerson),
            "sessions de forma presencial = sessions modality=presencial"),
        new("at a distance", "filter",
            "virtual|virtuals|telematica|telematiques|telematic|telematics|online|videotrucada|videotrucades|videoconferencia|"
                + "remot|remotes|remota|telefoniques|linia|telefonica|distancia",
            _ => How(Modality.Remote), "sessions virtuals = sessions modality=distància"),
        new("at a distance, in two words", "filter",
            "a|en|per|on distancia|linia|remot|internet|videotrucada|videoconferencia|telefon|line|zoom|teams|meet", _ =>
            How(Modality.Remote), "sessions a distància = sessions modality=distància"),
        new("not in person", "filter", "no presencial|presencials", _ => How(Modality.Remote),
            "sessions no presencials = sessions modality=distància"),
    ];

    private static Said Province(Match m) => Of((Province)m.Get<object>(0)!);

    private static Said Of(Province province) => Said.Any(new QueryFilter.InProvince([province]), Anywhere);

    private static Said Service(Service service) => Said.Any(new QueryFilter.OfService(service), Served);

    private static Said How(Modality modality) => Said.Any(new QueryFilter.Held(modality), Served);
}

/// <summary>A municipality as the reader of places found it; null where it may be several.</summary>
internal sealed record SaidTown(Municipality? Municipality);
