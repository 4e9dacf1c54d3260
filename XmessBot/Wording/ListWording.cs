namespace XmessBot.Wording;

/// <summary>Lists in a sentence.</summary>
internal static class ListWording
{
    /// <summary>The items joined: "a, b i c".</summary>
    public static string And(IReadOnlyList<string> parts) =>
        parts.Count < 2 ? string.Concat(parts) : $"{string.Join(", ", parts.Take(parts.Count - 1))} i {parts[^1]}";
}
