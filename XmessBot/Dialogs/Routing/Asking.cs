using Microsoft.Bot.Builder.Dialogs;
using XmessBot.Core.Language.Answers;

namespace XmessBot.Dialogs.Routing;

/// <summary>
/// What a question declares besides its text, stored with the options of its prompt while it is open: what kind of answer it wants, what
/// act it asks for, and the key of its buttons.
/// </summary>
public sealed class Asking
{
    /// <summary>The name of its <see cref="QuestionKind"/>.</summary>
    public string Kind { get; set; } = nameof(QuestionKind.Short);

    /// <summary>What it asks for: a value, a choice, a confirmation…</summary>
    public QuestionAct Act { get; set; } = QuestionAct.Value;

    /// <summary>The sentence that asks, as in the texts.</summary>
    public string Sentence { get; set; } = "";

    /// <summary>The key of its buttons: what it asks about, and which version of that.</summary>
    public string Key { get; set; } = "";

    /// <summary>What its dialog needs to interpret the answer; null when the key is enough.</summary>
    public object? Data { get; set; }

    /// <summary>Whether it is dropped when something else begins; it is asked on another day.</summary>
    public bool IsAside { get; set; }

    /// <summary>Whether it is itself answered with questions: what was asked in a session.</summary>
    public bool TakesQuestions { get; set; }

    /// <summary>Whether what is shown may be saved: "Ho deso?".</summary>
    internal static Asking Confirm(string sentence) => Of(QuestionKind.YesNo, QuestionAct.Confirm, sentence);

    /// <summary>Whether to do something that cannot be undone.</summary>
    internal static Asking Irreversible(string sentence) => Of(QuestionKind.YesNo, QuestionAct.Irreversible, sentence);

    /// <summary>Whether the person wants what is offered.</summary>
    internal static Asking Offer(string sentence) => Of(QuestionKind.YesNo, QuestionAct.Offer, sentence);

    /// <summary>Whether something is true.</summary>
    internal static Asking Fact(string sentence) => Of(QuestionKind.YesNo, QuestionAct.Fact, sentence);

    /// <summary>Which of the options.</summary>
    internal static Asking Choose(string sentence) => Of(QuestionKind.Choice, QuestionAct.Choose, sentence);

    /// <summary>A value of a kind.</summary>
    internal static Asking Value(QuestionKind kind, string sentence) => Of(kind, QuestionAct.Value, sentence);

    /// <summary>A copy with another key.</summary>
    internal Asking With(string key) => Copy(asking => asking.Key = key);

    /// <summary>A copy with what its dialog needs to interpret the answer, of a type in <c>Dialogs/KeptTypes</c>.</summary>
    internal Asking About(object data) => Copy(asking => asking.Data = data);

    /// <summary>A copy that is dropped when something else begins.</summary>
    internal Asking Aside() => Copy(asking => asking.IsAside = true);

    /// <summary>A copy that is answered with questions, which are not for the bot.</summary>
    internal Asking ForQuestions() => Copy(asking => asking.TakesQuestions = true);

    /// <summary>What the options of a prompt declare; null for a conversation of an earlier release.</summary>
    internal static Asking? Of(PromptOptions options) => options.Validations as Asking;

    /// <summary>The question as routing and the readers of answers need it.</summary>
    internal OpenQuestion Open(IEnumerable<string> titles, string? dialog) =>
        new(Enum.Parse<QuestionKind>(Kind), new AskedQuestion(Act, Sentence, [.. titles]), dialog, IsAside, TakesQuestions);

    private Asking Copy(Action<Asking> change)
    {
        var copy = (Asking)MemberwiseClone();
        change(copy);
        return copy;
    }

    private static Asking Of(QuestionKind kind, QuestionAct act, string sentence) =>
        new() { Kind = kind.ToString(), Act = act, Sentence = sentence };
}
