using XmessBot.Core.Calendar;

namespace XmessBot.Core.Language.Time.Values;

/// <summary>
/// Days given one by one, "el 12 i el 14 de maig": not a single date, but one session may have been on each. Consecutive days form an
/// interval.
/// </summary>
internal sealed record SeveralDays(IReadOnlyList<Days> Each)
{
    /// <summary>The number of days.</summary>
    public int Count => Each.Count;

    /// <summary>The day of the month of the last day, when only numbers are given.</summary>
    public int Last => Each[^1].Number ?? 0;

    private string Said => string.Join(", ", Each.Select(day => day.Said));

    /// <summary>Days of the month and the dated day that follows them, which gives the month of all.</summary>
    public static SeveralDays Of(IReadOnlyList<int> numbers, Days dated) =>
        new([.. numbers.Select(number => Beside(number, dated)), dated]);

    /// <summary>The days with one more before them, in the same month.</summary>
    public SeveralDays After(int number) => Of([number, .. Each.SkipLast(1).Select(day => day.Number!.Value)], Each[^1]);

    /// <summary>The days, with the last one replaced by a dated day.</summary>
    public SeveralDays Before(Days dated) => Of([.. Each.SkipLast(1).Select(day => day.Number!.Value)], dated);

    /// <summary>The days with another before them.</summary>
    public SeveralDays Behind(Days other) => new([other, .. Each]);

    /// <summary>The days with another after them.</summary>
    public SeveralDays And(Days other) => new([.. Each, other]);

    /// <summary>The interval that they form when they are consecutive; else no days.</summary>
    public Days InARow => Days.Many(Said, at =>
    {
        var days = Each.Select(day => day.On(at)?.First).ToList();
        var follow = Enumerable.Range(1, days.Count - 1).All(n => days[n] is { } day && days[n - 1]?.AddDays(1) == day);
        return follow ? (days[0], days[^1]) : default;
    });

    /// <inheritdoc/>
    public bool Equals(SeveralDays? other) => other is not null && Said == other.Said;

    /// <inheritdoc/>
    public override int GetHashCode() => Said.GetHashCode(StringComparison.Ordinal);

    /// <inheritdoc/>
    public override string ToString() => "several days";

    private static Days Beside(int number, Days dated) =>
        Days.One($"{number} beside {dated.Said}",
            at => dated.On(at) is { } on ? Calendars.Day(on.First.Year, on.First.Month, number) : null)
            with { Number = number };
}
