using System.Text.RegularExpressions;
using XmessBot.Core.Language.Text;
using XmessBot.Core.Language.Time;

namespace XmessBot.Dialogs.Calls;

/// <summary>A message that closes a call for sessions, as far as it says it: "tanca la convocatòria 2026-1 el 15 d'agost".</summary>
/// <param name="Call">The call's id.</param>
/// <param name="Last">The last day of logging.</param>
internal sealed partial record CloseWish(string? Call, DateOnly? Last)
{
    /// <summary>
    /// The order that a message is, or null: never a question nor what is said of when it closes. That of staff alone where it
    /// does not say which call, since officers speak of the call too.
    /// </summary>
    public static CloseWish? Read(string text, DateTime now, bool byStaff)
    {
        if (text.TrimEnd().EndsWith('?') || !Closing().IsMatch(CatalanText.Fold(text))) return null;
        var call = Id().Match(text);
        if (!call.Success && !byStaff) return null;
        return new CloseWish(call.Success ? call.Value : null, DayIn(Id().Replace(text, " "), now));
    }

    /// <summary>The day of a message, or null.</summary>
    public static DateOnly? DayIn(string text, DateTime now) => (DateReader.Read(text, now, Lean.Future) as DateValue)?.Day;

    [GeneratedRegex(@"^((si us plau|vull|volem|cal|voldria)[ ,]+)?(tanca|tancar|tanquem|tanqueu) (la|el registre de la|el registre de sessions de la) convocatoria\b")]
    private static partial Regex Closing();

    [GeneratedRegex(@"\b\d{4}-\d{1,2}\b(?!-)")]
    private static partial Regex Id();
}
