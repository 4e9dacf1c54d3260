namespace XmessBot.Tests.Architecture;

/// <summary>The arrows tests stand on this: a circle that it does not find, they do not forbid.</summary>
public sealed class CirclesTests
{
    public static TheoryData<string[], string[]> Arrows => new()
    {
        { ["A > B", "B > C", "A > C"], [] }, // two ways down are no circle
        { ["A > B", "B > A"], ["A -> B -> A", "B -> A -> B"] },
        { ["A > B", "B > C", "C > A"], ["A -> B -> C -> A", "B -> C -> A -> B", "C -> A -> B -> C"] },
        { ["A > B", "B > C", "C > B"], ["B -> C -> B", "C -> B -> C"] }, // A leads to a circle and is not on it
    };

    [Theory]
    [MemberData(nameof(Arrows))]
    public void Circle_WhenThereIsOne_IsFoundFromEachPartOnIt(string[] arrows, string[] circles)
    {
        var parts = arrows.Select(arrow => arrow.Split(" > ")).ToArray();
        var graph = parts.SelectMany(ends => ends).Distinct().ToDictionary(
            part => part, IReadOnlyList<string> (part) => [.. parts.Where(ends => ends[0] == part).Select(ends => ends[1])]);
        Assert.Equal(circles, Circles.In(graph));
    }
}
