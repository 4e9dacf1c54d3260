using XmessBot.Core.Language.Queries;
using XmessBot.Dialogs.Queries;
using XmessBot.Tests.Storage.Queries;

namespace XmessBot.Tests.Dialogs.Queries;

/// <summary>
/// A query in a button comes back as it was; what anyone can write into a card's data is no query, or one that they may ask.
/// </summary>
public sealed class QueryKeyTests
{
    [Fact]
    public void Key_WhenReadBack_IsTheSame()
    {
        foreach (var (filter, _) in RequestCases.All)
        {
            var key = new QueryKey(
                new StaffQuery(QuerySubject.Requests, [filter, new QueryFilter.OfPerson("«Núria»")], new QuerySort(SortKey.Score, true), 3,
                    true),
                "{\"Key\":1}", 8);
            Assert.Equal(key.Text, QueryKey.Of(key.Text)?.Text);
            Assert.Contains(filter.GetType().Name, key.Text);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("5")] // of a button of an earlier release
    [InlineData("{}")]
    [InlineData("{\"Query\":null}")]
    [InlineData("{\"Query\":{\"About\":\"Requests\",\"Where\":null}}")]
    [InlineData("{\"Query\":{\"About\":\"Requests\",\"Where\":[null]}}")]
    [InlineData("{\"Query\":{\"About\":\"Requests\",\"Where\":[{\"is\":\"Nothing\"}]}}")]
    [InlineData("{\"Query\":{\"About\":\"Requests\",\"Where\":[{\"is\":\"State\",\"States\":[99]}]}}")]
    [InlineData("{\"Query\":{\"About\":\"Requests\",\"Where\":[{\"is\":\"InMunicipality\",\"Municipalities\":[\"99999\"]}]}}")]
    [InlineData("{\"Query\":{\"About\":\"Requests\",\"Where\":[{\"is\":\"InMunicipality\",\"Municipalities\":[null]}]}}")]
    [InlineData("{\"Query\":{\"About\":\"Requests\",\"Where\":[]},\"Shown\":-1}")]
    [InlineData("{\"Query\":{\"About\":\"Requests\",\"Where\":[{\"is\":\"Topic\"}]}}")]
    public void Key_WhenMalformed_IsNone(string text) => Assert.Null(QueryKey.Of(text));

    [Fact]
    public void Key_WhenEndless_IsNone() =>
        Assert.Null(QueryKey.Of(new QueryKey(new StaffQuery(QuerySubject.Requests, [new QueryFilter.Topic(new string('a', 7000))])).Text));
}
