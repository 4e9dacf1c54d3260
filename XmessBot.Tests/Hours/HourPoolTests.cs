using XmessBot.Core;
using XmessBot.Core.Hours;
using XmessBot.Tests.Calls;
using XmessBot.Tests.Requests;

namespace XmessBot.Tests.Hours;

public sealed class HourPoolTests
{
    private const string Staff = "comissio@xmess.cat";
    private static readonly DateTimeOffset Now = Calls2020.TooLate;
    private static readonly HourPool Fresh = new("2020-1", Service.Mentoring, Calls2020.First.Mentoring);

    [Fact]
    public void Pool_WhenFresh_HasTheHoursOfTheCall() // R05
    {
        Assert.Equal((new Minutes(480), Minutes.None, new Minutes(480)), (Fresh.Total, Fresh.Assigned, Fresh.Left));
        Assert.Empty(Fresh.Entries);
    }

    [Fact]
    public void Assign_WhenThereIsEnough_WritesAnEntryAndTakesFromWhatIsLeft()
    {
        var pool = Fresh.Assign(new Minutes(240), Now, Staff).Value();
        Assert.Equal((new Minutes(480), new Minutes(240), new Minutes(240)), (pool.Total, pool.Assigned, pool.Left));
        Assert.Equal([new PoolEntry(PoolEntryKind.Assigned, new Minutes(240), Now, Staff, null)], pool.Entries);
        Assert.Empty(Fresh.Entries); // what there was before is not touched
    }

    [Theory] // R05, R08: to the minute
    [InlineData(479)]
    [InlineData(480)]
    public void Assign_WhenUpToTheLastMinute_IsDone(int minutes) =>
        Assert.Equal(480 - minutes, Fresh.Assign(new Minutes(minutes), Now, Staff).Value().Left.Count);

    [Fact]
    public void Assign_WhenAMinuteTooMuch_IsRefusedWithWhatIsLeft() // R08: never a silent overdraft
    {
        var why = Fresh.Assign(new Minutes(481), Now, Staff).Refusal<HourPool, PoolExhausted>(RuleId.R08);
        Assert.Equal((Service.Mentoring, new Minutes(480), new Minutes(481)), (why.Service, why.Left, why.Asked));
    }

    [Fact]
    public void Release_WhenGivenBack_CanBeAssignedAgain()
    {
        var pool = Fresh.Assign(new Minutes(480), Now, Staff).Value().Release(new Minutes(120), Now, Staff).Value();
        Assert.Equal((new Minutes(360), new Minutes(120)), (pool.Assigned, pool.Left));
        Assert.Equal(Minutes.None, pool.Assign(new Minutes(120), Now, Staff).Value().Left);
    }

    [Fact]
    public void Release_WhenMoreThanAssigned_IsRefusedWithWhatIs() // R08
    {
        var pool = Fresh.Assign(new Minutes(120), Now, Staff).Value();
        var why = pool.Release(new Minutes(121), Now, Staff).Refusal<HourPool, MoreThanAssigned>(RuleId.R08);
        Assert.Equal((Service.Mentoring, new Minutes(120), new Minutes(121)), (why.Service, why.Assigned, why.Asked));
    }

    [Fact]
    public void Extend_WhenThereIsAReason_MakesRoomAndKeepsWhyAndWho() // R08
    {
        var full = Fresh.Assign(new Minutes(480), Now, Staff).Value();
        var pool = full.Extend(new Minutes(60), "  Una sessió més amb Berga ", Now, Staff).Value();
        Assert.Equal((new Minutes(540), new Minutes(60)), (pool.Total, pool.Left));
        Assert.Equal(new PoolEntry(PoolEntryKind.Extended, new Minutes(60), Now, Staff, "Una sessió més amb Berga"), pool.Entries[^1]);
        Assert.Equal(Minutes.None, pool.Assign(new Minutes(60), Now, Staff).Value().Left);
    }

    [Theory] // R08: an extension says why
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("\t\r\n")]
    public void Extend_WhenNoReason_IsRefused(string reason) =>
        Fresh.Extend(new Minutes(60), reason, Now, Staff).Refusal<HourPool, ExtensionNeedsReason>(RuleId.R08);

    [Fact]
    public void Pool_WhenNoTimeAtAll_RefusesAnEmptyEntry() // R08
    {
        Fresh.Assign(Minutes.None, Now, Staff).Refusal<HourPool, EmptyAmount>(RuleId.R08);
        Fresh.Release(Minutes.None, Now, Staff).Refusal<HourPool, EmptyAmount>(RuleId.R08);
        Fresh.Extend(Minutes.None, "per res", Now, Staff).Refusal<HourPool, EmptyAmount>(RuleId.R08);
    }

    [Fact]
    public void Extend_WhenTotalWouldNotFit_ThrowsThereAndNotAtTheNextReading() =>
        Assert.Throws<OverflowException>(() => Fresh.Extend(new Minutes(int.MaxValue), "Un error de picatge", Now, Staff));

    [Fact]
    public void Pools_WhenTwoServicesOfACall_AreApart() // R05, R06
    {
        var advisory = new HourPool("2020-1", Service.Advisory, Calls2020.First.Advisory);
        Assert.Equal(new Minutes(1440), advisory.Assign(new Minutes(240), Now, Staff).Value().Left);
        Assert.Equal(new Minutes(480), Fresh.Left);
    }
}
