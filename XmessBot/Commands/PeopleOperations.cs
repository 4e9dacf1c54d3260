using System.Globalization;
using Microsoft.EntityFrameworkCore;
using XmessBot.Core.Language;
using XmessBot.Core.Members;
using XmessBot.Core.Municipalities;
using XmessBot.Storage;
using XmessBot.Storage.Members;

namespace XmessBot.Commands;

/// <summary>
/// The operations of the <c>people</c> command, on a context that the caller commits. Each returns what was done, in Catalan.
/// </summary>
internal sealed class PeopleOperations(XmessContext context, DateTimeOffset now)
{
    /// <summary>The word that removes a person's council.</summary>
    public const string NoCouncil = "cap";

    private readonly PeopleStore _people = new(context);

    /// <summary>Everybody, one line for each person.</summary>
    public async Task<string> ListAsync()
    {
        var lines = (await _people.AllAsync()).Select(person =>
            $"{person.Email,-40} {person.Name ?? "-",-24} {person.Roles,-24} {Name(person.Municipality),-24} "
            + StandingOf(person.Standing)).ToList();
        return lines.Count == 0 ? "No hi ha cap persona." : string.Join('\n', lines);
    }

    /// <summary>Adds a person or changes one; null leaves that part as it is.</summary>
    public async Task<string> AddAsync(string email, string? name, string? roles, string? council)
    {
        var named = EmailReader.ReadNamed(email) ?? throw new CommandException(NoAddress(email));
        (email, name) = (named.Address, name ?? named.Name);
        var known = await FindAsync(email);
        // Options that are not given change nothing; a new person is an applicant unless other roles are given.
        var person = known ?? new Person(
            new PersonId(Guid.CreateVersion7(now)), email.ToLowerInvariant(), null, Roles.Applicant, null, Standing.Registered);
        person = person with { Name = name ?? person.Name, Roles = roles is null ? person.Roles : RolesOf(roles) };
        // Only an explicit council, or none, confirms it: a new name alone does not.
        if (council is not null)
        {
            var code = council == NoCouncil ? null : Municipality(council).Code;
            person = person with { Municipality = code, Standing = Standing.Registered };
        }

        await _people.SaveAsync(person);
        return $"{person.Email}: {person.Roles}{(person.Municipality is null ? "" : $", {Name(person.Municipality)}")}.";
    }

    /// <summary>Unlinks all accounts of a person, who has to prove again who they are.</summary>
    public async Task<string> UnlinkAsync(string email) =>
        $"{email}: {await _people.UnlinkAsync((await KnownAsync(email)).Id)} xats ja no saben qui és.";

    /// <summary>
    /// Removes a person's roles, council and linked accounts. If they have open work, <paramref name="to"/> must name who takes it over.
    /// </summary>
    public async Task<string> RemoveAsync(string email, string? to)
    {
        var person = await KnownAsync(email);
        var heir = to is null ? null : await KnownAsync(to);
        if (heir == person) throw new CommandException("El que té començat ha de passar a una altra persona.");
        var handover = new Handover(context, now);
        var begun = await handover.BegunByAsync(person);
        if (begun.Count > 0 && heir is null)
            throw new CommandException($"{email} té coses començades: digueu amb --to qui se'n fa càrrec.\n{string.Join('\n', begun)}");
        if (heir is not null && await handover.HandOverAsync(person, heir) is { } why) throw new CommandException(why);
        var chats = await _people.UnlinkAsync(person.Id);
        await _people.SaveAsync(person with { Roles = Roles.None, Municipality = null, Standing = Standing.Unconfirmed });
        var passed = begun.Count == 0 ? "" : $" Passa a {heir!.Email}:\n{string.Join('\n', begun)}";
        return $"{email} ja no pot fer res en nom de ningú; {chats} xats ja no saben qui és.{passed}";
    }

    /// <summary>Records that addresses of a mail domain speak for a council.</summary>
    public async Task<string> AddDomainAsync(string domain, string council)
    {
        if (!domain.Contains('.', StringComparison.Ordinal) || domain.Contains('@', StringComparison.Ordinal))
            throw new CommandException($"«{domain}» no és un domini de correu com ara argentona.cat.");
        var municipality = Municipality(council);
        if (await context.Set<CouncilDomainRow>().FindAsync(domain.ToLowerInvariant()) is { } row) row.Municipality = municipality.Code;
        else _people.AddDomain(domain, municipality.Code);
        return $"Les adreces de {domain.ToLowerInvariant()} parlen per l'Ajuntament {municipality.Of}.";
    }

    /// <summary>Records that a council is, or is not, a member between two days; null for an open end (R01).</summary>
    public string Record(string council, bool isMember, string? from, string? until)
    {
        var municipality = Municipality(council);
        var (first, last) = (Day(from), Day(until));
        if (last < first) throw new CommandException("El dia --until és anterior al dia --from.");
        new MembershipStore(context).Record(new MembershipFact(municipality.Code, isMember, first, last));
        var days = (first, last) switch
        {
            (null, null) => "",
            ({ } a, null) => $" des del {a:yyyy-MM-dd}",
            (null, { } b) => $" fins al {b:yyyy-MM-dd}",
            ({ } a, { } b) => $" des del {a:yyyy-MM-dd} fins al {b:yyyy-MM-dd}",
        };
        return $"{municipality.DisplayName} {(isMember ? "és" : "no és")} membre de la xarxa{days}.";
    }

    private static string NoAddress(string text) => EmailReader.Read(text) is [{ AsWritten: false, Address: var meant }]
        ? $"«{text}» té accents abans de l'arrova, i molts servidors de correu no n'admeten: voleu dir {meant}?"
        : $"«{text}» no és una adreça de correu.";

    private async Task<Person?> FindAsync(string email) =>
        (await _people.AllAsync()).FirstOrDefault(person => person.Email == email.ToLowerInvariant());

    private async Task<Person> KnownAsync(string email) =>
        await FindAsync(email) ?? throw new CommandException($"No conec ningú amb l'adreça «{email}».");

    private static string Name(string? code) => code is null ? "-" : Municipalities.WithCode(code)?.DisplayName ?? code;

    private static string StandingOf(Standing standing) => standing switch
    {
        Standing.Registered => "registrada",
        Standing.ByDomain => "pel domini",
        _ => "per confirmar",
    };

    private static Municipality Municipality(string text) =>
        Municipalities.WithCode(text) ?? Municipalities.Named(text) ?? throw new CommandException($"No conec cap municipi «{text}».");

    private static Roles RolesOf(string text)
    {
        var roles = Roles.None;
        foreach (var word in text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (!Enum.TryParse<Roles>(word, ignoreCase: true, out var role) || !Enum.IsDefined(role) || char.IsDigit(word[0]))
                throw new CommandException($"«{word}» no és cap rol. Els rols són applicant, mentor, advisor, staff i admin.");
            roles |= role;
        }

        return roles;
    }

    private static DateOnly? Day(string? text) => text is null ? null
        : DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day
        : throw new CommandException($"«{text}» no és un dia com ara 2026-05-08.");
}
