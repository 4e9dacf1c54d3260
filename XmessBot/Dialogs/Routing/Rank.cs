namespace XmessBot.Dialogs.Routing;

/// <summary>
/// Who goes before whom when the rules of several capabilities read the same message: the higher rank, and of one rank the first of the
/// feature table. The less a reader leaves unread, the higher it stands; all are surer than what is learnt.
/// </summary>
internal sealed record Rank
{
    private Rank(double free, double? whileAsked = null) => (Free, WhileAsked) = (free, whileAsked ?? free);

    /// <summary>
    /// Points, conflicts of interest and who assesses. Their readers leave no word unread, and orders, people and queries read a part of
    /// the same: "que la 7 la valorin tots", "m'abstinc de la de Berga".
    /// </summary>
    public static Rank Assessment { get; } = new(0.985);

    /// <summary>
    /// An order, a report or a question that a feature's own reader knows by its verb: "denega la 4", "què s'ha fet amb la 7?". A query
    /// would only show what it names.
    /// </summary>
    public static Rank Order { get; } = new(0.98);

    /// <summary>
    /// As <see cref="Order"/>, in words that also tell something: "Berga no és membre" is a reason too. While an answer is awaited it is
    /// weighed like a learnt wish, so that free text keeps it.
    /// </summary>
    public static Rank Statement { get; } = new(0.98, Claim.MostByIntent);

    /// <summary>
    /// What asks to see something by any conditions. It knows nearly every noun of the service, so whoever has words of their own goes
    /// first; while an answer is awaited, as <see cref="Statement"/>.
    /// </summary>
    public static Rank Query { get; } = new(0.97, Claim.MostByIntent);

    /// <summary>A courtesy. Last, because "fins divendres" says goodbye and also answers "until when".</summary>
    public static Rank Courtesy { get; } = new(0.96);

    /// <summary>All of them, from the first to the last.</summary>
    public static IReadOnlyList<Rank> All { get; } = [Assessment, Order, Statement, Query, Courtesy];

    /// <summary>How sure a claim is, from 0 to 1.</summary>
    public double Free { get; }

    /// <summary>How sure it is while an answer is awaited.</summary>
    public double WhileAsked { get; }

    /// <summary>How sure a claim on a message is.</summary>
    public double Of(Heard heard) => heard.Open is { Waits: true } ? WhileAsked : Free;
}
