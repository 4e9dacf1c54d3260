using System.Globalization;
using System.Text;

namespace XmessBot.Core.Language.Text;

/// <summary>Removes invisible characters and look-alikes that copied text brings.</summary>
internal static class PlainText
{
    /// <summary>The text in compatibility form ("１" is "1", a no-break space is a space), without invisible characters.</summary>
    public static string Of(string text)
    {
        if (Ascii.IsValid(text)) return text;
        var seen = new StringBuilder(text.Length);
        // An unpaired surrogate has no such form.
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.GetUnicodeCategory(rune) is not UnicodeCategory.Format) seen.Append(rune);
        }

        return seen.ToString().Normalize(NormalizationForm.FormKC);
    }
}
