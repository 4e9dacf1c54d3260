using XmessBot.Core;
using XmessBot.Core.Assessments;
using XmessBot.Core.Language.Queries;
using XmessBot.Core.Members;
using XmessBot.Core.Queries;
using XmessBot.Core.Requests;
using XmessBot.Storage;
using XmessBot.Storage.Queries;
using XmessBot.Tests.Support;

namespace XmessBot.Tests.Storage.Queries;

/// <summary>A query finds what meets it and nothing else, page after page, with the conditions in SQL.</summary>
public sealed class RequestQueryStoreTests
{
    public static TheoryData<DatabaseProvider> Providers => TestDatabase.Providers;

    [SkippableTheory]
    [MemberData(nameof(Providers))]
    public async Task Requests_WhenFilteredByEachCondition_AreThoseThatMeetIt(DatabaseProvider provider)
    {
        await using var database = await QueryDatabase.CreateAsync(provider);
        var wrong = new List<string>();
        foreach (var (filter, meets) in RequestCases.All)
        {
            var expected = QueryDatabase.All.Where(each => each.Request.State != RequestState.Draft && meets(each))
                .OrderBy(each => each.Request.SubmittedAt).Select(each => each.Request.Number).ToArray();
            Assert.True(expected.Length is > 0 and < 53, $"{filter} tells nothing apart: {expected.Length}");
            var asked = Asked(QueryDatabase.Anna, filter);
            var found = await AllAsync(database, asked);
            if (!expected.SequenceEqual(found)) wrong.Add($"{filter}: {string.Join(' ', expected)} but {string.Join(' ', found)}");
            Assert.Equal(expected.Length, await database.ReadAsync(context => new RequestQueryStore(context).CountAsync(asked, null)));
        }

        Assert.Empty(wrong);
    }

    [SkippableTheory]
    [MemberData(nameof(Providers))]
    public async Task Requests_WhenFilteredByTwo_MeetBoth(DatabaseProvider provider)
    {
        await using var database = await QueryDatabase.CreateAsync(provider);
        for (var at = 0; at + 1 < RequestCases.All.Count; at++)
        {
            var (one, other) = (RequestCases.All[at], RequestCases.All[(at * 7 + 3) % RequestCases.All.Count]);
            if (one.Filter.Key == other.Filter.Key) continue;
            var expected = QueryDatabase.All
                .Where(each => each.Request.State != RequestState.Draft && one.Meets(each) && other.Meets(each))
                .OrderBy(each => each.Request.SubmittedAt).Select(each => each.Request.Number);
            Assert.Equal(expected, await AllAsync(database, Asked(QueryDatabase.Anna, one.Filter, other.Filter)));
        }
    }

    [SkippableTheory]
    [MemberData(nameof(Providers))]
    public async Task Requests_WhenSorted_ComeInThatOrder(DatabaseProvider provider)
    {
        await using var database = await QueryDatabase.CreateAsync(provider);
        var sent = QueryDatabase.All.Where(each => each.Request.State != RequestState.Draft).ToArray();
        await IsAsync(new QuerySort(SortKey.Sent, true), sent.OrderByDescending(each => each.Request.SubmittedAt));
        await IsAsync(new QuerySort(SortKey.Sent, false), sent.OrderBy(each => each.Request.SubmittedAt));
        await IsAsync(new QuerySort(SortKey.Waiting, true), sent.OrderBy(each => each.Request.SubmittedAt));
        await IsAsync(new QuerySort(SortKey.Population, true), sent.OrderByDescending(each => each.Council.Population));
        await IsAsync(new QuerySort(SortKey.Population, false), sent.OrderBy(each => each.Council.Population));
        // R12: those that she has not scored are left out.
        var seen = sent.Where(each => each.Assessment.HasScored(QueryDatabase.Anna.Id)).OrderBy(each => each.Request.Number).ToArray();
        await IsAsync(new QuerySort(SortKey.Score, true), seen.OrderByDescending(each => RequestCases.Seen(each).Total!.Value));
        await IsAsync(new QuerySort(SortKey.Score, false), seen.OrderBy(each => RequestCases.Seen(each).Total!.Value));

        async Task IsAsync(QuerySort sort, IEnumerable<Stored> expected) => Assert.Equal(
            expected.Select(each => each.Request.Number),
            await AllAsync(database, Asked(QueryDatabase.Anna, new StaffQuery(QuerySubject.Requests, [], sort))));
    }

    [Fact] // R12, R17-R19: what others gave and one has not scored changes nothing that one is shown
    public async Task Requests_WhenHiddenPointsAreOthers_AreTheSame()
    {
        await using var database = await QueryDatabase.CreateAsync(DatabaseProvider.Sqlite);
        var unseen = QueryDatabase.All.Zip(QueryDatabase.WithOtherPoints(QueryDatabase.Berta))
            .Select(each => each.First.Assessment.HasScored(QueryDatabase.Anna.Id) ? each.First : each.Second).ToArray();
        await using var changed = await QueryDatabase.CreateAsync(DatabaseProvider.Sqlite, unseen);
        var queries = RequestCases.All.Select(each => new StaffQuery(QuerySubject.Requests, [each.Filter]))
            .Append(new StaffQuery(QuerySubject.Requests, [], new QuerySort(SortKey.Score, true)))
            .Append(new StaffQuery(QuerySubject.Requests, [], new QuerySort(SortKey.Score, false)));
        foreach (var query in queries)
            Assert.Equal(
                await AllAsync(database, Asked(QueryDatabase.Anna, query)), await AllAsync(changed, Asked(QueryDatabase.Anna, query)));
        // Who sees them sees the difference, or this test would compare nothing.
        var byScore = new StaffQuery(QuerySubject.Requests, [], new QuerySort(SortKey.Score, true));
        Assert.NotEqual(
            await AllAsync(database, Asked(QueryDatabase.Berta, byScore)), await AllAsync(changed, Asked(QueryDatabase.Berta, byScore)));
    }

    [Fact]
    public async Task Missing_WhenAsked_AreTheAssessorsWithoutPoints()
    {
        await using var database = await QueryDatabase.CreateAsync(DatabaseProvider.Sqlite);
        Stored[] some = [.. QueryDatabase.All.Where(each => each.Request.Number is not null)];
        var missing = await database.ReadAsync(
            context => new RequestQueryStore(context).MissingAsync([.. some.Select(each => each.Request.Number!)]));
        foreach (var each in some)
            Assert.Equal(
                each.Assessment.MissingAmong([QueryDatabase.Anna, QueryDatabase.Berta, QueryDatabase.Marta]).Select(person => person.Name!)
                    .Order(StringComparer.Ordinal),
                missing[each.Request.Number!]);
    }

    [Fact]
    public async Task Page_WhenItsPlaceIsMalformed_IsTheFirst() // anyone can write a card's data
    {
        await using var database = await QueryDatabase.CreateAsync(DatabaseProvider.Sqlite);
        var asked = Asked(QueryDatabase.Anna, new StaffQuery(QuerySubject.Requests, []));
        var first = await database.ReadAsync(context => new RequestQueryStore(context).PageAsync(asked, null, 3));
        foreach (var malformed in new[] { "", "{", "[]", "{\"Key\":7}", "null" })
        {
            var page = await database.ReadAsync(context => new RequestQueryStore(context).PageAsync(asked, malformed, 3));
            Assert.Equal(first.Items.Select(each => each.Number), page.Items.Select(each => each.Number));
        }
    }

    [Fact]
    public async Task Count_WhenEnoughIsSaid_GoesNoFurther()
    {
        await using var database = await QueryDatabase.CreateAsync(DatabaseProvider.Sqlite);
        var asked = Asked(QueryDatabase.Anna, new StaffQuery(QuerySubject.Requests, []));
        Assert.Equal(11, await database.ReadAsync(context => new RequestQueryStore(context).CountAsync(asked, 11)));
    }

    private static AskedQuery Asked(Person by, params QueryFilter[] filters) => Asked(by, new StaffQuery(QuerySubject.Requests, filters));

    private static AskedQuery Asked(Person by, StaffQuery query) =>
        Assert.IsType<Outcome<AskedQuery>.Done>(AskedQuery.Of(query, by, QueryDatabase.Calls, QueryDatabase.Now)).Value;

    private static async Task<IReadOnlyList<string>> AllAsync(TestDatabase database, AskedQuery asked)
    {
        var numbers = new List<string>();
        for (string? after = null; ;)
        {
            var page = await database.ReadAsync(context => new RequestQueryStore(context).PageAsync(asked, after, 7));
            numbers.AddRange(page.Items.Select(each => each.Number));
            if ((after = page.Next) is null) return numbers;
            Assert.Equal(7, page.Items.Count);
        }
    }
}
