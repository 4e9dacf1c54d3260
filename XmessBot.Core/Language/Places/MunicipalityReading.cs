namespace XmessBot.Core.Language.Places;

/// <summary>The municipalities that a message names, in order.</summary>
/// <param name="Mentions">Where each is named, without repeats.</param>
/// <param name="Ask">Whether one of them may be several, so that the bot asks which.</param>
public sealed record MunicipalityReading(IReadOnlyList<MunicipalityMention> Mentions, bool Ask);
