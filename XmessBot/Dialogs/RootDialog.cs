using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;
using XmessBot.Core.Language.Answers;
using XmessBot.Dialogs.Cards;
using XmessBot.Dialogs.Identification;
using XmessBot.Dialogs.Questions;
using XmessBot.Dialogs.Routing;
using XmessBot.Turns;
using XmessBot.Wording;

namespace XmessBot.Dialogs;

/// <summary>Does what the policy decides with each message and what the table says of each press; keeps what was open meanwhile.</summary>
internal sealed class RootDialog : ComponentDialog
{
    private static readonly Texts Texts = Texts.For("RootDialog");
    private readonly IReadOnlyList<Capability> _capabilities;
    private readonly Policy _policy;

    public RootDialog(IServiceProvider services, IEnumerable<Feature> features)
        : base("root")
    {
        foreach (var feature in features) AddDialog(feature.Make(services));
        _capabilities = [.. features.SelectMany(feature => feature.Capabilities)];
        _policy = new Policy(_capabilities);
    }

    /// <summary>Whether a dialog waits for an answer, and the next message is for it.</summary>
    public bool IsAsking(DialogState state) => state.DialogStack.Find(each => each.Id == Id)
        ?.State.TryGetValue(PersistedDialogState, out var inner) == true && inner is DialogState { DialogStack.Count: > 0 };

    /// <summary>A new version of the dialogs was deployed in the middle of a conversation: the store says where it was.</summary>
    public override Task<bool> OnDialogEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken)
    {
        if (e.Name != DialogEvents.VersionChanged) return base.OnDialogEventAsync(dc, e, cancellationToken);
        dc.Context.TurnState[DialogEvents.VersionChanged] = e;
        return Task.FromResult(true);
    }

    protected override Task<DialogTurnResult> OnBeginDialogAsync(DialogContext innerDc, object options, CancellationToken cancellationToken = default) =>
        HearAsync(innerDc, cancellationToken);

    protected override async Task<DialogTurnResult> OnContinueDialogAsync(DialogContext innerDc, CancellationToken cancellationToken = default)
    {
        if (innerDc.Context.TurnState.ContainsKey(DialogEvents.VersionChanged)) await innerDc.CancelAllDialogsAsync(cancellationToken);
        return await HearAsync(innerDc, cancellationToken);
    }

    private async Task<DialogTurnResult> HearAsync(DialogContext dialogs, CancellationToken cancellationToken)
    {
        var activity = dialogs.Context.Activity;
        var turn = Turn.Of(dialogs.Context);
        if (activity.Type != ActivityTypes.Message) return dialogs.ActiveDialog is null ? await dialogs.EndDialogAsync(null, cancellationToken) : EndOfTurn;
        if (Press.Of(activity) is { } press) return await FollowAsync(dialogs, turn, press, cancellationToken);
        if (string.IsNullOrWhiteSpace(activity.Text)) return await SayAsync(dialogs, Texts.Say("onlyText"), cancellationToken);
        if (dialogs.ActiveDialog is null && await ResumeAsync(dialogs, turn, cancellationToken) is { } resumed) return resumed;
        if (dialogs.ActiveDialog is null && Kept.Of(dialogs.Context).Any && dialogs.Context.Said().Alone is { } again)
            return await GoOnAsync(dialogs, again, cancellationToken);
        return await DoAsync(dialogs, await DecideAsync(dialogs, turn, cancellationToken), cancellationToken);
    }

    private async Task<Decision> DecideAsync(DialogContext dialogs, Turn turn, CancellationToken cancellationToken)
    {
        var heard = new Heard(dialogs.Context.Said(), Speaker.RoleOf(turn.Person), Speaker.Gives(turn.Person), dialogs.Open() ?? ShownList.Of(dialogs.Context).Open());
        var stored = new List<Claim>();
        foreach (var capability in _capabilities)
        {
            if (capability.RecogniseStored is { } recognise && await recognise(turn, heard, cancellationToken) is { } claim) stored.Add(claim);
        }

        return _policy.Decide(heard, stored);
    }

    private Task<DialogTurnResult> DoAsync(DialogContext dialogs, Decision decision, CancellationToken cancellationToken) => decision switch
    {
        Decision.ToCommand(var command, _) => ObeyAsync(dialogs, command, cancellationToken),
        Decision.ToChange => ChangeAsync(dialogs, cancellationToken),
        Decision.ToCapability(var claim, _) => BeginAsync(dialogs, claim.Capability, claim.Slots, cancellationToken),
        Decision.ToAnswers => BeginAsync(dialogs, _capabilities.First(each => each.Dialog == AnswersDialog.DialogId), null, cancellationToken),
        // Where a value is wanted its prompt says itself what would do; free text would take it.
        Decision.Again when dialogs.Open() is { Kind: not (QuestionKind.Long or QuestionKind.Short) } => ContinueAsync(dialogs, cancellationToken),
        Decision.Again => SayAsync(dialogs, Texts.Say("notAnAnswer"), cancellationToken),
        Decision.ToQuestion when dialogs.ActiveDialog is not null => ContinueAsync(dialogs, cancellationToken),
        Decision.ToQuestion when ShownList.Of(dialogs.Context).Named(dialogs.Context.Said()) is { } press => FollowAsync(dialogs, Turn.Of(dialogs.Context), press, cancellationToken),
        Decision.ToQuestion or Decision.Again when ShownList.Of(dialogs.Context).Button is not null => SayAsync(dialogs, Texts.Say("whichOfTheList"), cancellationToken),
        _ => BeginAsync(dialogs, _capabilities.First(each => each.Dialog == AnswersDialog.DialogId), null, cancellationToken),
    };

    /// <summary>Begins what a capability does; what is open is kept meanwhile, and gone on with at once when it ends in this turn.</summary>
    private async Task<DialogTurnResult> BeginAsync(DialogContext dialogs, Capability capability, object? slots, CancellationToken cancellationToken)
    {
        // Asked again where the data is, and once more by Core (R12).
        if (capability.Audience == Audience.Staff && Turn.Of(dialogs.Context).Person is { IsStaff: false })
            return await SayAsync(dialogs, Texts.Say("onlyStaff"), cancellationToken);
        ShownList.Of(dialogs.Context).Forget();
        var kept = Kept.Of(dialogs.Context);
        var interrupts = dialogs.ActiveDialog is not null;
        if (interrupts && (dialogs.Declared() is { IsAside: true } || dialogs.Has(capability.Dialog))) await LeaveAsync(dialogs, cancellationToken);
        else if (interrupts) await kept.TakeAsync(dialogs, cancellationToken);
        var result = await dialogs.BeginDialogAsync(capability.Dialog, slots, cancellationToken);
        if (!interrupts || !kept.Any || dialogs.ActiveDialog is not null) return result;
        await kept.RestoreAsync(dialogs, cancellationToken);
        return await dialogs.AskAgainAsync(cancellationToken);
    }

    private async Task<DialogTurnResult> ContinueAsync(DialogContext dialogs, CancellationToken cancellationToken)
    {
        var result = await dialogs.ContinueDialogAsync(cancellationToken);
        if (dialogs.ActiveDialog is not null) return result;
        if (result.Result is Kept.Settled) Kept.Of(dialogs.Context).LetGo();
        await OfferAsync(dialogs, cancellationToken);
        return result;
    }

    // What was open when something else began, in one line; nothing waits for the answer.
    private async Task OfferAsync(DialogContext dialogs, CancellationToken cancellationToken)
    {
        var kept = Kept.Of(dialogs.Context);
        if (_capabilities.FirstOrDefault(each => each.Dialog == kept.Dialog)?.Name is { } name)
            await dialogs.Context.SendActivityAsync(KeptCard.Of(Texts.Say("kept", ("what", name()))), cancellationToken);
    }

    private static async Task<DialogTurnResult> GoOnAsync(DialogContext dialogs, bool again, CancellationToken cancellationToken)
    {
        var kept = Kept.Of(dialogs.Context);
        if (again)
        {
            await kept.RestoreAsync(dialogs, cancellationToken);
            return await dialogs.AskAgainAsync(cancellationToken);
        }

        kept.LetGo();
        return await SayAsync(dialogs, Texts.Say("keptForgotten"), cancellationToken);
    }

    private async Task<DialogTurnResult> FollowAsync(DialogContext dialogs, Turn turn, Press press, CancellationToken cancellationToken)
    {
        if (press.IsAnswer && dialogs.Declared()?.Key is { Length: > 0 } key && press.Key == key) return await ContinueAsync(dialogs, cancellationToken);
        if (press.IsGo && dialogs.ActiveDialog is null && KeptCard.Answer(press) is { } again && Kept.Of(dialogs.Context).Any) return await GoOnAsync(dialogs, again, cancellationToken);
        if (press.IsGo && _capabilities.FirstOrDefault(each => each.HasButton(press.Value)) is { } capability)
        {
            var pressed = capability.Press is null ? new Pressed(press.Key.Length == 0) : await capability.Press(turn, press, cancellationToken);
            // "Fer una sol·licitud" pressed again in the middle of it goes on with it.
            if (pressed.IsCurrent && press.Key.Length == 0 && dialogs.Has(capability.Dialog)) return await dialogs.AskAgainAsync(cancellationToken);
            if (pressed.IsCurrent) return await BeginAsync(dialogs, capability, pressed.Slots, cancellationToken);
        }

        return await StaleAsync(dialogs, turn, cancellationToken);
    }

    // A button of an earlier question: it has no effect, and where one is now is shown.
    private async Task<DialogTurnResult> StaleAsync(DialogContext dialogs, Turn turn, CancellationToken cancellationToken)
    {
        await dialogs.Context.SendActivityAsync(Texts.Say("stale"), cancellationToken: cancellationToken);
        if (dialogs.ActiveDialog is not null) return await dialogs.AskAgainAsync(cancellationToken);
        if (await ResumeAsync(dialogs, turn, cancellationToken) is { } resumed) return resumed;
        foreach (var capability in _capabilities)
        {
            if (capability.Overview?.Invoke(turn) is { } slots) return await dialogs.BeginDialogAsync(capability.Dialog, slots, cancellationToken);
        }

        return await dialogs.EndDialogAsync(null, cancellationToken);
    }

    private async Task<DialogTurnResult> ObeyAsync(DialogContext dialogs, Command command, CancellationToken cancellationToken)
    {
        var open = dialogs.ActiveDialog is null ? null : _capabilities.FirstOrDefault(each => each.Dialog == dialogs.ActiveDialog.Id);
        switch (command)
        {
            case Command.StartOver when open is null && dialogs.ActiveDialog is null:
                var first = _capabilities.First(each => each.StartOver is not null);
                return await BeginAsync(dialogs, first, first.StartOver, cancellationToken);
            case Command.Help or Command.Repeat when dialogs.ActiveDialog is null:
                return await BeginAsync(dialogs, _capabilities.First(each => each.Id == CapabilityId.Help), null, cancellationToken);
            case Command.Cancel or Command.Back when dialogs.ActiveDialog is null:
                return await SayAsync(dialogs, Texts.Say("nothingToCancel"), cancellationToken);
            case Command.Help:
                return await SayAsync(dialogs, Texts.Say("helpHere"), cancellationToken);
            case Command.Repeat:
                return await dialogs.AskAgainAsync(cancellationToken);
            // One step back from the code is another address, and its prompt knows how.
            case Command.Back when dialogs.Asking() == IdentificationDialog.CodePrompt:
                return await ContinueAsync(dialogs, cancellationToken);
            case Command.Back when open?.StepBack is { } back && await back(dialogs, cancellationToken) is { } before:
                return before;
            case Command.StartOver:
                return await dialogs.RestartAsync(dialogs.ActiveDialog!.Id, open?.StartOver, cancellationToken);
            default:
                return await CancelAsync(dialogs, cancellationToken);
        }
    }

    private async Task<DialogTurnResult> CancelAsync(DialogContext dialogs, CancellationToken cancellationToken)
    {
        var text = await LeaveAsync(dialogs, cancellationToken) ?? Texts.Say("cancelled");
        await dialogs.Context.SendActivityAsync(text, cancellationToken: cancellationToken);
        await OfferAsync(dialogs, cancellationToken);
        return EndOfTurn;
    }

    // What was being told is let go of; what the store keeps of it is said.
    private async Task<string?> LeaveAsync(DialogContext dialogs, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(dialogs.Context);
        var left = dialogs.Ids().SelectMany(id => _capabilities.Where(each => each.Dialog == id)).FirstOrDefault(each => each.Leave is not null);
        var text = left is null ? null : await left.Leave!(turn, cancellationToken);
        if (turn.Person is null) await turn.Codes.ForgetAsync(turn.Account, cancellationToken);
        await dialogs.CancelAllDialogsAsync(cancellationToken);
        return text;
    }

    private async Task<DialogTurnResult> ChangeAsync(DialogContext dialogs, CancellationToken cancellationToken)
    {
        var open = _capabilities.FirstOrDefault(each => each.Dialog == dialogs.ActiveDialog?.Id);
        return open?.Change is { } change && await change(dialogs, cancellationToken) is { } changed ? changed : await ContinueAsync(dialogs, cancellationToken);
    }

    /// <summary>
    /// Goes on with what was being done when the bot state was lost: the code that is waited for, or what the store holds as begun
    /// here. Null when nothing was.
    /// </summary>
    private async Task<DialogTurnResult?> ResumeAsync(DialogContext dialogs, Turn turn, CancellationToken cancellationToken)
    {
        if (Kept.Of(dialogs.Context).Any) return null;
        if (turn.Person is null)
        {
            return await turn.Codes.PendingAsync(turn.Account, turn.Now, cancellationToken) is { } pending && _capabilities.Any(each => each.Dialog == pending.Purpose)
                ? await dialogs.BeginDialogAsync(pending.Purpose, null, cancellationToken)
                : null;
        }

        // What is told of sessions first: it is forgotten sooner than a draft.
        foreach (var capability in _capabilities.Reverse())
        {
            if (capability.Resume is { } resume && await resume(turn, cancellationToken) is { } slots)
                return await dialogs.BeginDialogAsync(capability.Dialog, slots, cancellationToken);
        }

        return null;
    }

    // What is open is asked again after it.
    private static async Task<DialogTurnResult> SayAsync(DialogContext dialogs, string text, CancellationToken cancellationToken)
    {
        await dialogs.Context.SendActivityAsync(text, cancellationToken: cancellationToken);
        return dialogs.ActiveDialog is null ? await dialogs.EndDialogAsync(null, cancellationToken) : await dialogs.AskAgainAsync(cancellationToken);
    }
}
