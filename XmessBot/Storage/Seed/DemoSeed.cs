using System.Globalization;
using Microsoft.EntityFrameworkCore;
using XmessBot.Core;
using XmessBot.Core.Calendar;
using XmessBot.Core.Calls;
using XmessBot.Core.Members;
using XmessBot.Core.Requests;
using XmessBot.Storage.Members;
using XmessBot.Storage.Requests;

namespace XmessBot.Storage.Seed;

/// <summary>Adds invented people and requests through the same operations as real ones, so that they obey the same rules.</summary>
internal sealed class DemoSeed(XmessContext context)
{
    private readonly PeopleStore _people = new(context);
    private readonly List<Request> _sent = [];

    /// <summary>Adds the people, and the mail domains of their councils.</summary>
    public async Task AddPeopleAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        foreach (var person in SeedData.Demo().People)
            await _people.RegisterAsync(person.Email, person.Name, person.Roles, person.Municipality, now, cancellationToken);
        foreach (var each in SeedData.Demo().Domains) _people.AddDomain(each.Domain, each.Municipality);
    }

    /// <summary>Adds the requests of the open call; they wait for the commission.</summary>
    public async Task AddRequestsAsync(Call call, DateTimeOffset now, CancellationToken cancellationToken)
    {
        foreach (var request in SeedData.Demo().Requests.OrderByDescending(each => each.DaysAgo))
        {
            var sent = await SendAsync(call, request, [], now.AddDays(-request.DaysAgo), cancellationToken);
            await new RequestStore(context).SaveAsync(sent, null, cancellationToken);
        }
    }

    /// <summary>The seeded person with an address.</summary>
    public Person Person(string email) => context.Set<PersonRow>().Local.Single(row => row.Email == email).ToPerson();

    /// <summary>A submitted request, not saved yet.</summary>
    /// <param name="call">The call.</param>
    /// <param name="seed">The request.</param>
    /// <param name="members">What staff recorded about the membership of its council; empty when the public list is enough (R01).</param>
    /// <param name="at">When it was begun and submitted.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    public async Task<Request> SendAsync(
        Call call, SeedRequest seed, IEnumerable<MembershipFact> members, DateTimeOffset at, CancellationToken cancellationToken)
    {
        var author = Person(seed.Author);
        var council = author.Municipality!;
        var membership = new MembershipBook(members).On(council, MadridTime.DayOf(at));
        var live = _sent.Find(each => each.Call == call.Id && each.Municipality == council);
        var draft = Done(Request.Begin(new RequestId(Guid.CreateVersion7(at)), call, council, membership, live, author, at));
        var written = Done(draft.Change(seed.ToAnswers(), call, author, at));
        var next = await new CounterStore(context).NextAsync(call.Id, cancellationToken: cancellationToken);
        var number = $"{call.Id}-{next.ToString("000", CultureInfo.InvariantCulture)}";
        var sent = Done(written.Submit(call, membership, author, live, number, at));
        _sent.Add(sent);
        return sent;
    }

    /// <summary>The value of an outcome; throws when a rule refuses it, because the seed data must be valid.</summary>
    public static T Done<T>(Outcome<T> outcome) => outcome is Outcome<T>.Done done ? done.Value
        : throw new InvalidOperationException($"The demonstration is refused: {((Outcome<T>.Refused)outcome).Why}.");
}
