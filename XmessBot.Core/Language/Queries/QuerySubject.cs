namespace XmessBot.Core.Language.Queries;

/// <summary>What is asked to be listed, counted or summed.</summary>
public enum QuerySubject
{
    /// <summary>Requests of councils.</summary>
    Requests,

    /// <summary>Sessions planned or held.</summary>
    Sessions,

    /// <summary>Who accompanies which request, with its hours.</summary>
    Assignments,

    /// <summary>The hours of each service (R05).</summary>
    Pools,

    /// <summary>Mentors and advisors.</summary>
    Mentors,

    /// <summary>FAQ proposals and questions with no answer.</summary>
    Questions,

    /// <summary>Who has access.</summary>
    People,
}
