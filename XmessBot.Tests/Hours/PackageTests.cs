using XmessBot.Core;
using XmessBot.Core.Calls;
using XmessBot.Core.Hours;
using XmessBot.Tests.Calls;
using XmessBot.Tests.Requests;

namespace XmessBot.Tests.Hours;

public sealed class PackageTests
{
    [Fact]
    public void Total_WhenTheUsualPackage_IsTwoSessionsOfTwoHours() // R07
    {
        Assert.Equal((2, new Minutes(120)), (Calls2020.First.Package.Sessions, Calls2020.First.Package.Session));
        Assert.Equal(new Minutes(240), Calls2020.First.Package.Total);
    }

    [Fact]
    public void Packages_WhenCallsOf2020_AreTwoAndSevenThenThreeAndEight() // R05, R06, R07
    {
        Assert.Equal(2, PackagesOf(Calls2020.First, Service.Mentoring));
        Assert.Equal(7, PackagesOf(Calls2020.First, Service.Advisory));
        Assert.Equal(3, PackagesOf(Calls2020.Second, Service.Mentoring));
        Assert.Equal(8, PackagesOf(Calls2020.Second, Service.Advisory));
    }

    [Theory] // R07: the pool gives whole packages and then no more
    [InlineData(Service.Mentoring, 2)]
    [InlineData(Service.Advisory, 7)]
    public void Assign_WhenPackageByPackage_GivesAsManyAsThePoolHolds(Service service, int packages)
    {
        var pool = new HourPool("2020-1", service, Calls2020.First.HoursFor(service));
        for (var given = 0; given < packages; given++)
            pool = pool.Assign(Calls2020.First.Package.Total, Calls2020.WhileOpen, "staff@xmess.cat").Value();
        Assert.Equal(Minutes.None, pool.Left);
        Assert.Equal(
            new PoolExhausted(service, Minutes.None, new Minutes(240)),
            pool.Assign(Calls2020.First.Package.Total, Calls2020.WhileOpen, "staff@xmess.cat").Refusal());
    }

    [Theory] // R08: sessions of any length and number; the package is only the usual one
    [InlineData(1, 240)]
    [InlineData(3, 90)]
    [InlineData(4, 45)]
    public void Total_WhenAgreedOtherwise_IsTheSumOfItsSessions(int sessions, int minutes) =>
        Assert.Equal(sessions * minutes, new Package(sessions, new Minutes(minutes)).Total.Count);

    [Theory]
    [InlineData(479, 1)] // a minute short of the second package
    [InlineData(480, 2)]
    [InlineData(239, 0)]
    public void Fits_WhenHoursAreNotWholePackages_CountsWholeOnes(int left, int packages) =>
        Assert.Equal(packages, new Minutes(left).Fits(Calls2020.First.Package.Total));

    [Fact]
    public void Total_WhenNumbersAreAbsurd_OverflowsLoudly() =>
        Assert.Throws<OverflowException>(() => new Package(int.MaxValue, new Minutes(2)).Total);

    private static int PackagesOf(Call call, Service service) => call.HoursFor(service).Fits(call.Package.Total);
}
