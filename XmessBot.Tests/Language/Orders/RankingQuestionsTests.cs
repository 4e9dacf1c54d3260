using XmessBot.Core.Language;
using XmessBot.Core.Language.Orders;

namespace XmessBot.Tests.Language.Orders;

/// <summary>What staff asks of the ranking of a pool, and the involvement that it enters (R20).</summary>
public sealed class RankingQuestionsTests
{
    private static readonly DateTime Now = new(2026, 5, 4, 10, 0, 0);

    public static TheoryData<string> Asked => [.. RankingQuestions.Examples.Select(each => each.Text)];

    public static TheoryData<string> Ordered => [.. InvolvementOrders.Examples.Select(each => each.Text)];

    [Theory]
    [MemberData(nameof(Asked))]
    public void Ranking_EachExample_IsReadWhole(string text)
    {
        var expected = RankingQuestions.Examples.Single(each => each.Text == text).Read;
        var read = RankingQuestions.Read(new Utterance(text, Now));
        Assert.Equal(expected.Requests, read?.Requests);
        Assert.Equal(expected, read! with { Requests = expected.Requests });
    }

    [Theory]
    [MemberData(nameof(Ordered))]
    public void Involvement_EachExample_IsReadWhole(string text) => Assert.Equal(
        InvolvementOrders.Examples.Single(each => each.Text == text).Read, InvolvementOrders.Read(new Utterance(text, Now)));

    [Theory]
    [InlineData("com està la 7?")]
    [InlineData("concedeix la 7 i la 9")] // those named, not those that the ranking has in
    [InlineData("i si no puc venir?")]
    [InlineData("quina implicació té Berga?")]
    [InlineData("sol·licituds pendents de mentoria")]
    [InlineData("per què no puc entrar?")] // of no request
    [InlineData("amplia un paquet més la 7")]
    public void Ranking_WhenSomethingElseIsSaid_IsNone(string text) => Assert.Null(RankingQuestions.Read(new Utterance(text, Now)));

    [Theory]
    [InlineData("què passaria si la implicació comptés el doble?")]
    [InlineData("la implicació és important")] // of nobody
    [InlineData("la implicació de Berga és 3 o 4 perquè ve sempre")] // leaves it open
    public void Involvement_WhenSomethingElseIsSaid_IsNone(string text) => Assert.Null(InvolvementOrders.Read(new Utterance(text, Now)));
}
