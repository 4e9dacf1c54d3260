using XmessBot.Core.Assignments;
using XmessBot.Core.Wording;
using XmessBot.Notifications.Planned;
using XmessBot.Turns;
using XmessBot.Wording;

namespace XmessBot.Dialogs.Cards;

/// <summary>Labels that tell assignments apart: by mentor, by council, by e-mail address and finally by hours.</summary>
internal static class AssignmentLabels
{
    /// <summary>An option for each assignment.</summary>
    public static async Task<IReadOnlyList<Option>> OptionsAsync(
        Turn turn, IReadOnlyList<Assignment> assignments, Func<PlannedParties, string> name, CancellationToken cancellationToken)
    {
        var shown = new List<PlannedParties>();
        foreach (var each in assignments) shown.Add(await PlannedParties.OfAsync(turn.People, each, cancellationToken));
        var labels = UniqueLabels.Of(
            shown,
            name,
            each => each.MentorName,
            each => each.MentorCouncil,
            each => each.Mentor.Email,
            each => HoursWording.Amount(each.Assignment.Assigned));
        return [.. shown.Zip(labels, (each, label) => new Option($"{each.Assignment.Id.Value:N}", label))];
    }
}
