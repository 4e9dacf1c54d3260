using XmessBot.Core.Language.Grammar;
using XmessBot.Core.Language.Places;
using XmessBot.Core.Language.Text;

namespace XmessBot.Core.Language.Sessions;

/// <summary>
/// Reads corrections that change only the council of a session: "era amb Manlleu", "la 12 no era amb Vic, era amb Manlleu". A denied
/// council is ignored.
/// </summary>
public static class CouncilAmendmentReader
{
    private const int MostWords = 24;

    /// <summary>The phrases that introduce the council.</summary>
    internal static RuleBook Book { get; } = new(
        [],
        [
            new("it was with", "with", "era|eren|fou|foren|sino|es amb l? ajuntament? de|d|del?", _ =>
                "with", "era amb = with", "sinó amb = with", "era amb l'ajuntament de = with"),
            new("it was with, in two words", "with", "va|van ser|esser amb l? ajuntament? de|d|del?", _ => "with", "va ser amb = with"),
            new("it has been with", "with", "ha|han estat|sigut amb l? ajuntament? de|d|del?", _ => "with", "ha estat amb = with"),
        ],
        new Dictionary<string, string>(), new Dictionary<string, Func<Chart, int, bool>>());

    /// <summary>The correction that the message is, or null.</summary>
    public static Amendment? Read(Utterance said)
    {
        var tokens = said.Words;
        if (tokens.Count is 0 or > MostWords || said.Asks) return null;
        if (Chart.Read(tokens, Book).Items.Where(item => item.Kind == "with" && !Denial.Covers(tokens, item.Start))
            .MaxBy(item => (item.Start, item.End)) is not { } with) return null;
        var end = with.End;
        while (end < tokens.Count && tokens[end].Kind == TokenKind.Word && tokens[end].Text is not ("no" or "ni")) end++;
        if (end == with.End || !EndsThere(tokens, end)) return null;
        var council = new Utterance(said.Text[tokens[with.End].Start..tokens[end - 1].End]).Places.Mentions;
        return council is [{ Municipality: { } one }]
            ? new Amendment(AmendmentKind.Correct, said.References.Session,
                new SessionReading(null, null, null, null, one, null, null, null))
            : null;
    }

    // Nothing follows, or only the denied council: "era amb Manlleu, no amb Vic".
    private static bool EndsThere(IReadOnlyList<Token> tokens, int end)
    {
        if (end + 1 < tokens.Count && tokens[end].Kind == TokenKind.Mark) end++;
        if (end < tokens.Count && tokens[end].Text == "i") end++;
        return end >= tokens.Count || tokens[end].Text is "no" or "ni" or "." or "!";
    }
}
