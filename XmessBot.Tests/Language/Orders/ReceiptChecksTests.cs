using XmessBot.Core.Language;
using XmessBot.Core.Language.Orders;

namespace XmessBot.Tests.Language.Orders;

/// <summary>Who orders that a receipt be verified says so at the head of the message.</summary>
public sealed class ReceiptChecksTests
{
    [Fact]
    public void Example_Each_IsRead() =>
        Assert.DoesNotContain(ReceiptChecks.Examples, example => ReceiptChecks.Read(new Utterance(example)) is null);

    [Theory]
    [InlineData("Verifica: 2026-1-007", "2026-1-007")]
    [InlineData("qui verifica les hores?", null)] // a question
    [InlineData("no verifiqueu res", null)]
    [InlineData("comprova les dades", null)] // of no receipt
    [InlineData("comprova que tot quadri", null)]
    [InlineData("verificació d'hores", null)]
    public void Read_ByItsHead_GivesTheRest(string text, string? rest) => Assert.Equal(rest, ReceiptChecks.Read(new Utterance(text)));
}
