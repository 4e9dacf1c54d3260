using XmessBot.Core.Language;
using XmessBot.Core.Language.Beginnings;
using XmessBot.Core.Language.Text;
using XmessBot.Search;
using XmessBot.Understanding;

namespace XmessBot.Dialogs.Routing;

/// <summary>Whether a message is a question about the call, the service or their content.</summary>
internal static class FaqFit
{
    private const int MostWords = 30;
    private static readonly Lazy<FaqSearch> Search = new(() => new FaqSearch(CallFaq.Entries));

    private static readonly Dimension<FaqResult> Answers = new(said => Search.Value.Find(said));

    /// <summary>Builds the index now; otherwise the first question would wait for it.</summary>
    public static void WarmUp() => _ = Search.Value;

    /// <summary>The call's questions that fit a message.</summary>
    public static FaqResult Found(Utterance said) => said.Read(Answers);

    /// <summary>What a question is about: the call, or its content.</summary>
    public static Intent About(Heard heard) =>
        IntentClassifier.Classify(heard.Said, heard.Role).Intent is Intent.Faq ? Intent.Faq : Intent.CallInfo;

    /// <summary>Whether the message asks a question and nothing else: something told before it is an answer.</summary>
    public static bool AsksOutright(Utterance said)
    {
        if (said.Tokens.Count(token => token.Kind == TokenKind.Word) > MostWords) return false;
        return (said.Wish.Form == WishForm.Ask || said.Asks) && Sentences(said.Text) == 1;
    }

    private static int Sentences(string text) => text.TrimEnd().TrimEnd('?', '!', '.')
        .Split(['.', ';', '?', '!', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Length;
}
