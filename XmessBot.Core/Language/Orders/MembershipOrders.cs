using XmessBot.Core.Language.Text;
using XmessBot.Core.Language.Time;

namespace XmessBot.Core.Language.Orders;

/// <summary>What staff says or asks of a council's membership.</summary>
public enum MembershipAct
{
    /// <summary>Which councils are members.</summary>
    AskAll,

    /// <summary>Whether a council is a member, and since when.</summary>
    AskOne,

    /// <summary>It is a member from a day on.</summary>
    Join,

    /// <summary>It is a member until a day.</summary>
    Leave,

    /// <summary>It is not a member.</summary>
    Deny,

    /// <summary>What was recorded last is wrong.</summary>
    TakeBack,
}

/// <summary>A message about the membership of councils.</summary>
/// <param name="Act">What it says or asks.</param>
/// <param name="Municipality">The INE code of the council; null when it names none, or may name several.</param>
/// <param name="Day">The first day of a <see cref="MembershipAct.Join"/>, the last of a <see cref="MembershipAct.Leave"/>, or null.</param>
/// <param name="Reason">Why, as it was said, or null.</param>
public sealed record MembershipOrder(MembershipAct Act, string? Municipality, DateOnly? Day = null, string? Reason = null);

/// <summary>Reads what staff says of the members: "Navàs s'ha fet membre el 3 de març", "quins municipis són membres?" (R01).</summary>
public static class MembershipOrders
{
    private const int MostWords = 30;
    private static readonly PhraseList Phrases = new("membership-orders");

    /// <summary>Messages with what they are; a test reads each.</summary>
    internal static IReadOnlyList<(string Text, MembershipAct Act)> Examples { get; } =
    [
        ("Navàs s'ha fet membre el 3 de març", MembershipAct.Join), ("afegeix Berga com a membre", MembershipAct.Join),
        ("Berga serà membre a partir de l'1 de gener", MembershipAct.Join), ("dona d'alta Berga a la xarxa", MembershipAct.Join),
        ("Berga deixa la xarxa a final d'any", MembershipAct.Leave), ("dona de baixa Salt de la xarxa", MembershipAct.Leave),
        ("Berga ja no és membre", MembershipAct.Leave),
        ("Salt s'ha fet membre el 3 de març", MembershipAct.Join), ("Begues va deixar la xarxa", MembershipAct.Leave),
        ("sort ja no és membre", MembershipAct.Leave), ("Berga no és membre", MembershipAct.Deny),
        ("esborra l'alta de Navàs", MembershipAct.TakeBack), ("anul·la la baixa de Berga", MembershipAct.TakeBack),
        ("quins municipis són membres?", MembershipAct.AskAll), ("llista de membres", MembershipAct.AskAll),
        ("Berga és membre?", MembershipAct.AskOne), ("des de quan és membre Navàs?", MembershipAct.AskOne),
    ];

    /// <summary>What a message says of membership, or null.</summary>
    public static MembershipOrder? Read(Utterance said)
    {
        var words = said.Words;
        if (words.Count > MostWords) return null;
        var found = Phrases.Find(words).ToList();
        var because = found.Where(each => each.Meaning == "because" && each.Start > 0)
            .Select(each => each.Start).DefaultIfEmpty(-1).First();
        var meanings = found.Where(each => because < 0 || each.Start < because).Select(each => each.Meaning)
            .ToHashSet(StringComparer.Ordinal);
        var until = because < 0 ? said.Text.Length : words[because].Start;
        var mentions = NamedCouncils.In(said, found).Where(mention => mention.Start < until).ToArray();
        if (meanings.Contains("person") || Act(said, meanings, mentions.Length > 0) is not { } act) return null;
        if (act is MembershipAct.AskAll) return mentions.Length == 0 ? new MembershipOrder(act, null) : null;
        if (mentions.Length != 1) return null;
        var reason = because < 0 ? null : said.Text[words[because].Start..].Trim().TrimEnd('.');
        var day = DayOf(new Utterance(said.Text[..until], said.Now), act, meanings);
        return new MembershipOrder(act, mentions[0].Municipality?.Code, day, reason);
    }

    /// <summary>The day that a message gives when it is asked for.</summary>
    public static DateOnly? Day(Utterance said, MembershipAct act) =>
        DayOf(said, act, Phrases.Find(said.Words).Select(each => each.Meaning).ToHashSet(StringComparer.Ordinal));

    private static MembershipAct? Act(Utterance said, HashSet<string> meanings, bool ofCouncil)
    {
        if (!ofCouncil)
        {
            return meanings.Contains("which") && meanings.Overlaps(["member", "as member", "of network"])
                ? MembershipAct.AskAll : null;
        }

        if (meanings.Contains("since") && (meanings.Contains("joined") || meanings.Contains("member"))) return MembershipAct.AskOne;
        if (said.Asks) return meanings.Contains("joined") ? MembershipAct.AskOne : null;
        if (meanings.IsSupersetOf(["takes", "entry"])) return MembershipAct.TakeBack;
        if (meanings.Contains("leaves") || meanings.Contains("left")) return MembershipAct.Leave;
        if (meanings.Contains("denied")) return MembershipAct.Deny;
        return meanings.Contains("joined") || meanings.Contains("joins") || meanings.IsSupersetOf(["adds", "as member"])
            ? MembershipAct.Join : null;
    }

    // What has been done was done on a day of the past, and what will be, of the future.
    private static DateOnly? DayOf(Utterance said, MembershipAct act, HashSet<string> meanings)
    {
        var today = DateOnly.FromDateTime(said.Now);
        if (meanings.Contains("year end")) return new DateOnly(today.Year, 12, 31);
        if (meanings.Contains("month end")) return new DateOnly(today.Year, today.Month, 1).AddMonths(1).AddDays(-1);
        var past = act == MembershipAct.Leave ? meanings.Contains("left") : !meanings.Contains("joins");
        return CallValues.Day(said, past ? Lean.Past : Lean.Future) ?? CallValues.Day(said, past ? Lean.Future : Lean.Past);
    }
}
