using XmessBot.Core.Language.Time;

namespace XmessBot.Tests.Language.Time;

/// <summary>What is taken back in the same breath is not what was meant; said on Wednesday 15 April 2026, looking ahead.</summary>
public sealed class CorrectionsTests
{
    private static readonly DateTime Now = new(2026, 4, 15, 11, 0, 0);

    [Theory]
    [InlineData("dimarts, perdó, dimecres", "dimecres")]
    [InlineData("dilluns no, dimarts", "dimarts")]
    [InlineData("el 15, ai no, el 16 de maig", "el 16 de maig")]
    [InlineData("dilluns a les 10, vull dir dimarts a les 11", "dimarts a les 11")]
    [InlineData("dilluns a les 10, perdó, dimarts", "dimarts a les 10")] // the time stays
    [InlineData("tres hores amb Berga, perdó, dues hores", "dues hores")]
    [InlineData("dues hores, no, una hora i mitja", "hora i mitja")]
    [InlineData("dimarts, no dimecres", "dimarts")]
    [InlineData("el 14, no el 15", "el 14")]
    [InlineData("el dia 20 en lloc del 21", "el 20")]
    [InlineData("no el 17 sinó el 16", "el 16")]
    [InlineData("no dimarts, si no dimecres", "dimecres")] // as many write "sinó"
    [InlineData("no pot ser dilluns, ha de ser dimarts 21", "dimarts 21")]
    [InlineData("vam dir el 22, però millor el 23", "el 23")]
    [InlineData("em pensava que era dimarts però al final és dimecres", "dimecres")]
    [InlineData("demà, però no a les 10 sinó a les 11", "demà a les 11")]
    [InlineData("demà a les 10 no, a les 11", "demà a les 11")] // the day stays
    [InlineData("havíem quedat demà a les 9 però vam començar a dos quarts de deu", "demà a dos quarts de deu")]
    public void Read_WhenSomethingIsTakenBack_IsWhatIsLeft(string text, string left)
    {
        var read = DateReader.Read(text, Now, Lean.Future);
        Assert.NotNull(read);
        Assert.Equal(DateReader.Read(left, Now, Lean.Future), read);
    }

    [Theory]
    [InlineData("dues hores, vull dir tres")] // three of what?
    public void Read_WhenItIsNotClearWhatIsLeft_IsAsked(string text) => Assert.Null(DateReader.Read(text, Now, Lean.Future));
}
