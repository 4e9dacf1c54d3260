using Microsoft.Bot.Schema;

namespace XmessBot.Dialogs;

/// <summary>
/// Whether the bot is alone with somebody. Elsewhere others would read what it says to one of them (a council's request, their
/// sessions), whatever the channel was told to let it into.
/// </summary>
internal static class PersonalChat
{
    private const string Personal = "personal";

    /// <summary>Teams says which kind of conversation it is; a channel that says nothing has no other.</summary>
    public static bool Is(IActivity activity) =>
        activity.Conversation is null or { IsGroup: not true, ConversationType: null or "" or Personal };
}
