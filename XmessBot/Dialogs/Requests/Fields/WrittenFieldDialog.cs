using Microsoft.Bot.Builder.Dialogs;
using XmessBot.Core;
using XmessBot.Core.Language.Answers;
using XmessBot.Core.Requests;
using XmessBot.Dialogs.Cards;
using XmessBot.Dialogs.Prompts;
using XmessBot.Dialogs.Refusing;
using XmessBot.Dialogs.Routing;
using XmessBot.Turns;
using XmessBot.Wording;

namespace XmessBot.Dialogs.Requests.Fields;

/// <summary>Asks a field in free text; the optional one can be skipped (R21).</summary>
internal sealed class WrittenFieldDialog : FieldDialog
{
    /// <summary>The prompt that waits for the text.</summary>
    public const string Prompt = "text";

    private const string LeaveOut = "leaveOut";
    private static readonly Texts Texts = Texts.For("Requests");

    public WrittenFieldDialog(RequestField field, RequestOperations operations)
        : base(field, operations)
    {
        AddDialog(new WaterfallDialog("steps", [AskAsync, KeepAsync]));
        AddDialog(new FreeTextPrompt(Prompt, IsEnoughAsync));
        InitialDialogId = "steps";
    }

    private async Task<DialogTurnResult> AskAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        if (await CurrentAsync(step, cancellationToken) is not { } request) return await step.EndDialogAsync(false, cancellationToken);
        IEnumerable<Option> options = Field == RequestField.Gender
            ? [.. KeepOption(request), new Option(LeaveOut, Texts.Plain("leaveOut"))]
            : KeepOption(request);
        var kind = Field == RequestField.Post ? QuestionKind.Short : QuestionKind.Long;
        return await step.PromptAsync(
            Prompt,
            Question.Ask(
                Asking.Value(kind, FieldTexts.Sentence(Field)),
                QuestionOn(request, FieldTexts.Question(Field)),
                KeyOf(request),
                [.. options]),
            cancellationToken);
    }

    private async Task<DialogTurnResult> KeepAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        if (await CurrentAsync(step, cancellationToken) is not { } request) return await step.EndDialogAsync(false, cancellationToken);
        var written = (FreeTextAnswer)step.Result;
        return written.Pressed switch
        {
            Keep => await step.EndDialogAsync(true, cancellationToken),
            LeaveOut => await EndWithAsync(step, request, request.Answers.WithoutGender(), cancellationToken),
            _ when request.Answers.WithText(Field, written.Text!) is Outcome<RequestAnswers>.Done(var answers) =>
                await EndWithAsync(step, request, answers, cancellationToken),
            _ => throw new InvalidOperationException("The prompt let through an answer that Core refuses."),
        };
    }

    private Task<bool> IsEnoughAsync(PromptValidatorContext<FreeTextAnswer> asked, CancellationToken cancellationToken)
    {
        if (!asked.Recognized.Succeeded) return AgainAsync(asked, FieldTexts.Example(Field));
        if (asked.Recognized.Value.Text is not { } text) return Task.FromResult(true);
        // "Continua" is not an answer to any field.
        if (GoingOn.IsSaid(asked.Context.Said()))
        {
            if (!Question.OptionsOf(asked.Options).Any(option => option.Value == Keep)) return AgainAsync(asked, FieldTexts.Example(Field));
            asked.Recognized.Value = new FreeTextAnswer(null, Keep);
            return Task.FromResult(true);
        }

        return TextLimits.Of(Field)!.Value.Check(text) switch
        {
            null => Task.FromResult(true),
            TextTooLong why => AgainAsync(asked, Refusals.Say(why, new RefusalFacts(Turn.Of(asked.Context), Doing.Requesting))),
            _ => AgainAsync(asked, FieldTexts.Example(Field)),
        };
    }
}
