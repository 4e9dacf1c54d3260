using XmessBot.Core.Language.Queries;
using XmessBot.Core.Municipalities;

namespace XmessBot.Core.Language.Orders;

/// <summary>What staff orders to be done to requests.</summary>
public enum RequestDeed
{
    /// <summary>Score it (R17-R19): "Vic: necessitat 4, transferibilitat 3".</summary>
    Assess,

    /// <summary>Grant it: "concedeix un paquet de mentoria a Navàs".</summary>
    Grant,

    /// <summary>Put it on the waiting list.</summary>
    WaitingList,

    /// <summary>Refuse it.</summary>
    Refuse,

    /// <summary>Ask its council something (R16).</summary>
    Ask,

    /// <summary>Give it more hours (R08).</summary>
    Extend,

    /// <summary>Let the letters that are held back go out.</summary>
    Release,
}

/// <summary>A request as it is named in an order: by its council or by its number.</summary>
/// <param name="Municipality">The council, or null.</param>
/// <param name="Number">The number as it was said, "7" or "2020-1-007", or null.</param>
public sealed record NamedRequest(Municipality? Municipality, string? Number);

/// <summary>Points given for a criterion.</summary>
/// <param name="Criterion">Need, transferability or alignment.</param>
/// <param name="Points">0-5.</param>
public sealed record CriterionPoints(QueryCriterion Criterion, int Points)
{
    /// <summary>The most points that can be given for a criterion.</summary>
    public const int Most = 5;
}

/// <summary>An order as far as it was said; what was not said is null or empty and is never filled in.</summary>
/// <param name="Deed">What is to be done.</param>
/// <param name="Requests">To which requests, in order; none only for <see cref="RequestDeed.Release"/>.</param>
public sealed record RequestOrder(RequestDeed Deed, IReadOnlyList<NamedRequest> Requests)
{
    /// <summary>The points of an assessment, one for each criterion said.</summary>
    public IReadOnlyList<CriterionPoints> Scores { get; init; } = [];

    /// <summary>The note that goes with the points.</summary>
    public string? Note { get; init; }

    /// <summary>The service granted (R03, R04).</summary>
    public Service? Service { get; init; }

    /// <summary>How long, or how much longer, in minutes; a package is 240 (R06).</summary>
    public int? Minutes { get; init; }

    /// <summary>The mentor or advisor, by the name as it was said.</summary>
    public string? Person { get; init; }

    /// <summary>Why, as it was written.</summary>
    public string? Reason { get; init; }

    /// <summary>What is asked of the council, as it was written.</summary>
    public string? Question { get; init; }

    /// <summary>The last day on which the answer counts.</summary>
    public DateOnly? Until { get; init; }
}
