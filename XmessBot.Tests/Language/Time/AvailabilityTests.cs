using CsCheck;
using XmessBot.Core.Calendar;
using XmessBot.Core.Language.Time;

namespace XmessBot.Tests.Language.Time;

public sealed class AvailabilityTests
{
    // A Wednesday.
    private static readonly DateTime Now = new(2020, 5, 6, 9, 0, 0);

    [Theory]
    [InlineData("dimarts i dijous al matí, tret de la setmana del 10 de maig",
        "els dimarts i els dijous al matí, tret del 4 al 10 de maig de 2020")]
    [InlineData("qualsevol tarda menys divendres", "de dilluns a dijous a la tarda")]
    [InlineData("dl dx i dv mati", "els dilluns, els dimecres i els divendres al matí")]
    [InlineData("entre setmana a partir de dos quarts de cinc", "de dilluns a divendres a partir de les 16.30")]
    [InlineData("els dijous no podem, la resta de dies al matí sí", "els dilluns, els dimarts, els dimecres i els divendres al matí")]
    [InlineData("els dimarts al matí però la setmana del 25 no", "els dimarts al matí, tret del 25 al 31 de maig de 2020")]
    [InlineData("dilluns de 9 a 11 i de 3 a 5", "els dilluns de 09.00 a 11.00 i els dilluns de 15.00 a 17.00")]
    [InlineData("fins al 30 de juny els dimarts al matí", "els dimarts al matí, fins al 30 de juny de 2020")]
    [InlineData("no puc els dilluns", null)]
    [InlineData("ja ho mirarem", null)]
    [InlineData("a finals de mes", null)]
    public void Read_Availability_IsSaidBack(string text, string? said) =>
        Assert.Equal(said, AvailabilityReader.Read(text, Now) is { } pattern ? AvailabilitySpeaker.Say(pattern) : null);

    [Fact]
    public void Say_AnyPattern_IsReadBackAsItself() =>
        Patterns.Sample(pattern => AvailabilityReader.Read(AvailabilitySpeaker.Say(pattern), Now) is { } read && read.Equals(pattern),
            iter: 3000, print: AvailabilitySpeaker.Say);

    private static readonly Gen<IReadOnlyList<DayOfWeek>> Days = Gen.Int[1, 127].Select(bits =>
        (IReadOnlyList<DayOfWeek>)[.. Enumerable.Range(1, 7).Where(iso => (bits & (1 << (iso - 1))) != 0)
            .Select(iso => (DayOfWeek)(iso % 7))]);

    private static readonly Gen<WeeklySlot> Slots = Gen.Select(Days, Gen.Int[0, 7], Gen.Int[28, 60], Gen.Int[1, 20])
        .Select((days, kind, from, length) => kind switch
    {
        < 4 => new WeeklySlot(days, (PartOfDay)kind, null, null),
        4 => new WeeklySlot(days, null, Quarter(from), null),
        5 => new WeeklySlot(days, null, null, Quarter(from)),
        6 => new WeeklySlot(days, null, Quarter(from), Quarter(from + length)),
        _ => new WeeklySlot(days, null, null, null),
    });

    private static readonly Gen<DayInterval> Intervals = Gen.Select(Gen.Int[0, 200], Gen.Int[0, 40])
        .Select((from, length) => new DayInterval(new DateOnly(2020, 5, 7).AddDays(from), new DateOnly(2020, 5, 7).AddDays(from + length)));

    // Two slots of one time would be said, and read, as one.
    private static readonly Gen<WeeklyPattern> Patterns = Gen.Select(Slots.List[1, 3], Gen.Int[0, 3], Intervals, Intervals.List[0, 2])
        .Select((slots, limit, within, except) =>
        new WeeklyPattern([.. slots.DistinctBy(slot => (slot.Part, slot.From, slot.To))], limit switch
        {
            0 => within,
            1 => new DayInterval(DateOnly.MinValue, within.Last),
            2 => new DayInterval(within.First, DateOnly.MaxValue),
            _ => null,
        }, except));

    private static TimeOnly Quarter(int quarters) => new(quarters / 4, quarters % 4 * 15);
}
