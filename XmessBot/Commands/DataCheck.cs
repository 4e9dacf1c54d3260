using System.Globalization;
using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using XmessBot.Core;
using XmessBot.Core.Members;
using XmessBot.Core.Municipalities;
using XmessBot.Storage;
using XmessBot.Storage.Calls;
using XmessBot.Storage.Members;
using XmessBot.Storage.Proofs;
using XmessBot.Storage.Requests;
using XmessBot.Storage.Secrets;
using XmessBot.Storage.Turns;
using XmessBot.Wording;

namespace XmessBot.Commands;

/// <summary>Checks the consistency of the stored data; each fault is a sentence in Catalan.</summary>
internal sealed class DataCheck(XmessContext context, SecretStore secrets)
{
    public async Task<IReadOnlyList<string>> FaultsAsync()
    {
        var pending = (await context.Database.GetPendingMigrationsAsync()).Count();
        // The other checks would query tables that are not there yet.
        if (pending > 0) return [$"La base de dades no és al dia ({pending} migracions pendents): executeu «migrate»."];
        return [.. await PeopleAsync(), .. await CallsAsync(), .. await RequestsAsync(), .. await ProofAsync(),
            .. await OutboxAsync(), .. await SecretsAsync()];
    }

    private async Task<IReadOnlyList<string>> PeopleAsync()
    {
        var faults = new List<string>();
        if (!await context.Set<PersonRow>().AnyAsync(row => (row.Roles & (Roles.Staff | Roles.Admin)) != Roles.None))
            faults.Add("No hi ha ningú de la comissió tècnica: poseu Admin:Email o executeu «people add ADREÇA --roles staff,admin».");
        var codes = await context.Set<PersonRow>().Where(row => row.Municipality != null).Select(row => row.Municipality!)
            .Union(context.Set<CouncilDomainRow>().Select(row => row.Municipality))
            .Union(context.Set<MembershipRow>().Select(row => row.Municipality)).ToListAsync();
        faults.AddRange(codes.Where(code => Municipalities.WithCode(code) is null)
            .Select(code => $"Hi ha dades d'un municipi que no existeix: {code}."));
        return faults;
    }

    private async Task<IReadOnlyList<string>> CallsAsync()
    {
        var faults = new List<string>();
        var calls = await new CallStore(context).AllAsync();
        if (calls.All.Count == 0) faults.Add("No hi ha cap convocatòria: executeu «migrate», que hi posa les de 2020.");
        foreach (var call in calls.All)
        {
            if (call.Opens > call.Deadline) faults.Add($"La convocatòria {call.Id} s'obre després del termini.");
            if (call.Deadline > call.Window.Last) faults.Add($"El termini de la convocatòria {call.Id} és posterior a les sessions.");
            foreach (var service in Enum.GetValues<Service>())
            {
                if (!await context.Set<PoolRow>().AnyAsync(row => row.Call == call.Id && row.Service == service))
                    faults.Add($"La convocatòria {call.Id} no té bossa d'hores de "
                        + $"{(service == Service.Mentoring ? "mentories" : "assessoraments")}.");
            }
        }

        return faults;
    }

    // The same that is proved every night.
    private async Task<IReadOnlyList<string>> ProofAsync() =>
        [.. (await new ProofStore(context).ProveAsync()).Select(FaultWording.Of)];

    private async Task<IReadOnlyList<string>> RequestsAsync()
    {
        var faults = new List<string>();
        var strays = await context.Set<RequestRow>().CountAsync(row => !context.Set<CallRow>().Any(call => call.Id == row.Call));
        if (strays > 0) faults.Add($"Hi ha {strays} sol·licituds de convocatòries que no existeixen.");
        var orphans = await context.Set<RequestRow>().CountAsync(row => !context.Set<PersonRow>().Any(person => person.Id == row.Author));
        if (orphans > 0) faults.Add($"Hi ha {orphans} sol·licituds de persones que no existeixen.");
        var counters = await context.Set<CounterRow>().ToDictionaryAsync(row => row.Series, row => row.Last);
        var numbers = await context.Set<RequestRow>().Where(row => row.Number != null).Select(row => row.Number!).ToListAsync();
        faults.AddRange(numbers.Where(number => Place(number) > counters.GetValueOrDefault(Series(number)))
            .Select(number => $"El número {number} és posterior al comptador de la seva convocatòria: el proper es repetiria."));
        return faults;
    }

    private static string Series(string number) => number[..Math.Max(0, number.LastIndexOf('-'))];

    private static int Place(string number) =>
        int.TryParse(number[(number.LastIndexOf('-') + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out var place) ? place : 0;

    private async Task<IReadOnlyList<string>> OutboxAsync()
    {
        var undelivered = await context.Set<OutboxRow>().Where(row => row.SentAt == null && row.NextTryAt == null)
            .GroupBy(row => new { row.Undelivered, row.LastError })
            .Select(group => new { group.Key.Undelivered, group.Key.LastError, Count = group.Count() }).ToListAsync();
        var failing = await context.Set<OutboxRow>().Where(row => row.NextTryAt != null && row.LastError != null)
            .GroupBy(row => row.LastError).Select(group => new { LastError = group.Key, Count = group.Count() }).ToListAsync();
        return
        [
            .. undelivered.OrderBy(each => each.Undelivered)
                .Select(each => Undelivered(each.Undelivered, each.LastError ?? "-", each.Count)),
            .. failing.Select(each => $"{Messages(each.Count)} pendents d'enviar han fallat i es tornaran a provar ({each.LastError})."),
        ];
    }

    private static string Undelivered(Undelivered? why, string error, int count) => why switch
    {
        Storage.Turns.Undelivered.Address => $"{Messages(count)} no han arribat perquè ningú no rep correu a l'adreça ({error}).",
        Storage.Turns.Undelivered.Server =>
            $"{Messages(count)} no han sortit perquè el servidor de correu no n'admet de nosaltres ({error}): "
                + "reviseu Mail:LocalDomain, Mail:From i Mail:User.",
        Storage.Turns.Undelivered.TooLate => $"{Messages(count)} no es van poder enviar mentre valien ({error}).",
        _ => $"{Messages(count)} no s'han pogut enviar després de molts intents ({error}).",
    };

    private static string Messages(int count) => count == 1 ? "1 missatge" : $"{count} missatges";

    private async Task<IReadOnlyList<string>> SecretsAsync()
    {
        try
        {
            foreach (var name in await context.Set<SecretRow>().Select(row => row.Name).ToListAsync()) secrets.Get(name);
            return [];
        }
        catch (CryptographicException)
        {
            return ["Els secrets desats no es poden llegir: falten les claus de Data Protection amb què es van protegir."];
        }
    }
}
