namespace XmessBot.Core;

/// <summary>The two services that the network gives to councils.</summary>
public enum Service
{
    /// <summary>"mentoria": people of a council with experience accompany another council (R03).</summary>
    Mentoring,

    /// <summary>"assessorament": specialised people answer a concrete need (R04).</summary>
    Advisory,
}
