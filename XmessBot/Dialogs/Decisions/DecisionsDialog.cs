using System.Globalization;
using Microsoft.Bot.Builder.Dialogs;
using XmessBot.Core;
using XmessBot.Core.Language.Time;
using XmessBot.Core.Municipalities;
using XmessBot.Core.Requests;
using XmessBot.Core.Wording;
using XmessBot.Dialogs.Cards;
using XmessBot.Dialogs.Identification;
using XmessBot.Dialogs.Prompts;
using XmessBot.Dialogs.Refusing;
using XmessBot.Dialogs.Routing;
using XmessBot.Notifications.Information;
using XmessBot.Turns;
using XmessBot.Wording;

namespace XmessBot.Dialogs.Decisions;

/// <summary>
/// Staff decides on a request: it asks what is missing (the reason, the question, the day), shows what the council will be told, and stores
/// the decision after the yes, if the request is still as it was shown (R12, R16).
/// </summary>
internal sealed class DecisionsDialog : FeatureDialog
{
    /// <summary>Its id.</summary>
    public const string DialogId = "decisions";

    private const string Decide = "decide";
    private const string Text = "text";
    private const string Until = "until";
    private const string Sure = "sure";
    private const int MostText = 1000;
    private static readonly int[] DaysOffered = [7, 15];
    private static readonly Texts Texts = Texts.For("Decisions");

    private readonly InformationLinks _links;

    /// <summary>Makes it.</summary>
    public DecisionsDialog(InformationLinks links, IdentificationOptions identification)
        : base(DialogId, Audience.Staff, identification)
    {
        _links = links;
        AddDialog(new WaterfallDialog(Decide, [AskTextAsync, AskUntilAsync, AskSureAsync, SaveAsync]));
        AddDialog(new FreeTextPrompt(Text, (asked, _) => IsTextAsync(asked)));
        AddDialog(new FreeTextPrompt(Until, (asked, _) => IsDayAsync(asked)));
        AddDialog(new AgreementPrompt(Sure, Understood<bool>(() => Texts.Say("sureNotUnderstood"))));
    }

    /// <inheritdoc/>
    protected override async Task<DialogTurnResult> BeginAsync(
        WaterfallStepContext step, Opening opening, CancellationToken cancellationToken)
    {
        if (step.Options is not DecisionArgs args) return await EndAsync(step, Texts.Say("askWhat"), cancellationToken);
        if (args.Named is not { } named) return await step.ReplaceDialogAsync(Decide, args, cancellationToken);
        var turn = Turn.Of(step.Context);
        var numbers = new List<string>();
        foreach (var each in named)
        {
            // Nothing of the order is begun while one of its requests is not known.
            if (await turn.Requests.NamedAsync(each, turn.Calls, cancellationToken) is not { Number: { } number })
                return await EndAsync(step, Texts.Say("noRequest", ("number", NameOf(each))), cancellationToken);
            numbers.Add(number);
        }

        (args.Request, args.Next) = (numbers[0], numbers[1..]);
        return await step.ReplaceDialogAsync(Decide, args, cancellationToken);
    }

    /// <inheritdoc/>
    protected override string Refused(Audience audience) => Texts.Say("onlyStaff");

    private static async Task<DialogTurnResult> AskTextAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var args = DecisionArgs.Of(step.Options);
        if (await RequestAsync(step, args, cancellationToken) is not { } request)
            return await EndAsync(step, Texts.Say("noRequest", ("number", args.Request ?? "-")), cancellationToken);
        if (args.Text is { Length: > 0 and <= MostText } || DecisionTexts.Of(args.Move).Ask is not { } asks)
            return await step.NextAsync(null, cancellationToken);
        if (!RequestMoves.Allows(request.State, args.Move))
            return await EndAsync(step, Why(step, new NotInThatState(request.State), request), cancellationToken);
        return await step.PromptAsync(
            Text,
            Question.Ask(
                Asking.Value(QuestionKind.Long, Texts.Sentence(asks)),
                Texts.Say(asks, ("number", request.Number!), ("council", CouncilOf(request))),
                $"text|{request.Number}|{request.Version}"),
            cancellationToken);
    }

    private static Task<bool> IsTextAsync(PromptValidatorContext<FreeTextAnswer> asked) =>
        asked.Recognized.Value?.Text?.Trim() is { Length: > MostText } text
        ? Question.AgainAsync(asked, Texts.Say("textTooLong", ("most", MostText), ("characters", text.Length)))
        : Task.FromResult(asked.Recognized.Succeeded);

    private static async Task<DialogTurnResult> AskUntilAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(step.Context);
        var args = DecisionArgs.Of(step.Options);
        if (step.Result is FreeTextAnswer { Text: { } text }) args.Text = text.Trim();
        if (args.Move != RequestMove.InformationAsked || args.Until is not null) return await step.NextAsync(null, cancellationToken);
        return await step.PromptAsync(
            Until,
            Question.Ask(
                Asking.Value(QuestionKind.Date, Texts.Sentence("askUntil")),
                Texts.Say("askUntil"),
                $"until|{args.Request}|{turn.Now.UtcTicks:x}",
                [.. DaysOffered.Select(days => turn.Today.AddDays(days)).Select(day => new Option(Write(day), CatalanDate.Short(day)))]),
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
        var args = DecisionArgs.Of(step.Options);
        if (step.Result is FreeTextAnswer { Pressed: { } day }) args.Until = day;
        if (await RequestAsync(step, args, cancellationToken) is not { } request)
            return await EndAsync(step, Texts.Say("stale"), cancellationToken);
        var outcome = await DecisionOperations.DecideAsync(Turn.Of(step.Context), request, args, cancellationToken);
        if (outcome is Outcome<Request>.Refused(var why)) return await EndAsync(step, Why(step, why, request), cancellationToken);
        var parts = new List<string> { await ShownAsync(step, request, args, cancellationToken), Texts.Say("askSure") };
        if (args.Shown is not null) parts.Insert(0, Texts.Say("changedSince"));
        args.Shown = request.Version;
        return await step.PromptAsync(
            Sure,
            Question.Ask(
                Asking.Confirm(Texts.Sentence("askSure")),
                string.Join("\n\n", parts),
                $"decide|{request.Number}|{request.Version}|{Turn.Of(step.Context).Now.UtcTicks:x}",
                new Option(AgreementPrompt.Yes, Texts.Plain("sureYes")), new Option(AgreementPrompt.No, Texts.Plain("sureNo"))),
            cancellationToken);
    }

    private async Task<DialogTurnResult> SaveAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(step.Context);
        var args = DecisionArgs.Of(step.Options);
        if (step.Result is not true) return await EndAsync(step, Texts.Say("asItWas"), cancellationToken);
        if (await RequestAsync(step, args, cancellationToken) is not { } request)
            return await EndAsync(step, Texts.Say("stale"), cancellationToken);
        var outcome = await DecisionOperations.DecideAsync(turn, request, args, cancellationToken);
        if (outcome is not Outcome<Request>.Done(var decided))
            return await EndAsync(step, Why(step, ((Outcome<Request>.Refused)outcome).Why, request), cancellationToken);
        if (request.Version != args.Shown) return await step.ReplaceDialogAsync(Decide, args, cancellationToken);
        await DecisionOperations.SaveAsync(turn, decided, _links, cancellationToken);
        var done = Texts.Say("done", ("number", decided.Number!), ("state", AnswerTexts.Of(decided.State)));
        if (args.Next is not [var next, .. var rest]) return await EndAsync(step, done, cancellationToken);
        await step.Context.SendActivityAsync(done, cancellationToken: cancellationToken);
        return await step.ReplaceDialogAsync(
            Decide,
            new DecisionArgs { Move = args.Move, Request = next, Next = [.. rest], Text = args.Text, Until = args.Until },
            cancellationToken);
    }

    private static async Task<string> ShownAsync(
        WaterfallStepContext step, Request request, DecisionArgs args, CancellationToken cancellationToken)
    {
        var author = (await Turn.Of(step.Context).People.FindAsync(request.Author, cancellationToken))!;
        var facts = new List<(string, object)>
        {
            ("number", request.Number!), ("council", CouncilOf(request)), ("author", NameWording.WithAddress(author)),
        };
        if (args.Text is { } text) facts.Add(("text", text));
        if (args.Until is not null) facts.Add(("until", DecisionOperations.UntilOf(args)));
        return Texts.Say(DecisionTexts.Of(args.Move).Sure, facts);
    }

    private static async Task<Request?> RequestAsync(WaterfallStepContext step, DecisionArgs args, CancellationToken cancellationToken) =>
        args.Request is { } number ? await Turn.Of(step.Context).Requests.WithNumberAsync(number, cancellationToken) : null;

    private static string Why(WaterfallStepContext step, Refusal why, Request request) =>
        Refusals.Say(why, new RefusalFacts(Turn.Of(step.Context), Doing.Deciding) { Request = request });

    private static string NameOf(string named) => Municipalities.WithCode(named)?.DisplayName ?? named;

    private static string CouncilOf(Request request) => Municipalities.WithCode(request.Municipality)!.DisplayName;

    private static string Write(DateOnly day) => day.ToString("O", CultureInfo.InvariantCulture);
}
