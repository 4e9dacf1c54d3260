using Microsoft.Bot.Builder.Dialogs;
using XmessBot.Dialogs.Identification;
using XmessBot.Dialogs.Routing;
using XmessBot.Pictures;
using XmessBot.Turns;
using XmessBot.Wording;

namespace XmessBot.Dialogs.Sessions;

/// <summary>"Quantes hores porto?": a bar for each assignment, with the same in words.</summary>
internal sealed class HoursDialog : FeatureDialog
{
    /// <summary>Its id.</summary>
    public const string DialogId = "hours";

    /// <summary>What it begins with when nobody asked for it, so that it asks for nothing in return.</summary>
    public const string HoursAlone = "alone";

    private static readonly Texts Texts = Texts.For("Sessions");

    private readonly HoursPictureLinks _picture;

    /// <summary>Makes it.</summary>
    public HoursDialog(HoursPictureLinks picture, IdentificationOptions identification)
        : base(DialogId, Audience.Givers, identification)
    {
        _picture = picture;
        AddDialog(new LessonsDialog(identification));
    }

    /// <inheritdoc/>
    protected override string Refused(Audience audience) => Texts.Say("onlyMentors");

    /// <inheritdoc/>
    protected override async Task<DialogTurnResult> BeginAsync(
        WaterfallStepContext step, Opening opening, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(step.Context);
        var open = await SessionOperations.OpenAsync(turn, cancellationToken);
        if (open.Count == 0) return await EndAsync(step, Texts.Say("noAssignments"), cancellationToken);
        await step.Context.SendActivityAsync(HoursCard.Draw(open, _picture, turn.Person!.Id), cancellationToken);
        // R15: what was skipped once is asked once more.
        return step.Options is not HoursAlone && await turn.Sessions.LessonsSkippedAsync(turn.Person!.Id, cancellationToken) is { } number
            ? await step.ReplaceDialogAsync(LessonsDialog.DialogId, number, cancellationToken)
            : await step.EndDialogAsync(null, cancellationToken);
    }
}
