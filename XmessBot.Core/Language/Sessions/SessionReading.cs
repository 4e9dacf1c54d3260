using XmessBot.Core.Municipalities;

namespace XmessBot.Core.Language.Sessions;

/// <summary>The facts that a message gives about a session that was held; each is null when missing or inexact.</summary>
/// <param name="Date">The civil day.</param>
/// <param name="Start">When it began.</param>
/// <param name="End">When it ended.</param>
/// <param name="Minutes">The length in minutes.</param>
/// <param name="Municipality">The municipality that received it; never the mentor's own.</param>
/// <param name="Modality">How it was held.</param>
/// <param name="Service">Mentoring or advisory.</param>
/// <param name="Topic">The topic, in the person's words.</param>
public sealed record SessionReading(
    DateOnly? Date, TimeOnly? Start, TimeOnly? End, int? Minutes, Municipality? Municipality, Modality? Modality, Service? Service,
    string? Topic)
{
    /// <summary>Further sessions, when the message tells several.</summary>
    public IReadOnlyList<SessionReading> More { get; init; } = [];
}
