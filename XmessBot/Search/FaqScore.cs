namespace XmessBot.Search;

/// <summary>How an entry fits a question.</summary>
/// <param name="Entry">Its number.</param>
/// <param name="Covered">How much of the question its wordings and its answer cover together.</param>
/// <param name="Alike">How alike the nearest wording is, both ways.</param>
/// <param name="Subject">How much it shares that is not common: two rare words, or one and a half, say more than one.</param>
internal readonly record struct FaqScore(int Entry, float Covered, float Alike, float Subject)
{
    /// <summary>What entries are ranked by.</summary>
    public float Total => 0.55f * Covered + 0.45f * Alike;

    /// <summary>Whether the best entry is said.</summary>
    public static bool IsAnswer(FaqScore best) => best.Total >= 0.5f;
}
