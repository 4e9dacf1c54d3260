using XmessBot.Core;
using XmessBot.Core.Calls;
using XmessBot.Core.Language.Queries;
using XmessBot.Core.Members;
using XmessBot.Core.Municipalities;
using XmessBot.Core.Queries;
using XmessBot.Tests.Calls;
using XmessBot.Tests.Mentors;
using XmessBot.Tests.Requests;
using Known = XmessBot.Core.Municipalities.Municipalities;

namespace XmessBot.Tests.Queries;

/// <summary>What may be asked, and which councils its places mean.</summary>
public sealed class AskedQueryTests
{
    private static readonly CallBook Calls = new([Calls2020.First, Calls2020.Second]);

    [Fact]
    public void Query_WhenNotOfStaff_IsRefused() =>
        Assert.Equal(new Outcome<AskedQuery>.Refused(new OnlyStaff()), Of(Requests2020.Officer, QuerySubject.Requests));

    [Fact]
    public void Query_WhenItsSubjectHasNoSuchCondition_IsRefused() // a condition left out would answer another question
    {
        var refused = Assert.IsType<Outcome<AskedQuery>.Refused>(Of(
            Mentors2020.Staff, QuerySubject.People, new QueryFilter.Role(QueryRole.Mentor), new QueryFilter.Topic("habitatge")));
        var why = Assert.IsType<NothingToFilterBy>(refused.Why);
        Assert.Equal(QuerySubject.People, why.About);
        Assert.Equal([FilterKey.Topic], why.Keys);
    }

    [Fact]
    public void Councils_WhenSeveralConditions_MeetAll()
    {
        var asked = Done(QuerySubject.Requests, new QueryFilter.InProvince([Province.Barcelona]), new QueryFilter.Population(null, 500));
        var expected = Known.All.Where(each => each is { Province: Province.Barcelona, Population: <= 500 }).Select(each => each.Code);
        Assert.Equal(expected, asked.Councils);
        Assert.NotEmpty(asked.Councils!);
    }

    [Fact]
    public void Councils_WhenNoConditionIsOnThem_AreNotLimited() =>
        Assert.Null(Done(QuerySubject.Requests, new QueryFilter.OfService(Service.Mentoring)).Councils);

    [Fact]
    public void Numbers_WhenFiguresAreSaid_AreOfEachCall() => Assert.Equal(
        ["2020-1-007", "2020-2-007", "2020-1-012"],
        Done(QuerySubject.Requests).NumbersOf(new QueryFilter.Number(["7", "2020-1-012"])));

    private static AskedQuery Done(QuerySubject about, params QueryFilter[] filters) =>
        Assert.IsType<Outcome<AskedQuery>.Done>(Of(Mentors2020.Staff, about, filters)).Value;

    private static Outcome<AskedQuery> Of(Person by, QuerySubject about, params QueryFilter[] filters) =>
        AskedQuery.Of(new StaffQuery(about, filters), by, Calls, Calls2020.WhileOpen);
}
