using XmessBot.Core.Language.Sessions;

namespace XmessBot.Tests.Language.Sessions;

/// <summary>What the verbs of a told session say of its hours and of its day.</summary>
public sealed class SessionVerbsTests
{
    // Wednesday.
    private static readonly DateTime Now = new(2026, 5, 13, 18, 0, 0);

    [Theory]
    [InlineData("havíem quedat a les 10, però vam començar a les 11 i vam acabar a les 12", 11, 12)] // what was arranged gives way
    [InlineData("vam arrencar a les 11 i a les 12 plegàvem", 11, 12)] // a verb after its hour
    [InlineData("estava prevista per a les 9, va començar a les 10 i va acabar a les 12", 10, 12)]
    [InlineData("de 9 a 11 teníem pactat i vam plegar a les 12", 9, 12)] // of the beginning nothing else is told
    [InlineData("havíem quedat de 10 a 12", 10, 12)] // nor of any of it
    [InlineData("a les 9 vam encetar i a les 11 vam cloure", 9, 11)] // each its own verb after it
    [InlineData("ales 4 vam comensar i ales 6 vam plega", 16, 18)]
    [InlineData("vam començar, tot i la pluja, a les 10 i fins a les 12", 10, 12)] // past pauses, but not again for the next hour
    [InlineData("no ens hi vam poder posar fins a les 11 i vam plegar a les 13", 11, 13)] // until then it had not begun
    [InlineData("fins a les 10 no vam arrencar; fins a les 12 no vam acabar", 10, 12)]
    [InlineData("teníem hora a les 9, hem arrencat a les 10 i ho hem deixat a les 12", 10, 12)]
    [InlineData("l'hem oberta a les 4 i l'hem tancada a les 6", 16, 18)]
    [InlineData("Inici: 10.00. Final: 12.00.", 10, 12)] // what is announced
    [InlineData("Començada: 10.00. Acabada: 12.00.", 10, 12)]
    [InlineData("inici 10.00, fi 12.00", 10, 12)]
    [InlineData("hora d'inici 9, hora final 11", 9, 11)]
    [InlineData("vam començar a les 10, vam fer pausa a les 11 i vam acabar a les 13", 10, 13)] // a pause is none of its ends
    [InlineData("vaig arribar a les 9, vam començar a les 10 i vam acabar a les 11", 10, 11)]
    public void Read_HoursWithVerbs_AreWhenItWas(string text, int start, int end)
    {
        var read = SessionReader.Read($"Ahir amb Berga: {text}", Now);
        Assert.Equal((new TimeOnly(start, 0), new TimeOnly(end, 0)), (read.Start, read.End));
    }

    [Theory]
    [InlineData("Ahir amb Berga vam arrencar a quarts de deu i vam acabar a les 11", null, 11)] // nobody knows which quarter
    [InlineData("Ahir amb Berga vam estar de les 9 a quarts d'onze", 9, null)]
    [InlineData("Ahir amb Berga: vaig sortir de viatge a les 7 i vam començar a les 16", null, null)] // no session is that long
    public void Read_WhatIsNotExact_LeavesTheOther(string text, int? start, int? end)
    {
        var read = SessionReader.Read(text, Now);
        Assert.Equal((start, end, null), (read.Start?.Hour, read.End?.Hour, read.Minutes));
    }

    [Theory]
    [InlineData("Ahir amb Berga: havia de durar dues hores, però va ser més curta")] // so much it need not have been
    [InlineData("Ahir teníem prevista una sessió de dues hores amb Berga")]
    public void Read_TheLengthArranged_IsNotHowLongItWas(string text) => Assert.Null(SessionReader.Read(text, Now).Minutes);

    [Theory]
    [InlineData("Acabo de penjar amb Berga, una hora", true)]
    [InlineData("Hem plegat fa cinc minuts amb Berga, una hora", true)]
    [InlineData("Hem acabat fa un moment amb Berga, una hora", true)]
    [InlineData("Fa una estona hem tancat amb Berga, una hora", true)]
    [InlineData("Ara mateix pengem amb Berga, una hora", true)]
    [InlineData("Acabem la sessió amb Berga ara mateix; una hora", true)]
    [InlineData("Tot just acabem amb Berga, una hora", true)]
    [InlineData("Ara acabem amb Berga, una hora", true)]
    [InlineData("Ara mateix acabo d'enviar l'acta de Berga, una hora", false)] // it is the minutes that have just been sent
    [InlineData("Ara mateix registro la de Berga, una hora", false)]
    [InlineData("Hem acabat la sessió amb Berga, una hora", false)]
    [InlineData("Acabem de plegar amb els de Berga: dues hores", true)]
    [InlineData("Hem acabat ara mateix amb Berga, 2 hores", true)]
    [InlineData("Surto ara de la reunió amb Berga, dues hores", true)]
    [InlineData("Acabo de veure que em falta una sessió amb Berga de 2 hores", false)]
    [InlineData("Vam acabar amb Berga, 2 hores", false)]
    public void Read_WhatHasJustEnded_WasToday(string text, bool today) =>
        Assert.Equal(today ? DateOnly.FromDateTime(Now) : null, SessionReader.Read(text, Now).Date);
}
