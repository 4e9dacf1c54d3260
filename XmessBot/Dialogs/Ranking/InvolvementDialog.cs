using System.Globalization;
using Microsoft.Bot.Builder.Dialogs;
using XmessBot.Core;
using XmessBot.Core.Language.Orders;
using XmessBot.Core.Members;
using XmessBot.Core.Municipalities;
using XmessBot.Core.Ranking;
using XmessBot.Dialogs.Cards;
using XmessBot.Dialogs.Identification;
using XmessBot.Dialogs.Prompts;
using XmessBot.Dialogs.Refusing;
using XmessBot.Dialogs.Routing;
using XmessBot.Turns;
using XmessBot.Wording;

namespace XmessBot.Dialogs.Ranking;

/// <summary>Staff enters how involved a council or a person is, with its reason, after seeing what was there (R20).</summary>
internal sealed class InvolvementDialog : FeatureDialog
{
    /// <summary>Its id.</summary>
    public const string DialogId = "involvement";

    private const string Enter = "enter";
    private const string Level = "level";
    private const string Reason = "reason";
    private const string Sure = "sure";
    private const int MostReason = 500;
    private static readonly Texts Texts = Texts.For("InvolvementDialog");

    /// <summary>Makes it.</summary>
    public InvolvementDialog(IdentificationOptions identification)
        : base(DialogId, Audience.Staff, identification)
    {
        AddDialog(new WaterfallDialog(Enter, [AskLevelAsync, AskReasonAsync, AskSureAsync, SaveAsync]));
        AddDialog(new OptionPrompt(
            Level, Understood<string>(() => Texts.Say("levelNotUnderstood", ("most", Involvement.Most)))));
        AddDialog(new FreeTextPrompt(Reason, (asked, _) => IsReasonAsync(asked)));
        AddDialog(new AgreementPrompt(Sure, Understood<bool>(() => Texts.Say("sureNotUnderstood"))));
    }

    /// <inheritdoc/>
    protected override async Task<DialogTurnResult> BeginAsync(
        WaterfallStepContext step, Opening opening, CancellationToken cancellationToken)
    {
        if (InvolvementOrders.Read(step.Context.Said(opening)) is not { } order)
            return await EndAsync(step, Texts.Say("askWhose"), cancellationToken);
        if (order.Email is { } address && await Turn.Of(step.Context).People.KnownAsync(address, cancellationToken) is null)
            return await EndAsync(step, Texts.Say("noPerson", ("address", address)), cancellationToken);
        return await step.ReplaceDialogAsync(
            Enter,
            new InvolvementArgs
            {
                Council = order.Council,
                Email = order.Email,
                Level = order.Level is { } level && level <= Involvement.Most ? level : null, // else it is asked
                Reason = order.Reason,
            },
            cancellationToken);
    }

    /// <inheritdoc/>
    protected override string Refused(Audience audience) => Texts.Say("onlyStaff");

    private static Task<DialogTurnResult> AskLevelAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var args = InvolvementArgs.Of(step.Options);
        if (args.Level is not null) return step.NextAsync(null, cancellationToken);
        return step.PromptAsync(
            Level,
            Question.Ask(
                Asking.Choose(Texts.Sentence("askLevel")),
                Texts.Say("askLevel", ("whose", WhoseOf(args)), ("most", Involvement.Most)),
                $"level|{args.Council}{args.Email}|{Turn.Of(step.Context).Now.UtcTicks:x}",
                [.. Enumerable.Range(0, Involvement.Most + 1).Select(Write).Select(level => new Option(level, level))]),
            cancellationToken);
    }

    private static Task<DialogTurnResult> AskReasonAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var args = InvolvementArgs.Of(step.Options);
        if (step.Result is string level) args.Level = int.Parse(level, CultureInfo.InvariantCulture);
        if (args.Reason is { Length: > 0 and <= MostReason }) return step.NextAsync(null, cancellationToken);
        return step.PromptAsync(
            Reason,
            Question.Ask(
                Asking.Value(QuestionKind.Long, Texts.Sentence("askReason")),
                Texts.Say("askReason", ("whose", WhoseOf(args))),
                $"reason|{args.Council}{args.Email}|{Turn.Of(step.Context).Now.UtcTicks:x}"),
            cancellationToken);
    }

    private static Task<bool> IsReasonAsync(PromptValidatorContext<FreeTextAnswer> asked) =>
        asked.Recognized.Value?.Text?.Trim() is { Length: > MostReason } reason
        ? Question.AgainAsync(asked, Texts.Say("reasonTooLong", ("most", MostReason), ("characters", reason.Length)))
        : Task.FromResult(asked.Recognized.Succeeded);

    private static async Task<DialogTurnResult> AskSureAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(step.Context);
        var args = InvolvementArgs.Of(step.Options);
        if (step.Result is FreeTextAnswer { Text: { } reason }) args.Reason = reason.Trim();
        var person = await PersonAsync(turn, args, cancellationToken);
        if (Entering(turn, args, person) is Outcome<Involvement>.Refused(var why))
            return await EndAsync(step, Refusals.Say(why, new RefusalFacts(turn, Doing.Deciding)), cancellationToken);
        var all = await turn.Involvements.AllAsync(cancellationToken);
        var before = all.LastOrDefault(each => person is null ? each.Municipality == args.Council : each.Person == person.Id)?.Level ?? 0;
        return await step.PromptAsync(
            Sure,
            Question.Ask(
                Asking.Confirm(Texts.Sentence("sure")),
                Texts.Say(
                    "sure",
                    ("whose", WhoseOf(args)), ("level", args.Level!.Value), ("most", Involvement.Most), ("before", before),
                    ("reason", args.Reason!)),
                $"sure|{args.Council}{args.Email}|{all.Count}|{turn.Now.UtcTicks:x}",
                new Option(AgreementPrompt.Yes, Texts.Plain("sureYes")), new Option(AgreementPrompt.No, Texts.Plain("sureNo"))),
            cancellationToken);
    }

    private static async Task<DialogTurnResult> SaveAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(step.Context);
        var args = InvolvementArgs.Of(step.Options);
        if (step.Result is not true) return await EndAsync(step, Texts.Say("asItWas"), cancellationToken);
        var outcome = Entering(turn, args, await PersonAsync(turn, args, cancellationToken));
        if (outcome is not Outcome<Involvement>.Done(var entered))
        {
            var why = ((Outcome<Involvement>.Refused)outcome).Why;
            return await EndAsync(step, Refusals.Say(why, new RefusalFacts(turn, Doing.Deciding)), cancellationToken);
        }

        turn.Involvements.Enter(entered);
        return await EndAsync(step, Texts.Say("done", ("whose", WhoseOf(args)), ("level", entered.Level)), cancellationToken);
    }

    private static Outcome<Involvement> Entering(Turn turn, InvolvementArgs args, Person? person) => person is null
        ? Involvement.OfCouncil(args.Council!, args.Level!.Value, args.Reason ?? "", turn.Person!, turn.Now)
        : Involvement.OfPerson(person.Id, args.Level!.Value, args.Reason ?? "", turn.Person!, turn.Now);

    private static async Task<Person?> PersonAsync(Turn turn, InvolvementArgs args, CancellationToken cancellationToken) =>
        args.Email is { } address ? await turn.People.KnownAsync(address, cancellationToken) : null;

    private static string WhoseOf(InvolvementArgs args) => args.Email ?? Municipalities.WithCode(args.Council!)!.DisplayName;

    private static string Write(int level) => level.ToString(CultureInfo.InvariantCulture);
}
