using System.Globalization;
using System.Text;
using XmessBot.Core.Language.Text;

namespace XmessBot.Core.Language;

/// <summary>
/// Finds e-mail addresses in a text, whatever surrounds them: "&lt;mailto:Maria@Argentona.cat&gt;!" has "maria@argentona.cat". Accepts
/// what mail libraries and servers accept: a local part that is a dot-atom (RFC 5321) and a domain with a dot. Not accepted: quoted
/// local parts, IP addresses and impossible domains.
/// </summary>
public static class EmailReader
{
    private const int MostChars = 254;
    private const int MostLocal = 64;
    private const int MostLabel = 63;
    private const string Marks = "!#$%&'*+/=?^_`{|}~-";
    private const string Scheme = "mailto";
    private static readonly IdnMapping Idn = new() { UseStd3AsciiRules = true };

    /// <summary>The different addresses, in order.</summary>
    public static IReadOnlyList<ReadEmail> Read(string text)
    {
        var plain = PlainText.Of(text);
        var found = new List<ReadEmail>();
        for (var at = plain.IndexOf('@', StringComparison.Ordinal); at >= 0; at = plain.IndexOf('@', at + 1))
        {
            if (Around(plain, at) is { } email && !found.Contains(email)) found.Add(email);
        }

        return found;
    }

    /// <summary>
    /// The address that is the whole text, alone or after a name: "nuria@sabadell.cat", "Núria Puig &lt;nuria@sabadell.cat&gt;". Null
    /// when there is none, more than one or other text, or when the local part has accents.
    /// </summary>
    public static NamedEmail? ReadNamed(string text)
    {
        var plain = PlainText.Of(text);
        if (Read(plain) is not [{ AsWritten: true, Address: var address }]) return null;
        var open = plain.IndexOf('<', StringComparison.Ordinal);
        var rest = plain[(open + 1)..].ToLowerInvariant()
            .Replace(address, "", StringComparison.Ordinal).Replace(Scheme, "", StringComparison.Ordinal);
        if (rest.Any(char.IsLetterOrDigit)) return null;
        var name = open < 0 ? "" : plain[..open].Trim(' ', '"', '\'');
        return new NamedEmail(name.Length == 0 ? null : name, address);
    }

    private static ReadEmail? Around(string text, int at)
    {
        var (first, end) = (at, at + 1);
        while (first > 0 && IsLocal(text[first - 1])) first--;
        while (end < text.Length && IsDomain(text[end])) end++;
        var domain = Domain(text[(at + 1)..end]);
        if (domain is null) return null;
        // "_maria@argentona.cat_": a pair of underscores marks emphasis.
        var underlined = at + 1 + domain.Length < text.Length && text[at + 1 + domain.Length] == '_';
        var local = Local(text[first..at], underlined);
        var folded = WithoutAccents(local);
        if (folded.Length is 0 or > MostLocal || !folded.All(IsPlain)) return null;
        var address = $"{folded}@{domain}";
        return folded.Length + 1 + Registered(domain).Length > MostChars ? null : new ReadEmail(address, folded == local);
    }

    // Consecutive dots and leading marks belong to the sentence.
    private static string Local(string text, bool underlined)
    {
        var local = text.ToLowerInvariant();
        local = local[(local.LastIndexOf("..", StringComparison.Ordinal) is var run and >= 0 ? run + 2 : 0)..];
        var first = 0;
        while (first < local.Length && !char.IsLetterOrDigit(local[first]) && (underlined || local[first] != '_')) first++;
        return local.EndsWith('.') ? "" : local[first..];
    }

    // Removes accents only: "marcel.lopez" has a dot, not an "l·l".
    private static string WithoutAccents(string text) => Ascii.IsValid(text) ? text : string.Concat(text.Normalize(NormalizationForm.FormD)
        .Where(each => char.GetUnicodeCategory(each) != UnicodeCategory.NonSpacingMark));

    private static string? Domain(string text)
    {
        var domain = text.ToLowerInvariant();
        if (domain.IndexOf("..", StringComparison.Ordinal) is var run and >= 0) domain = domain[..run];
        domain = domain.TrimEnd('.', '-');
        var labels = domain.Split('.');
        return labels.Length >= 2 && labels.All(IsLabel) && labels[^1].Length >= 2 && labels[^1].Any(char.IsLetter) ? domain : null;
    }

    private static bool IsLabel(string label)
    {
        if (label.Length is 0 or > MostLabel || label[0] == '-' || label[^1] == '-') return false;
        try
        {
            return Registered(label).Length <= MostLabel;
        }
        catch (ArgumentException)
        {
            // Not a domain that can be registered.
            return false;
        }
    }

    // The registered (IDNA) form of a domain; a plain ASCII one is unchanged.
    private static string Registered(string domain) => Ascii.IsValid(domain) ? domain : Idn.GetAscii(domain);

    private static bool IsLocal(char each) => each == '.' || Marks.Contains(each, StringComparison.Ordinal) || IsWord(each);

    private static bool IsDomain(char each) => each is '.' or '-' || IsWord(each);

    private static bool IsPlain(char each) =>
        each == '.' || Marks.Contains(each, StringComparison.Ordinal) || char.IsAsciiLetterOrDigit(each);

    private static bool IsWord(char each) => char.IsLetterOrDigit(each)
        || char.GetUnicodeCategory(each) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
