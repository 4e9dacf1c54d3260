using XmessBot.Core.Language;
using XmessBot.Core.Language.Beginnings;

namespace XmessBot.Tests.Language.Beginnings;

/// <summary>How surely a message changes an earlier answer.</summary>
public sealed class ChangeReaderTests
{
    private static readonly DateTime Now = new(2026, 4, 15, 10, 0, 0);

    [Theory]
    [InlineData("canvia la modalitat a presencial", ChangeForm.Certain)]
    [InlineData("vull corregir el motiu", ChangeForm.Certain)]
    [InlineData("volem canviar la manera de contractar", ChangeForm.None)] // a need, which names no answer
    [InlineData("no era amb Manresa, era amb Sallent", ChangeForm.Denies)]
    [InlineData("eren dues hores", ChangeForm.Corrects)]
    [InlineData("dimarts 14, no el 13", ChangeForm.Contrasts)]
    [InlineData("la modalitat és a distància, no presencial", ChangeForm.Contrasts)]
    [InlineData("no no, espera, no l'envieu", ChangeForm.None)] // a no, said three times
    [InlineData("espera, no ho veig clar", ChangeForm.None)] // sets no fact against another
    public void Change_WhenRead_IsAsSureAsItIsSaid(string text, ChangeForm form) => Assert.Equal(form, new Utterance(text, Now).Change);
}
