using XmessBot.Core.Language;
using XmessBot.Core.Language.Time;

namespace XmessBot.Tests.Language.Time;

/// <summary>Days that answer no "when" are no value; the same days of a meeting are.</summary>
public sealed class OthersDaysTests
{
    private static readonly DateTime Now = new(2026, 3, 5, 10, 0, 0);

    [Theory]
    [InlineData("la festa major és el 15 d'agost")]
    [InlineData("el ple és dijous a les 8 del vespre")]
    [InlineData("el mercat setmanal és dimarts")]
    [InlineData("la fira comença el 24 d'octubre")]
    [InlineData("la Maria torna dilluns")]
    [InlineData("els nens surten a les cinc")]
    [InlineData("la llei del 15 de novembre de 2019")]
    [InlineData("el decret 8/2020, del 3 de maig")]
    [InlineData("l'acta del 3 de maig")]
    [InlineData("el 12 d'octubre és festa")]
    [InlineData("quin dia és dilluns?")]
    [InlineData("a quina hora obriu demà?")]
    [InlineData("quan cau Setmana Santa")]
    [InlineData("potser dimecres")]
    [InlineData("depèn, dimarts a les 10")]
    public void Read_DayOfSomethingElse_IsNull(string text) => Assert.Null(DateReader.Read(text, Now, Lean.Future));

    [Theory]
    [InlineData("la sessió serà el 20 de març")]
    [InlineData("la reunió de dilluns")]
    [InlineData("la millor opció és dimarts a les 10")]
    [InlineData("la nostra proposta és el 12 d'abril")]
    [InlineData("us va bé dijous a les 4?")]
    [InlineData("podria ser el 27?")]
    [InlineData("el dia que em va bé és dimarts")]
    [InlineData("dimecres 11 a les 16h per parlar de la llei")] // what will be spoken of
    [InlineData("per parlar de la llei de contractes, dijous a les 10")]
    [InlineData("a la sala de plens de 10 a 12")]
    [InlineData("el mentor pot venir el 29 a les 9")]
    [InlineData("la fira és dissabte, jo puc dilluns")] // of two days, the one that is theirs
    public void Read_DayOfAMeeting_IsAValue(string text) => Assert.NotNull(DateReader.Read(text, Now, Lean.Future));
}
