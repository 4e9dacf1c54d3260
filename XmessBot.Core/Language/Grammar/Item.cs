namespace XmessBot.Core.Language.Grammar;

/// <summary>A span of tokens that was read.</summary>
/// <param name="Start">The index of its first token.</param>
/// <param name="End">The index of the token after it.</param>
/// <param name="Kind">The kind of thing it is.</param>
/// <param name="Value">Its meaning.</param>
/// <param name="Rule">The rule that read it; null for a word of a list.</param>
internal sealed record Item(int Start, int End, string Kind, object Value, PhraseRule? Rule);

/// <summary>The items that the kinds in a pattern matched, in the order of the pattern; null for an absent optional one.</summary>
internal sealed class Match(Item?[] parts, Chart chart, int start, int end)
{
    /// <summary>Whether the n-th kind was matched.</summary>
    public bool Has(int n) => parts[n] is not null;

    /// <summary>The meaning of the n-th kind, or the default.</summary>
    public T? Get<T>(int n) => parts[n] is { Value: T value } ? value : default;

    /// <summary>The meaning of the n-th kind, as a number.</summary>
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
