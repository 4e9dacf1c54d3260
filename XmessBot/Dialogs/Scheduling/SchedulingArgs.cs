using XmessBot.Core;

namespace XmessBot.Dialogs.Scheduling;

/// <summary>The state of the dialog about a planned session: what is known so far.</summary>
public sealed class SchedulingArgs
{
    /// <summary>The id of the planned session, once known.</summary>
    public Guid? Planned { get; set; }

    /// <summary>The id of the assignment, once known.</summary>
    public Guid? Assignment { get; set; }

    /// <summary>The day of the session that the message mentions.</summary>
    public string? Day { get; set; }

    /// <summary>The person's message, which may name the council.</summary>
    public string Said { get; set; } = "";

    /// <summary>The part of the message that may contain a moment.</summary>
    public string Moment { get; set; } = "";

    /// <summary>The moment that is shown before it is sent; its day completes another moment given without one.</summary>
    public string? Shown { get; set; }

    /// <summary>The modality, once known.</summary>
    public Modality? How { get; set; }

    internal static SchedulingArgs Of(object? options) => options as SchedulingArgs ?? new SchedulingArgs();
}
