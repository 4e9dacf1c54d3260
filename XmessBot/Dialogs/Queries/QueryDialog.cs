using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;
using XmessBot.Core;
using XmessBot.Core.Language.Queries;
using XmessBot.Core.Queries;
using XmessBot.Dialogs.Identification;
using XmessBot.Dialogs.Routing;
using XmessBot.Turns;
using XmessBot.Wording;

namespace XmessBot.Dialogs.Queries;

/// <summary>
/// Answers a query of staff: a number, or a list a page at a time, with how it was read and a button that takes each condition off (R12).
/// Read-only; asks nothing.
/// </summary>
internal sealed class QueryDialog(IdentificationOptions identification) : FeatureDialog(DialogId, Audience.Staff, identification)
{
    // Codes that were asked for by an earlier release wait for this name.
    public const string DialogId = "pending";

    private const int Page = 8;
    private static readonly Texts Texts = Texts.For("Queries");

    private static readonly StaffQuery Pending = new(QuerySubject.Requests, [new QueryFilter.State([QueryState.Pending])]);

    /// <inheritdoc/>
    protected override async Task<DialogTurnResult> BeginAsync(
        WaterfallStepContext step, Opening opening, CancellationToken cancellationToken)
    {
        await ShowAsync(step.Context, QueryKey.Of(step.Options as string) ?? new QueryKey(Pending), cancellationToken);
        return await EndAsync(step, null, cancellationToken);
    }

    /// <inheritdoc/>
    protected override string Refused(Audience audience) => Texts.Say("onlyStaff");

    /// <summary>Shows the pending requests, where a request was meant and none was named.</summary>
    internal static Task ShowPendingAsync(ITurnContext context, CancellationToken cancellationToken) =>
        ShowAsync(context, new QueryKey(Pending), cancellationToken);

    private static async Task ShowAsync(ITurnContext context, QueryKey key, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(context);
        switch (AskedQuery.Of(key.Query, turn.Person!, turn.Calls, turn.Now))
        {
            case Outcome<AskedQuery>.Refused(NothingToFilterBy why):
                await SendAsync(context, key, QueryCard.CannotFilter(key, why), null, cancellationToken);
                break;
            case Outcome<AskedQuery>.Refused:
                await context.SendActivityAsync(Texts.Say("onlyStaff"), cancellationToken: cancellationToken);
                break;
            case Outcome<AskedQuery>.Done(var asked):
                await AnswerAsync(context, turn, key, asked, cancellationToken);
                break;
        }
    }

    private static async Task AnswerAsync(
        ITurnContext context, Turn turn, QueryKey key, AskedQuery asked, CancellationToken cancellationToken)
    {
        if (WhyNot(key.Query) is { } why)
        {
            await context.SendActivityAsync(why, cancellationToken: cancellationToken);
            return;
        }

        var subject = SubjectAnswers.Of(asked);
        var total = await subject.CountAsync(turn, asked, exact: key.Query.Count, cancellationToken);
        if (total.Count == 0 && await subject.ElsewhereAsync(turn, asked, cancellationToken) is { } instead)
        {
            await ShowAsync(context, new QueryKey(instead.Query), cancellationToken);
            return;
        }

        if (total.Count == 0 && NoneNamed(key.Query) is { } none)
        {
            await context.SendActivityAsync(none, cancellationToken: cancellationToken);
            return;
        }

        if (total.Count == 0)
        {
            var others = new List<(FilterKey Key, Total Total)>();
            foreach (var filter in key.Query.Where)
                others.Add((filter.Key, await subject.CountAsync(turn, asked.Without(filter.Key), exact: false, cancellationToken)));
            await SendAsync(context, key, QueryCard.Nothing(key, subject, others), null, cancellationToken);
            return;
        }

        var elsewhere = key.Shown == 0 ? await subject.ElsewhereAsync(turn, asked, cancellationToken) : null;
        if (key.Query.Count)
        {
            await SendAsync(context, key, QueryCard.Number(key, subject, total, elsewhere), null, cancellationToken);
            return;
        }

        var size = Math.Min(Page, (key.Query.Limit ?? int.MaxValue) - key.Shown);
        var page = await subject.PageAsync(turn, asked, key.After, Math.Max(size, 1), cancellationToken);
        if (total is { Count: 1 } && key is { Shown: 0 } && page.Lines is [{ Opens.Number: { } number }] && NamesWhich(key.Query)
            && await DetailDialog.TryShowAsync(context, number, cancellationToken)) return;
        var shown = key.Shown + page.Lines.Count;
        var next = page.Next is { } after && shown < (key.Query.Limit ?? int.MaxValue) ? new QueryKey(key.Query, after, shown) : null;
        await SendAsync(context, next ?? new QueryKey(key.Query), QueryCard.List(key, subject, total, page, next, elsewhere), page,
            cancellationToken, subject.Opens);
    }

    private static async Task SendAsync(
        ITurnContext context, QueryKey remembered, IMessageActivity card, AnswerPage? page, CancellationToken cancellationToken,
        string opens = CapabilityId.RequestDetail)
    {
        await context.SendActivityAsync(card, cancellationToken);
        (string, string)[] buttons =
            [.. (page?.Lines ?? []).Select(line => line.Opens).OfType<OpenedLine>().Select(each => (each.Number, each.Title))];
        ShownList.Of(context).Show(buttons.Length > 0 ? opens : null, buttons, remembered.Text);
    }

    // What was read and cannot be answered here.
    private static string? WhyNot(StaffQuery query) => query switch
    {
        { About: QuerySubject.Pools } => Texts.Say("poolsElsewhere"),
        { About: QuerySubject.Requests } when query.On(FilterKey.State) is QueryFilter.State { States: [QueryState.Draft] } =>
            Texts.Say("draftsAreTheirs"),
        _ => null,
    };

    private static string? NoneNamed(StaffQuery query) => query switch
    {
        { About: not QuerySubject.Requests } or { Where.Count: not 1 } => null,
        { Where: [QueryFilter.Number { Numbers: [var number] }] } => Texts.Say("noRequest", ("number", number)),
        { Where: [QueryFilter.InMunicipality { Municipalities: [var council] }] } =>
            Texts.Say("noneOf", ("council", council.DisplayName)),
        _ => null,
    };

    // "La d'Argentona", when there is one, is to be seen and not to be listed.
    private static bool NamesWhich(StaffQuery query) =>
        query is { About: QuerySubject.Requests, Where.Count: > 0, Sort: null }
        && query.Where.All(filter => filter is QueryFilter.Number or QueryFilter.InMunicipality { Municipalities.Count: 1 });
}
