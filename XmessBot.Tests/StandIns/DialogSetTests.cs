using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace XmessBot.Tests.StandIns;

public class DialogSetTests
{
    [Fact]
    public void Constructor_WithoutAccessor_Throws() => Assert.Throws<ArgumentNullException>("dialogState", () => new DialogSet(null));

    [Fact]
    public void Add_Null_Throws() => Assert.Throws<ArgumentNullException>("dialog", () => new DialogSet().Add(null));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" ")]
    public void Find_BlankId_Throws(string? id) => Assert.Throws<ArgumentNullException>("dialogId", () => new DialogSet().Find(id));

    [Fact]
    public void Find_UnknownId_IsNull() => Assert.Null(new DialogSet().Add(new WaterfallDialog("a")).Find("b"));

    [Fact]
    public void Add_OtherDialogsWithTheSameId_AreNumberedFromTwo()
    {
        Dialog[] dialogs = [new WaterfallDialog("a"), new WaterfallDialog("a"), new WaterfallDialog("a")];
        var set = new DialogSet();

        foreach (var dialog in dialogs)
            set.Add(dialog);

        Assert.Equal(["a", "a2", "a3"], dialogs.Select(dialog => dialog.Id));
        Assert.Same(dialogs[2], set.Find("a3"));
    }

    [Fact]
    public void Add_SameObjectTwice_ChangesNothing()
    {
        var dialog = new WaterfallDialog("a");

        var set = new DialogSet().Add(dialog).Add(dialog);

        Assert.Equal("a", Assert.Single(set.GetDialogs()).Id);
    }

    [Fact]
    public void Add_DialogWithDependencies_AddsThem()
    {
        var set = new DialogSet().Add(new Needy());

        Assert.Equal(["needy", "needed"], set.GetDialogs().Select(dialog => dialog.Id));
    }

    [Fact]
    public async Task CreateContext_WithoutAccessor_Throws()
    {
        var talk = new Talk();

        await talk.InTurn(
            Talk.Message("x"),
            (turn, _) => Assert.ThrowsAsync<InvalidOperationException>(() => new DialogSet().CreateContextAsync(turn)));
    }

    [Fact]
    public async Task CreateContext_WithoutTurn_Throws()
        => await Assert.ThrowsAsync<ArgumentNullException>(() => new Talk().Dialogs.CreateContextAsync(null));

    [Fact]
    public void Version_IsTheSameForTheSameDialogs_AndChangesWithThem()
    {
        var empty = new DialogSet().GetVersion();
        var one = new DialogSet().Add(new WaterfallDialog("a"));
        var before = one.GetVersion();

        Assert.Equal(before, new DialogSet().Add(new WaterfallDialog("a")).GetVersion());
        var withAnother = one.Add(new WaterfallDialog("b")).GetVersion();
        var withAStep = new DialogSet().Add(new WaterfallDialog("a", [null])).GetVersion();
        Assert.Equal(4, new[] { empty, before, withAnother, withAStep }.Distinct().Count());
    }

    [Fact]
    public void TelemetryClient_OfTheSet_GoesToDialogsAddedBeforeAndAfter()
    {
        var telemetry = new RecordingTelemetry();
        var set = new DialogSet().Add(new WaterfallDialog("before"));

        set.TelemetryClient = telemetry;
        set.Add(new WaterfallDialog("after"));

        Assert.All(set.GetDialogs(), dialog => Assert.Same(telemetry, dialog.TelemetryClient));
    }

    [Fact]
    public void TelemetryClient_SetToNull_IsTheNullOne()
    {
        var set = new DialogSet { TelemetryClient = new RecordingTelemetry() }.Add(new WaterfallDialog("a"));

        set.TelemetryClient = null;

        Assert.Same(NullBotTelemetryClient.Instance, set.Find("a").TelemetryClient);
    }

    [Fact]
    public void TelemetryClient_SetToTheSameOneAgain_ReachesTheDialogs()
    {
        var telemetry = new RecordingTelemetry();
        var set = new DialogSet { TelemetryClient = telemetry }.Add(new WaterfallDialog("a"));
        set.Find("a").TelemetryClient = new RecordingTelemetry();

        set.TelemetryClient = telemetry;

        Assert.Same(telemetry, set.Find("a").TelemetryClient);
    }

    [Fact]
    public void TelemetryClient_OfSetsInARing_IsSetOnce()
    {
        var one = new ComponentDialog("one");
        var two = new ComponentDialog("two");
        one.Dialogs.Add(two);
        two.Dialogs.Add(one);
        var telemetry = new RecordingTelemetry();

        one.Dialogs.TelemetryClient = telemetry;

        Assert.Same(telemetry, two.TelemetryClient);
    }

    private sealed class Needy() : ComponentDialog("needy"), IDialogDependencies
    {
        public IEnumerable<Dialog> GetDependencies() => [new WaterfallDialog("needed")];
    }
}
