using XmessBot.Core;

namespace XmessBot.Storage.Seed;

/// <summary>A mentor or advisor; their council and services are those of the person.</summary>
internal sealed record SeedMentor(string Person, string[] Topics, SeedAvailability Availability);

/// <summary>A granted request of the running call, the mentor it was assigned to, and the sessions held so far.</summary>
internal sealed record SeedAssignment(SeedRequest Request, Service Service, string Mentor, SeedSession[] Sessions);

/// <summary>A session held about so many days ago, moved to a working day.</summary>
internal sealed record SeedSession(
    int DaysAgo, TimeOnly Start, int Minutes, Modality Modality, string Topic, bool Confirmed, string? Questions, string? GoodPractices,
    SeedAnswer? Published = null);

/// <summary>What staff has published from the lessons of a session.</summary>
internal sealed record SeedAnswer(string Question, string Answer, string Topic);
