using XmessBot.Dialogs.Requests;

namespace XmessBot.Tests.Dialogs.Requests;

/// <summary>The seal of a receipt is found however it was typed, and nothing else is taken for one.</summary>
public sealed class ReceiptSealTests
{
    private const string Seal = "A1B2-0000-FFFF-1234-5678-9ABC-DEF0-4321";

    [Theory]
    [InlineData("verifica 2026-1-007 " + Seal, Seal)]
    [InlineData("verifica 2026-1-007 a1b20000ffff123456789abcdef04321.", "a1b20000ffff123456789abcdef04321")] // all together
    [InlineData("A1B2 0000 FFFF 1234 5678 9ABC DEF0 4321 gràcies", "A1B2 0000 FFFF 1234 5678 9ABC DEF0 4321")]
    [InlineData(Seal + " i " + "0000-0000-0000-0000-0000-0000-0000-0001", "0000-0000-0000-0000-0000-0000-0000-0001")] // the last
    [InlineData("A1B2-0000-FFFF-1234-5678-9ABC-DEF0", null)] // a group too few
    [InlineData(Seal + "5", null)] // a digit too many
    [InlineData("xA1B2-0000-FFFF-1234-5678-9ABC-DEF0-4321", null)]
    [InlineData("", null)]
    public void In_AText_IsTheLastSeal(string text, string? seal) => Assert.Equal(seal, ReceiptSeal.In(text));
}
