using XmessBot.Core.Members;
using XmessBot.Core.Requests;
using XmessBot.Dialogs.Requests;
using XmessBot.Storage;
using XmessBot.Storage.Members;
using XmessBot.Storage.Requests;
using XmessBot.Turns;

namespace XmessBot.Tests.Dialogs.Transcripts;

/// <summary>What the lines "given …" store, by the same operations as a conversation would.</summary>
internal sealed class Givens(XmessContext context, RequestDesk desk, DateTimeOffset now)
{
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
                await DraftAsync(await TurnAsync(author), council, fields is ["all"] ? Enum.GetValues<RequestField>() : [.. fields.Select(Enum.Parse<RequestField>)]);
                break;
            case ["sent", var author, var council]:
                var turn = await TurnAsync(author);
                Scene.Done(await desk.SubmitAsync(turn, await DraftAsync(turn, council, Enum.GetValues<RequestField>()), CancellationToken.None));
                break;
            case ["member", var council, var yes]:
                new MembershipStore(context).Record(new MembershipFact(council, yes == "yes", null, null));
                break;
            case ["state", var author, var state]:
                var decided = await TurnAsync(author);
                var request = (await RequestDesk.CurrentAsync(decided, CancellationToken.None))!;
                await decided.Requests.SaveAsync(request with { State = Enum.Parse<RequestState>(state), Version = request.Version + 1 }, null);
                break;
            case ["mentor" or "assigned", ..]:
                await new GivenService(context, now).PutAsync(words);
                break;
            default:
                throw new FormatException($"given {given}");
        }
    }

    private async Task<Turn> TurnAsync(string author)
    {
        var person = await new PeopleStore(context).WithEmailAsync(Scene.Addresses[author], now);
        return new Turn(context, now, $"test|{author}", "given", person, new([Scene.Open, Scene.Next]), new NumberSeries(new TurnQueue()));
    }

    private static async Task<Request> DraftAsync(Turn turn, string council, IReadOnlyCollection<RequestField> fields)
    {
        var call = turn.Calls.OpenAt(turn.Now)!;
        var begun = Scene.Done(Request.Begin(new RequestId(Guid.CreateVersion7(turn.Now)), call, council, turn.Person!.Id, turn.Now));
        var draft = Scene.Done(begun.Change(Scene.Answers(fields), call, turn.Now));
        await turn.Requests.SaveAsync(draft, null);
        return draft;
    }
}
