using XmessBot.Core;

namespace XmessBot.Dialogs.Assignments;

/// <summary>What is known so far of a decision about an assignment.</summary>
public sealed class AssignmentArgs
{
    /// <summary>The message, which may name the council and the mentor.</summary>
    public string Said { get; set; } = "";

    /// <summary>The reference of the request.</summary>
    public string? Request { get; set; }

    /// <summary>Who gives the service.</summary>
    public Guid? Mentor { get; set; }

    /// <summary>The service.</summary>
    public Service? Service { get; set; }

    /// <summary>The assignment, when it is about one that there is.</summary>
    public Guid? Assignment { get; set; }

    /// <summary>How many minutes.</summary>
    public int? Minutes { get; set; }

    /// <summary>Why (R08).</summary>
    public string? Reason { get; set; }

    /// <summary>The version of what the person was shown to confirm.</summary>
    public string? Shown { get; set; }

    internal static AssignmentArgs Of(object? options) => options as AssignmentArgs ?? new AssignmentArgs();
}
