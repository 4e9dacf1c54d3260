using Microsoft.Bot.Builder.Dialogs;

namespace XmessBot.Tests.StandIns;

/// <summary>An event goes to a dialog, up through its parents if it bubbles, and back.</summary>
public class EventTests
{
    private readonly List<string> _log = [];

    [Fact]
    public async Task Emit_EmptyStack_IsNotHandled() => Assert.False(await new Talk().Turn(dc => dc.EmitEventAsync("e")));

    [Fact]
    public async Task Emit_NobodyHandles_GoesUpAndBack()
    {
        var talk = await Nested(new Recorder("inner", _log) { Watches = ["e"] });

        Assert.False(await talk.Turn(dc => dc.EmitEventAsync("e", 1, true, true)));
        Assert.Equal(["inner before e 1", "component before e 1", "component after e 1", "inner after e 1"], _log);
    }

    [Fact]
    public async Task Emit_HandledBefore_StaysBelow()
    {
        var talk = await Nested(new Recorder("inner", _log) { Watches = ["e"], HandlesBefore = ["e"] });

        Assert.True(await talk.Turn(dc => dc.EmitEventAsync("e", null, true, true)));
        Assert.Equal(["inner before e"], _log);
    }

    [Fact]
    public async Task Emit_HandledAfter_TheParentsHaveSeenIt()
    {
        var talk = await Nested(new Recorder("inner", _log) { Watches = ["e"], HandlesAfter = ["e"] });

        Assert.True(await talk.Turn(dc => dc.EmitEventAsync("e", null, true, true)));
        Assert.Equal(["inner before e", "component before e", "component after e", "inner after e"], _log);
    }

    [Fact]
    public async Task Emit_WithoutBubbling_StaysWithTheDialog()
    {
        var talk = await Nested(new Recorder("inner", _log) { Watches = ["e"] });

        await talk.Turn(dc => dc.EmitEventAsync("e", null, false, true));

        Assert.Equal(["inner before e", "inner after e"], _log);
    }

    [Fact]
    public async Task Emit_NotFromTheLeaf_StartsInThisContext()
    {
        var talk = await Nested(new Recorder("inner", _log) { Watches = ["e"] });

        await talk.Turn(dc => dc.EmitEventAsync("e"));

        Assert.Equal(["component before e", "component after e"], _log);
    }

    [Fact]
    public async Task Continue_TellsOfTheActivityOnceATurn_FromTheLeaf()
    {
        var talk = await Nested(new Recorder("inner", _log) { Watches = [DialogEvents.ActivityReceived] }, DialogEvents.ActivityReceived);

        await talk.Turn(async dc =>
        {
            await dc.ContinueDialogAsync();
            return await dc.ContinueDialogAsync();
        });

        Assert.Equal(
            ["inner before", "component before", "component after", "inner after", "inner continue", "inner continue"],
            _log.Select(line => string.Join(' ', line.Split(' ').Take(2))));
    }

    private async Task<Talk> Nested(Dialog inner, string watched = "e")
    {
        var component = new Component(_log, watched);
        component.AddDialog(inner);
        var talk = new Talk(component);
        await talk.Begin("component");
        _log.Clear();
        return talk;
    }

    private sealed class Component(List<string> log, string watched) : ComponentDialog("component")
    {
        protected override Task<bool> OnPreBubbleEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken)
            => Note("before", e);

        protected override Task<bool> OnPostBubbleEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken)
            => Note("after", e);

        private Task<bool> Note(string moment, DialogEvent e)
        {
            if (e.Name == watched)
                log.Add($"component {moment} {e.Name} {e.Value}".TrimEnd());
            return Task.FromResult(false);
        }
    }
}
