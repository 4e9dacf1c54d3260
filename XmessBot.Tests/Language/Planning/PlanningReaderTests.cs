using XmessBot.Core.Language;
using XmessBot.Core.Language.Planning;
using XmessBot.Tests.Language.Orders;

namespace XmessBot.Tests.Language.Planning;

/// <summary>What messages want of planned sessions: each rule by its examples, each phrase of the list by itself.</summary>
public sealed class PlanningReaderTests
{
    private static readonly DateTime Now = new(2026, 5, 4, 10, 0, 0);

    [Fact]
    public void Rules_WithoutExamples_AreNone() =>
        Assert.Empty(PlanningReader.Rules.Where(rule => rule.Examples.Length == 0).Select(rule => rule.Name));

    [Fact]
    public void Example_OfEachRule_IsReadByIt() => Assert.Equal([],
        from rule in PlanningReader.Rules
        from example in rule.Examples
        let read = PlanningReader.RuleOf(new Utterance(example, Now))?.Name
        where read != rule.Name
        select $"{example}: {read}, not {rule.Name}");

    [Theory]
    [InlineData("cancel", PlanningKind.Cancel)]
    [InlineData("move", PlanningKind.Move)]
    [InlineData("another", PlanningKind.Move)]
    [InlineData("when", PlanningKind.When)]
    [InlineData("decline", PlanningKind.Decline)]
    [InlineData("accept", PlanningKind.Accept)]
    public void Phrase_EachOfTheList_MeansItsKind(string meaning, PlanningKind kind) => Assert.Equal([],
        OrderPhrases.Of("planning", meaning).Where(phrase => PlanningReader.Read(new Utterance(phrase, Now)).Kind != kind));

    [Theory]
    [InlineData("mou la sessió de dijous a divendres a les 11", PlanningKind.Move, "2026-05-07", "a divendres a les 11")]
    [InlineData("cancel·la la sessió de dijous", PlanningKind.Cancel, "2026-05-07", "")]
    [InlineData("cancel·la la de dijous i fem-la divendres", PlanningKind.Move, "2026-05-07", "i fem-la divendres")]
    [InlineData("canvia la reunió a divendres a les 11", PlanningKind.Move, null, "canvia la reunió a divendres a les 11")]
    [InlineData("proposo dijous a les 10", PlanningKind.Propose, null, "proposo dijous a les 10")]
    public void Wish_WhenRead_TellsTheDayAndTheNewMoment(string text, PlanningKind kind, string? of, string to) => Assert.Equal(
        new PlanningWish(kind, of is null ? null : DateOnly.Parse(of, null), to), PlanningReader.Read(new Utterance(text, Now)));

    [Theory]
    [InlineData("cal ajornar la reunió", true)]
    [InlineData("quan és la propera sessió?", true)]
    [InlineData("la sessió va anar bé", false)]
    [InlineData("vull canviar la sol·licitud de mentoria", false)]
    public void Session_WhenSpokenOf_IsKnown(string text, bool spoken) =>
        Assert.Equal(spoken, PlanningReader.IsOfASession(new Utterance(text, Now)));
}
