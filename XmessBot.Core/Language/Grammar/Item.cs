namespace XmessBot.Core.Language.Grammar;

/// <summary>A stretch of tokens that was understood.</summary>
/// <param name="Start">Its first token.</param>
/// <param name="End">The first token after it.</param>
/// <param name="Kind">The kind of thing it is.</param>
/// <param name="Value">What it means.</param>
/// <param name="Rule">The rule that read it; null for a word of a list.</param>
internal sealed record Item(int Start, int End, string Kind, object Value, PhraseRule? Rule);

/// <summary>What the kinds in a pattern matched, in the order of the pattern; null where an optional one is absent.</summary>
internal sealed class Match(Item?[] parts, Chart chart, int start, int end)
{
    /// <summary>Whether the n-th kind is there.</summary>
    public bool Has(int n) => parts[n] is not null;

    /// <summary>The meaning of the n-th kind, or the default.</summary>
    public T? Get<T>(int n) => parts[n] is { Value: T value } ? value : default;

    /// <summary>The meaning of the n-th kind, a number.</summary>
    public int Number(int n) => (int)parts[n]!.Value;

    /// <summary>The digits of the n-th kind as typed: "07" is not "7".</summary>
    public string Digits(int n) => (string)parts[n]!.Value;

    /// <summary>Whether one of the matched tokens is one of these words.</summary>
    public bool Says(params ReadOnlySpan<string> words)
    {
        for (var n = start; n < end; n++)
        {
            if (words.Contains(chart.Tokens[n].Text)) return true;
        }
        return false;
    }
}
