using System.Globalization;
using System.Text;

namespace XmessBot.Core.Language.Text;

/// <summary>Text as it looks: what is copied from elsewhere brings characters that nobody sees or that only look different.</summary>
internal static class PlainText
{
    /// <summary>The common form of each character ("１" is "1", a no-break blank is a blank), without those that cannot be seen.</summary>
    public static string Of(string text)
    {
        if (Ascii.IsValid(text)) return text;
        var seen = new StringBuilder(text.Length);
        // Half a surrogate pair has no common form.
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.GetUnicodeCategory(rune) is not UnicodeCategory.Format) seen.Append(rune);
        }

        return seen.ToString().Normalize(NormalizationForm.FormKC);
    }
}
