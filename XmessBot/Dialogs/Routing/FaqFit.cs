using XmessBot.Core.Faq;
using XmessBot.Core.Language;
using XmessBot.Core.Language.Answers;
using XmessBot.Core.Language.Beginnings;
using XmessBot.Core.Language.Text;
using XmessBot.Search;
using XmessBot.Understanding;

namespace XmessBot.Dialogs.Routing;

/// <summary>Whether a message is a question about the call, the service or their content.</summary>
internal static class FaqFit
{
    private const int MostWords = 30;

    // Each is searched for.
    private const int MostClauses = 4;

    /// <summary>Builds the index now; otherwise the first question would wait for it.</summary>
    public static void WarmUp() => _ = FaqKnowledge.OfCall;

    /// <summary>What a question is about: the call, or its content.</summary>
    public static Intent About(Heard heard) =>
        IntentClassifier.Classify(heard.Said, heard.Role).Intent is Intent.Faq ? Intent.Faq : Intent.CallInfo;

    /// <summary>Whether the message asks a question and nothing else: something told before it is an answer.</summary>
    public static bool AsksOutright(Utterance said)
    {
        if (said.Tokens.Count(token => token.Kind == TokenKind.Word) > MostWords) return false;
        return (said.Wish.Form == WishForm.Ask || said.Asks) && Sentences(said.Text) == 1;
    }

    /// <summary>Whether the open question is itself answered with questions: "quines preguntes van sortir?".</summary>
    public static bool IsWantedBy(OpenQuestion open) =>
        open.TakesQuestions || open.Asked.Sentence.Contains("pregunt", StringComparison.OrdinalIgnoreCase);

    /// <summary>
    /// The entry that answers the question at the end of a text that is the answer to something else; null when there is none. It is
    /// offered, because the text alone does not say whom it asks.
    /// </summary>
    public static FaqEntry? AskedIn(Heard heard)
    {
        if (heard is not { Said.Asks: true, Open: { Kind: QuestionKind.Long } open } || IsWantedBy(open)) return null;
        var text = heard.Said.Text.TrimEnd().TrimEnd('?');
        var last = text[(text.LastIndexOfAny(['.', ';', '?', '!', '\n']) + 1)..].Trim();
        return last.Length > 0 && heard.Faq.Found(new Utterance(last + "?", heard.Said.Now)) is { Clear: true, Hits: [var best, ..] }
            ? best.Entry
            : null;
    }

    /// <summary>
    /// Whether a text where free text is asked is a question, whole, that has an answer: only who wrote it knows whether it asks the bot.
    /// </summary>
    public static bool MayAsk(Heard heard) =>
        heard is { Said.Asks: true, Open: { Kind: QuestionKind.Long or QuestionKind.Short, IsAside: false } open }
        && !IsWantedBy(open) && Sentences(heard.Said.Text) == 1 && AskedBy(heard.Said, heard.Faq) is not null;

    /// <summary>
    /// The entry that answers a question of one sentence, whole or in its last clause: what comes before may be why it is asked ("com que
    /// som petits, voldríem saber si té algun cost?"). Null for none.
    /// </summary>
    public static FaqEntry? AskedBy(Utterance said, FaqKnowledge faq)
    {
        if (faq.Found(said) is { Answered: true, Hits: [var whole, ..] }) return whole.Entry;
        return said.Tokens.Where(token => token.Text is "," or "si" or "que").Reverse().Select(token => said.Text[token.End..].Trim())
            .Where(clause => clause.Length > 0).Take(MostClauses)
            .Select(clause => faq.Found(new Utterance(clause, said.Now)) is { Clear: true, Hits: [var best, ..] } ? best.Entry : null)
            .FirstOrDefault(entry => entry is not null);
    }

    private static int Sentences(string text) => text.TrimEnd().TrimEnd('?', '!', '.')
        .Split(['.', ';', '?', '!', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Length;
}
