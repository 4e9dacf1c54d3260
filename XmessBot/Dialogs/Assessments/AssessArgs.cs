using XmessBot.Core.Assessments;
using XmessBot.Core.Language.Orders;
using XmessBot.Core.Language.Queries;

namespace XmessBot.Dialogs.Assessments;

/// <summary>What is known so far of the points that somebody gives to a request.</summary>
public sealed class AssessArgs
{
    /// <summary>The reference of the request.</summary>
    public string? Request { get; set; }

    /// <summary>The requests as an order names them: an INE code, a whole number, or the figures at its end; null from a button.</summary>
    public List<string>? Named { get; set; }

    /// <summary>The references of the requests that the same order scores after this one.</summary>
    public List<string> Next { get; set; } = [];

    /// <summary>What the order says of each of its requests; null from a button.</summary>
    public AssessArgs? Order { get; set; }

    /// <summary>The points for need (R17); null until they are said.</summary>
    public int? Need { get; set; }

    /// <summary>The points for transferability (R18).</summary>
    public int? Transferability { get; set; }

    /// <summary>The points for alignment (R19).</summary>
    public int? Alignment { get; set; }

    /// <summary>The note; "" for none, null until it is asked.</summary>
    public string? Note { get; set; }

    /// <summary>Whether the order gave points that are out of range, which is said when they are asked again.</summary>
    public bool OutOfRange { get; set; }

    /// <summary>The version of the request when what will be noted was shown.</summary>
    public int? Shown { get; set; }

    /// <summary>The points, once each criterion has them.</summary>
    internal CriteriaScores? Scores =>
        (Need, Transferability, Alignment) is ({ } need, { } transferability, { } alignment)
            ? new CriteriaScores(need, transferability, alignment)
            : null;

    /// <summary>The points for a criterion; null until they are said.</summary>
    internal int? For(Criterion criterion) => criterion switch
    {
        Criterion.Need => Need,
        Criterion.Transferability => Transferability,
        _ => Alignment,
    };

    /// <summary>Takes the points that are in range.</summary>
    internal void Take(IEnumerable<CriterionPoints> said)
    {
        foreach (var (criterion, points) in said)
        {
            if (points is < 0 or > CriteriaScores.Most) OutOfRange = true;
            else if (criterion == QueryCriterion.Need) Need = points;
            else if (criterion == QueryCriterion.Transferability) Transferability = points;
            else Alignment = points;
        }
    }

    /// <summary>The same order for one of its requests, as if nothing had been asked yet.</summary>
    internal AssessArgs ForNext(string request, IEnumerable<string> rest)
    {
        var order = Order ?? this;
        var next = (AssessArgs)order.MemberwiseClone();
        (next.Request, next.Next, next.Order, next.Named) = (request, [.. rest], order, null);
        return next;
    }

    internal static AssessArgs Of(object? options) => options as AssessArgs ?? new AssessArgs();
}
