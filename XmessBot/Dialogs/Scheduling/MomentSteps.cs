using System.Globalization;
using Microsoft.Bot.Builder.Dialogs;
using XmessBot.Core.Assignments;
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
/// The steps that ask when. They take the moment in the message if there is one; else they offer moments that suit both, and accept any
/// other. A moment that is vague, outside the window or taken is refused with the reason (R10, R14).
/// </summary>
internal static class MomentSteps
{
    private static readonly Texts Texts = Texts.For("Scheduling");

    /// <summary>The moment that the earlier steps found.</summary>
    public static Slot SlotOf(WaterfallStepContext step) => Read(SchedulingArgs.Of(step.Options).Shown!);

    /// <summary>Stores the moment that answers the question.</summary>
    public static void Take(WaterfallStepContext step)
    {
        if (step.Result is FreeTextAnswer { Pressed: { } chosen }) SchedulingArgs.Of(step.Options).Shown = chosen;
    }

    /// <summary>Takes the moment in the message, or asks for one.</summary>
    public static async Task<DialogTurnResult> AskAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(step.Context);
        var args = SchedulingArgs.Of(step.Options);
        // The assignment was asked for in the previous step.
        if (step.Result is string chosen && step.ActiveDialog.Id == SchedulingDialog.Propose) args.Assignment = Guid.Parse(chosen);
        else if (step.Result is string planned) args.Planned = Guid.Parse(planned);
        var (assignment, moving) = await SubjectAsync(turn, args.Assignment, args.Planned, cancellationToken);
        if (assignment is null) return await FeatureDialog.EndAsync(step, Texts.Say("assignmentOver"), cancellationToken);
        var length = await PlannedOperations.LengthAsync(turn, assignment, moving, cancellationToken);
        if (length == Minutes.None) return await FeatureDialog.EndAsync(step, Texts.Say("noHoursLeft"), cancellationToken);

        var said = SaidMoment.Read(new Utterance(args.Moment, turn.LocalNow));
        // "Millor a les 11" refers to the moment that was shown.
        DateOnly? before = args.Shown is { } shown && said.SaysAnything ? Read(shown).Date : null;
        var why = said.On(before, length) is { } slot
            ? await PlannedOperations.WhyNotAsync(turn, assignment, moving, slot, cancellationToken) is { } refusal
                ? Refusals.Say(refusal, new RefusalFacts(turn, Doing.Planning))
                : null
            : MissingOf(said, args.Moment);
        if (why is null) return await step.NextAsync(new FreeTextAnswer(null, Write(said.On(before, length)!)), cancellationToken);

        var slots = await PlannedOperations.SlotsAsync(turn, assignment, moving, cancellationToken);
        var parties = await PlannedOperations.PartiesAsync(turn, assignment, cancellationToken);
        var other = parties.NameOf(PlannedParties.Other(assignment.SideOf(turn.Person!)!.Value));
        var ask = slots.Count > 0 ? Texts.Say("askWhen", ("with", other)) : Texts.Say("askWhenFree", ("with", other));
        var about = new AskedMoment
        {
            Assignment = assignment.Id.Value,
            Planned = args.Planned,
            Day = AskedMoment.Write(said.Day),
            At = $"{turn.Now.UtcTicks:x}",
        };
        return await step.PromptAsync(
            SchedulingDialog.When,
            Question.Ask(
                Asking.Value(QuestionKind.Date, Texts.Sentence("askWhen")).About(about),
                why.Length > 0 ? $"{why}\n\n{ask}" : ask,
                about.Key,
                [.. slots.Select(each => new Option(Write(each), PlannedTexts.Short(each)))]),
            cancellationToken);
    }

    /// <summary>The validator of the question: accepts a moment that can be proposed, else asks again with the reason.</summary>
    public static async Task<bool> IsMomentAsync(PromptValidatorContext<FreeTextAnswer> asked, CancellationToken cancellationToken)
    {
        if (!asked.Recognized.Succeeded) return await Question.AgainAsync(asked, Texts.Say("vague"));
        var turn = Turn.Of(asked.Context);
        var about = AskedMoment.Of(asked.Options);
        var (assignment, moving) = await SubjectAsync(turn, about.Assignment, about.Planned, cancellationToken);
        if (assignment is null) return await Question.AgainAsync(asked, Texts.Say("assignmentOver"));

        var slot = asked.Recognized.Value.Pressed is { } pressed ? Read(pressed) : null;
        if (slot is null)
        {
            var text = asked.Recognized.Value.Text!;
            var said = SaidMoment.Read(asked.Context.Said());
            slot = said.On(about.SaidDay, await PlannedOperations.LengthAsync(turn, assignment, moving, cancellationToken));
            if (slot is null)
            {
                if (said.Day is { } day)
                {
                    about = about.On(day);
                    asked.Options.Validations = Asking.Of(asked.Options)!.About(about).With(about.Key);
                }

                return await Question.AgainAsync(asked, MissingOf(said, text));
            }
        }

        if (await PlannedOperations.WhyNotAsync(turn, assignment, moving, slot, cancellationToken) is { } why)
            return await Question.AgainAsync(asked, Refusals.Say(why, new RefusalFacts(turn, Doing.Planning)));
        asked.Recognized.Value = new FreeTextAnswer(null, Write(slot));
        return true;
    }

    private static string MissingOf(SaidMoment said, string text) => said switch
    {
        { Day: { } day } => Texts.Say("whatTime", ("day", day)),
        { Start: not null } => Texts.Say("whatDay"),
        _ => text.Any(char.IsAsciiDigit) || text.Length is > 0 and < 25 ? Texts.Say("vague") : "",
    };

    /// <summary>The assignment, and the planned session to move; null for those that do not exist.</summary>
    public static async Task<(Assignment? Assignment, PlannedSession? Moving)> SubjectAsync(
        Turn turn, Guid? assignment, Guid? planned, CancellationToken cancellationToken)
    {
        if (planned is { } id)
        {
            var found = await PlannedOperations.FindAsync(turn, id, cancellationToken);
            return (found?.Assignment, found?.Planned);
        }

        var known = await PlannedOperations.AssignmentsAsync(turn, cancellationToken);
        return (known.FirstOrDefault(each => each.Id.Value == assignment), null);
    }

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
