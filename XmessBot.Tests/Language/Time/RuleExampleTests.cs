using System.Globalization;
using XmessBot.Core.Language;
using XmessBot.Core.Language.Grammar;
using XmessBot.Core.Language.Text;
using XmessBot.Core.Language.Time;
using XmessBot.Core.Language.Time.Rules;
using XmessBot.Core.Language.Time.Values;

namespace XmessBot.Tests.Language.Time;

/// <summary>Every rule of the grammar of time is proved by its own examples, said on Wednesday 6 May 2020 and looking ahead.</summary>
public sealed class RuleExampleTests
{
    private static readonly Moment Said = new(new DateTime(2020, 5, 6, 9, 0, 0), Lean.Future);

    public static TheoryData<string, string, string> Examples()
    {
        var data = new TheoryData<string, string, string>();
        foreach (var rule in TimeGrammar.Book.Rules)
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
        Assert.Empty(TimeGrammar.Book.Rules.Where(rule => rule.Examples.Length == 0).Select(rule => rule.Name));

    [Fact]
    public void Rules_OfOneName_AreOne() =>
        Assert.Empty(TimeGrammar.Book.Rules.GroupBy(rule => rule.Name).Where(same => same.Count() > 1).Select(same => same.Key));

    [Theory]
    [MemberData(nameof(Examples))]
    public void Example_ReadByItsRule_MeansWhatItSays(string rule, string text, string meaning)
    {
        var tokens = Spellings.Repair(Tokens.Of(text));
        var read = Chart.Read(tokens, TimeGrammar.Book).Items
            .Where(item => item.Rule?.Name == rule).Select(item => Show(item.Value)).ToList();
        Assert.Contains(meaning, read);
    }

    private static string Show(object value) => value switch
    {
        Clock clock => clock.Exists ? clock.Time.ToString("HH:mm", CultureInfo.InvariantCulture) : "impossible",
        HourRange hours => hours.Resolve() is var (from, to) ? $"{Show(from)}/{Show(to)}" : "none",
        Duration duration => duration.Iso,
        Weekdays days => string.Join(' ', days.Days.Select(Moment.Iso)),
        Days days => days.On(Said) is not { } on ? "none"
            : days.Single ? Day(on.First) : (days.OpenStart ? ".." : Day(on.First)) + "/" + (days.OpenEnd ? ".." : Day(on.Last)),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    private static string Show(TimeOnly? time) => time?.ToString("HH:mm", CultureInfo.InvariantCulture) ?? "..";

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
