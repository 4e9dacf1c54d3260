using SkiaSharp;
using XmessBot.Core.Assignments;
using XmessBot.Core.Hours;
using XmessBot.Pictures;
using XmessBot.Tests.Assignments;
using XmessBot.Tests.Calls;
using XmessBot.Tests.Mentors;
using XmessBot.Tests.Requests;
using XmessBot.Tests.Sessions;

namespace XmessBot.Tests.Pictures;

/// <summary>R05, R06: the picture of a pool says how many hours are left, and shows what they went to.</summary>
public sealed class PoolPictureTests
{
    private static readonly SKColor Warning = SKColor.Parse("#B3261E");

    [Fact]
    public void Words_WhenSomeIsAssigned_SayTheConclusionAndEachAmount() => Assert.Equal(
        "Mentoria. Queden 4 h de 8 h. Assignades: 4 h. Fetes: 2 h. Acordades: 1 h. Previsió: 8 h.",
        PoolPicture.Words(Report(240)));

    [Fact]
    public void Words_WhenAllIsAssigned_SaySo() =>
        Assert.StartsWith("Mentoria. Assignades totes: 8 h.", PoolPicture.Words(Report(480)), StringComparison.Ordinal);

    [Theory]
    [InlineData(240, false)]
    [InlineData(400, true)] // more than 80 %
    [InlineData(480, true)]
    public void Picture_FromEightyPerCentOn_WarnsByItsColour(int assigned, bool warns)
    {
        using var picture = SKBitmap.Decode(PoolPicture.Draw(Report(assigned)));
        Assert.Equal((PictureStyle.Width, PoolPicture.Height), (picture.Width, picture.Height));
        Assert.Equal(warns, picture.Pixels.Contains(Warning));
    }

    [Fact] // R08: a warning is of the last time that it came so far
    public void CrossedAt_WhenItComesAndGoes_IsTheLastTimeItCame()
    {
        PoolEntryKind[] kinds = [PoolEntryKind.Assigned, PoolEntryKind.Released, PoolEntryKind.Assigned, PoolEntryKind.Assigned,
            PoolEntryKind.Extended];
        int[] minutes = [420, 300, 300, 60, 30];
        var pool = new HourPool("2020-1", Core.Service.Mentoring, new Minutes(480));
        var levels = new List<(PoolLevel, int)>();
        foreach (var (kind, amount) in kinds.Zip(minutes))
        {
            pool = pool with { Entries = pool.Entries.Add(new PoolEntry(kind, new Minutes(amount), Assignments2020.Now, "a@b.cat", null)) };
            levels.Add((pool.Level(), pool.CrossedAt(pool.Level())));
        }

        Assert.Equal(
            [(PoolLevel.NearlyFull, 1), (PoolLevel.Free, 0), (PoolLevel.NearlyFull, 3), (PoolLevel.Full, 4), (PoolLevel.NearlyFull, 3)],
            levels);
    }

    private static PoolReport Report(int assigned)
    {
        var entry = new PoolEntry(PoolEntryKind.Assigned, new Minutes(assigned), Assignments2020.Now, "comissio@xmess.example", null);
        var pool = new HourPool("2020-1", Core.Service.Mentoring, Minutes.OfHours(8), [entry]);
        return PoolReport.Of(
            pool, Calls2020.First, Sessions2020.First.Assignments, new Minutes(60), Mentors2020.Staff, Assignments2020.Now).Value();
    }
}
