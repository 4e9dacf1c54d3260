using XmessBot.Core.Calls;
using XmessBot.Core.Faq;
using XmessBot.Core.Hours;
using XmessBot.Core.Language.Text;
using XmessBot.Search;
using XmessBot.Turns;
using XmessBot.Understanding;

namespace XmessBot.Dialogs.Questions;

/// <summary>Answers the call's own questions from its text and its data, wherever the conversation is.</summary>
internal sealed class CallQuestions
{
    private const int MostWords = 14;
    private const int MostWordsInPassing = 7;
    private const double Sure = 0.5;

    private static readonly HashSet<string> Askers =
        ["que", "qui", "quin", "quina", "quins", "quines", "quan", "quant", "quanta", "quants", "quantes", "com", "on", "fins", "puc", "podem", "podriem", "cal", "hi", "hem", "es", "te", "tinc", "tenim", "per"];

    private static readonly Lazy<FaqSearch> Search = new(() => new FaqSearch(CallFaq.Entries));

    /// <summary>
    /// Whether a message reads as a question and not as an answer that happens to hold one: short, and asked outright.
    /// </summary>
    public static bool LooksAsked(string text)
    {
        var tokens = Tokens.Of(text);
        if (tokens.Count is 0 or > MostWords) return false;
        return text.TrimEnd().EndsWith('?') || (Askers.Contains(tokens[0].Text) && tokens.Count <= 8);
    }

    /// <summary>Makes the index, for which the first question would otherwise wait.</summary>
    public static void WarmUp() => _ = Search.Value;

    /// <summary>Whether a message is a question and nothing else, with its mark or without it.</summary>
    public static bool OnlyAsks(string text) =>
        EndsAsking(text)
        || (BeginsAsking(text) && IntentClassifier.Classify(text, Role.Officer) is { Score: >= Sure, Intent: Intent.Faq or Intent.CallInfo or Intent.Human or Intent.Help });

    /// <summary>The same, where an answer may be long and hold questions of its own: only what is short and has its mark.</summary>
    public static bool OnlyAsksInPassing(string text) => EndsAsking(text) && Tokens.Of(text).Count(token => token.Kind == TokenKind.Word) <= MostWordsInPassing;

    /// <summary>The answer, or null when the call has none.</summary>
    /// <param name="turn">The turn.</param>
    /// <param name="text">The question.</param>
    /// <param name="whileWaiting">Whether the bot waits for an answer of its own: then only a clear question of the call is one.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public async Task<string?> AnswerAsync(Turn turn, string text, bool whileWaiting, CancellationToken cancellationToken)
    {
        var found = Search.Value.Find(text);
        return (whileWaiting ? found.Clear : found.Answered) ? FaqAnswers.Fill(found.Hits[0].Entry, await FactsAsync(turn, cancellationToken)) : null;
    }

    // "Amb qui puc parlar".
    private static bool BeginsAsking(string text) => Tokens.Of(text) switch
    {
        { Count: > MostWords } => false,
        [{ Text: "amb" or "a" or "de" or "en" }, var second, ..] => Askers.Contains(second.Text),
        [var first, ..] => Askers.Contains(first.Text),
        _ => false,
    };

    // What is told before a question is an answer: "Regidora. Va bé així?"
    private static bool EndsAsking(string text) =>
        text.TrimEnd().EndsWith('?') && text.TrimEnd().TrimEnd('?', '!').IndexOfAny(['.', ';', '?', '!', '\n']) < 0;

    private static async Task<CallFacts> FactsAsync(Turn turn, CancellationToken cancellationToken)
    {
        var next = turn.Calls.NextAt(turn.Now);
        var ahead = next is null ? null : new CallAhead(next.Id, next.Opens, next.Window);
        // The call that is spoken of: the one that takes requests, else the one that runs.
        var call = turn.Calls.OpenAt(turn.Now) ?? turn.Calls.LatestAt(turn.Now);
        if (call is not { Deadline: { } deadline } || call.PhaseAt(turn.Now) == Core.Calls.CallPhase.Over) return CallFacts.Without(ahead);
        var mentoring = await turn.Pools.PoolAsync(call, Core.Service.Mentoring, cancellationToken);
        var advisory = await turn.Pools.PoolAsync(call, Core.Service.Advisory, cancellationToken);
        var terms = new CallTerms(
            call.Id,
            call.Opens ?? DateOnly.MinValue,
            deadline,
            call.Window,
            Facts(mentoring, call),
            Facts(advisory, call),
            TimeSpan.FromMinutes(call.Package.Total.Count),
            call.Package.Sessions,
            call.RecentSince);
        return CallFacts.Of(terms, turn.Today, ahead);
    }

    private static PoolFacts Facts(HourPool pool, Call call) => new(
        TimeSpan.FromMinutes(pool.Total.Count), TimeSpan.FromMinutes(pool.Left.Count), pool.Left.Fits(call.Package.Total));
}
