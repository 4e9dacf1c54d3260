namespace XmessBot.Understanding;

/// <summary>Something that is seen of a message.</summary>
/// <param name="Hash">What it is, as a 64-bit hash.</param>
/// <param name="Weight">How much it counts.</param>
internal readonly record struct Sign(ulong Hash, float Weight);
