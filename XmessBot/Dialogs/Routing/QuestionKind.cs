namespace XmessBot.Dialogs.Routing;

/// <summary>The kind of answer that the open question wants, as far as routing depends on it.</summary>
internal enum QuestionKind
{
    /// <summary>Free text: a need, an impact, lessons.</summary>
    Long,

    /// <summary>Free text of a few words: a post, a topic, a reason.</summary>
    Short,

    /// <summary>One of several options.</summary>
    Choice,

    /// <summary>Points for a criterion of an assessment.</summary>
    Points,

    /// <summary>Yes or no.</summary>
    YesNo,

    /// <summary>A day, a time or a duration.</summary>
    Date,

    /// <summary>When somebody can meet, as a week.</summary>
    Availability,

    /// <summary>A council.</summary>
    Municipality,

    /// <summary>An e-mail address.</summary>
    Email,

    /// <summary>A one-time code.</summary>
    Code,

    /// <summary>None: a list with buttons was shown, and the bot does not wait.</summary>
    List,
}
