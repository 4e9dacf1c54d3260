using XmessBot.Core;

namespace XmessBot.Dialogs.Scheduling;

/// <summary>What a way of the dialog is begun with.</summary>
public sealed class SchedulingArgs
{
    /// <summary>The planned session, once it is known which.</summary>
    public Guid? Planned { get; set; }

    /// <summary>The assignment, once it is known which.</summary>
    public Guid? Assignment { get; set; }

    /// <summary>The day of the session that was spoken of.</summary>
    public string? Day { get; set; }

    /// <summary>The message, which may say where.</summary>
    public string Said { get; set; } = "";

    /// <summary>The part of it that may say a moment.</summary>
    public string Moment { get; set; } = "";

    /// <summary>The moment that is shown to be sent, once there is one; of another that is said it may be the day.</summary>
    public string? Shown { get; set; }

    /// <summary>How the session will be held, once it is known.</summary>
    public Modality? How { get; set; }

    internal static SchedulingArgs Of(object? options) => options as SchedulingArgs ?? new SchedulingArgs();
}
