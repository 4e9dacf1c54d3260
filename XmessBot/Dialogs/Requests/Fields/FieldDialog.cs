using Microsoft.Bot.Builder.Dialogs;
using XmessBot.Core;
using XmessBot.Core.Requests;
using XmessBot.Dialogs.Cards;
using XmessBot.Dialogs.Prompts;
using XmessBot.Dialogs.Refusing;
using XmessBot.Turns;
using XmessBot.Wording;

namespace XmessBot.Dialogs.Requests.Fields;

/// <summary>
/// Asks one field of the request and keeps the answer, in the turn in which it is given. Begun on a field that is answered
/// already, it shows the answer and lets it be kept.
/// </summary>
internal abstract class FieldDialog : ComponentDialog
{
    /// <summary>The button that keeps an answer as it is.</summary>
    protected const string Keep = "keep";

    private static readonly Texts Texts = Texts.For("Requests");

    /// <summary>The dialog of a field.</summary>
    protected FieldDialog(RequestField field, RequestOperations desk)
        : base(IdOf(field))
    {
        Field = field;
        Desk = desk;
    }

    /// <summary>What it asks.</summary>
    protected RequestField Field { get; }

    /// <summary>Where the answer is kept.</summary>
    protected RequestOperations Desk { get; }

    /// <summary>The id of the dialog that asks a field.</summary>
    public static string IdOf(RequestField field) => $"field:{field}";

    /// <summary>The field that a dialog of that id asks, or null.</summary>
    public static RequestField? FieldOf(string dialogId) =>
        dialogId.StartsWith("field:", StringComparison.Ordinal) && Enum.TryParse<RequestField>(dialogId[6..], out var field) ? field : null;

    /// <summary>The request that is being written. It was there when the dialog began; if it is not, the dialog ends.</summary>
    protected static Task<Request?> CurrentAsync(WaterfallStepContext step, CancellationToken cancellationToken) =>
        RequestOperations.CurrentAsync(Turn.Of(step.Context), cancellationToken);

    /// <summary>The key of the buttons of this question: of which request, which field and which version of them.</summary>
    protected string KeyOf(Request request) => $"{request.Id.Value:N}|{Field}|{request.Version}";

    /// <summary>The question, with the present answer when there is one.</summary>
    protected string QuestionOn(Request request, string question) =>
        AnswerTexts.Plain(request.Answers, Field) is { Length: > 0 } present
            ? $"{question}\n\n{Texts.Say("present", ("answer", present))}\n\n{Texts.Say("askAnother")}"
            : question;

    /// <summary>The button that keeps the present answer, when there is one.</summary>
    protected IEnumerable<Option> KeepOption(Request request) =>
        request.Answers.Has(Field) ? [new Option(Keep, Texts.Plain("keepIt"))] : [];

    /// <summary>The question asked again, with where one is and the reason.</summary>
    protected Task<bool> AgainAsync<T>(PromptValidatorContext<T> asked, string why) =>
        Question.AgainAsync(asked, FieldTexts.At(Field, why));

    /// <summary>Keeps the answers and ends; what Core refuses is said, and the dialog asks again.</summary>
    protected async Task<DialogTurnResult> EndWithAsync(
        WaterfallStepContext step, Request request, RequestAnswers answers, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(step.Context);
        if (await Desk.ChangeAsync(turn, request, answers, cancellationToken) is not Outcome<Request>.Refused(var why))
            return await step.EndDialogAsync(true, cancellationToken);
        var text = Refusals.Say(why, RequestOperations.FactsOf(turn, request));
        await step.Context.SendActivityAsync(text, cancellationToken: cancellationToken);
        return why is AvailabilityOutsideWindow
            ? await step.ReplaceDialogAsync(InitialDialogId, null, cancellationToken)
            : await step.EndDialogAsync(false, cancellationToken);
    }
}
