using XmessBot.Core.Assignments;
using XmessBot.Core.Language.Queries;
using XmessBot.Core.Municipalities;
using XmessBot.Core.Queries;
using XmessBot.Storage.Queries;
using XmessBot.Turns;
using XmessBot.Wording;

namespace XmessBot.Dialogs.Queries;

/// <summary>Who accompanies which request.</summary>
internal sealed class AssignmentAnswers : SubjectAnswers
{
    private static readonly Texts Texts = Texts.For("Queries");

    /// <inheritdoc/>
    public override async Task<Total> CountAsync(Turn turn, AskedQuery asked, bool exact, CancellationToken cancellationToken)
    {
        var (count, together) = await turn.Queries.Assignments.CountAsync(asked, cancellationToken);
        return new Total(count, Together: together);
    }

    /// <inheritdoc/>
    public override async Task<AnswerPage> PageAsync(
        Turn turn, AskedQuery asked, string? after, int size, CancellationToken cancellationToken)
    {
        var page = await turn.Queries.Assignments.PageAsync(asked, after, size, cancellationToken);
        return new AnswerPage([.. page.Items.Select(
            each => new AnswerLine(Line(each), OpenedLine.OfRequest(each.Number, each.Municipality)))], page.Next);
    }

    /// <inheritdoc/>
    public override string Many(QuerySubject about, int count, string shown) =>
        Texts.Plain("assignments", ("count", count), ("shown", shown));

    /// <inheritdoc/>
    public override string None(QuerySubject about) => Texts.Plain("noAssignments");

    private static string Line(FoundAssignment assignment) => Texts.Say(
        "assignmentLine",
        ("number", assignment.Number),
        ("council", Municipalities.WithCode(assignment.Municipality)!.DisplayName),
        ("service", ServiceWording.Name(assignment.Service)),
        ("giver", assignment.Giver),
        ("hours", HoursWording.Amount(assignment.Assigned)),
        ("state", assignment.State switch
        {
            AssignmentState.Open => Texts.Plain("stateOpen"),
            AssignmentState.Closed => Texts.Plain("stateClosed"),
            _ => Texts.Plain("stateLeft"),
        }));
}
