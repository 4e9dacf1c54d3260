using System.Globalization;

namespace XmessBot.Tests.Dialogs.Transcripts;

/// <summary>Compares what a step expects with what is shown.</summary>
internal static class ExpectedParts
{
    /// <summary>Says that the answer is also to what the line before asked.</summary>
    public const string Together = "~";

    /// <summary>What of the expected is missing, or is shown and should not be; null when all is as expected.</summary>
    public static string? Missing(Step step, string shown)
    {
        var from = 0;
        foreach (var expected in step.Expected)
        {
            if (expected == Together) continue;
            if (expected == "-")
            {
                if (shown.Length > 0) return "something is said";
            }
            else if (expected.StartsWith('!'))
            {
                if (shown.Contains(expected[1..].Trim(), StringComparison.Ordinal)) return $"is said: {expected[1..]}";
            }
            else if (expected.StartsWith("= ", StringComparison.Ordinal))
            {
                var times = shown.Split(expected[2..]).Length - 1;
                if (times != 1) return $"is said {times.ToString(CultureInfo.InvariantCulture)} times: {expected[2..]}";
            }
            else
            {
                var found = shown.IndexOf(expected, from, StringComparison.Ordinal);
                if (found < 0) return $"not said: {expected}";
                from = found + expected.Length;
            }
        }

        return null;
    }
}
