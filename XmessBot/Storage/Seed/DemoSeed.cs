using System.Globalization;
using Microsoft.EntityFrameworkCore;
using XmessBot.Core;
using XmessBot.Core.Calls;
using XmessBot.Core.Members;
using XmessBot.Core.Requests;
using XmessBot.Storage.Members;
using XmessBot.Storage.Requests;

namespace XmessBot.Storage.Seed;

/// <summary>Invented people and requests, made by the same operations as true ones, so that they keep the same rules.</summary>
internal sealed class DemoSeed(XmessContext context)
{
    private readonly PeopleStore _people = new(context);

    /// <summary>Adds the people, and their requests where there is a call to make them in.</summary>
    public async Task AddAsync(Call? call, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var demo = SeedData.Demo();
        foreach (var person in demo.People)
            await _people.RegisterAsync(person.Email, person.Name, person.Roles, person.Municipality, now, cancellationToken);
        foreach (var each in demo.Domains) _people.AddDomain(each.Domain, each.Municipality);
        if (call is null) return;
        foreach (var request in demo.Requests.OrderByDescending(each => each.DaysAgo)) await AddAsync(call, request, now, cancellationToken);
    }

    private async Task AddAsync(Call call, SeedRequest seed, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var author = context.Set<PersonRow>().Local.Single(row => row.Email == seed.Author).ToPerson();
        var at = now.AddDays(-seed.DaysAgo);
        var draft = Done(Request.Begin(new RequestId(Guid.CreateVersion7(at)), call, author.Municipality!, author.Id, at));
        var written = Done(draft.Change(seed.ToAnswers(), call, at));
        var number = $"{call.Id}-{(await new CounterStore(context).NextAsync(call.Id, cancellationToken: cancellationToken)).ToString("000", CultureInfo.InvariantCulture)}";
        var sent = Done(written.Submit(call, Membership.Member, author, null, number, at));
        await new RequestStore(context).SaveAsync(sent, null, cancellationToken);
    }

    private static Request Done(Outcome<Request> outcome) => outcome is Outcome<Request>.Done done ? done.Value
        : throw new InvalidOperationException($"A request of the demonstration is refused: {((Outcome<Request>.Refused)outcome).Why}.");
}
