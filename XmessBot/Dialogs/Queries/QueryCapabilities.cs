using XmessBot.Core.Language;
using XmessBot.Core.Language.Beginnings;
using XmessBot.Core.Language.Orders;
using XmessBot.Core.Language.Queries;
using XmessBot.Core.Language.Text;
using XmessBot.Dialogs.Cards;
using XmessBot.Dialogs.Routing;
using XmessBot.Understanding;
using XmessBot.Understanding.Answers;

namespace XmessBot.Dialogs.Queries;

/// <summary>What staff asks to see in words: lists and numbers of what is stored, and each request in full (R12).</summary>
internal static class QueryCapabilities
{
    /// <summary>The name of the buttons that go to a page of a query.</summary>
    public const string Button = "query";


    // Some of its words are not understood, and another may read them all.
    private const double InPart = 0.9;

    // "La 3" after a list is its third.
    private const double OfNumberAfterList = 0.85;

    // "La 2026-1-003, si us plau".
    private const int FewWords = 5;

    private static readonly StaffQuery Proposed = new(QuerySubject.Questions, [new QueryFilter.State([QueryState.Proposed])]);

    private static readonly HashSet<string> More =
    [
        "mes", "mes si us plau", "mes sisplau", "en vull veure mes", "ensenyam mes", "mostram mes", "veure mes", "vull veuren mes", "i mes",
        "les seguents", "els seguents", "seguents", "la seguent", "la resta", "segueix", "continua", "la pagina seguent", "pagina seguent",
    ];

    /// <summary>Requests; the pending ones when nothing else is said.</summary>
    public static Capability List { get; } = new(CapabilityId.PendingRequests, QueryDialog.DialogId)
    {
        Intent = Intent.PendingRequests,
        Slots = heard => Read(heard)?.Text,
        Audience = Audience.Staff,
        OnlyReads = true,
        Interrupts = Interrupts.Everything,
        Buttons = [Button],
        // Of others, a topic is anything that they talk about: "la sol·licitud de la beca"; so is what is not understood.
        Recognise = heard => Read(heard) is { } key && Of(key) is { } capability
            && (heard.Role == Role.Staff || (key.Query.On(FilterKey.Topic) is null && key.Query.Unread is null))
            && (key.Query.Unread is null || heard.Open is not { Waits: true })
            ? key.Query.Unread is null
                ? capability.Claims(Rank.Query, heard, key.Text, "a query")
                : capability.Claims(InPart, key.Text, "a query")
            : null,
        Press = (_, press, _) => Task.FromResult(PressOf(press)),
    };

    /// <summary>Sessions and assignments.</summary>
    public static Capability Work { get; } = Other("query_work", CapabilityId.PendingRequests);

    /// <summary>Mentors and people.</summary>
    public static Capability People { get; } = Other("query_people", IntentNames.Of(Intent.ManageMembers));

    /// <summary>Questions proposed or with no answer.</summary>
    public static Capability Questions { get; } = Other("query_questions", IntentNames.Of(Intent.ApproveFaq)) with
    {
        Intent = Intent.ApproveFaq,
        Slots = heard => (Read(heard) is { Query.About: QuerySubject.Questions } key ? key : new QueryKey(Proposed)).Text,
    };

    /// <summary>A request in full.</summary>
    public static Capability Detail { get; } = new(CapabilityId.RequestDetail, DetailDialog.DialogId)
    {
        Intent = Intent.RequestDetail,
        Audience = Audience.Staff,
        OnlyReads = true,
        KeepsList = true,
        Interrupts = Interrupts.Everything,
        Recognise = heard => heard is not { Role: Role.Staff, Open: not { Waits: true } } ? null
            : IsANumberAlone(heard.Said) ? Detail!.Claims(Rank.Order, heard)
            : StaffQueries.Read(heard.Said) is { } query && NumberOf(query) is { } number
                ? heard.Open is null
                    ? Detail!.Claims(Rank.Order, heard, number, "a number")
                    : Detail!.Claims(OfNumberAfterList, number, "a number")
                : null,
        // The key is the request's number; "la tercera", said of the list, makes such a press too.
        Press = (_, press, _) => Task.FromResult(new Pressed(press.Key.Length > 0, press.Key)),
    };

    private static Capability Other(string id, string label) => new(id, QueryDialog.DialogId)
    {
        Label = label,
        Audience = Audience.Staff,
        OnlyReads = true,
        Interrupts = Interrupts.Everything,
    };

    private static Capability? Of(QueryKey key) => key.Query.About switch
    {
        // "Una sol·licitud" says no more than a word of the house; the intent tells what is wanted.
        QuerySubject.Requests => NumberOf(key.Query) is null && SaysSomething(key) ? List : null,
        QuerySubject.Sessions or QuerySubject.Assignments => Work,
        QuerySubject.Mentors or QuerySubject.People => People,
        QuerySubject.Questions => Questions,
        _ => null, // the report of the pools is another's
    };

    // The query that a message is: it goes on from the one answered before, or says all itself.
    private static QueryKey? Read(Heard heard)
    {
        var said = heard.Said;
        if (heard.Open is not { Waits: true } && QueryKey.Of(heard.Answered) is { } previous && !Chooses(heard))
        {
            if (previous.After is not null && More.Contains(Words(said))) return previous;
            if (QueryFragments.IsOne(said) && StaffQueries.Refine(previous.Query, said) is { } refined) return new QueryKey(refined);
        }

        return StaffQueries.Read(said) is { } query ? new QueryKey(query) : null;
    }

    private static bool SaysSomething(QueryKey key) =>
        key is { After: not null } or { Query: { Where.Count: > 0 } or { Sort: not null } or { Limit: not null } or { Count: true } };

    private static bool Chooses(Heard heard) => heard.Open is { } list && Answer.Choice(list.Asked, heard.Said) is not null;

    private static string Words(Utterance said) =>
        string.Join(' ', said.Tokens.Where(token => token.Kind != TokenKind.Mark).Select(token => token.Text));

    // An old card's "Més" has the number of those shown.
    private static Pressed PressOf(Press press) =>
        press.Value == Button ? new Pressed(QueryKey.Of(press.Key) is not null, press.Key) : new Pressed(true);

    private static string? NumberOf(StaffQuery query) =>
        query is { About: QuerySubject.Requests, Count: false, Sort: null, Where: [QueryFilter.Number { Numbers: [var number] }] } ? number
            : null;

    // With no open question, staff who write only a number want to see that request.
    private static bool IsANumberAlone(Utterance said) =>
        said.References.Request is not null
        && said.Tokens.Count(token => token.Kind == TokenKind.Word) <= FewWords
        && said.Wish.Form == WishForm.None;
}
