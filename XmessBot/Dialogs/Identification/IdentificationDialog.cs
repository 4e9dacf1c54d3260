using System.Net.Mail;
using Microsoft.Bot.Builder.Dialogs;
using Newtonsoft.Json;
using XmessBot.Core.Language.Answers;
using XmessBot.Dialogs.Cards;
using XmessBot.Dialogs.Prompts;
using XmessBot.Dialogs.Routing;
using XmessBot.Notifications;
using XmessBot.Storage.Members;
using XmessBot.Turns;
using XmessBot.Wording;

namespace XmessBot.Dialogs.Identification;

/// <summary>
/// Finds out who speaks: an address, and the code that is sent there. Ends with true once the account is linked to the
/// person, with false when they leave it. A code that was sent is waited for even when the bot state is lost.
/// </summary>
internal sealed class IdentificationDialog : ComponentDialog
{
    public const string DialogId = "identification";

    /// <summary>The prompt that waits for the code.</summary>
    public const string CodePrompt = "code";

    private const string Steps = "steps";
    private const string Waiting = "waiting";
    private const string AddressPrompt = "address";
    private const string SendAgain = "again";
    private const string OtherAddress = "other";

    private static readonly Texts Texts = Texts.For("Identification");
    private readonly IdentificationOptions _options;

    public IdentificationDialog(IdentificationOptions options)
        : base(DialogId)
    {
        _options = options;
        AddDialog(new WaterfallDialog(Steps, [AskAddressAsync, SendCodeAsync, CheckCodeAsync]));
        AddDialog(new WrittenPrompt(AddressPrompt, IsAddressAsync));
        AddDialog(new WrittenPrompt(CodePrompt, IsCodeAsync));
        InitialDialogId = Steps;
    }

    /// <summary>The step of another dialog that needs to know who speaks.</summary>
    public static WaterfallStep For(string dialog) => (step, cancellationToken) => Turn.Of(step.Context).Person is null
        ? step.BeginDialogAsync(DialogId, new IdentificationPurpose(dialog), cancellationToken)
        : step.NextAsync(null, cancellationToken);

    private static async Task<DialogTurnResult> AskAddressAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(step.Context);
        if (turn.Person is not null) return await step.EndDialogAsync(true, cancellationToken);
        if (IdentificationPurpose.Of(step.Options).Address is { } known)
            return await step.NextAsync(new Written(known, null), cancellationToken);
        if (await turn.Codes.PendingAsync(turn.Account, turn.Now, cancellationToken) is { } pending)
            return await step.NextAsync(new Written(pending.Email, Waiting), cancellationToken);
        return await step.PromptAsync(
            AddressPrompt,
            Question.Ask(Asking.Value(QuestionKind.Email, Texts.Sentence("askAddress")), Texts.Say("askAddress"), ""),
            cancellationToken);
    }

    private async Task<DialogTurnResult> SendCodeAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(step.Context);
        var answer = (Written)step.Result;
        var address = AddressIn(answer.Text!)!;
        if (answer.Pressed == Waiting) return await AskCodeAsync(step, Texts.Say("askCodeAgain", ("address", address)), cancellationToken);

        var purpose = IdentificationPurpose.Of(step.Options).Dialog;
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

        turn.Outbox.Send(new Letter(address, Texts.Plain("letterSubject"), Texts.Plain("letter", ("code", code))));
        var text = Texts.Say("askCode", ("address", address));
        if (_options.ShowCode) text += "\n\n" + Texts.Say("shownCode", ("code", code));
        return await AskCodeAsync(step, text, cancellationToken);
    }

    private static async Task<DialogTurnResult> CheckCodeAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(step.Context);
        var answer = (Written)step.Result;
        var purpose = IdentificationPurpose.Of(step.Options).Dialog;
        if (answer.Pressed is not null)
        {
            var waiting = await turn.Codes.PendingAsync(turn.Account, turn.Now, cancellationToken);
            await turn.Codes.ForgetAsync(turn.Account, cancellationToken);
            return await step.ReplaceDialogAsync(
                Steps, new IdentificationPurpose(purpose, answer.Pressed == SendAgain ? waiting?.Email : null), cancellationToken);
        }

        // No text: the code is spent or has expired, and they begin again.
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

    private static Task<bool> IsAddressAsync(PromptValidatorContext<Written> asked, CancellationToken cancellationToken) =>
        asked.Recognized is { Succeeded: true, Value.Text: { } text } && AddressIn(text) is not null
            ? Task.FromResult(true)
            : Question.AgainAsync(asked, Texts.Say("notAnAddress"));

    private static async Task<bool> IsCodeAsync(PromptValidatorContext<Written> asked, CancellationToken cancellationToken)
    {
        if (!asked.Recognized.Succeeded) return await Question.AgainAsync(asked, Texts.Say("notACode"));
        var answer = asked.Recognized.Value;
        if (answer.Pressed is not null) return true;
        if (asked.Context.Said().Command == Command.Back)
        {
            asked.Recognized.Value = new Written(null, OtherAddress);
            return true;
        }

        if (asked.Context.Said().References.Code is not { } code) return await Question.AgainAsync(asked, Texts.Say("notACode"));

        var turn = Turn.Of(asked.Context);
        var waiting = await turn.Codes.PendingAsync(turn.Account, turn.Now, cancellationToken);
        switch (await turn.Codes.CheckAsync(turn.Account, code, turn.Now, cancellationToken))
        {
            case CodeCheck.Right:
                asked.Recognized.Value = new Written(waiting!.Email, null);
                return true;
            case CodeCheck.Wrong:
                return await Question.AgainAsync(asked, Texts.Say("wrongCode"));
            case CodeCheck.NoTriesLeft:
                await asked.Context.SendActivityAsync(Texts.Say("noTriesLeft"), cancellationToken: cancellationToken);
                break;
            default:
                await asked.Context.SendActivityAsync(Texts.Say("expiredCode"), cancellationToken: cancellationToken);
                break;
        }

        await turn.Codes.ForgetAsync(turn.Account, cancellationToken);
        asked.Recognized.Value = new Written(null, null);
        return true;
    }

    private static string? AddressIn(string text)
    {
        var found = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            .Select(word => word.Trim('<', '>', '(', ')', '.', ',', ';', ':', '"', '\''))
            .Where(word => word.Contains('@', StringComparison.Ordinal)).ToArray();
        // Two addresses are not one answer.
        return found is [var one] && one.Length <= 254 && MailAddress.TryCreate(one, out var address)
            && address.Host.Contains('.', StringComparison.Ordinal) && address.Address == one
            ? one.ToLowerInvariant()
            : null;
    }

}

/// <summary>What the identification is for.</summary>
/// <param name="Dialog">The dialog that goes on with it.</param>
/// <param name="Address">The address to send a code to, when it is already known.</param>
internal sealed record IdentificationPurpose(string Dialog, string? Address = null)
{
    public static IdentificationPurpose Of(object? options) => options as IdentificationPurpose ?? new IdentificationPurpose("");
}

/// <summary>The section <c>Identification</c> of the configuration.</summary>
public sealed class IdentificationOptions
{
    /// <summary>Development only: says the code in the chat as well, since no letter leaves the machine.</summary>
    public bool ShowCode { get; set; }
}
