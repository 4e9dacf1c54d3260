using CsCheck;
using MimeKit;
using XmessBot.Core.Language;

namespace XmessBot.Tests.Language;

/// <summary>Addresses among what they are pasted with; what comes out is fit for the mail library and for every server.</summary>
public sealed class EmailReaderTests
{
    [Theory]
    [InlineData("maria@argentona.cat")]
    [InlineData("És Maria@Argentona.CAT.")]
    [InlineData("maria@argentona.cat!")]
    [InlineData("!maria@argentona.cat?")]
    [InlineData("\"maria@argentona.cat\"")]
    [InlineData("«maria@argentona.cat»")]
    [InlineData("“maria@argentona.cat”")]
    [InlineData("‘maria@argentona.cat’")]
    [InlineData("'maria@argentona.cat'")]
    [InlineData("`maria@argentona.cat`")]
    [InlineData("*maria@argentona.cat*")]
    [InlineData("_maria@argentona.cat_")]
    [InlineData("mailto:maria@argentona.cat?subject=Hola")]
    [InlineData("Maria Puig <maria@argentona.cat>")]
    [InlineData("maria@argentona.cat<mailto:maria@argentona.cat>")] // as Outlook pastes it
    [InlineData("[maria@argentona.cat](mailto:maria@argentona.cat)")]
    [InlineData("\u200Bmaria@argentona.cat\uFEFF")] // what nobody sees, around it and inside
    [InlineData("maria\u00AD@argen\u200Dtona.cat")]
    [InlineData("\u202Amaria@argentona.cat\u202C")]
    [InlineData("\u00A0maria@argentona.cat\u00A0")]
    [InlineData("maria＠argentona.cat")] // full width
    [InlineData("correu:maria@argentona.cat,gràcies")]
    [InlineData("és...maria@argentona.cat...")]
    [InlineData("(maria@argentona.cat);")]
    [InlineData("maria@argentona.cat i MARIA@argentona.cat")]
    public void Address_WhenItHasNeighbours_IsReadWithoutThem(string text) =>
        Assert.Equal([new ReadEmail("maria@argentona.cat", true)], EmailReader.Read(text));

    [Theory]
    [InlineData("núria.camps@sabadell.cat", "nuria.camps@sabadell.cat", false)]
    [InlineData("nu\u0301ria.camps@sabadell.cat", "nuria.camps@sabadell.cat", false)] // the accent apart
    [InlineData("gemma.begoña@sabadell.cat", "gemma.begona@sabadell.cat", false)]
    [InlineData("nuria@calldetenés.cat", "nuria@calldetenés.cat", true)] // domains may have them
    [InlineData("_nuria@sabadell.cat", "_nuria@sabadell.cat", true)]
    [InlineData("n.o'brien+xmess@sabadell.cat", "n.o'brien+xmess@sabadell.cat", true)]
    [InlineData("marcel.lopez@sabadell.cat", "marcel.lopez@sabadell.cat", true)] // no l·l
    [InlineData("nuria@serveis.sabadell.cat", "nuria@serveis.sabadell.cat", true)]
    public void Address_WhenUnusual_IsRead(string text, string address, bool asWritten) =>
        Assert.Equal([new ReadEmail(address, asWritten)], EmailReader.Read(text));

    [Theory]
    [InlineData("maria@argentona")]
    [InlineData("@argentona.cat")]
    [InlineData("maria@")]
    [InlineData("maria.@argentona.cat")]
    [InlineData("maria@-argentona.cat")]
    [InlineData("maria@argentona-.cat")]
    [InlineData("maria@127.0.0.1")]
    [InlineData("\"maria puig\"@argentona.cat")]
    [InlineData("мария@argentona.cat")]
    [InlineData("maria arroba argentona.cat")]
    [InlineData("\uD800@\uD800.cat")]
    [InlineData("@")]
    public void Nothing_WhenNoMailServerWouldTakeIt_IsRead(string text) => Assert.Empty(EmailReader.Read(text));

    [Fact]
    public void Addresses_WhenTwo_AreBoth() => Assert.Equal(
        ["maria@argentona.cat", "joan@manlleu.cat"],
        EmailReader.Read("maria@argentona.cat o joan@manlleu.cat").Select(each => each.Address));

    [Theory]
    [InlineData("nuria@sabadell.cat", null, "nuria@sabadell.cat")]
    [InlineData(" Nuria@Sabadell.cat ", null, "nuria@sabadell.cat")]
    [InlineData("Núria Puig <nuria@sabadell.cat>", "Núria Puig", "nuria@sabadell.cat")]
    [InlineData("\"Puig, Núria\" <nuria@sabadell.cat>", "Puig, Núria", "nuria@sabadell.cat")]
    [InlineData("<mailto:nuria@sabadell.cat>", null, "nuria@sabadell.cat")]
    [InlineData("Núria Puig nuria@sabadell.cat", null, null)] // what the words are would be a guess
    [InlineData("Núria <nuria@sabadell.cat> o Pau", null, null)]
    [InlineData("nuria@sabadell.cat, pau@sabadell.cat", null, null)]
    [InlineData("núria@sabadell.cat", null, null)]
    [InlineData("Núria", null, null)]
    public void Named_WhenItIsTheWholeText_IsItsNameAndAddress(string text, string? name, string? address) =>
        Assert.Equal(address is null ? null : new NamedEmail(name, address), EmailReader.ReadNamed(text));

    [Fact]
    public void Whatever_WhenRead_IsAnAddressOfTheMailLibraryAndIsReadTheSame()
    {
        var found = 0;
        Gen.String[Gen.OneOf(Gen.Char["abcè·.-_@'\"<>()!+:;, \u200B\u00AD１＠"], Gen.Char), 1, 40].Sample(text =>
        {
            foreach (var (address, _) in EmailReader.Read(text))
            {
                Interlocked.Increment(ref found);
                Assert.True(MailboxAddress.TryParse(address, out var mailbox), address);
                Assert.Equal(address, mailbox.Address);
                Assert.Equal([new ReadEmail(address, true)], EmailReader.Read(address));
            }
        }, iter: 100_000);
        Assert.True(found > 100, $"{found}"); // or nothing was held of anything
    }
}
