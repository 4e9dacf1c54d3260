using System.Diagnostics;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using XmessBot.Core;
using XmessBot.Core.Assessments;
using XmessBot.Core.Calendar;
using XmessBot.Core.Language;
using XmessBot.Core.Members;
using XmessBot.Core.Municipalities;
using XmessBot.Notifications.Planned;
using XmessBot.Storage;
using XmessBot.Storage.Assessments;
using XmessBot.Storage.Calls;
using XmessBot.Storage.Members;

namespace XmessBot.Commands;

/// <summary>
/// The operations of the <c>people</c> command, on a context that the caller commits. Each returns what was done, in Catalan.
/// </summary>
internal sealed class PeopleOperations(XmessContext context, DateTimeOffset now)
{
    /// <summary>The word that removes a person's council.</summary>
    public const string NoCouncil = "cap";

    // Whoever can run the command on the machine itself.
    private const string Author = "people";
    private const string Everybody = "tothom";
    private static readonly Person Operator = new(new PersonId(Guid.Empty), Author, null, Roles.Admin, null, Standing.Registered);

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
        var given = roles is null ? person.Roles : RolesOf(roles);
        await KeepAnAdminAsync(person, person.Roles & ~given);
        person = person with { Name = name ?? person.Name, Roles = given };
        // Only an explicit council, or none, confirms it: a new name alone does not.
        if (council is not null)
        {
            var code = council == NoCouncil ? null : Municipality(council).Code;
            person = person with { Municipality = code, Standing = Standing.Registered };
        }

        // A new name alone is judged of nothing.
        if ((roles ?? council) is not null && await WhyNotAccompanyAsync(person) is { } why) throw new CommandException(why);
        await _people.SaveAsync(person);
        return $"{person.Email}: {person.Roles}{(person.Municipality is null ? "" : $", {Name(person.Municipality)}")}.";
    }

    /// <summary>Unlinks all accounts of a person, who has to prove again who they are.</summary>
    public async Task<string> UnlinkAsync(string email) =>
        $"{email}: {await _people.UnlinkAsync((await KnownAsync(email)).Id)} xats ja no saben qui és.";

    /// <summary>
    /// Removes a person's roles, council and linked accounts. If they have open work, <paramref name="to"/> must name who takes it over.
    /// </summary>
    /// <param name="email">Their address.</param>
    /// <param name="to">The address of who takes it over; null for nobody.</param>
    /// <param name="handovers">Stores that a leaving mentor's assignments go on with another.</param>
    public async Task<string> RemoveAsync(string email, string? to, Handovers handovers)
    {
        var person = await KnownAsync(email);
        var heir = to is null ? null : await KnownAsync(to);
        await KeepAnAdminAsync(person, person.Roles);
        if (heir == person) throw new CommandException("El que té començat ha de passar a una altra persona.");
        var handover = new Handover(context, handovers, now);
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
        await _people.SaveDomainAsync(domain, municipality.Code);
        return $"Les adreces de {domain.ToLowerInvariant()} parlen per l'Ajuntament {municipality.Of}.";
    }

    /// <summary>Records that a council is, or is not, a member between two days; null for an open end (R01).</summary>
    public string Record(string council, bool isMember, string? from, string? until, string? reason = null)
    {
        var municipality = Municipality(council);
        var (first, last) = (Day(from), Day(until));
        if (last < first) throw new CommandException("El dia --until és anterior al dia --from.");
        new MembershipStore(context).Record(
            new MembershipFact(municipality.Code, isMember, first, last) { Author = Author, At = now, Reason = reason });
        var days = (first, last) switch
        {
            (null, null) => "",
            ({ } a, null) => $" des del {a:yyyy-MM-dd}",
            (null, { } b) => $" fins al {b:yyyy-MM-dd}",
            ({ } a, { } b) => $" des del {a:yyyy-MM-dd} fins al {b:yyyy-MM-dd}",
        };
        return $"{municipality.DisplayName} {(isMember ? "és" : "no és")} membre de la xarxa{days}.";
    }

    /// <summary>What conversations wait for: councils that may be members, and people who may speak for one (R01).</summary>
    public async Task<string> WaitingAsync()
    {
        var lines = new List<string>();
        foreach (var question in await new MembershipStore(context).OpenQuestionsAsync())
        {
            var what = question.Kind == StaffQuestionKind.IsMember ? "si n'és membre" : "si hi parla";
            lines.Add($"{(await _people.FindAsync(question.Person))?.Email ?? "-",-40} {Name(question.Municipality),-24} {what}");
        }

        return lines.Count == 0 ? "No espera ningú." : string.Join('\n', lines);
    }

    /// <summary>Who assesses a call; with addresses, those from now on, and with "tothom" the whole commission (R12).</summary>
    public async Task<string> AssessorsAsync(string call, IReadOnlyList<string> emails)
    {
        if ((await new CallStore(context).AllAsync()).Find(call) is null) throw new CommandException($"No hi ha cap convocatòria {call}.");
        var store = new AssessmentStore(context);
        if (emails.Count == 0) return Names(await store.OfCallAsync(call));
        var named = new List<Person>();
        foreach (var email in emails.Where(email => email != Everybody)) named.Add(await KnownAsync(email));
        if (CallAssessors.Name(named, Operator) is not Outcome<IReadOnlyList<Person>>.Done(var assessors))
            throw new CommandException("Només valoren les persones de la comissió tècnica.");
        await store.NameAsync(call, assessors, Operator, now);
        return assessors.Count == 0 ? "La valora tota la comissió tècnica." : Names(assessors);
    }

    private static string Names(IReadOnlyList<Person> people) => string.Join('\n', people.Select(person => person.Email));

    private async Task KeepAnAdminAsync(Person person, Roles lost)
    {
        var admins = (await _people.AllAsync()).Count(each => each.Roles.HasFlag(Roles.Admin));
        if (RoleChanges.IsNotLast(person, lost, admins) is not null)
        {
            throw new CommandException(
                $"{person.Email} és l'última persona que administra el servei: doneu abans el rol admin a una altra.");
        }
    }

    private async Task<string?> WhyNotAccompanyAsync(Person person)
    {
        var membership = person.Municipality is { } code
            ? await new MembershipStore(context).OnAsync(code, MadridTime.DayOf(now)) : Membership.Unknown;
        return person.WhyNotAccompany(membership) switch
        {
            null => null,
            MentorNeedsCouncil => $"{person.Email} no pot ser mentor sense cap ajuntament: digueu-lo amb --municipality.",
            CouncilNotMember(var council) => $"{person.Email} no pot acompanyar ningú: l'Ajuntament "
                + $"{Municipalities.WithCode(council)!.Of} no és membre de la xarxa. Si ho és, digueu-ho abans amb people member.",
            _ => throw new UnreachableException(),
        };
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
