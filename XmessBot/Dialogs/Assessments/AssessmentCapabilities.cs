using System.Globalization;
using XmessBot.Core.Language.Orders;
using XmessBot.Dialogs.Routing;
using XmessBot.Turns;
using XmessBot.Understanding;
using XmessBot.Wording;

namespace XmessBot.Dialogs.Assessments;

/// <summary>How the commission assesses requests: points, conflicts of interest, who assesses what and who has not yet (R12).</summary>
internal static class AssessmentCapabilities
{
    private const string Order = "assess_request";
    private static readonly Texts Texts = Texts.For("Assessments");

    /// <summary>Gives points to a request (R17-R19).</summary>
    public static Capability Assess { get; } = new(CapabilityId.Assess, AssessDialog.DialogId)
    {
        Label = Order,
        Audience = Audience.Staff,
        Recognise = heard => AssessmentOrders.Read(heard.Said) is { } order
            ? Assess!.Claims(Rank.Assessment, heard, ArgsOf(order), "an order")
            : null,
        BeginsAnew = true,
        Press = async (turn, press, cancellationToken) =>
            AssessKey.Of(press) is { } key
            && await AssessmentOperations.WithNumberAsync(turn, key.Number, cancellationToken) is { } assessed
            && (turn.Person is not { } person || AssessKey.Of(assessed, person) == key)
                ? new Pressed(true, new AssessArgs { Request = key.Number })
                : new Pressed(false),
        Name = () => Texts.Plain("keptAssessment"),
    };

    /// <summary>Declares a conflict of interest, or takes it back.</summary>
    public static Capability Conflict { get; } = new("conflict_of_interest", ConflictDialog.DialogId)
    {
        Label = Order,
        Audience = Audience.Staff,
        Recognise = heard => ConflictOrders.Read(heard.Said) is { } order
            ? Conflict!.Claims(
                Rank.Assessment, heard,
                new ConflictArgs { TakesBack = order.TakesBack, Named = NamesOf(order.Requests), Reason = order.Reason },
                "an order")
            : null,
        BeginsAnew = true,
        Name = () => Texts.Plain("keptConflict"),
    };

    /// <summary>Says who assesses which requests.</summary>
    public static Capability Assessors { get; } = new("name_assessors", AssessorsDialog.DialogId)
    {
        Label = Order,
        Audience = Audience.Staff,
        Recognise = heard => AssessorOrders.Read(heard.Said) is { } order
            ? Assessors!.Claims(
                Rank.Assessment, heard, new AssessorsArgs { Named = NamesOf(order.Requests), Names = [.. order.Names] }, "an order")
            : null,
        BeginsAnew = true,
        Name = () => Texts.Plain("keptAssessors"),
    };

    /// <summary>Answers who assesses, and who has not yet.</summary>
    public static Capability Questions { get; } = new("assessors", AssessmentQuestionsDialog.DialogId)
    {
        Label = "pending_requests",
        Audience = Audience.Staff,
        OnlyReads = true,
        Interrupts = Interrupts.Everything,
        Recognise = heard => AssessmentQuestions.Read(heard.Said) is not null ? Questions!.Claims(Rank.Assessment, heard) : null,
    };

    /// <summary>Reminds those who have not scored yet.</summary>
    public static Capability Remind { get; } = new("remind_assessors", RemindDialog.DialogId)
    {
        Audience = Audience.Staff,
        Press = (turn, press, _) => Task.FromResult(new Pressed(press.Key == RemindKey(turn))),
    };

    /// <summary>The key of the button that reminds: the day, because it reminds of what is missing then.</summary>
    public static string RemindKey(Turn turn) => turn.Today.ToString("O", CultureInfo.InvariantCulture);

    /// <summary>The requests as <c>RequestStore.NamedAsync</c> finds them.</summary>
    public static List<string> NamesOf(IEnumerable<NamedRequest> requests) =>
        [.. requests.Select(each => each.Municipality?.Code ?? each.Number!)];

    private static AssessArgs ArgsOf(RequestOrder order)
    {
        var args = new AssessArgs { Named = NamesOf(order.Requests), Note = order.Note };
        args.Take(order.Scores);
        return args;
    }
}
