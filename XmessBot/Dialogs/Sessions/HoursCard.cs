using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;
using XmessBot.Core.Assignments;
using XmessBot.Core.Members;
using XmessBot.Core.Sessions;
using XmessBot.Dialogs.Cards;
using XmessBot.Pictures;
using XmessBot.Wording;

namespace XmessBot.Dialogs.Sessions;

/// <summary>The hours of each assignment: a bar of used and remaining hours, the same in words, and a picture of the weeks.</summary>
internal static class HoursCard
{
    private const int Cells = 10;
    private static readonly Texts Texts = Texts.For("Sessions");

    public static Activity Draw(IReadOnlyList<HoursReport> reports, HoursPictureLinks pictures, PersonId reader)
    {
        var card = Card.Load("hours");
        card.Element("title")["text"] = Texts.Plain("hoursTitle");
        var rows = (JArray)card.Element("rows")["items"]!;
        var pattern = (JObject)rows[0];
        rows.Clear();
        foreach (var report in reports) rows.Add(Row((JObject)pattern.DeepClone(), report, pictures, reader));
        return Card.Message(card, string.Join("\n\n", reports.Select(report => Words(report.Assignment))));
    }

    private static JObject Row(JObject row, HoursReport report, HoursPictureLinks pictures, PersonId reader)
    {
        var assignment = report.Assignment;
        row.Element("words")["text"] = Words(assignment);
        row.Element("bar")["text"] = Bar(assignment);
        var weeks = row.Element("weeks");
        weeks["url"] = pictures.To(assignment.Id, reader);
        weeks["altText"] = HoursPicture.Words(report);
        // The rows are copies, and Web Chat shows no card with a duplicate id.
        foreach (var element in row.Descendants().OfType<JObject>()) element.Remove("id");
        return row;
    }

    private static string Words(Assignment assignment) => Texts.Say(
        "hoursLine", ("council", NameWording.CouncilOf(assignment)), ("service", ServiceWording.Name(assignment.Service)), ("used",
            HoursWording.Amount(assignment.Used)), ("done", HoursWording.Singular(assignment.Used)),
        ("assigned", HoursWording.Amount(assignment.Assigned)), ("left", HoursWording.Amount(assignment.Left)), ("one",
            HoursWording.Singular(assignment.Left)));

    // Any use shows at least one block, and the bar is full only when nothing is left.
    private static string Bar(Assignment assignment)
    {
        var full = assignment.Assigned.Count == 0 ? 0 : assignment.Used.Count * Cells / assignment.Assigned.Count;
        if (full == 0 && assignment.Used.Count > 0) full = 1;
        return new string('█', full) + new string('░', Cells - full);
    }
}
