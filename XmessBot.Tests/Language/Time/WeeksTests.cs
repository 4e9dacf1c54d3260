using XmessBot.Core.Language;
using XmessBot.Core.Language.Time;

namespace XmessBot.Tests.Language.Time;

/// <summary>Days of a week that is told by a day of it; said on Thursday 8 October 2020, looking ahead.</summary>
public sealed class WeeksTests
{
    private static readonly DateTime Now = new(2020, 10, 8, 10, 0, 0);

    [Theory]
    [InlineData("dimarts o dijous de la setmana del 19", "la setmana del 19: dimarts i dijous")] // the week is of both
    [InlineData("dimarts i dijous de la setmana del 19 d'octubre, al matí", "la setmana del 19: dimarts i dijous al matí")]
    [InlineData("dilluns o dimarts de la setmana vinent", "la setmana vinent: dilluns, o bé dimarts")] // one of them, no days on end
    [InlineData("dijous al matí o divendres, de la setmana vinent", "la setmana vinent: dijous al matí i divendres tot el dia")]
    [InlineData("setmana del 2 de novembre, de dilluns a dijous", "del 2 al 5 de novembre")]
    [InlineData("aquesta setmana ja no, la que ve dimarts al matí", "la setmana que ve, els dimarts al matí")]
    [InlineData("les dues properes setmanes, dilluns a la tarda", "del 12 al 25 d'octubre, els dilluns a la tarda")] // no hour
    [InlineData("del 19 al 23 d'octubre, de 9 a 13", "del 19 al 23 d'octubre, de dilluns a divendres de 9 a 13")]
    [InlineData("del 2 al 6 de novembre, un cop passades les festes", "del 2 al 6 de novembre")] // a remark on the date
    public void Read_DaysOfAWeek_AreThose(string text, string meant)
    {
        var read = DateReader.Read(text, Now, Lean.Future);
        Assert.NotNull(read);
        Assert.Equivalent(DateReader.Read(meant, Now, Lean.Future), read, strict: true);
    }

    [Fact]
    public void Read_AWeekWithoutSomeOfItsDays_HasThemTakenOut()
    {
        var read = Assert.IsType<DaysValue>(DateReader.Read("la setmana del 19 excepte dimecres i divendres", Now, Lean.Future));
        Assert.Equal([new DateOnly(2020, 10, 21), new DateOnly(2020, 10, 23)], read.Except.Select(days => days.First));
    }

    [Theory]
    [InlineData("els tres primers dies de la setmana del 19")] // not the whole of it
    [InlineData("els dilluns parells")] // not every Monday
    [InlineData("cada dos dimarts")] // not the next one
    public void Read_PartOfWhatIsTold_IsNull(string text) => Assert.Null(DateReader.Read(text, Now, Lean.Future));
}
