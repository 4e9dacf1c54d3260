using XmessBot.Core.Language.Orders;
using XmessBot.Dialogs.Routing;
using XmessBot.Understanding;
using XmessBot.Wording;

namespace XmessBot.Dialogs.Exports;

/// <summary>Workbooks for staff: "passa'm un excel de les sol·licituds".</summary>
internal static class ExportCapabilities
{
    private static readonly Texts Texts = Texts.For("ExportDialog");

    /// <summary>The export.</summary>
    public static Capability Export { get; } = new(IntentNames.Of(Intent.Export), ExportDialog.DialogId)
    {
        Intent = Intent.Export,
        Audience = Audience.Staff,
        Interrupts = Interrupts.Everything,
        BeginsAnew = true,
        Recognise = heard => ExportOrders.Orders(heard.Said)
            ? Export!.Claims(Rank.Statement, heard, why: "an order")
            : null,
        Name = () => Texts.Plain("kept"),
    };
}
