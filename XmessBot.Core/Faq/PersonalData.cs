using XmessBot.Core.Language;
using XmessBot.Core.Language.Queries;
using XmessBot.Core.Language.Text;

namespace XmessBot.Core.Faq;

/// <summary>The kinds of personal data that a published answer has none of, unless staff keeps it.</summary>
public enum PersonalKind
{
    /// <summary>A person's name.</summary>
    Name,

    /// <summary>An e-mail address.</summary>
    Email,

    /// <summary>A telephone number.</summary>
    Telephone,

    /// <summary>A council.</summary>
    Council,
}

/// <summary>Personal data in a text.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">The position where it starts.</param>
/// <param name="End">The position after it.</param>
/// <param name="Text">The data as it stands.</param>
public sealed record PersonalMark(PersonalKind Kind, int Start, int End, string Text);

/// <summary>
/// Finds what identifies people and councils in a text that would be published: "Truqueu a la Marta Puig, al 972 00 00 00".
/// </summary>
public static class PersonalData
{
    // National numbers have nine digits.
    private const int FewestDigits = 9;

    /// <summary>The data, in order, without overlap.</summary>
    public static IReadOnlyList<PersonalMark> In(string text)
    {
        var said = new Utterance(text, DateTime.MinValue);
        var found = new List<PersonalMark>();
        foreach (var mark in Emails(text).Concat(Telephones(said)).Concat(Councils(said)).Concat(Names(said)))
        {
            if (!found.Exists(each => each.Start < mark.End && mark.Start < each.End)) found.Add(mark);
        }

        return [.. found.OrderBy(mark => mark.Start)];
    }

    private static IEnumerable<PersonalMark> Emails(string text)
    {
        foreach (var address in EmailReader.Read(text).Select(email => email.Address))
        {
            for (var at = IndexOf(text, address, 0); at >= 0; at = IndexOf(text, address, at + address.Length))
                yield return Mark(PersonalKind.Email, text, at, at + address.Length);
        }
    }

    private static int IndexOf(string text, string part, int from) => text.IndexOf(part, from, StringComparison.OrdinalIgnoreCase);

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

            if (digits >= FewestDigits) yield return Mark(PersonalKind.Telephone, said.Text, tokens[first].Start, tokens[last].End);
            first = last;
        }
    }

    // A small letter is a common word: "olot" is not written so, and "salt" is a leap.
    private static IEnumerable<PersonalMark> Councils(Utterance said) => said.Places.Mentions
        .Where(place => char.IsUpper(said.Text[place.Start]) || said.Text[place.Start..place.End].Any(char.IsUpper))
        .Select(place => Mark(PersonalKind.Council, said.Text, place.Start, place.End));

    private static IEnumerable<PersonalMark> Names(Utterance said)
    {
        for (var at = 0; at < said.Tokens.Count; at++)
        {
            if (PersonNames.At(said, said.Tokens, at) is not var (name, end)) continue;
            if (char.IsUpper(name[0])) yield return Mark(PersonalKind.Name, said.Text, said.Tokens[at].Start, said.Tokens[end - 1].End);
            at = end - 1;
        }
    }

    private static PersonalMark Mark(PersonalKind kind, string text, int start, int end) => new(kind, start, end, text[start..end]);
}
