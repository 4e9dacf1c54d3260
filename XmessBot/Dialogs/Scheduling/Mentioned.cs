using XmessBot.Core.Assignments;
using XmessBot.Core.Language.Places;

namespace XmessBot.Dialogs.Scheduling;

/// <summary>Finds the assignments or planned sessions that a message mentions, by council and day.</summary>
internal static class Mentioned
{
    /// <summary>Those of the council that is named; all when no council matches.</summary>
    public static IReadOnlyList<Assignment> Among(IReadOnlyList<Assignment> assignments, string said)
    {
        var named = Named(said);
        var those = assignments.Where(each => named.Contains(each.Municipality)).ToArray();
        return those.Length > 0 ? those : assignments;
    }

    /// <summary>Those of the council and the day that are named, as far as they are.</summary>
    public static IReadOnlyList<Appointment> Among(IReadOnlyList<Appointment> planned, string said, DateOnly? day)
    {
        var named = Named(said);
        var those = planned.Where(each => named.Contains(each.Assignment.Municipality)).ToArray();
        return [.. (those.Length > 0 ? those : planned)
            .Where(each => day is null || each.Planned.Moments.Any(moment => moment.Date == day))];
    }

    private static HashSet<string> Named(string said) =>
        [.. MunicipalityReader.Read(said).Mentions.SelectMany(mention => mention.Candidates).Select(place => place.Code)];
}
