using XmessBot.Core.Faq;

namespace XmessBot.Tests.Faq;

/// <summary>What identifies people and councils is found where it stands.</summary>
public sealed class PersonalDataTests
{
    [Theory]
    [InlineData("Escriviu a marta.puig@vic.cat i us ho diran.", "Email marta.puig@vic.cat")]
    [InlineData("Truqueu al 972 20 00 00 o al 600-111-222.", "Telephone 972 20 00 00|Telephone 600-111-222")]
    [InlineData("Truqueu al +34972200000.", "Telephone 34972200000")]
    [InlineData("Va explicar-ho la Núria Camps, de Sabadell.", "Name Núria Camps|Council Sabadell")]
    [InlineData("A l'Ajuntament de Sant Cugat del Vallès ho fan.", "Council Sant Cugat del Vallès")]
    [InlineData("El llindar és de 15.000 euros, i de 40.000 en obres.", "")] // amounts
    [InlineData("La Llei 9/2017, de 8 de novembre, ho permet.", "")]
    [InlineData("Fins al 31 de desembre de 2026, de 9 a 14 h.", "")]
    [InlineData("Cal fer el salt al contracte reservat.", "")] // Salt is a town, and this is a leap
    public void In_WhateverIsWritten_FindsWhatIdentifies(string text, string expected) => Assert.Equal(
        expected, string.Join('|', PersonalData.In(text).Select(mark => $"{mark.Kind} {text[mark.Start..mark.End]}")));
}
