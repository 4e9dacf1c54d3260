namespace XmessBot.Training;

/// <summary>What a model learns from: what is seen of a message, and which label it has.</summary>
/// <param name="Label">Its place among the labels.</param>
/// <param name="Weight">How much it counts.</param>
/// <param name="Features">The hashes of what is seen.</param>
internal sealed record Sample(int Label, float Weight, Dictionary<ulong, float> Features);
