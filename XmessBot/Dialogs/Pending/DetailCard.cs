using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;
using XmessBot.Core.Members;
using XmessBot.Core.Municipalities;
using XmessBot.Core.Requests;
using XmessBot.Dialogs.Assessments;
using XmessBot.Dialogs.Cards;
using XmessBot.Dialogs.Routing;
using XmessBot.Wording;

namespace XmessBot.Dialogs.Pending;

/// <summary>The card of a request in full: its author, each answer, and a button that proposes mentors.</summary>
internal static class DetailCard
{
    private static readonly Texts Texts = Texts.For("Pending");

    /// <summary>The card.</summary>
    public static Activity Of(Request request, Person? author, AssessmentSection assessment)
    {
        var text = string.Join("\n\n", Lines(request, author).Append(assessment.Text));
        var card = Card.Load("question");
        card.Element("text")["text"] = text;
        card["actions"] = new JArray(assessment.Buttons.Concat(Buttons(request)));
        return Card.Message(card, text);
    }

    // What can be done now, and nothing else.
    private static IEnumerable<JObject> Buttons(Request request)
    {
        if (RequestMoves.Allows(request.State, RequestMove.Granted) && !request.AwaitsPerson)
            yield return Press.Go(CapabilityId.Mentors, request.Number!).Button(Texts.Plain("mentorsButton"));
        foreach (var move in DecisionKey.Moves.Where(move => RequestMoves.Allows(request.State, move)))
        {
            if (request.AwaitsPerson == move is RequestMove.PersonConfirmed or RequestMove.PersonRefused)
                yield return new DecisionKey(move, request.Number!, request.Version).Press.Button(Texts.Plain(ButtonOf(move)));
        }

        yield return Press.Go(CapabilityId.RequestHistory, request.Number!).Button(Texts.Plain("historyButton"));
    }

    private static string ButtonOf(RequestMove move) => move switch
    {
        RequestMove.InformationAsked => "buttonInformationAsked",
        RequestMove.Waitlisted => "buttonWaitlisted",
        RequestMove.Declined => "buttonDeclined",
        RequestMove.PersonConfirmed => "buttonPersonConfirmed",
        _ => "buttonPersonRefused",
    };

    private static IEnumerable<string> Lines(Request request, Person? author)
    {
        var council = Municipalities.WithCode(request.Municipality)!;
        yield return Texts.Say(
            "detail",
            ("number", request.Number!),
            ("council", council.DisplayName),
            ("comarca", council.Comarca),
            ("state", AnswerTexts.Of(request.State)),
            ("author", author?.Name ?? author?.Email ?? "-"),
            ("address", author?.Email ?? "-"));
        if (request.AwaitsPerson) yield return Texts.Say("awaitsPerson");
        if (request.InformationPending is { } asked)
            yield return Texts.Say("informationPending", ("until", asked.Until!.Value), ("question", asked.Text!));
        if (request.Entries.LastOrDefault(entry => entry.Move == RequestMove.InformationGiven) is { Text: { } answer })
            yield return Texts.Say("informationGiven", ("answer", answer));
        foreach (var field in Enum.GetValues<RequestField>())
            yield return $"**{FieldWording.Name(field)}**  \n{Markdown.Literal(AnswerTexts.Plain(request.Answers, field) ?? "-")}";
    }
}
