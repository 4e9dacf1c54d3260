using System.Text;
using XmessBot.Core.Language.Text;
using XmessBot.Core.Language.Time.Values;

namespace XmessBot.Core.Language.Answers;

/// <summary>
/// Reads which of several options a message chooses: by name or part of it ("la de Berga") or by position ("la segona", "l'última",
/// "opció b", "2"), typos included. Returns null when the message chooses none, several or a missing option, or is ambiguous; the bot
/// then asks again.
/// </summary>
public static class ChoiceReader
{
    private const int MaxTokens = 40;

    /// <summary>The index of the chosen option, from 0, or null.</summary>
    /// <param name="options">The titles of the options, as shown.</param>
    /// <param name="said">The message.</param>
    /// <param name="yesOrNo">Reads the message as yes or no, for options that include a plain yes and a plain no.</param>
    /// <param name="asksHowLong">Whether the question asks for a length: "una" is then an hour, and else any of the options.</param>
    public static int? Read(IReadOnlyList<string> options, Utterance said, Func<bool?> yesOrNo, bool asksHowLong = false) =>
        asksHowLong && said.AnswerWords is [{ Text: "una" }] ? ChoiceTimes.OfTheSameLength(options, "1 hora")
            : Read(options, said.Text, said.AnswerWords, yesOrNo);

    private static int? Read(IReadOnlyList<string> options, string text, IReadOnlyList<Token> tokens, Func<bool?> yesOrNo)
    {
        if (options.Count == 0 || text.Length > 400) return null;
        if (tokens.Count is 0 or > MaxTokens) return null;
        var names = ChoiceNames.Of(options);
        if ((names.Whole(tokens) ?? names.Denial(tokens) ?? names.Number(tokens) ?? names.Letter(tokens)) is { } whole) return whole;
        if (AfterTakingBack(options, text, tokens, names) is { } corrected) return corrected;
        var addsAPart = AddsAPart(tokens, names);
        if (!addsAPart && ChoiceRanges.Read(options, tokens) is { } range) return range;
        var said = Pointer.Parse(tokens, names);
        if (ChoiceTimes.OfSoManyHours(options, tokens) is { } hours) return hours;
        if (WithoutReasons(options, text, tokens, names) is { } plain) return plain;
        if (said.Stance is { } stance
            && (names.OfStance(stance) ?? (stance == "none" ? names.Another ?? names.Refusal : null)) is { } same) return same;
        if (said.ChoosesNone) return AfterNone(options, text, yesOrNo) ?? FreeWords.Meant(names, tokens, phrasesOnly: true);
        if (addsAPart && !said.Rejects && ChoiceTimes.OfTheSameLength(options, text) is { } asLong) return asLong;
        if (addsAPart) return ChoiceTimes.Timed(options, text) is { } timed && (said.Settle() ?? timed) == timed ? timed : null;
        // When there are options between yes and no, a yes with a "but" is neither: "una miqueta sí, però em falta la meitat".
        var isHalf = options.Count > 2 && tokens.Any(token => token.Text is "pero" or "miqueta" or "meitat" or "mig" or "mitges" or "part");
        var byYesNo = !isHalf && names.YesNoOptions is { } yesNo && yesOrNo() is { } answer ? (answer ? yesNo.Yes : yesNo.No) : (int?)null;
        var settled = said.Settle();
        if (isHalf && names.YesNoOptions is { } both && (settled is null || settled == both.Yes || settled == both.No))
        {
            var between = Enumerable.Range(0, options.Count).Where(at => at != both.Yes && at != both.No).ToList();
            return between is [var half] && (said.Names(half) || FreeWords.Meant(names, tokens) == half) ? half : null;
        }
        // "Mitja hora" has words of "1 hora i mitja", and is "30 minuts".
        if (settled is { } other && !said.Rejects && IsOfAnotherLength(options[other], text))
            return ChoiceTimes.OfTheSameLength(options, text);
        if (settled is { } chosen && !said.Rejects && Contradicts(options[chosen], tokens)) return null;
        if ((settled ?? byYesNo ?? WithoutDenied(options, text, tokens, names)) is { } known) return known;
        if (said.Rejects) return FreeWords.Meant(names, tokens) is { } instead && said.MayMean(instead) ? instead : null;
        if ((ChoiceTimes.Timed(options, text) ?? ChoiceTimes.InThePart(options, said, text)) is { } inTime)
            return Contradicts(options[inTime], tokens) ? null : inTime;
        if (!said.IsOfOthers && ChoiceComarques.Meant(options, tokens) is { } there) return there;
        if (FreeWords.Meant(names, tokens) is { } meant) return said.LeavesRoomFor(meant) ? meant : null;
        // "No cal que m'avisis", of "Sense recordatori".
        var refuses = tokens.Count < 8 && !said.Points && !said.IsOfOthers && tokens.Any(token => token.Text == "no");
        if (!said.Points && tokens is [{ Text: "sense" }, _] or [{ Text: "sense" }, _, _]) return names.Refusal;
        return refuses && names.Refusal is { } refusal && yesOrNo() == false ? refusal : null;
    }

    // "La quarta... ai no, la tercera": what was taken back does not count when the rest identifies an option.
    private static int? AfterTakingBack(IReadOnlyList<string> options, string text, IReadOnlyList<Token> tokens, ChoiceNames names)
    {
        var (from, to) = TakingBack.Rest(tokens);
        if (from == 0 || !Pointer.Parse([.. tokens.Take(from)], names).Points) return null;
        var rest = text[tokens[from].Start..tokens[to - 1].End];
        var said = AnswerTokens.Of(rest);
        return Pointer.Parse(said, names) is { Rejects: true, Points: false } ? null : Read(options, rest, said, () => null);
    }

    // "La darrera, que els dilluns la tècnica no hi és": words in the reason identify no option.
    private static int? WithoutReasons(IReadOnlyList<string> options, string text, IReadOnlyList<Token> tokens, ChoiceNames names)
    {
        var reasons = Time.Reasons.In(tokens, []);
        if (reasons.Count == 0) return null;
        var rest = Without(text, reasons.Select(reason => (tokens[reason.Start].Start, tokens[reason.End - 1].End)));
        var said = AnswerTokens.Of(rest);
        return Pointer.Parse(said, names) is { Points: true } or { Rejects: true } ? Read(options, rest, said, () => null) : null;
    }

    // "El dilluns tinc ple, el divendres sí": the day on which they cannot is none of those named.
    private static int? WithoutDenied(IReadOnlyList<string> options, string text, IReadOnlyList<Token> tokens, ChoiceNames names)
    {
        if (!tokens.Any(token => StatementWords.Weekdays.Contains(token.Text))) return null;
        var times = Time.Phrases.Of(text);
        if (times.Denied.Count == 0) return null;
        var rest = Without(text, times.Denied.Select(day => (times.Tokens[day.Start].Start, times.Tokens[day.End - 1].End)));
        var said = AnswerTokens.Of(rest);
        return Pointer.Parse(said, names) is { Points: true, Rejects: false } ? Read(options, rest, said, () => null) : null;
    }

    private static string Without(string text, IEnumerable<(int Start, int End)> spans)
    {
        var kept = new StringBuilder(text);
        foreach (var (start, end) in spans)
            for (var at = start; at < end; at++) kept[at] = ' ';
        return kept.ToString();
    }

    // "Hora i mitja" is neither "1 hora" nor "2 hores".
    private static bool AddsAPart(IReadOnlyList<Token> tokens, ChoiceNames names) =>
        Enumerable.Range(0, tokens.Count).Any(at => tokens[at].Text is "mitja" or "quart" or "quarts"
            && names.With(tokens[at].Text).Count == 0
            && !(tokens[at].Text == "quart" && at > 0 && tokens[at - 1].Text is "el" or "la" && at + 1 >= tokens.Count - 1));

    // "Demà a la tarda" is not "Demà al matí": the message names a day, month or part of the day and the option has a different one.
    private static bool Contradicts(string option, IReadOnlyList<Token> said)
    {
        var title = SameThing.With([.. AnswerTokens.Of(option).Select(token => token.Text)]);
        var words = SameThing.With([.. said.Select(token => token.Text)]);
        if (ChoiceTimes.PartIn([.. said.Select(token => token.Text)]) is { } part
            && (ChoiceTimes.TimeIn(option) ?? ChoiceTimes.HoursIn(option)?.From) is not null
            && !ChoiceTimes.BeginsIn(option, part)) return true;
        return Array.Exists(Classes, of => words.Overlaps(of) && title.Overlaps(of) && !of.Any(word => words.Contains(word)
            && title.Contains(word)));
    }

    // "Mitja hora" is not "1 hora i mitja".
    private static bool IsOfAnotherLength(string option, string text) =>
        ChoiceTimes.MinutesIn(text) is { } said && ChoiceTimes.MinutesIn(option) is { } offered && said != offered;

    private static readonly HashSet<string>[] Classes =
    [
        [.. ChoiceTimes.PartsOfTheDay],
        StatementWords.Weekdays,
        [.. StatementWords.Months],
    ];

    // "Cap dels anteriors, altres": the option named last, unless it is denied.
    private static int? AfterNone(IReadOnlyList<string> options, string text, Func<bool?> yesOrNo)
    {
        var end = text[(text.LastIndexOf(',') + 1)..];
        return end.Length == text.Length || AnswerTokens.Of(end).Exists(token => StatementWords.Negations.Contains(token.Text)) ? null
            : Read(options, end, AnswerTokens.Of(end), yesOrNo);
    }
}
