namespace XmessBot.Storage.Queries;

/// <summary>
/// Finds what staff asks to see. Each condition is part of the one statement that counts or reads a page; nothing is read to be sorted
/// out here.
/// </summary>
public sealed class QueryStore(XmessContext context)
{
    /// <summary>Requests.</summary>
    public RequestQueries Requests { get; } = new(context);

    /// <summary>Sessions held.</summary>
    public SessionQueries Sessions { get; } = new(context);

    /// <summary>Sessions to come.</summary>
    public PlannedQueries Planned { get; } = new(context);

    /// <summary>Who accompanies which request.</summary>
    public AssignmentQueries Assignments { get; } = new(context);

    /// <summary>A request in full.</summary>
    public RequestDetails Details { get; } = new(context);

    /// <summary>Mentors, and people of any role.</summary>
    public PeopleQueries People { get; } = new(context);
}
