using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;
using XmessBot.Core.Assignments;
using XmessBot.Dialogs.Cards;
using XmessBot.Wording;

namespace XmessBot.Dialogs.Assignments;

/// <summary>
/// An assignment as staff sees it. Its buttons say which and how it was when it was shown: they work days later, and not once
/// it has changed.
/// </summary>
internal static class AssignmentCard
{
    public const string Extend = "assignment_extend";
    public const string Close = "assignment_close";

    private static readonly Texts Texts = Texts.For("Assignments");

    /// <summary>What one of its buttons names, or null: the assignment as it was shown.</summary>
    public static (Guid Id, int Version)? Named(Press press) =>
        press.Key.Split('|') is ["assignment", var id, var version]
            && Guid.TryParse(id, out var known)
            && int.TryParse(version, out var shown)
            ? (known, shown)
            : null;

    /// <summary>The card, below a sentence of its own.</summary>
    public static Activity Of(Assignment assignment, string mentor, string lead)
    {
        var text = $"{lead}\n\n{Describe(assignment, mentor)}";
        var card = Card.Load("question");
        card.Element("text")["text"] = text;
        var key = FormattableString.Invariant($"assignment|{assignment.Id.Value:N}|{assignment.Version}");
        if (assignment.State == AssignmentState.Open)
            card["actions"] = new JArray(
                Press.Go(Extend, key).Button(Texts.Plain("extendButton")), Press.Go(Close, key).Button(Texts.Plain("closeButton")));
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
