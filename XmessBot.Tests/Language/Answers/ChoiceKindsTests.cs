using XmessBot.Understanding.Answers;

namespace XmessBot.Tests.Language.Answers;

/// <summary>Ways of choosing that say more than a name: taken back, excluded, with its reason, denied, or in free words.</summary>
public sealed class ChoiceKindsTests
{
    private static readonly string[] Days =
        ["dilluns 8 de març a les 9:00", "dimecres 10 de març a les 11:30", "dijous 11 de març a les 16:00"];

    // What is taken back does not count, and what comes after it does.
    [Theory]
    [InlineData("dilluns, ui no, dimecres", 1)]
    [InlineData("el 8... bé, no, millor l'11", 2)]
    [InlineData("la segona, perdó, la primera", 0)]
    [InlineData("dilluns, dijous volia dir", 2)]
    [InlineData("dilluns, no, dimecres tampoc", 2)] // only turned down after it: the one that is left
    public void Choice_TakenBack_IsTheOtherOne(string text, int? expected) =>
        Assert.Equal(expected, Answer.Choice("Quin dia?", Days, text));

    // A reason names other days; the answer stands before it.
    [Theory]
    [InlineData("em va bé el dijous perquè dilluns tenim ple i dimecres plego aviat", 2)]
    [InlineData("el dia 10, que el 8 tinc metge", 1)]
    [InlineData("la primera, que els dijous no hi ha ningú al despatx", 0)]
    public void Choice_WithItsReason_IsReadWithoutIt(string text, int? expected) =>
        Assert.Equal(expected, Answer.Choice("Quin dia?", Days, text));

    [Theory]
    [InlineData("tots menys el dilluns i el dijous", 1)]
    [InlineData("ni el 8 ni el 10", 2)]
    [InlineData("entre el dilluns i el dimecres", null)]
    [InlineData("cap, aquella setmana som fora", null)]
    public void Choice_OfWhatIsExcluded_IsWhatIsLeft(string text, int? expected) =>
        Assert.Equal(expected, Answer.Choice("Quin dia?", Days, text));

    // Days, hours and parts of the day must all be those of the title.
    [Theory]
    [InlineData("dijous a la tarda", 2)]
    [InlineData("dimecres però a la tarda", null)]
    [InlineData("dos quarts de dotze", 1)]
    [InlineData("a primera hora del matí", 0)]
    [InlineData("el 9", null)] // an hour is 9, no day is
    [InlineData("la 2 mateix", 1)]
    [InlineData("la que fa tres", 2)]
    public void Choice_OfDaysAndHours_IsTheOneThatHasAllOfThem(string text, int? expected) =>
        Assert.Equal(expected, Answer.Choice("Quin dia?", Days, text));

    [Theory]
    [InlineData("cap, gràcies", 2)]
    [InlineData("no m'envieu res", 2)]
    [InlineData("cap avís", 2)]
    [InlineData("no pas per correu, per aquí", 1)]
    public void Choice_ThatDenies_IsSaidByARefusal(string text, int? expected) =>
        Assert.Equal(expected, Answer.Choice("Com us avisem?", ["Per correu electrònic", "Per aquest xat", "No en vull rebre"], text));

    // "Un recordatori" is not "Sense recordatori".
    [Theory]
    [InlineData("vull un recordatori", null)]
    [InlineData("no vull cap recordatori", 2)]
    [InlineData("sense", 2)]
    [InlineData("la vigília", 0)]
    public void Choice_ThatDenies_IsNotNamedByWhatItDenies(string text, int? expected) =>
        Assert.Equal(expected, Answer.Choice("Quan us ho recordem?", ["El dia abans", "Una hora abans", "Sense recordatori"], text));

    [Theory]
    [InlineData("encara no ho sabem", 2)]
    [InlineData("no sé quin demanar", 2)]
    public void Choice_OfNotKnowing_IsSaidByADoubt(string text, int? expected) =>
        Assert.Equal(expected, Answer.Choice("Quin servei?", ["Mentoria", "Assessorament", "No ho tinc clar"], text));

    // "Més de 2 hores" holds whatever is longer.
    [Theory]
    [InlineData("gairebé tres", 3)]
    [InlineData("tres i mitja", 3)]
    [InlineData("una hora justa", 0)]
    [InlineData("quasi dues", null)]
    public void Choice_OfLengths_MayBeBeyondTheLast(string text, int? expected) =>
        Assert.Equal(expected, Answer.Choice("Quant va durar?", ["1 hora", "1 hora i mitja", "2 hores", "Més de 2 hores"], text));

    // Free words choose where they speak for one alone; what else is wanted chooses nothing.
    [Theory]
    [InlineData("la mentora va agafar la grip", 0)]
    [InlineData("plovia a bots i barrals", 1)]
    [InlineData("no va venir ningú", 2)]
    [InlineData("no va venir ningú perquè plovia a bots i barrals", null)]
    [InlineData("esborra la sessió 3 que està repetida", null)]
    public void Choice_InFreeWords_IsTheOnlyOneTheySpeakFor(string text, int? expected) =>
        Assert.Equal(expected, Answer.Choice("Per què es va anul·lar?", ["Malaltia", "Mal temps", "Falta d'assistents"], text));

    // A word of the explanation alone is too little, two of them are enough.
    [Theory]
    [InlineData("vull parlar amb una persona", null)]
    [InlineData("una persona experta que ens hi ajudi", 1)]
    [InlineData("posa un 4 de necessitat a Olot", null)]
    public void Choice_ByItsExplanation_NeedsMoreThanAWord(string text, int? expected) => Assert.Equal(expected,
        Answer.Choice("Quin servei?", ["Mentoria: us acompanya un altre ajuntament", "Assessorament: us atén una persona experta"], text));

    [Theory]
    [InlineData("la del 29/6", 1)]
    [InlineData("29-6", 1)]
    [InlineData("la del 6/7", null)] // another month
    [InlineData("la més tardana", 2)]
    [InlineData("com més aviat millor", 0)]
    public void Read_OfDays_IsByTheDayHoweverWritten(string text, int? expected) =>
        Assert.Equal(expected, Answer.Choice("Quina cita?", ["22 de juny a les 9", "29 de juny a les 9", "29 de juliol a les 9"], text));

    [Theory]
    [InlineData("el més petit", 0)] // "més" is no word of "Més de 5.000" here
    [InlineData("el més gran", 2)]
    [InlineData("el menys poblat", 0)]
    [InlineData("més de 5.000", 2)]
    public void Read_OfSizes_IsByWhichEnd(string text, int? expected) =>
        Assert.Equal(expected, Answer.Choice("Quina mida?", ["Menys de 1.000 habitants", "De 1.000 a 5.000", "Més de 5.000"], text));

    [Theory]
    [InlineData("mitja hora", 0)] // "mitja" and "hora" are words of another
    [InlineData("tres quarts d'hora", 1)]
    [InlineData("una horeta i mitja", 2)]
    public void Read_OfLengths_IsByHowLongItIs(string text, int? expected) =>
        Assert.Equal(expected, Answer.Choice("Quant va durar?", ["30 minuts", "45 minuts", "1 hora i mitja", "3 hores"], text));

    [Theory]
    [InlineData("el de l'Anoia", 0)]
    [InlineData("el d'Osona", 2)]
    [InlineData("el del Bages", null)] // none of them lies there
    public void Read_OfMunicipalities_IsByTheComarcaToo(string text, int? expected) =>
        Assert.Equal(expected, Answer.Choice("Quin és?", ["Vilanova del Camí", "Vilanova del Vallès", "Vilanova de Sau"], text));

    [Theory]
    [InlineData("la be", 1)]
    [InlineData("la versió ce", 2)]
    [InlineData("va bé", null)]
    public void Read_OfLetters_IsByTheirNames(string text, int? expected) =>
        Assert.Equal(expected, Answer.Choice("Quina?", ["Versió A", "Versió B", "Versió C"], text));

    [Theory]
    [InlineData("el de Manlleu, però no l'Oriol: l'altre", 1)] // the other of those named
    [InlineData("la de Manlleu, però no la de l'Oriol", 1)] // turns down another, and takes nothing back
    [InlineData("el de Manlleu", null)]
    public void Read_WhenOneOfThoseNamedIsTurnedDown_IsTheOther(string text, int? expected) =>
        Assert.Equal(expected, Answer.Choice("A qui?", ["Montse Ribera (Artés)", "Jordi Puig (Manlleu)", "Oriol Bosch (Manlleu)"], text));

    [Theory]
    [InlineData("no és la durada, és el dia", 0)] // one turned down, another in free words
    [InlineData("al final no va venir ningú, la vam anul·lar", 3)]
    public void Read_OfWhatIsNotRight_IsByWhatItTells(string text, int? expected) =>
        Assert.Equal(expected, Answer.Choice("Què no és correcte?", ["La data", "La durada", "La modalitat", "No es va fer"], text));

    [Theory]
    [InlineData("lo de l'onze a les cinc", 1)] // of the afternoon
    [InlineData("el de dmcres", 1)]
    [InlineData("djs", 2)]
    public void Read_OfMoments_IsByDayAndHourAsTheyAreTyped(string text, int? expected) => Assert.Equal(
        expected,
        Answer.Choice("Quin?", ["Dilluns 9 de novembre, 10:00", "Dimecres 11 de novembre, 17:00", "Dijous 19 de novembre, 12:30"], text));
}
