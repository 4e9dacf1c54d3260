using XmessBot.Core.Assignments;
using XmessBot.Core.Requests;
using XmessBot.Wording;

namespace XmessBot.Dialogs.Decisions;

/// <summary>The keys of the texts of a move in <c>Decisions.texts.txt</c>.</summary>
/// <param name="Ask">Asks for the reason or the question; null when the move needs neither.</param>
/// <param name="Sure">Shows the decision before it is stored.</param>
/// <param name="Subject">The subject of the e-mail to the council.</param>
/// <param name="Mail">That e-mail.</param>
internal sealed record DecisionTexts(string? Ask, string Sure, string Subject, string Mail)
{
    /// <summary>The texts that have them.</summary>
    public static readonly Texts All = Texts.For("Decisions");

    private static readonly Dictionary<RequestMove, DecisionTexts> Table = new()
    {
        [RequestMove.InformationAsked] =
            new("askInformationAsked", "sureInformationAsked", "subjectInformationAsked", "mailInformationAsked"),
        [RequestMove.Waitlisted] = new("askWaitlisted", "sureWaitlisted", "subjectWaitlisted", "mailWaitlisted"),
        [RequestMove.Declined] = new("askDeclined", "sureDeclined", "subjectDeclined", "mailDeclined"),
        [RequestMove.PersonConfirmed] = new(null, "surePersonConfirmed", "subjectPersonConfirmed", "mailPersonConfirmed"),
        [RequestMove.PersonRefused] = new("askPersonRefused", "surePersonRefused", "subjectPersonRefused", "mailPersonRefused"),
    };

    /// <summary>The keys of a move that staff decides.</summary>
    public static DecisionTexts Of(RequestMove move) => Table[move];

    /// <summary>The key that tells a move in a request's history.</summary>
    public static string Done(RequestMove move) => move switch
    {
        RequestMove.Sent => "didSent",
        RequestMove.Changed => "didChanged",
        RequestMove.PersonConfirmed => "didPersonConfirmed",
        RequestMove.PersonRefused => "didPersonRefused",
        RequestMove.Assessed => "didAssessed",
        RequestMove.InformationAsked => "didInformationAsked",
        RequestMove.InformationGiven => "didInformationGiven",
        RequestMove.Granted => "didGranted",
        RequestMove.Waitlisted => "didWaitlisted",
        RequestMove.Declined => "didDeclined",
        RequestMove.Withdrawn => "didWithdrawn",
        RequestMove.Completed => "didCompleted",
        _ => "didHandedOn",
    };

    /// <summary>The key that tells a decision on hours in a request's history; null for those of a session.</summary>
    public static string? Done(AssignmentEntryKind kind) => kind switch
    {
        AssignmentEntryKind.Assigned => "didAssignedHours",
        AssignmentEntryKind.Extended => "didExtendedHours",
        AssignmentEntryKind.Released => "didReleasedHours",
        AssignmentEntryKind.HandedOn => "didHandedOnHours",
        AssignmentEntryKind.TakenOver => "didTakenOverHours",
        _ => null,
    };
}
