using System.Globalization;
using XmessBot.Core;
using XmessBot.Core.Assessments;
using XmessBot.Core.Calendar;
using XmessBot.Core.Hours;
using XmessBot.Core.Language.Time;
using XmessBot.Core.Members;
using XmessBot.Core.Mentors;
using XmessBot.Core.Requests;
using XmessBot.Core.Sessions;
using XmessBot.Dialogs.Assessments;
using XmessBot.Dialogs.Assignments;
using XmessBot.Dialogs.Decisions;
using XmessBot.Dialogs.Requests;
using XmessBot.Dialogs.Sessions;
using XmessBot.Storage;
using XmessBot.Storage.Calls;
using XmessBot.Storage.Members;
using XmessBot.Storage.Mentors;
using XmessBot.Turns;

namespace XmessBot.Tests.Dialogs.Transcripts;

/// <summary>
/// What the lines "given …" store, each by the operation that a conversation or a command of staff stores it by, letters included: what
/// such an operation refuses cannot be given.
/// </summary>
internal sealed class TranscriptSetup(XmessContext context, RequestOperations requests, DateTimeOffset now)
{
    private const string Topics = "clàusules socials";
    private const string Staff = "comissio";

    public async Task ApplyAsync(string given)
    {
        var words = given.Split(' ');
        switch (words)
        {
            case ["linked", var account, ..]:
                var address = Scene.Addresses[words.Length > 2 ? words[2] : account];
                var person = await new PeopleStore(context).WithEmailAsync(address, now);
                await new PeopleStore(context).LinkAsync($"test|{account}", person.Id, null, now);
                break;
            case ["staff", var account]:
                await new PeopleStore(context).RegisterAsync(Scene.Addresses[account], Scene.Names[account], Roles.Staff, null, now);
                await new PeopleStore(context).LinkAsync($"test|{account}", Registered(account).Id, null, now);
                break;
            case ["scored", var assessor, var author, var need, var transferability, var alignment, .. var note]:
                await ScoreAsync(assessor, author, new CriteriaScores(Number(need), Number(transferability), Number(alignment)),
                    string.Join(' ', note));
                break;
            case ["draft", var author, var council, .. var fields]:
                await DraftAsync(await TurnAsync(author), council,
                    fields is ["all"] ? Enum.GetValues<RequestField>() : [.. fields.Select(Enum.Parse<RequestField>)]);
                break;
            case ["sent", var author, var council]:
                var sender = await TurnAsync(author);
                var draft = await DraftAsync(sender, council, Enum.GetValues<RequestField>());
                Scene.Done(await requests.SubmitAsync(sender, draft, CancellationToken.None));
                break;
            case ["withdrawn", var author]:
                var withdrawer = await TurnAsync(author);
                Scene.Done(await requests.WithdrawAsync(withdrawer, await CurrentAsync(withdrawer), CancellationToken.None));
                break;
            case ["decided", var author, var state]:
                await DecideAsync(author, Enum.Parse<RequestState>(state));
                break;
            case ["confirmed", var author]:
                var doubted = await TurnAsync(author);
                await ConfirmedAsync(await TurnAsync(Staff), await CurrentAsync(doubted));
                break;
            case ["member", var council, var yes]:
                new MembershipStore(context).Record(new MembershipFact(council, yes == "yes", null, null));
                break;
            case ["mentor", var account, var council, var role, .. var when]: // "-": of the technical service
                await new PeopleStore(context).RegisterAsync(
                    Scene.Addresses[account], Scene.Names[account], Enum.Parse<Roles>(role), council == "-" ? null : council, now);
                if (when.Length > 0) await MentorAsync(account, string.Join(' ', when));
                break;
            case ["assigned", var mentor, var author, .. var minutes]:
                await AssignAsync(mentor, author, minutes is [var count] ? int.Parse(count, CultureInfo.InvariantCulture) : null);
                break;
            case ["closed", var call, var last]:
                await CloseAsync(await TurnAsync(Staff), call, DateOnly.Parse(last, CultureInfo.InvariantCulture));
                break;
            case ["session", var mentor, var council, var day, var length]:
                await LogAsync(await TurnAsync(mentor), council, DateOnly.Parse(day, CultureInfo.InvariantCulture),
                    int.Parse(length, CultureInfo.InvariantCulture));
                break;
            default:
                throw new FormatException($"given {given}");
        }
    }

    private async Task MentorAsync(string account, string when)
    {
        var person = Registered(account);
        var week = AvailabilityReader.Read(when, MadridTime.At(Scene.Start).DateTime);
        await new MentorStore(context).SaveAsync(Scene.Done(Mentor.Of(person, [Topics], week, Membership.Member)));
    }

    // In this same commit: looked for among what is being stored.
    private Person Registered(string account) =>
        context.Set<PersonRow>().Local.Single(row => row.Email == Scene.Addresses[account]).ToPerson();

    private async Task ScoreAsync(string assessor, string author, CriteriaScores scores, string note)
    {
        var turn = await TurnAsync(assessor);
        var request = await CurrentAsync(await TurnAsync(author));
        var assessed = await AssessmentOperations.OfAsync(turn, request, CancellationToken.None);
        await AssessmentOperations.SaveAsync(
            turn, assessed, Scene.Done(assessed.Score(scores, note, turn.Person!, now)), CancellationToken.None);
    }

    private static int Number(string figures) => int.Parse(figures, CultureInfo.InvariantCulture);

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
                _ => throw new FormatException($"given decided {author} {state}"),
            }),
            null);
    }

    // R01: staff confirms who speaks for the council, where nobody has.
    private async Task<Request> ConfirmedAsync(Turn turn, Request request)
    {
        if (!request.AwaitsPerson) return request;
        var confirmed = Scene.Done(request.ConfirmPerson(null, await StaffAsync(), now));
        await DecisionOperations.SaveAsync(turn, confirmed, links: null, CancellationToken.None);
        return confirmed;
    }

    // R17-R19: an assessor gives points to the author's request.
    private Task<Person> StaffAsync() => new PeopleStore(context).WithEmailAsync(Scene.Addresses["comissio"], now);

    private async Task AssignAsync(string mentor, string author, int? minutes)
    {
        var turn = await TurnAsync(Staff);
        var request = await ConfirmedAsync(turn, await CurrentAsync(await TurnAsync(author)));
        var person = await turn.People.WithEmailAsync(Scene.Addresses[mentor], now);
        var profile = (await turn.Mentors.FindAsync(person.Id))!;
        var preview = await AssignmentOperations.AssigningAsync(
            turn, request, profile.Services[0], profile, minutes, "És el que escau", CancellationToken.None);
        await AssignmentOperations.AssignAsync(turn, Scene.Done(preview.Outcome), preview.Before, CancellationToken.None);
    }

    private static async Task CloseAsync(Turn turn, string call, DateOnly last) => await turn.Pools.SaveLogsUntilAsync(
        Scene.Done(LogClosing.Until(turn.Calls.Find(call)!, last, turn.Person!, turn.Now)));

    private static async Task LogAsync(Turn turn, string council, DateOnly day, int length)
    {
        var open = (await SessionOperations.OpenAsync(turn, CancellationToken.None)).Single(each => each.Municipality == council);
        var session = PartialSession.Of(open.Id, new SessionFacts(day, null, new Minutes(length), Modality.Remote, "plecs"));
        var note = new SessionNote { Begun = turn.Now, Sessions = [session] };
        var book = await SessionOperations.BookAsync(turn, [open], [day], CancellationToken.None);
        var accepted = note with { Accepted = [.. book.DoubtsAbout(note.Drafts()).Select(doubt => doubt.Key)] };
        Scene.Done(await SessionOperations.LogAsync(turn, accepted, [open], CancellationToken.None));
    }

    private async Task<Turn> TurnAsync(string author)
    {
        var person = await new PeopleStore(context).WithEmailAsync(Scene.Addresses[author], now);
        return new Turn(
            context, now, $"test|{author}", "given", person, await new CallStore(context).AllAsync(),
            new NumberSeriesCache(new TurnQueue()));
    }

    private static async Task<Request> CurrentAsync(Turn turn) =>
        (await RequestOperations.CurrentAsync(turn, CancellationToken.None))!;

    private async Task<Request> DraftAsync(Turn turn, string council, IReadOnlyCollection<RequestField> fields)
    {
        var call = turn.Calls.OpenAt(turn.Now)!;
        var membership = await turn.Memberships.OnAsync(council, turn.Today);
        var live = await turn.Requests.LiveOfAsync(call.Id, council);
        var id = new RequestId(Guid.CreateVersion7(turn.Now));
        var begun = Scene.Done(Request.Begin(id, call, council, membership, live, turn.Person!, turn.Now));
        return Scene.Done(await requests.ChangeAsync(turn, begun, Scene.Answers(fields), CancellationToken.None));
    }
}
