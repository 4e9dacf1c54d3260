using XmessBot.Core.Language.Time.Values;

namespace XmessBot.Core.Language.Queries;

/// <summary>What is named as the thing asked about.</summary>
/// <param name="Subject">What.</param>
/// <param name="Weak">Whether it may only say whose something is: "ajuntaments", "qui".</param>
internal sealed record Named(QuerySubject Subject, bool Weak);

/// <summary>Words that ask.</summary>
/// <param name="Count">Whether for a number.</param>
internal sealed record Asking(bool Count);

/// <summary>
/// Words that are a condition, which may be another one of each subject: "pendents" of requests and of questions. A subject with no
/// condition is told by them and nothing more.
/// </summary>
/// <param name="By">The condition by what is asked about.</param>
internal sealed record Said(IReadOnlyDictionary<QuerySubject, QueryFilter?> By)
{
    /// <summary>What it is said of more than of the others; null for none.</summary>
    public QuerySubject? First { get; init; }

    /// <summary>Whether it cannot be read: "Arenys" may be two.</summary>
    public bool Unclear { get; init; }

    /// <summary>Whether hours beside it are of a pool: "queden".</summary>
    public bool OfPools { get; init; }

    /// <summary>What days beside it are of, when it says so.</summary>
    public FilterKey? Days { get; init; }

    /// <summary>The same condition of each of them.</summary>
    public static Said Any(QueryFilter? filter, params ReadOnlySpan<QuerySubject> subjects)
    {
        var of = new Dictionary<QuerySubject, QueryFilter?>();
        foreach (var subject in subjects) of[subject] = filter;
        return new Said(of);
    }

    /// <summary>A condition for each of them.</summary>
    public static Said Of(params ReadOnlySpan<(QuerySubject Subject, QueryFilter Filter)> each)
    {
        var by = new Dictionary<QuerySubject, QueryFilter?>();
        foreach (var (subject, filter) in each) by[subject] = filter;
        return new Said(by);
    }
}

/// <summary>Days that were said.</summary>
/// <param name="On">The days; null when they are none after all.</param>
internal sealed record SaidDays(Days? On)
{
    /// <summary>What they are of, when the same words say it.</summary>
    public FilterKey? Key { get; init; }
}

/// <summary>What days beside it are of: "enviades", "vencen", "fetes".</summary>
/// <param name="Key">Sent, held or due.</param>
internal sealed record DaysOf(FilterKey Key);

/// <summary>An order that was said. By <see cref="SortKey.Sent"/> sessions are sorted when they were held.</summary>
/// <param name="By">By what.</param>
/// <param name="Descending">From the largest, the latest.</param>
/// <param name="Limit">How many, when the same words say it.</param>
internal sealed record SaidSort(SortKey By, bool Descending, int? Limit = null);

/// <summary>How many at most.</summary>
internal sealed record SaidLimit(int Most);

/// <summary>Words after which comes what the texts talk about.</summary>
/// <param name="Knows">Whether they say it of who knows of it, and so of a mentor.</param>
internal sealed record TopicFollows(bool Knows);

/// <summary>Words that say nothing by themselves.</summary>
internal sealed record Courtesy
{
    /// <summary>The one.</summary>
    public static readonly Courtesy One = new();
}

/// <summary>Bounds of an amount, both included.</summary>
internal sealed record Bound(int? Min, int? Max);
