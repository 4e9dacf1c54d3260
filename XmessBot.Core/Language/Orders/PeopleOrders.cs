using XmessBot.Core.Language.Queries;
using XmessBot.Core.Language.Text;

namespace XmessBot.Core.Language.Orders;

/// <summary>What staff says or asks of people.</summary>
public enum PeopleAct
{
    /// <summary>Who has access, and by which role.</summary>
    AskAccess,

    /// <summary>Who assesses a call.</summary>
    AskAssessors,

    /// <summary>Somebody gets a role.</summary>
    Give,

    /// <summary>Somebody loses a role.</summary>
    Take,

    /// <summary>Somebody works for a council.</summary>
    OfCouncil,

    /// <summary>The addresses of a domain are of a council.</summary>
    Domain,

    /// <summary>Who is to assess a call.</summary>
    NameAssessors,
}

/// <summary>A message about people.</summary>
/// <param name="Act">What it says or asks.</param>
/// <param name="Names">The names that it says, as typed.</param>
/// <param name="Emails">The addresses that it gives.</param>
public sealed record PeopleOrder(PeopleAct Act, IReadOnlyList<string> Names, IReadOnlyList<string> Emails)
{
    /// <summary>The role, by its name in <c>Roles</c>; null when none is said.</summary>
    public string? Role { get; init; }

    /// <summary>The INE code of the council, or null.</summary>
    public string? Municipality { get; init; }

    /// <summary>The mail domain, or null.</summary>
    public string? Domain { get; init; }

    /// <summary>The call whose assessors are meant.</summary>
    public CallOrder? Call { get; init; }

    /// <summary>Whether everybody of the commission is meant.</summary>
    public bool Everybody { get; init; }
}

/// <summary>
/// Reads what staff says of people: "fes mentora la Laia", "qui té accés?", "la Marta i en Joan valoren la segona convocatòria".
/// </summary>
public static class PeopleOrders
{
    private const int MostWords = 80; // an address has six or seven
    private static readonly string[] RoleNames = ["Applicant", "Mentor", "Advisor", "Staff", "Admin"];
    private static readonly PhraseList Phrases = new("people-orders");

    /// <summary>Messages with what they are; a test reads each.</summary>
    internal static IReadOnlyList<(string Text, PeopleAct Act)> Examples { get; } =
    [
        ("qui té accés?", PeopleAct.AskAccess), ("quines persones tenen permisos", PeopleAct.AskAccess),
        ("fes mentora la Laia", PeopleAct.Give), ("dona el rol d'administració a laia@vic.cat", PeopleAct.Give),
        ("la Laia serà mentora", PeopleAct.Give), ("treu el rol de mentor a en Pere", PeopleAct.Take),
        ("en Pere ja no és mentor", PeopleAct.Take), ("treu laia@vic.cat de la comissió", PeopleAct.Take),
        ("la Marta treballa a l'Ajuntament de Vic", PeopleAct.OfCouncil), ("la Laia és la nova tècnica de Vic", PeopleAct.OfCouncil),
        ("el domini berga.cat és de l'Ajuntament de Berga", PeopleAct.Domain),
        ("la Marta i en Joan valoren la segona convocatòria", PeopleAct.NameAssessors),
        ("tothom valora la convocatòria 2026-1", PeopleAct.NameAssessors), ("qui valora la segona convocatòria?", PeopleAct.AskAssessors),
    ];

    /// <summary>What a message says of people, or null.</summary>
    public static PeopleOrder? Read(Utterance said)
    {
        if (said.Words.Count > MostWords || said.References.Request is not null) return null;
        var found = Phrases.Find(said.Words).Select(each => each.Meaning).ToHashSet(StringComparer.Ordinal);
        if (found.Contains("other")) return null;
        string[] emails = [.. EmailReader.Read(said.Text).Select(email => email.Address)];
        var names = NamesIn(said);
        var order = new PeopleOrder(default, names, emails)
        {
            Role = RoleNames.FirstOrDefault(found.Contains),
            Municipality = said.Places.Mentions is [{ Municipality: { } council }] ? council.Code : null,
            Domain = DomainIn(said),
            Call = found.Contains("call") ? CallOrders.CallIn(said) : null,
            Everybody = found.Contains("everybody"),
        };
        return Act(said, found, order) is { } act ? order with { Act = act } : null;
    }

    private static PeopleAct? Act(Utterance said, HashSet<string> found, PeopleOrder order)
    {
        var who = found.Contains("who");
        var some = order.Names.Count > 0 || order.Emails.Count > 0;
        if (found.IsSupersetOf(["assesses", "call"]))
            return who ? PeopleAct.AskAssessors : !said.Asks && (some || order.Everybody) ? PeopleAct.NameAssessors : null;
        if (who && found.Contains("access")) return PeopleAct.AskAccess;
        if (said.Asks) return null;
        if (found.Contains("domain") && order.Domain is not null && order.Municipality is not null) return PeopleAct.Domain;
        if (!some) return null;
        if (found.Contains("takes") && order.Role is not null) return PeopleAct.Take;
        if (found.Contains("gives") && order.Role is not null) return PeopleAct.Give;
        return found.Contains("works") && order.Municipality is not null ? PeopleAct.OfCouncil : null;
    }

    private static List<string> NamesIn(Utterance said)
    {
        var names = new List<string>();
        for (var at = 0; at < said.Tokens.Count; at++)
        {
            // What an address is made of is no name.
            if (PersonNames.At(said, said.Tokens, at) is not var (name, end) || IsInAddress(said, at)) continue;
            names.Add(name);
            at = end - 1;
        }

        return names;
    }

    private static bool IsInAddress(Utterance said, int at)
    {
        var from = said.Text.LastIndexOf(' ', said.Tokens[at].Start) + 1;
        var to = said.Text.IndexOf(' ', said.Tokens[at].Start) is var next and >= 0 ? next : said.Text.Length;
        return said.Text[from..to].Contains('@', StringComparison.Ordinal);
    }

    private static string? DomainIn(Utterance said) => said.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries)
        .Select(word => word.Trim('.', ',', ';', '«', '»', '"').TrimStart('@'))
        .FirstOrDefault(word => word.Contains('.', StringComparison.Ordinal) && !word.Contains('@', StringComparison.Ordinal)
            && word.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '.' or '-'))?.ToLowerInvariant();
}
