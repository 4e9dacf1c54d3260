using XmessBot.Core.Language.Sessions;

namespace XmessBot.Tests.Language.Sessions;

/// <summary>Hours and lengths as people type them in a hurry.</summary>
public sealed class SessionHoursTests
{
    private static readonly DateTime Now = new(2026, 5, 15, 10, 0, 0);

    // A beginning that is lost must not leave the end as one.
    [Theory]
    [InlineData("deles 9 ales 11")]
    [InlineData("delas 9 a las 11")]
    [InlineData("dles 9 a les 11")]
    [InlineData("del es 9 al es 11")]
    [InlineData("d eles 9 a les 11")]
    [InlineData("de l es nou a l es onze")]
    [InlineData("de ls 9 a ls 11")]
    [InlineData("de le 9 fis a le 11")]
    [InlineData("dde 9 a 11")]
    [InlineData("9h-11h")]
    public void Read_SmallWordsBesideHours_AreTheOnesMeant(string hours)
    {
        var read = SessionReader.Read($"ahir {hours} amb Berga", Now);
        Assert.Equal((new TimeOnly(9, 0), new TimeOnly(11, 0), 120), (read.Start, read.End, read.Minutes));
    }

    [Theory]
    [InlineData("9h30-11h", 9, 90)]
    [InlineData("9h-10h30", 9, 90)]
    [InlineData("9'30 a 11h", 9, 90)]
    [InlineData("de 12 a 14 hores", 12, 120)]
    [InlineData("de dosquarts de deu a onze", 9, 90)]
    public void Read_HoursWithTheirUnit_AreFromOneToTheOther(string hours, int start, int minutes)
    {
        var read = SessionReader.Read($"dimarts {hours} amb Berga", Now);
        Assert.Equal((start, minutes), (read.Start?.Hour, read.Minutes));
    }

    [Theory]
    [InlineData("Ahir un ahora amb Berga", 60)]
    [InlineData("Ahir duesh ores amb Berga", 120)]
    [InlineData("Ahir du eshores i mitja amb Berga", 150)]
    [InlineData("Ahir uan hora amb Berga", 60)]
    [InlineData("Ahir una horai mitja amb Berga", 90)]
    [InlineData("dt 1h30 Arbúcies", 90)] // a town is nothing that is counted
    [InlineData("Apunteu les 3 h de mentoria amb Berga d'ahir", 180)] // how long, and not when
    [InlineData("Poseu-me, sisplau, les dues hores d'ahir amb Berga", 120)]
    public void Read_ALength_IsNoHour(string text, int minutes)
    {
        var read = SessionReader.Read(text, Now);
        Assert.Equal((null, minutes), (read.Start, read.Minutes));
    }

    [Fact]
    public void Read_AnHourWithItsPreposition_IsWhen() =>
        Assert.Equal(new TimeOnly(15, 0), SessionReader.Read("Ahir a les 3 h amb Berga, una hora", Now).Start);
}
