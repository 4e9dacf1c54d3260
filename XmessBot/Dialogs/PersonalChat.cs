using Microsoft.Bot.Schema;

namespace XmessBot.Dialogs;

/// <summary>
/// Whether the chat is between the bot and one person. In a group, others would read what the bot tells one of them (a council's request,
/// their sessions), so the bot does not answer there.
/// </summary>
internal static class PersonalChat
{
    private const string Personal = "personal";

    /// <summary>Teams says which kind of conversation it is; channels that do not say so have only personal ones.</summary>
    public static bool Is(IActivity activity) =>
        activity.Conversation is null or { IsGroup: not true, ConversationType: null or "" or Personal };
}
