using Microsoft.Bot.Builder.Dialogs;
using XmessBot.Core;
using XmessBot.Core.Assessments;
using XmessBot.Core.Members;
using XmessBot.Dialogs.Identification;
using XmessBot.Dialogs.Routing;
using XmessBot.Outbox;
using XmessBot.Turns;
using XmessBot.Wording;

namespace XmessBot.Dialogs.Assessments;

/// <summary>
/// Reminds by e-mail the assessors who have not scored something yet, at most once a day each, whoever asks for it (R12).
/// </summary>
internal sealed class RemindDialog(IdentificationOptions identification) : FeatureDialog(DialogId, Audience.Staff, identification)
{
    /// <summary>Its id.</summary>
    public const string DialogId = "remind";

    private static readonly Texts Texts = Texts.For("Assessments");

    /// <inheritdoc/>
    protected override async Task<DialogTurnResult> BeginAsync(
        WaterfallStepContext step, Opening opening, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(step.Context);
        var before = await AssessmentOperations.PendingAsync(turn, cancellationToken);
        var after = before;
        var (reminded, notAgain) = (new List<Person>(), new List<Person>());
        foreach (var missing in before.MissingByAssessor().Where(each => each.Assessor.Id != turn.Person!.Id))
        {
            if (after.Remind(missing.Assessor, turn.Person!, turn.Now) is not Outcome<IReadOnlyList<AssessedRequest>>.Done(var with))
            {
                notAgain.Add(missing.Assessor);
                continue;
            }

            after = with;
            reminded.Add(missing.Assessor);
            turn.Outbox.Send(Letter(missing, before.ChangedSince(missing.Assessor.Id)));
        }

        foreach (var (was, now) in before.Zip(after).Where(pair => !ReferenceEquals(pair.First, pair.Second)))
            await AssessmentOperations.SaveAsync(turn, was, now, cancellationToken);
        var said = new List<string>();
        if (reminded.Count > 0) said.Add(Texts.Say("reminded", ("people", AssessmentTexts.Of(reminded))));
        if (notAgain.Count > 0) said.Add(Texts.Say("remindedBefore", ("people", AssessmentTexts.Of(notAgain))));
        return await EndAsync(step, said.Count == 0 ? Texts.Say("nothingMissing") : string.Join("\n\n", said), cancellationToken);
    }

    /// <inheritdoc/>
    protected override string Refused(Audience audience) => Texts.Say("onlyStaff");

    private static MailMessage Letter(Unassessed missing, IReadOnlyList<AssessedRequest> changed) => new(
        missing.Assessor.Email,
        Texts.Plain("subject", ("count", missing.Requests.Count)),
        Texts.Plain(
            "mail",
            ("count", missing.Requests.Count),
            ("requests", Lines(missing.Requests)),
            ("changed", changed.Count == 0 ? ""
                : Texts.Plain("mailChanged", ("count", changed.Count), ("requests", Lines(changed))) + "\n\n")));

    private static string Lines(IEnumerable<AssessedRequest> requests) =>
        string.Join('\n', requests.Select(each => $"- {AssessmentTexts.Of(each.Request)}"));
}
