using System.Globalization;
using XmessBot.Core.Calendar;
using XmessBot.Core.Language.Text;
using XmessBot.Core.Language.Time;

namespace XmessBot.Core.Language.Orders;

/// <summary>Reads what is said of a value of a call. What is not exact is null.</summary>
public static class CallValues
{
    private static readonly HashSet<string> Sessions = ["sessio", "sessions"];

    private static readonly Dictionary<string, int> Numbers = WordLists.Pairs("numbers")
        .ToDictionary(pair => pair.Word, pair => int.Parse(pair.Meaning, CultureInfo.InvariantCulture));

    /// <summary>A day, also as an end: "fins al 15 de maig", "des de l'abril de 2025".</summary>
    public static DateOnly? Day(Utterance said, Lean lean) =>
        new Utterance(References.Without(said), said.Now).When(lean) switch
        {
            DateValue { Day: var day } => day,
            DaysValue { First: { } first, Last: null } => first,
            DaysValue { First: null, Last: { } last } => last,
            _ => null,
        };

    /// <summary>Days from one to another: "de setembre a desembre".</summary>
    public static DayInterval? Days(Utterance said) =>
        new Utterance(References.Without(said), said.Now).When(Lean.Future) is DaysValue { First: { } first, Last: { } last }
            && first <= last ? new DayInterval(first, last) : null;

    /// <summary>Minutes: "12 hores"; a figure alone is hours.</summary>
    public static int? Minutes(Utterance said)
    {
        said = new Utterance(References.Without(said), said.Now);
        if (said.When(Lean.Future) is DurationValue { Minutes: { } minutes and > 0 }) return minutes;
        int[] figures = [.. said.Words.Select(token => Number(token)).OfType<int>()];
        return figures is [var hours] && hours is > 0 and <= 1000 ? hours * 60 : null;
    }

    /// <summary>How many sessions, and of how many minutes each: "2 sessions de 2 hores".</summary>
    public static (int Sessions, int Minutes)? Package(Utterance said)
    {
        var words = said.Words;
        for (var at = 1; at < words.Count; at++)
        {
            if (!Sessions.Contains(words[at].Text) || Number(words[at - 1]) is not ({ } sessions and > 0)) continue;
            return Minutes(new Utterance(said.Text[words[at].End..], said.Now)) is { } minutes ? (sessions, minutes) : null;
        }

        return null;
    }

    private static int? Number(Token token) => token.Kind == TokenKind.Number
        ? int.TryParse(token.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null
        : Numbers.TryGetValue(token.Text, out var spoken) ? spoken : null;
}
