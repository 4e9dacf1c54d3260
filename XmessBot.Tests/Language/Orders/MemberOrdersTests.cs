using XmessBot.Core.Language;
using XmessBot.Core.Language.Orders;
using XmessBot.Core.Members;

namespace XmessBot.Tests.Language.Orders;

/// <summary>What staff says of the members of the network, and of people.</summary>
public sealed class MemberOrdersTests
{
    private static readonly DateTime Now = new(2026, 5, 4, 10, 0, 0);

    [Fact]
    public void Examples_WhenRead_AreWhatTheyAre()
    {
        Assert.Equal([], MembershipOrders.Examples.Where(each => Membership(each.Text)?.Act != each.Act));
        Assert.Equal([], PeopleOrders.Examples.Where(each => PeopleOrders.Read(new Utterance(each.Text, Now))?.Act != each.Act));
    }

    [Fact]
    public void Roles_OfTheList_AreThoseOfCore() => Assert.Subset(
        Enum.GetNames<Roles>().ToHashSet(),
        OrderPhrases.Meanings("people-orders").Where(meaning => char.IsUpper(meaning[0])).ToHashSet());

    [Theory]
    [InlineData("Navàs s'ha fet membre el 3 de març", "08141", "2026-03-03")] // it has been
    [InlineData("Berga serà membre a partir de l'1 de gener", "08022", "2027-01-01")] // it will be
    [InlineData("Berga deixa la xarxa a final d'any", "08022", "2026-12-31")]
    [InlineData("Vic va deixar la xarxa el 31 de març", "08298", "2026-03-31")]
    [InlineData("afegeix Berga com a membre", "08022", null)]
    public void Membership_WhenSaid_HasItsCouncilAndDay(string text, string council, string? day) => Assert.Equal(
        (council, day is null ? null : DateOnly.Parse(day, null)), (Membership(text)?.Municipality, Membership(text)?.Day));

    [Theory]
    [InlineData("Berga no és membre perquè l'acord és nul", "perquè l'acord és nul")]
    [InlineData("Navàs s'ha fet membre segons l'assemblea del 3 de març", "segons l'assemblea del 3 de març")]
    [InlineData("Berga no és membre", null)]
    public void Membership_WhenAReasonIsSaid_HasIt(string text, string? reason) => Assert.Equal(reason, Membership(text)?.Reason);

    [Theory]
    [InlineData("dona de baixa la tècnica de Vic")] // a person
    [InlineData("treu el rol de mentor a en Pere")]
    [InlineData("quines sol·licituds hi ha de municipis membres?")]
    [InlineData("Berga ha demanat una mentoria")]
    [InlineData("denega la de Salt")]
    [InlineData("Berga i Navàs s'han fet membres")] // one at a time
    public void Membership_WhenSomethingElseIsSaid_IsNone(string text) => Assert.Null(Membership(text));

    [Theory]
    [InlineData("assigna la 2026-1-001 a la mentora Núria")]
    [InlineData("afegeix 2 hores a la mentora")]
    [InlineData("la Marta valora la 7")] // one request, not a call
    [InlineData("qui pot ser mentor de la 7?")]
    [InlineData("la mentora de Berga és la Núria")]
    public void People_WhenSomethingElseIsSaid_AreNone(string text) => Assert.Null(PeopleOrders.Read(new Utterance(text, Now)));

    [Fact]
    public void People_WhenSeveralAreNamed_AreAllRead()
    {
        var order = PeopleOrders.Read(new Utterance("la Marta Vila i en Joan valoren la segona convocatòria", Now))!;
        Assert.Equal(["Marta Vila", "Joan"], order.Names);
        Assert.Equal(2, order.Call!.Number);
    }

    [Theory]
    [InlineData("fes mentora laia.pi@vic.cat", "Mentor", "laia.pi@vic.cat")]
    [InlineData("dona permisos d'administració a laia@vic.cat", "Admin", "laia@vic.cat")]
    [InlineData("treu laia@vic.cat de la comissió tècnica", "Staff", "laia@vic.cat")]
    public void Role_WhenSaid_IsRead(string text, string role, string email)
    {
        var order = PeopleOrders.Read(new Utterance(text, Now))!;
        Assert.Equal((role, email), (order.Role, Assert.Single(order.Emails)));
        Assert.Empty(order.Names);
    }

    private static MembershipOrder? Membership(string text) => MembershipOrders.Read(new Utterance(text, Now));
}
