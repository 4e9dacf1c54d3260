using XmessBot.Core.Language.Text;
using XmessBot.Core.Language.Time.Values;

namespace XmessBot.Core.Language.Answers;

/// <summary>Choices that are the parts of a session, told by a value of one: "hi posa tres hores" of "La durada".</summary>
internal static class ChoiceFields
{
    private static readonly string[] Fields = ["data", "hora", "durada", "modalitat", "municipi", "tema"];

    // With these somebody tells what was so, or what is written of it; "esborra la sessió del 12" does not.
    private static readonly HashSet<string> Telling =
        ["va", "vam", "van", "vaig", "vem", "era", "eren", "erem", "fou", "posa", "posen", "diu", "surt", "consta", "durar", "hem", "ha"];

    /// <summary>The one choice that the values told are of; null when they are of two, or the choices are no such parts.</summary>
    public static int? Meant(ChoiceNames names, IReadOnlyList<Token> tokens, string text)
    {
        if (!tokens.Any(token => Telling.Contains(token.Text))) return null;
        if (Fields.Count(field => names.With(field).Count == 1) < 2) return null;
        var told = Time.Phrases.Of(text).Items.Select(item => FieldOf(item.Value)).OfType<string>().Distinct().Take(2).ToList();
        return told is [var field] && names.With(field) is [var only] ? only : null;
    }

    private static string? FieldOf(object value) => value switch
    {
        Duration => "durada",
        Days or Weekdays => "data",
        Clock or HourRange => "hora",
        _ => null,
    };
}
