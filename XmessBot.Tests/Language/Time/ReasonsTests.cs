using XmessBot.Core.Language;
using XmessBot.Core.Language.Time;

namespace XmessBot.Tests.Language.Time;

/// <summary>What tells why is no part of when; said on Wednesday 3 March 2021.</summary>
public sealed class ReasonsTests
{
    private static readonly DateTime Now = new(2021, 3, 3, 10, 0, 0);

    [Theory]
    [InlineData("divendres, que dijous tenim ple", "divendres")] // after the comma, another day
    [InlineData("divendres a les 10, que a les 12 tinc metge", "divendres a les 10")] // another hour
    [InlineData("dilluns 8, perquè dimarts i dimecres tinc curs", "dilluns 8")]
    [InlineData("els dijous de 4 a 6, que al matí estic a la finestreta", "els dijous de 4 a 6")]
    [InlineData("la tercera setmana de novembre, que la segona hi ha el pont",
        "la tercera setmana de novembre")] // a bridge there vague by itself
    [InlineData("els dimarts de 8 a 10, abans que comenci l'atenció telefònica",
        "els dimarts de 8 a 10")] // a word of no answer, in the reason
    [InlineData("com que els dilluns no obrim, millor els dimarts al matí", "els dimarts al matí")] // the reason first
    [InlineData("al migdia faig classe, per tant els vespres", "els vespres")] // what follows from it
    [InlineData("treballo fora, o sigui que els dilluns i els dimecres al vespre",
        "els dilluns i els dimecres al vespre")] // "fora" takes nothing out
    [InlineData("els dimarts, que obrim a la tarda", "els dimarts a la tarda")] // the only part of the day told
    [InlineData("quan vulgueu, mentre sigui a la tarda", "a la tarda")] // no reason, but a condition
    [InlineData("la segona quinzena de maig, abans no podem", "la segona quinzena de maig")]
    // What is told of another time than the one offered.
    [InlineData("de dimarts a dijous de 10 a 12, després obrim la finestreta", "de dimarts a dijous de 10 a 12")] // hours of others
    [InlineData("els dilluns a partir de les 12, abans estic al registre", "els dilluns a partir de les 12")] // not up to twelve
    [InlineData("la primera quinzena de juny, la segona tenim festa major", "la primera quinzena de juny")]
    [InlineData("dilluns al matí i dijous a la tarda, en altres moments no hi soc",
        "dilluns al matí i dijous a la tarda")] // denies no Thursday
    [InlineData("els dimarts, la resta de dies faig atenció al públic", "els dimarts")]
    [InlineData("els dijous al matí, la resta de la setmana estic a obres", "els dijous al matí")] // elsewhere
    [InlineData("els dilluns al matí, no us puc oferir res més", "els dilluns al matí")] // a "no" of the others
    [InlineData("dimarts 9 a les 11, no abans", "dimarts 9 a les 11")]
    [InlineData("els dimarts al matí, les tardes porto els nens a piscina", "els dimarts al matí")] // what they do then
    [InlineData("els dilluns no puc, la resta de dies sí", "els dimarts, dimecres, dijous i divendres")] // but these are offered
    [InlineData("dilluns i dijous, m'és igual l'hora, i els dimarts només al matí", "dilluns i dijous tot el dia i els dimarts al matí")]
    [InlineData("la setmana que ve menys dimecres", "la setmana que ve, tret de dimecres")]
    [InlineData("per part del consistori, dijous 11", "dijous 11")] // takes nothing out
    [InlineData("dilluns de cada setmana de 9 a 11", "els dilluns de 9 a 11")]
    [InlineData("dijous a les 10, si el mentor pot", "dijous a les 10")] // that the others can goes without saying
    [InlineData("el 26 a les 17 h, si l'agenda de l'alcalde ho permet", "el 26 a les 17 h")]
    [InlineData("per què no dimarts a les 12?", "dimarts a les 12")] // an offer in the form of a question
    [InlineData("els dijous qualsevol hora entre les 9 i les 14", "els dijous de 9 a 14")] // one time
    [InlineData("obrim de dilluns a dijous de 9 a 14, és l'horari que us podem oferir",
        "de dilluns a dijous de 9 a 14")] // its hours are theirs
    [InlineData("entre setmana al matí, el cap de setmana no treballo", "entre setmana al matí")] // never offered
    [InlineData("la setmana que ve, en qualsevol moment", "la setmana que ve")]
    [InlineData("30 del 4 del 2021 a les 12", "30/4/2021 a les 12")]
    [InlineData("dmts i dlls a la tarda", "dilluns i dimarts a la tarda")]
    public void Read_WhenAReasonIsTold_IsWhatIsOutsideIt(string text, string meant)
    {
        var read = DateReader.Read(text, Now, Lean.Future);
        Assert.NotNull(read);
        Assert.Equivalent(DateReader.Read(meant, Now, Lean.Future), read, strict: true);
    }

    [Theory]
    [InlineData("entre setmana treballo, millor els dissabtes al matí", "els dissabtes al matí")]
    [InlineData("els vespres entreno; a la tarda, de dilluns a dijous", "de dilluns a dijous a la tarda")]
    [InlineData("els dilluns i dimecres els dedico a obres, la resta lliure", "els dimarts, els dijous i els divendres")] // which are left
    [InlineData("soc a l'ajuntament els dimarts i els dijous, la resta de dies a la mancomunitat",
        "els dimarts i els dijous")] // and is elsewhere
    [InlineData("els dimecres tinc el registre, els dijous no tinc res", "els dijous")] // nothing to do is free
    [InlineData("treballo els dilluns i els dimarts", "els dilluns i els dimarts")] // the verb first: when they can be found
    [InlineData("els divendres treballo", "els divendres")] // nothing else is told
    [InlineData("només tardes, i els divendres a la tarda no hi ha ningú", "totes les tardes menys divendres")]
    [InlineData("dimarts de 9.30 a 11.00 i, si no, dijous de 16.00 a 18.00",
        "dimarts de 9.30 a 11.00 i dijous de 16.00 a 18.00")] // either will do
    [InlineData("els matins dels dilluns, i els dimecres de 3 a 5", "els dilluns al matí i els dimecres de 3 a 5")] // Wednesday begins anew
    [InlineData("es dematins des dijous", "els dijous al matí")]
    public void Read_WhenTheyAreBusy_IsTheOtherTime(string text, string meant)
    {
        var read = DateReader.Read(text, Now, Lean.Future);
        Assert.NotNull(read);
        Assert.Equivalent(DateReader.Read(meant, Now, Lean.Future), read, strict: true);
    }

    [Theory]
    [InlineData("cada dia fem tard")]
    [InlineData("cada dia rebem més correus")]
    [InlineData("parleu amb l'Abril")] // a person
    [InlineData("em dic Abril")]
    [InlineData("el dia només té 24 hores")]
    [InlineData("el mes de febrer té 28 dies")]
    [InlineData("hi serem tots")] // people, and not all days
    [InlineData("us diré alguna cosa dijous")] // the answer is still to come
    [InlineData("obrim de dilluns a dijous de 9 a 14")] // told, and not offered
    [InlineData("dimarts a l'hora que vulgueu menys de 12 a 1")] // what is left has two pieces
    public void Read_WhenTheWordsTellNoTime_IsNull(string text) => Assert.Null(DateReader.Read(text, Now, Lean.Future));
}
