using Microsoft.EntityFrameworkCore;
using XmessBot.Core.Members;
using XmessBot.Core.Reminders;

namespace XmessBot.Storage.Reminders;

/// <summary>Stores which reminders were sent, and which kinds a person does not want.</summary>
public sealed class ReminderStore(XmessContext context)
{
    /// <summary>The kinds that a person does not want.</summary>
    public async Task<IReadOnlySet<ReminderKind>> SilencedByAsync(PersonId person, CancellationToken cancellationToken = default)
    {
        // What this turn has silenced or taken back counts already.
        await context.Set<SilencedReminderRow>().Where(row => row.PersonId == person.Value).LoadAsync(cancellationToken);
        return context.Set<SilencedReminderRow>().Local.Where(row => row.PersonId == person.Value).Select(row => row.Kind).ToHashSet();
    }

    /// <summary>Sends a person no more reminders of a kind.</summary>
    public async Task SilenceAsync(PersonId person, ReminderKind kind, DateTimeOffset now, CancellationToken cancellationToken = default)
    {
        if (await context.Set<SilencedReminderRow>().FindAsync([person.Value, kind], cancellationToken) is null)
            context.Add(new SilencedReminderRow { PersonId = person.Value, Kind = kind, At = now });
    }

    /// <summary>Sends a person reminders of a kind again.</summary>
    public async Task ResumeAsync(PersonId person, ReminderKind kind, CancellationToken cancellationToken = default)
    {
        if (await context.Set<SilencedReminderRow>().FindAsync([person.Value, kind], cancellationToken) is { } row) context.Remove(row);
    }

    /// <summary>The kind of the reminder that a person got last, or null.</summary>
    public async Task<ReminderKind?> LastSentToAsync(PersonId person, CancellationToken cancellationToken = default) =>
        await context.Set<SentReminderRow>().AsNoTracking().Where(row => row.PersonId == person.Value)
            .OrderByDescending(row => row.SentAt).Select(row => (ReminderKind?)row.Kind).FirstOrDefaultAsync(cancellationToken);

    /// <summary>Whether a person still has to get a reminder: it was not sent, and they have not silenced its kind.</summary>
    public async Task<bool> IsWantedAsync(
        PersonId person, ReminderKind kind, string about, CancellationToken cancellationToken = default) =>
        await context.Set<SentReminderRow>().FindAsync([person.Value, kind, about], cancellationToken) is null
        && !(await SilencedByAsync(person, cancellationToken)).Contains(kind);

    /// <summary>Records that a reminder was sent.</summary>
    public void NoteSent(PersonId person, ReminderKind kind, string about, DateTimeOffset now) =>
        context.Add(new SentReminderRow { PersonId = person.Value, Kind = kind, About = about, SentAt = now });
}
