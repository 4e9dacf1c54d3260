using Microsoft.EntityFrameworkCore;
using XmessBot.Core.Members;
using XmessBot.Storage.Sessions;

namespace XmessBot.Storage.Members;

/// <summary>Stores people, the accounts linked to them, and the councils they speak for.</summary>
public sealed class PeopleStore(XmessContext context)
{
    // Nobody reads a longer list.
    private const int MostMissed = 5;

    /// <summary>
    /// The person linked to an account; null when there is none, or when it is staff who proved it before <paramref name="staffSince"/>.
    /// </summary>
    public async Task<Person?> OfAccountAsync(string account, DateTimeOffset staffSince, CancellationToken cancellationToken = default)
    {
        var row = await Queries.OfAccount(context, account).FirstOrDefaultAsync(cancellationToken);
        return PersonOf(row, staffSince);
    }

    /// <summary>As <see cref="OfAccountAsync"/>, for the account of the current turn; also updates its last use.</summary>
    public async Task<Person?> OfSpeakerAsync(
        string account, DateTimeOffset staffSince, DateTimeOffset now, CancellationToken cancellationToken = default)
    {
        var row = await Queries.OfAccount(context, account).FirstOrDefaultAsync(cancellationToken);
        if (row is not null && LastUse.IsOutdated(row.UsedAt, now)) NoteUse(row, now);
        return PersonOf(row, staffSince);
    }

    /// <summary>The person with an id, or null.</summary>
    public async Task<Person?> FindAsync(PersonId id, CancellationToken cancellationToken = default) =>
        (await context.Set<PersonRow>().AsNoTracking().FirstOrDefaultAsync(row => row.Id == id.Value, cancellationToken))?.ToPerson();

    /// <summary>The people with some ids, by id.</summary>
    public async Task<IReadOnlyDictionary<PersonId, Person>> FindAsync(
        IReadOnlyCollection<PersonId> ids, CancellationToken cancellationToken = default)
    {
        var values = ids.Select(id => id.Value).Distinct().ToArray();
        return (await context.Set<PersonRow>().AsNoTracking().Where(row => values.Contains(row.Id)).ToListAsync(cancellationToken))
            .Select(row => row.ToPerson()).ToDictionary(person => person.Id);
    }

    /// <summary>The person with an address, in lower case; null when nobody known has it.</summary>
    public async Task<Person?> KnownAsync(string email, CancellationToken cancellationToken = default) =>
        (await context.Set<PersonRow>().FirstOrDefaultAsync(row => row.Email == email, cancellationToken))?.ToPerson();

    /// <summary>
    /// The person with an address, created when there is none. If staff recorded the address's domain for a council, the new person speaks
    /// for that council.
    /// </summary>
    public async Task<Person> WithEmailAsync(string email, DateTimeOffset now, CancellationToken cancellationToken = default)
    {
        email = email.ToLowerInvariant();
        var row = await context.Set<PersonRow>().FirstOrDefaultAsync(person => person.Email == email, cancellationToken);
        if (row is not null) return row.ToPerson();

        var domain = email[(email.IndexOf('@', StringComparison.Ordinal) + 1)..];
        var council = await context.Set<CouncilDomainRow>().AsNoTracking()
            .FirstOrDefaultAsync(known => known.Domain == domain, cancellationToken);
        row = new PersonRow
        {
            Id = Guid.CreateVersion7(now),
            Email = email,
            Roles = Roles.Applicant,
            Municipality = council?.Municipality,
            Standing = council is null ? Standing.Unconfirmed : Standing.ByDomain,
            Version = 1,
        };
        context.Add(row);
        return row.ToPerson();
    }

    /// <summary>Links a channel account to the person who proved to own it.</summary>
    public async Task LinkAsync(string account, PersonId person, string? conversationReference, DateTimeOffset now,
        CancellationToken cancellationToken = default)
    {
        var row = await context.Set<AccountRow>().FindAsync([account], cancellationToken);
        if (row is null) context.Add(row = new AccountRow { Account = account });
        row.PersonId = person.Value;
        row.LinkedAt = now;
        row.UsedAt = now;
        row.ConversationReference = conversationReference;
        // Cancels the deletion of a person that retention found unused.
        if (await context.Set<PersonRow>().FindAsync([person.Value], cancellationToken) is { } theirs) theirs.Version++;
    }

    /// <summary>Saves a person.</summary>
    public async Task SaveAsync(Person person, CancellationToken cancellationToken = default)
    {
        var row = await context.Set<PersonRow>().FindAsync([person.Id.Value], cancellationToken);
        if (row is null) context.Add(row = new PersonRow { Id = person.Id.Value, Email = person.Email });
        (row.Name, row.Roles, row.Municipality, row.Standing) = (person.Name, person.Roles, person.Municipality, person.Standing);
        row.Version++;
    }

    /// <summary>Takes the subjects of the e-mails that did not reach a person, to say so once.</summary>
    public async Task<IReadOnlyList<string>> TakeMissedMailAsync(PersonId person, CancellationToken cancellationToken = default)
    {
        if (await context.Set<PersonRow>().FindAsync([person.Value], cancellationToken) is not { MissedMail: { } missed } row) return [];
        row.MissedMail = null;
        row.Version++;
        return missed.Split('\n');
    }

    /// <summary>Records that an e-mail did not reach the person with that address, if there is one, so that the chat says so.</summary>
    internal async Task NoteMissedMailAsync(string email, string subject, CancellationToken cancellationToken = default)
    {
        email = email.ToLowerInvariant();
        if (await context.Set<PersonRow>().FirstOrDefaultAsync(row => row.Email == email, cancellationToken) is not { } person) return;
        var subjects = (person.MissedMail?.Split('\n') ?? []).Append(subject.ReplaceLineEndings(" ")).Distinct();
        person.MissedMail = string.Join('\n', subjects.TakeLast(MostMissed));
        person.Version++;
    }

    /// <summary>Unlinks a channel account from its person, and clears its pending code and session note.</summary>
    public async Task UnlinkAsync(string account, CancellationToken cancellationToken = default)
    {
        if (await context.Set<AccountRow>().FindAsync([account], cancellationToken) is { } row) context.Remove(row);
        await new CodeStore(context).ForgetAsync(account, cancellationToken);
        await new SessionNoteStore(context).ForgetAsync(account, cancellationToken);
    }

    /// <summary>Unlinks every account of a person; returns how many.</summary>
    public async Task<int> UnlinkAsync(PersonId person, CancellationToken cancellationToken = default)
    {
        var accounts = await context.Set<AccountRow>()
            .Where(row => row.PersonId == person.Value).Select(row => row.Account).ToListAsync(cancellationToken);
        foreach (var account in accounts) await UnlinkAsync(account, cancellationToken);
        return accounts.Count;
    }

    /// <summary>Creates or changes a person as staff decides (the <c>people</c> command and the first start).</summary>
    public async Task RegisterAsync(string email, string? name, Roles roles, string? municipality, DateTimeOffset now,
        CancellationToken cancellationToken = default)
    {
        email = email.ToLowerInvariant();
        var row = await context.Set<PersonRow>().FirstOrDefaultAsync(person => person.Email == email, cancellationToken);
        if (row is null) context.Add(row = new PersonRow { Id = Guid.CreateVersion7(now), Email = email });
        row.Name = name ?? row.Name;
        row.Roles = roles;
        row.Municipality = municipality ?? row.Municipality;
        row.Standing = Standing.Registered;
        row.Version++;
    }

    /// <summary>Records that addresses of a domain speak for a council.</summary>
    public void AddDomain(string domain, string municipality) =>
        context.Add(new CouncilDomainRow { Domain = domain.ToLowerInvariant(), Municipality = municipality });

    /// <summary>As <see cref="AddDomain"/>, also of a domain that was recorded for another council.</summary>
    public async Task SaveDomainAsync(string domain, string municipality, CancellationToken cancellationToken = default)
    {
        if (await context.Set<CouncilDomainRow>().FindAsync([domain.ToLowerInvariant()], cancellationToken) is { } row)
            row.Municipality = municipality;
        else AddDomain(domain, municipality);
    }

    /// <summary>The members of the technical commission.</summary>
    public async Task<IReadOnlyList<Person>> StaffAsync(CancellationToken cancellationToken = default) =>
        [.. (await context.Set<PersonRow>().AsNoTracking().Where(row => (row.Roles & Roles.Staff) != 0).ToListAsync(cancellationToken))
            .Select(row => row.ToPerson())];

    /// <summary>Everybody, sorted by address.</summary>
    public async Task<IReadOnlyList<Person>> AllAsync(CancellationToken cancellationToken = default) =>
        [.. (await context.Set<PersonRow>().AsNoTracking().OrderBy(row => row.Email).ToListAsync(cancellationToken))
            .Select(row => row.ToPerson())];

    private static Person? PersonOf(AccountRow? row, DateTimeOffset staffSince) =>
        row?.Person!.ToPerson() is { } person && (!person.IsStaff || row.LinkedAt >= staffSince) ? person : null;

    // Attaches a stub: attaching the row that was read would track its person too.
    private void NoteUse(AccountRow read, DateTimeOffset now)
    {
        var row = new AccountRow
        {
            Account = read.Account, PersonId = read.PersonId, LinkedAt = read.LinkedAt, UsedAt = read.UsedAt,
            ConversationReference = read.ConversationReference,
        };
        context.Attach(row);
        row.UsedAt = now;
    }

    private static class Queries
    {
        public static readonly Func<XmessContext, string, IAsyncEnumerable<AccountRow>> OfAccount =
            EF.CompileAsyncQuery((XmessContext context, string account) =>
                context.Set<AccountRow>().AsNoTracking().Include(row => row.Person).Where(row => row.Account == account));
    }
}
