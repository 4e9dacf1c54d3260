using System.Text.RegularExpressions;

namespace XmessBot.Dialogs.Requests;

/// <summary>The reference of a request, as people write it in a message: "2026-1-007".</summary>
internal static partial class RequestNumber
{
    /// <summary>The first one of a message, or null.</summary>
    public static string? In(string text) => Reference().Match(text) is { Success: true } found ? found.Value : null;

    /// <summary>The message without any.</summary>
    public static string Without(string text) => Reference().Replace(text, " ");

    [GeneratedRegex(@"\b\d{4}-\d{1,2}-\d{3,}\b")]
    private static partial Regex Reference();
}
