using XmessBot.Core.Language;
using XmessBot.Core.Language.Time;

namespace XmessBot.Tests.Language.Time;

/// <summary>Days told one by one are an interval when none is missing between them; said on Wednesday 3 March 2021.</summary>
public sealed class DaysInARowTests
{
    private static readonly DateTime Now = new(2021, 3, 3, 10, 0, 0);

    [Theory]
    [InlineData("abans-d'ahir i ahir", "del dilluns 1 al dimarts 2", Lean.Past)]
    [InlineData("dimecres i dijous de la setmana passada, dues trobades", "del 24 al 25 de febrer", Lean.Past)]
    [InlineData("dilluns i dimarts passats", "de l'1 al 2 de març", Lean.Past)]
    [InlineData("dilluns i dimarts", "de l'1 al 2 de març", Lean.Past)] // what happened does not repeat
    [InlineData("avui i demà", "del 3 al 4 de març", Lean.Future)]
    [InlineData("dimarts 6, dimecres 7 i dijous 8 d'abril", "del 6 al 8 d'abril", Lean.Future)] // the last tells the month
    [InlineData("el 8, el 9 i el 10 de març", "del 8 al 10 de març", Lean.Future)]
    [InlineData("el 31 de març i l'1 i el 2 d'abril", "del 31 de març al 2 d'abril", Lean.Future)]
    [InlineData("el cap de setmana del 13 i 14 de març", "del 13 al 14 de març", Lean.Future)]
    [InlineData("el cap de setmana passat", "del 27 al 28 de febrer", Lean.Past)] // two days, and not vague
    [InlineData("aquesta setmana no, la següent", "la setmana que ve", Lean.Future)]
    public void Read_WhenInARow_IsTheInterval(string text, string meant, Lean lean)
    {
        var read = DateReader.Read(text, Now, lean);
        Assert.NotNull(read);
        Assert.Equivalent(DateReader.Read(meant, Now, lean), read, strict: true);
    }

    [Theory]
    [InlineData("dilluns i dimecres", Lean.Past)]
    [InlineData("dimarts 6 i dijous 8 d'abril", Lean.Future)]
    [InlineData("demà i dissabte", Lean.Future)]
    public void Read_WhenOneIsMissingBetween_IsNull(string text, Lean lean) => Assert.Null(DateReader.Read(text, Now, lean));

    [Theory]
    [InlineData("el passat dilluns 22 de febrer", "22/2/2021", Lean.Past)]
    [InlineData("dijous, però el de la setmana que ve", "11/3/2021", Lean.Future)]
    [InlineData("dimarts. No el d'aquesta setmana, el de la setmana abans", "23/2/2021", Lean.Past)]
    [InlineData("demà passat no, l'altre", "6/3/2021", Lean.Future)]
    [InlineData("dijous de la setmana vinent no, el dijous següent", "18/3/2021", Lean.Future)]
    [InlineData("va ser el 3 de febrer, si no em falla la memòria", "3/2/2021", Lean.Past)]
    [InlineData("divendres 19 a les cinc, a l'ateneu", "19/3/2021 a les 17:00", Lean.Future)] // a place, and not "you attend"
    [InlineData("d'aquí a deu dies, ni un més ni un menys", "13/3/2021", Lean.Future)] // no month in it
    public void Read_WhenItIsToldInMoreWords_IsThatDay(string text, string meant, Lean lean)
    {
        var read = DateReader.Read(text, Now, lean);
        Assert.NotNull(read);
        Assert.Equal(DateReader.Read(meant, Now, lean), read);
    }
}
