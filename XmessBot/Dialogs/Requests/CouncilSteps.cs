using Microsoft.Bot.Builder.Dialogs;
using XmessBot.Core;
using XmessBot.Core.Calls;
using XmessBot.Core.Members;
using XmessBot.Core.Municipalities;
using XmessBot.Core.Requests;
using XmessBot.Dialogs.Identification;
using XmessBot.Dialogs.Prompts;
using XmessBot.Dialogs.Refusing;
using XmessBot.Dialogs.Routing;
using XmessBot.Turns;
using XmessBot.Wording;

namespace XmessBot.Dialogs.Requests;

/// <summary>The first steps of the form: finds the council, checks that it may make a request, and introduces the questions.</summary>
internal static class CouncilSteps
{
    private static readonly Texts Texts = Texts.For("Requests");

    /// <summary>Asks for the council; a person who is known to speak for one is told which.</summary>
    public static async Task<DialogTurnResult> AskAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(step.Context);
        var change = RequestOptions.Of(step.Options).ChangeCouncil;
        if (step.Result is Request && !change) return await step.NextAsync(null, cancellationToken);
        if (!change && turn.Person is { Municipality: { } own } person && person.SpeaksForCouncil(own))
        {
            var text = Texts.Say("onBehalf", ("council", Municipalities.WithCode(own)!.Of));
            await step.Context.SendActivityAsync(text, cancellationToken: cancellationToken);
            return await step.NextAsync(own, cancellationToken);
        }

        return await step.PromptAsync(
            CouncilPrompt.DialogId,
            Question.Ask(
                Asking.Value(QuestionKind.Municipality, Texts.Sentence("askCouncil")),
                FieldTexts.At(RequestField.Post, Texts.Say("askCouncil")),
                $"council|{turn.Now.UtcTicks:x}"),
            cancellationToken);
    }

    /// <summary>
    /// Begins the draft of a member. For a non-member nothing is stored; for a council of unknown membership the draft is stored and staff
    /// get a question (R01).
    /// </summary>
    public static async Task<DialogTurnResult> BeginDraftAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        if (step.Result is not string municipality) return await step.NextAsync(null, cancellationToken);
        var turn = Turn.Of(step.Context);
        // The deadline may have passed since the council was asked.
        if (turn.Calls.OpenAt(turn.Now) is not { } call)
            return await FeatureDialog.EndAsync(step, CallTexts.NotOpen(turn), cancellationToken);
        var council = Municipalities.WithCode(municipality)!.Of;
        var membership = await RequestOperations.MembershipAsync(turn, municipality, cancellationToken);
        var live = await turn.Requests.LiveOfAsync(call.Id, municipality, cancellationToken);
        var current = await RequestOperations.CurrentAsync(turn, cancellationToken);
        var draft = current is { State: RequestState.Draft } begun && begun.Call == call.Id
            ? begun.SpeakFor(municipality, membership, live, turn.Person!, turn.Now)
            : Request.Begin(
                new RequestId(Guid.CreateVersion7(turn.Now)), call, municipality, membership, live, turn.Person!, turn.Now);
        if (draft is Outcome<Request>.Refused(NotAMember))
            return await FeatureDialog.EndAsync(step, Texts.Say("notAMember", ("council", council)), cancellationToken);
        if (draft is Outcome<Request>.Refused(CouncilHasRequest sent))
        {
            var facts = new RefusalFacts(turn, Doing.Requesting) { Municipality = municipality };
            return await FeatureDialog.EndAsync(step, Refusals.Say(sent, facts), cancellationToken);
        }

        if (draft is not Outcome<Request>.Done(var request)) return await step.EndDialogAsync(null, cancellationToken);
        await turn.Requests.SaveAsync(request, turn.Conversation, cancellationToken);
        if (membership == Membership.Unknown)
        {
            var question = new StaffQuestion(StaffQuestionKind.IsMember, municipality, turn.Person!.Id, turn.Now);
            await turn.Memberships.AskStaffAsync(question, cancellationToken);
            var unknown = Texts.Say("membershipUnknown", ("council", council));
            await step.Context.SendActivityAsync(unknown, cancellationToken: cancellationToken);
        }

        var intro = await IntroAsync(turn, call, membership, cancellationToken);
        await step.Context.SendActivityAsync(intro, cancellationToken: cancellationToken);
        return await step.NextAsync(null, cancellationToken);
    }

    /// <summary>Whether the council has another request already (R23). If so, says so and what happens to the draft.</summary>
    public static async Task<bool> HasOneAsync(WaterfallStepContext step, Request draft, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(step.Context);
        var live = await turn.Requests.LiveOfAsync(draft.Call, draft.Municipality, cancellationToken);
        if (draft.CouncilHasOther(live) is not { } sent) return false;
        var text = Refusals.Say(sent, RequestOperations.FactsOf(turn, draft));
        await step.Context.SendActivityAsync(text, cancellationToken: cancellationToken);
        return true;
    }

    private static async Task<string> IntroAsync(Turn turn, Call call, Membership membership, CancellationToken cancellationToken)
    {
        var mentoring = await turn.Pools.PoolAsync(call, Service.Mentoring, cancellationToken);
        var advisory = await turn.Pools.PoolAsync(call, Service.Advisory, cancellationToken);
        return Texts.Say(
            membership == Membership.Member ? "intro" : "introUnknown",
            ("deadline", call.Deadline!.Value),
            ("window", CallWording.Window(call)),
            ("mentoring", mentoring.Left.Fits(call.Package.Total)),
            ("advisory", advisory.Left.Fits(call.Package.Total)),
            ("hours", call.Package.Total.Count / 60),
            ("steps", FieldTexts.Steps));
    }
}
