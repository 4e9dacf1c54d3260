using System.Text.RegularExpressions;
using XmessBot.Core.Language;
using XmessBot.Core.Language.Text;

namespace XmessBot.Core.Faq;

/// <summary>Finds addresses, telephone numbers and the numbers of identity documents in a text.</summary>
internal static partial class ContactData
{
    // National numbers have nine digits.
    private const int FewestDigits = 9;

    /// <summary>What it finds, kind by kind.</summary>
    public static IEnumerable<PersonalMark> In(Utterance said) =>
    [
        .. Of(PersonalKind.Email, Addresses(), said.Text), .. Of(PersonalKind.Document, Documents(), said.Text), .. Telephones(said),
    ];

    private static IEnumerable<PersonalMark> Of(PersonalKind kind, Regex shape, string text) =>
        shape.Matches(text).Select(match => new PersonalMark(kind, match.Index, match.Index + match.Length, match.Value));

    private static IEnumerable<PersonalMark> Telephones(Utterance said)
    {
        var tokens = said.Tokens;
        for (var first = 0; first < tokens.Count; first++)
        {
            if (tokens[first].Kind != TokenKind.Number) continue;
            var (last, digits) = (first, 0);
            for (var at = first; at < tokens.Count && (tokens[at].Kind == TokenKind.Number || tokens[at].Text is "." or "-"); at++)
            {
                if (tokens[at].Kind == TokenKind.Number) (last, digits) = (at, digits + tokens[at].Text.Length);
            }

            var number = said.Text[tokens[first].Start..tokens[last].End];
            if (digits >= FewestDigits && !CodesAndDays().IsMatch(number))
                yield return new PersonalMark(PersonalKind.Telephone, tokens[first].Start, tokens[last].End, number);
            first = last;
        }
    }

    // As people write them: with accents, "nom arroba domini.cat", and the name of an account, "@nom".
    [GeneratedRegex(
        @"(?<![\w.])[\w.+\-]*@[\w\-]+(\.[\w\-]+)*|[\w.+\-]+\s*[\(\[]?\barroba\b[\)\]]?\s*[\w\-]+(\.[\w\-]+)+",
        RegexOptions.IgnoreCase)]
    private static partial Regex Addresses();

    // Of citizens and of foreigners.
    [GeneratedRegex(@"\b(\d{8}|[XYZ]\d{7})[- ]?[A-HJ-NP-TV-Z]\b", RegexOptions.IgnoreCase)]
    private static partial Regex Documents();

    // "90910000-9" is cleaning, and "21-5-2020 10.00" a day.
    [GeneratedRegex(@"^(\d{8}-\d$|\d{1,2}[.\-]\d{1,2}[.\-]\d{4}\b)")]
    private static partial Regex CodesAndDays();
}
