using XmessBot.Core.Language.Text;

namespace XmessBot.Core.Language.Orders;

/// <summary>What a person wants of the reminders that they get.</summary>
public enum ReminderWish
{
    /// <summary>To see which there are: "quins recordatoris tinc?".</summary>
    See,

    /// <summary>No longer the last one: "no m'ho recordis més".</summary>
    Silence,

    /// <summary>Again: "torna-m'ho a recordar".</summary>
    Resume,

    /// <summary>One of their own, of something else: "recorda'm que revisi les pendents". There are none such.</summary>
    Own,
}

/// <summary>Reads what a person wants of their reminders.</summary>
public static class ReminderWishes
{
    // "Deixa de recordar-m'ho, si us plau": longer messages tell something.
    private const int MostWords = 10;
    private static readonly PhraseList Phrases = new("reminder-wishes");

    /// <summary>Messages with a wish; a test reads each.</summary>
    internal static IReadOnlyList<(string Text, ReminderWish Wish)> Examples { get; } =
    [
        ("no m'ho recordis més", ReminderWish.Silence), ("No m'ho recordeu més, si us plau", ReminderWish.Silence),
        ("no vull més recordatoris", ReminderWish.Silence), ("deixa de recordar-m'ho", ReminderWish.Silence),
        ("torna-m'ho a recordar", ReminderWish.Resume), ("torneu-m'ho a recordar", ReminderWish.Resume),
        ("recorda'm que revisi les pendents", ReminderWish.Own), ("avisa'm que he de trucar a Berga", ReminderWish.Own),
        ("quins recordatoris tinc?", ReminderWish.See), ("els meus recordatoris", ReminderWish.See), ("recordatoris", ReminderWish.See),
    ];

    /// <summary>The wish, or null.</summary>
    public static ReminderWish? Read(Utterance said)
    {
        if (said.Words.Count > MostWords) return null;
        var found = Phrases.Find(said.Words).Select(each => each.Meaning).ToHashSet(StringComparer.Ordinal);
        if (found.Contains("own")) return ReminderWish.Own;
        var (verb, noun) = (found.Contains("remind"), found.Contains("reminders"));
        return !verb && !noun ? null
            : found.Contains("again") ? ReminderWish.Resume
            : found.Contains("stop") && (noun || found.Contains("more") || !said.Asks) ? ReminderWish.Silence
            : noun && (found.Contains("which") || said.Words.Count == 1) ? ReminderWish.See
            : null;
    }
}
