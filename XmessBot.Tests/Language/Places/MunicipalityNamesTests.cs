using XmessBot.Core.Language.Places;
using XmessBot.Core.Language.Text;
using XmessBot.Core.Municipalities;
using XmessBot.Core.Wording;
using All = XmessBot.Core.Municipalities.Municipalities;

namespace XmessBot.Tests.Language.Places;

/// <summary>Each of the 947, by every way to write its name that loses nothing but signs.</summary>
public sealed class MunicipalityNamesTests
{
    public static TheoryData<string, Func<string, string>> Spellings => new()
    {
        { "official", name => name },
        { "capitals", name => name.ToUpperInvariant() },
        { "plain", CatalanText.Fold },
        { "no apostrophes", name => CatalanText.Fold(name).Replace("'", "", StringComparison.Ordinal) },
        { "spaces for apostrophes", name => name.Replace("'", " ", StringComparison.Ordinal) },
        { "spaces for hyphens", name => name.Replace("-", " ", StringComparison.Ordinal) },
        { "no hyphens", name => name.Replace("-", "", StringComparison.Ordinal) },
        { "no article", WithoutArticle },
        { "council", name => "l'ajuntament " + Prepositions.Of(name) },
        { "council, plain", name => CatalanText.Fold("ajuntament " + Prepositions.Of(name)) },
        { "people", name => "els " + Prepositions.Of(name) },
    };

    [Theory]
    [MemberData(nameof(Spellings))]
    public void Read_EachName_IsThatMunicipality(string spelling, Func<string, string> spell)
    {
        var wrong = All.All.Where(
            each => !(MunicipalityReader.Read(spell(each.Name)) is { Ask: false, Mentions: [{ Municipality: { } read }] } && read == each));
        Assert.True(!wrong.Any(), spelling + ": " + string.Join(", ", wrong));
    }

    [Fact]
    public void Read_EachOldName_IsItsMunicipalityOrAsked()
    {
        var wrong = All.All.SelectMany(each => each.OldNames, (each, old) => (each, old))
            .Where(pair => !MunicipalityReader.Read(pair.old).Mentions.SelectMany(mention => mention.Candidates).Contains(pair.each));
        Assert.Empty(wrong);
    }

    [Fact]
    public void Read_EachShortName_OffersIt()
    {
        // Overshadowed ones aside ("Sant Cugat" is del Vallès), whoever has the short name is among those offered.
        var wrong = All.All.Where(each => each.ShortName != each.Name)
            .Where(each => MunicipalityReader.Read(each.ShortName) is var reading
                && !reading.Mentions.SelectMany(mention => mention.Candidates).Contains(each));
        Assert.Equal([], wrong.Select(each => each.Name).Except(OfficialOfAnother));
    }

    // Their short name is another's whole name.
    private static readonly string[] OfficialOfAnother =
    [
        .. All.All.Where(each => All.All.Any(other => other != each && PlaceKeyOf(other.Name) == PlaceKeyOf(each.ShortName)))
        .Select(each => each.Name),
        "la Selva de Mar", "la Selva del Camp", // "la Selva" is the comarca
    ];

    private static string PlaceKeyOf(string name) => CatalanText.Fold(WithoutArticle(name));

    private static string WithoutArticle(string name)
    {
        foreach (var article in (string[])["l'", "el ", "la ", "els ", "les ", "es "])
            if (name.StartsWith(article, StringComparison.Ordinal)) return name[article.Length..];
        return name;
    }
}
