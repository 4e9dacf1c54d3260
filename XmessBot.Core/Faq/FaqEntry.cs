namespace XmessBot.Core.Faq;

/// <summary>
/// A frequently asked question and its answer. Its source is the text of the call, or a session whose lessons staff published (R15).
/// </summary>
/// <param name="Id">The key of the entry; never shown.</param>
/// <param name="Topic">The subject: "Compra pública".</param>
/// <param name="Question">The question, worded as a title.</param>
/// <param name="Answer">The answer; for an entry about a call, the answer while requests are accepted.</param>
/// <param name="Alternatives">Other wordings of the question, as people type them.</param>
/// <param name="Source">The source: a section of the call and rule ids, or a session.</param>
public sealed record FaqEntry(
    string Id, string Topic, string Question, string Answer, IReadOnlyList<string> Alternatives, string? Source = null)
{
    /// <summary>
    /// The answer while no call accepts requests; null for entries that do not depend on a call. Only entries that have it may contain
    /// placeholders (<c>{deadline}</c>), filled from <see cref="CallFacts"/>; the others are shown verbatim, braces included.
    /// </summary>
    public string? AnswerWhenClosed { get; init; }

    /// <summary>From which sessions it comes and when staff reviewed it; null for an entry of the call.</summary>
    public FaqOrigin? Origin { get; init; }

    /// <summary>Every wording of the question, the main one first.</summary>
    public IEnumerable<string> Wordings => Alternatives.Prepend(Question);
}
