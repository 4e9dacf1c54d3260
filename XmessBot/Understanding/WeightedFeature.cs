namespace XmessBot.Understanding;

/// <summary>A feature of a message.</summary>
/// <param name="Hash">Its 64-bit hash (<see cref="FeatureHash"/>).</param>
/// <param name="Weight">Its weight.</param>
internal readonly record struct WeightedFeature(ulong Hash, float Weight);
