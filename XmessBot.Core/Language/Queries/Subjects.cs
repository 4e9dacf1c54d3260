using About = XmessBot.Core.Language.Queries.QuerySubject;

namespace XmessBot.Core.Language.Queries;

/// <summary>Which subjects have what.</summary>
internal static class Subjects
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<QuerySubject> All { get; } = Enum.GetValues<QuerySubject>();

    /// <summary>Those with texts to be searched.</summary>
    public static IReadOnlySet<QuerySubject> Topics { get; } =
        new HashSet<QuerySubject> { About.Requests, About.Sessions, About.Mentors, About.Questions };

    /// <summary>Those with a day.</summary>
    public static IReadOnlySet<QuerySubject> Dated { get; } = new HashSet<QuerySubject> { About.Requests, About.Sessions, About.Questions };
}
