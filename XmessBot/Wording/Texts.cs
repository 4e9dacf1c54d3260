using System.Collections.Concurrent;
using XmessBot.Core.Wording;

namespace XmessBot.Wording;

/// <summary>
/// The bot's texts, one embedded file for each feature: <c>Requests.texts.txt</c> beside its dialog.
/// <code>
/// # a comment
/// askNeed = Què necessiteu? Expliqueu-ho amb les vostres paraules.
/// packages = {left|Queda|Queden} {left} {left|paquet|paquets}.
/// receipt =
///     Hem rebut la sol·licitud **{number}**.
///
///     La comissió tècnica us respondrà.
/// </code>
/// Indented lines continue the text above them. An unknown key, a placeholder without a value or a value without a placeholder is
/// a bug and throws; <c>TextsTests</c> finds most of them.
/// </summary>
public sealed class Texts
{
    private static readonly ConcurrentDictionary<string, Texts> Loaded = new();
    private readonly IReadOnlyDictionary<string, Template> _templates;

    internal Texts(string feature, IReadOnlyDictionary<string, Template> templates) =>
        (Feature, _templates) = (feature, templates);

    /// <summary>The feature that the texts belong to, as in the name of its file.</summary>
    public string Feature { get; }

    /// <summary>Every key of the file, with its text unprocessed.</summary>
    public IEnumerable<KeyValuePair<string, string>> All => _templates.Select(t => KeyValuePair.Create(t.Key, t.Value.Text));

    /// <summary>The texts of a feature: <c>private static readonly Texts Texts = Texts.For("Requests");</c></summary>
    /// <exception cref="ArgumentException">No such file is embedded.</exception>
    public static Texts For(string feature) => Loaded.GetOrAdd(feature, TextFile.Embedded);

    /// <summary>
    /// A message in Markdown, the Bot Framework's default format. The text's own Markdown applies; a string in a placeholder is escaped, so
    /// that what a person typed is shown verbatim. Numbers and dates (<see cref="DateOnly"/>) are formatted in Catalan.
    /// </summary>
    public string Say(string key, params IEnumerable<(string Name, object Value)> values) =>
        Fill(key, values, Markdown.Literal);

    /// <summary>The same text without Markdown: for a button, a card's text run or an e-mail's subject.</summary>
    public string Plain(string key, params IEnumerable<(string Name, object Value)> values) => Fill(key, values, null);

    /// <summary>
    /// The sentence of a text that asks, with its placeholders removed: readers of answers compare the answer with it, and must not see
    /// what a person wrote. "" when the text asks nothing.
    /// </summary>
    public string Sentence(string key) => _templates.TryGetValue(key, out var template)
        ? AskingSentence.Of(template)
        : throw new ArgumentException($"{Feature}.texts.txt has no text called {key}.", nameof(key));

    private string Fill(string key, IEnumerable<(string Name, object Value)> values, Func<string, string>? show)
    {
        if (!_templates.TryGetValue(key, out var template))
            throw new ArgumentException($"{Feature}.texts.txt has no text called {key}.", nameof(key));

        var given = values.ToDictionary(v => v.Name, v => v.Value);
        if (given.Keys.FirstOrDefault(name => !template.Placeholders.Contains(name)) is { } stray)
            throw new ArgumentException($"The text {Feature}/{key} has no hole {{{stray}}}.", nameof(values));
        return template.Fill(given, show);
    }
}
