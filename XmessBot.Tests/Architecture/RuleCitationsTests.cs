using System.Globalization;
using System.Text.RegularExpressions;
using XmessBot.Core;
using XmessBot.Tests.Support;

namespace XmessBot.Tests.Architecture;

/// <summary>From a rule of the call one gets to the line that keeps it and to the test that proves it.</summary>
public sealed partial class RuleCitationsTests
{
    // The rules that the service keeps today; one more is added with the feature that keeps it.
    private static readonly int[] Kept = [.. Enumerable.Range(1, 23)];

    public static TheoryData<string> KeptRules => [.. Kept.Select(number => "R" + number.ToString("00", CultureInfo.InvariantCulture))];

    // The list of all the rules cites each and keeps none.
    private static readonly Dictionary<string, HashSet<string>> InSource = Citations(
        [.. Repository.Files("XmessBot.Core", "*.cs"), .. Repository.Files("XmessBot", "*.cs")], except: "RuleId.cs");

    // And so do these tests.
    private static readonly Dictionary<string, HashSet<string>> InTests = Citations(
        Repository.Files("XmessBot.Tests", "*.cs"), except: nameof(RuleCitationsTests) + ".cs");

    [Theory]
    [MemberData(nameof(KeptRules))]
    public void Rule_WhenKept_IsCitedWhereItIsKept(string rule) => Assert.Contains(rule, InSource.Keys);

    [Theory]
    [MemberData(nameof(KeptRules))]
    public void Rule_WhenKept_IsCitedWhereItIsProved(string rule) => Assert.Contains(rule, InTests.Keys);

    [Fact]
    public void Citation_WhenAnywhere_IsOfARuleThatThereIs() =>
        Assert.Empty(InSource.Concat(InTests)
            .Where(citation => !Enum.TryParse<RuleId>(citation.Key, out _))
            .Select(citation => $"{citation.Key} in {string.Join(", ", citation.Value)}"));

    private static Dictionary<string, HashSet<string>> Citations(IEnumerable<string> files, string except)
    {
        var found = new Dictionary<string, HashSet<string>>();
        foreach (var file in files.Where(file => Path.GetFileName(file) != except))
        {
            foreach (Match match in Id().Matches(File.ReadAllText(file)))
            {
                if (!found.TryGetValue(match.Value, out var where)) found[match.Value] = where = [];
                where.Add(Path.GetFileName(file));
            }
        }

        return found;
    }

    [GeneratedRegex(@"\bR\d\d\b")]
    private static partial Regex Id();
}
