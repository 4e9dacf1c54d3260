using Microsoft.Bot.Builder.Dialogs;
using XmessBot.Core;
using XmessBot.Core.Calendar;
using XmessBot.Core.Calls;
using XmessBot.Core.Language.Orders;
using XmessBot.Dialogs.Cards;
using XmessBot.Dialogs.Identification;
using XmessBot.Dialogs.Prompts;
using XmessBot.Dialogs.Refusing;
using XmessBot.Dialogs.Routing;
using XmessBot.Turns;
using XmessBot.Understanding.Answers;
using XmessBot.Wording;

namespace XmessBot.Dialogs.Calls;

/// <summary>
/// Staff opens a call, copied from an earlier one, or changes a value of one (R05-R07, R10, R11, R22). Each value is proposed and checked
/// when it is given; everything is shown before the yes, and nothing is stored before it.
/// </summary>
internal sealed class CallsDialog : FeatureDialog
{
    public const string DialogId = "calls";

    private const string Ask = "ask";
    private const string Review = "review";
    private const string Value = "value";
    private const string Sure = "sure";
    private const string Doubt = "doubt";
    private const string All = "all";
    private const string Change = "change:";
    private static readonly Texts Texts = Texts.For("Calls");

    public CallsDialog(IdentificationOptions identification)
        : base(DialogId, Audience.Staff, identification)
    {
        AddDialog(new WaterfallDialog(Ask, [AskAsync, CheckAsync, TakeAsync]));
        AddDialog(new WaterfallDialog(Review, [AskSureAsync, SettleAsync]));
        AddDialog(new FreeTextPrompt(Value, (asked, _) => IsValueAsync(asked)));
        AddDialog(new AgreementPrompt(Doubt, Understood<bool>(() => Texts.Say("sureNotUnderstood"))));
        AddDialog(new FreeTextPrompt(Sure, (asked, _) => IsSureAsync(asked)));
    }

    /// <inheritdoc/>
    protected override async Task<DialogTurnResult> BeginAsync(
        WaterfallStepContext step, Opening opening, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(step.Context);
        if (CallOrders.Read(step.Context.Said(opening)) is not { } order)
            return await EndAsync(step, Texts.Say("askWhat"), cancellationToken);
        // Read from the database: the turn's calls may be a minute old.
        var calls = await turn.Pools.AllAsync(cancellationToken);
        var (args, why) = order.Field is null ? CallOperations.Opening(turn, calls, order) : CallOperations.Changing(turn, calls, order);
        return why is null
            ? await step.ReplaceDialogAsync(Ask, args, cancellationToken)
            : await EndAsync(step, why, cancellationToken);
    }

    /// <inheritdoc/>
    protected override string Refused(Audience audience) => Texts.Say("onlyStaffOpens");

    private static async Task<DialogTurnResult> AskAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var args = CallArgs.Of(step.Options);
        if (args.Left.Count == 0) return await step.ReplaceDialogAsync(Review, args, cancellationToken);
        var turn = Turn.Of(step.Context);
        var field = Enum.Parse<CallField>(args.Left[0]);
        var (said, isFirst) = (args.Said, !args.Begun);
        (args.Said, args.Begun) = (null, true);
        if (said is { Length: > 0 } && CallFieldTexts.Read(field, step.Context.Said(said)) is { } value)
            return await step.NextAsync(new FreeTextAnswer(null, value), cancellationToken);
        var text = Texts.Say(CallFieldTexts.Ask(field), ("call", args.Id));
        List<Option> options = [];
        if (args.IsOpening)
        {
            var proposed = await CallOperations.ProposedAsync(turn, args, field, cancellationToken);
            options.Add(new Option(CallArgs.Write(proposed, field), CallFieldTexts.Value(proposed, field)));
            if (isFirst)
            {
                text = $"{Texts.Say("preparing", ("call", args.Id), ("model", args.Model!))}\n\n{text}";
                options.Add(new Option(All, Texts.Plain("takeAll")));
            }
        }

        return await step.PromptAsync(
            Value,
            Question.Ask(
                Asking.Value(QuestionKind.Date, Texts.Sentence(CallFieldTexts.Ask(field))), text,
                $"{field}|{args.Id}|{turn.Now.UtcTicks:x}", options),
            cancellationToken);
    }

    private static Task<bool> IsValueAsync(PromptValidatorContext<FreeTextAnswer> asked)
    {
        var field = Enum.Parse<CallField>(Question.KeyOf(asked.Options).Split('|')[0]);
        if (!asked.Recognized.Succeeded) return Question.AgainAsync(asked, CallFieldTexts.Again(field));
        if (asked.Recognized.Value.Pressed is not null) return Task.FromResult(true);
        var said = asked.Context.Said();
        // "D'acord" takes what is proposed.
        var another = CallOrders.Named(said) is { } named && named.Field != field.ToString();
        var value = another ? null : CallFieldTexts.Read(field, said)
            ?? (said.Alone == true ? Question.OptionsOf(asked.Options).FirstOrDefault()?.Value : null);
        if (value is null) return Question.AgainAsync(asked, CallFieldTexts.Again(field));
        asked.Recognized.Value = new FreeTextAnswer(null, value);
        return Task.FromResult(true);
    }

    private static async Task<DialogTurnResult> CheckAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(step.Context);
        var args = CallArgs.Of(step.Options);
        var value = ((FreeTextAnswer)step.Result).Pressed!;
        if (value == All)
        {
            args.Left.Clear();
            return await step.ReplaceDialogAsync(Review, args, cancellationToken);
        }

        var field = Enum.Parse<CallField>(args.Left[0]);
        var before = await CallOperations.BeforeAsync(turn, args, cancellationToken);
        var after = CallArgs.With(before, field, value);
        var why = args.IsOpening
            ? CallSetting.WhyNot(after, field, turn.Now)
            : (CallSetting.Change(before, after, field, turn.Person!, turn.Now) as Outcome<Call>.Refused)?.Why;
        if (why is not null)
        {
            if (why is CallIsSo) return await EndAsync(step, Why(turn, why), cancellationToken);
            await step.Context.SendActivityAsync(Why(turn, why), cancellationToken: cancellationToken);
            return await step.ReplaceDialogAsync(Ask, args, cancellationToken);
        }

        args.Doubted = value;
        if (field != CallField.Deadline || PublicHolidays.IsWorkingDay(after.Deadline!.Value))
            return await step.NextAsync(true, cancellationToken);
        return await step.PromptAsync(
            Doubt,
            Question.Ask(
                Asking.Confirm(Texts.Sentence("notWorking")), Texts.Say("notWorking", ("day", after.Deadline.Value)),
                $"doubt|{args.Id}|{turn.Now.UtcTicks:x}",
                new Option(AgreementPrompt.Yes, Texts.Plain("notWorkingYes")), new Option(AgreementPrompt.No, Texts.Plain("notWorkingNo"))),
            cancellationToken);
    }

    private static async Task<DialogTurnResult> TakeAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(step.Context);
        var args = CallArgs.Of(step.Options);
        if (step.Result is not true) return await step.ReplaceDialogAsync(Ask, args, cancellationToken);
        args.Values[args.Left[0]] = args.Doubted!;
        args.Left.RemoveAt(0);
        if (args.IsOpening) await CallOperations.ProposeAnewAsync(turn, args, cancellationToken);
        return await step.ReplaceDialogAsync(Ask, args, cancellationToken);
    }

    private static async Task<DialogTurnResult> AskSureAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(step.Context);
        var args = CallArgs.Of(step.Options);
        var before = await CallOperations.BeforeAsync(turn, args, cancellationToken);
        var call = args.Set(before);
        List<Option> options = [new(AgreementPrompt.Yes, Texts.Plain("sureYes")), new(AgreementPrompt.No, Texts.Plain("sureNo"))];
        var text = args.IsOpening
            ? CallOperations.Review(call, turn)
            : await CallOperations.ChangeAsync(turn, before, call, Enum.Parse<CallField>(args.Values.Keys.Single()), cancellationToken);
        if (args.Shown is not null && !args.IsOpening) text = $"{Texts.Say("changedSince")}\n\n{text}";
        args.Shown = CallOperations.VersionOf(before);
        if (args.IsOpening)
        {
            options.AddRange(Enum.GetValues<CallField>()
                .Select(field => new Option($"{Change}{field}", Texts.Plain("changeField", ("name", CallFieldTexts.Name(field))))));
        }

        return await step.PromptAsync(
            Sure,
            Question.Ask(
                Asking.Confirm(Texts.Sentence(args.IsOpening ? "askOpen" : "askSure")), text,
                $"sure|{args.Id}|{turn.Now.UtcTicks:x}", options),
            cancellationToken);
    }

    private static Task<bool> IsSureAsync(PromptValidatorContext<FreeTextAnswer> asked)
    {
        if (!asked.Recognized.Succeeded) return Question.AgainAsync(asked, Texts.Say("reviewNotUnderstood"));
        if (asked.Recognized.Value.Pressed is not null) return Task.FromResult(true);
        var said = asked.Context.Said();
        if (CallOrders.Named(said) is not null) return Task.FromResult(true);
        if (Answer.YesOrNo(Question.AskedOf(asked.Options), said) is not { } yes)
            return Question.AgainAsync(asked, Texts.Say("reviewNotUnderstood"));
        asked.Recognized.Value = new FreeTextAnswer(null, yes ? AgreementPrompt.Yes : AgreementPrompt.No);
        return Task.FromResult(true);
    }

    private static async Task<DialogTurnResult> SettleAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(step.Context);
        var args = CallArgs.Of(step.Options);
        var answer = (FreeTextAnswer)step.Result;
        if (answer.Pressed == AgreementPrompt.No) return await EndAsync(step, Texts.Say("asItWas"), cancellationToken);
        if (answer.Pressed != AgreementPrompt.Yes)
        {
            var (field, value) = answer.Pressed is { } line ? (line[Change.Length..], "") : CallOrders.Named(step.Context.Said())!.Value;
            (args.Left, args.Said) = ([field], value);
            if (!args.IsOpening) args.Values.Clear();
            return await step.ReplaceDialogAsync(Ask, args, cancellationToken);
        }

        var (before, outcome) = await CallOperations.DecideAsync(turn, args, cancellationToken);
        if (outcome is not Outcome<Call>.Done(var call))
            return await EndAsync(step, Why(turn, ((Outcome<Call>.Refused)outcome).Why), cancellationToken);
        // Another has changed the call meanwhile: what is confirmed is what was shown.
        if (!args.IsOpening && CallOperations.VersionOf(before) != args.Shown)
            return await step.ReplaceDialogAsync(Review, args, cancellationToken);
        await turn.Pools.SaveAsync(call, cancellationToken);
        return await EndAsync(step, CallOperations.Done(turn, call, args.IsOpening), cancellationToken);
    }

    private static string Why(Turn turn, Refusal why) => Refusals.Say(why, new RefusalFacts(turn, Doing.Opening));
}
