using System.Globalization;
using Microsoft.Bot.Builder;
using Newtonsoft.Json.Linq;
using XmessBot.Core.Assignments;
using XmessBot.Core.Calls;
using XmessBot.Core.Hours;
using XmessBot.Core.Reminders;
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
    /// Shows each warning once to each person, wherever they are, at the end of the turn in which it came or of their first one after; once
    /// more only when the pool had more to give in between. Who has silenced them gets none.
    /// </summary>
    public static async Task ShowAsync(ITurnContext context, ShownReminders shown, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(context);
        if (turn.Person is not { IsStaff: true, Id: var reader }) return;
        Call[] live = [.. turn.Calls.All.Where(each => each.PhaseAt(turn.Now) is CallPhase.Open or CallPhase.Running)];
        foreach (var pool in await turn.Pools.PoolsAsync(live, cancellationToken))
        {
            var level = pool.Level();
            if (level == PoolLevel.Free || pool.Total == Minutes.None) continue;
            var about = AboutOf(pool, level);
            if (!await turn.Reminders.IsWantedAsync(reader, ReminderKind.PoolFilling, about, cancellationToken)) continue;
            await context.SendActivityAsync(CardOf(pool, level), cancellationToken);
            turn.Reminders.NoteSent(reader, ReminderKind.PoolFilling, about, turn.Now);
        }
    }

    private static string AboutOf(HourPool pool, PoolLevel level) => string.Create(
        CultureInfo.InvariantCulture, $"{pool.Call}|{pool.Service}|{level}|{pool.CrossedAt(level)}");

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
