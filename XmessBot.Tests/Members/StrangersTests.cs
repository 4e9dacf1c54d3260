using System.Reflection;
using CsCheck;
using XmessBot.Core;
using XmessBot.Core.Assignments;
using XmessBot.Core.Members;
using XmessBot.Core.Requests;
using XmessBot.Core.Sessions;
using XmessBot.Tests.Assessments;
using XmessBot.Tests.Assignments;
using XmessBot.Tests.Calls;
using XmessBot.Tests.Decisions;
using XmessBot.Tests.Exports;
using XmessBot.Tests.Faq;
using XmessBot.Tests.Mentors;
using XmessBot.Tests.Queries;
using XmessBot.Tests.Ranking;
using XmessBot.Tests.Requests;
using XmessBot.Tests.Scheduling;
using XmessBot.Tests.Sessions;

namespace XmessBot.Tests.Members;

/// <summary>
/// Every operation of Core that acts for a person, done by somebody who has nothing to do with what it is about: the refusal is
/// the same whatever the data, so that nothing of it can be learnt by asking.
/// </summary>
public sealed class StrangersTests
{
    private static readonly StrangersTable[] Tables =
    [
        AssessmentsByStrangers.Table,
        AssignmentsByStrangers.Table,
        CallsByStrangers.Table,
        DecisionsByStrangers.Table,
        ExportsByStrangers.Table,
        FaqByStrangers.Table,
        MembersByStrangers.Table,
        MentorsByStrangers.Table,
        QueriesByStrangers.Table,
        RankingByStrangers.Table,
        RequestsByStrangers.Table,
        SchedulingByStrangers.Table,
        SessionsByStrangers.Table,
    ];

    private static readonly Dictionary<string, string> ForAnyone = new(Tables.SelectMany(table => table.ForAnyone));

    private static readonly Dictionary<string,
        Func<StrangersWorld, object?>> Operations = new(Tables.SelectMany(table => table.Operations));

    public static TheoryData<string> Names => [.. Operations.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Operation_WhenByAStranger_IsRefusedTheSameWhateverTheData(string name)
    {
        var operation = Operations[name];
        var expected = WhyOf(operation(StrangersWorld.Plain));
        Assert.NotNull(expected);
        StrangersWorld.Any.Sample(world => Assert.Equal(expected, WhyOf(operation(world))), iter: 500);
    }

    [Fact]
    public void DoubtsAbout_WhenByAStranger_SaysNothing() =>
        StrangersWorld.Any.Sample(
            world =>
            {
                Assert.Empty(world.Book.DoubtsAbout([world.Draft, world.Draft]));
                Assert.Empty(world.Book.DoubtsAbout(world.Session, world.Draft.Facts));
            },
            iter: 500);

    [Fact] // a new operation on something of a person asks who does it, or says in its table why not
    public void EveryOperationOnSomethingOfAPerson_AsksWho() =>
        Assert.Empty(PersonsThings.Operations.Where(method => !AsksWho(method)).Select(NameOf).Distinct().Except(ForAnyone.Keys));

    [Fact]
    public void EveryOperationThatAsksWho_IsTriedByAStranger() =>
        Assert.Equal(Operations.Keys.Concat(ForAnyone.Keys).Order(), PersonsThings.Operations.Select(NameOf).Distinct().Order());

    [Fact] // so that none of the above holds for want of anything to hold
    public void PersonsThings_WhenLooked_AreFoundDirectlyAndInside() => Assert.Superset(
        new HashSet<Type> { typeof(Person), typeof(Request), typeof(Assignment), typeof(HoursReport), typeof(SessionChange),
            typeof(SessionBook) },
        PersonsThings.Types.ToHashSet());

    [Fact]
    public void World_WhenByAStranger_IsNotOneOfItsPeople()
    {
        // The guard of the guard: its own people are not refused.
        Assert.Null(WhyOf(Operations["SessionBook.WhyNotLogAny"](StrangersWorld.Plain with { By = Mentors2020.Mentor })));
        Assert.Null(WhyOf(Operations["Request.ReadBy"](StrangersWorld.Plain with { By = Mentors2020.Staff })));
        Assert.Null(WhyOf(Operations["Proposals.For"](StrangersWorld.Plain with { By = Mentors2020.Staff })));
        Assert.Null(WhyOf(Operations["HoursReport.Of"](StrangersWorld.Plain with { By = Mentors2020.Staff })));
        Assert.Null(WhyOf(Operations["Slots.For"](StrangersWorld.Plain with { By = Requests2020.Officer })));
        Assert.Null(WhyOf(Operations["SessionBook.Confirm"](StrangersWorld.Plain with { By = Requests2020.Officer })));
    }

    private static bool AsksWho(MethodInfo method) =>
        method.GetParameters().Any(each => each.ParameterType == typeof(Person) && each.Name == "by")
        || (!method.IsStatic && method.DeclaringType!.GetProperty("By")?.PropertyType == typeof(Person));

    private static string NameOf(MethodInfo method) => $"{method.DeclaringType!.Name}.{method.Name}";

    private static Refusal? WhyOf(object? outcome) => outcome switch
    {
        null => null,
        Refusal refusal => refusal,
        _ => outcome.GetType().GetProperty("Why")?.GetValue(outcome) as Refusal,
    };
}
