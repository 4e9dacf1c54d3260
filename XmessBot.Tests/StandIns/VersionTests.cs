using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace XmessBot.Tests.StandIns;

/// <summary>A bot that was updated in the middle of a conversation finds it out through the stored version.</summary>
public class VersionTests
{
    private readonly MemoryStorage _storage = new();
    private readonly List<string> _log = [];

    [Fact]
    public async Task Begin_StoresTheVersionOfTheInnerDialogs()
    {
        var component = Build("inner");

        await new Talk(_storage, component).Begin("c");

        Assert.Equal(component.Dialogs.GetVersion(), await StoredVersion(component));
        Assert.Empty(_log);
    }

    [Fact]
    public async Task Continue_SameDialogs_SaysNothing()
    {
        await new Talk(_storage, Build("inner")).Begin("c");

        await new Talk(_storage, Build("inner")).Say("hola");

        Assert.Empty(_log);
    }

    [Fact]
    public async Task Continue_OtherDialogs_TellsTheContainerOnce_AndStoresTheNewVersion()
    {
        await new Talk(_storage, Build("inner")).Begin("c");
        var updated = Build("inner", "added");
        var talk = new Talk(_storage, updated);

        await talk.Say("hola");
        await talk.Say("hola");

        Assert.Equal(["versionChanged c bubble True"], _log);
        Assert.Equal(updated.Dialogs.GetVersion(), await StoredVersion(updated));
    }

    [Fact]
    public async Task Continue_OtherDialogs_UnhandledLeavesATrace()
    {
        await new Talk(_storage, Build("inner")).Begin("c");
        var talk = new Talk(_storage, Build("inner", "added"));
        var telemetry = new RecordingTelemetry();
        talk.Dialogs.TelemetryClient = telemetry;

        await talk.Say("hola");

        Assert.Equal(["Warning: Unhandled dialog event: versionChanged. Active Dialog: c"], telemetry.Traces);
        Assert.Single(talk.Replies(), reply => reply.Type == ActivityTypes.Trace);
    }

    [Fact]
    public async Task Continue_OtherDialogs_HandledLeavesNone()
    {
        await new Talk(_storage, Build("inner")).Begin("c");
        var updated = Build("inner", "added");
        updated.Handles = true;
        var talk = new Talk(_storage, updated);

        await talk.Say("hola");

        Assert.Empty(talk.Replies());
    }

    [Fact]
    public async Task Continue_OneMoreWaterfallStep_IsAnotherVersion()
    {
        WaterfallStep wait = (_, _) => Task.FromResult(Dialog.EndOfTurn);
        await new Talk(_storage, Build(new WaterfallDialog("w", [wait, wait]))).Begin("c");

        await new Talk(_storage, Build(new WaterfallDialog("w", [wait, wait, wait]))).Say("hola");

        Assert.Single(_log);
    }

    [Fact]
    public void Version_OfAContainer_HidesWhatIsInside() => Assert.Equal("c", Build("inner", "other").GetVersion());

    private Component Build(params string[] ids) => Build(ids.Select(id => new Recorder(id, [])).ToArray<Dialog>());

    private Component Build(params Dialog[] dialogs)
    {
        var component = new Component(_log);
        foreach (var dialog in dialogs)
            component.AddDialog(dialog);
        return component;
    }

    private Task<string> StoredVersion(Dialog component)
        => new Talk(_storage, component).Turn(dc => Task.FromResult(dc.ActiveDialog.Version));

    private sealed class Component(List<string> log) : ComponentDialog("c")
    {
        public bool Handles { get; set; }

        protected override Task<bool> OnPreBubbleEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken)
        {
            if (e.Name == DialogEvents.VersionChanged)
                log.Add($"{e.Name} {e.Value} bubble {e.Bubble}");
            return Task.FromResult(Handles);
        }
    }
}
