using Microsoft.Bot.Builder.Dialogs;
using Newtonsoft.Json.Linq;
using XmessBot.Core.Assessments;
using XmessBot.Core.Language.Orders;
using XmessBot.Core.Requests;
using XmessBot.Dialogs.Cards;
using XmessBot.Dialogs.Identification;
using XmessBot.Dialogs.Routing;
using XmessBot.Turns;
using XmessBot.Wording;

namespace XmessBot.Dialogs.Assessments;

/// <summary>
/// Answers who assesses a request, who has not scored what, and what the person who asks has not scored (R12). Only reads; that somebody
/// has scored is no secret.
/// </summary>
internal sealed class AssessmentQuestionsDialog(IdentificationOptions identification)
    : FeatureDialog(DialogId, Audience.Staff, identification)
{
    /// <summary>Its id.</summary>
    public const string DialogId = "assessmentQuestions";

    private const int MostShown = 5;
    private static readonly Texts Texts = Texts.For("Assessments");

    /// <inheritdoc/>
    protected override async Task<DialogTurnResult> BeginAsync(
        WaterfallStepContext step, Opening opening, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(step.Context);
        if (AssessmentQuestions.Read(step.Context.Said(opening)) is not { } question)
            return await EndAsync(step, Texts.Say("assessorsOfWhich"), cancellationToken);
        if (question.Topic == AssessmentTopic.Assessors)
            return await EndAsync(step, await AssessorsAsync(turn, question, cancellationToken), cancellationToken);
        var pending = await AssessmentOperations.PendingAsync(turn, cancellationToken);
        var missing = pending.MissingByAssessor();
        if (question.Topic == AssessmentTopic.Missing) return await MissingAsync(step, missing, cancellationToken);
        return await MineAsync(
            step, missing.FirstOrDefault(each => each.Assessor.Id == turn.Person!.Id)?.Requests ?? [],
            pending.ChangedSince(turn.Person!.Id), cancellationToken);
    }

    /// <inheritdoc/>
    protected override string Refused(Audience audience) => Texts.Say("onlyStaff");

    private static async Task<string> AssessorsAsync(Turn turn, AssessmentQuestion question, CancellationToken cancellationToken)
    {
        var (found, unknown) = await AssessmentOperations.NamedAsync(
            turn, AssessmentCapabilities.NamesOf(question.Requests), cancellationToken);
        if (unknown is not null) return Texts.Say("noRequest", ("number", AssessmentTexts.NameOf(unknown)));
        return string.Join("\n\n", found.Select(Assessors));
    }

    private static string Assessors(AssessedRequest each)
    {
        var request = AssessmentTexts.Of(each.Request);
        if (each.Assessors.Count == 0) return Texts.Say("leavesNobody", ("requests", request), ("count", 1));
        var who = Texts.Say("assessors", ("request", request), ("people", AssessmentTexts.Of(each.Assessors)));
        return !RequestMoves.Allows(each.Request.State, RequestMove.Declined) ? who
            : each.Missing.Count == 0 ? $"{who} {Texts.Say("allScored")}"
            : $"{who} {Texts.Say("missing", ("people", AssessmentTexts.Of(each.Missing)))}";
    }

    private static async Task<DialogTurnResult> MissingAsync(
        WaterfallStepContext step, IReadOnlyList<Unassessed> missing, CancellationToken cancellationToken)
    {
        if (missing.Count == 0) return await EndAsync(step, Texts.Say("nothingMissing"), cancellationToken);
        var lines = missing.Select(each => "- " + Texts.Say(
            "missesLine", ("person", NameWording.Of(each.Assessor)), ("count", each.Requests.Count), ("requests", Some(each.Requests))));
        var text = $"{Texts.Say("misses")}\n\n{string.Join('\n', lines)}";
        var turn = Turn.Of(step.Context);
        // Nobody reminds themselves.
        if (missing.All(each => each.Assessor.Id == turn.Person!.Id)) return await EndAsync(step, text, cancellationToken);
        var card = Card.Load("question");
        text = $"{text}\n\n{Texts.Say("remindOffer")}";
        card.Element("text")["text"] = text;
        card["actions"] = new JArray(
            Press.Go(AssessmentCapabilities.Remind.Id, AssessmentCapabilities.RemindKey(turn)).Button(Texts.Plain("remindButton")));
        await step.Context.SendActivityAsync(Card.Message(card, text), cancellationToken);
        return await EndAsync(step, null, cancellationToken);
    }

    private static async Task<DialogTurnResult> MineAsync(
        WaterfallStepContext step, IReadOnlyList<AssessedRequest> mine, IReadOnlyList<AssessedRequest> changed,
        CancellationToken cancellationToken)
    {
        var text = mine.Count == 0 ? Texts.Say("nothingOfYours") : Texts.Say("yours", ("count", mine.Count), ("requests", Some(mine)));
        if (changed.Count > 0) text += $"\n\n{Texts.Say("yoursChanged", ("count", changed.Count), ("requests", Some(changed)))}";
        if (mine.Count + changed.Count == 0) return await EndAsync(step, text, cancellationToken);
        var card = Card.Load("question");
        card.Element("text")["text"] = text;
        (string Number, string Title)[] shown =
        [
            .. mine.Concat(changed).Take(MostShown).Select(each => each.Request)
                .Select(each => (each.Number!, NameWording.OfRequest(each.Number!, each.Municipality))),
        ];
        card["actions"] = new JArray(shown.Select(each => Press.Go(CapabilityId.RequestDetail, each.Number).Button(each.Title)));
        await step.Context.SendActivityAsync(Card.Message(card, text), cancellationToken);
        ShownList.Of(step.Context).Show(CapabilityId.RequestDetail, shown);
        return await EndAsync(step, null, cancellationToken);
    }

    private static string Some(IReadOnlyList<AssessedRequest> requests)
    {
        var some = requests.Take(MostShown).Select(each => AssessmentTexts.Of(each.Request)).ToList();
        if (requests.Count > MostShown) some.Add(Texts.Plain("more", ("count", requests.Count - MostShown)));
        return ListWording.And(some);
    }
}
