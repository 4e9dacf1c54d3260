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

    /// <summary>The version of what the person was asked to confirm.</summary>
    public string? Shown { get; set; }

    internal static AssignmentArgs Of(object? options) => options as AssignmentArgs ?? new AssignmentArgs();
}
