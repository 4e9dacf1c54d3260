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

    /// <summary>Adds the people and the domains of their councils.</summary>
    public async Task AddPeopleAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        foreach (var person in SeedData.Demo().People)
            await _people.RegisterAsync(person.Email, person.Name, person.Roles, person.Municipality, now, cancellationToken);
        foreach (var each in SeedData.Demo().Domains) _people.AddDomain(each.Domain, each.Municipality);
    }

    /// <summary>Adds the requests of the open call, which wait for the commission.</summary>
    public async Task AddRequestsAsync(Call call, DateTimeOffset now, CancellationToken cancellationToken)
    {
        foreach (var request in SeedData.Demo().Requests.OrderByDescending(each => each.DaysAgo))
            await new RequestStore(context)
                .SaveAsync(await SendAsync(call, request, now.AddDays(-request.DaysAgo), cancellationToken), null, cancellationToken);
    }

    /// <summary>Somebody of the demonstration.</summary>
    public Person Person(string email) => context.Set<PersonRow>().Local.Single(row => row.Email == email).ToPerson();

    /// <summary>A request as it is once sent, which is not kept yet.</summary>
    public async Task<Request> SendAsync(Call call, SeedRequest seed, DateTimeOffset at, CancellationToken cancellationToken)
    {
        var author = Person(seed.Author);
        var draft = Done(Request.Begin(new RequestId(Guid.CreateVersion7(at)), call, author.Municipality!, author, at));
        var written = Done(draft.Change(seed.ToAnswers(), call, author, at));
        var next = await new CounterStore(context).NextAsync(call.Id, cancellationToken: cancellationToken);
        var number = $"{call.Id}-{next.ToString("000", CultureInfo.InvariantCulture)}";
        return Done(written.Submit(call, Membership.Member, author, null, number, at));
    }

    /// <summary>What was done; the demonstration has nothing that a rule refuses.</summary>
    public static T Done<T>(Outcome<T> outcome) => outcome is Outcome<T>.Done done ? done.Value
        : throw new InvalidOperationException($"The demonstration is refused: {((Outcome<T>.Refused)outcome).Why}.");
}
