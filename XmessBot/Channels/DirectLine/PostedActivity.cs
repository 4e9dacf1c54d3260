using Microsoft.Bot.Schema;

namespace XmessBot.Channels.DirectLine;

/// <summary>Parses what a client posts: an activity to run, or a refusal.</summary>
internal static class PostedActivity
{
    // Not 'invoke': it requires a result in the response, which Direct Line does not return.
    private static readonly HashSet<string> Known = new(StringComparer.Ordinal)
    {
        ActivityTypes.Message, ActivityTypes.Event, ActivityTypes.Typing, ActivityTypes.ConversationUpdate,
        ActivityTypes.ContactRelationUpdate, ActivityTypes.MessageReaction, ActivityTypes.EndOfConversation,
    };

    /// <summary>True with the activity; false with the refusal.</summary>
    public static bool TryRead(string json, out Activity activity, out DirectLineError refusal)
    {
        activity = ActivityJson.Read(json)!;
        refusal = activity switch
        {
            null => DirectLineError.Bad("BadSyntax", "The body is not an activity in JSON."),
            { Type: null or "" } => DirectLineError.Bad("MissingProperty", "The activity has no 'type'."),
            { Type: var type } when !Known.Contains(type) =>
                DirectLineError.Bad("BadArgument", "Clients may not post activities of this type."),
            _ => null!,
        };
        return refusal is null;
    }
}
