using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;
using XmessBot.Core.Assessments;
using XmessBot.Core.Calendar;
using XmessBot.Core.Municipalities;
using XmessBot.Core.Requests;
using XmessBot.Dialogs.Assessments;
using XmessBot.Dialogs.Cards;
using XmessBot.Dialogs.Decisions;
using XmessBot.Dialogs.Routing;
using XmessBot.Storage.Queries;
using XmessBot.Turns;
using XmessBot.Wording;

namespace XmessBot.Dialogs.Queries;

/// <summary>
/// The card of a request in full: who asks and how long they have waited, each answer, what has been done with it, who accompanies it or
/// could, its points as far as the reader may see them, and buttons for what can be done now.
/// </summary>
/// <param name="turn">The turn, whose person reads it.</param>
/// <param name="detail">The request.</param>
internal sealed class DetailCard(Turn turn, RequestDetail detail)
{
    private const int MostOfHistory = 5;
    private static readonly Texts Texts = Texts.For("Queries");

    private Request Request => detail.Request;

    private AssessedRequest Assessed => new(detail.Request, detail.Assessment, detail.Assessors);

    /// <summary>The card.</summary>
    public Activity Show()
    {
        var text = string.Join("\n\n", Lines());
        var card = Card.Load("question");
        card.Element("text")["text"] = text;
        card["actions"] = new JArray(Buttons());
        return Card.Message(card, text);
    }

    // What can be done now, and nothing else.
    private IEnumerable<JObject> Buttons()
    {
        foreach (var button in AssessmentSection.ButtonsOf(Assessed, turn.Person!)) yield return button;
        if (RequestMoves.Allows(Request.State, RequestMove.Granted) && !Request.AwaitsPerson)
            yield return Press.Go(CapabilityId.Mentors, Request.Number!).Button(Texts.Plain("mentorsButton"));
        foreach (var move in DecisionKey.Moves.Where(move => RequestMoves.Allows(Request.State, move)))
        {
            if (Request.AwaitsPerson == move is RequestMove.PersonConfirmed or RequestMove.PersonRefused)
                yield return new DecisionKey(move, Request.Number!, Request.Version).Press.Button(Texts.Plain(ButtonOf(move)));
        }

        yield return Press.Go(CapabilityId.RequestHistory, Request.Number!).Button(Texts.Plain("historyButton"));
    }

    private static string ButtonOf(RequestMove move) => move switch
    {
        RequestMove.InformationAsked => "buttonInformationAsked",
        RequestMove.Waitlisted => "buttonWaitlisted",
        RequestMove.Declined => "buttonDeclined",
        RequestMove.PersonConfirmed => "buttonPersonConfirmed",
        _ => "buttonPersonRefused",
    };

    private IEnumerable<string> Lines()
    {
        var council = Municipalities.WithCode(Request.Municipality)!;
        var author = detail.People.GetValueOrDefault(Request.Author);
        yield return Texts.Say(
            "detail",
            ("number", Request.Number!),
            ("council", council.DisplayName),
            ("comarca", council.Comarca),
            ("state", AnswerTexts.Of(Request.State)),
            ("author", author is null ? "-" : NameWording.WithAddress(author)));
        if (Waits() is { } waits) yield return waits;
        if (Request.AwaitsPerson) yield return Texts.Say("awaitsPerson");
        if (Request.InformationPending is { } asked)
            yield return Texts.Say("informationPending", ("until", asked.Until!.Value), ("question", asked.Text!));
        if (Request.Entries.LastOrDefault(entry => entry.Move == RequestMove.InformationGiven) is { Text: { } answer })
            yield return Texts.Say("informationGiven", ("answer", answer));
        foreach (var field in Enum.GetValues<RequestField>())
            yield return $"**{FieldWording.Name(field)}**  \n{Markdown.Literal(AnswerTexts.Plain(Request.Answers, field) ?? "-")}";
        foreach (var line in GivingLines.Of(turn, detail)) yield return line;
        yield return AssessmentSection.TextOf(Assessed, turn.Person!, detail.People);
        yield return History();
    }

    private string? Waits()
    {
        if (!RequestMoves.Allows(Request.State, RequestMove.Declined) || Request.SubmittedAt is not { } sent) return null;
        var day = MadridTime.DayOf(sent);
        var days = turn.Today.DayNumber - day.DayNumber;
        return days == 0 ? Texts.Say("waitsSinceToday") : Texts.Say("waits", ("days", days), ("day", day));
    }

    private string History()
    {
        var lines = HistoryLines.Of(Request, detail.Assignments, [], turn.Calls);
        var earlier = lines.Count - MostOfHistory;
        var shown = lines.TakeLast(MostOfHistory);
        if (earlier > 0) shown = shown.Prepend($"- {Texts.Say("historyEarlier", ("count", earlier))}");
        return $"{Texts.Say("historyHead")}\n\n{string.Join('\n', shown)}";
    }
}
