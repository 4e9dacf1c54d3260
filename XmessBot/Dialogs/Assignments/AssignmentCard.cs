using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;
using XmessBot.Core.Assignments;
using XmessBot.Dialogs.Cards;
using XmessBot.Wording;

namespace XmessBot.Dialogs.Assignments;

/// <summary>
/// The card of an assignment, for staff. Its buttons carry the assignment's id and version: they work days later, but not once it has
/// changed.
/// </summary>
internal static class AssignmentCard
{
    public const string Extend = "assignment_extend";
    public const string Close = "assignment_close";
    public const string ChangeMentor = "assignment_mentor";

    private static readonly Texts Texts = Texts.For("Assignments");

    /// <summary>The assignment and version that a button carries, or null.</summary>
    public static (Guid Id, int Version)? Named(Press press) =>
        press.Key.Split('|') is ["assignment", var id, var version]
            && Guid.TryParse(id, out var known)
            && int.TryParse(version, out var shown)
            ? (known, shown)
            : null;

    /// <summary>The card, below a lead sentence.</summary>
    public static Activity Of(Assignment assignment, string mentor, string lead)
    {
        var text = $"{lead}\n\n{Describe(assignment, mentor)}";
        var card = Card.Load("question");
        card.Element("text")["text"] = text;
        var key = FormattableString.Invariant($"assignment|{assignment.Id.Value:N}|{assignment.Version}");
        if (assignment.State == AssignmentState.Open)
            card["actions"] = new JArray(
                Press.Go(Extend, key).Button(Texts.Plain("extendButton")), Press.Go(Close, key).Button(Texts.Plain("closeButton")),
                Press.Go(ChangeMentor, key).Button(Texts.Plain("changeMentorButton")));
        return Card.Message(card, text);
    }

    private static string Describe(Assignment assignment, string mentor)
    {
        (string, object)[] facts =
        [
            ("number", assignment.RequestNumber),
            ("council", NameWording.CouncilOf(assignment)),
            ("service", ServiceWording.Name(assignment.Service)),
            ("mentor", mentor),
            ("used", HoursWording.Amount(assignment.Used)), ("done", HoursWording.Singular(assignment.Used)),
        ];
        return assignment.State == AssignmentState.Open
            ? Texts.Say("cardOpen", [.. facts, ("assigned", HoursWording.Amount(assignment.Assigned))])
            : Texts.Say("cardOver", facts);
    }
}
