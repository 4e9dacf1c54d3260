using Microsoft.Bot.Builder.Dialogs;
using XmessBot.Core.Faq;
using XmessBot.Core.Language.Answers;
using XmessBot.Core.Language.Sessions;
using XmessBot.Core.Sessions;
using XmessBot.Dialogs.Cards;
using XmessBot.Dialogs.Prompts;
using XmessBot.Dialogs.Routing;
using XmessBot.Turns;
using XmessBot.Wording;

namespace XmessBot.Dialogs.Sessions;

/// <summary>
/// Asks in one message what came up in a session that could serve other councils; each answer becomes a proposal for the FAQ
/// that keeps where it comes from (R15). It can be skipped, and is asked once more.
/// </summary>
internal sealed class LessonsDialog : ComponentDialog
{
    public const string DialogId = "lessons";

    private const string NotNow = "notNow";
    private const int Most = 4000;
    private static readonly Texts Texts = Texts.For("Sessions");

    public LessonsDialog()
        : base(DialogId)
    {
        AddDialog(new WaterfallDialog("steps", [AskAsync, TakeAsync]));
        AddDialog(new WrittenPrompt("learnt", (asked, _) => asked.Recognized.Value?.Text is { Length: > Most } long_
            ? Question.AgainAsync(asked, Texts.Say("lessonsTooLong", ("most", Most), ("characters", long_.Length)))
            : Task.FromResult(asked.Recognized.Succeeded)));
        InitialDialogId = "steps";
    }

    private static async Task<DialogTurnResult> AskAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(step.Context);
        var note = await SessionDesk.NoteAsync(turn, SessionTask.Lessons, cancellationToken);
        if (step.Options is not (null or GoOn))
        {
            var number = Convert.ToInt32(step.Options, System.Globalization.CultureInfo.InvariantCulture);
            if (await turn.Sessions.FindAsync(number, cancellationToken) is not { LessonsDue: true } session) return await step.EndDialogAsync(null, cancellationToken);
            await turn.Sessions.SaveAsync(session.AskingLessons(), cancellationToken);
            note = await SessionDesk.KeepAsync(turn, new SessionNote { Task = SessionTask.Lessons, Begun = turn.Now, Number = number }, cancellationToken);
        }

        if (note is null || await turn.Sessions.FindAsync(note.Number!.Value, cancellationToken) is not { } asked) return await step.EndDialogAsync(null, cancellationToken);
        return await step.PromptAsync(
            "learnt",
            Question.Ask(Asking.Value(QuestionKind.Long, Texts.Sentence("askLessons")).Aside(), asked.LessonsAsked > 1 ? Texts.Say("askLessonsAgain", ("number", asked.Number), ("date", asked.Facts.Date)) : Texts.Say("askLessons"), SessionDesk.KeyOf(note), new Option(NotNow, Texts.Plain("notNow"))),
            cancellationToken);
    }

    private static async Task<DialogTurnResult> TakeAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(step.Context);
        var answer = (Written)step.Result;
        if (await SessionDesk.NoteAsync(turn, SessionTask.Lessons, cancellationToken) is not { } note
            || await turn.Sessions.FindAsync(note.Number!.Value, cancellationToken) is not { } session) return await step.EndDialogAsync(null, cancellationToken);
        await turn.SessionNotes.ForgetAsync(turn.Account, cancellationToken);
        if (answer.Pressed is not null || NothingToSay.IsSaid(answer.Text!))
            return await SayAsync(step, Texts.Say(session.LessonsDue ? "lessonsLater" : "lessonsNever"), cancellationToken);
        var lessons = LessonsReader.Read(answer.Text!);
        var learnt = session.WithLessons(lessons.Questions, lessons.GoodPractices);
        await turn.Sessions.SaveAsync(learnt, cancellationToken);
        if (FaqProposal.Of(new FaqProposalId(Guid.CreateVersion7(turn.Now)), learnt, turn.Person!.Id, turn.Now) is { } proposal)
            await turn.FaqProposals.SaveAsync(proposal, cancellationToken);
        return await SayAsync(step, Texts.Say("lessonsTaken"), cancellationToken);
    }

    private static async Task<DialogTurnResult> SayAsync(WaterfallStepContext step, string text, CancellationToken cancellationToken)
    {
        await step.Context.SendActivityAsync(text, cancellationToken: cancellationToken);
        return await step.EndDialogAsync(null, cancellationToken);
    }
}
