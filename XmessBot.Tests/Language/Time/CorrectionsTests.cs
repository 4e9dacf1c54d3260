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
    public void Read_WhenSomethingIsTakenBack_IsWhatIsLeft(string text, string left)
    {
        var read = DateReader.Read(text, Now, Lean.Future);
        Assert.NotNull(read);
        Assert.Equal(DateReader.Read(left, Now, Lean.Future), read);
    }

    [Theory]
    [InlineData("dues hores, vull dir tres")] // three of what?
    [InlineData("dimarts, no dimecres")] // it is Tuesday that is meant, but a slip of the comma would turn it round
    public void Read_WhenItIsNotClearWhatIsLeft_IsAsked(string text) => Assert.Null(DateReader.Read(text, Now, Lean.Future));
}
