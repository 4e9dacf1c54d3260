using XmessBot.Core;
using XmessBot.Core.Assignments;
using XmessBot.Core.Hours;
using XmessBot.Core.Language.Answers;
using XmessBot.Core.Sessions;
using XmessBot.Core.Wording;
using XmessBot.Dialogs.Cards;
using XmessBot.Dialogs.Routing;
using XmessBot.Wording;

namespace XmessBot.Dialogs.Sessions;

/// <summary>What a question of the session report asks for.</summary>
internal enum LogField
{
    Assignment,
    Date,
    Length,
    Modality,
    Topic,
    Doubt,
    Change,
    Review,
}

/// <summary>A question of the session report.</summary>
/// <param name="Field">What it asks for.</param>
/// <param name="Text">Its text.</param>
/// <param name="Asking">The kind of answer that it wants.</param>
/// <param name="Options">Its buttons; words are always accepted too.</param>
/// <param name="Doubt">The doubt that it asks about, or null.</param>
internal sealed record LogQuestion(LogField Field, string Text, Asking Asking, IReadOnlyList<Option> Options, Doubt? Doubt = null)
{
    public const string Save = "save";
    public const string Amend = "change";
    public const string Cancel = "cancel";
    public const string Nothing = "nothing";
    public const string Skip = "skip";
    public const string Today = "today";
    public const string Yesterday = "yesterday";
    public const string Yes = "yes";
    public const string No = "no";

    private static readonly Texts Texts = Texts.For("Sessions");

    /// <summary>The question as the readers of answers need it.</summary>
    public AskedQuestion Asked => Asking.Open(Options.Select(option => option.Title), null).Asked;

    /// <summary>Asks for the day.</summary>
    public static LogQuestion Date() => Of(LogField.Date, "askDate", (Today, "today"), (Yesterday, "yesterday"));

    /// <summary>Asks for the modality.</summary>
    public static LogQuestion OfModality() =>
        Of(LogField.Modality, "askModality", (nameof(Modality.InPerson), "inPerson"), (nameof(Modality.Remote), "remote"));

    /// <summary>Asks for the topic.</summary>
    public static LogQuestion Topic() => Of(LogField.Topic, "askTopic", (Skip, "skipTopic"));

    /// <summary>Asks which part to change.</summary>
    /// <param name="several">Whether there are several sessions, and so no single part to choose.</param>
    public static LogQuestion Change(bool several) => several
        ? Of(LogField.Change, "askChangeSeveral", (Nothing, "changeNothing"))
        : Of(
            LogField.Change, "askChange",
            (nameof(LogField.Date), "changeDate"), (nameof(LogField.Length), "changeLength"), (nameof(LogField.Modality), "changeModality"),
            (nameof(LogField.Topic), "changeTopic"), (nameof(LogField.Assignment), "changeAssignment"), (Nothing, "changeNothing"));

    /// <summary>Asks for the duration.</summary>
    public static LogQuestion Length(SessionNote note, IReadOnlyList<Assignment> open)
    {
        var key = note.Sessions.Count > 1 ? "askLengthOf" : "askLength";
        var asking = Asking.Value(QuestionKind.Date, Texts.Sentence(key));
        return new LogQuestion(LogField.Length, Texts.Say(key), asking, [.. Lengths(note, open)]);
    }

    /// <summary>Asks about a doubt, yes or no.</summary>
    public static LogQuestion About(Doubt doubt, IReadOnlyList<SessionDraft> drafts, IReadOnlyList<Assignment> open) => doubt switch
    {
        SameSession(var number, var facts) => new LogQuestion(
            LogField.Doubt, Same(number, facts, open.Single(each => each.Id == drafts.First(draft => draft.Facts == facts).Assignment)),
            Asking.Fact(Texts.Sentence(number is null ? "sameTwice" : "sameSession")), YesOrNo("sameYes", "sameNo"), doubt),
        LongDay(var date, var total) => new LogQuestion(
            LogField.Doubt,
            Texts.Say("longDay", ("date", date), ("total", HoursWording.Amount(total))),
            Asking.Fact(Texts.Sentence("longDay")),
            YesOrNo("longYes", "longNo"), doubt),
        _ => throw new InvalidOperationException($"Nobody is asked about {doubt.GetType().Name} here."),
    };

    /// <summary>Shows the sessions as they were understood, and asks to confirm.</summary>
    public static LogQuestion Review(IReadOnlyList<SessionDraft> drafts, IReadOnlyList<Assignment> open) => new(
        LogField.Review,
        ReviewText(drafts, open),
        Asking.Confirm(Texts.Sentence(drafts.Count > 1 ? "saveSeveral" : "review")),
        Buttons((Save, "save"), (Amend, "change"), (Cancel, "cancel")));

    /// <summary>Asks which of the possible assignments.</summary>
    public static LogQuestion OfAssignment(PartialSession told, IReadOnlyList<Assignment> open)
    {
        var shown = told.Fits.Count == 0 ? open : [.. open.Where(each => told.Fits.Contains(each.Id))];
        var labels = UniqueLabels.Of(
            shown,
            each => Texts.Plain(
                "assignmentOption", ("council", NameWording.CouncilOf(each)), ("service", ServiceWording.Name(each.Service))),
            each => each.RequestNumber,
            each => Texts.Plain("assignmentLeft", ("left", HoursWording.Amount(each.Left))));
        return new LogQuestion(
            LogField.Assignment,
            Texts.Say("askAssignment"),
            Asking.Choose(Texts.Sentence("askAssignment")),
            [.. shown.Zip(labels, (each, label) => new Option($"{each.Id.Value:N}", label)), new Option(Cancel, Texts.Plain("cancel"))]);
    }

    private static string ReviewText(IReadOnlyList<SessionDraft> drafts, IReadOnlyList<Assignment> open)
    {
        var told = open.Where(each => drafts.Any(draft => draft.Assignment == each.Id));
        var rest = Texts.Plain("remain", SessionTexts.Lefts([.. told.Select(each => (each, each.Left - LengthOf(drafts, each)))]));
        Assignment Of(SessionDraft draft) => open.Single(each => each.Id == draft.Assignment);
        if (drafts is [var one])
        {
            return Texts.Say(
                "review",
                ("date", one.Facts.Date), ("council", NameWording.CouncilOf(Of(one))), ("service", ServiceWording.Name(Of(one).Service)),
                ("length", SessionTexts.Length(one.Facts)), ("modality", ServiceWording.Name(one.Facts.Modality)),
                ("topic", SessionTexts.Topic(one.Facts)), ("rest", rest));
        }

        var lines = string.Join("\n", drafts.Select(draft => SessionTexts.Line(draft.Facts, Of(draft))));
        return $"{Texts.Say("reviewSeveral", ("count", drafts.Count))}\n\n{lines}\n\n{Texts.Say("saveSeveral", ("rest", rest))}";
    }

    private static Minutes LengthOf(IReadOnlyList<SessionDraft> drafts, Assignment assignment) =>
        new(drafts.Where(draft => draft.Assignment == assignment.Id).Sum(draft => draft.Facts.Length.Count));

    // Also offers all that is left, and nothing longer.
    private static IEnumerable<Option> Lengths(SessionNote note, IReadOnlyList<Assignment> open)
    {
        var unsaid = note.Sessions.Where(told => told.Length is null);
        var left = unsaid.Min(told => open.Single(each => each.Id == told.Assignment).Left.Count) / note.Sessions.Count;
        return ((int[])[60, 90, 120, left]).Where(length => length <= left && length > 0 && length <= 240).Distinct()
            .Select(length => new Option($"{length}", HoursWording.Amount(new Minutes(length))));
    }

    private static string Same(int? number, SessionFacts facts, Assignment assignment) => number is { } known
        ? Texts.Say(
            "sameSession",
            ("number", known), ("date", facts.Date), ("length", SessionTexts.Length(facts)), ("council", NameWording.CouncilOf(assignment)))
        : Texts.Say("sameTwice", ("date", facts.Date), ("council", NameWording.CouncilOf(assignment)));

    private static Option[] YesOrNo(string yes, string no) => Buttons((Yes, yes), (No, no));

    private static LogQuestion Of(LogField field, string text, params (string Value, string Title)[] options) =>
        new(field, Texts.Say(text), AskingOf(field, Texts.Sentence(text)), Buttons(options));

    private static Asking AskingOf(LogField field, string sentence) => field switch
    {
        LogField.Date => Asking.Value(QuestionKind.Date, sentence),
        LogField.Topic => Asking.Value(QuestionKind.Short, sentence),
        _ => Asking.Choose(sentence),
    };

    private static Option[] Buttons(params (string Value, string Title)[] options) =>
        [.. options.Select(option => new Option(option.Value, Texts.Plain(option.Title)))];
}
