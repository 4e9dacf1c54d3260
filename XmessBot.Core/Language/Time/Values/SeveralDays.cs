namespace XmessBot.Core.Language.Time.Values;

/// <summary>Days of one month told together, "el 12 i el 14 de maig": no single date, but a session may have been on each.</summary>
internal sealed record SeveralDays(IReadOnlyList<Days> Each)
{
    /// <summary>The day of the month and the dated day that is said after it.</summary>
    public static SeveralDays Of(int number, Days dated) => new(
    [
        Days.One($"{number} beside {dated.Said}", at => dated.On(at) is { } on ? Calendars.Day(on.First.Year, on.First.Month, number) : null),
        dated,
    ]);

    /// <inheritdoc/>
    public override string ToString() => "several days";
}
