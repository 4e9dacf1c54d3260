using XmessBot.Core.Language;

namespace XmessBot.Dialogs.Requests;

/// <summary>The reference of a request, as people write it in a message, "2026-1-007": see <see cref="References"/>.</summary>
internal static class RequestNumber
{
    /// <summary>The first one of a message, or null.</summary>
    public static string? In(string text) => new Utterance(text).References.Request;

    /// <summary>The message without any.</summary>
    public static string Without(string text) => References.Without(new Utterance(text));
}
