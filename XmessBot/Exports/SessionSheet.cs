using XmessBot.Core.Municipalities;
using XmessBot.Core.Sessions;
using XmessBot.Wording;

namespace XmessBot.Exports;

/// <summary>The sheet of the sessions: one row each, as they are after their last correction.</summary>
internal static class SessionSheet
{
    private static readonly Texts Texts = Texts.For("Exports");

    private static readonly Column[] Columns =
    [
        new(Texts.Plain("session"), 8), new(Texts.Plain("day"), 12), new(Texts.Plain("call"), 10), new(Texts.Plain("request"), 12),
        new(Texts.Plain("council"), 24), new(Texts.Plain("service"), 16), new(Texts.Plain("giver"), 24), new(Texts.Plain("hours"), 9),
        new(Texts.Plain("modality"), 14), new(Texts.Plain("topic"), 40), new(Texts.Plain("state"), 16),
        new(Texts.Plain("loggedAt"), 17), new(Texts.Plain("questions"), 40), new(Texts.Plain("practices"), 40),
        new(Texts.Plain("reason"), 40),
    ];

    /// <summary>The sheet.</summary>
    public static Sheet Of(ExportData data)
    {
        var assignments = data.Assignments.ToDictionary(each => each.Id);
        return new Sheet(Texts.Plain("sessionsSheet"), Columns, [.. data.Sessions.Select(RowOf)]);

        IReadOnlyList<object?> RowOf(Session session)
        {
            var (assignment, facts) = (assignments[session.Assignment], session.Facts);
            return
            [
                session.Number, facts.Date, assignment.Call, assignment.RequestNumber,
                Municipalities.WithCode(assignment.Municipality)!.DisplayName, ServiceWording.Name(assignment.Service),
                data.NameOf(session.Mentor), facts.Length.Count / 60m, ServiceWording.Name(facts.Modality), facts.Topic,
                StateOf(session.State), session.LoggedAt, session.Questions, session.GoodPractices,
                session.History.LastOrDefault(entry => entry.Reason is not null)?.Reason,
            ];
        }
    }

    private static string StateOf(SessionState state) => Texts.Plain(state switch
    {
        SessionState.Logged => "stateLogged",
        SessionState.Confirmed => "stateConfirmed",
        SessionState.Disputed => "stateDisputed",
        _ => "stateUndone",
    });
}
