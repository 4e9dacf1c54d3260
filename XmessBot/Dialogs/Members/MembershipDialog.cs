using Microsoft.Bot.Builder.Dialogs;
using XmessBot.Core;
using XmessBot.Core.Language.Orders;
using XmessBot.Core.Members;
using XmessBot.Core.Municipalities;
using XmessBot.Core.Wording;
using XmessBot.Dialogs.Cards;
using XmessBot.Dialogs.Identification;
using XmessBot.Dialogs.Prompts;
using XmessBot.Dialogs.Refusing;
using XmessBot.Dialogs.Routing;
using XmessBot.Outbox;
using XmessBot.Turns;
using XmessBot.Wording;

namespace XmessBot.Dialogs.Members;

/// <summary>
/// Staff records that a council joins or leaves, or takes back what was recorded (R01): asks for the day and the reason, says what it does
/// to what the council has under way, and tells those who had asked once it is confirmed.
/// </summary>
internal sealed class MembershipDialog : FeatureDialog
{
    public const string DialogId = "membership";

    private const string Record = "record";
    private const string Day = "day";
    private const string Reason = "reason";
    private const string Sure = "sure";
    private const string NoReason = "none";
    private const int MostReason = 500;
    private static readonly Texts Texts = Texts.For("Members");

    public MembershipDialog(IdentificationOptions identification)
        : base(DialogId, Audience.Staff, identification)
    {
        AddDialog(new WaterfallDialog(Record, [AskDayAsync, AskReasonAsync, AskSureAsync, SaveAsync]));
        AddDialog(new FreeTextPrompt(Day, (asked, _) => IsDayAsync(asked)));
        AddDialog(new FreeTextPrompt(Reason, (asked, _) => IsReasonAsync(asked)));
        AddDialog(new AgreementPrompt(Sure, Understood<bool>(() => Texts.Say("sureNotUnderstood"))));
    }

    /// <inheritdoc/>
    protected override async Task<DialogTurnResult> BeginAsync(
        WaterfallStepContext step, Opening opening, CancellationToken cancellationToken) =>
        MembershipArgs.Of(step.Options) is { Council: not null } args
            ? await step.ReplaceDialogAsync(Record, args, cancellationToken)
            : await EndAsync(step, Texts.Say("whichCouncil"), cancellationToken);

    /// <inheritdoc/>
    protected override string Refused(Audience audience) => Texts.Say("onlyStaff");

    private static Task<DialogTurnResult> AskDayAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(step.Context);
        var args = MembershipArgs.Of(step.Options);
        if (args.Act is not (MembershipAct.Join or MembershipAct.Leave) || args.Day is not null)
            return step.NextAsync(null, cancellationToken);
        var ask = args.Act == MembershipAct.Join ? "askFirst" : "askLast";
        DateOnly[] offered = args.Act == MembershipAct.Join
            ? [turn.Today, new DateOnly(turn.Today.Year, 1, 1)]
            : [turn.Today, new DateOnly(turn.Today.Year, 12, 31)];
        return step.PromptAsync(
            Day,
            Question.Ask(
                Asking.Value(QuestionKind.Date, Texts.Sentence(ask)), Texts.Say(ask, ("council", CouncilOf(args).DisplayName)),
                $"{args.Act}|{args.Council}|{turn.Now.UtcTicks:x}",
                [.. offered.Distinct().Select(day => new Option(MembershipArgs.Write(day)!, CatalanDate.Short(day)))]),
            cancellationToken);
    }

    private static Task<bool> IsDayAsync(PromptValidatorContext<FreeTextAnswer> asked)
    {
        if (!asked.Recognized.Succeeded) return Question.AgainAsync(asked, Texts.Say("dayNotUnderstood"));
        if (asked.Recognized.Value.Pressed is not null) return Task.FromResult(true);
        var act = Enum.Parse<MembershipAct>(Question.KeyOf(asked.Options).Split('|')[0]);
        if (MembershipOrders.Day(asked.Context.Said(), act) is not { } day)
            return Question.AgainAsync(asked, Texts.Say("dayNotUnderstood"));
        asked.Recognized.Value = new FreeTextAnswer(null, MembershipArgs.Write(day));
        return Task.FromResult(true);
    }

    private static async Task<DialogTurnResult> AskReasonAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var args = MembershipArgs.Of(step.Options);
        if (step.Result is FreeTextAnswer { Pressed: { } day }) args.Day = day;
        // What is refused is refused before anything more is asked.
        if ((await DecideAsync(step, args, cancellationToken)).Outcome is Outcome<MembershipFact>.Refused(var why))
            return await EndAsync(step, Why(step, why), cancellationToken);
        if (args.Reason is { Length: <= MostReason }) return await step.NextAsync(null, cancellationToken);
        return await step.PromptAsync(
            Reason,
            Question.Ask(
                Asking.Value(QuestionKind.Long, Texts.Sentence("askReason")), Texts.Say("askReason"),
                $"reason|{args.Council}|{Turn.Of(step.Context).Now.UtcTicks:x}", new Option(NoReason, Texts.Plain("noReason"))),
            cancellationToken);
    }

    private static Task<bool> IsReasonAsync(PromptValidatorContext<FreeTextAnswer> asked) =>
        asked.Recognized.Value?.Text?.Trim() is { Length: > MostReason } text
        ? Question.AgainAsync(asked, Texts.Say("reasonTooLong", ("most", MostReason), ("characters", text.Length)))
        : Task.FromResult(asked.Recognized.Succeeded);

    private static async Task<DialogTurnResult> AskSureAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(step.Context);
        var args = MembershipArgs.Of(step.Options);
        if (step.Result is FreeTextAnswer answer) args.Reason = answer.Text?.Trim() ?? "";
        var (book, outcome) = await DecideAsync(step, args, cancellationToken);
        if (outcome is not Outcome<MembershipFact>.Done(var fact))
            return await EndAsync(step, Why(step, ((Outcome<MembershipFact>.Refused)outcome).Why), cancellationToken);
        var parts = new List<string> { Shown(args, fact), await TouchesAsync(turn, book, fact, cancellationToken), Texts.Say("askSure") };
        if (args.Shown is not null) parts.Insert(0, Texts.Say("changedSince"));
        args.Shown = book.HistoryOf(args.Council!).Count;
        return await step.PromptAsync(
            Sure,
            Question.Ask(
                Asking.Confirm(Texts.Sentence("askSure")), string.Join("\n\n", parts),
                $"sure|{args.Council}|{args.Shown}|{turn.Now.UtcTicks:x}",
                new Option(AgreementPrompt.Yes, Texts.Plain("sureYes")), new Option(AgreementPrompt.No, Texts.Plain("sureNo"))),
            cancellationToken);
    }

    private static async Task<DialogTurnResult> SaveAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(step.Context);
        var args = MembershipArgs.Of(step.Options);
        if (step.Result is not true) return await EndAsync(step, Texts.Say("asItWas"), cancellationToken);
        var (book, outcome) = await DecideAsync(step, args, cancellationToken);
        if (outcome is not Outcome<MembershipFact>.Done(var fact))
            return await EndAsync(step, Why(step, ((Outcome<MembershipFact>.Refused)outcome).Why), cancellationToken);
        // Another has recorded something of the council meanwhile: what is confirmed is what was shown.
        if (book.HistoryOf(fact.IneCode).Count != args.Shown) return await step.ReplaceDialogAsync(Record, args, cancellationToken);
        turn.Memberships.Record(fact);
        await AnswerAsync(turn, book.With(fact).On(fact.IneCode, turn.Today), fact.IneCode, cancellationToken);
        return await EndAsync(step, Texts.Say("recorded", ("council", CouncilOf(args).DisplayName)), cancellationToken);
    }

    // R01: those who asked whether their council is a member are told, once it is known.
    private static async Task AnswerAsync(Turn turn, Membership now, string council, CancellationToken cancellationToken)
    {
        if (now == Membership.Unknown) return;
        var of = Municipalities.WithCode(council)!.Of;
        foreach (var asker in await turn.Memberships.AnswerMemberAsync(council, turn.Now, cancellationToken))
        {
            if (await turn.People.FindAsync(asker, cancellationToken) is not { } person) continue;
            turn.Outbox.Send(new MailMessage(
                person.Email, Texts.Plain("subject", ("council", of)),
                Texts.Plain(now == Membership.Member ? "mailMember" : "mailNotMember", ("council", of))));
        }
    }

    private static async Task<(MembershipBook Book, Outcome<MembershipFact> Outcome)> DecideAsync(
        WaterfallStepContext step, MembershipArgs args, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(step.Context);
        var book = await turn.Memberships.BookAsync(cancellationToken);
        var (council, by, now) = (args.Council!, turn.Person!, turn.Now);
        var reason = string.IsNullOrEmpty(args.Reason) ? null : args.Reason;
        return (book, args.Act switch
        {
            MembershipAct.Join => book.Join(council, args.On!.Value, reason, by, now),
            MembershipAct.Leave => book.Leave(council, args.On!.Value, reason, by, now),
            MembershipAct.Deny => book.Deny(council, turn.Today, reason, by, now),
            _ => book.TakeBack(council, reason, by, now),
        });
    }

    private static string Shown(MembershipArgs args, MembershipFact fact)
    {
        var council = CouncilOf(args).DisplayName;
        return args.Act switch
        {
            MembershipAct.Join => Texts.Say("sureJoin", ("council", council), ("day", args.On!.Value)),
            MembershipAct.Leave => Texts.Say("sureLeave", ("council", council), ("day", args.On!.Value)),
            MembershipAct.Deny => Texts.Say("sureDeny", ("council", council)),
            _ => Texts.Say("sureTakeBack", ("council", council), ("fact", MembersDialog.Plain(fact with { TakesBack = null }))),
        };
    }

    // What it does to what the council has under way.
    private static async Task<string> TouchesAsync(
        Turn turn, MembershipBook book, MembershipFact fact, CancellationToken cancellationToken)
    {
        var (before, after) = (book.On(fact.IneCode, turn.Today), book.With(fact).On(fact.IneCode, turn.Today));
        var underWay = await turn.Memberships.UnderWayAsync(fact.IneCode, cancellationToken);
        var askers = (await turn.Memberships.OpenQuestionsAsync(cancellationToken))
            .Count(question => question.Kind == StaffQuestionKind.IsMember && question.Municipality == fact.IneCode);
        var parts = new List<string>();
        if (underWay.Drafts > 0)
        {
            parts.Add(Texts.Say(
                before == after ? "draftsStay" : after == Membership.Member ? "draftsMay" : "draftsMayNot", ("drafts", underWay.Drafts)));
        }

        if (underWay.Pending > 0) parts.Add(Texts.Say("pendingStay", ("pending", underWay.Pending)));
        if (underWay.Granted > 0) parts.Add(Texts.Say("grantedStay", ("granted", underWay.Granted)));
        if (askers > 0 && after != Membership.Unknown) parts.Add(Texts.Say("askersTold", ("askers", askers)));
        return parts.Count == 0 ? Texts.Say("nothingUnderWay") : string.Join('\n', parts.Select(part => $"- {part}"));
    }

    private static Municipality CouncilOf(MembershipArgs args) => Municipalities.WithCode(args.Council!)!;

    private static string Why(WaterfallStepContext step, Refusal why) =>
        Refusals.Say(why, new RefusalFacts(Turn.Of(step.Context), Doing.Registering));
}
