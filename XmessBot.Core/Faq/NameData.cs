using XmessBot.Core.Language;
using XmessBot.Core.Language.Queries;
using XmessBot.Core.Language.Queries.Rules;
using XmessBot.Core.Language.Text;

namespace XmessBot.Core.Faq;

/// <summary>
/// Finds people's names in a text: "la Marta Puig", "la Sra. Puig", "J. Ferrer", and with small letters a first name after its article,
/// "la núria".
/// </summary>
internal static class NameData
{
    private static readonly HashSet<string> Titles =
        ["sr", "sra", "srs", "senyor", "senyora", "dr", "dra", "doctor", "doctora", "don"];

    private static readonly HashSet<string> Articles = ["la", "el", "en", "na"];
    private static readonly IReadOnlySet<string> Words = WordLists.Words("first-names-words");
    private static readonly IReadOnlySet<string> Others = WordLists.Words("not-people");

    /// <summary>The names, in order.</summary>
    public static IEnumerable<PersonalMark> In(Utterance said)
    {
        for (var at = 0; at < said.Tokens.Count; at++)
        {
            if ((Titled(said, at) ?? Named(said, at)) is not { } end) continue;
            var (from, to) = (said.Tokens[at].Start, said.Tokens[end - 1].End);
            yield return new PersonalMark(PersonalKind.Name, from, to, said.Text[from..to]);
            at = end - 1;
        }
    }

    private static int? Named(Utterance said, int at)
    {
        if (PersonNames.At(said, said.Tokens, at) is not var (name, end)) return IsFirst(said, at) ? AfterCapitals(said, at) : null;
        var first = said.Tokens[at].Text;
        var isName = PersonNames.First.Contains(first) ? char.IsUpper(name[0]) || !Words.Contains(first) : IsUnknown(said, at);
        return isName ? end : null;
    }

    // "La Begonya ho porta": at the beginning "la" itself has a capital.
    private static bool IsFirst(Utterance said, int at) =>
        at == 1 && Articles.Contains(said.Tokens[0].Text) && IsCapital(said, at) && IsUnknown(said, at)
        && !QueryGrammar.Book.Knows(said.Tokens[at].Text);

    // Neither "la LCSP" nor "la Generalitat".
    private static bool IsUnknown(Utterance said, int at) =>
        !Others.Contains(said.Tokens[at].Text) && said.Text[said.Tokens[at].Start..said.Tokens[at].End].Any(char.IsLower);

    // "La Sra. Puig", "J. Ferrer".
    private static int? Titled(Utterance said, int at)
    {
        var tokens = said.Tokens;
        var after = at + 1 < tokens.Count && tokens[at + 1].Text == "." ? at + 2 : at + 1;
        if (!IsCapital(said, after)) return null;
        return Titles.Contains(tokens[at].Text) || (after == at + 2 && tokens[at].Text.Length == 1 && IsCapital(said, at))
            ? AfterCapitals(said, after) : null;
    }

    private static int AfterCapitals(Utterance said, int at)
    {
        while (IsCapital(said, at)) at++;
        return at;
    }

    private static bool IsCapital(Utterance said, int at) =>
        at < said.Tokens.Count && said.Tokens[at].Kind == TokenKind.Word && char.IsUpper(said.Text[said.Tokens[at].Start]);
}
