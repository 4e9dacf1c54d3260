namespace XmessBot.Core.Calls;

/// <summary>What a council asks for: a mentoring (R03) or a specialised advisory (R04).</summary>
public enum Service
{
    /// <summary>"Mentoria".</summary>
    Mentoring,

    /// <summary>"Assessorament especialitzat".</summary>
    Advisory,
}
