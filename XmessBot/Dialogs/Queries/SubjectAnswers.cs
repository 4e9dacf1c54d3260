using XmessBot.Core.Hours;
using XmessBot.Core.Language.Queries;
using XmessBot.Core.Queries;
using XmessBot.Dialogs.Routing;
using XmessBot.Turns;
using XmessBot.Wording;

namespace XmessBot.Dialogs.Queries;

/// <summary>How many there are of what is asked about.</summary>
/// <param name="Count">How many.</param>
/// <param name="OrMore">Whether there may be more: a list need not know how many.</param>
/// <param name="Together">How long they are together; null for what has no length.</param>
internal sealed record Total(int Count, bool OrMore = false, Minutes? Together = null);

/// <summary>A line of an answer.</summary>
/// <param name="Text">The line, in Markdown.</param>
/// <param name="Opens">The request, or the item of the FAQ, that it opens; null for none.</param>
internal sealed record AnswerLine(string Text, OpenedLine? Opens = null);

/// <summary>What a line opens.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Title">The title of its button.</param>
internal sealed record OpenedLine(string Number, string Title)
{
    /// <summary>A request, whose button names its council too.</summary>
    /// <param name="number">Its number.</param>
    /// <param name="municipality">The INE code of its council.</param>
    public static OpenedLine OfRequest(string number, string municipality) =>
        new(number, NameWording.OfRequest(number, municipality));
}

/// <summary>A page of an answer.</summary>
/// <param name="Lines">Its lines.</param>
/// <param name="Next">Where the next page begins; null for the last.</param>
internal sealed record AnswerPage(IReadOnlyList<AnswerLine> Lines, string? Next);

/// <summary>What else may be meant by a query.</summary>
/// <param name="Text">How many there are.</param>
/// <param name="Title">The button that shows them.</param>
/// <param name="Query">The query that finds them.</param>
internal sealed record Elsewhere(string Text, string Title, StaffQuery Query);

/// <summary>What is asked about: where it is found, and how it is said.</summary>
internal abstract class SubjectAnswers
{
    /// <summary>That of a query.</summary>
    public static SubjectAnswers Of(AskedQuery asked) => asked.Query.About switch
    {
        QuerySubject.Sessions => PlannedAnswers.AreMeant(asked) ? new PlannedAnswers() : new SessionAnswers(),
        QuerySubject.Assignments => new AssignmentAnswers(),
        QuerySubject.Questions => new QuestionAnswers(),
        QuerySubject.Mentors or QuerySubject.People => new PeopleAnswers(),
        _ => new RequestsAnswers(),
    };

    /// <summary>The name of the buttons that open a line.</summary>
    public virtual string Opens => CapabilityId.RequestDetail;

    /// <summary>How many there are.</summary>
    public abstract Task<Total> CountAsync(Turn turn, AskedQuery asked, bool exact, CancellationToken cancellationToken);

    /// <summary>A page of them.</summary>
    public abstract Task<AnswerPage> PageAsync(
        Turn turn, AskedQuery asked, string? after, int size, CancellationToken cancellationToken);

    /// <summary>What else may be meant, and is found by another query; null for nothing.</summary>
    public virtual Task<Elsewhere?> ElsewhereAsync(Turn turn, AskedQuery asked, CancellationToken cancellationToken) =>
        Task.FromResult<Elsewhere?>(null);

    /// <summary>So many of them, in words: "1 sol·licitud", "100+ sol·licituds".</summary>
    public abstract string Many(QuerySubject about, int count, string shown);

    /// <summary>None of them, in words: "cap sol·licitud".</summary>
    public abstract string None(QuerySubject about);
}
