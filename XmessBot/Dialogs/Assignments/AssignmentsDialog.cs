using Microsoft.Bot.Builder.Dialogs;
using XmessBot.Core;
using XmessBot.Core.Assignments;
using XmessBot.Core.Language.Orders;
using XmessBot.Core.Language.Places;
using XmessBot.Dialogs.Cards;
using XmessBot.Dialogs.Identification;
using XmessBot.Dialogs.Prompts;
using XmessBot.Dialogs.Refusing;
using XmessBot.Dialogs.Routing;
using XmessBot.Turns;
using XmessBot.Wording;

namespace XmessBot.Dialogs.Assignments;

/// <summary>
/// Lets staff assign a request to a mentor (R07), extend an assignment with a reason (R08), change its mentor and close it. Each shows the
/// consequences and asks to confirm (R12); if they have changed since, it asks again.
/// </summary>
internal sealed class AssignmentsDialog : FeatureDialog
{
    public const string DialogId = "assignments";

    internal const string Assign = "assign";
    internal const string AssignOther = "assignOther";
    internal const string Extend = "extend";
    internal const string Close = "close";
    internal const string ChangeMentor = "changeMentor";
    internal const string Which = "which";
    internal const string Amount = "amount";
    internal const string Reason = "reason";
    internal const string Sure = "sure";

    private static readonly Texts Texts = Texts.For("Assignments");

    public AssignmentsDialog(AssignmentOperations operations, IdentificationOptions identification)
        : base(DialogId, Audience.Staff, identification)
    {
        AddDialog(new WaterfallDialog(
            Assign,
            [AssignSteps.AskMentorAsync, AssignSteps.AskServiceAsync, AssignSteps.AskSureAsync, AssignSteps.AssignAsync]));
        AddDialog(new WaterfallDialog(
            AssignOther, [AssignSteps.AskReasonAsync, AssignSteps.AskSureAsync, AssignSteps.AssignAsync]));
        AddDialog(new WaterfallDialog(
            Extend,
            [
                OpenSteps.AskWhichAsync, ExtendSteps.AskAmountAsync, ExtendSteps.AskReasonAsync, ExtendSteps.AskSureAsync,
                ExtendSteps.ExtendAsync,
            ]));
        var closing = new CloseSteps(operations);
        AddDialog(new WaterfallDialog(Close, [OpenSteps.AskWhichAsync, CloseSteps.AskSureAsync, closing.CloseAsync]));
        var changing = new ChangeMentorSteps(operations);
        AddDialog(new WaterfallDialog(
            ChangeMentor,
            [OpenSteps.AskWhichAsync, ChangeMentorSteps.AskWhoAsync, ChangeMentorSteps.AskSureAsync, changing.ChangeAsync]));
        AddDialog(new OptionPrompt(Which, Understood<string>(() => Texts.Say("whichNotUnderstood"))));
        AddDialog(new FreeTextPrompt(Amount, (asked, _) => ExtendSteps.IsAmountAsync(asked)));
        AddDialog(new FreeTextPrompt(Reason, (asked, _) => ExtendSteps.IsReasonAsync(asked)));
        AddDialog(new AgreementPrompt(Sure, Understood<bool>(() => Texts.Say("sureNotUnderstood"))));
    }

    /// <inheritdoc/>
    protected override async Task<DialogTurnResult> BeginAsync(
        WaterfallStepContext step, Opening opening, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(step.Context);
        if (opening.Press is { } press) return await FollowAsync(step, turn, press, cancellationToken);
        var said = step.Context.Said(opening);
        if (AssignmentOrders.Read(said, byStaff: true) is { } order)
        {
            var args = new AssignmentArgs
            {
                Said = SaidOf(order, opening.Text), Request = order.Number, Minutes = order.Minutes, Reason = order.Reason,
                    Replacement = order.Replacement,
            };
            return await step.ReplaceDialogAsync(DialogOf(order.Task), args, cancellationToken);
        }

        return RequestOrders.Read(said) is { Deed: RequestDeed.Grant or RequestDeed.Extend, Requests.Count: > 0 } ordered
            ? await FollowAsync(step, turn, ordered, cancellationToken)
            : await EndAsync(step, Texts.Say("askWhat"), cancellationToken);
    }

    /// <inheritdoc/>
    protected override string Refused(Audience audience) => Texts.Say("onlyStaff");

    /// <summary>Asks to confirm a decision, and notes its version; or says why it is refused, and ends.</summary>
    internal static async Task<DialogTurnResult> ConfirmAsync(
        WaterfallStepContext step, AssignmentPreview decision,
        Func<Settlement, (string Text, string Sentence, string Yes, string No)> describe,
        CancellationToken cancellationToken)
    {
        if (decision.Outcome is not Outcome<Settlement>.Done(var settled)) return await RefuseAsync(step, decision, cancellationToken);
        var args = AssignmentArgs.Of(step.Options);
        var (text, sentence, yes, no) = describe(settled);
        if (args.Shown is not null) text = $"{Texts.Say("changedSince")}\n\n{text}";
        args.Shown = decision.Version;
        return await step.PromptAsync(
            Sure,
            Question.Ask(
                Asking.Confirm(sentence),
                text, $"sure|{settled.Assignment.RequestNumber}|{decision.Version}|{Turn.Of(step.Context).Now.UtcTicks:x}",
                new Option(AgreementPrompt.Yes, Texts.Plain(yes)), new Option(AgreementPrompt.No, Texts.Plain(no))),
            cancellationToken);
    }

    /// <summary>Saves a confirmed decision; asks again when its version has changed.</summary>
    internal static async Task<DialogTurnResult> KeepAsync(
        WaterfallStepContext step, AssignmentPreview decision,
        Func<Turn, Settlement, Task> keep, string done, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(step.Context);
        if (step.Result is not true) return await EndAsync(step, Texts.Say("asItWas"), cancellationToken);
        if (decision.Outcome is not Outcome<Settlement>.Done(var settled)) return await RefuseAsync(step, decision, cancellationToken);
        if (decision.Version != AssignmentArgs.Of(step.Options).Shown)
            return await step.ReplaceDialogAsync(step.ActiveDialog.Id, step.Options, cancellationToken);
        await keep(turn, settled);
        await step.Context.SendActivityAsync(
            AssignmentCard.Of(
                settled.Assignment,
                await OpenSteps.MentorOfAsync(turn, settled.Assignment, cancellationToken),
                Texts.Say(done)), cancellationToken);
        return AssignmentArgs.Of(step.Options) is { Next.Count: > 0 } args
            ? await step.ReplaceDialogAsync(step.ActiveDialog.Id, args.ForNext(), cancellationToken)
            : await step.EndDialogAsync(null, cancellationToken);
    }

    private static Task<DialogTurnResult> RefuseAsync(
        WaterfallStepContext step, AssignmentPreview decision, CancellationToken cancellationToken) =>
        EndAsync(
            step,
            Refusals.Say(
                ((Outcome<Settlement>.Refused)decision.Outcome).Why,
                new RefusalFacts(Turn.Of(step.Context), Doing.Assigning) { Call = decision.Before.Call }),
            cancellationToken);

    private static async Task<DialogTurnResult> FollowAsync(
        WaterfallStepContext step, Turn turn, Press press, CancellationToken cancellationToken)
    {
        if (press.Value == AssignKey.Button)
        {
            return AssignKey.Of(press) is { } shown
                && await turn.Requests.WithNumberAsync(shown.Number, cancellationToken) is { } request
                && AssignKey.VersionOf(
                    request.Version, (await turn.Assignments.OfRequestAsync(request.Id, cancellationToken)).Count) == shown.Version
                    ? await step.ReplaceDialogAsync(
                        Assign,
                        new AssignmentArgs { Request = shown.Number, Service = shown.Service, Mentor = shown.Mentor },
                        cancellationToken)
                    : await EndAsync(step, Texts.Say("stale"), cancellationToken);
        }

        if (press.Value == WaitingKey.Button)
        {
            return await WaitingKey.OfAsync(turn, press, cancellationToken) is { } waiting
                ? await step.ReplaceDialogAsync(Assign, waiting, cancellationToken)
                : await EndAsync(step, Texts.Say("stale"), cancellationToken);
        }

        return AssignmentCard.Named(press) is { } named
            && await turn.Assignments.FindAsync(new AssignmentId(named.Id), cancellationToken) is { } assignment
                && assignment.Version == named.Version
                ? await step.ReplaceDialogAsync(
                    DialogOf(press.Value), new AssignmentArgs { Assignment = named.Id }, cancellationToken)
                : await EndAsync(step, Texts.Say("stale"), cancellationToken);
    }

    // "Concedeix un paquet de mentoria a Navàs i Berga": one after the other, since each has its own mentor.
    private static async Task<DialogTurnResult> FollowAsync(
        WaterfallStepContext step, Turn turn, RequestOrder order, CancellationToken cancellationToken)
    {
        List<string> numbers = [];
        foreach (var named in order.Requests)
        {
            var name = named.Municipality?.Code ?? named.Number!;
            if (await turn.Requests.NamedAsync(name, turn.Calls, cancellationToken) is not { Number: { } number })
                return await EndAsync(
                    step, Texts.Say("noRequest", ("number", named.Municipality?.DisplayName ?? named.Number!)), cancellationToken);
            numbers.Add(number);
        }

        var args = new AssignmentArgs
        {
            // Only who gives it is looked for in the words; its council is known.
            Said = order.Person ?? "", Request = numbers[0], Next = numbers[1..], Service = order.Service, SaidService = order.Service,
            Minutes = order.Minutes, Reason = order.Reason, SaidReason = order.Reason,
        };
        if (order.Requests.Count > 1) await step.Context.SendActivityAsync(Texts.Say("oneByOne"), cancellationToken: cancellationToken);
        return await step.ReplaceDialogAsync(order.Deed == RequestDeed.Grant ? Assign : Extend, args, cancellationToken);
    }

    // Who takes over is not who the assignment is with.
    private static string SaidOf(AssignmentOrder order, string text)
    {
        if (order.Replacement is not { Length: > 0 } next) return text;
        var rest = text.Replace(next, "", StringComparison.Ordinal);
        return order.Number is not null || MunicipalityReader.Read(rest).Mentions.Count > 0 ? rest : text;
    }

    private static string DialogOf(AssignmentTask task) => task switch
    {
        AssignmentTask.Assign => Assign,
        AssignmentTask.Extend => Extend,
        AssignmentTask.ChangeMentor => ChangeMentor,
        _ => Close,
    };

    private static string DialogOf(string button) => button switch
    {
        AssignmentCard.Extend => Extend,
        AssignmentCard.ChangeMentor => ChangeMentor,
        _ => Close,
    };
}
