using System.Text.RegularExpressions;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;
using XmessBot.Core;
using XmessBot.Core.Assignments;
using XmessBot.Core.Language.Text;
using XmessBot.Core.Mentors;
using XmessBot.Core.Municipalities;
using XmessBot.Core.Requests;
using XmessBot.Dialogs.Assignments;
using XmessBot.Dialogs.Cards;
using XmessBot.Dialogs.Identification;
using XmessBot.Dialogs.Requests;
using XmessBot.Dialogs.Routing;
using XmessBot.Turns;
using XmessBot.Wording;

namespace XmessBot.Dialogs.Mentors;

/// <summary>Who could accompany or advise the council of a request, with why, for the technical commission, who decides (R12). Only reads.</summary>
internal sealed partial class MentorsDialog(IdentificationOptions identification) : FeatureDialog(DialogId, Audience.Staff, identification)
{
    public const string DialogId = "mentors";

    private const int Most = 5;
    private const int MostButtons = 3;
    private static readonly Texts Texts = Texts.For("Mentors");

    /// <summary>Whether a message asks for it: "qui podria acompanyar la sol·licitud 2027-1-003?".</summary>
    public static bool IsFor(string text) => Asking().IsMatch(CatalanText.Fold(text)) && RequestNumber.In(text) is not null;

    /// <inheritdoc/>
    protected override async Task<DialogTurnResult> BeginAsync(WaterfallStepContext step, Opening opening, CancellationToken cancellationToken)
    {
        if ((opening.Press?.Key ?? RequestNumber.In(opening.Text)) is not { Length: > 0 } number)
            return await EndAsync(step, Texts.Say("askNumber"), cancellationToken);
        var turn = Turn.Of(step.Context);
        if (await turn.Requests.WithNumberAsync(number, cancellationToken) is not { } request)
            return await EndAsync(step, Texts.Say("noRequest", ("number", number)), cancellationToken);
        await step.Context.SendActivityAsync(await CardAsync(turn, request, cancellationToken), cancellationToken);
        return await EndAsync(step, null, cancellationToken);
    }

    /// <inheritdoc/>
    protected override string Refused(Audience audience) => Texts.Say("onlyStaff");

    private static async Task<Activity> CardAsync(Turn turn, Request request, CancellationToken cancellationToken)
    {
        var mentors = await turn.Mentors.AllAsync(cancellationToken);
        var proposed = MentorNeeds.ServicesOf(request)
            .Select(service => (Service: service, Mentors: Proposals.For(MentorNeeds.Of(turn, request, service), mentors).Take(Most).ToArray()))
            .ToArray();
        var had = await turn.Assignments.OfRequestAsync(request.Id, cancellationToken);
        var text = string.Join("\n\n", proposed.Select(each => Section(request, each.Service, each.Mentors)));
        var card = Card.Load("question");
        card.Element("text")["text"] = text;
        card["actions"] = new JArray(proposed.SelectMany(each =>
            each.Mentors.Take(MostButtons).Select(proposal => AssignButton(request, had, each.Service, proposal.Mentor))));
        return Card.Message(card, text);
    }

    // R12: it is the commission that decides, so the button only begins; what it does is confirmed first.
    private static JObject AssignButton(Request request, IReadOnlyCollection<Assignment> had, Service service, Mentor mentor) => AssignmentCard.AssignButton(
        request, had, service, mentor, Texts.Plain(service == Service.Mentoring ? "assignMentoring" : "assignAdvisory", ("name", mentor.Name ?? Texts.Plain("unnamed"))));

    private static string Section(Request request, Service service, Proposal[] proposed)
    {
        var council = Municipalities.WithCode(request.Municipality)!.DisplayName;
        var head = service == Service.Mentoring
            ? Texts.Say("headMentoring", ("number", request.Number!), ("council", council))
            : Texts.Say("headAdvisory", ("number", request.Number!), ("council", council));
        if (proposed.Length == 0) return $"{head}\n\n{Texts.Say("nobody")}";
        return $"{head}\n\n{string.Join('\n', proposed.Select((each, at) => $"{at + 1}. {ReasonTexts.Of(each)}"))}\n\n{Texts.Say("youDecide")}";
    }

    [GeneratedRegex(@"\b(qui|quin|quina|quines|quins)\b.*\b(acompany\w+|mentor\w*|assess?or\w*)|\b(mentor\w*|assess?or\w*) (possibles?|per a|per)\b|\b(proposa|proposta|propostes|suggereix)\b.*\b(mentor\w*|assess?or\w*)")]
    private static partial Regex Asking();
}
