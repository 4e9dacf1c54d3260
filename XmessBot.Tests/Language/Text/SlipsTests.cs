using XmessBot.Core.Language;
using XmessBot.Core.Language.Text;
using Towns = XmessBot.Core.Municipalities.Municipalities;

namespace XmessBot.Tests.Language.Text;

/// <summary>Slips in the words that carry the grammar are put right, and nothing else is touched.</summary>
public sealed class SlipsTests
{
    [Theory]
    [InlineData("aihr ahri ahirr", "ahir ahir ahir")] // two letters swapped, one said twice
    [InlineData("dimrats dimecers divenrdes", "dimarts dimecres divendres")]
    [InlineData("duse hroes 45 munits", "dos hores 45 minuts")] // around a third letter too
    [InlineData("presncial presnecial prsencial", "presencial presencial presencial")]
    [InlineData("videotrucda videoconfernecia telefno vitrual", "videotrucada videoconferencia telefon virtual")]
    [InlineData("mentroia assesorment asessormaent", "mentoria assessorament assessorament")]
    [InlineData("ajuntamnet regidroa tecincs", "ajuntament regidora tecincs")] // the last is nearer to nothing that is known
    [InlineData("lasessió imitja unahora dimartspassat pertelefon", "la sessio i mitja una hora dimarts passat per telefon")]
    [InlineData("2 hores am Sort", "2 hores amb sort")]
    [InlineData("10 am", "10 am")] // of the morning
    [InlineData("a les 4 am Sort", "a les 4 amb sort")]
    [InlineData("un ahora duesh ores tre shores du eshores unavi sita",
        "una hora dos hores tres hores dos hores una visita")] // the blank beside
    [InlineData("dosquarts sishores dillunsde", "dos quarts sis hores dilluns de")]
    [InlineData("unes hores la tardor el seu horari", "unes hores la tardor el seu horari")] // nothing to move
    [InlineData("ambVic mentoriaSalt", "amb vic mentoria salt")]
    [InlineData("12 dagsot, docutbre, eldimrats", "12 d agost , d octubre , el dimarts")] // something small, and a slip in what follows
    [InlineData("aqusta tarda, aquets matí", "aquesta tarda , aquest mati")]
    [InlineData("norantaminuts tresquarts", "noranta minuts tres quarts")]
    [InlineData("fa cinc deis, 4 de desembra i 3 de novembra", "fa cinc dia , 4 de desembre i 3 de novembre")]
    public void Words_WithSlips_AreTheWordsMeant(string typed, string meant) =>
        Assert.Equal(meant, string.Join(' ', new Utterance(typed).Words.Select(token => token.Text)));

    [Theory]
    [InlineData("memòria")] // one slip from "mentoria"
    [InlineData("menors")]
    [InlineData("persones")]
    [InlineData("encara")] // no "en cara"
    [InlineData("encarnada")]
    [InlineData("presència")]
    [InlineData("divers")]
    [InlineData("tardor")]
    [InlineData("entrada")] // no "en tarda"
    [InlineData("aleshores")] // no "a les hores"
    [InlineData("generals")]
    [InlineData("aquests")]
    [InlineData("desafies")]
    [InlineData("abric")]
    public void Mend_WhatIsAWordOfItsOwn_IsLeft(string word) => Assert.Equal(CatalanText.Fold(word), Mended(word));

    [Fact]
    public void Mend_EachMunicipality_IsLeft()
    {
        var changed = Towns.All.Select(town => CatalanText.Fold(town.Name))
            .Where(name => Mended(name) != string.Join(' ', Tokens.Of(name).Select(token => token.Text)));
        Assert.Equal([], changed);
    }

    // What the lists look for must reach them as it is.
    [Theory]
    [InlineData("modality")]
    [InlineData("service")]
    [InlineData("numbers")]
    [InlineData("first-names")]
    [InlineData("not-slips")]
    public void Mend_EachWordOfAList_IsLeft(string list)
    {
        var words = WordLists.Lines(list).SelectMany(line => Tokens.Of(line)).Where(token => token.Kind == TokenKind.Word)
            .Select(token => token.Text).Distinct();
        Assert.Equal([], words.Where(word => Mended(word) != word));
    }

    [Fact]
    public void Mend_GluedWords_PointAtTheirLetters()
    {
        const string Text = "ahir ambVic";
        Assert.Equal(["ahir", "amb", "Vic"], Slips.Mend(Tokens.Of(Text)).Select(token => Text[token.Start..token.End]));
    }

    private static string Mended(string text) => string.Join(' ', Slips.Mend(Tokens.Of(text)).Select(token => token.Text));
}
