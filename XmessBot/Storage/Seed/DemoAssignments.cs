using XmessBot.Core;
using XmessBot.Core.Assignments;
using XmessBot.Core.Calendar;
using XmessBot.Core.Calls;
using XmessBot.Core.Faq;
using XmessBot.Core.Hours;
using XmessBot.Core.Members;
using XmessBot.Core.Mentors;
using XmessBot.Core.Requests;
using XmessBot.Core.Sessions;
using XmessBot.Storage.Assignments;
using XmessBot.Storage.Calls;
using XmessBot.Storage.Faq;
using XmessBot.Storage.Members;
using XmessBot.Storage.Mentors;
using XmessBot.Storage.Requests;
using XmessBot.Storage.Sessions;
using static XmessBot.Storage.Seed.DemoSeed;

namespace XmessBot.Storage.Seed;

/// <summary>
/// Adds the running call of the demonstration: mentors, their assignments and the sessions that they have held, made by the same decisions
/// as real ones, so that the hours add up.
/// </summary>
internal sealed class DemoAssignments(XmessContext context, Call call, DemoSeed demo)
{
    private const string Staff = "comissio@xmess.example";

    /// <summary>Adds all of them.</summary>
    public async Task AddAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        var mentors = new MentorStore(context);
        foreach (var seed in SeedData.Demo().Mentors) await mentors.SaveAsync(ToMentor(seed), cancellationToken);
        var fresh = Enum.GetValues<Core.Service>()
            .ToDictionary(service => service, service => new HourPool(call.Id, service, call.HoursFor(service)));
        foreach (var seed in SeedData.Demo().Services)
        {
            var before = fresh[seed.Service];
            var settled = await AssignAsync(seed, before, cancellationToken);
            fresh[seed.Service] = settled.Pool;
            await new AssignmentStore(context).SaveAsync(settled, before, cancellationToken);
            var book = new SessionBook(new CallBook([call]), [settled.Assignment], [], demo.Person(seed.Mentor), now);
            foreach (var session in seed.Sessions) book = await LogAsync(book, session, MadridTime.DayOf(now), cancellationToken);
        }
    }

    private Mentor ToMentor(SeedMentor seed)
    {
        var person = demo.Person(seed.Person);
        // R01, by the public list only: nothing else is recorded about the mentors' councils.
        var membership = person.Municipality is { } council ? new MembershipBook([]).On(council, call.Window.First) : Membership.Unknown;
        return Done(Mentor.Of(person, seed.Topics, seed.Availability.Week, membership));
    }

    // Submitted on the first days of the call, and granted once requests had closed.
    private async Task<Settlement> AssignAsync(SeedAssignment seed, HourPool pool, CancellationToken cancellationToken)
    {
        var sentAt = MadridTime.InstantOf(call.Window.First.AddDays(1), new TimeOnly(12, 0));
        var member = new MembershipFact(demo.Person(seed.Request.Author).Municipality!, true, null, null);
        new MembershipStore(context).Record(member);
        var sent = await demo.SendAsync(call, seed.Request, [member], sentAt, cancellationToken);
        var mentor = ToMentor(SeedData.Demo().Mentors.Single(each => each.Person == seed.Mentor));
        return Done(Assignment.Assign(
            new AssignmentId(Guid.CreateVersion7(sentAt)), sent, call, seed.Service, mentor, pool, demo.Person(Staff),
            MadridTime.EndOf(call.Deadline!.Value)));
    }

    private async Task<SessionBook> LogAsync(SessionBook book, SeedSession seed, DateOnly today, CancellationToken cancellationToken)
    {
        var day = today.AddDays(-seed.DaysAgo);
        while (!PublicHolidays.IsWorkingDay(day)) day = day.AddDays(-1);
        var facts = new SessionFacts(day, seed.Start, new Minutes(seed.Minutes), seed.Modality, seed.Topic);
        var number = await new CounterStore(context).NextAsync(SessionStore.NumberSeries, cancellationToken: cancellationToken);
        var then = book with { Now = facts.EndsAt.AddHours(1) };
        var logged = Done(then.Log([new SessionDraft(book.Assignments[0].Id, facts)], [number], []));
        var session = Done(logged.Sessions[0].WithLessons(seed.Questions, seed.GoodPractices, book.By));
        if (seed.Confirmed) session =
            Done((then.After(logged) with { By = ApplicantOf(book.Assignments[0]) }).Confirm(session)).Sessions[0];
        var change = logged with { Sessions = [session] };
        await new SessionStore(context).SaveAsync(change, cancellationToken);
        var proposal = FaqProposal.Of(new FaqProposalId(Guid.CreateVersion7(then.Now)), session, book.By, then.Now);
        if (proposal is Outcome<FaqProposal>.Done(var learnt))
        {
            await new FaqProposalStore(context).SaveAsync(learnt, cancellationToken);
            if (seed.Published is { } published) await PublishAsync(learnt, published, then.Now.AddDays(1), cancellationToken);
        }

        return book.After(change);
    }

    // As staff does in the chat: the proposal is gathered, its text is put right, and it is published (R15).
    private async Task PublishAsync(FaqProposal learnt, SeedAnswer seed, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var (store, staff) = (new FaqStore(context), demo.Person(Staff));
        var item = FaqItem.Of(
            await store.NextNumberAsync(cancellationToken), FaqContent.Of(learnt.Question, learnt.GoodPractice), learnt.At);
        await store.SaveAsync(item, cancellationToken);
        store.Gather(FaqSourceKind.Lesson, learnt.Id.Value, item);
        var edited = Done(item.Edit(new FaqContent(seed.Question, seed.Answer, seed.Topic), staff, now));
        await store.SaveAsync(edited, cancellationToken);
        await store.SaveAsync(Done(edited.Publish(keep: false, staff, now)), cancellationToken);
    }

    private Person ApplicantOf(Assignment assignment) =>
        context.Set<PersonRow>().Local.Single(row => row.Id == assignment.Applicant.Value).ToPerson();
}
