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
/// The base of the dialogs that ask one field of the request; each answer is saved in its own turn. A field that is already answered can be
/// kept as it is.
/// </summary>
internal abstract class FieldDialog : ComponentDialog
{
    /// <summary>The button that keeps the current answer.</summary>
    protected const string Keep = "keep";

    private static readonly Texts Texts = Texts.For("Requests");

    /// <summary>The dialog of a field.</summary>
    protected FieldDialog(RequestField field, RequestOperations operations)
        : base(IdOf(field))
    {
        Field = field;
        Operations = operations;
    }

    /// <summary>The field that it asks.</summary>
    protected RequestField Field { get; }

    /// <summary>Saves the answers.</summary>
    protected RequestOperations Operations { get; }

    /// <summary>The id of the dialog that asks a field.</summary>
    public static string IdOf(RequestField field) => $"field:{field}";

    /// <summary>The field that a dialog asks, or null.</summary>
    public static RequestField? FieldOf(string dialogId) =>
        dialogId.StartsWith("field:", StringComparison.Ordinal) && Enum.TryParse<RequestField>(dialogId[6..], out var field) ? field : null;

    /// <summary>The request being filled in; null if it has been deleted since the dialog began, and then the dialog ends.</summary>
    protected static Task<Request?> CurrentAsync(WaterfallStepContext step, CancellationToken cancellationToken) =>
        RequestOperations.CurrentAsync(Turn.Of(step.Context), cancellationToken);

    /// <summary>The key of this question's buttons: the request, the field and the version.</summary>
    protected string KeyOf(Request request) => $"{request.Id.Value:N}|{Field}|{request.Version}";

    /// <summary>The question, with the current answer when there is one.</summary>
    protected string QuestionOn(Request request, string question) =>
        AnswerTexts.Plain(request.Answers, Field) is { Length: > 0 } present
            ? $"{question}\n\n{Texts.Say("present", ("answer", present))}\n\n{Texts.Say("askAnother")}"
            : question;

    /// <summary>The button that keeps the current answer, when there is one.</summary>
    protected IEnumerable<Option> KeepOption(Request request) =>
        request.Answers.Has(Field) ? [new Option(Keep, Texts.Plain("keepIt"))] : [];

    /// <summary>Asks the question again, with the progress and the reason.</summary>
    protected Task<bool> AgainAsync<T>(PromptValidatorContext<T> asked, string why) =>
        Question.AgainAsync(asked, FieldTexts.At(Field, why));

    /// <summary>Saves the answers and ends; if Core refuses them, says why and asks again.</summary>
    protected async Task<DialogTurnResult> EndWithAsync(
        WaterfallStepContext step, Request request, RequestAnswers answers, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(step.Context);
        if (await Operations.ChangeAsync(turn, request, answers, cancellationToken) is not Outcome<Request>.Refused(var why))
            return await step.EndDialogAsync(true, cancellationToken);
        var text = Refusals.Say(why, RequestOperations.FactsOf(turn, request));
        await step.Context.SendActivityAsync(text, cancellationToken: cancellationToken);
        return why is AvailabilityOutsideWindow
            ? await step.ReplaceDialogAsync(InitialDialogId, null, cancellationToken)
            : await step.EndDialogAsync(false, cancellationToken);
    }
}
