using System.Text.RegularExpressions;
using XmessBot.Tests.Support;

namespace XmessBot.Tests.Wording;

/// <summary>
/// What people read is correct Catalan and speaks to them as <em>vós</em>. Words that the dictionary lacks and that are right
/// go in <c>allowed-words.txt</c>; a list of typical slips covers what a dictionary cannot see.
/// </summary>
public class SpellingTests
{
    private static readonly (string Where, string Text)[] Shown = [.. ShownTexts.All];

    [Fact]
    public void EveryWordShown_IsInTheDictionary()
    {
        // One run for all: the checker takes longer to start than to read.
        var unknown = Spelling.Unknown(string.Join('\n', Shown.Select(t => t.Text)));
        var wrong =
            from word in unknown
            from shown in Shown.Where(t => Regex.IsMatch(t.Text, $@"(?<!\w){Regex.Escape(word)}(?!\w)"))
                .DefaultIfEmpty((Where: "?", Text: ""))
            select $"{shown.Where}: {word}";
        Assert.True(!wrong.Any(), string.Join('\n', wrong));
    }

    [Fact]
    public void NoTextShown_SpeaksAsTuOrHasATypicalSlip() => Assert.Empty(
        from shown in Shown
        from slip in Spelling.Slips(shown.Text)
        select $"{shown.Where}: {slip}");

    [Theory]
    [InlineData("Aixo no és correcte", "Aixo")]
    [InlineData("la convocatoria", "convocatoria")]
    [InlineData("hi ha {n|paquett|paquets} a https://xmess.cat/mentories/ de **{name}**", "paquett")]
    [InlineData("una sol·licitud d'abril, l'ajuntament i l’impacte", null)]
    public void Dictionary_FindsWhatIsWrong(string text, string? wrong) => Assert.Equal(
        wrong is null ? [] : [wrong], Hunspell.Unknown(ShownTexts.Bare(text)));

    [Fact]
    public void ShownTexts_IncludeFeaturesAndQuestions()
    {
        Assert.Contains(Shown, t => t.Where.StartsWith("FaqAnswers.texts.txt/", StringComparison.Ordinal));
        Assert.Contains(Shown, t => t.Where == "call-faq.jsonl/cost");
        Assert.Contains(Shown, t => t is { Where: "chat.js/say", Text: "La sessió s'ha interromput. La reprenem…" });
        Assert.Contains(Shown, t => t.Where == "strings.js/TEXT_INPUT_ALT");
        Assert.Contains(Shown, t => t.Where == "widget.js/aria-label");
        Assert.Contains(Shown, t => t is { Where: "manifest.json", Text: "Seguir-la, canviar-la o retirar-la" });
        Assert.Contains(Shown, t => t.Where == "Apology.texts.txt/failed");
        Assert.Contains(Shown, t => t.Where == "PeopleCommand.cs"
            && t.Text.Contains("afegeix una persona o la canvia", StringComparison.Ordinal));
        Assert.Contains(Shown, t => t is { Where: "DaySpeaker.cs", Text: "dijous" });
    }
}
