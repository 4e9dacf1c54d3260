using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Debugging;
using Newtonsoft.Json;

namespace XmessBot.Tests.StandIns;

public class DialogTests
{
    [Fact]
    public void Id_WhenNotGiven_IsTheTypesName() => Assert.Equal(nameof(Plain), new Plain().Id);

    [Fact]
    public void Version_UnlessOverridden_IsTheId() => Assert.Equal("x", new Plain("x").GetVersion());

    [Fact]
    public void TelemetryClient_UnlessSet_IsTheNullOne() => Assert.Same(NullBotTelemetryClient.Instance, new Plain().TelemetryClient);

    [Fact]
    public void EndOfTurn_IsWaiting() => Assert.Equal(DialogTurnStatus.Waiting, Dialog.EndOfTurn.Status);

    [Fact]
    public async Task Continue_UnlessOverridden_EndsTheDialogWithoutResult()
    {
        var talk = new Talk(new Plain("x"));
        await talk.Begin("x");

        var result = await talk.Say("hola");

        Assert.Equal((DialogTurnStatus.Complete, null), (result.Status, result.Result));
    }

    [Fact]
    public async Task Resume_UnlessOverridden_EndsTheDialogWithTheSameResult()
    {
        var talk = new Talk(new Plain("below"), new Plain("above"));
        await talk.Begin("below");
        await talk.Begin("above");

        var result = await talk.Turn(dc => dc.EndDialogAsync("answer"));

        Assert.Equal((DialogTurnStatus.Complete, "answer"), (result.Status, result.Result));
    }

    [Fact]
    public void State_InJson_HasTheOfficialNames()
    {
        var state = new DialogState([new DialogInstance { Id = "x", State = new Dictionary<string, object> { ["k"] = 1 }, Version = "v" }]);

        Assert.Equal(
            """{"dialogStack":[{"id":"x","state":{"k":1},"StackIndex":null,"Version":"v"}]}""", JsonConvert.SerializeObject(state));
    }

    [Theory]
    [InlineData(DialogEvents.BeginDialog, "beginDialog")]
    [InlineData(DialogEvents.RepromptDialog, "repromptDialog")]
    [InlineData(DialogEvents.CancelDialog, "cancelDialog")]
    [InlineData(DialogEvents.ActivityReceived, "activityReceived")]
    [InlineData(DialogEvents.VersionChanged, "versionChanged")]
    [InlineData(DialogEvents.Error, "error")]
    [InlineData(DialogEvents.Custom, "custom")]
    public void Events_HaveTheOfficialNames(string name, string official) => Assert.Equal(official, name);

    [Fact]
    public void Source_WithoutASourceMap_IsNull()
    {
        var dialog = new Plain();

        dialog.Register("/src/Plain.cs", 7);

        Assert.Null(dialog.Source);
    }

    [Fact]
    public void Source_WithASourceMap_IsTheLineThatWasRegistered()
    {
        var (dialog, other) = (new Plain(), new Plain());
        DebugSupport.SourceMap = new SourceMap();
        try
        {
            dialog.Register("/src/Plain.cs", 7);
            other.Register("", 7);

            Assert.Equal("/src/Plain.cs", dialog.Source.Path);
            Assert.Equal((7, 0), (dialog.Source.StartPoint.LineIndex, dialog.Source.StartPoint.CharIndex));
            Assert.Equal((8, 0), (dialog.Source.EndPoint.LineIndex, dialog.Source.EndPoint.CharIndex));
            Assert.Null(other.Source);
        }
        finally
        {
            DebugSupport.SourceMap = NullSourceMap.Instance;
        }
    }

    [Fact]
    public void Container_KeepsWhetherMemoryScopesPassOverIt()
    {
        Assert.False(new Container().IgnoreMemoryScopeBinding);
        Assert.True(new Container(true).IgnoreMemoryScopeBinding);
        Assert.Equal(("c", false), (new Container(false, "c").Id, new Container(false, "c").IgnoreMemoryScopeBinding));
    }

    private sealed class Container : DialogContainer
    {
        public Container()
        {
        }

        public Container(bool ignore, string? id = null)
            : base(ignore, id)
        {
        }

        public override DialogContext? CreateChildContext(DialogContext dc) => null;

        public override Task<DialogTurnResult> BeginDialogAsync(
            DialogContext dc, object? options = null, CancellationToken cancellationToken = default)
            => Task.FromResult(EndOfTurn);
    }

    private sealed class Plain(string? id = null) : Dialog(id)
    {
        public void Register(string path, int line) => RegisterSourceLocation(path, line);

        public override Task<DialogTurnResult> BeginDialogAsync(
            DialogContext dc, object? options = null, CancellationToken cancellationToken = default)
            => Task.FromResult(EndOfTurn);
    }
}
