using XmessBot.Core;
using XmessBot.Core.Assignments;
using XmessBot.Core.Hours;
using XmessBot.Core.Language.Time;
using XmessBot.Core.Calendar;
using XmessBot.Core.Members;
using XmessBot.Core.Mentors;
using XmessBot.Core.Requests;
using XmessBot.Storage;
using XmessBot.Storage.Assignments;
using XmessBot.Storage.Calls;
using XmessBot.Storage.Members;
using XmessBot.Storage.Mentors;
using XmessBot.Storage.Requests;

namespace XmessBot.Tests.Dialogs.Transcripts;

/// <summary>What the lines "given mentor …" and "given assigned …" store, by the same operations as staff would.</summary>
internal sealed class GivenService(XmessContext context, DateTimeOffset now)
{
    private const string Topics = "clàusules socials";

    /// <summary>"mentor nuria 08187 dimarts i dijous al matí": a mentor with a council, and when they can; "assigned maria nuria" gives the last request of one to the other.</summary>
    public async Task PutAsync(string[] words)
    {
        switch (words)
        {
            case ["mentor", var account, var council, .. var when]:
                await new PeopleStore(context).RegisterAsync(Scene.Addresses[account], account == "nuria" ? "Núria Camps" : "Pere Vila", Roles.Mentor, council, now);
                await MentorAsync(account, string.Join(' ', when));
                break;
            case ["assigned", var applicant, var mentor, .. var rest]:
                await AssignAsync(applicant, mentor, rest is [var minutes] ? new Minutes(int.Parse(minutes, System.Globalization.CultureInfo.InvariantCulture)) : null);
                break;
        }
    }

    private async Task MentorAsync(string account, string when)
    {
        // Registered in this same commit: looked for among what is being stored.
        var person = context.Set<PersonRow>().Local.Single(row => row.Email == Scene.Addresses[account]).ToPerson();
        var week = when.Length > 0 ? AvailabilityReader.Read(when, MadridTime.At(Scene.Start).DateTime) : null;
        await new MentorStore(context).SaveAsync(Done(Mentor.Of(person, [Topics], week, Membership.Member)));
    }

    private async Task AssignAsync(string applicant, string mentor, Minutes? amount)
    {
        var people = new PeopleStore(context);
        var author = await people.WithEmailAsync(Scene.Addresses[applicant], now);
        var staff = await people.WithEmailAsync(Scene.Addresses["comissio"], now);
        var profile = (await new MentorStore(context).FindAsync((await people.WithEmailAsync(Scene.Addresses[mentor], now)).Id))!;
        var request = (await new RequestStore(context).CurrentOfAsync(author.Id))!;
        request = request with { State = RequestState.Granted, Version = request.Version + 1 };
        await new RequestStore(context).SaveAsync(request, null);
        var pool = await new CallStore(context).PoolAsync(Scene.Open, Service.Mentoring);
        var id = new AssignmentId(Guid.CreateVersion7(now));
        var settled = Done(Assignment.Assign(id, request, Scene.Open, Service.Mentoring, profile, pool, staff, now, amount));
        await new AssignmentStore(context).SaveAsync(settled, pool);
    }

    private static T Done<T>(Outcome<T> outcome) => Assert.IsType<Outcome<T>.Done>(outcome).Value;
}
