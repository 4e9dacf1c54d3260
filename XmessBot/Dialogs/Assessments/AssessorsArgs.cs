namespace XmessBot.Dialogs.Assessments;

/// <summary>Who is to assess which requests.</summary>
public sealed class AssessorsArgs
{
    /// <summary>The requests as they were named.</summary>
    public List<string> Named { get; set; } = [];

    /// <summary>The people by the names that were said; none for every assessor of the call.</summary>
    public List<string> Names { get; set; } = [];

    internal static AssessorsArgs Of(object? options) => options as AssessorsArgs ?? new AssessorsArgs();
}
