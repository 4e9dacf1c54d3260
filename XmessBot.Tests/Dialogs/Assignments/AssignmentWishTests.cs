using XmessBot.Core.Hours;
using XmessBot.Dialogs.Assignments;

namespace XmessBot.Tests.Dialogs.Assignments;

/// <summary>Which messages decide something of an assignment: orders at their head, and nothing that somebody else may mean.</summary>
public sealed class AssignmentWishTests
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
        Assert.Equal(new AssignmentWish((AssignmentTask)task, number, minutes is { } count ? new Minutes(count) : null, reason), AssignmentWish.Read(text, Now, byStaff: false));

    [Theory]
    [InlineData("no tanca l'assignació 2026-1-001")] // a denial
    [InlineData("com s'amplia l'assignació 2026-1-001?")] // a question
    [InlineData("volem ampliar el parc d'habitatge cooperatiu")] // a need
    [InlineData("volem assignar un tècnic a l'oficina d'habitatge")]
    [InlineData("tenim una assignació de 4 hores amb Berga")]
    [InlineData("ahir 2 hores amb Berga, amplia conversa sobre plecs")] // a session
    [InlineData("tanca la sol·licitud 2026-1-001")] // a decision of another kind
    [InlineData("assigna la Marta a Berga")] // from staff alone
    public void Message_WhenItMayBeSomethingElse_IsNone(string text) => Assert.Null(AssignmentWish.Read(text, Now, byStaff: false));

    [Fact]
    public void Order_WhenStaffNamesOnlyWho_IsRead() =>
        Assert.Equal(new AssignmentWish(AssignmentTask.Assign, null, null, null), AssignmentWish.Read("assigna la Marta a Berga", Now, byStaff: true));
}
