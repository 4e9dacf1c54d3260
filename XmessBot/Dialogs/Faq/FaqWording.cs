using XmessBot.Core.Faq;
using XmessBot.Core.Language.Orders;
using XmessBot.Search;
using XmessBot.Wording;

namespace XmessBot.Dialogs.Faq;

/// <summary>Items of the FAQ in words, for staff.</summary>
internal static class FaqWording
{
    private static readonly Texts Words = XmessBot.Wording.Texts.For("Faq");

    /// <summary>What is to be confirmed.</summary>
    public static string Sure(FaqArgs args, FaqDecision decided) => args.Act switch
    {
        FaqAct.Publish => Words.Say("surePublish", ("number", args.Number)),
        FaqAct.Unpublish => Words.Say("sureUnpublish", ("number", args.Number)),
        FaqAct.Reject => Words.Say("sureReject", ("number", args.Number), ("reason", args.Text!)),
        FaqAct.Merge => Words.Say("sureMerge", ("number", args.Number), ("into", Title(decided.Into!))),
        FaqAct.Edit when args.Keep => Words.Say("sureEditKept", ("number", args.Number)),
        FaqAct.Edit => Words.Say("sureEdit", ("number", args.Number)),
        FaqAct.Undo => Words.Say("sureUndo", ("number", args.Number), ("move", Move(decided.Item!.Last.Move))),
        _ => Words.Say("sureWrite"),
    };

    /// <summary>What was done.</summary>
    public static string Done(FaqArgs args, FaqItem item, FaqItem? into) => args.Act switch
    {
        FaqAct.Publish => Words.Say("donePublish", ("number", item.Number)),
        FaqAct.Unpublish => Words.Say("doneUnpublish", ("number", item.Number)),
        FaqAct.Reject => Words.Say("doneReject", ("number", item.Number)),
        FaqAct.Merge => Words.Say("doneMerge", ("number", item.Number), ("into", Title(into!))),
        FaqAct.Undo => Words.Say("doneUndo", ("number", item.Number), ("state", FaqStateWording.Of(item.State))),
        FaqAct.Write => Words.Say("doneWrite", ("number", item.Number)),
        _ => Words.Say("doneEdit", ("number", item.Number)),
    };

    /// <summary>The question and the answer, with what is personal between ⟦ and ⟧, the subject and the last day.</summary>
    public static string Texts(FaqContent content)
    {
        var parts = new List<string>();
        if (content.Question is { } question) parts.Add(Words.Say("question", ("text", Marked(question, content))));
        parts.Add(content.Answer is { } answer
            ? Words.Say("answer", ("text", Marked(answer, content))) : Words.Say("noAnswerYet"));
        if (content.Topic.Length > 0) parts.Add(Words.Say("topic", ("topic", Marked(content.Topic, content))));
        if (content.ValidUntil is { } until) parts.Add(Words.Say("until", ("day", until)));
        if (content.Marks.Count > 0) parts.Add(Words.Say("marks", ("count", content.Marks.Count)));
        return string.Join("\n\n", parts);
    }

    /// <summary>Where an item comes from.</summary>
    public static string Sources(FaqBook book, FaqItem item)
    {
        var sources = book.SourcesOf(item);
        int[] sessions = [.. sources.Select(source => source.Session).OfType<int>().Distinct().Order()];
        var asked = sources.Count(source => source.Kind == FaqSourceKind.Question);
        string[] from =
        [
            .. sessions.Length == 0 ? [] : new[]
            {
                Words.Plain("fromSessions", ("count", sessions.Length),
                    ("sessions", ListWording.And([.. sessions.Select(each => $"{each}")]))),
            },
            .. asked == 0 ? [] : new[] { Words.Plain("fromAskers", ("count", asked)) },
        ];
        return from.Length == 0 ? Words.Plain("fromStaff") : ListWording.And(from);
    }

    /// <summary>The title of an item: its question, or that of the entry of the call to which it adds wordings.</summary>
    public static string Title(FaqItem item) =>
        item.OfCall is { } id ? CallFaq.Entries.First(entry => entry.Id == id).Question
        : item.Content.Question ?? item.Content.Answer ?? "";

    private static string Move(FaqMove move) => move switch
    {
        FaqMove.Proposed => Words.Plain("moveProposed"),
        FaqMove.Edited => Words.Plain("moveEdited"),
        FaqMove.Published => Words.Plain("movePublished"),
        FaqMove.Unpublished => Words.Plain("moveUnpublished"),
        FaqMove.Rejected => Words.Plain("moveRejected"),
        FaqMove.Merged => Words.Plain("moveMerged"),
        FaqMove.Linked => Words.Plain("moveLinked"),
        _ => Words.Plain("moveRestored"),
    };

    private static string Marked(string text, FaqContent content)
    {
        foreach (var mark in PersonalData.In(text).Where(mark => !content.Kept.Contains(mark.Text)).Reverse())
            text = text.Insert(mark.End, "⟧").Insert(mark.Start, "⟦");
        return text;
    }
}
