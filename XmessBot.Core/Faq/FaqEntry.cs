namespace XmessBot.Core.Faq;

/// <summary>
/// A frequently asked question and its answer. It comes from the text of the call, or from what mentors and advisors learnt in a
/// session and staff published (R15).
/// </summary>
/// <param name="Id">What the entry is called by; never shown.</param>
/// <param name="Topic">The subject it belongs to: "Compra pública".</param>
/// <param name="Question">The question as an answer's title would say it.</param>
/// <param name="Answer">What is answered; of a call's entry, while requests are taken.</param>
/// <param name="Alternatives">Other wordings of the question, as people type them.</param>
/// <param name="Source">Where it comes from: a section of the call and rule ids, or a session.</param>
public sealed record FaqEntry(
    string Id, string Topic, string Question, string Answer, IReadOnlyList<string> Alternatives, string? Source = null)
{
    /// <summary>
    /// What is answered while no call takes requests. Only entries that have it take holes (<c>{deadline}</c>) from
    /// <see cref="CallFacts"/>; in any other the answer is said as it is written, braces included.
    /// </summary>
    public string? AnswerWhenClosed { get; init; }

    /// <summary>Every wording of the question, the main one first.</summary>
    public IEnumerable<string> Wordings => Alternatives.Prepend(Question);
}
