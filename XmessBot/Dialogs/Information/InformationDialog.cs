using Microsoft.Bot.Builder.Dialogs;
using XmessBot.Core;
using XmessBot.Core.Requests;
using XmessBot.Dialogs.Cards;
using XmessBot.Dialogs.Identification;
using XmessBot.Dialogs.Prompts;
using XmessBot.Dialogs.Refusing;
using XmessBot.Dialogs.Routing;
using XmessBot.Notifications.Information;
using XmessBot.Turns;
using XmessBot.Wording;

namespace XmessBot.Dialogs.Information;

/// <summary>
/// The author of a request answers what the commission asked: in their own words, shown before it is sent, and told to who asked (R16).
/// </summary>
internal sealed class InformationDialog : FeatureDialog
{
    /// <summary>Its id.</summary>
    public const string DialogId = "information";

    private const string Give = "give";
    private const string Answer = "answerText";
    private const string Sure = "sure";
    private static readonly Texts Texts = Texts.For("Information");

    /// <summary>Makes it.</summary>
    public InformationDialog(IdentificationOptions identification)
        : base(DialogId, Audience.Known, identification)
    {
        AddDialog(new WaterfallDialog(Give, [AskAsync, AskSureAsync, SendAsync]));
        AddDialog(new FreeTextPrompt(Answer, (asked, _) => IsAnswerAsync(asked)));
        AddDialog(new AgreementPrompt(Sure, Understood<bool>(() => Texts.Say("sureNotUnderstood"))));
    }

    /// <inheritdoc/>
    protected override Task<DialogTurnResult> BeginAsync(
        WaterfallStepContext step, Opening opening, CancellationToken cancellationToken) =>
        step.ReplaceDialogAsync(Give, null, cancellationToken);

    private static async Task<DialogTurnResult> AskAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(step.Context);
        if (await PendingInformation.OfAsync(turn, cancellationToken) is not { } asked)
            return await EndAsync(step, Texts.Say("nothingAsked"), cancellationToken);
        return await step.PromptAsync(
            Answer,
            Question.Ask(
                Asking.Value(QuestionKind.Long, Texts.Sentence("ask")),
                $"{PendingInformation.Text(turn, asked)}\n\n{Texts.Say("ask")}",
                $"information|{PendingInformation.KeyOf(asked)}"),
            cancellationToken);
    }

    private static Task<bool> IsAnswerAsync(PromptValidatorContext<FreeTextAnswer> asked) =>
        asked.Recognized.Value?.Text?.Trim() is { Length: > Request.MostInformation } text
        ? Question.AgainAsync(asked, Texts.Say("tooLong", ("most", Request.MostInformation), ("characters", text.Length)))
        : Task.FromResult(asked.Recognized.Succeeded);

    private static async Task<DialogTurnResult> AskSureAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        if (await PendingInformation.OfAsync(Turn.Of(step.Context), cancellationToken) is not { } asked)
            return await EndAsync(step, Texts.Say("nothingAsked"), cancellationToken);
        var answer = ((FreeTextAnswer)step.Result).Text!.Trim();
        step.Values[Answer] = answer;
        return await step.PromptAsync(
            Sure,
            Question.Ask(
                Asking.Confirm(Texts.Sentence("askSure")),
                $"{Texts.Say("sure", ("number", asked.Number!), ("answer", answer))}\n\n{Texts.Say("askSure")}",
                $"send|{PendingInformation.KeyOf(asked)}",
                new Option(AgreementPrompt.Yes, Texts.Plain("sureYes")), new Option(AgreementPrompt.No, Texts.Plain("sureNo"))),
            cancellationToken);
    }

    private static async Task<DialogTurnResult> SendAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(step.Context);
        if (step.Result is not true) return await EndAsync(step, Texts.Say("notSent"), cancellationToken);
        if (await PendingInformation.OfAsync(turn, cancellationToken) is not { } asked)
            return await EndAsync(step, Texts.Say("nothingAsked"), cancellationToken);
        var outcome = asked.GiveInformation((string)step.Values[Answer], turn.Person!, turn.Now);
        if (outcome is not Outcome<Request>.Done(var given))
        {
            var facts = new RefusalFacts(turn, Doing.Requesting) { Request = asked };
            return await EndAsync(step, Refusals.Say(((Outcome<Request>.Refused)outcome).Why, facts), cancellationToken);
        }

        await turn.Requests.SaveAsync(given, askedIn: null, cancellationToken);
        turn.Outbox.Send(InformationMail.ToStaff(asked.InformationPending!, given));
        return await EndAsync(step, Texts.Say("sent", ("number", given.Number!)), cancellationToken);
    }
}
