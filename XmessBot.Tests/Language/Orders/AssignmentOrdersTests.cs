using System.Globalization;
using XmessBot.Core.Language;
using XmessBot.Core.Language.Orders;

namespace XmessBot.Tests.Language.Orders;

/// <summary>Which messages decide something of an assignment: orders at their head, and nothing that somebody else may mean.</summary>
public sealed class AssignmentOrdersTests
{
    private static readonly DateTime Now = new(2026, 5, 4, 10, 0, 0);

    [Theory]
    [InlineData("assigna la sol·licitud 2026-1-001 a la Marta", 0, "2026-1-001", null, null)]
    [InlineData("Assigneu 4 hores de la 2026-1-001 a en Pere Vila", 0, "2026-1-001", 240, null)]
    [InlineData("vull assignar la solicitud 2026-1-001 a la Marta", 0, "2026-1-001", null, null)]
    [InlineData("amplia 2 hores l'assignació 2026-1-001", 1, "2026-1-001", 120, null)]
    [InlineData("amplia l'assignació 2026-1-001 en 90 minuts perquè falta una sessió", 1, "2026-1-001", 90, "falta una sessió")]
    [InlineData("Ampliem una hora la 2026-1-001. Motiu: els plecs", 1, "2026-1-001", 60, "els plecs")]
    [InlineData("tanca l'assignació 2026-1-001", 2, "2026-1-001", null, null)]
    [InlineData("si us plau, tanqueu la mentoria 2026-1-001", 2, "2026-1-001", null, null)]
    public void Order_WhenAtTheHead_IsRead(string text, int task, string? number, int? minutes, string? reason) =>
        Assert.Equal(new AssignmentOrder((AssignmentTask)task, number, minutes, reason), Read(text, byStaff: false));

    [Theory]
    [InlineData("no tanca l'assignació 2026-1-001")] // a denial
    [InlineData("com s'amplia l'assignació 2026-1-001?")] // a question
    [InlineData("volem ampliar el parc d'habitatge cooperatiu")] // a need
    [InlineData("volem assignar un tècnic a l'oficina d'habitatge")]
    [InlineData("tenim una assignació de 4 hores amb Berga")]
    [InlineData("ahir 2 hores amb Berga, amplia conversa sobre plecs")] // a session
    [InlineData("tanca la sol·licitud 2026-1-001")] // a decision of another kind
    [InlineData("assigna la Marta a Berga")] // from staff alone
    public void Message_WhenItMayBeSomethingElse_IsNone(string text) => Assert.Null(Read(text, byStaff: false));

    [Fact]
    public void Order_WhenStaffNamesOnlyWho_IsRead() =>
        Assert.Equal(new AssignmentOrder(AssignmentTask.Assign, null, null, null), Read("assigna la Marta a Berga", byStaff: true));

    [Fact]
    public void Rules_WithoutExamples_AreNone() =>
        Assert.Empty(AssignmentOrders.Rules.Where(rule => rule.Examples.Length == 0).Select(rule => rule.Name));

    [Fact]
    public void Example_OfEachRule_IsReadByIt() => Assert.Equal([], // "assign, as staff says it" is of staff alone
        from rule in AssignmentOrders.Rules
        from example in rule.Examples
        let read = AssignmentOrders.Try(new Utterance(example, Now), byStaff: true)?.Rule.Name
        where read != rule.Name
        select $"{example}: {read}, not {rule.Name}");

    [Theory]
    [InlineData("close", "{0} l'assignació 2026-1-001")]
    [InlineData("extend", "{0} 2 hores l'assignació 2026-1-001")]
    [InlineData("assign", "{0} la sol·licitud 2026-1-001 a la Marta")]
    public void Verb_EachOfTheList_OrdersWhatItsMeaningSays(string verb, string message) => Assert.Equal([],
        from phrase in OrderPhrases.Of("orders", verb)
        where Read(string.Format(CultureInfo.InvariantCulture, message, phrase), byStaff: false)?.Task.ToString().ToLowerInvariant() != verb
        select phrase);

    private static AssignmentOrder? Read(string text, bool byStaff) => AssignmentOrders.Read(new Utterance(text, Now), byStaff);
}
