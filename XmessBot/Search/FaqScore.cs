namespace XmessBot.Search;

/// <summary>How well an entry fits a question.</summary>
/// <param name="Entry">Its number in the knowledge base.</param>
/// <param name="Covered">The share of the question that its wordings and its answer cover together, 0 to 1.</param>
/// <param name="Alike">The similarity of the nearest wording to the whole question, 0 to 1.</param>
/// <param name="Ideas">The cosine of the concepts of the question and of the nearest wording.</param>
/// <param name="AnswerIdeas">The cosine of the concepts of the question and of the answer.</param>
/// <param name="Meant">The likeness of the learnt meanings of the question and of the nearest wording, -1 to 1.</param>
/// <param name="MeantWhole">The same of the question and of the entry's question and answer together.</param>
/// <param name="Elsewhere">The likeness of the question and of the nearest topic that councils ask about at all.</param>
/// <param name="Subject">How many subject words they share; a common word counts half.</param>
/// <param name="Foreign">How many subject words of the question the entry does not have: "França", "cotxe".</param>
/// <param name="Richness">How many of the wordings of the knowledge base are other wordings, 0 to 1: with many, an answer is near
/// one.</param>
internal readonly record struct FaqScore(
    int Entry, float Covered, float Alike, float Ideas, float AnswerIdeas, float Meant, float MeantWhole,
    float Elsewhere, float Subject, float Foreign, float Richness)
{
    /// <summary>What the sentence model adds to its value; 0 without one.</summary>
    public float OfModel { get; init; }

    /// <summary>What ranks entries, weighed by <see cref="FaqWeights.Ranking"/>.</summary>
    public float Value => Learnt + OfModel;

    private float Learnt => FaqWeights.Sum(FaqWeights.Ranking, Measures);

    /// <summary>What its value weighs.</summary>
    internal float[] Measures =>
    [
        Covered, Alike, Ideas, AnswerIdeas, Meant, MeantWhole,
        Richness * Covered, Richness * Alike, Richness * Ideas, Richness * AnswerIdeas, Richness * Meant, Richness * MeantWhole,
    ];

    /// <summary>
    /// The probability that the entry answers the question, 0 to 1, by <see cref="FaqWeights.Certainty"/>.
    /// </summary>
    /// <param name="lead">By how much its value is above that of the best other entry; negative when under it.</param>
    public double Confidence(float lead) => 1 / (1 + Math.Exp(-FaqWeights.Sum(FaqWeights.Certainty, Evidence(lead))));

    /// <summary>
    /// What speaks for and against it; the last is constant. A sentence model changes only the lead: what it adds to every value would
    /// have the bot answer what it does not know, because the weights were learnt without it.
    /// </summary>
    internal float[] Evidence(float lead)
    {
        var foreign = Foreign / (Foreign + Subject + 0.5f);
        return
        [
            Learnt, lead, Covered, Alike, Ideas, AnswerIdeas, Meant, MeantWhole, Elsewhere,
            Math.Max(Meant, MeantWhole) - Elsewhere, MathF.Sqrt(Subject), foreign, IsOfAnotherSubject ? 1 : 0,
            Math.Min(Foreign + Subject, 8) / 8, Richness, Richness * Alike, Richness * foreign, 1,
        ];
    }

    /// <summary>
    /// Whether it may be an answer at all: more than grammar words are shared, unless the wording is nearly identical ("qui sou") or
    /// expresses the same ("quin és el termini").
    /// </summary>
    public bool MayAnswer => (Subject >= 0.4f || Alike > 0.95f || Ideas > 0.85f) && !IsOfAnotherSubject;

    /// <summary>Whether the question has no subject word that the entry does not have.</summary>
    public bool SaysNothingElse => Foreign < 0.5f;

    // "Quina és la capital de França", "quant val el pa": one subject word is shared, and at least as many are not.
    private bool IsOfAnotherSubject => Subject <= 1 && Foreign > 0 && Foreign >= Subject && Alike < 0.9f;
}
