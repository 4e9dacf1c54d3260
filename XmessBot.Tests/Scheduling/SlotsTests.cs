using CsCheck;
using XmessBot.Core.Calendar;
using XmessBot.Core.Hours;
using XmessBot.Core.Scheduling;
using XmessBot.Tests.Calendar;
using XmessBot.Tests.Mentors;

namespace XmessBot.Tests.Scheduling;

public sealed class SlotsTests
{
    private static readonly DayInterval Window = new(new DateOnly(2027, 1, 1), new DateOnly(2027, 6, 30));
    private static readonly Minutes TwoHours = Minutes.OfHours(2);
    private static readonly DateTimeOffset Now = Moment.At("2027-01-04T12:00:00Z"); // a Monday

    [Fact]
    public void For_WhenBothCan_AreOnDifferentDaysFromTomorrowOn() =>
        Assert.Equal(
            ["2027-01-05 09:00", "2027-01-07 09:00", "2027-01-12 09:00"], // Wednesday the 6th is a holiday, and nobody can on Monday
            Said(Slots.For(Week(DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday),
                Week(DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday), Window, TwoHours, [], Now, 3)));

    [Fact]
    public void For_WhenOneHasSomethingPlanned_IsAfterItOrAnotherDay()
    {
        Slot[] taken = [new(Moment.Day("2027-01-05"), new TimeOnly(9, 0), new Minutes(75)),
            new(Moment.Day("2027-01-12"), new TimeOnly(10, 0), TwoHours)];
        Assert.Equal(["2027-01-05 10:30", "2027-01-19 09:00"],
            Said(Slots.For(Week(DayOfWeek.Tuesday), Week(DayOfWeek.Tuesday), Window, TwoHours, taken, Now, 2)));
    }

    [Fact]
    public void For_WhenTheyNeverMeet_AreNone()
    {
        Assert.Empty(Slots.For(Week(DayOfWeek.Tuesday), Week(DayOfWeek.Friday), Window, TwoHours, [], Now, 3));
        // a morning has four hours
        Assert.Empty(Slots.For(Week(DayOfWeek.Tuesday), Week(DayOfWeek.Tuesday), Window, new Minutes(241), [], Now, 3));
        // R10
        Assert.Empty(Slots.For(Week(DayOfWeek.Tuesday), Week(DayOfWeek.Tuesday), Window, TwoHours, [], Moment.At("2027-06-29T08:00:00Z"),
            3));
    }

    private static readonly Gen<WeeklyPattern> AWeek =
        Gen.Select(Gen.Enum<DayOfWeek>(), Gen.OneOf(Gen.Const((PartOfDay?)null), Gen.Enum<PartOfDay>().Select(part => (PartOfDay?)part)),
            Gen.Int[8 * 60, 18 * 60], Gen.Int[60, 300], Gen.Bool)
            .Select((day, part, from, length, clock) => clock
                ? new WeeklySlot([day], null, TimeOnly.MinValue.AddMinutes(from), TimeOnly.MinValue.AddMinutes(from + length))
                : new WeeklySlot([day], part, null, null))
            .List[1, 6].Select(slots => new WeeklyPattern(slots, null, [new DayInterval(new(2027, 2, 8), new(2027, 2, 14))]));

    [Fact]
    public void For_WhenAnyTwoAvailabilities_AreWithinBothAndNeverOnAHoliday() // R10, R14
    {
        var found = 0;
        Gen.Select(AWeek, AWeek, Gen.Int[15, 180], Gen.Int[0, 170]).Sample(
            (one, other, minutes, days) =>
            {
                var now = Now.AddDays(days);
                Slot[] taken = [.. Slots.For(one, one, Window, new Minutes(60), [], now, 5)];
                var slots = Slots.For(one, other, Window, new Minutes(minutes), taken, now, 10);
                Assert.Equal(slots.Count, slots.Select(slot => slot.Date).Distinct().Count());
                Interlocked.Add(ref found, slots.Count);
                Assert.All(slots, slot =>
                {
                    Assert.True(Window.Contains(slot.Date) && slot.StartsAt > now);
                    Assert.False(slot.Date.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday || PublicHolidays.Contains(slot.Date));
                    Assert.DoesNotContain(taken, slot.Overlaps);
                    foreach (var week in new[] { one, other })
                        Assert.Contains(week.HoursOn(slot.Date), hours => hours.From <= slot.Start
                            && slot.Start.AddMinutes(minutes) <= hours.To);
                });
            },
            iter: 300);
        Assert.True(found > 300, $"{found}"); // or nothing was held of anything
    }

    [Theory] // the clocks change on Sunday 28 March and 31 October 2027: ten is ten before and after
    [InlineData("2027-03-26", "2027-03-26T09:00:00Z")]
    [InlineData("2027-03-30", "2027-03-30T08:00:00Z")]
    [InlineData("2027-10-29", "2027-10-29T08:00:00Z")]
    [InlineData("2027-11-02", "2027-11-02T09:00:00Z")]
    public void StartsAt_WhenNearAClockChange_IsWhenTheClocksShowIt(string day, string instant)
    {
        var slot = new Slot(Moment.Day(day), new TimeOnly(10, 0), TwoHours);
        Assert.Equal((Moment.At(instant), Moment.At(instant).AddHours(2)), (slot.StartsAt, slot.EndsAt));
    }

    private static WeeklyPattern Week(params DayOfWeek[] days) => Mentors2020.Week(days);

    private static IEnumerable<string> Said(IEnumerable<Slot> slots) =>
        slots.Select(slot => FormattableString.Invariant($"{slot.Date:yyyy-MM-dd} {slot.Start:HH:mm}"));
}
