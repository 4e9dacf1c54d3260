using XmessBot.Core.Calls;
using XmessBot.Core.Language;
using XmessBot.Core.Language.Orders;
using XmessBot.Core.Language.Time;

namespace XmessBot.Tests.Language.Orders;

/// <summary>Opening a call and changing a value of one.</summary>
public sealed class CallOrdersTests
{
    private static readonly DateTime Now = new(2026, 5, 4, 10, 0, 0);

    [Fact]
    public void Examples_WhenRead_AreOrders()
    {
        Assert.Equal([], CallOrders.OpeningExamples.Where(text => Read(text) is not { Field: null }));
        Assert.Equal([], CallOrders.ChangingExamples.Where(text => Read(text)?.Field is null));
    }

    [Fact]
    public void Fields_OfTheList_AreThoseOfCore() => Assert.Equal(
        Enum.GetNames<CallField>().Order(), OrderPhrases.Meanings("call-orders").Where(meaning => char.IsUpper(meaning[0])).Order());

    [Theory]
    [InlineData("obre la segona convocatòria", null, null, 2)]
    [InlineData("obrim la convocatòria de 2021", null, 2021, null)]
    [InlineData("Vull obrir la convocatòria de l'any que ve", null, 2027, null)]
    [InlineData("obre la convocatòria 2027-1", "2027-1", null, null)]
    [InlineData("prepara una nova convocatòria", null, null, null)]
    [InlineData("obre la segona convocatoria de 2027", null, 2027, 2)]
    public void Opening_WhenOrdered_IsRead(string text, string? call, int? year, int? number) =>
        Assert.Equal(new CallOrder(call, year, number), Read(text));

    [Theory]
    [InlineData("canvia el termini al 15 de maig", "Deadline", "2026-05-15")]
    [InlineData("allarga el termini de la convocatòria 2026-2 fins al 20 de juliol", "Deadline", "2026-07-20")]
    [InlineData("ajorna l'obertura al 2 de setembre", "Opens", "2026-09-02")]
    [InlineData("posa la data límit al 15 de maig", "Deadline", "2026-05-15")]
    public void Changing_WhenOrdered_IsRead(string text, string field, string day)
    {
        var order = Read(text)!;
        Assert.Equal(
            (field, DateOnly.Parse(day, null)), (order.Field, CallValues.Day(new Utterance(order.Value, Now), Lean.Future)));
    }

    [Theory]
    [InlineData("quan s'obre la segona convocatòria?")]
    [InlineData("no obris la segona convocatòria")]
    [InlineData("la segona convocatòria obre al setembre")] // tells, and orders nothing
    [InlineData("obre la sol·licitud de Berga de la segona convocatòria")]
    [InlineData("obre la 2026-1-001")]
    [InlineData("canvia la sol·licitud, que el termini és el 15 de maig")]
    [InlineData("canvia el mentor de la 4")]
    [InlineData("amplia 2 hores la 2026-1-001")] // of an assignment
    [InlineData("posa la 4 a la llista d'espera")]
    public void Order_WhenItIsSomethingElse_IsNone(string text) => Assert.Null(Read(text));

    [Theory]
    [InlineData("el termini, el 15 de maig", "Deadline")]
    [InlineData("la bossa de mentoria ha de ser de 12 hores", "Mentoring")]
    [InlineData("el paquet, 3 sessions de 2 hores", "Package")]
    [InlineData("sí, endavant", null)]
    public void Named_InAReview_IsTheField(string text, string? field) =>
        Assert.Equal(field, CallOrders.Named(new Utterance(text, Now))?.Field);

    [Theory]
    [InlineData("2 sessions de 2 hores", 2, 120)]
    [InlineData("tres sessions d'una hora i mitja", 3, 90)]
    [InlineData("4 hores", null, null)] // in how many sessions?
    public void Package_WhenSaid_IsRead(string text, int? sessions, int? minutes) =>
        Assert.Equal(sessions is null ? null : (sessions.Value, minutes!.Value), CallValues.Package(new Utterance(text, Now)));

    [Theory]
    [InlineData("12 hores", 720)]
    [InlineData("12", 720)]
    [InlineData("dotze", 720)]
    [InlineData("de la convocatòria 2026-2 a 20 hores", 1200)] // the call's number is no amount
    [InlineData("entre 12 i 20", null)]
    public void Minutes_WhenSaid_AreRead(string text, int? minutes) => Assert.Equal(minutes, CallValues.Minutes(new Utterance(text, Now)));

    private static CallOrder? Read(string text) => CallOrders.Read(new Utterance(text, Now));
}
