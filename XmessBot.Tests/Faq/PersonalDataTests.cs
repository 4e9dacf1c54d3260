using XmessBot.Core.Faq;

namespace XmessBot.Tests.Faq;

/// <summary>What identifies people and councils is found where it stands.</summary>
public sealed class PersonalDataTests
{
    [Theory]
    [InlineData("Escriviu a marta.puig@vic.cat i us ho diran.", "Email marta.puig@vic.cat")]
    [InlineData("La bústia és tècnica@berga.cat.", "Email tècnica@berga.cat")] // accents, as people write them
    [InlineData("promocio (arroba) berga.cat", "Email promocio (arroba) berga.cat")]
    [InlineData("Ho penja @maria_puig a les xarxes.", "Email @maria_puig")]
    [InlineData("Truqueu al 972 20 00 00 o al 600-111-222.", "Telephone 972 20 00 00, Telephone 600-111-222")]
    [InlineData("Truqueu al +34972200000.", "Telephone 34972200000")]
    [InlineData("El telèfon és el 93.797.49.00 (ext. 123).", "Telephone 93.797.49.00")]
    [InlineData("0034 93 797 49 00", "Telephone 0034 93 797 49 00")]
    [InlineData("El NIF de qui signa és 12345678Z.", "Document 12345678Z")]
    [InlineData("La mentora té el NIE X1234567L.", "Document X1234567L")]
    [InlineData("Va explicar-ho la Núria Camps, de Sabadell.", "Name Núria Camps, Council Sabadell")]
    [InlineData("Poseu-vos en contacte amb Maria Àngels Vila i Roca.", "Name Maria Àngels Vila i Roca")]
    [InlineData("L'alcaldessa de Vic, Anna Erra, ho va signar.", "Council Vic, Name Anna Erra")]
    [InlineData("La Begonya de Terrassa ho porta.", "Name Begonya, Council Terrassa")]
    [InlineData("La Sra. Puig us passarà el plec.", "Name Sra. Puig")]
    [InlineData("Parleu-ne amb la Dra. Mercè Conesa.", "Name Dra. Mercè Conesa")]
    [InlineData("Contacte: J. Ferrer", "Name J. Ferrer")]
    [InlineData("Pregunteu-ho a l'Albert o a la Mònica.", "Name Albert, Name Mònica")]
    [InlineData("la núria camps ho sap", "Name núria camps")] // as people type
    [InlineData("a argentona ho van fer amb la maria puig", "Council argentona, Name maria puig")]
    [InlineData("a olot ho van fer així", "Council olot")]
    [InlineData("A l'Ajuntament de Sant Cugat del Vallès ho fan.", "Council Sant Cugat del Vallès")]
    [InlineData("Ho fan Mataró, Granollers i Badalona.", "Council Mataró, Council Granollers, Council Badalona")]
    [InlineData("Argentona ho va fer. Argentona ho ensenya.", "Council Argentona, Council Argentona")] // each time
    [InlineData("El llindar és de 15.000 euros, i de 40.000 en obres.", "")] // amounts
    [InlineData("L'import és de 60.000,00 euros i l'IVA, de 12.600.", "")]
    [InlineData("La Llei 9/2017, de 8 de novembre, ho permet.", "")]
    [InlineData("L'article 145 de la LCSP permet puntuar-ho.", "")]
    [InlineData("El CPV 90910000-9 és el de neteja.", "")] // eight figures and one are no telephone
    [InlineData("El 21-5-2020 10.00 hores.", "")]
    [InlineData("Fins al 31 de desembre de 2026, de 9 a 14 h.", "")]
    [InlineData("La Generalitat i la Diputació hi ajuden.", "")]
    [InlineData("Cal fer el salt al contracte reservat.", "")] // Salt is a town, and this is a leap
    [InlineData("Cal la clara voluntat del ple.", "")] // Clara is a name, and this is clear
    public void In_WhateverIsWritten_FindsWhatIdentifies(string text, string expected) => Assert.Equal(
        expected, string.Join(", ", PersonalData.In(text).Select(mark => $"{mark.Kind} {text[mark.Start..mark.End]}")));
}
