using XmessBot.Core;

namespace XmessBot.Dialogs.Assignments;

/// <summary>The state of the dialog about an assignment: what is known so far.</summary>
public sealed class AssignmentArgs
{
    /// <summary>The person's message, which may name the council and the mentor.</summary>
    public string Said { get; set; } = "";

    /// <summary>The request's number.</summary>
    public string? Request { get; set; }

    /// <summary>The words that name who takes over an assignment.</summary>
    public string? Replacement { get; set; }

    /// <summary>The mentor's id.</summary>
    public Guid? Mentor { get; set; }

    /// <summary>The service.</summary>
    public Service? Service { get; set; }

    /// <summary>The id of the assignment, when the decision is about an existing one.</summary>
    public Guid? Assignment { get; set; }

    /// <summary>The amount, in minutes.</summary>
    public int? Minutes { get; set; }

    /// <summary>The reason (R08).</summary>
    public string? Reason { get; set; }

    /// <summary>The numbers of the requests of the same order that come after this one.</summary>
    public List<string> Next { get; set; } = [];

    /// <summary>The service that the order says, for all its requests.</summary>
    public Service? SaidService { get; set; }

    /// <summary>The reason that the order says, for all its requests.</summary>
    public string? SaidReason { get; set; }

    /// <summary>The version of what the person was asked to confirm.</summary>
    public string? Shown { get; set; }

    /// <summary>What the same order says of the next request, as far as it was said.</summary>
    internal AssignmentArgs ForNext() => new()
    {
        Said = Said, Request = Next[0], Next = [.. Next.Skip(1)], Service = SaidService, SaidService = SaidService, Minutes = Minutes,
        Reason = SaidReason, SaidReason = SaidReason,
    };

    internal static AssignmentArgs Of(object? options) => options as AssignmentArgs ?? new AssignmentArgs();
}
