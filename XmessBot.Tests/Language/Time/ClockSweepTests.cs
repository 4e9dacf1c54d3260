using XmessBot.Core.Language.Text;
using XmessBot.Core.Language.Time;

namespace XmessBot.Tests.Language.Time;

/// <summary>
/// Each of the 1,440 minutes of a day, in every way to say it with its part of the day, is read as itself; badly spelt or
/// in another dialect it is itself or nothing, never another.
/// </summary>
public sealed class ClockSweepTests
{
    private static readonly DateTime Now = new(2020, 5, 6, 9, 0, 0);

    [Fact]
    public void Read_EveryMinuteInEveryWay_IsThatMinute() => Assert.Empty(Wrong(text => text, allowNull: false));

    [Fact]
    public void Read_EveryMinuteWithNoAccents_IsThatMinute() => Assert.Empty(Wrong(CatalanText.Fold, allowNull: false));

    [Fact]
    public void Read_EveryMinuteWithNoApostrophes_IsNeverAnother() =>
        Assert.Empty(Wrong(text => text.Replace("'", "", StringComparison.Ordinal), allowNull: true));

    [Theory]
    [InlineData("tarda=vesprada,matí=matí,dos=dos,vuit=huit")]
    [InlineData("a la tarda=horabaixa,de la tarda=de s'horabaixa,les =ses ,matí=dematí")]
    [InlineData("del matí=de matí,de la tarda=de vesprada,dotze=dotse,onze=onse")]
    [InlineData("quarts=cuartos,quart=cuarto,mitja=media,menys=menos,tarda=tarde,les =las ")]
    public void Read_EveryMinuteInAnotherDialect_IsNeverAnother(string swaps) =>
        Assert.Empty(Wrong(text => swaps.Split(',').Select(swap => swap.Split('='))
            .Aggregate(text, (said, swap) => said.Replace(swap[0], swap[1], StringComparison.Ordinal)), allowNull: true));

    private static List<string> Wrong(Func<string, string> change, bool allowNull)
    {
        var wrong = new List<string>();
        for (var minute = 0; minute < 1440; minute++)
        {
            var time = new TimeOnly(minute / 60, minute % 60);
            foreach (var text in Ways(time).Select(change))
            {
                var read = DateReader.Read(text, Now, Lean.Future);
                if (!(read is ClockValue clock && clock.Time == time) && !(allowNull && read is null))
                    wrong.Add($"{time:HH:mm} {text} -> {read}");
            }
        }
        return [.. wrong.Take(60)];
    }

    private static IEnumerable<string> Ways(TimeOnly time)
    {
        yield return ClockSpeaker.Figures(time).Replace('.', ':');
        yield return $"a les {ClockSpeaker.Figures(time)}";
        yield return $"a les {ClockSpeaker.Figures(time)}h";
        yield return $"{time:HH}h{time:mm} de la {(time.Hour < 7 ? "matinada" : "tarda")}".Split(" de")[0] is var h
            && time.Hour > 12 ? h : ClockSpeaker.Figures(time).Replace('.', ':') + " h";
        foreach (var part in Parts(time.Hour))
        {
            foreach (var style in (ClockStyle[])[ClockStyle.Quarters, ClockStyle.Hours])
            {
                // The part of the hour that is heard: "un quart d'una de la nit" is 00:15.
                var words = ClockSpeaker.Words(time, style);
                yield return $"a {words} {part}";
                yield return words.Replace("les ", "les ", StringComparison.Ordinal) + $" {part}";
            }
            yield return $"a les {(time.Hour + 11) % 12 + 1}:{time:mm} {part}";
            yield return $"a les {(time.Hour + 11) % 12 + 1} i {time.Minute} minuts {part}".Replace(" i 0 minuts", "",
                StringComparison.Ordinal);
            if (time.Minute > 30) yield return $"les {NumberSpeaker.Say((time.Hour + 12) % 12 + 1, feminine: true)} menys "
                + $"{60 - time.Minute} {part}".Replace("les una", "la una", StringComparison.Ordinal);
        }
    }

    private static IEnumerable<string> Parts(int hour)
    {
        if (hour < 6) yield return "de la matinada";
        if (hour is >= 1 and < 12) yield return "del matí";
        if (hour is >= 12 and < 15) yield return "del migdia";
        if (hour is >= 13 and < 20) yield return "de la tarda";
        if (hour is >= 19 and < 23) yield return "del vespre";
        if (hour is >= 21 or 0) yield return "de la nit";
    }
}
