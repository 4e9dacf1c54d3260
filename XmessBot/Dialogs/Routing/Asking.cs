using Microsoft.Bot.Builder.Dialogs;
using XmessBot.Core.Language.Answers;

namespace XmessBot.Dialogs.Routing;

/// <summary>
/// What a question declares beside its text, kept with the options of its prompt while it waits: what it wants, what it asks, and
/// the key of its buttons.
/// </summary>
public sealed class Asking
{
    /// <summary>What it wants, by its name.</summary>
    public string Kind { get; set; } = nameof(QuestionKind.Short);

    /// <summary>What it asks.</summary>
    public QuestionAct Act { get; set; } = QuestionAct.Value;

    /// <summary>The sentence that asks, as it stands in the texts.</summary>
    public string Sentence { get; set; } = "";

    /// <summary>The key of its buttons: of what it asks, and of which version of it.</summary>
    public string Key { get; set; } = "";

    /// <summary>What the dialog that asks has to know when the answer comes; null when the key is enough.</summary>
    public object? Data { get; set; }

    /// <summary>Whether it is let go of when something else begins: it is asked on another day.</summary>
    public bool IsAside { get; set; }

    /// <summary>Whether what is shown may be written: "Ho deso?".</summary>
    internal static Asking Confirm(string sentence) => Of(QuestionKind.YesNo, QuestionAct.Confirm, sentence);

    /// <summary>Whether to do what cannot be undone.</summary>
    internal static Asking Irreversible(string sentence) => Of(QuestionKind.YesNo, QuestionAct.Irreversible, sentence);

    /// <summary>Whether what is offered is wanted.</summary>
    internal static Asking Offer(string sentence) => Of(QuestionKind.YesNo, QuestionAct.Offer, sentence);

    /// <summary>Whether something is so.</summary>
    internal static Asking Fact(string sentence) => Of(QuestionKind.YesNo, QuestionAct.Fact, sentence);

    /// <summary>Which of the options.</summary>
    internal static Asking Choose(string sentence) => Of(QuestionKind.Choice, QuestionAct.Choose, sentence);

    /// <summary>A value of a kind.</summary>
    internal static Asking Value(QuestionKind kind, string sentence) => Of(kind, QuestionAct.Value, sentence);

    /// <summary>The same for buttons of that key.</summary>
    internal Asking With(string key) => Copy(asking => asking.Key = key);

    /// <summary>The same with what the dialog has to know when the answer comes: a type of <c>Dialogs/KeptTypes</c>.</summary>
    internal Asking About(object data) => Copy(asking => asking.Data = data);

    /// <summary>The same, asked on another day when something else begins.</summary>
    internal Asking Aside() => Copy(asking => asking.IsAside = true);

    /// <summary>What the options of a prompt declare; null when nothing, as in a conversation of an earlier release.</summary>
    internal static Asking? Of(PromptOptions options) => options.Validations as Asking;

    /// <summary>The question as routing and the readers of answers see it.</summary>
    internal OpenQuestion Open(IEnumerable<string> titles, string? dialog) =>
        new(Enum.Parse<QuestionKind>(Kind), new AskedQuestion(Act, Sentence, [.. titles]), dialog, IsAside);

    private Asking Copy(Action<Asking> change)
    {
        var copy = (Asking)MemberwiseClone();
        change(copy);
        return copy;
    }

    private static Asking Of(QuestionKind kind, QuestionAct act, string sentence) =>
        new() { Kind = kind.ToString(), Act = act, Sentence = sentence };
}
