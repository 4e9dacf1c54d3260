using System.Globalization;
using XmessBot.Core;
using XmessBot.Core.Assignments;
using XmessBot.Core.Calendar;
using XmessBot.Core.Hours;
using XmessBot.Core.Language.Time;
using XmessBot.Core.Members;
using XmessBot.Core.Mentors;
using XmessBot.Core.Requests;
using XmessBot.Core.Sessions;
using XmessBot.Dialogs.Decisions;
using XmessBot.Dialogs.Requests;
using XmessBot.Dialogs.Sessions;
using XmessBot.Storage;
using XmessBot.Storage.Calls;
using XmessBot.Storage.Members;
using XmessBot.Storage.Mentors;
using XmessBot.Storage.Requests;
using XmessBot.Storage.Sessions;
using XmessBot.Turns;

namespace XmessBot.Tests.Dialogs.Transcripts;

/// <summary>What the lines "given …" store, by the same operations as a conversation would.</summary>
internal sealed class Givens(XmessContext context, RequestOperations operations, DateTimeOffset now)
{
    private const string Topics = "clàusules socials";

    public async Task PutAsync(string given)
    {
        var words = given.Split(' ');
        switch (words)
        {
            case ["linked", var account, ..]:
                var address = Scene.Addresses[words.Length > 2 ? words[2] : account];
                var person = await new PeopleStore(context).WithEmailAsync(address, now);
                await new PeopleStore(context).LinkAsync($"test|{account}", person.Id, null, now);
                break;
            case ["draft", var author, var council, .. var fields]:
                await DraftAsync(await TurnAsync(author), council,
                    fields is ["all"] ? Enum.GetValues<RequestField>() : [.. fields.Select(Enum.Parse<RequestField>)]);
                break;
            case ["sent", var author, var council]:
                var turn = await TurnAsync(author);
                Scene.Done(await operations.SubmitAsync(turn, await DraftAsync(turn, council, Enum.GetValues<RequestField>()),
                    CancellationToken.None));
                break;
            case ["confirmed", var author]:
                var doubted = await TurnAsync(author);
                await ConfirmedAsync(doubted, (await RequestOperations.CurrentAsync(doubted, CancellationToken.None))!);
                break;
            case ["member", var council, var yes]:
                new MembershipStore(context).Record(new MembershipFact(council, yes == "yes", null, null));
                break;
            case ["state", var author, var state]:
                await DecideAsync(author, Enum.Parse<RequestState>(state));
                break;
            case ["mentor", var account, var council, var role, .. var when]: // "-": of the technical service
                await new PeopleStore(context).RegisterAsync(
                    Scene.Addresses[account], Scene.Names[account], Enum.Parse<Roles>(role), council == "-" ? null : council, now);
                if (when.Length > 0) await MentorAsync(account, string.Join(' ', when));
                break;
            case ["assigned", var mentor, var author, .. var more]:
                await AssignAsync(mentor, author, more);
                break;
            case ["closed", var call, var last]:
                await new CallStore(context)
                    .SaveLogsUntilAsync(Scene.Open with { Id = call, LogsUntil = DateOnly.Parse(last, CultureInfo.InvariantCulture) });
                break;
            case ["session", var mentor, var council, var day, var length]:
                await LogAsync(mentor, council, DateOnly.Parse(day, CultureInfo.InvariantCulture),
                    int.Parse(length, CultureInfo.InvariantCulture));
                break;
            default:
                throw new FormatException($"given {given}");
        }
    }

    private async Task MentorAsync(string account, string when)
    {
        // Registered in this same commit: looked for among what is being stored.
        var person = context.Set<PersonRow>().Local.Single(row => row.Email == Scene.Addresses[account]).ToPerson();
        var week = AvailabilityReader.Read(when, MadridTime.At(Scene.Start).DateTime);
        await new MentorStore(context).SaveAsync(Scene.Done(Mentor.Of(person, [Topics], week, Membership.Member)));
    }

    // What the commission decides of the author's request (R12, R16).
    private async Task DecideAsync(string author, RequestState state)
    {
        var turn = await TurnAsync(author);
        var request = (await RequestOperations.CurrentAsync(turn, CancellationToken.None))!;
        var staff = await StaffAsync();
        await turn.Requests.SaveAsync(
            Scene.Done(state switch
            {
                RequestState.InAssessment => request.Assess(staff, now),
                RequestState.InformationAsked => request.AskInformation("Quants plecs feu?", turn.Today.AddDays(7), staff, now),
                RequestState.Waitlisted => request.Waitlist("No hi ha hores", staff, now),
                RequestState.Declined => request.Decline("No hi ha hores", staff, now),
                RequestState.Withdrawn => request.Withdraw(turn.Person!, now),
                _ => throw new FormatException($"given state {author} {state}"),
            }),
            null);
    }

    // R01: staff confirms who speaks for the council, where nobody has.
    private async Task<Request> ConfirmedAsync(Turn turn, Request request)
    {
        if (!request.AwaitsPerson) return request;
        var confirmed = Scene.Done(request.ConfirmPerson(null, await StaffAsync(), now));
        turn.Recognise(await StaffAsync());
        await DecisionOperations.SaveAsync(turn, confirmed, CancellationToken.None);
        return confirmed;
    }

    private Task<Person> StaffAsync() => new PeopleStore(context).WithEmailAsync(Scene.Addresses["comissio"], now);

    // R12: staff grants the request of the author and assigns it, with so many minutes when they are said.
    private async Task AssignAsync(string mentor, string author, string[] more)
    {
        var turn = await TurnAsync(author);
        var request = await ConfirmedAsync(turn, (await RequestOperations.CurrentAsync(turn, CancellationToken.None))!);
        var person = await new PeopleStore(context).WithEmailAsync(Scene.Addresses[mentor], now);
        var service = Mentor.ServicesOf(person.Roles)[0];
        var pool = await turn.Pools.PoolAsync(Scene.Open, service);
        var staff = await StaffAsync();
        var profile = await turn.Mentors.FindAsync(person.Id) ?? Scene.Done(Mentor.Of(person, [], null, Membership.Member));
        var settled = Scene.Done(Assignment.Assign(
            new AssignmentId(Guid.CreateVersion7(now)), request, Scene.Open, service, profile, pool, staff, now,
            more is [var minutes] ? new Minutes(int.Parse(minutes, CultureInfo.InvariantCulture)) : null, "És el que escau"));
        await turn.Assignments.SaveAsync(settled, pool);
    }

    private async Task LogAsync(string mentor, string council, DateOnly day, int length)
    {
        var turn = await TurnAsync(mentor);
        var open = (await SessionOperations.OpenAsync(turn, CancellationToken.None)).Single(each => each.Municipality == council);
        var book = await SessionOperations.BookAsync(turn, [open], [day], CancellationToken.None);
        var number = await new CounterStore(context).NextAsync(SessionStore.NumberSeries);
        var facts = new SessionFacts(day, null, new Minutes(length), Modality.Remote, "plecs");
        await turn.Sessions.SaveAsync(
            Scene.Done(book.Log([new SessionDraft(open.Id, facts)], [number],
                book.DoubtsAbout([new SessionDraft(open.Id, facts)]).Select(doubt => doubt.Key).ToArray())));
    }

    private async Task<Turn> TurnAsync(string author)
    {
        var person = await new PeopleStore(context).WithEmailAsync(Scene.Addresses[author], now);
        return new Turn(
            context, now, $"test|{author}", "given", person, new([Scene.Open, Scene.Next]), new NumberSeriesCache(new TurnQueue()));
    }

    private static async Task<Request> DraftAsync(Turn turn, string council, IReadOnlyCollection<RequestField> fields)
    {
        var call = turn.Calls.OpenAt(turn.Now)!;
        var membership = await turn.Memberships.OnAsync(council, turn.Today);
        var live = await turn.Requests.LiveOfAsync(call.Id, council);
        var id = new RequestId(Guid.CreateVersion7(turn.Now));
        var begun = Scene.Done(Request.Begin(id, call, council, membership, live, turn.Person!, turn.Now));
        var draft = Scene.Done(begun.Change(Scene.Answers(fields), call, turn.Person!, turn.Now));
        await turn.Requests.SaveAsync(draft, null);
        return draft;
    }
}
