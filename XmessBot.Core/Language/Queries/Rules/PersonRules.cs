using XmessBot.Core.Language.Grammar;
using About = XmessBot.Core.Language.Queries.QuerySubject;

namespace XmessBot.Core.Language.Queries.Rules;

/// <summary>Whose (<c>filter</c>), and what people are here.</summary>
internal static class PersonRules
{
    /// <summary>The rules.</summary>
    public static IEnumerable<PhraseRule> All =>
    [
        new("of a person", "filter",
            "que? porta|porten|fa|ha|acompanya|du|te|a|feta|fetes|amb|de|d|del|per? carrec|fet|feta|fetes|assignades|portat? de|"
                + "d|a|per? #the? #mentor|#advisor? #the? <person>",
            m => Said.Any(new QueryFilter.OfPerson(m.Get<string>(0)!), About.Sessions, About.Assignments, About.Mentors, About.People),
            "sessions de la Marta = sessions person=Marta"),
        new("assigned to a person", "filter",
            "que? te|porta|tenen|tingui assignats|assignades|assignat|assignada|encarregades|encarregats a? #the? #mentor|"
                + "#advisor? #the? <person>", m => Said.Of((About.Assignments, new QueryFilter.OfPerson(m.Get<string>(0)!))),
                    "quants municipis té assignats en Joan? = assignments person=Joan count"),
        new("called", "filter", "que? es? diuen|diu|digui|diguin|nom|anomenada|anomenat es|de|d|digui? #the? <person>", m =>
            Said.Any(new QueryFilter.OfPerson(m.Get<string>(0)!), About.Mentors, About.People),
                "mentors que es diuen Marta = mentors person=Marta"),
        new("officers", "noun", "#officer|responsables|referents|interlocutors|empleats municipals|municipal|locals",
            _ => new SaidRole(QueryRole.Officer),
            "tècnics municipals = people role=officer"),
        new("officers of the councils", "noun", "#officer de|d|dels|del l|els|la? #council?", m => new SaidRole(QueryRole.Officer),
            "tècnics dels ajuntaments = people role=officer"),
        new("officers with an account", "noun",
            "#officer hi? ha|tenim|consten|estan? donats|amb|registrats|inscrits|d de|d? alta|compte|acces|usuari?",
            m => m.Says("alta", "compte", "acces", "usuari") || m.Says("registrats", "inscrits") ? new SaidRole(QueryRole.Officer) : null,
            "tècnics donats d'alta a Vic = people role=officer municipality=Vic"),
        new("administrators", "noun", "#admin del|de|d? sistema|bot?", _ => new SaidRole(QueryRole.Admin),
            "administradors = people role=admin"),
        new("staff", "noun", "personal|equip|membres|gent|persones|companys|equip_tecnic|personal_tecnic de|d|del la|l? comissio|"
            + "oficina|xarxa|tecnica|staff|"
            + "secretaria", _ => new SaidRole(QueryRole.Staff),
            "personal de l'oficina = people role=staff"),
        new("staff by one word", "noun", "staff", _ => new SaidRole(QueryRole.Staff), "llista de staff = people role=staff"),
        new("with the role", "noun",
            "qui|persones|gent|usuaris|comptes|#people? te|tenen|amb|fa|fan|que|es|son el|de|fan? rol|rols|perfil|permis|"
                + "permisos|paper|funcions de|d|del|com? a? #admin|administracio|#officer|#mentor|#advisor|#staffer municipal|"
                    + "municipals|tecnica?",
            m => new SaidRole(RoleOf(m)), "qui té rol d'administrador? = people role=admin"),
        new("who is of the commission", "noun", "qui hi? ha|es|son|forma|formen|tenim|esta a|part? de|d? la|l comissio|oficina tecnica?",
            _ => new SaidRole(QueryRole.Staff),
            "qui hi ha a la comissió? = people role=staff"),
        new("who is", "noun", "qui es|son|fa|fan de|d|els|les|l|la|el|nostres? #admin|staff", m => new SaidRole(RoleOf(m)),
            "qui són els administradors? = people role=admin"),
        new("with an account", "filter",
            "donats|donades|donat|amb|tenen|te|registrats|inscrits|registrades d|de|un? alta|acces|compte|usuari",
            _ => Said.Any(null, About.People, About.Mentors),
            "tècnics municipals donats d'alta = people role=officer"),
    ];

    private static QueryRole RoleOf(Match m) =>
        m.Says("comissio", "staff", "oficina", "personal") ? QueryRole.Staff
        : m.Says("administrador", "administradora", "administradors", "administradores", "admin", "admins")
            || m.Says("administracio") ? QueryRole.Admin
        : m.Says("mentor", "mentora", "mentors", "mentores") ? QueryRole.Mentor
        : m.Says("assessor", "assessora", "assessors", "assessores") ? QueryRole.Advisor
        : m.Says("tecnic", "tecnica", "tecnics", "tecniques") ? QueryRole.Officer
        : QueryRole.Staff;
}

/// <summary>People of a role as the thing asked about.</summary>
internal sealed record SaidRole(QueryRole Role);
