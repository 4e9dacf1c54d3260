using XmessBot.Core.Language.Sessions;

namespace XmessBot.Tests.Language.Sessions;

/// <summary>Several days with one length: each has it only where the words say so.</summary>
public sealed class EachDayTests
{
    private static readonly DateTime Now = new(2026, 5, 15, 10, 0, 0);

    [Theory]
    [InlineData("dilluns i dimecres, 2 h cada dia amb Berga", 11, 13)]
    [InlineData("dimarts i dijous amb Berga, 2 hores cadascun", 12, 14)]
    public void Read_WhenEachDayIsSaid_IsASessionADay(string text, int first, int second)
    {
        var read = SessionReader.Read(text, Now);
        Assert.Equal((new DateOnly(2026, 5, first), 120, "Berga"), (read.Date, read.Minutes, read.Municipality?.Name));
        Assert.Equal((new DateOnly(2026, 5, second), 120, "Berga"),
            (read.More.Single().Date, read.More[0].Minutes, read.More[0].Municipality?.Name));
    }

    [Theory]
    [InlineData("dilluns i dimecres, 2 hores amb Berga")] // of each, or of both
    public void Read_WhenItMayBeTheTimeOfAll_IsAsked(string text) => Assert.Null(SessionReader.Read(text, Now).Date);
}
