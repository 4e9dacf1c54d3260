using Microsoft.Bot.Builder.Dialogs;

namespace XmessBot.Tests.StandIns;

public class CancelTests
{
    private readonly List<string> _log = [];

    [Fact]
    public async Task Cancel_EmptyStack_IsEmpty()
        => Assert.Equal(DialogTurnStatus.Empty, (await new Talk().Turn(dc => dc.CancelAllDialogsAsync())).Status);

    [Fact]
    public async Task Cancel_EndsAllFromTheTop_AskingAllButTheFirst()
    {
        var talk = new Talk(Watcher("a"), Watcher("b"), Watcher("c"));
        await BeginAll(talk, "a", "b", "c");

        var result = await talk.Turn(dc => dc.CancelAllDialogsAsync());

        Assert.Equal(DialogTurnStatus.Cancelled, result.Status);
        Assert.Equal(
            [
                "c end CancelCalled",
                "b before cancelDialog", "b after cancelDialog", "b end CancelCalled",
                "a before cancelDialog", "a after cancelDialog", "a end CancelCalled",
            ],
            _log);
    }

    [Fact]
    public async Task Cancel_WhenADialogHandlesTheEvent_StopsThere()
    {
        var talk = new Talk(Watcher("a"), new Recorder("b", _log) { HandlesBefore = [DialogEvents.CancelDialog] }, Watcher("c"));
        await BeginAll(talk, "a", "b", "c");

        var result = await talk.Turn(dc => dc.CancelAllDialogsAsync());

        Assert.Equal(DialogTurnStatus.Cancelled, result.Status);
        Assert.Equal(["c end CancelCalled"], _log);
        Assert.Equal(["b", "a"], await talk.Turn(dc => Task.FromResult(dc.Stack.Select(instance => instance.Id))));
    }

    [Fact]
    public async Task Cancel_WithAnEventOfOnesOwn_AsksWithThat()
    {
        var talk = new Talk(new Recorder("a", _log) { Watches = ["mine"] }, Watcher("b"));
        await BeginAll(talk, "a", "b");

        await talk.Turn(dc => dc.CancelAllDialogsAsync(false, "mine", "value"));

        Assert.Equal(["b end CancelCalled", "a before mine value", "a after mine value", "a end CancelCalled"], _log);
    }

    [Theory]
    [InlineData(false, 1)]
    [InlineData(true, 0)]
    public async Task Cancel_FromAnInnerContext_ReachesTheParentsOnlyIfAsked(bool cancelParents, int left)
    {
        var component = new ComponentDialog("component");
        component.AddDialog(Watcher("inner"));
        var talk = new Talk(component);
        await talk.Begin("component");

        await talk.Turn(dc => dc.Child.CancelAllDialogsAsync(cancelParents));

        Assert.Equal(left, await talk.Turn(dc => Task.FromResult(dc.Stack.Count)));
    }

    [Fact]
    public async Task Cancel_AComponent_CancelsItsInnerDialogsFirst()
    {
        var component = new Component(_log);
        component.AddDialog(Watcher("inner"));
        var talk = new Talk(component);
        await BeginAll(talk, "component");

        await talk.Turn(dc => dc.CancelAllDialogsAsync());

        Assert.Equal(["inner end CancelCalled", "component end CancelCalled"], _log);
    }

    private Recorder Watcher(string id) => new(id, _log) { Watches = [DialogEvents.CancelDialog] };

    private async Task BeginAll(Talk talk, params string[] ids)
    {
        foreach (var id in ids)
            await talk.Begin(id);
        _log.Clear();
    }

    private sealed class Component(List<string> log) : ComponentDialog("component")
    {
        protected override Task OnEndDialogAsync(
            Microsoft.Bot.Builder.ITurnContext context, DialogInstance instance, DialogReason reason,
            CancellationToken cancellationToken = default)
        {
            log.Add($"component end {reason}");
            return Task.CompletedTask;
        }
    }
}
