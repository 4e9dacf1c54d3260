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
    [InlineData("la tercera setmana de novembre, que la segona hi ha el pont", "la tercera setmana de novembre")] // a bridge there vague by itself
    [InlineData("els dimarts de 8 a 10, abans que comenci l'atenció telefònica", "els dimarts de 8 a 10")] // a word of no answer, in the reason
    [InlineData("com que els dilluns no obrim, millor els dimarts al matí", "els dimarts al matí")] // the reason first
    [InlineData("al migdia faig classe, per tant els vespres", "els vespres")] // what follows from it
    [InlineData("treballo fora, o sigui que els dilluns i els dimecres al vespre", "els dilluns i els dimecres al vespre")] // "fora" takes nothing out
    [InlineData("els dimarts, que obrim a la tarda", "els dimarts a la tarda")] // the only part of the day told
    [InlineData("quan vulgueu, mentre sigui a la tarda", "a la tarda")] // no reason, but a condition
    [InlineData("la segona quinzena de maig, abans no podem", "la segona quinzena de maig")]
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
    [InlineData("soc a l'ajuntament els dimarts i els dijous, la resta de dies a la mancomunitat", "els dimarts i els dijous")] // and is elsewhere
    [InlineData("els dimecres tinc el registre, els dijous no tinc res", "els dijous")] // nothing to do is free
    [InlineData("treballo els dilluns i els dimarts", "els dilluns i els dimarts")] // the verb first: when they can be found
    [InlineData("els divendres treballo", "els divendres")] // nothing else is told
    [InlineData("només tardes, i els divendres a la tarda no hi ha ningú", "totes les tardes menys divendres")]
    [InlineData("dimarts de 9.30 a 11.00 i, si no, dijous de 16.00 a 18.00", "dimarts de 9.30 a 11.00 i dijous de 16.00 a 18.00")] // either will do
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
    public void Read_WhenTheWordsTellNoTime_IsNull(string text) => Assert.Null(DateReader.Read(text, Now, Lean.Future));
}
