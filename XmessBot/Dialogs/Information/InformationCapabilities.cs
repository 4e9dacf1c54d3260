using XmessBot.Core.Language.Orders;
using XmessBot.Dialogs.Routing;
using XmessBot.Understanding;
using XmessBot.Wording;

namespace XmessBot.Dialogs.Information;

/// <summary>The information that the commission asks of a request's author, and its answer (R16).</summary>
internal static class InformationCapabilities
{
    private static readonly Texts Texts = Texts.For("Information");

    /// <summary>The answer.</summary>
    public static Capability Give { get; } = new(CapabilityId.GiveInformation, InformationDialog.DialogId)
    {
        Label = "request_status",
        Audience = Audience.Known,
        RecogniseStored = async (turn, heard, cancellationToken) =>
            InformationAnswers.Wants(heard.Said) && await PendingInformation.OfAsync(turn, cancellationToken) is not null
                ? Give!.Claims(Rank.Order, heard, why: "answers what was asked")
                : null,
        Press = async (turn, press, cancellationToken) =>
            new Pressed(await PendingInformation.OfAsync(turn, cancellationToken) is { } asked
                && PendingInformation.KeyOf(asked) == press.Key),
        Name = () => Texts.Plain("keptAnswer"),
    };

    /// <summary>Which councils have not answered yet.</summary>
    public static Capability Owed { get; } = new("information_owed", InformationOwedDialog.DialogId)
    {
        Label = "pending_requests",
        Audience = Audience.Staff,
        OnlyReads = true,
        Interrupts = Interrupts.Everything,
        Recognise = heard =>
            InformationOwedQuestions.Asks(heard.Said) ? Owed!.Claims(Rank.Order, heard, why: "who owes information") : null,
        Press = (_, _, _) => Task.FromResult(new Pressed(true)),
    };
}
