using System.Globalization;
using Microsoft.Bot.Builder.Dialogs;
using XmessBot.Core.Language;
using XmessBot.Core.Language.Time;
using XmessBot.Core.Requests;
using XmessBot.Core.Wording;
using XmessBot.Dialogs.Cards;
using XmessBot.Dialogs.Prompts;
using XmessBot.Dialogs.Routing;
using XmessBot.Turns;
using XmessBot.Wording;

namespace XmessBot.Dialogs.Requests.Fields;

/// <summary>
/// Asks when sessions can be held (R14), in free text. Shows the week that it understood, and saves it once the person confirms. When the
/// text is given already, it starts by showing the week.
/// </summary>
internal sealed class AvailabilityFieldDialog : FieldDialog
{
    private const string SaidWords = "said";
    private const string ReadAt = "at";

    /// <summary>The prompt that asks to confirm the week.</summary>
    public const string RightPrompt = "right";

    private static readonly Texts Texts = Texts.For("Requests");

    public AvailabilityFieldDialog(RequestOperations operations)
        : base(RequestField.Availability, operations)
    {
        AddDialog(new WaterfallDialog("steps", [AskAsync, ShowAsync, KeepAsync]));
        AddDialog(new FreeTextPrompt("words", IsWeekAsync));
        AddDialog(new AgreementPrompt(RightPrompt, IsAgreementAsync));
        InitialDialogId = "steps";
    }

    private async Task<DialogTurnResult> AskAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(step.Context);
        if (await CurrentAsync(step, cancellationToken) is not { } request) return await step.EndDialogAsync(false, cancellationToken);
        if (step.Options is string said && step.Context.Said(said).Availability is not null)
            return await step.NextAsync(new FreeTextAnswer(said, null), cancellationToken);
        var window = RequestOperations.CallOf(turn, request).Window;
        var question = FieldTexts.At(Field, Texts.Say("askAvailability", ("window", CatalanDate.Between(window.First, window.Last))));
        return await step.PromptAsync(
            "words",
            Question.Ask(
                Asking.Value(QuestionKind.Availability, Texts.Sentence("askAvailability")),
                QuestionOn(request, question),
                KeyOf(request),
                [.. KeepOption(request)]),
            cancellationToken);
    }

    private async Task<DialogTurnResult> ShowAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(step.Context);
        if (await CurrentAsync(step, cancellationToken) is not { } request) return await step.EndDialogAsync(false, cancellationToken);
        var written = (FreeTextAnswer)step.Result;
        if (written.Pressed == Keep) return await step.EndDialogAsync(true, cancellationToken);
        var week = step.Context.Said(written.Text!).Availability!;
        // Stores the time of reading: what is shown must be what is saved, and "la setmana que ve" may be another week when it is
        // confirmed.
        (step.Values[SaidWords], step.Values[ReadAt]) = (written.Text!, turn.LocalNow.Ticks.ToString(CultureInfo.InvariantCulture));
        return await step.PromptAsync(
            RightPrompt,
            Question.Ask(
                Asking.Confirm(Texts.Sentence("confirmWeek")),
                FieldTexts.At(Field, Texts.Say("confirmWeek", ("week", AvailabilitySpeaker.Say(week)))),
                // Unique for each week shown: a "no" delivered twice must not answer for the next one.
                $"{KeyOf(request)}|week|{turn.Now.UtcTicks:x}",
                new Option(AgreementPrompt.Yes, Texts.Plain("weekRight")),
                new Option(AgreementPrompt.No, Texts.Plain("weekWrong"))),
            cancellationToken);
    }

    private async Task<DialogTurnResult> KeepAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        if (await CurrentAsync(step, cancellationToken) is not { } request) return await step.EndDialogAsync(false, cancellationToken);
        if (step.Result is not true) return await step.ReplaceDialogAsync(InitialDialogId, null, cancellationToken);
        var at = new DateTime(long.Parse((string)step.Values[ReadAt], CultureInfo.InvariantCulture));
        var shown = new Utterance((string)step.Values[SaidWords], at);
        var availability = new Availability(shown.Text, shown.Availability!);
        return await EndWithAsync(step, request, request.Answers with { Availability = availability }, cancellationToken);
    }

    private Task<bool> IsWeekAsync(PromptValidatorContext<FreeTextAnswer> asked, CancellationToken cancellationToken)
    {
        var understood = asked.Recognized.Succeeded
            && (asked.Recognized.Value.Pressed is not null || asked.Context.Said().Availability is not null);
        return understood ? Task.FromResult(true) : AgainAsync(asked, FieldTexts.Example(Field));
    }

    private Task<bool> IsAgreementAsync(PromptValidatorContext<bool> asked, CancellationToken cancellationToken) =>
        asked.Recognized.Succeeded ? Task.FromResult(true) : AgainAsync(asked, Texts.Say("weekNotUnderstood"));
}
