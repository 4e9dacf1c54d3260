using System.Globalization;
using Microsoft.Bot.Builder;
using Newtonsoft.Json.Linq;
using XmessBot.Core.Assignments;
using XmessBot.Core.Calls;
using XmessBot.Core.Hours;
using XmessBot.Dialogs.Cards;
using XmessBot.Dialogs.Routing;
using XmessBot.Turns;
using XmessBot.Wording;

namespace XmessBot.Dialogs.Pools;

/// <summary>Warns staff, without being asked, that a pool has come to 80 % or is wholly assigned (R08).</summary>
internal static class PoolWarnings
{
    private static readonly Texts Texts = Texts.For("Pools");

    /// <summary>
    /// Shows each warning once in each conversation, at the end of the turn in which it came or of the first one after; once more only when
    /// the pool had more to give in between.
    /// </summary>
    public static async Task ShowAsync(ITurnContext context, ShownReminders shown, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(context);
        if (turn.Person is not { IsStaff: true }) return;
        Call[] live = [.. turn.Calls.All.Where(each => each.PhaseAt(turn.Now) is CallPhase.Open or CallPhase.Running)];
        foreach (var pool in await turn.Pools.PoolsAsync(live, cancellationToken))
        {
            var level = pool.Level();
            if (level == PoolLevel.Free || pool.Total == Minutes.None || !shown.IsNew(KeyOf(pool, level))) continue;
            await context.SendActivityAsync(CardOf(pool, level), cancellationToken);
        }
    }

    private static string KeyOf(HourPool pool, PoolLevel level) => string.Create(
        CultureInfo.InvariantCulture, $"pool|{pool.Call}|{pool.Service}|{level}|{pool.CrossedAt(level)}");

    private static Microsoft.Bot.Schema.Activity CardOf(HourPool pool, PoolLevel level)
    {
        var ofService = ServiceWording.Of(pool.Service);
        var text = level == PoolLevel.Full
            ? Texts.Say("warningFull", ("call", pool.Call), ("ofService", ofService), ("total", HoursWording.Amount(pool.Total)))
            : Texts.Say(
                "warningNearlyFull", ("call", pool.Call), ("ofService", ofService), ("one", HoursWording.Singular(pool.Left)),
                ("left", HoursWording.Amount(pool.Left)), ("total", HoursWording.Amount(pool.Total)));
        var card = Card.Load("question");
        card.Element("text")["text"] = text;
        card["actions"] = new JArray(PoolKey.Of(pool).Press.Button(Texts.Plain("extendButton", ("ofService", ofService))));
        return Card.Message(card, text);
    }
}
