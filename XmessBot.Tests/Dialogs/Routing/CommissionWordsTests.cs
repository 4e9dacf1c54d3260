using XmessBot.Core.Language;
using XmessBot.Dialogs;
using XmessBot.Dialogs.Routing;
using XmessBot.Search;
using XmessBot.Tests.Language;
using XmessBot.Understanding;

namespace XmessBot.Tests.Dialogs.Routing;

/// <summary>
/// R12: what only the commission can do is recognised whoever says it, so that they are asked who they are or told that they cannot; but
/// what others say for themselves stays theirs.
/// </summary>
public sealed class CommissionWordsTests
{
    private static readonly Policy Policy = new([.. FeatureTable.All.SelectMany(feature => feature.Capabilities)]);

    [Theory]
    [InlineData("denega la 4")]
    [InlineData("quines pendents hi ha?")]
    [InlineData("puntua Vic amb un 3 de necessitat")]
    [InlineData("concedeix un paquet de mentoria a Navàs")] // as an intent, a council's wish for a mentor
    [InlineData("m'abstinc de la 7")]
    [InlineData("envia les cartes")]
    [InlineData("passa'm un excel de les sol·licituds")]
    public void Words_OfTheCommission_OfAStrangerOrAnOfficer_AreTheSameAsOfStaff(string said)
    {
        var staffs = Assert.IsType<RoutingDecision.ToCapability>(Decide(said, Role.Staff)).Claim.Capability;
        Assert.Equal(Audience.Staff, staffs.Audience);
        foreach (var role in new[] { Role.Any, Role.Officer })
            Assert.Same(staffs, Assert.IsType<RoutingDecision.ToCapability>(Decide(said, role)).Claim.Capability);
    }

    [Theory]
    [InlineData("vull fer una sol·licitud de mentoria")]
    [InlineData("com està la meva sol·licitud?")]
    [InlineData("retira la sol·licitud")]
    [InlineData("quines són les dates de la convocatòria?")]
    [InlineData("bon dia")]
    public void Words_ThatAreNotOnlyTheCommissions_AreNeverTakenForTheirs(string said) =>
        Assert.All([Role.Any, Role.Officer], role => Assert.NotEqual(Audience.Staff, AudienceOf(Decide(said, role))));

    [Fact]
    public void Questions_OfTheCall_AreNeverTakenForTheCommissions() => Assert.Empty(
        from entry in CallFaq.Entries
        where !entry.Question.Contains(". ", StringComparison.Ordinal) // what tells something first is no mere question
        from role in new[] { Role.Any, Role.Officer, Role.Mentor }
        where AudienceOf(Decide(entry.Question, role)) == Audience.Staff
        select entry.Question);

    [Fact]
    public void Messages_OfAllKinds_FromAnybody_AreRouted()
    {
        foreach (var text in LabelledSet.Read("intents").Select(each => (string)each["text"]!).Append("necessito un taxi a les 10"))
            foreach (var role in Enum.GetValues<Role>()) Assert.NotNull(Decide(text, role));
    }

    [Theory] // what is said of the weather and of other requests
    [InlineData("Avui fa un sol de justícia, eh?")]
    [InlineData("la sol·licitud de la beca Erasmus")]
    public void Words_OfNothingThatTheCommissionDoes_AreNotTakenForTheirs(string said) =>
        Assert.All([Role.Any, Role.Officer], role => Assert.NotEqual(Audience.Staff, AudienceOf(Decide(said, role))));

    private static RoutingDecision Decide(string said, Role role) =>
        Policy.Decide(new Heard(new Utterance(said, new DateTime(2026, 5, 6, 9, 30, 0)), role, role == Role.Mentor, null));

    private static Audience? AudienceOf(RoutingDecision decision) =>
        (decision as RoutingDecision.ToCapability)?.Claim.Capability.Audience;
}
