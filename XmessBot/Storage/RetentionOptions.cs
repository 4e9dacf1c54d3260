namespace XmessBot.Storage;

/// <summary>
/// How long each thing is kept that nobody decided to keep, under <c>Retention</c>. Requests, sessions and receipts are not here;
/// <c>docs/conservacio.md</c> says it of each table.
/// </summary>
public sealed class RetentionOptions
{
    /// <summary>The section of the configuration.</summary>
    public const string Section = "Retention";

    /// <summary>Which activities have had their turn: longer than any channel would bring one again.</summary>
    public TimeSpan Inbox { get; set; } = TimeSpan.FromDays(7);

    /// <summary>That a letter or a reply was sent.</summary>
    public TimeSpan Sent { get; set; } = TimeSpan.FromDays(7);

    /// <summary>What could not be sent, for staff to see.</summary>
    public TimeSpan GivenUp { get; set; } = TimeSpan.FromDays(90);

    /// <summary>One-time codes, from when they end.</summary>
    public TimeSpan Codes { get; set; } = TimeSpan.FromDays(1);

    /// <summary>What was being told of sessions.</summary>
    public TimeSpan Notes { get; set; } = TimeSpan.FromDays(7);

    /// <summary>
    /// A visitor of the web chat, from the last thing said with them: their transcript, the state of their conversation and which person
    /// they proved to be. As long as browsers are remembered, so that who comes back finds it.
    /// </summary>
    public TimeSpan Visitors { get; set; } = TimeSpan.FromDays(180);

    /// <summary>The state of a conversation of any channel, from its last turn.</summary>
    public TimeSpan States { get; set; } = TimeSpan.FromDays(180);

    /// <summary>Which person an account of any channel is, from the last thing that they said by it; then they prove it again.</summary>
    public TimeSpan Accounts { get; set; } = TimeSpan.FromDays(365);

    /// <summary>Whoever proved an address and whom staff never registered, from when nothing is theirs any more.</summary>
    public TimeSpan People { get; set; } = TimeSpan.FromDays(30);

    /// <summary>A request that was never sent, from its last change.</summary>
    public TimeSpan Drafts { get; set; } = TimeSpan.FromDays(365);

    /// <summary>What staff was asked of a person, from the answer.</summary>
    public TimeSpan Answered { get; set; } = TimeSpan.FromDays(365);

    /// <summary>A web conversation in which only the bot spoke, from its beginning.</summary>
    public TimeSpan Unanswered { get; set; } = TimeSpan.FromDays(7);
}
