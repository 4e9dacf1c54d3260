using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;
using XmessBot.Core.Members;
using XmessBot.Storage;
using XmessBot.Storage.Members;
using XmessBot.Tests.Support;

namespace XmessBot.Tests.Storage;

/// <summary>What the tests of retention have in common.</summary>
internal static class Purging
{
    /// <summary>The moment of the purge.</summary>
    public static readonly DateTimeOffset Now = new(2026, 5, 4, 8, 0, 0, TimeSpan.Zero);

    /// <summary>How long each thing is kept.</summary>
    public static readonly RetentionOptions Kept = new();

    /// <summary>A person, used by nothing since a moment.</summary>
    public static PersonRow Person(string email, Standing standing, DateTimeOffset? unused = null) =>
        new() { Id = Guid.NewGuid(), Email = email, Roles = Roles.Applicant, Standing = standing, UnusedSince = unused };

    /// <summary>The purge of a database.</summary>
    public static Retention RetentionOf(TestDatabase database, ICommits? commits = null, TimeProvider? clock = null) => new(
        database.Contexts, commits ?? database.Commits, clock ?? new FakeTimeProvider(Now), Options.Create(new RetentionOptions()),
        NullLogger<Retention>.Instance);
}
