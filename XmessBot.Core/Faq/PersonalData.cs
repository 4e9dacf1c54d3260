using XmessBot.Core.Language;
using XmessBot.Core.Language.Places;
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

    /// <summary>The number of an identity document.</summary>
    Document,

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
/// Finds what identifies people and councils in a text that would be published: "Truqueu a la Marta Puig, al 972 00 00 00". What is marked
/// in vain costs staff one press, and what is missed is published: in doubt it is marked.
/// </summary>
public static class PersonalData
{
    /// <summary>The data, in order, without overlap.</summary>
    public static IReadOnlyList<PersonalMark> In(string text)
    {
        var said = new Utterance(text, DateTime.MinValue);
        var found = new List<PersonalMark>();
        foreach (var mark in ContactData.In(said).Concat(Councils(said)).Concat(NameData.In(said)))
        {
            if (!found.Exists(each => each.Start < mark.End && mark.Start < each.End)) found.Add(mark);
        }

        return [.. found.OrderBy(mark => mark.Start)];
    }

    // A name that is also a word of other things is a council when it has a capital: "el salt" is a leap.
    private static IEnumerable<PersonalMark> Councils(Utterance said) => said.Places.Mentions
        .Select(place => said.Text[place.Start..place.End]).Distinct(StringComparer.OrdinalIgnoreCase)
        .SelectMany(name => Places(said.Text, name))
        .Where(place => place.Text.Any(char.IsUpper) || !PlaceWords.IsOrdinary(place.Text));

    // The reader of places gives each only once.
    private static IEnumerable<PersonalMark> Places(string text, string name)
    {
        for (var at = IndexOf(text, name, 0); at >= 0; at = IndexOf(text, name, at + name.Length))
        {
            var end = at + name.Length;
            if ((at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (end == text.Length || !char.IsLetterOrDigit(text[end])))
                yield return new PersonalMark(PersonalKind.Council, at, end, text[at..end]);
        }
    }

    private static int IndexOf(string text, string part, int from) => text.IndexOf(part, from, StringComparison.OrdinalIgnoreCase);
}
