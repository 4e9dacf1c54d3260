using Microsoft.Bot.Builder.Dialogs;
using XmessBot.Core;
using XmessBot.Core.Sessions;
using XmessBot.Dialogs.Identification;
using XmessBot.Dialogs.Routing;
using XmessBot.Pictures;
using XmessBot.Turns;
using XmessBot.Wording;

namespace XmessBot.Dialogs.Sessions;

/// <summary>Answers "quantes hores porto?": a bar for each assignment, with the same in words.</summary>
internal sealed class HoursDialog : FeatureDialog
{
    public const string DialogId = "hours";

    /// <summary>The option with which it asks nothing, because it was shown without being asked for.</summary>
    public const string HoursAlone = "alone";

    private static readonly Texts Texts = Texts.For("Sessions");

    private readonly HoursPictureLinks _picture;

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
        var reports = new List<HoursReport>();
        foreach (var assignment in open)
        {
            if (await turn.HoursReports.OfAsync(assignment, turn.Person!, cancellationToken) is Outcome<HoursReport>.Done(var report))
                reports.Add(report);
        }

        await step.Context.SendActivityAsync(HoursCard.Draw(reports, _picture, turn.Person!.Id), cancellationToken);
        // R15: lessons that were skipped once are asked once more.
        return step.Options is not HoursAlone && await turn.Sessions.LessonsSkippedAsync(turn.Person!.Id, cancellationToken) is { } number
            ? await step.ReplaceDialogAsync(LessonsDialog.DialogId, number, cancellationToken)
            : await step.EndDialogAsync(null, cancellationToken);
    }
}
