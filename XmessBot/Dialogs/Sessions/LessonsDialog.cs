using System.Globalization;
using Microsoft.Bot.Builder.Dialogs;
using XmessBot.Core;
using XmessBot.Core.Faq;
using XmessBot.Core.Language.Answers;
using XmessBot.Core.Language.Sessions;
using XmessBot.Core.Sessions;
using XmessBot.Dialogs.Cards;
using XmessBot.Dialogs.Identification;
using XmessBot.Dialogs.Prompts;
using XmessBot.Dialogs.Routing;
using XmessBot.Turns;
using XmessBot.Wording;

namespace XmessBot.Dialogs.Sessions;

/// <summary>
/// Asks, in one message, for questions and good practices of a session that could help other councils; each becomes a FAQ proposal that
/// records where it comes from (R15). It can be skipped, and is asked once more.
/// </summary>
internal sealed class LessonsDialog : FeatureDialog
{
    public const string DialogId = "lessons";

    private const string Ask = "ask";
    private const string Learnt = "learnt";
    private const string NotNow = "notNow";
    private const int Most = 4000;
    private static readonly Texts Texts = Texts.For("Sessions");

    public LessonsDialog(IdentificationOptions identification)
        : base(DialogId, Audience.Givers, identification)
    {
        AddDialog(new WaterfallDialog(Ask, [AskAsync, TakeAsync]));
        AddDialog(new FreeTextPrompt(Learnt, (asked, _) => asked.Recognized.Value?.Text is { Length: > Most } text
            ? Question.AgainAsync(asked, Texts.Say("lessonsTooLong", ("most", Most), ("characters", text.Length)))
            : Task.FromResult(asked.Recognized.Succeeded)));
    }

    /// <inheritdoc/>
    protected override async Task<DialogTurnResult> BeginAsync(
        WaterfallStepContext step, Opening opening, CancellationToken cancellationToken)
    {
        // Without a session it resumes from the note.
        if (step.Options is null or ResumeFromNote) return await step.ReplaceDialogAsync(Ask, null, cancellationToken);
        var turn = Turn.Of(step.Context);
        var number = Convert.ToInt32(step.Options, CultureInfo.InvariantCulture);
        if (await turn.Sessions.FindAsync(number, cancellationToken) is not { LessonsDue: true } session
            || session.AskingLessons(turn.Person!) is not Outcome<Session>.Done(var asking))
            return await step.EndDialogAsync(null, cancellationToken);
        await turn.Sessions.SaveAsync(asking, cancellationToken);
        var note = new SessionNote { Task = SessionTask.Lessons, Begun = turn.Now, Number = number };
        await SessionNotes.SaveAsync(turn, note, cancellationToken);
        return await step.ReplaceDialogAsync(Ask, null, cancellationToken);
    }

    private static async Task<DialogTurnResult> AskAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(step.Context);
        if (await SessionNotes.FindAsync(turn, SessionTask.Lessons, cancellationToken) is not { } note
            || await turn.Sessions.FindAsync(note.Number!.Value, cancellationToken) is not { } session)
            return await step.EndDialogAsync(null, cancellationToken);
        var text = session.LessonsAsked > 1
            ? Texts.Say("askLessonsAgain", ("number", session.Number), ("date", session.Facts.Date))
            : Texts.Say("askLessons");
        return await step.PromptAsync(
            Learnt,
            Question.Ask(
                Asking.Value(QuestionKind.Long, Texts.Sentence("askLessons")).Aside().ForQuestions(),
                text,
                SessionNotes.KeyOf(note),
                new Option(NotNow, Texts.Plain("notNow"))),
            cancellationToken);
    }

    private static async Task<DialogTurnResult> TakeAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(step.Context);
        var answer = (FreeTextAnswer)step.Result;
        if (await SessionNotes.FindAsync(turn, SessionTask.Lessons, cancellationToken) is not { } note
            || await turn.Sessions.FindAsync(note.Number!.Value, cancellationToken) is not { } session)
            return await step.EndDialogAsync(null, cancellationToken);
        await turn.SessionNotes.ForgetAsync(turn.Account, cancellationToken);
        if (answer.Pressed is not null || NothingToSay.IsSaid(step.Context.Said()))
            return await EndAsync(step, Texts.Say(session.LessonsDue ? "lessonsLater" : "lessonsNever"), cancellationToken);
        var lessons = LessonsReader.Read(step.Context.Said());
        if (session.WithLessons(lessons.Questions, lessons.GoodPractices, turn.Person!) is not Outcome<Session>.Done(var learnt))
            return await step.EndDialogAsync(null, cancellationToken);
        await turn.Sessions.SaveAsync(learnt, cancellationToken);
        var id = new FaqProposalId(Guid.CreateVersion7(turn.Now));
        if (FaqProposal.Of(id, learnt, turn.Person!, turn.Now) is Outcome<FaqProposal>.Done(var proposal))
            await turn.FaqProposals.SaveAsync(proposal, cancellationToken);
        return await EndAsync(step, Texts.Say("lessonsTaken"), cancellationToken);
    }
}
