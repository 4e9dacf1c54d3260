using XmessBot.Core.Language.Queries;
using XmessBot.Core.Municipalities;
using XmessBot.Core.Queries;
using XmessBot.Storage.Queries;
using XmessBot.Turns;
using XmessBot.Wording;

namespace XmessBot.Dialogs.Queries;

/// <summary>Sessions held.</summary>
internal class SessionAnswers : SubjectAnswers
{
    private static readonly Texts Texts = Texts.For("Queries");

    /// <inheritdoc/>
    public override async Task<Total> CountAsync(Turn turn, AskedQuery asked, bool exact, CancellationToken cancellationToken)
    {
        var (count, together) = await turn.Queries.Sessions.CountAsync(asked, cancellationToken);
        return new Total(count, Together: together);
    }

    /// <inheritdoc/>
    public override async Task<AnswerPage> PageAsync(
        Turn turn, AskedQuery asked, string? after, int size, CancellationToken cancellationToken)
    {
        var page = await turn.Queries.Sessions.PageAsync(asked, after, size, cancellationToken);
        return new AnswerPage([.. page.Items.Select(session => new AnswerLine(Line(session)))], page.Next);
    }

    /// <summary>Sessions to come are sessions too, where the query does not say that they are not.</summary>
    public override async Task<Elsewhere?> ElsewhereAsync(Turn turn, AskedQuery asked, CancellationToken cancellationToken)
    {
        if (asked.Query.On(FilterKey.State) is not null
            || asked.Query.On(FilterKey.Held) is QueryFilter.Day { To: { } to } && to < asked.Today) return null;
        var (count, _) = await turn.Queries.Planned.CountAsync(asked, cancellationToken);
        if (count == 0) return null;
        var ahead = asked.Query.With(new QueryFilter.State([QueryState.Planned]));
        return new Elsewhere(Texts.Say("alsoPlanned", ("count", count)), Texts.Plain("seePlanned"), ahead);
    }

    /// <inheritdoc/>
    public override string Many(QuerySubject about, int count, string shown) =>
        Texts.Plain("sessions", ("count", count), ("shown", shown));

    /// <inheritdoc/>
    public override string None(QuerySubject about) => Texts.Plain("noSessions");

    /// <summary>A session in one line.</summary>
    protected static string Line(FoundSession session)
    {
        (string, object)[] facts =
        [
            ("day", session.Date), ("hours", HoursWording.Amount(session.Length)),
            ("council", Municipalities.WithCode(session.Municipality)!.DisplayName), ("giver", session.Giver),
            ("state", StateOf(session.State)),
        ];
        return session.Number is { } number ? Texts.Say("sessionLine", [("number", number), .. facts]) : Texts.Say("plannedLine", facts);
    }

    private static string StateOf(QueryState state) => state switch
    {
        QueryState.Planned => Texts.Plain("statePlanned"),
        QueryState.Confirmed => Texts.Plain("stateConfirmed"),
        QueryState.Disputed => Texts.Plain("stateDisputed"),
        _ => Texts.Plain("stateLogged"),
    };
}

/// <summary>Sessions to come.</summary>
internal sealed class PlannedAnswers : SessionAnswers
{
    /// <summary>Whether a query is about them: it says so, or its days are all ahead.</summary>
    public static bool AreMeant(AskedQuery asked) => asked.Query.On(FilterKey.State) is QueryFilter.State { States: var states }
        ? states.Contains(QueryState.Planned)
        : asked.Query.On(FilterKey.Held) is QueryFilter.Day { From: { } from } && from > asked.Today;

    /// <inheritdoc/>
    public override async Task<Total> CountAsync(Turn turn, AskedQuery asked, bool exact, CancellationToken cancellationToken)
    {
        var (count, together) = await turn.Queries.Planned.CountAsync(asked, cancellationToken);
        return new Total(count, Together: together);
    }

    /// <inheritdoc/>
    public override async Task<AnswerPage> PageAsync(
        Turn turn, AskedQuery asked, string? after, int size, CancellationToken cancellationToken)
    {
        var page = await turn.Queries.Planned.PageAsync(asked, after, size, cancellationToken);
        return new AnswerPage([.. page.Items.Select(session => new AnswerLine(Line(session)))], page.Next);
    }

    /// <inheritdoc/>
    public override Task<Elsewhere?> ElsewhereAsync(Turn turn, AskedQuery asked, CancellationToken cancellationToken) =>
        Task.FromResult<Elsewhere?>(null);
}
