namespace XmessBot.Storage.Queries;

/// <summary>
/// Finds what staff asks to see. Each condition is part of the one statement that counts or reads a page; nothing is read to be sorted
/// out here.
/// </summary>
public sealed class QueryStore(XmessContext context)
{
    /// <summary>Requests.</summary>
    public RequestQueryStore Requests { get; } = new(context);

    /// <summary>Sessions held.</summary>
    public SessionQueryStore Sessions { get; } = new(context);

    /// <summary>Sessions to come.</summary>
    public PlannedQueryStore Planned { get; } = new(context);

    /// <summary>Who accompanies which request.</summary>
    public AssignmentQueryStore Assignments { get; } = new(context);

    /// <summary>A request in full.</summary>
    public RequestDetailStore Details { get; } = new(context);

    /// <summary>Mentors, and people of any role.</summary>
    public PeopleQueryStore People { get; } = new(context);
}
