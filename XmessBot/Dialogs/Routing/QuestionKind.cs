namespace XmessBot.Dialogs.Routing;

/// <summary>What the open question wants, as far as it matters for whose a message is.</summary>
internal enum QuestionKind
{
    /// <summary>Free text: a need, an impact, what was learnt.</summary>
    Long,

    /// <summary>Free text of a few words: a post, a topic, a reason.</summary>
    Short,

    /// <summary>One of some options.</summary>
    Choice,

    /// <summary>A yes or a no.</summary>
    YesNo,

    /// <summary>A day, a time, a length.</summary>
    Date,

    /// <summary>The week of somebody who can meet.</summary>
    Availability,

    /// <summary>A council.</summary>
    Municipality,

    /// <summary>An address.</summary>
    Email,

    /// <summary>A one-time code.</summary>
    Code,

    /// <summary>Nothing: a list was shown with buttons, and the bot does not wait.</summary>
    List,
}
