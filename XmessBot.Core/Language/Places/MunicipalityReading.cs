namespace XmessBot.Core.Language.Places;

/// <summary>The municipalities that a message names, in order.</summary>
/// <param name="Mentions">Where each is named, in order, without repeats.</param>
/// <param name="Ask">Whether some mention is ambiguous, so that the bot asks which one is meant.</param>
public sealed record MunicipalityReading(IReadOnlyList<MunicipalityMention> Mentions, bool Ask);
