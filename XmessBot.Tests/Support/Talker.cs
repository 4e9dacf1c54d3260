using Microsoft.Bot.Schema;

namespace XmessBot.Tests.Support;

/// <summary>A person in a conversation, who presses the buttons that were shown last.</summary>
/// <param name="conversation">The conversation's id.</param>
/// <param name="user">The user's id.</param>
internal sealed class Talker(string conversation, string user)
{
    private IReadOnlyList<Activity> _shown = [];

    /// <summary>The code from the e-mail.</summary>
    public string? Code { get; set; }

    /// <summary>The step as an activity. The same id makes it the same activity, delivered again.</summary>
    public Activity Do(Step step, string id)
    {
        var activity = Said.Message(step.Said == WholeRequest.Code ? Code! : step.Said, conversation, user, id);
        if (!step.Pressed) return activity;
        (activity.Text, activity.Value) = (null, Buttons.Find(_shown, step.Said));
        return activity;
    }

    /// <summary>Reads the answer; fails when it is not the expected one.</summary>
    public void Hear(Step step, IReadOnlyList<Activity> replies)
    {
        var words = string.Join('\n', replies.Select(Buttons.Words));
        Assert.True(words.Replace("*", "").Contains(step.Heard, StringComparison.Ordinal),
            $"«{step.Said}» was not answered with «{step.Heard}» but with:\n{words}");
        _shown = replies;
    }

    /// <summary>The activity that says that the person has joined.</summary>
    public Activity Join(string id)
    {
        var activity = Said.Message("", conversation, user, id);
        activity.Type = ActivityTypes.ConversationUpdate;
        activity.MembersAdded = [activity.From, activity.Recipient];
        return activity;
    }
}
