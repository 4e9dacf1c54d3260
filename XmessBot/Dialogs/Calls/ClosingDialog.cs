using System.Globalization;
using Microsoft.Bot.Builder.Dialogs;
using XmessBot.Core;
using XmessBot.Core.Assignments;
using XmessBot.Core.Calls;
using XmessBot.Core.Language.Orders;
using XmessBot.Core.Language.Time;
using XmessBot.Core.Sessions;
using XmessBot.Core.Wording;
using XmessBot.Dialogs.Cards;
using XmessBot.Dialogs.Identification;
using XmessBot.Dialogs.Prompts;
using XmessBot.Dialogs.Refusing;
using XmessBot.Dialogs.Routing;
using XmessBot.Outbox;
using XmessBot.Turns;
using XmessBot.Wording;

namespace XmessBot.Dialogs.Calls;

/// <summary>
/// Lets staff set the last day on which sessions of a call can be logged and corrected (R10). Shows the consequences first; sends an e-mail
/// to those who may still have sessions to log.
/// </summary>
internal sealed class ClosingDialog : FeatureDialog
{
    public const string DialogId = "closing";

    private const string Close = "close";
    private const string Day = "day";
    private const string Sure = "sure";
    private const int DaysOfGrace = 15;
    private static readonly Texts Texts = Texts.For("Calls");

    public ClosingDialog(IdentificationOptions identification)
        : base(DialogId, Audience.Staff, identification)
    {
        AddDialog(new WaterfallDialog(Close, [AskDayAsync, AskSureAsync, CloseAsync]));
        AddDialog(new FreeTextPrompt(Day, (asked, _) => IsDayAsync(asked)));
        AddDialog(new AgreementPrompt(Sure, Understood<bool>(() => Texts.Say("sureNotUnderstood"))));
    }

    /// <inheritdoc/>
    protected override async Task<DialogTurnResult> BeginAsync(
        WaterfallStepContext step, Opening opening, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(step.Context);
        if (CallClosing.Read(step.Context.Said(opening), byStaff: true) is not { } wish)
            return await EndAsync(step, Texts.Say("askWhich"), cancellationToken);
        // By default the running call, or the last one that ran.
        var call = wish.Call is { } id ? turn.Calls.Find(id) : turn.Calls.All.LastOrDefault(each => each.Window.First <= turn.Today);
        if (call is null)
            return await EndAsync(
                step, wish.Call is { } unknown ? Texts.Say("noCall", ("call", unknown)) : Texts.Say("askWhich"), cancellationToken);
        var args = new CloseArgs { Call = call.Id, Last = wish.Last is { } last ? Write(last) : null };
        return await step.ReplaceDialogAsync(Close, args, cancellationToken);
    }

    /// <inheritdoc/>
    protected override string Refused(Audience audience) => Texts.Say("onlyStaff");

    private static async Task<DialogTurnResult> AskDayAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(step.Context);
        var args = CloseArgs.Of(step.Options);
        if (args.Last is not null) return await step.NextAsync(null, cancellationToken);
        var call = turn.Calls.Find(args.Call!)!;
        var first = turn.Today > call.Window.Last ? turn.Today : call.Window.Last;
        DateOnly[] offered = [first, first.AddDays(DaysOfGrace)];
        return await step.PromptAsync(
            Day,
            Question.Ask(
                Asking.Value(QuestionKind.Date, Texts.Sentence("askDay")),
                Texts.Say("askDay", ("call", call.Id)),
                $"day|{call.Id}|{turn.Now.UtcTicks:x}",
                [.. offered.Select(day => new Option(Write(day), CatalanDate.Short(day)))]),
            cancellationToken);
    }

    private static Task<bool> IsDayAsync(PromptValidatorContext<FreeTextAnswer> asked)
    {
        if (!asked.Recognized.Succeeded) return Question.AgainAsync(asked, Texts.Say("dayNotUnderstood"));
        if (asked.Recognized.Value.Pressed is not null) return Task.FromResult(true);
        if (asked.Context.Said().When(Lean.Future) is not DateValue { Day: var day })
            return Question.AgainAsync(asked, Texts.Say("dayNotUnderstood"));
        asked.Recognized.Value = new FreeTextAnswer(null, Write(day));
        return Task.FromResult(true);
    }

    private static async Task<DialogTurnResult> AskSureAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(step.Context);
        var args = CloseArgs.Of(step.Options);
        if (step.Result is FreeTextAnswer { Pressed: { } day }) args.Last = day;
        var (before, outcome) = await DecideAsync(turn, args, cancellationToken);
        if (outcome is not Outcome<Call>.Done(var call)) return await EndAsync(step, Why(turn, outcome), cancellationToken);
        var parts = new List<string> { Texts.Say("sure", ("call", call.Id), ("last", call.LogsUntil!.Value)) };
        if (args.Shown is not null) parts.Insert(0, Texts.Say("changedSince"));
        if (before.LogsUntil is { } now) parts.Add(Texts.Say("until", ("now", now)));
        if ((await OpenAsync(turn, call, cancellationToken)).Count is > 0 and var open) parts.Add(Texts.Say("open", ("open", open)));
        parts.Add(Texts.Say("askSure"));
        args.Shown = VersionOf(before);
        return await step.PromptAsync(
            Sure,
            Question.Ask(
                Asking.Confirm(Texts.Sentence("askSure")),
                string.Join("\n\n", parts), $"close|{call.Id}|{args.Shown}|{turn.Now.UtcTicks:x}",
                new Option(AgreementPrompt.Yes, Texts.Plain("closeYes")), new Option(AgreementPrompt.No, Texts.Plain("closeNo"))),
            cancellationToken);
    }

    private static async Task<DialogTurnResult> CloseAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(step.Context);
        var args = CloseArgs.Of(step.Options);
        if (step.Result is not true) return await EndAsync(step, Texts.Say("asItWas"), cancellationToken);
        var (before, outcome) = await DecideAsync(turn, args, cancellationToken);
        if (outcome is not Outcome<Call>.Done(var call)) return await EndAsync(step, Why(turn, outcome), cancellationToken);
        if (VersionOf(before) != args.Shown) return await step.ReplaceDialogAsync(Close, args, cancellationToken);
        await turn.Pools.SaveLogsUntilAsync(call, cancellationToken);
        await TellMentorsAsync(turn, call, cancellationToken);
        return await EndAsync(step, Texts.Say("closed", ("call", call.Id), ("last", call.LogsUntil!.Value)), cancellationToken);
    }

    // Read from the database: the turn's calls may be a minute old.
    private static async Task<(Call Before, Outcome<Call> Outcome)> DecideAsync(
        Turn turn, CloseArgs args, CancellationToken cancellationToken)
    {
        var call = (await turn.Pools.AllAsync(cancellationToken)).Find(args.Call!)!;
        return (call, LogClosing.Until(call, DateOnly.ParseExact(args.Last!, "O", CultureInfo.InvariantCulture), turn.Person!, turn.Now));
    }

    private static async Task TellMentorsAsync(Turn turn, Call call, CancellationToken cancellationToken)
    {
        foreach (var mentor in (await OpenAsync(turn, call, cancellationToken)).Select(each => each.Mentor).Distinct())
        {
            if (await turn.People.FindAsync(mentor, cancellationToken) is not { } person) continue;
            turn.Outbox.Send(
                new MailMessage(
                    person.Email,
                    Texts.Plain("subject", ("last", CatalanDate.Short(call.LogsUntil!.Value))),
                    Texts.Plain("mailText", ("call", call.Id), ("last", call.LogsUntil.Value))));
        }
    }

    private static async Task<IReadOnlyList<Assignment>> OpenAsync(Turn turn, Call call, CancellationToken cancellationToken) =>
        [.. (await turn.Assignments.OfCallAsync(call.Id, cancellationToken)).Where(each => each.State == AssignmentState.Open)];

    private static string Why(Turn turn, Outcome<Call> outcome) =>
        Refusals.Say(((Outcome<Call>.Refused)outcome).Why, new RefusalFacts(turn, Doing.Closing));

    private static string VersionOf(Call call) => call.LogsUntil is { } last ? Write(last) : "-";

    private static string Write(DateOnly day) => day.ToString("O", CultureInfo.InvariantCulture);
}
