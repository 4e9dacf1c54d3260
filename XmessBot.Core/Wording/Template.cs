using System.Globalization;
using System.Text;

namespace XmessBot.Core.Wording;

/// <summary>
/// A text with placeholders: <c>{deadline}</c> is replaced by a value, and <c>{left|paquet|paquets}</c> by the singular when the value
/// of <c>left</c> is 1, else by the plural. Inserted values are not expanded, so braces that a person typed stay. "De" and "a" before
/// the placeholder of a name join with it (<see cref="Prepositions"/>): "de {council}" is "d'Olot" or "del Masnou".
/// </summary>
public sealed class Template
{
    private static readonly CultureInfo Catalan = CultureInfo.GetCultureInfo("ca-ES");
    private readonly List<Part> _parts = [];

    private Template(string text) => Text = text;

    /// <summary>The text as written, placeholders included.</summary>
    public string Text { get; }

    /// <summary>The names of the placeholders, each once.</summary>
    public IReadOnlySet<string> Placeholders => _parts.Where(p => p.Name is not null).Select(p => p.Name!).ToHashSet();

    /// <summary>The text with its placeholders removed.</summary>
    public string WithoutPlaceholders => string.Concat(_parts.Where(part => part.Name is null).Select(part => part.Literal));

    /// <summary>Parses a text. An unpaired brace or a placeholder without a name is a mistake in the text.</summary>
    /// <exception cref="FormatException">The text cannot be read.</exception>
    public static Template Parse(string text)
    {
        var template = new Template(text);
        for (var at = 0; at < text.Length;)
        {
            var open = text.IndexOfAny(['{', '}'], at);
            if (open < 0)
                open = text.Length;
            if (open > at)
                template._parts.Add(new(null, text[at..open], null));
            at = open < text.Length ? template.ReadPlaceholder(open) : open;
        }

        return template;
    }

    /// <summary>The text with every placeholder replaced. A missing value is a bug of the caller.</summary>
    /// <param name="values">The value of each placeholder.</param>
    /// <param name="show">Formats string values, for example to escape them; numbers and dates are formatted in Catalan.</param>
    /// <exception cref="ArgumentException">A value is missing or has a type that cannot be formatted.</exception>
    public string Fill(IReadOnlyDictionary<string, object> values, Func<string, string>? show = null)
    {
        var text = new StringBuilder();
        foreach (var part in _parts)
        {
            if (part.Name is null)
                text.Append(part.Literal);
            else if (!values.TryGetValue(part.Name, out var value))
                throw new ArgumentException($"Nothing was given for {{{part.Name}}} in: {Text}", nameof(values));
            else if (part.Many is not null)
                text.Append(value is 1 ? part.Literal : part.Many);
            else
                text.Append(Shown(value is string name ? Joined(text, name) : value, show));
        }

        return text.ToString();
    }

    // "… en lloc de **Anna**": the preposition may be outside the bold of the name.
    private static string Joined(StringBuilder text, string name)
    {
        var end = text.Length;
        while (end > 0 && text[end - 1] is '*' or '«') end--;
        if (end == 0 || text[end - 1] != ' ' || PrepositionBefore(text, end - 1) is not { } preposition) return name;
        var (joined, rest) = Prepositions.Join(preposition, name);
        text.Remove(end - 1 - preposition.Length, preposition.Length + 1).Insert(end - 1 - preposition.Length, joined);
        return rest;
    }

    private static string? PrepositionBefore(StringBuilder text, int end)
    {
        var start = end;
        while (start > 0 && char.IsLetter(text[start - 1])) start--;
        return end - start <= 2 && text.ToString(start, end - start) is "de" or "De" or "a" or "A"
            && !(start > 0 && text[start - 1] is '\'' or '’')
            ? text.ToString(start, end - start)
            : null;
    }

    private static string Shown(object value, Func<string, string>? show) => value switch
    {
        string s => show is null ? s : show(s),
        DateOnly day => CatalanDate.Long(day),
        IFormattable f => f.ToString(null, Catalan),
        _ => throw new ArgumentException($"A {value.GetType().Name} cannot be said; give a string, a number or a date."),
    };

    private int ReadPlaceholder(int open)
    {
        var close = Text[open] == '{' ? Text.IndexOf('}', open) : -1;
        var inside = close < 0 ? [] : Text[(open + 1)..close].Split('|');
        if (inside.Length is not (1 or 3) || inside[0].Length == 0 || !inside[0].All(char.IsAsciiLetterOrDigit))
            throw new FormatException($"A placeholder is written {{name}} or {{name|one|many}}; see position {open} in: {Text}");

        _parts.Add(inside.Length == 1 ? new(inside[0], "", null) : new(inside[0], inside[1], inside[2]));
        return close + 1;
    }

    // Name null: plain text. Many null: a value. Else Literal and Many are the two forms of a word.
    private sealed record Part(string? Name, string Literal, string? Many);
}
