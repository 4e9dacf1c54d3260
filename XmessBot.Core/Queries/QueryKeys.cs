using XmessBot.Core.Language.Queries;

namespace XmessBot.Core.Queries;

/// <summary>Which conditions each subject can have.</summary>
public static class QueryKeys
{
    private static readonly FilterKey[] Places =
        [FilterKey.Municipality, FilterKey.Comarca, FilterKey.Province, FilterKey.Population];

    private static readonly Dictionary<QuerySubject, HashSet<FilterKey>> BySubject = new()
    {
        [QuerySubject.Requests] =
        [
            .. Places, FilterKey.State, FilterKey.Service, FilterKey.Modality, FilterKey.Number, FilterKey.Sent, FilterKey.Due,
            FilterKey.RecentMember, FilterKey.Overdue, FilterKey.WithoutMentor, FilterKey.Topic, FilterKey.Call,
            FilterKey.ScoredByMe, FilterKey.Mine, FilterKey.Scored, FilterKey.Score, FilterKey.Conflict,
        ],
        [QuerySubject.Sessions] =
        [
            .. Places, FilterKey.State, FilterKey.Service, FilterKey.Modality, FilterKey.Number, FilterKey.Held, FilterKey.Person,
            FilterKey.Topic, FilterKey.Call,
        ],
        [QuerySubject.Assignments] =
            [.. Places, FilterKey.Service, FilterKey.Modality, FilterKey.Person, FilterKey.Call],
        [QuerySubject.Mentors] = [.. Places, FilterKey.Service, FilterKey.Person, FilterKey.Topic, FilterKey.Call],
        [QuerySubject.People] = [.. Places, FilterKey.Person, FilterKey.Role],
        [QuerySubject.Pools] = [FilterKey.Service, FilterKey.Call],
        [QuerySubject.Questions] = [.. Enum.GetValues<FilterKey>()],
    };

    /// <summary>Those of a subject.</summary>
    public static IReadOnlySet<FilterKey> Of(QuerySubject subject) => BySubject[subject];
}
