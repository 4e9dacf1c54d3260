using System.Globalization;
using Microsoft.Bot.Builder.Dialogs;
using XmessBot.Core.Assignments;
using XmessBot.Core.Calendar;
using XmessBot.Core.Hours;
using XmessBot.Core.Language;
using XmessBot.Core.Language.Planning;
using XmessBot.Core.Scheduling;
using XmessBot.Dialogs.Cards;
using XmessBot.Dialogs.Identification;
using XmessBot.Dialogs.Prompts;
using XmessBot.Dialogs.Refusing;
using XmessBot.Dialogs.Routing;
using XmessBot.Notifications.Planned;
using XmessBot.Turns;
using XmessBot.Wording;

namespace XmessBot.Dialogs.Scheduling;

/// <summary>
/// The steps that ask when: what the message said is taken where it can be, else moments that suit both are offered and
/// anything can be written. What is vague, outside the window or taken is asked again with the reason (R10, R14).
/// </summary>
internal static class MomentSteps
{
    private const string Chosen = "slot";
    private static readonly Texts Texts = Texts.For("Scheduling");

    /// <summary>The moment that was agreed on in the steps before.</summary>
    public static Slot SlotOf(WaterfallStepContext step) => Read((string)step.Values[Chosen]);

    /// <summary>Takes the moment that was said, or asks for one.</summary>
    public static async Task<DialogTurnResult> AskAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(step.Context);
        var args = SchedulingArgs.Of(step.Options);
        // Which was asked in the step before.
        if (step.Result is string chosen && step.ActiveDialog.Id == SchedulingDialog.Propose) args.Assignment = Guid.Parse(chosen);
        else if (step.Result is string planned) args.Planned = Guid.Parse(planned);
        var (assignment, moving) = await SubjectAsync(turn, args.Assignment, args.Planned, cancellationToken);
        if (assignment is null) return await FeatureDialog.EndAsync(step, Texts.Say("assignmentOver"), cancellationToken);
        var length = await PlannedDesk.LengthAsync(turn, assignment, moving, cancellationToken);
        if (length == Minutes.None) return await FeatureDialog.EndAsync(step, Texts.Say("noHoursLeft"), cancellationToken);

        var said = SaidMoment.Read(new Utterance(args.Moment, turn.LocalNow));
        var why = said.On(null, length) is { } slot
            ? await PlannedDesk.WhyNotAsync(turn, assignment, moving, slot, cancellationToken) is { } refusal
                ? Refusals.Say(refusal, new RefusalFacts(turn, Doing.Planning))
                : null
            : MissingOf(said, args.Moment);
        if (why is null) return await step.NextAsync(new Written(null, Write(said.On(null, length)!)), cancellationToken);

        var slots = await PlannedDesk.SlotsAsync(turn, assignment, moving, cancellationToken);
        var parties = await PlannedDesk.PartiesAsync(turn, assignment, cancellationToken);
        var other = parties.NameOf(PlannedParties.Other(assignment.SideOf(turn.Person!)!.Value));
        var ask = slots.Count > 0 ? Texts.Say("askWhen", ("with", other)) : Texts.Say("askWhenFree", ("with", other));
        return await step.PromptAsync(
            SchedulingDialog.When,
            Question.Ask(
                Asking.Value(QuestionKind.Date, Texts.Sentence("askWhen")),
                why.Length > 0 ? $"{why}\n\n{ask}" : ask,
                $"when|{assignment.Id.Value:N}|{args.Planned?.ToString("N") ?? "-"}|{Day(said)}|{turn.Now.UtcTicks:x}",
                [.. slots.Select(each => new Option(Write(each), PlannedTexts.Short(each)))]),
            cancellationToken);
    }

    /// <summary>The validator of the question: a moment that can be proposed, or the reason why not.</summary>
    public static async Task<bool> IsMomentAsync(PromptValidatorContext<Written> asked, CancellationToken cancellationToken)
    {
        if (!asked.Recognized.Succeeded) return await Question.AgainAsync(asked, Texts.Say("vague"));
        var turn = Turn.Of(asked.Context);
        var key = Question.KeyOf(asked.Options).Split('|');
        var (assignment, moving) = await SubjectAsync(
            turn, Guid.Parse(key[1]), Guid.TryParse(key[2], out var planned) ? planned : null, cancellationToken);
        if (assignment is null) return await Question.AgainAsync(asked, Texts.Say("assignmentOver"));

        var slot = asked.Recognized.Value.Pressed is { } pressed ? Read(pressed) : null;
        if (slot is null)
        {
            var text = asked.Recognized.Value.Text!;
            var said = SaidMoment.Read(asked.Context.Said());
            DateOnly? before = DateOnly.TryParse(key[3], CultureInfo.InvariantCulture, out var day) ? day : null;
            slot = said.On(before, await PlannedDesk.LengthAsync(turn, assignment, moving, cancellationToken));
            if (slot is null)
            {
                if (said.Day is not null)
                    asked.Options.Validations = Asking.Of(asked.Options)!.With(string.Join('|', key[..3].Append(Day(said)).Append(key[4])));
                return await Question.AgainAsync(asked, MissingOf(said, text));
            }
        }

        if (await PlannedDesk.WhyNotAsync(turn, assignment, moving, slot, cancellationToken) is { } why)
            return await Question.AgainAsync(asked, Refusals.Say(why, new RefusalFacts(turn, Doing.Planning)));
        asked.Recognized.Value = new Written(null, Write(slot));
        return true;
    }

    /// <summary>A weekend or a public holiday is meant only when they say so.</summary>
    public static Task<DialogTurnResult> AskDayOffAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        step.Values[Chosen] = ((Written)step.Result).Pressed!;
        var slot = SlotOf(step);
        if (PublicHolidays.IsWorkingDay(slot.Date)) return step.NextAsync(true, cancellationToken);
        var args = SchedulingArgs.Of(step.Options);
        return step.PromptAsync(
            SchedulingDialog.Sure,
            Question.Ask(
                Asking.Confirm(Texts.Sentence(PublicHolidays.Contains(slot.Date) ? "sureHoliday" : "sureWeekend")),
                Texts.Say(PublicHolidays.Contains(slot.Date) ? "sureHoliday" : "sureWeekend", ("moment", PlannedTexts.Of(slot))),
                $"dayoff|{args.Assignment:N}|{Turn.Of(step.Context).Now.UtcTicks:x}",
                new Option(AgreementPrompt.Yes, Texts.Plain("sureYes")),
                new Option(AgreementPrompt.No, Texts.Plain("sureNo"))),
            cancellationToken);
    }

    /// <summary>Asks again when they did not mean that day; null when they did.</summary>
    public static Task<DialogTurnResult>? AskAgain(WaterfallStepContext step, string way, CancellationToken cancellationToken)
    {
        if (step.Result is not false) return null;
        var args = SchedulingArgs.Of(step.Options);
        args.Moment = "";
        return step.ReplaceDialogAsync(way, args, cancellationToken);
    }

    private static string MissingOf(SaidMoment said, string text) => said switch
    {
        { Day: { } day } => Texts.Say("whatTime", ("day", day)),
        { Start: not null } => Texts.Say("whatDay"),
        _ => text.Any(char.IsAsciiDigit) || text.Length is > 0 and < 25 ? Texts.Say("vague") : "",
    };

    private static async Task<(Assignment? Assignment, PlannedSession? Moving)> SubjectAsync(
        Turn turn, Guid? assignment, Guid? planned, CancellationToken cancellationToken)
    {
        if (planned is { } id)
            return await PlannedDesk.FindAsync(turn, id, cancellationToken) is { } what ? (what.Assignment, what.Planned) : (null, null);
        var known = await PlannedDesk.AssignmentsAsync(turn, cancellationToken);
        return (known.FirstOrDefault(each => each.Id.Value == assignment), null);
    }

    private static string Day(SaidMoment said) => said.Day?.ToString("O", CultureInfo.InvariantCulture) ?? "-";

    private static string Write(Slot slot) =>
        string.Create(CultureInfo.InvariantCulture, $"{slot.Date:yyyy-MM-dd}T{slot.Start:HH:mm}/{slot.Length.Count}");

    private static Slot Read(string written)
    {
        var parts = written.Split('T', '/');
        return new Slot(
            DateOnly.Parse(parts[0], CultureInfo.InvariantCulture),
            TimeOnly.Parse(parts[1], CultureInfo.InvariantCulture),
            new Minutes(int.Parse(parts[2], CultureInfo.InvariantCulture)));
    }
}
