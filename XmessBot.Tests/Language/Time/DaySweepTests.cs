using System.Globalization;
using XmessBot.Core.Calendar;
using XmessBot.Core.Language.Text;
using XmessBot.Core.Language.Time;

namespace XmessBot.Tests.Language.Time;

/// <summary>Every day of two years, in every way to write it, is read as itself; with no accents too; never as another.</summary>
public sealed class DaySweepTests
{
    [Fact]
    public void Read_EveryDayOfTwoYears_IsThatDay()
    {
        var wrong = new List<string>();
        foreach (var day in new DayInterval(new DateOnly(2020, 1, 1), new DateOnly(2021, 12, 31)).Each())
        {
            foreach (var text in Ways(day).SelectMany(text => (string[])[text, CatalanText.Fold(text), text.ToUpperInvariant()]))
            {
                if (DateReader.Read(text, new DateTime(2020, 12, 1), Lean.None) is not DateValue read || read.Day != day)
                    wrong.Add($"{day:O} {text}");
            }
        }
        Assert.Empty(wrong.Take(40));
    }

    [Fact]
    public void Read_EveryDayWithTheWrongWeekday_IsNothing()
    {
        var wrong = new List<string>();
        foreach (var day in new DayInterval(new DateOnly(2020, 1, 1), new DateOnly(2020, 12, 31)).Each())
        {
            for (var other = 1; other < 7; other++)
            {
                var text = $"{DaySpeaker.Say(day.AddDays(other).DayOfWeek)} {DaySpeaker.Date(day)}";
                if (DateReader.Read(text, new DateTime(2020, 12, 1), Lean.None) is { } read) wrong.Add($"{text} -> {read}");
            }
        }
        Assert.Empty(wrong.Take(40));
    }

    [Theory]
    [InlineData(Lean.Past)]
    [InlineData(Lean.Future)]
    public void Read_DayAndMonth_IsTheNearestOnItsSide(Lean lean)
    {
        var now = new DateTime(2020, 5, 6, 9, 0, 0);
        foreach (var day in new DayInterval(new DateOnly(2021, 1, 1), new DateOnly(2021, 12, 31)).Each())
        {
            var text = day.ToString("d/M", CultureInfo.InvariantCulture);
            var expected = new DateOnly(lean == Lean.Future && (day.Month, day.Day).CompareTo((5, 6)) < 0 ? 2021 : lean == Lean.Past
                && (day.Month, day.Day).CompareTo((5, 6)) > 0 ? 2019 : 2020, day.Month, day.Day);
            Assert.True(DateReader.Read(text, now, lean) is DateValue read && read.Day == expected, text);
        }
    }

    private static IEnumerable<string> Ways(DateOnly day)
    {
        yield return DaySpeaker.Date(day);
        yield return DaySpeaker.Say(day);
        yield return DaySpeaker.Say(new DayInterval(day, day));
        yield return $"{NumberSpeaker.Say(day.Day, feminine: false)} {DaySpeaker.Date(day)[(day.Day > 9 ? 3 : 2)..]}";
        foreach (var format in (string[])["d/M/yyyy", "dd/MM/yyyy", "d-M-yyyy", "dd.MM.yyyy", "d/M/yy", "yyyy-MM-dd", "dd MM yyyy"])
            yield return day.ToString(format, CultureInfo.InvariantCulture);
    }
}
