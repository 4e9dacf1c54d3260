namespace XmessBot.Storage;

/// <summary>
/// How long data are kept that nobody decided to keep, under <c>Retention</c> in the configuration. Requests, sessions and receipts are not
/// here: <c>docs/conservacio.md</c> lists every table.
/// </summary>
public sealed class RetentionOptions
{
    /// <summary>The section of the configuration.</summary>
    public const string Section = "Retention";

    /// <summary>The ids of processed activities: longer than any channel would redeliver one.</summary>
    public TimeSpan Inbox { get; set; } = TimeSpan.FromDays(7);

    /// <summary>The record of a sent e-mail or reply.</summary>
    public TimeSpan Sent { get; set; } = TimeSpan.FromDays(7);

    /// <summary>E-mails and replies that were given up, for staff to see.</summary>
    public TimeSpan GivenUp { get; set; } = TimeSpan.FromDays(90);

    /// <summary>One-time codes, after they expire.</summary>
    public TimeSpan Codes { get; set; } = TimeSpan.FromDays(1);

    /// <summary>Unfinished session reports.</summary>
    public TimeSpan Notes { get; set; } = TimeSpan.FromDays(7);

    /// <summary>
    /// A web chat visitor, since the last message: their transcript, the state of their conversation and the person they proved to be. As
    /// long as browsers are remembered, so that a returning visitor finds it.
    /// </summary>
    public TimeSpan Visitors { get; set; } = TimeSpan.FromDays(180);

    /// <summary>The state of a conversation in any channel, since its last turn.</summary>
    public TimeSpan States { get; set; } = TimeSpan.FromDays(180);

    /// <summary>
    /// The link from an account in any channel to its person, since its last message; after that they have to prove it again.
    /// </summary>
    public TimeSpan Accounts { get; set; } = TimeSpan.FromDays(365);

    /// <summary>A person who proved an address and whom staff never registered, since nothing else about them is stored.</summary>
    public TimeSpan People { get; set; } = TimeSpan.FromDays(30);

    /// <summary>A draft that was never submitted, since its last change.</summary>
    public TimeSpan Drafts { get; set; } = TimeSpan.FromDays(365);

    /// <summary>A question for staff about a person, since it was answered.</summary>
    public TimeSpan Answered { get; set; } = TimeSpan.FromDays(365);

    /// <summary>A web conversation in which only the bot spoke, since its start.</summary>
    public TimeSpan Unanswered { get; set; } = TimeSpan.FromDays(7);
}
