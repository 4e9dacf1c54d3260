namespace XmessBot.Core.Faq;

/// <summary>Where a published answer comes from, without anybody's name.</summary>
/// <param name="Years">The years of the sessions in which it came up; none when it did in no session.</param>
/// <param name="ReviewedOn">The civil day on which staff last reviewed it.</param>
public sealed record FaqOrigin(IReadOnlyList<int> Years, DateOnly ReviewedOn);
