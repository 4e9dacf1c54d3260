using XmessBot.Core;
using XmessBot.Core.Language.Sessions;

namespace XmessBot.Tests.Language.Sessions;

/// <summary>What happened in the end, beside what was planned, denied or written badly.</summary>
public sealed class WhatHappenedTests
{
    private static readonly DateTime Now = new(2026, 5, 15, 10, 0, 0);

    [Theory]
    [InlineData("La mentoria amb Berga va tenir lloc dimarts passat, 12 de maig, una hora")] // "lloc" denies only in "en lloc de"
    [InlineData("En lloc de dilluns la vam fer dimarts, una hora amb Berga")]
    [InlineData("El 31 d'abril no, què dic, el 12 de maig, una hora amb Berga")] // no such day, and "dic" is no December
    [InlineData("La mentoria amb Berga estava programada per dilluns però la vam fer dimarts, una hora")]
    public void Read_TheDay_IsWhenItWas(string text) => Assert.Equal(new DateOnly(2026, 5, 12), SessionReader.Read(text, Now).Date);

    [Theory]
    [InlineData("abans dair")]
    [InlineData("abans dahri")]
    [InlineData("abans d'hair")]
    [InlineData("despus dahir")]
    [InlineData("Ahir, no, perdó, abans-d'ahir,")]
    public void Read_TheDayBeforeYesterday_IsReadInSpiteOfSlips(string day) =>
        Assert.Equal(new DateOnly(2026, 5, 13), SessionReader.Read($"{day} una hora amb Berga", Now).Date);

    [Theory]
    [InlineData("de 10 a 12; bé, de fet fins a la una")]
    [InlineData("de 10 a 12, perdó, fins a la una")]
    [InlineData("de 10 a 12 però ens vam allargar fins a la una")]
    [InlineData("de 10 a 12, tot i que al final fins a la una")]
    [InlineData("estava prevista de 9 a 11 però es va allargar i va durar de 10 a la una")]
    [InlineData("havia de ser de 9 a 11 i va ser de 10 a 13 h")]
    [InlineData("hi hem entrat a les 10 i hem enllestit a la una, no hi ha hagut pantalla")] // what was not there denies no hour
    [InlineData("vam obrir la sessió a les 10 i la vam tancar a la una (ens havien dit que vinguéssim a les 9)")]
    [InlineData("vam engegar el Zoom a les 10 i el vam apagar a la una")]
    public void Read_AnEndThatChanged_IsTheOneThatWas(string hours)
    {
        var read = SessionReader.Read($"Ahir amb Berga {hours}", Now);
        Assert.Equal((new TimeOnly(10, 0), new TimeOnly(13, 0), 180), (read.Start, read.End, read.Minutes));
    }

    [Theory]
    [InlineData("de les dueu a les dotze", 10)]
    [InlineData("entre les deu i les dozte", 10)]
    [InlineData("de les nuo a les dotxe", 9)]
    [InlineData("de les xxxx a les dotze", null)] // whatever it was, twelve is no beginning
    public void Read_ASlipInAnHour_LeavesTheEndTheEnd(string hours, int? start)
    {
        var read = SessionReader.Read($"ahir {hours} amb Berga", Now);
        Assert.Equal((start, 12), (read.Start?.Hour, read.End?.Hour));
    }

    [Theory]
    [InlineData("Dimarts no vam poder fer la mentoria amb Berga; la vam fer dijous, una hora", Service.Mentoring)]
    [InlineData("No vam fer la mentoria, vam fer l'assessorament, ahir una hora amb Berga", Service.Advisory)]
    [InlineData("No era la mentoria, ahir una hora amb Berga", null)]
    [InlineData("Ahir una hora damentoria amb Berga", Service.Mentoring)]
    public void Read_AServiceOfADeniedDay_IsStillIt(string text, Service? service) =>
        Assert.Equal(service, SessionReader.Read(text, Now).Service);

    [Theory]
    [InlineData("Dimarts, mentoria de quatre hores a l'Ajuntament de Berga", null)] // whom, not where
    [InlineData("Mentoria feta ahir a l'Ajuntament de Berga, una hora", null)]
    [InlineData("Dimarts vam anar a l'Ajuntament de Berga, quatre hores", Modality.InPerson)]
    public void Read_ACouncilThatIsGivenIt_TellsNotWhere(string text, Modality? modality) =>
        Assert.Equal(modality, SessionReader.Read(text, Now).Modality);

    [Theory]
    [InlineData("ahir una hora amb el tècnic dagramunt", "Agramunt")]
    [InlineData("ahir una hora amb la regidora digualada", "Igualada")]
    [InlineData("ahir una hora amb lalcaldessa deberga", "Berga")]
    public void Read_ATownWrittenWithItsPreposition_IsIt(string text, string town) =>
        Assert.Equal(town, SessionReader.Read(text, Now).Municipality?.Name);
}
