using XmessBot.Core;

namespace XmessBot.Storage.Seed;

/// <summary>Somebody who helps councils; their council and what they give are the person's.</summary>
internal sealed record SeedMentor(string Person, string[] Topics, SeedAvailability Availability);

/// <summary>A request of the running call that was granted, by whom it is answered, and the sessions held so far.</summary>
internal sealed record SeedService(SeedRequest Request, Service Service, string Mentor, SeedSession[] Sessions);

/// <summary>A session of about so many days ago, on a working day.</summary>
internal sealed record SeedSession(
    int DaysAgo, TimeOnly Start, int Minutes, Modality Modality, string Topic, bool Confirmed, string? Questions, string? GoodPractices);
