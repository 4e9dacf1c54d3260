using XmessBot.Core.Municipalities;

namespace XmessBot.Core.Language.Sessions;

/// <summary>What a message tells of a session that was held; each part null when it is not said, or not exactly.</summary>
/// <param name="Date">The civil day.</param>
/// <param name="Start">When it began.</param>
/// <param name="End">When it ended.</param>
/// <param name="Minutes">How long it was.</param>
/// <param name="Municipality">The one that received it, never the mentor's own.</param>
/// <param name="Modality">How it was held.</param>
/// <param name="Service">Mentoring or advisory.</param>
/// <param name="Topic">What it was about, in the person's words.</param>
public sealed record SessionReading(
    DateOnly? Date, TimeOnly? Start, TimeOnly? End, int? Minutes, Municipality? Municipality, Modality? Modality, Service? Service,
    string? Topic)
{
    /// <summary>Further sessions, when the message tells several.</summary>
    public IReadOnlyList<SessionReading> More { get; init; } = [];
}
