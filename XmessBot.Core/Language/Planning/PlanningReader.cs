using XmessBot.Core.Language.Text;

namespace XmessBot.Core.Language.Planning;

/// <summary>Reads what a message wants to do with planned sessions.</summary>
public static class PlanningReader
{
    private static readonly PhraseList Phrases = new("planning");

    private static readonly Dimension<HashSet<string>> Meant =
        new(said => Phrases.Find(said.Words).Select(found => found.Meaning).ToHashSet());

    private static readonly Dimension<(DateOnly? Of, string To)> Sides = new(SplitNow);

    /// <summary>The rules, tried in this order; when none matches, the message proposes a date.</summary>
    internal static IReadOnlyList<PlanningRule> Rules { get; } =
    [
        new("keep what was agreed", PlanningKind.Keep, said => said.Has("keep"), "mantenim dijous", "millor deixem-la com estava"),
        // "Cancel·la la de dijous i fem-la divendres" moves it.
        new("cancel a session", PlanningKind.Cancel, said => said.Has("cancel") && !said.TwoDays && !said.Has("another"),
            "cancel·la la trobada amb Berga", "anul·leu la sessió de dijous"),
        new(
            "move a session",
            PlanningKind.Move,
            said => said.Has("move"),
            "mou la sessió de dijous a divendres a les 11",
            "cal ajornar la reunió"),
        new(
            "cancel it for another day",
            PlanningKind.Move,
            said => said.Has("cancel"),
            "cancel·la la sessió de dijous i posa-la a divendres"),
        new("another moment", PlanningKind.Move, said => said.Has("another"), "un altre dia, si us plau", "millor una altra hora"),
        new("ask when it is", PlanningKind.When, said => said.Has("when"), "quan és la propera sessió?", "a quina hora quedem?"),
        new("say no", PlanningKind.Decline, said => said.Alone == false, "no"),
        new("say that it does not suit", PlanningKind.Decline, said => said.Has("decline"), "dilluns no em va gaire bé", "dijous no podem"),
        new("say yes", PlanningKind.Accept, said => said.Alone == true, "sí"),
        new("say that it suits", PlanningKind.Accept, said => said.Has("accept"),
            "accepto la data", "ens va bé dijous", "dijous, d'acord"),
    ];

    /// <summary>Whether the message moves or cancels a session or asks for its date, whatever its intent was classified as.</summary>
    public static bool IsOfASession(Utterance said)
    {
        var facts = Meanings(said);
        return (facts.Contains("meeting") || facts.Contains("meeting of"))
            && (facts.Contains("move") || facts.Contains("cancel") || facts.Contains("when"))
            && !facts.Contains("request");
    }

    /// <summary>What the message wants.</summary>
    public static PlanningWish Read(Utterance said)
    {
        var (of, to) = Split(said);
        var kind = RuleOf(said)?.Kind ?? PlanningKind.Propose;
        return kind switch
        {
            PlanningKind.Cancel => new PlanningWish(kind, of ?? SaidMoment.Read(said).Day, ""),
            PlanningKind.Move => new PlanningWish(kind, of, to),
            _ => new PlanningWish(kind, null, said.Text),
        };
    }

    /// <summary>The first rule that matches the message, or null.</summary>
    internal static PlanningRule? RuleOf(Utterance said)
    {
        var facts = new PlanningFacts(Meanings(said), said.Alone, Split(said) is { Of: not null, To.Length: > 0 });
        return Rules.FirstOrDefault(rule => rule.Holds(facts));
    }

    private static HashSet<string> Meanings(Utterance said) =>
        said.Read(Meant);

    private static (DateOnly? Of, string To) Split(Utterance said) => said.Read(Sides);

    // "La sessió de dijous a divendres a les 11": splits where there is a day on each side.
    private static (DateOnly? Of, string To) SplitNow(Utterance said)
    {
        if (!said.SaysTimes) return (null, "");
        foreach (var (_, start, _) in Phrases.Find(said.Words).Where(each => each.Meaning == "towards"))
        {
            var (before, after) = (said.Text[..said.Words[start].Start], said.Text[said.Words[start].Start..]);
            if (DayOf(before, said.Now) is { } day && DayOf(after, said.Now) is not null) return (day, after);
        }

        var whole = SaidMoment.Read(said);
        if (!whole.SaysAnything) return (null, "");
        return Meanings(said).Contains("meeting of") ? (whole.Day, "") : (null, said.Text);
    }

    private static DateOnly? DayOf(string part, DateTime now) => SaidMoment.Read(new Utterance(part, now)).Day;
}
