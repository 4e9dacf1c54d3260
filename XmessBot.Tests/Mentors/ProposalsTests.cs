using XmessBot.Core;
using XmessBot.Core.Calendar;
using XmessBot.Core.Hours;
using XmessBot.Core.Mentors;
using XmessBot.Tests.Calls;
using XmessBot.Tests.Requests;
using static XmessBot.Tests.Mentors.Mentors2020;

namespace XmessBot.Tests.Mentors;

/// <summary>Each reason for a place in the list, everything else being the same.</summary>
public sealed class ProposalsTests
{
    private static readonly MentorCriteria Asked = new(
        Service.Mentoring, Requests2020.Berga, "Volem posar una clàusula social als contractes de neteja",
        Week(DayOfWeek.Tuesday, DayOfWeek.Thursday),
        Calls2020.First.Window, Calls2020.First.Package.Session);

    [Fact]
    public void For_WhenOfTheCouncilItself_IsNeverProposed() => // R03
        Assert.Equal([Sabadell], Proposed(Of(1, Requests2020.Berga, "clàusules socials"), Of(2, Sabadell)));

    [Fact]
    public void For_WhenAdvisory_TheTechnicalServiceToo() // R04
    {
        var service = Of(1, null) with { Services = [Service.Advisory] };
        var proposal = Assert.Single(Proposals.For(Asked with { Service = Service.Advisory }, [service, Of(2, Requests2020.Berga)]));
        Assert.Equal((Closeness.TechnicalService, null), (proposal.Closeness, proposal.TimesBigger));
        Assert.Empty(Proposals.For(Asked, [service]));
    }

    [Fact]
    public void For_WhenTopicsAreMet_TheyGoBeforeAllElse()
    {
        var proposals = Proposals.For(Asked,
            [Of(1, Puigreig), Of(2, Girona, "clàusules socials", "cooperatives de treball") with { Load = 5 }]);
        Assert.Equal((Girona, Puigreig), (proposals[0].Mentor.Municipality, proposals[1].Mentor.Municipality));
        Assert.Equal(["clàusules socials"], proposals[0].TopicsMet);
    }

    [Fact]
    public void For_WhenTheyCanMeet_TheyGoBeforeLoad() // R14
    {
        var busy = Of(1, Sabadell) with { Availability = Week(DayOfWeek.Friday) };
        var silent = Of(3, Sabadell) with { Availability = null };
        var proposals = Proposals.For(Asked, [busy, silent, Of(2, Girona) with { Load = 3 }]);
        Assert.Equal(Girona, proposals[0].Mentor.Municipality);
        Assert.Equal([new Minutes(240), Minutes.None, Minutes.None], proposals.Select(proposal => proposal.MeetsAWeek));
    }

    [Fact]
    public void For_WhenLessLoaded_TheyGoBeforeTheNearer() =>
        Assert.Equal([Girona, Puigreig], Proposed(Of(1, Puigreig) with { Load = 1 }, Of(2, Girona)));

    [Fact] // comarca, then province, then size
    public void For_WhenNearer_TheyGoFirst() =>
        Assert.Equal([Gironella, Puigreig, Sabadell, Girona], Proposed(Of(1, Girona), Of(2, Sabadell), Of(3, Puigreig), Of(4, Gironella)));

    [Fact]
    public void For_WhenAvailabilityIsOnlyOfOtherMonths_ItDoesNotMeet() // R10
    {
        var later = Week(DayOfWeek.Tuesday) with { Within = new DayInterval(new(2020, 9, 1), new(2020, 9, 30)) };
        Assert.Equal(Minutes.None, Assert.Single(Proposals.For(Asked, [Of(1, Sabadell) with { Availability = later }])).MeetsAWeek);
    }

    private static IEnumerable<string?> Proposed(params Mentor[] mentors) =>
        Proposals.For(Asked, mentors).Select(proposal => proposal.Mentor.Municipality);
}
