using Xunit.Abstractions;

namespace XmessBot.Tests.Search;

/// <summary>
/// Prints how the search does on the set kept apart, and holds what has been reached there:
/// <c>dotnet test XmessBot.Tests --filter FaqApartReport --logger "console;verbosity=detailed"</c>.
/// </summary>
public sealed class FaqApartReport(ITestOutputHelper output)
{
    [Fact]
    public void Apart_SearchedByTheBot_IsReported()
    {
        output.WriteLine($"{"",-24}{"questions",10}{"first",8}{"three",8}{"right",8}{"wrong",8}{"declined",10}");
        Report("all", LabelledQuestions.Apart, first: 0.62, three: 0.78, right: 0.42, declined: 0.80);
        Report("sharing no word", LabelledQuestions.Apart.Far(), first: 0.45, three: 0.66, right: 0.15, declined: 0.80);
        Report("after wordings", LabelledQuestions.Apart.AfterWordings(), first: 0.62, three: 0.78, right: 0.28, declined: 0.83);
    }

    private void Report(string name, LabelledQuestions set, double first, double three, double right, double declined)
    {
        var got = set.Measure();
        output.WriteLine($"{name,-24}{set.Answerable.Count,10}{got.First,8:P1}{got.FirstThree,8:P1}{got.Right,8:P1}{got.Wrong,8:P1}"
            + $"{got.Refused,10:P1}");
        Assert.True(
            got.First >= first && got.FirstThree >= three && got.Right >= right && got.Refused >= declined, $"{name}: {got}");
    }
}
