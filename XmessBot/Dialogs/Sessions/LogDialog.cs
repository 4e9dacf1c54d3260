using Microsoft.Bot.Builder.Dialogs;
using XmessBot.Core;
using XmessBot.Core.Assignments;
using XmessBot.Core.Language.Answers;
using XmessBot.Core.Sessions;
using XmessBot.Dialogs.Cards;
using XmessBot.Dialogs.Identification;
using XmessBot.Dialogs.Prompts;
using XmessBot.Turns;
using XmessBot.Understanding.Answers;
using XmessBot.Wording;

namespace XmessBot.Dialogs.Sessions;

/// <summary>
/// Logs the sessions of a message: asks what is missing, one thing at a time, shows it all and saves it, all or none. What
/// was told is in a note in the store and not in here, so that it goes on where it was whatever happens to the bot state.
/// </summary>
internal sealed class LogDialog : ComponentDialog
{
    public const string DialogId = "log";

    private const string Ask = "ask";
    private const string Prompt = "answer";
    private const string First = "first";
    private static readonly Texts Texts = Texts.For("Sessions");

    public LogDialog(IdentificationOptions identification)
        : base(DialogId)
    {
        AddDialog(new WaterfallDialog("steps", [HearAsync, IdentificationDialog.For(DialogId), ReadAsync]));
        AddDialog(new WaterfallDialog(Ask, [AskAsync, TakeAsync]));
        AddDialog(new WrittenPrompt(Prompt));
        AddDialog(new IdentificationDialog(identification));
        AddDialog(new LessonsDialog());
        InitialDialogId = "steps";
    }

    // Before who speaks is known: what they told must not be lost while they prove it.
    private static async Task<DialogTurnResult> HearAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(step.Context);
        if (step.Options is LogOptions told)
            await SessionDesk.KeepAsync(turn, new SessionNote { Task = SessionTask.Log, Begun = turn.Now, Said = told.Said, Source = told.Source }, cancellationToken);
        if (step.Options is LogBack && await SessionDesk.NoteAsync(turn, SessionTask.Log, cancellationToken) is { } note)
        {
            // What one message told whole has no step before: at its card something of it is to be changed.
            var back = note.StepBack() ?? (note.Told.All(each => each.Facts is not null && each.Assignment is not null) ? note with { Changing = true } : null);
            if (back is not null) await SessionDesk.KeepAsync(turn, back, cancellationToken);
            else step.Values[First] = Texts.Say("firstStep");
        }

        return await step.NextAsync(null, cancellationToken);
    }

    private static async Task<DialogTurnResult> ReadAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(step.Context);
        if (turn.Person is null) return await EndAsync(step, null, cancellationToken);
        // R03, R04
        if (!SessionDesk.Gives(turn.Person)) return await EndAsync(step, Texts.Say("onlyMentors"), cancellationToken);
        var note = await SessionDesk.NoteAsync(turn, SessionTask.Log, cancellationToken) ?? new SessionNote { Task = SessionTask.Log, Begun = turn.Now, Said = "" };
        if (note.Said is null) return await step.ReplaceDialogAsync(Ask, step.Values.TryGetValue(First, out var first) ? first : null, cancellationToken);
        var open = await SessionDesk.OpenAsync(turn, cancellationToken);
        if (open.Count == 0) return await EndAsync(step, Texts.Say("noAssignments"), cancellationToken);
        var (sessions, why) = Telling.Read(note.Said, turn, open);
        await SessionDesk.KeepAsync(turn, note with { Said = null, Told = sessions }, cancellationToken);
        return await step.ReplaceDialogAsync(Ask, why, cancellationToken);
    }

    private static async Task<DialogTurnResult> AskAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(step.Context);
        if (await SessionDesk.NoteAsync(turn, SessionTask.Log, cancellationToken) is not { } note) return await EndAsync(step, Texts.Say("gone"), cancellationToken);
        var open = await SessionDesk.OpenAsync(turn, cancellationToken);
        var next = await LogNext.OfAsync(turn, note, open, cancellationToken);
        if (next.Question is not { } question) return await EndAsync(step, next.Why!, cancellationToken);
        if (next.Note != note) note = await SessionDesk.KeepAsync(turn, next.Note, cancellationToken);
        var why = string.Join(' ', new[] { step.Options as string, next.Why }.Where(each => each is not null));
        // A reason that ends with the question itself is not followed by it again.
        var text = why.Length == 0 ? question.Text : why.EndsWith("**", StringComparison.Ordinal) ? why : $"{why}\n\n{question.Text}";
        return await step.PromptAsync(Prompt, Question.Ask(text, SessionDesk.KeyOf(note), question.Options), cancellationToken);
    }

    private static async Task<DialogTurnResult> TakeAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(step.Context);
        if (await SessionDesk.NoteAsync(turn, SessionTask.Log, cancellationToken) is not { } note) return await EndAsync(step, Texts.Say("gone"), cancellationToken);
        var open = await SessionDesk.OpenAsync(turn, cancellationToken);
        // Asked again of what is stored: the hours may have gone since.
        var next = await LogNext.OfAsync(turn, note, open, cancellationToken);
        if (next.Question is not { } question) return await EndAsync(step, next.Why!, cancellationToken);
        var answer = (Written)step.Result;
        if (answer.Pressed == LogQuestion.Cancel) return await EndAsync(step, Texts.Say("notSaved"), cancellationToken);
        if (question.Field == LogField.Review && next.Note == note) return await ReviewedAsync(step, turn, note, open, answer, cancellationToken);
        if (question.Field == LogField.Doubt) return await DoubtedAsync(step, turn, note, question, answer, cancellationToken);
        if (question.Field == LogField.Topic && answer.Text?.Trim() is { Length: > LogAnswer.MostTopic } topic)
            return await step.ReplaceDialogAsync(Ask, Texts.Say("topicTooLong", ("most", LogAnswer.MostTopic), ("characters", topic.Length)), cancellationToken);
        if (LogAnswer.Apply(note, question, answer, turn, open) is not { } told) return await step.ReplaceDialogAsync(Ask, Texts.Say("notUnderstood"), cancellationToken);
        return await AnsweredAsync(step, turn, note, told, cancellationToken);
    }

    private static async Task<DialogTurnResult> AnsweredAsync(WaterfallStepContext step, Turn turn, SessionNote asked, SessionNote answered, CancellationToken cancellationToken)
    {
        await SessionDesk.KeepAsync(turn, answered.After(asked), cancellationToken);
        return await step.ReplaceDialogAsync(Ask, null, cancellationToken);
    }

    private static async Task<DialogTurnResult> DoubtedAsync(
        WaterfallStepContext step, Turn turn, SessionNote note, LogQuestion question, Written answer, CancellationToken cancellationToken)
    {
        switch (answer.Pressed ?? Agreement(question, answer.Text!))
        {
            case LogQuestion.Yes:
                return await AnsweredAsync(step, turn, note, note with { Accepted = [.. note.Accepted, question.Doubt!.Key] }, cancellationToken);
            case LogQuestion.No when question.Doubt is SameSession:
                return await EndAsync(step, Texts.Say("kept"), cancellationToken);
            case LogQuestion.No:
                return await AnsweredAsync(step, turn, note, note with { Changing = true }, cancellationToken);
            default:
                return await step.ReplaceDialogAsync(Ask, Texts.Say("notUnderstood"), cancellationToken);
        }
    }

    private static async Task<DialogTurnResult> ReviewedAsync(
        WaterfallStepContext step, Turn turn, SessionNote note, IReadOnlyList<Assignment> open, Written answer, CancellationToken cancellationToken)
    {
        var question = LogQuestion.Review([.. note.Told.Select(told => new SessionDraft(told.Assignment!.Value, told.Facts!))], open);
        switch (answer.Pressed ?? Agreement(question, answer.Text!))
        {
            case LogQuestion.Save or LogQuestion.Yes:
                return await SaveAsync(step, turn, note, open, cancellationToken);
            case LogQuestion.Change or LogQuestion.No:
                return await AnsweredAsync(step, turn, note, note with { Changing = true }, cancellationToken);
        }

        if (LogAnswer.Corrected(note, answer.Text!, turn, open) is not { } corrected) return await step.ReplaceDialogAsync(Ask, Texts.Say("notUnderstood"), cancellationToken);
        return await AnsweredAsync(step, turn, note, corrected, cancellationToken);
    }

    private static async Task<DialogTurnResult> SaveAsync(
        WaterfallStepContext step, Turn turn, SessionNote note, IReadOnlyList<Assignment> open, CancellationToken cancellationToken)
    {
        if (await SessionLogging.LogAsync(turn, note, open, cancellationToken) is not Outcome<SessionChange>.Done(var change))
            return await step.ReplaceDialogAsync(Ask, null, cancellationToken);
        await turn.SessionNotes.ForgetAsync(turn.Account, cancellationToken);
        var lefts = SessionTexts.Lefts([.. change.Assignments.Select(each => (each, each.Left))]);
        await step.Context.SendActivityAsync(
            change.Sessions is [var one]
                ? Texts.Say("saved", [("number", one.Number), .. lefts])
                : Texts.Say("savedSeveral", [("numbers", SessionTexts.And([.. change.Sessions.Select(each => $"{each.Number}")])), .. lefts]),
            cancellationToken: cancellationToken);
        return await step.ReplaceDialogAsync(LessonsDialog.DialogId, change.Sessions[^1].Number, cancellationToken);
    }

    private static string? Agreement(LogQuestion question, string text) =>
        Answer.YesOrNo(question.Text, text) is { } answer ? answer ? LogQuestion.Yes : LogQuestion.No : null;

    private static async Task<DialogTurnResult> EndAsync(WaterfallStepContext step, string? text, CancellationToken cancellationToken)
    {
        await Turn.Of(step.Context).SessionNotes.ForgetAsync(Turn.Of(step.Context).Account, cancellationToken);
        if (text is not null) await step.Context.SendActivityAsync(text, cancellationToken: cancellationToken);
        return await step.EndDialogAsync(null, cancellationToken);
    }
}
