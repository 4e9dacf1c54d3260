using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Newtonsoft.Json;
using XmessBot.Core.Language;
using XmessBot.Core.Language.Answers;
using XmessBot.Dialogs.Cards;
using XmessBot.Dialogs.Prompts;
using XmessBot.Dialogs.Routing;
using XmessBot.Storage.Members;
using XmessBot.Turns;
using XmessBot.Wording;

namespace XmessBot.Dialogs.Identification;

/// <summary>
/// Identifies the person: asks for an address, and for the code that is sent there. Ends with true once the account is linked to the
/// person, with false when they give up. It resumes waiting for a code that was sent even when the bot state is lost.
/// </summary>
internal sealed class IdentificationDialog : ComponentDialog
{
    public const string DialogId = "identification";

    /// <summary>The prompt that waits for the code.</summary>
    public const string CodePrompt = "code";

    private const string Steps = "steps";
    private const string Waiting = "waiting";
    private const string AddressPrompt = "address";
    private const string MeantPrompt = "meant";
    private const string SendAgain = "again";
    private const string OtherAddress = "other";

    private static readonly Texts Texts = Texts.For("Identification");
    private readonly IdentificationOptions _options;

    public IdentificationDialog(IdentificationOptions options)
        : base(DialogId)
    {
        _options = options;
        AddDialog(new WaterfallDialog(Steps, [AskAddressAsync, AskMeantAsync, SendCodeAsync, CheckCodeAsync]));
        AddDialog(new FreeTextPrompt(AddressPrompt, IsAddressAsync));
        AddDialog(new AgreementPrompt(MeantPrompt));
        AddDialog(new FreeTextPrompt(CodePrompt, IsCodeAsync));
        InitialDialogId = Steps;
    }

    /// <summary>The step by which another dialog identifies the person.</summary>
    public static WaterfallStep For(string dialog) => (step, cancellationToken) => Turn.Of(step.Context).Person is null
        ? step.BeginDialogAsync(DialogId, new IdentificationPurpose(dialog), cancellationToken)
        : step.NextAsync(null, cancellationToken);

    // Whatever they said instead of the code, tells them if the e-mail that they wait for will not arrive.
    protected override async Task OnRepromptDialogAsync(
        ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(turnContext);
        if (await turn.Codes.PendingAsync(turn.Account, turn.Now, cancellationToken) is not { } pending) return;
        if (await CodeMail.RefusalAsync(turn, cancellationToken) is null) return;
        var text = Texts.Say("refusedMeanwhile", ("address", pending.Email));
        await turnContext.SendActivityAsync(text, cancellationToken: cancellationToken);
    }

    private static async Task<DialogTurnResult> AskAddressAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(step.Context);
        if (turn.Person is not null) return await step.EndDialogAsync(true, cancellationToken);
        if (IdentificationPurpose.Of(step.Options).Address is { } known)
            return await step.NextAsync(new FreeTextAnswer(known, null), cancellationToken);
        if (await turn.Codes.PendingAsync(turn.Account, turn.Now, cancellationToken) is { } pending)
        {
            if (await CodeMail.RefusalAsync(turn, cancellationToken) is not { } refusal)
                return await step.NextAsync(new FreeTextAnswer(pending.Email, Waiting), cancellationToken);
            await step.Context.SendActivityAsync(Texts.Say(refusal, ("address", pending.Email)), cancellationToken: cancellationToken);
            await turn.Codes.ForgetAsync(turn.Account, cancellationToken);
        }

        return await step.PromptAsync(
            AddressPrompt,
            Question.Ask(Asking.Value(QuestionKind.Email, Texts.Sentence("askAddress")), Texts.Say("askAddress"), ""),
            cancellationToken);
    }

    // An accent before the @ is nearly always the person's own name, and not in the address.
    private static Task<DialogTurnResult> AskMeantAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var answer = (FreeTextAnswer)step.Result;
        var read = EmailReader.Read(answer.Text!)[0];
        step.Values[AddressPrompt] = answer with { Text = read.Address };
        return read.AsWritten ? step.NextAsync(true, cancellationToken) : step.PromptAsync(
            MeantPrompt,
            Question.Ask(
                Asking.Fact(Texts.Sentence("askMeant")),
                Texts.Say("askMeant", ("address", read.Address)),
                $"meant|{Turn.Of(step.Context).Now.UtcTicks:x}",
                new Option(AgreementPrompt.Yes, Texts.Plain("meant")),
                new Option(AgreementPrompt.No, Texts.Plain("otherAddress"))),
            cancellationToken);
    }

    private async Task<DialogTurnResult> SendCodeAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(step.Context);
        var purpose = IdentificationPurpose.Of(step.Options).Dialog;
        if (!(bool)step.Result) return await step.ReplaceDialogAsync(Steps, new IdentificationPurpose(purpose), cancellationToken);
        var answer = (FreeTextAnswer)step.Values[AddressPrompt];
        var address = answer.Text!;
        if (answer.Pressed == Waiting) return await AskCodeAsync(step, Texts.Say("askCodeAgain", ("address", address)), cancellationToken);

        var asked = await turn.Codes.MakeAsync(turn.Account, address, purpose, turn.Now, cancellationToken);
        if (asked.Code is not { } code)
        {
            var minutes = (int)Math.Ceiling(asked.Wait.TotalMinutes);
            var why = asked.ByOthers
                ? Texts.Say("codeJustAsked", ("address", address), ("minutes", minutes))
                : Texts.Say("tooManyCodes", ("minutes", minutes));
            await step.Context.SendActivityAsync(why, cancellationToken: cancellationToken);
            return await step.EndDialogAsync(false, cancellationToken);
        }

        CodeMail.Send(turn, address, code);
        var time = CodeMail.TimeOf(turn.Now);
        var text = Texts.Say(_options.Delivers || _options.ShowCode ? "askCode" : "askCodeHere", ("address", address), ("time", time));
        if (_options.ShowCode) text += "\n\n" + Texts.Say("shownCode", ("code", code));
        return await AskCodeAsync(step, text, cancellationToken);
    }

    private static async Task<DialogTurnResult> CheckCodeAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(step.Context);
        var answer = (FreeTextAnswer)step.Result;
        var purpose = IdentificationPurpose.Of(step.Options).Dialog;
        if (answer.Pressed == Waiting) return await step.ReplaceDialogAsync(Steps, new IdentificationPurpose(purpose), cancellationToken);
        if (answer.Pressed is not null)
        {
            var waiting = await turn.Codes.PendingAsync(turn.Account, turn.Now, cancellationToken);
            await turn.Codes.ForgetAsync(turn.Account, cancellationToken);
            return await step.ReplaceDialogAsync(
                Steps, new IdentificationPurpose(purpose, answer.Pressed == SendAgain ? waiting?.Email : null), cancellationToken);
        }

        // No text: the code is used up or has expired, and they start over.
        if (answer.Text is not { } proved)
            return await step.ReplaceDialogAsync(Steps, new IdentificationPurpose(purpose), cancellationToken);
        var person = await turn.People.WithEmailAsync(proved, turn.Now, cancellationToken);
        var reference = JsonConvert.SerializeObject(step.Context.Activity.GetConversationReference());
        await turn.People.LinkAsync(turn.Account, person.Id, reference, turn.Now, cancellationToken);
        turn.Recognise(person);
        await step.Context.SendActivityAsync(
            person.Name is { } name ? Texts.Say("welcomeBack", ("name", name)) : Texts.Say("proved", ("address", person.Email)),
            cancellationToken: cancellationToken);
        return await step.EndDialogAsync(true, cancellationToken);
    }

    private static Task<DialogTurnResult> AskCodeAsync(WaterfallStepContext step, string text, CancellationToken cancellationToken)
    {
        var key = $"code|{Turn.Of(step.Context).Now.UtcTicks:x}";
        return step.PromptAsync(
            CodePrompt,
            Question.Ask(
                Asking.Value(QuestionKind.Code, Texts.Sentence("askCode")),
                text,
                key,
                new Option(SendAgain, Texts.Plain("sendAgain")),
                new Option(OtherAddress, Texts.Plain("otherAddress"))),
            cancellationToken);
    }

    // Two addresses are not an answer.
    private static Task<bool> IsAddressAsync(PromptValidatorContext<FreeTextAnswer> asked, CancellationToken cancellationToken) =>
        asked.Recognized is { Succeeded: true, Value.Text: { } text } && EmailReader.Read(text).Count == 1
            ? Task.FromResult(true)
            : Question.AgainAsync(asked, Texts.Say("notAnAddress"));

    private static async Task<bool> IsCodeAsync(PromptValidatorContext<FreeTextAnswer> asked, CancellationToken cancellationToken)
    {
        if (!asked.Recognized.Succeeded) return await Question.AgainAsync(asked, Texts.Say("notACode"));
        var answer = asked.Recognized.Value;
        if (answer.Pressed is not null) return true;
        var turn = Turn.Of(asked.Context);
        if (await CodeMail.RefusalAsync(turn, cancellationToken) is not null)
        {
            // The first step says so and asks for the address again.
            asked.Recognized.Value = new FreeTextAnswer(null, Waiting);
            return true;
        }

        if (asked.Context.Said().Command == Command.Back)
        {
            asked.Recognized.Value = new FreeTextAnswer(null, OtherAddress);
            return true;
        }

        // A number that cannot be a code, or two numbers, does not use up an attempt.
        if (CodeReader.ReadOnly(answer.Text!) is not { } code) return await Question.AgainAsync(asked, Texts.Say("notACode"));

        var waiting = await turn.Codes.PendingAsync(turn.Account, turn.Now, cancellationToken);
        switch (await turn.Codes.CheckAsync(turn.Account, code, turn.Now, cancellationToken))
        {
            case CodeCheck.Right:
                asked.Recognized.Value = new FreeTextAnswer(waiting!.Email, null);
                return true;
            case CodeCheck.Wrong:
                return await Question.AgainAsync(asked, Texts.Say("wrongCode", ("time", CodeMail.TimeOf(waiting!.At))));
            case CodeCheck.NoTriesLeft:
                await asked.Context.SendActivityAsync(Texts.Say("noTriesLeft"), cancellationToken: cancellationToken);
                break;
            default:
                await asked.Context.SendActivityAsync(Texts.Say("expiredCode"), cancellationToken: cancellationToken);
                break;
        }

        await turn.Codes.ForgetAsync(turn.Account, cancellationToken);
        asked.Recognized.Value = new FreeTextAnswer(null, null);
        return true;
    }
}
