using System.Security.Claims;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Skills;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

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
    public async Task TelemetryClient_OfTheTurn_GoesBeforeTheDialogs()
    {
        var telemetry = new RecordingTelemetry();
        var dialog = new ComponentDialog("c").AddDialog(new Recorder("inner", _log));
        dialog.TelemetryClient = new RecordingTelemetry();

        await _talk.InTurn(Talk.Message("a"), (turn, token) =>
        {
            turn.TurnState.Add<IBotTelemetryClient>(telemetry);
            return dialog.RunAsync(turn, _talk.Stack, token);
        });

        Assert.Same(telemetry, dialog.TelemetryClient);
        Assert.Same(telemetry, dialog.FindDialog("inner").TelemetryClient);
    }

    [Fact]
    public async Task TelemetryClient_OfNobody_IsTheNullOne()
    {
        var dialog = Ending();
        dialog.TelemetryClient = null;

        await Run(dialog, Talk.Message("a"));

        Assert.Same(NullBotTelemetryClient.Instance, dialog.TelemetryClient);
    }

    [Fact]
    public async Task BotState_WhenRegistered_IsLoadedBeforeTheDialog_AndSavedAfterIt()
    {
        var storage = new MemoryStorage();
        BotState[] states = [new ConversationState(storage), new UserState(storage)];
        var dialog = new Recorder("root", []) { OnBegin = Remember };

        await RunAlone(dialog, states);
        await RunAlone(dialog, states);

        Assert.Equal(["first", "first", "ConversationState", "UserState"], _log);

        async Task<DialogTurnResult> Remember(DialogContext dc)
        {
            foreach (var state in states)
            {
                _log.Add(state.Get(dc.Context).Value<string>("said") ?? "first");
                await state.CreateProperty<string>("said").SetAsync(dc.Context, state.GetType().Name);
            }

            return await dc.EndDialogAsync();
        }
    }

    [Fact]
    public async Task BotState_AfterAnErrorThatNobodyHandles_IsNotSaved()
    {
        var stored = new Dictionary<string, JObject>();
        var dialog = new Recorder("root", _log) { OnBegin = _ => throw new FormatException("bad") };

        await Assert.ThrowsAsync<FormatException>(() => RunAlone(dialog, new ConversationState(new MemoryStorage(stored))));

        Assert.Empty(stored);
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

        Assert.Equal(
            ["root begin", "root continue", "root before error", "root after error"],
            _log.Select(line => line.Split(" System")[0]));
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

    private Task Run(Dialog dialog, Activity activity, bool asSkill = false, string? ownCall = null) =>
        _talk.InTurn(activity, (turn, token) =>
        {
            if (asSkill)
                turn.TurnState.Add<System.Security.Principal.IIdentity>(BotAdapter.BotIdentityKey, ParentBot());
            if (ownCall != null)
                turn.TurnState.Add(ReferenceKey, new SkillConversationReference { OAuthScope = ownCall });
            return dialog.RunAsync(turn, _talk.Stack, token);
        });

    // Nobody but RunAsync loads and saves the state.
    private static Task RunAlone(Dialog dialog, params BotState[] states)
    {
        var adapter = new TestAdapter(TestAdapter.CreateConversation("alone"));
        adapter.UseBotState(states);
        var stack = states.OfType<ConversationState>().Single().CreateProperty<DialogState>("stack");
        return adapter.ProcessActivityAsync(Talk.Message("a"), (turn, token) => dialog.RunAsync(turn, stack, token), default);
    }

    private static ClaimsIdentity ParentBot() => new(
    [
        new Claim(AuthenticationConstants.VersionClaim, "2.0"),
        new Claim(AuthenticationConstants.AudienceClaim, "00000000-0000-0000-0000-000000000001"),
        new Claim(AuthenticationConstants.AuthorizedParty, "00000000-0000-0000-0000-000000000002"),
    ]);
}
