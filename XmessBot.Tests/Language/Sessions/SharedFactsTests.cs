using XmessBot.Core;
using XmessBot.Core.Language.Sessions;

namespace XmessBot.Tests.Language.Sessions;

/// <summary>What is said once of all the sessions of a message.</summary>
public sealed class SharedFactsTests
{
    private static readonly DateTime Now = new(2026, 5, 15, 10, 0, 0);

    [Theory]
    [InlineData("Dilluns 1 h amb Berga i dimarts 2 h amb Olot, totes dues d'assessorament i en línia", Service.Advisory, Modality.Remote)]
    [InlineData("Dilluns, 1 h amb Berga; dimarts, 2 h amb Olot; mentoria presencial en tots dos casos",
        Service.Mentoring, Modality.InPerson)]
    [InlineData("Berga (dilluns, 1 h) i Olot (dimarts, 2 h). Tot mentoria, tot presencial.", Service.Mentoring, Modality.InPerson)]
    [InlineData("dl 1h30 Berga, dt 2h Olot, les dues online", null, Modality.Remote)] // both, and no hour
    public void Read_WhatIsSaidOfAll_IsOfEach(string text, Service? service, Modality? modality)
    {
        var read = SessionReader.Read(text, Now);
        Assert.Equal((service, modality, (TimeOnly?)null), (read.Service, read.Modality, read.Start));
        Assert.Equal((service, modality, (TimeOnly?)null), (read.More.Single().Service, read.More[0].Modality, read.More[0].Start));
    }
}
