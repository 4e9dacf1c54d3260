using Microsoft.Bot.Schema;

namespace XmessBot.Tests.Support;

/// <summary>Somebody in a conversation, who presses the buttons that they were last shown.</summary>
/// <param name="conversation">Which.</param>
/// <param name="user">Who.</param>
internal sealed class Talker(string conversation, string user)
{
    private IReadOnlyList<Activity> _shown = [];

    /// <summary>The code that the letter brought.</summary>
    public string? Code { get; set; }

    /// <summary>The step as an activity. With the same id it is the same one, sent again.</summary>
    public Activity Do(Step step, string id)
    {
        var activity = Said.Message(step.Said == WholeRequest.Code ? Code! : step.Said, conversation, user, id);
        if (!step.Pressed) return activity;
        (activity.Text, activity.Value) = (null, Buttons.Find(_shown, step.Said));
        return activity;
    }

    /// <summary>Takes the answer, and fails when it is not the one expected.</summary>
    public void Hear(Step step, IReadOnlyList<Activity> replies)
    {
        var words = string.Join('\n', replies.Select(Buttons.Words));
        Assert.True(words.Replace("*", "").Contains(step.Heard, StringComparison.Ordinal),
            $"«{step.Said}» was not answered with «{step.Heard}» but with:\n{words}");
        _shown = replies;
    }

    /// <summary>How everybody begins: the channel says who has come in, and the bot welcomes them.</summary>
    public Activity Join(string id)
    {
        var activity = Said.Message("", conversation, user, id);
        activity.Type = ActivityTypes.ConversationUpdate;
        activity.MembersAdded = [activity.From, activity.Recipient];
        return activity;
    }
}
