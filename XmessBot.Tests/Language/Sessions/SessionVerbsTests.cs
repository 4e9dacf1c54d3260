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
    public void Read_HoursWithVerbs_AreWhenItWas(string text, int start, int end)
    {
        var read = SessionReader.Read($"Ahir amb Berga: {text}", Now);
        Assert.Equal((new TimeOnly(start, 0), new TimeOnly(end, 0)), (read.Start, read.End));
    }

    [Theory]
    [InlineData("Acabo de penjar amb Berga, una hora", true)]
    [InlineData("Acabem de plegar amb els de Berga: dues hores", true)]
    [InlineData("Hem acabat ara mateix amb Berga, 2 hores", true)]
    [InlineData("Surto ara de la reunió amb Berga, dues hores", true)]
    [InlineData("Acabo de veure que em falta una sessió amb Berga de 2 hores", false)]
    [InlineData("Vam acabar amb Berga, 2 hores", false)]
    public void Read_WhatHasJustEnded_WasToday(string text, bool today) =>
        Assert.Equal(today ? DateOnly.FromDateTime(Now) : null, SessionReader.Read(text, Now).Date);
}
