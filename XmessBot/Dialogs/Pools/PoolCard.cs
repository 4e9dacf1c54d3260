using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;
using XmessBot.Core.Assignments;
using XmessBot.Core.Calls;
using XmessBot.Core.Hours;
using XmessBot.Core.Members;
using XmessBot.Dialogs.Cards;
using XmessBot.Pictures;
using XmessBot.Wording;

namespace XmessBot.Dialogs.Pools;

/// <summary>
/// The pools of a call as a card: a title with the conclusion, and for each pool a bar, the same in words with its warning, and
/// a picture.
/// </summary>
internal static class PoolCard
{
    private const int Cells = 14;
    private static readonly Texts Texts = Texts.For("Pools");

    /// <summary>The card.</summary>
    public static Activity Of(Call call, IReadOnlyList<PoolReport> reports, PoolPictureLinks pictures, PersonId reader)
    {
        var card = Card.Load("pools");
        var title = Title(call, reports);
        card.Element("title")["text"] = title;
        var rows = (JArray)card.Element("rows")["items"]!;
        var pattern = (JObject)rows[0];
        rows.Clear();
        foreach (var report in reports) rows.Add(Row((JObject)pattern.DeepClone(), report, pictures.To(report.Pool, reader)));
        card["actions"] = new JArray(reports.Select(report => PoolKey.Of(report.Pool).Press
            .Button(Texts.Plain("extendButton", ("ofService", ServiceWording.Of(report.Pool.Service))))));
        return Card.Message(card, $"{title}\n\n{string.Join("\n\n", reports.Select(Words))}");
    }

    private static string Title(Call call, IReadOnlyList<PoolReport> reports) => Texts.Say(
        "title", ("call", call.Id), ("left", ListWording.And([.. reports.Select(report => Texts.Plain(
            "leftOf",
            ("left", HoursWording.Amount(report.Pool.Left)), ("total", HoursWording.Amount(report.Pool.Total)),
            ("ofService", ServiceWording.Of(report.Pool.Service))))])));

    private static JObject Row(JObject row, PoolReport report, string picture)
    {
        row.Element("words")["text"] = Words(report);
        row.Element("bar")["text"] = Bar(report);
        row.Element("picture")["url"] = picture;
        row.Element("picture")["altText"] = PoolPicture.Words(report);
        // The ids are the same in each row, and Web Chat shows nothing of a card that has one twice.
        foreach (var element in row.Descendants().OfType<JObject>()) element.Remove("id");
        return row;
    }

    private static string Words(PoolReport report)
    {
        var pool = report.Pool;
        var lines = new List<string>
        {
            Texts.Say(
                "words",
                ("service", ServiceWording.Name(pool.Service)),
                ("assigned", HoursWording.Amount(pool.Assigned)), ("total", HoursWording.Amount(pool.Total)),
                ("used", HoursWording.Amount(report.Used)), ("planned", HoursWording.Amount(report.Planned)),
                ("left", HoursWording.Amount(pool.Left)), ("packages", report.PackagesLeft)),
        };
        if (report.Forecast is { } forecast)
        {
            lines.Add(Texts.Say(
                "forecast", ("last", report.Call.Window.Last), ("forecast", HoursWording.Amount(forecast)),
                ("total", HoursWording.Amount(pool.Total))));
        }

        if (report.Level == PoolLevel.NearlyFull) lines.Add(Texts.Say("levelNearlyFull"));
        if (report.Level == PoolLevel.Full) lines.Add(Texts.Say("levelFull"));
        return string.Join("\n\n", lines);
    }

    // Used, assigned and not used yet, left; what is more than nothing shows.
    private static string Bar(PoolReport report)
    {
        var total = report.Pool.Total.Count;
        if (total == 0) return new string('░', Cells);
        var used = CellsOf(report.Used, total);
        var assigned = Math.Max(CellsOf(report.Pool.Assigned, total), used);
        return new string('█', used) + new string('▓', assigned - used) + new string('░', Cells - assigned);
    }

    private static int CellsOf(Minutes amount, int total) =>
        amount == Minutes.None ? 0 : Math.Clamp((int)(amount.Count * (long)Cells / total), 1, Cells);
}
