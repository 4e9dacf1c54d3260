using System.Globalization;
using XmessBot.Core;
using XmessBot.Core.Assignments;
using XmessBot.Core.Language;
using XmessBot.Core.Language.Time;
using XmessBot.Core.Sessions;
using XmessBot.Dialogs.Prompts;
using XmessBot.Turns;
using XmessBot.Understanding.Answers;

namespace XmessBot.Dialogs.Sessions;

/// <summary>Puts the answer to a question, by button or in words, into what is told; null when it is no answer to it.</summary>
internal static class LogAnswer
{
    /// <summary>The most letters of a topic.</summary>
    public const int MostTopic = 300;

    /// <summary>What is told with the answer in it.</summary>
    /// <param name="note">What is told.</param>
    /// <param name="question">What was asked.</param>
    /// <param name="answer">The button or the words.</param>
    /// <param name="said">The message of the words.</param>
    /// <param name="turn">The turn.</param>
    /// <param name="open">The open assignments of who tells.</param>
    public static SessionNote? Apply(
        SessionNote note, LogQuestion question, Written answer, Utterance said, Turn turn, IReadOnlyList<Assignment> open)
    {
        var pressed = answer.Pressed ?? Chosen(question, said);
        return question.Field switch
        {
            LogField.Assignment => pressed is not null
                ? note.Each(told => told.Assignment is null ? told with { Fits = [new AssignmentId(Guid.Parse(pressed))] } : told)
                : Named(note, said, turn, open),
            LogField.Date when pressed is not null =>
                note.Each(told => told with { Date = told.Date ?? (pressed == "today" ? turn.Today : turn.Today.AddDays(-1)) }),
            LogField.Length when pressed is not null =>
                note.Each(told => told with { Length = told.Length ?? int.Parse(pressed, CultureInfo.InvariantCulture) }),
            LogField.Modality when pressed is not null =>
                note.Each(told => told with { Modality = told.Modality ?? Enum.Parse<Modality>(pressed) }),
            LogField.Topic =>
                note.Each(told => told with { Topic = told.Topic ?? (pressed is null && said.Alone is null ? TopicOf(said) : "") }),
            LogField.Change => pressed is not null ? Cleared(note, pressed) : Corrected(note, said, turn, open),
            _ => Told(note, said) is var more && Missing(more, question.Field) ? null : more,
        };
    }

    /// <summary>What is told with what the words say otherwise; null when they say nothing else.</summary>
    public static SessionNote? Corrected(SessionNote note, Utterance message, Turn turn, IReadOnlyList<Assignment> open)
    {
        var (told, _) = Telling.Read(message, turn, open);
        if (note.Told is not [var before])
        {
            var whole = told.All(each => each.Date is not null && each.Length is not null);
            return whole ? note with { Told = told, Accepted = [], Changing = false } : null;
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
        return after == before ? null : note with { Told = [after], Accepted = [], Changing = false };
    }

    // "Vam parlar de plecs" is of "plecs"; an article in front is part of what was written.
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

    private static bool Missing(SessionNote note, LogField field) => note.Told.Any(told => field switch
    {
        LogField.Date => told.Date is null,
        LogField.Length => told.Length is null,
        _ => told.Modality is null,
    });

    private static SessionNote? Named(SessionNote note, Utterance said, Turn turn, IReadOnlyList<Assignment> open) =>
        Telling.Read(said, turn, open).Told[0].Fits is { Count: > 0 } fits && fits.Count < open.Count
            ? note.Each(told => told.Assignment is null ? told with { Fits = fits } : told)
            : null;

    // What is said besides what is asked is not asked again.
    private static SessionNote Told(SessionNote note, Utterance message)
    {
        var said = Telling.Of(message.Session());
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
