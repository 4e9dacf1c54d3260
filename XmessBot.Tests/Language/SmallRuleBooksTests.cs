using System.Globalization;
using XmessBot.Core.Language;
using XmessBot.Core.Language.Grammar;
using XmessBot.Core.Language.Sessions;
using XmessBot.Core.Language.Text;

namespace XmessBot.Tests.Language;

/// <summary>The rule books beside that of time, proved as it is: every rule by its own examples, every phrase by itself.</summary>
public sealed class SmallRuleBooksTests
{
    private static readonly RuleBook[] Books = [ReferenceRules.Book, CouncilAmendmentReader.Book];

    public static TheoryData<string, string, string> Examples()
    {
        var data = new TheoryData<string, string, string>();
        foreach (var rule in Books.SelectMany(book => book.Rules))
        {
            foreach (var example in rule.Examples)
            {
                var cut = example.LastIndexOf(" = ", StringComparison.Ordinal);
                data.Add(rule.Name, example[..cut], example[(cut + 3)..]);
            }
        }
        return data;
    }

    [Fact]
    public void Rules_WithoutExamples_AreNone() =>
        Assert.Empty(Books.SelectMany(book => book.Rules).Where(rule => rule.Examples.Length == 0).Select(rule => rule.Name));

    [Theory]
    [MemberData(nameof(Examples))]
    public void Example_ReadByItsRule_MeansWhatItSays(string rule, string text, string meaning)
    {
        var tokens = new Utterance(text).Words;
        var read = Books.SelectMany(book => Chart.Read(tokens, book).Items)
            .Where(item => item.Rule?.Name == rule && item.End == tokens.Count)
                .Select(item => Convert.ToString(item.Value, CultureInfo.InvariantCulture));
        Assert.Contains(meaning, read);
    }

    [Theory]
    [InlineData("modality", "remote")]
    [InlineData("modality", "in person")]
    [InlineData("service", "mentoring")]
    [InlineData("service", "advisory")]
    public void Phrase_OfAList_MeansItsHeading(string list, string heading)
    {
        var phrases = WordLists.Lines(list).Select(line => line.Split('=')).Where(sides => sides[1].Trim() == heading)
            .SelectMany(sides => sides[0].Split(',', StringSplitOptions.TrimEntries)).SelectMany(Variants.Of);
        Assert.Equal([], phrases.Where(phrase => Read(new Utterance(phrase)) != heading));
    }

    private static string? Read(Utterance said) => (said.Modality, said.Service) switch
    {
        (Core.Modality.Remote, null) => "remote",
        (Core.Modality.InPerson, _) => "in person",
        (_, Core.Service.Mentoring) => "mentoring",
        (_, Core.Service.Advisory) => "advisory",
        _ => null,
    };
}
