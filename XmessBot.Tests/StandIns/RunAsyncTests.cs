using System.Security.Claims;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Skills;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;

namespace XmessBot.Tests.StandIns;

public class RunAsyncTests
{
#pragma warning disable CS0618 // The official RunAsync still looks under the name of the obsolete handler.
    private static readonly string ReferenceKey = SkillHandler.SkillConversationReferenceKey;
#pragma warning restore CS0618

    private readonly List<string> _log = [];
    private readonly Talk _talk = new();

    [Fact]
    public async Task FirstTurn_StartsTheDialog_NextOnesContinueIt()
    {
        var dialog = Ending();

        await Run(dialog, Talk.Message("a"));
        await Run(dialog, Talk.Message("b"));
        await Run(dialog, Talk.Message("c"));

        Assert.Equal(["root begin", "root continue", "root end EndCalled", "root begin"], _log);
    }

    [Fact]
    public async Task TelemetryClient_OfTheDialog_Stays()
    {
        var telemetry = new RecordingTelemetry();
        var dialog = Ending();
        dialog.TelemetryClient = telemetry;

        await Run(dialog, Talk.Message("a"));

        Assert.Same(telemetry, dialog.TelemetryClient);
    }

    [Fact]
    public async Task RootBot_EndOfConversation_IsAnActivityLikeOthers()
    {
        var dialog = Ending();
        await Run(dialog, Talk.Message("a"));

        await Run(dialog, new Activity(ActivityTypes.EndOfConversation));

        Assert.Equal(["root begin", "root continue", "root end EndCalled"], _log);
        Assert.DoesNotContain(_talk.Replies(), reply => reply.Type == ActivityTypes.EndOfConversation);
    }

    [Fact]
    public async Task Skill_EndOfConversationFromTheParent_CancelsTheDialog()
    {
        var dialog = Ending();
        await Run(dialog, Talk.Message("a"), asSkill: true);

        await Run(dialog, new Activity(ActivityTypes.EndOfConversation), asSkill: true);

        Assert.Equal(["root begin", "root end CancelCalled"], _log);
        Assert.DoesNotContain(_talk.Replies(), reply => reply.Type == ActivityTypes.EndOfConversation);
    }

    [Fact]
    public async Task Skill_EndOfConversationFromTheParent_CancelsFromTheLeaf()
    {
        var component = new ComponentDialog("c").AddDialog(new Recorder("inner", _log));
        await Run(component, Talk.Message("a"), asSkill: true);

        await Run(component, new Activity(ActivityTypes.EndOfConversation), asSkill: true);
        Assert.Equal(["inner begin", "inner end CancelCalled"], _log);

        // Nothing is left of the component either: it starts anew.
        await Run(component, Talk.Message("b"), asSkill: true);
        Assert.Equal("inner begin", _log[^1]);
    }

    [Fact]
    public async Task Skill_WithNothingToCancel_StartsNothing()
    {
        await Run(Ending(), new Activity(ActivityTypes.EndOfConversation), asSkill: true);

        Assert.Empty(_log);
    }

    [Fact]
    public async Task Skill_RepromptFromTheParent_RepeatsTheQuestion()
    {
        var dialog = Ending();
        await Run(dialog, Talk.Message("a"), asSkill: true);

        await Run(dialog, Talk.Event(DialogEvents.RepromptDialog), asSkill: true);

        Assert.Equal(["root begin", "root reprompt root"], _log);
    }

    [Fact]
    public async Task Skill_AtTheEnd_TellsTheParentTheResult()
    {
        var dialog = Ending();
        await Run(dialog, Talk.Message("a"), asSkill: true);
        await Run(dialog, Talk.Message("b"), asSkill: true);

        var end = Assert.Single(_talk.Replies(), reply => reply.Type == ActivityTypes.EndOfConversation);
        Assert.Equal(("done", EndOfConversationCodes.CompletedSuccessfully), (end.Value, end.Code));
    }

    [Theory]
    [InlineData(AuthenticationConstants.ToChannelFromBotOAuthScope, 0)]
    [InlineData("the parent of a skill that calls another", 1)]
    public async Task AnswerFromASkillOfItsOwn_AtTheEnd_TellsTheParentIfThereIsOne(string scope, int told)
    {
        var dialog = Ending();
        await Run(dialog, Talk.Message("a"), asSkill: true, ownCall: scope);
        await Run(dialog, Talk.Message("b"), asSkill: true, ownCall: scope);

        Assert.Equal(told, _talk.Replies().Count(reply => reply.Type == ActivityTypes.EndOfConversation));
    }

    [Fact]
    public async Task Error_IsOfferedToTheDialogs_AndThrownWhenNobodyHandlesIt()
    {
        var dialog = new Recorder("root", _log) { Watches = [DialogEvents.Error], OnContinue = _ => throw new FormatException("bad") };
        await Run(dialog, Talk.Message("a"));

        await Assert.ThrowsAsync<FormatException>(() => Run(dialog, Talk.Message("b")));

        Assert.Equal(["root begin", "root continue", "before error", "after error"], _log.Select(line => line.Split(" System")[0].Replace("root before", "before").Replace("root after", "after")));
    }

    [Fact]
    public async Task Error_WhenHandled_TheTurnIsTriedAgain()
    {
        var failures = 1;
        var dialog = new Recorder("root", _log)
        {
            HandlesBefore = [DialogEvents.Error],
            OnContinue = _ => failures-- > 0 ? throw new FormatException("bad") : Task.FromResult(Dialog.EndOfTurn),
        };
        await Run(dialog, Talk.Message("a"));

        await Run(dialog, Talk.Message("b"));

        Assert.Equal(["root begin", "root continue", "root continue"], _log);
    }

    private Recorder Ending() => new("root", _log) { OnContinue = dc => dc.EndDialogAsync("done") };

    private Task Run(Dialog dialog, Activity activity, bool asSkill = false, string? ownCall = null) => _talk.InTurn(activity, (turn, token) =>
    {
        if (asSkill)
            turn.TurnState.Add<System.Security.Principal.IIdentity>(BotAdapter.BotIdentityKey, ParentBot());
        if (ownCall != null)
            turn.TurnState.Add(ReferenceKey, new SkillConversationReference { OAuthScope = ownCall });
        return dialog.RunAsync(turn, _talk.Stack, token);
    });

    private static ClaimsIdentity ParentBot() => new(
    [
        new Claim(AuthenticationConstants.VersionClaim, "2.0"),
        new Claim(AuthenticationConstants.AudienceClaim, "00000000-0000-0000-0000-000000000001"),
        new Claim(AuthenticationConstants.AuthorizedParty, "00000000-0000-0000-0000-000000000002"),
    ]);
}
