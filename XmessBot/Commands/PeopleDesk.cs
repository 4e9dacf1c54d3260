using System.Globalization;
using Microsoft.EntityFrameworkCore;
using XmessBot.Core.Language;
using XmessBot.Core.Members;
using XmessBot.Core.Municipalities;
using XmessBot.Storage;
using XmessBot.Storage.Members;

namespace XmessBot.Commands;

/// <summary>What the <c>people</c> command does, on a context that its caller commits; each answers with what was done, in Catalan.</summary>
internal sealed class PeopleDesk(XmessContext context, DateTimeOffset now)
{
    private readonly PeopleStore _people = new(context);

    public async Task<string> ListAsync()
    {
        var lines = (await _people.AllAsync()).Select(person =>
            $"{person.Email,-40} {person.Name ?? "-",-24} {person.Roles,-24} {Name(person.Municipality),-24} {StandingOf(person.Standing)}").ToList();
        return lines.Count == 0 ? "No hi ha cap persona." : string.Join('\n', lines);
    }

    public async Task<string> AddAsync(string email, string? name, string? roles, string? council)
    {
        var named = EmailReader.ReadNamed(email) ?? throw new CommandException(NoAddress(email));
        (email, name) = (named.Address, name ?? named.Name);
        var municipality = council is null ? null : Municipality(council);
        var known = (await _people.AllAsync()).FirstOrDefault(person => person.Email == email);
        // What is not said stays as it is; somebody new asks on behalf of a council unless it is said otherwise.
        var all = roles is not null ? RolesOf(roles) : known?.Roles ?? Roles.Applicant;
        await _people.RegisterAsync(email, name, all, municipality?.Code, now);
        return $"{email}: {all}{(municipality is null ? "" : $", {municipality.DisplayName}")}.";
    }

    public async Task<string> AddDomainAsync(string domain, string council)
    {
        if (!domain.Contains('.', StringComparison.Ordinal) || domain.Contains('@', StringComparison.Ordinal))
            throw new CommandException($"«{domain}» no és un domini de correu com ara argentona.cat.");
        var municipality = Municipality(council);
        if (await context.Set<CouncilDomainRow>().FindAsync(domain.ToLowerInvariant()) is { } row) row.Municipality = municipality.Code;
        else _people.AddDomain(domain, municipality.Code);
        return $"Les adreces de {domain.ToLowerInvariant()} parlen per l'Ajuntament {municipality.Of}.";
    }

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
