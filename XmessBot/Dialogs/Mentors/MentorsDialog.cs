using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;
using XmessBot.Core;
using XmessBot.Core.Assignments;
using XmessBot.Core.Language.Orders;
using XmessBot.Core.Mentors;
using XmessBot.Core.Municipalities;
using XmessBot.Core.Requests;
using XmessBot.Dialogs.Cards;
using XmessBot.Dialogs.Identification;
using XmessBot.Dialogs.Routing;
using XmessBot.Turns;
using XmessBot.Wording;

namespace XmessBot.Dialogs.Mentors;

/// <summary>
/// Lists who could mentor or advise a request's council, with reasons, for the technical commission, who decides (R12). Read-only.
/// </summary>
internal sealed class MentorsDialog(IdentificationOptions identification) : FeatureDialog(DialogId, Audience.Staff, identification)
{
    public const string DialogId = "mentors";

    private const int Most = 5;
    private const int MostButtons = 3;
    private static readonly Texts Texts = Texts.For("Mentors");

    /// <inheritdoc/>
    protected override async Task<DialogTurnResult> BeginAsync(
        WaterfallStepContext step, Opening opening, CancellationToken cancellationToken)
    {
        if ((opening.Press?.Key ?? step.Context.Said(opening).References.Request) is not { Length: > 0 } number)
            return await EndAsync(step, Texts.Say("askNumber"), cancellationToken);
        var turn = Turn.Of(step.Context);
        if (await turn.Requests.WithNumberAsync(number, cancellationToken) is not { } request)
            return await EndAsync(step, Texts.Say("noRequest", ("number", number)), cancellationToken);
        var mentors = await turn.Mentors.AllAsync(cancellationToken);
        if (Proposals.For(request, turn.Calls.Find(request.Call)!, mentors, turn.Person!)
            is not Outcome<IReadOnlyList<ServiceProposals>>.Done(var proposed))
            return await EndAsync(step, Texts.Say("onlyStaff"), cancellationToken);
        var had = await turn.Assignments.OfRequestAsync(request.Id, cancellationToken);
        await step.Context.SendActivityAsync(CardOf(request, proposed, had), cancellationToken);
        return await EndAsync(step, null, cancellationToken);
    }

    /// <inheritdoc/>
    protected override string Refused(Audience audience) => Texts.Say("onlyStaff");

    private static Activity CardOf(Request request, IReadOnlyList<ServiceProposals> proposed, IReadOnlyCollection<Assignment> had)
    {
        var text = string.Join("\n\n", proposed.Select(each => Section(request, each.Service, [.. each.Best.Take(Most)])));
        var card = Card.Load("question");
        card.Element("text")["text"] = text;
        card["actions"] = new JArray(proposed.SelectMany(each =>
            each.Best.Take(MostButtons).Select(proposal => AssignButton(request, had, each.Service, proposal.Mentor))));
        return Card.Message(card, text);
    }

    // R12: the commission decides, so the button only begins the assignment, which is confirmed first.
    private static JObject AssignButton(Request request, IReadOnlyCollection<Assignment> had, Service service, Mentor mentor) =>
        new AssignKey(request.Number!, AssignKey.VersionOf(request.Version, had.Count), service, mentor.Person.Value).Press.Button(
            Texts.Plain(
                service == Service.Mentoring ? "assignMentoring" : "assignAdvisory",
                ("name", mentor.Label ?? mentor.Name ?? Texts.Plain("unnamed"))));

    private static string Section(Request request, Service service, Proposal[] proposed)
    {
        var council = Municipalities.WithCode(request.Municipality)!.DisplayName;
        var head = service == Service.Mentoring
            ? Texts.Say("headMentoring", ("number", request.Number!), ("council", council))
            : Texts.Say("headAdvisory", ("number", request.Number!), ("council", council));
        if (proposed.Length == 0) return $"{head}\n\n{Texts.Say("nobody")}";
        var lines = proposed.Select((each, at) => $"{at + 1}. {ReasonTexts.Of(each)}");
        return $"{head}\n\n{string.Join('\n', lines)}\n\n{Texts.Say("youDecide")}";
    }
}
