using Microsoft.Bot.Builder.Dialogs;
using XmessBot.Core.Requests;
using XmessBot.Dialogs.Cards;
using XmessBot.Dialogs.Prompts;
using XmessBot.Dialogs.Routing;
using XmessBot.Wording;

namespace XmessBot.Dialogs.Requests.Fields;

/// <summary>Asks a field with fixed options: the preferred service (R13) or the modality (R09).</summary>
internal sealed class OptionFieldDialog : FieldDialog
{
    /// <summary>The option for no preference, the same in both fields.</summary>
    public const string Either = nameof(PreferredModality.Either);

    private static readonly Texts Texts = Texts.For("Requests");

    public OptionFieldDialog(RequestField field, RequestOperations operations)
        : base(field, operations)
    {
        AddDialog(new WaterfallDialog("steps", [AskAsync, KeepAsync]));
        AddDialog(new PreferencePrompt("option", (asked, _) =>
            asked.Recognized.Succeeded ? Task.FromResult(true) : AgainAsync(asked, Texts.Say("notUnderstoodOption"))));
        InitialDialogId = "steps";
    }

    /// <summary>The options of a field, in the order shown.</summary>
    public static IReadOnlyList<Option> OptionsOf(RequestField field) => field == RequestField.Service
        ? [.. Enum.GetValues<PreferredService>().Select(service => new Option($"{service}", AnswerTexts.Of(service)))]
        : [.. Enum.GetValues<PreferredModality>().Select(modality => new Option($"{modality}", AnswerTexts.Of(modality)))];

    /// <summary>The answers with an option chosen.</summary>
    public static RequestAnswers With(RequestAnswers answers, RequestField field, string option) => field == RequestField.Service
        ? answers with { Service = Enum.Parse<PreferredService>(option) }
        : answers with { Modality = Enum.Parse<PreferredModality>(option) };

    private async Task<DialogTurnResult> AskAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        if (await CurrentAsync(step, cancellationToken) is not { } request) return await step.EndDialogAsync(false, cancellationToken);
        return await step.PromptAsync(
            "option",
            Question.Ask(
                Asking.Choose(FieldTexts.Sentence(Field)),
                QuestionOn(request, FieldTexts.Question(Field)),
                KeyOf(request),
                [.. OptionsOf(Field), .. KeepOption(request)]),
            cancellationToken);
    }

    private async Task<DialogTurnResult> KeepAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        if (await CurrentAsync(step, cancellationToken) is not { } request || (string)step.Result is not { } option)
            return await step.EndDialogAsync(false, cancellationToken);
        return option == Keep
            ? await step.EndDialogAsync(true, cancellationToken)
            : await EndWithAsync(step, request, With(request.Answers, Field, option), cancellationToken);
    }
}
