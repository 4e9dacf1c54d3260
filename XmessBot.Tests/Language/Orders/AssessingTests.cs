using System.Globalization;
using XmessBot.Core.Language;
using XmessBot.Core.Language.Orders;
using XmessBot.Core.Language.Queries;

namespace XmessBot.Tests.Language.Orders;

/// <summary>What the commission says of assessing: points, conflicts of interest, who assesses what, and what is missing.</summary>
public sealed class AssessingTests
{
    private static readonly DateTime Now = new(2026, 5, 4, 10, 0, 0);

    [Fact]
    public void Messages_WhenSaidAsInTheirExamples_AreRead() => Assert.Equal(
        [],
        [
            .. AssessmentOrders.Examples.Where(text => AssessmentOrders.Read(Said(text)) is not { Requests.Count: > 0 }),
            .. ConflictOrders.Examples.Where(text => ConflictOrders.Read(Said(text)) is not { TakesBack: false, Requests.Count: > 0 }),
            .. ConflictOrders.Back.Where(text => ConflictOrders.Read(Said(text)) is not { TakesBack: true, Requests.Count: > 0 }),
            .. AssessorOrders.Examples.Where(text => AssessorOrders.Read(Said(text)) is not { Requests.Count: > 0 }),
            .. AssessmentQuestions.Examples.Where(each => AssessmentQuestions.Read(Said(each.Text))?.Topic != each.Topic)
                .Select(each => each.Text),
        ]);

    [Theory]
    [InlineData("si tinc un conflicte d'interès amb Berga, què faig?")] // asks
    [InlineData("la Marta té un conflicte d'interès amb Berga")] // only one's own
    [InlineData("la Marta no valora la 7")]
    [InlineData("la Marta i en Joan han valorat la 7")] // tells
    [InlineData("la Marta valora la 7 si en Joan no pot")] // a condition
    [InlineData("les que encara no he valorat")] // a query
    [InlineData("què em falta valorar del Bages?")] // a query with a filter
    [InlineData("qui valora?")] // of no request
    [InlineData("quan es valora la 7?")]
    [InlineData("valorem molt la feina de Berga")] // no points are meant
    [InlineData("denega la 7 perquè hi tinc un amic")]
    public void Messages_WhenSomethingElseIsSaid_AreNotRead(string text) => Assert.False(
        AssessmentOrders.Read(Said(text)) is not null || ConflictOrders.Read(Said(text)) is not null
        || AssessorOrders.Read(Said(text)) is not null || AssessmentQuestions.Read(Said(text)) is not null);

    [Theory]
    [InlineData("la Marta i en Joan valoren la 7", "7", "Marta|Joan")]
    [InlineData("que la Marta i Joan valorin la 7 i la 9", "7|9", "Marta|Joan")]
    [InlineData("posa la Marta Soler i en Joan com a avaluadors de la 7", "7", "Marta Soler|Joan")]
    [InlineData("que la 7 la valorin tots", "7", "")]
    public void Assessors_WhenSaid_AreNamed(string text, string requests, string names)
    {
        var order = AssessorOrders.Read(Said(text))!;
        Assert.Equal(requests, string.Join('|', order.Requests.Select(each => each.Number)));
        Assert.Equal(names, string.Join('|', order.Names));
    }

    [Fact]
    public void Conflict_WhenItHasAReason_KeepsIt() => Assert.Equal(
        "hi treballa la meva germana", ConflictOrders.Read(Said("m'abstinc de la 7 perquè hi treballa la meva germana"))!.Reason);

    [Theory]
    [InlineData("puntua la 7: necessitat 9, alineament 5", "Need 9|Alignment 5", null)] // out of range: asked again
    [InlineData("puntua Vic: necessitat 4, perquè ho explica bé", "Need 4", "ho explica bé")]
    [InlineData("puntua Vic: necessitat 4. Nota: ho explica bé", "Need 4", "ho explica bé")]
    [InlineData("valora la 7", "", null)]
    public void Assessment_WhenOrdered_HasItsPoints(string text, string points, string? note)
    {
        var order = AssessmentOrders.Read(Said(text))!;
        Assert.Equal((points, note), (Shown(order.Scores), order.Note));
    }

    [Theory]
    [InlineData("4", "Need 4")]
    [InlineData("un quatre", "Need 4")]
    [InlineData("li poso un 4", "Need 4")]
    [InlineData("4 sobre 5", "Need 4")]
    [InlineData("zero", "Need 0")]
    [InlineData("7", "Need 7")] // out of range, and said so
    [InlineData("4, i alineament 5", "Need 4|Alignment 5")]
    [InlineData("transferibilitat 3", "Transferability 3")] // another criterion than was asked
    [InlineData("3,5", "")]
    [InlineData("tres i mig", "")]
    [InlineData("3 o 4", "")]
    [InlineData("entre 3 i 4", "")]
    [InlineData("-1", "")]
    [InlineData("no ho sé", "")]
    public void Points_WhenAnswered_AreThoseOfTheCriterion(string text, string points) =>
        Assert.Equal(points, Shown(AssessmentOrders.Answered(Said(text), QueryCriterion.Need)));

    private static string Shown(IEnumerable<CriterionPoints> points) =>
        string.Join(
        '|', points.Select(each => string.Create(CultureInfo.InvariantCulture, $"{each.Criterion} {each.Points}")));

    private static Utterance Said(string text) => new(text, Now);
}
