using Microsoft.Bot.Builder.Dialogs;
using XmessBot.Core.Assignments;
using XmessBot.Core.Hours;
using XmessBot.Core.Sessions;
using XmessBot.Dialogs.Cards;
using XmessBot.Dialogs.Identification;
using XmessBot.Pictures;
using XmessBot.Dialogs.Routing;
using XmessBot.Turns;
using XmessBot.Wording;

namespace XmessBot.Dialogs.Sessions;

/// <summary>"Quantes hores porto?": a bar for each assignment, with the same in words.</summary>
internal sealed class HoursDialog : ComponentDialog
{
    public const string DialogId = "hours";

    /// <summary>What it begins with when nobody asked for it, so that it asks for nothing in return.</summary>
    public const string HoursAlone = "alone";

    private static readonly Texts Texts = Texts.For("Sessions");

    private readonly HoursPicture _picture;

    public HoursDialog(HoursPicture picture, IdentificationOptions identification)
        : base(DialogId)
    {
        _picture = picture;
        AddDialog(new WaterfallDialog("steps", [IdentificationDialog.For(DialogId), TellAsync]));
        AddDialog(new IdentificationDialog(identification));
        AddDialog(new LessonsDialog());
        InitialDialogId = "steps";
    }

    private async Task<DialogTurnResult> TellAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(step.Context);
        if (turn.Person is null) return await step.EndDialogAsync(null, cancellationToken);
        var open = Speaker.Gives(turn.Person) ? await SessionDesk.OpenAsync(turn, cancellationToken) : [];
        if (open.Count == 0)
        {
            await step.Context.SendActivityAsync(Texts.Say(Speaker.Gives(turn.Person) ? "noAssignments" : "onlyMentors"), cancellationToken: cancellationToken);
            return await step.EndDialogAsync(null, cancellationToken);
        }

        await step.Context.SendActivityAsync(HoursCard.Draw(open, _picture), cancellationToken);
        // R15: what was skipped once is asked once more.
        return step.Options is not HoursAlone && await turn.Sessions.LessonsSkippedAsync(turn.Person.Id, cancellationToken) is { } number
            ? await step.ReplaceDialogAsync(LessonsDialog.DialogId, number, cancellationToken)
            : await step.EndDialogAsync(null, cancellationToken);
    }
}
