using System.Globalization;
using XmessBot.Core.Calendar;
using XmessBot.Core.Members;

namespace XmessBot.Core.Faq;

/// <summary>
/// A question and its answer, from its proposal on (R15, R24). Every operation adds one step to the history, which the store keeps, and any
/// earlier step can be restored, so that nothing that staff does is final.
/// </summary>
/// <param name="Number">The number that staff uses for it; the first is 1.</param>
/// <param name="Version">How many steps its history has.</param>
/// <param name="Last">The last step: the item as it is now.</param>
public sealed record FaqItem(int Number, int Version, FaqStep Last)
{
    /// <summary>
    /// The id of the entry of the call to which this item adds wordings; null for an item that has an answer of its own.
    /// </summary>
    public string? OfCall { get; init; }

    /// <summary>The id of the entry that it gives, or to which it adds.</summary>
    public string EntryId => OfCall ?? Number.ToString(CultureInfo.InvariantCulture);

    /// <summary>What it says.</summary>
    public FaqContent Content => Last.Content;

    /// <summary>Its state.</summary>
    public FaqState State => Last.State;

    /// <summary>An item from what sessions, or questions with no answer, have left. Nobody in particular proposes it.</summary>
    public static FaqItem Of(int number, FaqContent content, DateTimeOffset now) =>
        new(number, 1, new FaqStep(FaqMove.Proposed, FaqState.Proposed, content, now));

    /// <summary>The item that adds wordings to an entry of the call.</summary>
    public static FaqItem OfEntry(int number, string entry, DateTimeOffset now) =>
        new(number, 1, new FaqStep(FaqMove.Proposed, FaqState.Published, new FaqContent(null, null), now)) { OfCall = entry };

    /// <summary>The item with the answer and the subject that another session has left, where it had none (R15).</summary>
    public FaqItem CompletedBy(FaqContent other, DateTimeOffset now)
    {
        var whole = Content with
        {
            Answer = Content.Answer ?? other.Answer, Topic = Content.Topic.Length > 0 ? Content.Topic : other.Topic,
        };
        return State != FaqState.Proposed || whole == Content ? this : this with
        {
            Version = Version + 1, Last = new FaqStep(FaqMove.Edited, State, whole, now),
        };
    }

    /// <summary>An item that staff writes. Refused to anybody else (R12), and with texts that are too long.</summary>
    public static Outcome<FaqItem> Write(int number, FaqContent content, Person by, DateTimeOffset now) => Unless(
        IsStaff(by) ?? TooLong(content),
        () => new FaqItem(number, 1, new FaqStep(FaqMove.Proposed, FaqState.Proposed, content, now, by.Id)));

    /// <summary>
    /// The item with another content. Refused to who is not staff (R12), when it is merged, when nothing changes, with texts that are too
    /// long, and, of a published item, as <see cref="Publish"/>.
    /// </summary>
    public Outcome<FaqItem> Edit(FaqContent content, Person by, DateTimeOffset now) => Unless(
        IsStaff(by) ?? IsNot(FaqState.Merged) ?? (content == Content ? new FaqIsSo(State) : null) ?? TooLong(content)
            ?? (State == FaqState.Published && OfCall is null ? WhyNotPublish(content) : null),
        () => After(FaqMove.Edited, State, Reviewed(content, now), by, now));

    /// <summary>
    /// Publishes it. Refused to who is not staff (R12), when it is published or merged, without a question or an answer, and while it has
    /// personal data that staff has not kept on purpose.
    /// </summary>
    /// <param name="keep">Whether staff keeps on purpose the personal data that are left.</param>
    /// <param name="by">Who publishes it: its reviewer.</param>
    /// <param name="now">The current time.</param>
    public Outcome<FaqItem> Publish(bool keep, Person by, DateTimeOffset now)
    {
        var content = keep ? Content.Keeping() : Content;
        return Unless(
            IsStaff(by) ?? IsNot(FaqState.Published) ?? IsNot(FaqState.Merged) ?? WhyNotPublish(content),
            () => After(FaqMove.Published, FaqState.Published, Reviewed(content, now), by, now));
    }

    /// <summary>Takes it out of the FAQ. Refused to who is not staff (R12), and when it is not published.</summary>
    public Outcome<FaqItem> Unpublish(string? reason, Person by, DateTimeOffset now) => Unless(
        IsStaff(by) ?? IsOf(FaqState.Published) ?? (OfCall is null ? null : new FaqIsSo(State)),
        () => After(FaqMove.Unpublished, FaqState.Unpublished, Content, by, now, reason));

    /// <summary>Rejects it. Refused to who is not staff (R12), without a reason, and unless it waits for staff.</summary>
    public Outcome<FaqItem> Reject(string reason, Person by, DateTimeOffset now) => Unless(
        IsStaff(by) ?? IsOf(FaqState.Proposed) ?? (string.IsNullOrWhiteSpace(reason) ? new FaqNeedsReason() : null),
        () => After(FaqMove.Rejected, FaqState.Rejected, Content, by, now, reason.Trim()));

    /// <summary>
    /// Makes it part of another item, which then has its question and wordings too. Refused to who is not staff (R12), when one of both is
    /// merged already, and of an item with itself.
    /// </summary>
    public Outcome<FaqItem> MergeInto(FaqItem other, Person by, DateTimeOffset now) => Unless(
        IsStaff(by) ?? IsNot(FaqState.Merged) ?? other.IsNot(FaqState.Merged)
            ?? (other.Number == Number || OfCall is not null ? new FaqMergesItself(Number) : null),
        () => After(FaqMove.Merged, FaqState.Merged, Content, by, now, into: other.Number));

    /// <summary>
    /// The item with one more wording, as somebody asked it; anyone may say what they meant. Refused unless it is published, of a text that
    /// is empty, too long or names somebody, and when it has that wording.
    /// </summary>
    public Outcome<FaqItem> Link(string wording, PersonId? asker, DateTimeOffset now)
    {
        var text = wording.Trim();
        var has = Content.Wordings.Append(Content.Question ?? "").Contains(text, StringComparer.OrdinalIgnoreCase);
        return Unless(
            IsOf(FaqState.Published) ?? (text.Length is 0 or > FaqContent.MostQuestion ? new FaqTooLong(text.Length) : null)
                ?? (PersonalData.In(text) is { Count: > 0 } marks ? new PersonalDataLeft(marks) : (Refusal?)null)
                ?? (has ? new FaqIsSo(State) : (Refusal?)null),
            () => this with
            {
                Version = Version + 1,
                Last = new FaqStep(FaqMove.Linked, State, Content with { Wordings = Content.Wordings.Add(text) }, now, asker),
            });
    }

    /// <summary>The item as it was at an earlier step of its history. Refused to who is not staff (R12).</summary>
    public Outcome<FaqItem> Restore(FaqStep earlier, Person by, DateTimeOffset now) => Unless(
        IsStaff(by), () => After(FaqMove.Restored, earlier.State, earlier.Content, by, now, into: earlier.Into));

    private static Outcome<FaqItem> Unless(Refusal? why, Func<FaqItem> done) => why is null ? done() : why;

    private FaqItem After(
        FaqMove move, FaqState state, FaqContent content, Person by, DateTimeOffset now, string? reason = null, int? into = null) =>
        this with { Version = Version + 1, Last = new FaqStep(move, state, content, now, by.Id, reason, into) };

    private static FaqContent Reviewed(FaqContent content, DateTimeOffset now) => content with { ReviewedOn = MadridTime.DayOf(now) };

    private static Refusal? IsStaff(Person by) => by.IsStaff ? null : new OnlyStaff();

    private Refusal? IsNot(FaqState state) => State == state ? new FaqIsSo(State) : null;

    private Refusal? IsOf(FaqState state) => State == state ? null : new FaqIsSo(State);

    private static Refusal? TooLong(FaqContent content) =>
        content.Question?.Length > FaqContent.MostQuestion ? new FaqTooLong(content.Question.Length)
        : content.Answer?.Length > FaqContent.MostAnswer ? new FaqTooLong(content.Answer.Length)
        : null;

    private static Refusal? WhyNotPublish(FaqContent content) =>
        string.IsNullOrWhiteSpace(content.Question) || string.IsNullOrWhiteSpace(content.Answer)
            ? new FaqIncomplete(string.IsNullOrWhiteSpace(content.Question))
        : content.Marks is { Count: > 0 } marks ? new PersonalDataLeft(marks)
        : null;
}
