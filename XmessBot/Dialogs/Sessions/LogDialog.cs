using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using XmessBot.Core;
using XmessBot.Core.Assignments;
using XmessBot.Core.Sessions;
using XmessBot.Dialogs.Identification;
using XmessBot.Dialogs.Prompts;
using XmessBot.Dialogs.Routing;
using XmessBot.Turns;
using XmessBot.Wording;

namespace XmessBot.Dialogs.Sessions;

/// <summary>
/// Logs the sessions that a message reports: asks for missing parts one at a time, shows everything, and saves all or none. The report is a
/// note in the store, not in the dialog state, so it resumes where it was even if the bot state is lost.
/// </summary>
internal sealed class LogDialog : SessionDialog
{
    public const string DialogId = "log";

    private const string Ask = "ask";
    private const string Prompt = "answer";
    private static readonly Texts Texts = Texts.For("Sessions");

    public LogDialog(IdentificationOptions identification)
        : base(DialogId, Audience.Givers, identification)
    {
        AddDialog(new WaterfallDialog(Ask, [AskAsync, TakeAsync]));
        AddDialog(new FreeTextPrompt(Prompt));
        AddDialog(new LessonsDialog(identification));
    }

    /// <inheritdoc/>
    protected override string Refused(Audience audience) => Texts.Say("onlyMentors");

    /// <summary>Stores the report before the person is asked to identify themselves, so that it is not lost.</summary>
    protected override async Task<string?> HearAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        if (step.Options is not LogOptions told) return null;
        var turn = Turn.Of(step.Context);
        var note = new SessionNote { Task = SessionTask.Log, Begun = turn.Now, Said = told.Said, Source = SourceOf(step.Context) };
        await SessionNotes.SaveAsync(turn, note, cancellationToken);
        return null;
    }

    /// <inheritdoc/>
    protected override async Task<DialogTurnResult> BeginAsync(
        WaterfallStepContext step, Opening opening, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(step.Context);
        var note = await SessionNotes.FindAsync(turn, SessionTask.Log, cancellationToken)
            ?? new SessionNote { Task = SessionTask.Log, Begun = turn.Now, Said = "" };
        if (note.Said is null)
        {
            var why = step.Options is LogStepBack ? await StepBackAsync(turn, note, cancellationToken) : null;
            return await step.ReplaceDialogAsync(Ask, why, cancellationToken);
        }

        var open = await SessionOperations.OpenAsync(turn, cancellationToken);
        if (open.Count == 0) return await DoneAsync(step, Texts.Say("noAssignments"), cancellationToken);
        var (sessions, first) = SessionMessageReader.Read(step.Context.Said(note.Said), turn, open);
        await SessionNotes.SaveAsync(turn, note with { Said = null, Sessions = sessions }, cancellationToken);
        return await step.ReplaceDialogAsync(Ask, first, cancellationToken);
    }

    // A complete report has no earlier step: at its review, going back means changing something. Returns the text that says so when there
    // is no step back.
    private static async Task<string?> StepBackAsync(Turn turn, SessionNote note, CancellationToken cancellationToken)
    {
        var whole = note.Sessions.All(each => each.Facts is not null && each.Assignment is not null);
        if ((note.StepBack() ?? (whole ? note with { Changing = true } : null)) is not { } back) return Texts.Say("firstStep");
        await SessionNotes.SaveAsync(turn, back, cancellationToken);
        return null;
    }

    private static async Task<DialogTurnResult> AskAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(step.Context);
        if (await SessionNotes.FindAsync(turn, SessionTask.Log, cancellationToken) is not { } note)
            return await DoneAsync(step, Texts.Say("gone"), cancellationToken);
        var open = await SessionOperations.OpenAsync(turn, cancellationToken);
        var next = await NextLogQuestion.FindAsync(turn, note, open, cancellationToken);
        if (next.Question is not { } question) return await DoneAsync(step, next.Why!, cancellationToken);
        if (next.Note != note) note = await SessionNotes.SaveAsync(turn, next.Note, cancellationToken);
        var why = string.Join(' ', new[] { step.Options as string, next.Why }.Where(each => each is not null));
        // When the reason already ends with the question, the question is not repeated.
        var text = why.Length == 0 ? question.Text : why.EndsWith("**", StringComparison.Ordinal) ? why : $"{why}\n\n{question.Text}";
        return await step.PromptAsync(
            Prompt, Question.Ask(question.Asking, text, SessionNotes.KeyOf(note), question.Options), cancellationToken);
    }

    private static async Task<DialogTurnResult> TakeAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(step.Context);
        if (await SessionNotes.FindAsync(turn, SessionTask.Log, cancellationToken) is not { } note)
            return await DoneAsync(step, Texts.Say("gone"), cancellationToken);
        var open = await SessionOperations.OpenAsync(turn, cancellationToken);
        // Checks again with stored data: the hours may have been used in the meantime.
        var next = await NextLogQuestion.FindAsync(turn, note, open, cancellationToken);
        if (next.Question is not { } question) return await DoneAsync(step, next.Why!, cancellationToken);
        switch (LogAnswer.Read(note, question, (FreeTextAnswer)step.Result, step.Context.Said(), turn, open))
        {
            case LogAnswer.Answered(var told):
                await SessionNotes.SaveAsync(turn, told.After(note), cancellationToken);
                return await step.ReplaceDialogAsync(Ask, null, cancellationToken);
            case LogAnswer.Save:
                return await SaveAsync(step, note, open, cancellationToken);
            case LogAnswer.Cancel(var text):
                return await DoneAsync(step, text, cancellationToken);
            case LogAnswer.Invalid(var why):
                return await step.ReplaceDialogAsync(Ask, why, cancellationToken);
            default:
                throw new InvalidOperationException("An answer is one of these.");
        }
    }

    private static async Task<DialogTurnResult> SaveAsync(
        WaterfallStepContext step, SessionNote note, IReadOnlyList<Assignment> open, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(step.Context);
        if (await SessionOperations.LogAsync(turn, note, open, cancellationToken) is not Outcome<SessionChange>.Done(var change))
            return await step.ReplaceDialogAsync(Ask, null, cancellationToken);
        await turn.SessionNotes.ForgetAsync(turn.Account, cancellationToken);
        var lefts = SessionTexts.Lefts([.. change.Assignments.Select(each => (each, each.Left))]);
        string[] numbers = [.. change.Sessions.Select(each => $"{each.Number}")];
        await step.Context.SendActivityAsync(
            change.Sessions is [var one]
                ? Texts.Say("saved", [("number", one.Number), .. lefts])
                : Texts.Say("savedSeveral", [("numbers", ListWording.And(numbers)), .. lefts]),
            cancellationToken: cancellationToken);
        return await step.ReplaceDialogAsync(LessonsDialog.DialogId, change.Sessions[^1].Number, cancellationToken);
    }

    // The id of the message, if the channel gave it one; a button has none.
    private static SessionSource? SourceOf(ITurnContext context) =>
        context.Activity is { Id: { Length: > 0 } id, Value: null } ? new SessionSource(Turn.Of(context).Conversation, id) : null;
}
