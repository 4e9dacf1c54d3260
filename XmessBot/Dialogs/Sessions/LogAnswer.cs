using System.Globalization;
using XmessBot.Core;
using XmessBot.Core.Assignments;
using XmessBot.Core.Language;
using XmessBot.Core.Language.Time;
using XmessBot.Core.Sessions;
using XmessBot.Dialogs.Prompts;
using XmessBot.Turns;
using XmessBot.Understanding.Answers;
using XmessBot.Wording;

namespace XmessBot.Dialogs.Sessions;

/// <summary>The meaning of an answer to a question of the session report, by button or in words.</summary>
internal abstract record LogAnswer
{
    private const int MostTopic = 300;
    private static readonly Texts Texts = Texts.For("Sessions");

    private LogAnswer()
    {
    }

    /// <summary>It adds to the report or changes it.</summary>
    public sealed record Answered(SessionNote Note) : LogAnswer;

    /// <summary>Log all sessions of the report.</summary>
    public sealed record Save : LogAnswer;

    /// <summary>Log nothing, with the text that says so.</summary>
    public sealed record Cancel(string Text) : LogAnswer;

    /// <summary>It does not answer: ask again, after <paramref name="Why"/>.</summary>
    public sealed record Invalid(string Why) : LogAnswer;

    /// <summary>Reads an answer.</summary>
    /// <param name="note">The report so far.</param>
    /// <param name="question">The question.</param>
    /// <param name="answer">The button or the text.</param>
    /// <param name="said">The text, parsed.</param>
    /// <param name="turn">The turn.</param>
    /// <param name="open">The mentor's open assignments.</param>
    public static LogAnswer Read(
        SessionNote note, LogQuestion question, FreeTextAnswer answer, Utterance said, Turn turn, IReadOnlyList<Assignment> open)
    {
        if (answer.Pressed == LogQuestion.Cancel) return new Cancel(Texts.Say("notSaved"));
        if (question.Field == LogField.Review) return OfReview(note, question, answer, said, turn, open);
        if (question.Field == LogField.Doubt) return OfDoubt(note, question, answer, said);
        if (question.Field == LogField.Topic && answer.Text?.Trim() is { Length: > MostTopic } topic)
            return new Invalid(Texts.Say("topicTooLong", ("most", MostTopic), ("characters", topic.Length)));
        return AnsweredOrInvalid(With(note, question, answer, said, turn, open));
    }

    private static LogAnswer OfReview(
        SessionNote note, LogQuestion question, FreeTextAnswer answer, Utterance said, Turn turn, IReadOnlyList<Assignment> open) =>
        (answer.Pressed ?? Agreement(question, said)) switch
        {
            LogQuestion.Save or LogQuestion.Yes => new Save(),
            LogQuestion.Amend or LogQuestion.No => new Answered(note with { Changing = true }),
            _ => AnsweredOrInvalid(Corrected(note, said, turn, open)),
        };

    private static LogAnswer OfDoubt(SessionNote note, LogQuestion question, FreeTextAnswer answer, Utterance said) =>
        (answer.Pressed ?? Agreement(question, said)) switch
        {
            LogQuestion.Yes => new Answered(note with { Accepted = [.. note.Accepted, question.Doubt!.Key] }),
            LogQuestion.No when question.Doubt is SameSession => new Cancel(Texts.Say("kept")),
            LogQuestion.No => new Answered(note with { Changing = true }),
            _ => AnsweredOrInvalid(null),
        };

    private static LogAnswer AnsweredOrInvalid(SessionNote? told) =>
        told is null ? new Invalid(Texts.Say("notUnderstood")) : new Answered(told);

    private static string? Agreement(LogQuestion question, Utterance said) =>
        Answer.YesOrNo(question.Asked, said) is { } agrees ? agrees ? LogQuestion.Yes : LogQuestion.No : null;

    // The note with the missing part and whatever else the message gives; null when it does not answer.
    private static SessionNote? With(
        SessionNote note, LogQuestion question, FreeTextAnswer answer, Utterance said, Turn turn, IReadOnlyList<Assignment> open)
    {
        var pressed = answer.Pressed ?? Chosen(question, said);
        return question.Field switch
        {
            LogField.Assignment => pressed is not null
                ? note.Each(told => told.Assignment is null ? told with { Fits = [new AssignmentId(Guid.Parse(pressed))] } : told)
                : Named(note, said, turn, open),
            LogField.Date when pressed is not null =>
                note.Each(told => told with { Date = told.Date ?? (pressed == LogQuestion.Today ? turn.Today : turn.Today.AddDays(-1)) }),
            LogField.Length when pressed is not null =>
                note.Each(told => told with { Length = told.Length ?? int.Parse(pressed, CultureInfo.InvariantCulture) }),
            LogField.Modality when pressed is not null =>
                note.Each(told => told with { Modality = told.Modality ?? Enum.Parse<Modality>(pressed) }),
            LogField.Topic =>
                note.Each(told => told with { Topic = told.Topic ?? (pressed is null && said.Alone is null ? TopicOf(said) : "") }),
            LogField.Change => pressed is not null ? Cleared(note, pressed) : Corrected(note, said, turn, open),
            _ => WithWords(note, said) is var more && Missing(more, question.Field) ? null : more,
        };
    }

    // The note with the changes in the message; null when it has none.
    private static SessionNote? Corrected(SessionNote note, Utterance message, Turn turn, IReadOnlyList<Assignment> open)
    {
        var (told, _) = SessionMessageReader.Read(message, turn, open);
        if (note.Sessions is not [var before])
        {
            var whole = told.All(each => each.Date is not null && each.Length is not null);
            return whole ? note with { Sessions = told, Accepted = [], Changing = false } : null;
        }

        if (told is not [var said]) return null;
        var named = message.Session().Municipality is not null;
        var after = before with
        {
            Fits = named && said.Fits.Count > 0 ? said.Fits : before.Fits,
            Date = said.Date ?? before.Date,
            Start = said.Length is null ? before.Start : said.Start,
            Length = said.Length ?? before.Length,
            Modality = said.Modality ?? before.Modality,
        };
        return after == before ? null : note with { Sessions = [after], Accepted = [], Changing = false };
    }

    // The topic of "Vam parlar de plecs" is "plecs"; but an article before the topic belongs to it.
    private static string TopicOf(Utterance said)
    {
        var whole = said.Text.Trim();
        if (said.Session().Topic is not { } topic) return whole;
        var before = whole.IndexOf(topic, StringComparison.OrdinalIgnoreCase);
        return before > 0 && whole[..before].Trim().Contains(' ', StringComparison.Ordinal) ? topic : whole;
    }

    private static string? Chosen(LogQuestion question, Utterance said) =>
        question.Field is not (LogField.Topic or LogField.Length) && Answer.Choice(question.Asked, said) is { } index
            ? question.Options[index].Value
            : null;

    private static bool Missing(SessionNote note, LogField field) => note.Sessions.Any(told => field switch
    {
        LogField.Date => told.Date is null,
        LogField.Length => told.Length is null,
        _ => told.Modality is null,
    });

    private static SessionNote? Named(SessionNote note, Utterance said, Turn turn, IReadOnlyList<Assignment> open) =>
        SessionMessageReader.Read(said, turn, open).Sessions[0].Fits is { Count: > 0 } fits && fits.Count < open.Count
            ? note.Each(told => told.Assignment is null ? told with { Fits = fits } : told)
            : null;

    // Parts given besides the one asked for are taken too, so that they are not asked.
    private static SessionNote WithWords(SessionNote note, Utterance message)
    {
        var said = SessionMessageReader.Of(message.Session());
        var day = said.Date ?? (message.When(Lean.Past) as DateValue)?.Day;
        return note.Each(told => told with
        {
            Date = told.Date ?? day,
            Start = told.Length is null ? said.Start : told.Start,
            Length = told.Length ?? said.Length,
            Modality = told.Modality ?? said.Modality,
        });
    }

    private static SessionNote Cleared(SessionNote note, string pressed)
    {
        var changed = note with { Changing = false, Accepted = [] };
        return pressed == LogQuestion.Nothing ? changed : changed.Each(told => Enum.Parse<LogField>(pressed) switch
        {
            LogField.Date => told with { Date = null },
            LogField.Length => told with { Start = null, Length = null },
            LogField.Modality => told with { Modality = null },
            LogField.Topic => told with { Topic = null },
            _ => told with { Fits = [] },
        });
    }
}
