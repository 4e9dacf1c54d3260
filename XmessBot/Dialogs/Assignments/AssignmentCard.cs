using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;
using XmessBot.Core;
using XmessBot.Core.Assignments;
using XmessBot.Core.Mentors;
using XmessBot.Core.Requests;
using XmessBot.Dialogs.Cards;
using XmessBot.Dialogs.Sessions;
using XmessBot.Wording;

namespace XmessBot.Dialogs.Assignments;

/// <summary>
/// An assignment as staff sees it. Its buttons say which and how it was when it was shown: they work days later, and not once
/// it has changed.
/// </summary>
internal static class AssignmentCard
{
    public const string Assign = "assignment_assign";
    public const string Extend = "assignment_extend";
    public const string Close = "assignment_close";

    private static readonly Texts Texts = Texts.For("Assignments");

    /// <summary>The button that gives a request to a mentor, of no effect once the request or what it has assigned has changed.</summary>
    public static JObject AssignButton(Request request, IReadOnlyCollection<Assignment> had, Service service, Mentor mentor, string title) =>
        Press.Go(Assign, $"request|{request.Number}|{VersionOf(request, had)}|{service}|{mentor.Person.Value:N}").Button(title);

    /// <summary>The version of a request with what it has had assigned.</summary>
    public static string VersionOf(Request request, IReadOnlyCollection<Assignment> had) => FormattableString.Invariant($"{request.Version}.{had.Count}");

    /// <summary>What an assigning button names, or null: the request as it was shown, the service and the mentor.</summary>
    public static (string Number, string Version, Service Service, Guid Mentor)? Assigned(Press press) =>
        press.Key.Split('|') is ["request", var number, var version, var service, var mentor]
        && Enum.TryParse<Service>(service, out var decided) && Enum.IsDefined(decided) && Guid.TryParse(mentor, out var who) ? (number, version, decided, who) : null;

    /// <summary>What any other button names, or null: the assignment as it was shown.</summary>
    public static (Guid Id, int Version)? Named(Press press) =>
        press.Key.Split('|') is ["assignment", var id, var version] && Guid.TryParse(id, out var known) && int.TryParse(version, out var shown) ? (known, shown) : null;

    /// <summary>The card, below a sentence of its own.</summary>
    public static Activity Of(Assignment assignment, string mentor, string lead)
    {
        var text = $"{lead}\n\n{Describe(assignment, mentor)}";
        var card = Card.Load("question");
        card.Element("text")["text"] = text;
        var key = FormattableString.Invariant($"assignment|{assignment.Id.Value:N}|{assignment.Version}");
        if (assignment.State == AssignmentState.Open)
            card["actions"] = new JArray(Press.Go(Extend, key).Button(Texts.Plain("extendButton")), Press.Go(Close, key).Button(Texts.Plain("closeButton")));
        return Card.Message(card, text);
    }

    private static string Describe(Assignment assignment, string mentor)
    {
        (string, object)[] facts =
        [
            ("number", assignment.RequestNumber), ("council", SessionTexts.Council(assignment)), ("service", SessionTexts.Name(assignment.Service)), ("mentor", mentor),
            ("used", SessionTexts.Amount(assignment.Used)), ("done", SessionTexts.Singular(assignment.Used)),
        ];
        return assignment.State == AssignmentState.Open
            ? Texts.Say("cardOpen", [.. facts, ("assigned", SessionTexts.Amount(assignment.Assigned))])
            : Texts.Say("cardOver", facts);
    }
}
