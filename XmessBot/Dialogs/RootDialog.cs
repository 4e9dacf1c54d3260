using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;
using XmessBot.Core.Language.Answers;
using XmessBot.Dialogs.Cards;
using XmessBot.Dialogs.Faq;
using XmessBot.Dialogs.Identification;
using XmessBot.Dialogs.Routing;
using XmessBot.Storage.Turns;
using XmessBot.Turns;
using XmessBot.Wording;

namespace XmessBot.Dialogs;

/// <summary>Runs what the policy decides for a message, or the table says for a button; keeps what that interrupts.</summary>
internal sealed class RootDialog : ComponentDialog
{
    private static readonly Texts Texts = Texts.For("RootDialog");
    private readonly IReadOnlyList<Capability> _capabilities;
    private readonly Policy _policy;
    private readonly OpenDialogs _open;
    private readonly Capability _answers;
    private readonly StateTypes _types;
    private readonly QuoteReader _quotes;
    private readonly FaqLibrary _library;

    public RootDialog(IServiceProvider services, IEnumerable<Feature> features)
        : base("root")
    {
        foreach (var feature in features) AddDialog(feature.Make(services));
        _capabilities = [.. features.SelectMany(feature => feature.Capabilities)];
        _policy = new Policy(_capabilities);
        _open = new OpenDialogs(_capabilities);
        _types = services.GetRequiredService<StateTypes>();
        _quotes = new QuoteReader(_capabilities, services.GetRequiredService<SentMessages>());
        _library = services.GetRequiredService<FaqLibrary>();
        _answers = _capabilities.First(each => each.Dialog == AnswersDialog.DialogId);
    }

    /// <summary>Whether a dialog waits for an answer, so that the next message is for it.</summary>
    public bool IsAsking(DialogState state) => state.DialogStack.Find(each => each.Id == Id)
        ?.State.TryGetValue(PersistedDialogState, out var inner) == true && inner is DialogState { DialogStack.Count: > 0 };

    /// <summary>The dialogs changed in the middle of a conversation (a deployment): it resumes from the store.</summary>
    public override Task<bool> OnDialogEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken)
    {
        if (e.Name != DialogEvents.VersionChanged) return base.OnDialogEventAsync(dc, e, cancellationToken);
        dc.Context.TurnState[DialogEvents.VersionChanged] = e;
        return Task.FromResult(true);
    }

    protected override Task<DialogTurnResult> OnBeginDialogAsync(
        DialogContext innerDc, object options, CancellationToken cancellationToken = default) =>
        HearAndNoteAsync(innerDc, cancellationToken);

    protected override async Task<DialogTurnResult> OnContinueDialogAsync(
        DialogContext innerDc, CancellationToken cancellationToken = default)
    {
        // Not cancelled: their steps may no longer exist, and what the person said is in the store.
        if (innerDc.Context.TurnState.ContainsKey(DialogEvents.VersionChanged))
        {
            innerDc.Stack.Clear();
            EarlierMessages.Of(innerDc.Context).Forget();
        }

        return await HearAndNoteAsync(innerDc, cancellationToken);
    }

    private async Task<DialogTurnResult> HearAndNoteAsync(DialogContext dialogs, CancellationToken cancellationToken)
    {
        var result = await HearAsync(dialogs, cancellationToken);
        ShownMessages.Of(dialogs.Context).Waits(dialogs.Context, dialogs.Declared()?.Key);
        return result;
    }

    private async Task<DialogTurnResult> HearAsync(DialogContext dialogs, CancellationToken cancellationToken)
    {
        var activity = dialogs.Context.Activity;
        var turn = Turn.Of(dialogs.Context);
        if (activity.Type is ActivityTypes.MessageUpdate or ActivityTypes.MessageDelete)
            return await HearAnewAsync(dialogs, activity, cancellationToken);
        if (activity.Type != ActivityTypes.Message)
            return dialogs.ActiveDialog is null ? await dialogs.EndDialogAsync(null, cancellationToken) : EndOfTurn;
        var asked = _open.InnermostOf(dialogs);
        if (Press.Of(activity) is { } press)
        {
            var followed = await FollowAsync(dialogs, turn, press, cancellationToken);
            if (_open.InnermostOf(dialogs) != asked) EarlierMessages.Of(dialogs.Context).Forget();
            return followed;
        }

        // Addresses and codes are not part of anything that is confirmed later, so their messages are not tracked.
        var isOfWho = dialogs.Open() is { Kind: QuestionKind.Email or QuestionKind.Code };
        var before = isOfWho ? null : await EarlierMessages.BeforeAsync(dialogs, _types, cancellationToken);
        var result = await HearTextAsync(dialogs, turn, cancellationToken);
        if (before is not null) EarlierMessages.Of(dialogs.Context).Add(before, dialogs, asked, _open.InnermostOf(dialogs));
        return result;
    }

    private async Task<DialogTurnResult> HearTextAsync(DialogContext dialogs, Turn turn, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(dialogs.Context.Activity.Text))
            return await OpenDialogs.SayAsync(dialogs, Texts.Say("onlyText"), cancellationToken);
        switch (await _quotes.OfAsync(dialogs, cancellationToken))
        {
            case Quoted.PressedButton(var press): return await FollowAsync(dialogs, turn, press, cancellationToken);
            case Quoted.CardSubject(var subject, var slots): return await _open.BeginAsync(dialogs, subject, slots, cancellationToken);
            case Quoted.ClosedQuestion: return await OpenDialogs.SayAsync(dialogs, Texts.Say("quotedGone"), cancellationToken);
        }

        if (dialogs.ActiveDialog is null && await _open.ResumeAsync(dialogs, turn, cancellationToken) is { } resumed) return resumed;
        if (dialogs.ActiveDialog is null && InterruptedDialog.Of(dialogs.Context).Any && dialogs.Context.Said().Alone is { } again)
            return await OpenDialogs.ResumeOrDropAsync(dialogs, again, cancellationToken);
        return await DoAsync(dialogs, await DecideAsync(dialogs, turn, cancellationToken), cancellationToken);
    }

    // The open dialog used a message that was edited or deleted: it goes back to before that message, and reads the new text.
    private async Task<DialogTurnResult> HearAnewAsync(DialogContext dialogs, Activity activity, CancellationToken cancellationToken)
    {
        await EarlierMessages.Of(dialogs.Context).RewindAsync(dialogs, activity.Id, _types, cancellationToken);
        var isEdited = activity.Type == ActivityTypes.MessageUpdate;
        await dialogs.Context.SendActivityAsync(Texts.Say(isEdited ? "editRead" : "deleted"), cancellationToken: cancellationToken);
        if (!isEdited)
            return dialogs.ActiveDialog is null
                ? await dialogs.EndDialogAsync(null, cancellationToken) : await dialogs.AskAgainAsync(cancellationToken);
        // Restored below, because the turn may run again from the start.
        activity.Type = ActivityTypes.Message;
        try
        {
            return await HearAsync(dialogs, cancellationToken);
        }
        finally
        {
            activity.Type = ActivityTypes.MessageUpdate;
        }
    }

    private async Task<RoutingDecision> DecideAsync(DialogContext dialogs, Turn turn, CancellationToken cancellationToken)
    {
        var faq = await _library.ForAsync(turn, dialogs.Context.Said(), cancellationToken);
        var heard = Heard.In(dialogs.Context, turn.Person, dialogs.Open()) with { Faq = faq };
        var stored = new List<Claim>();
        foreach (var capability in _capabilities)
        {
            if (capability.RecogniseStored is { } recognise && await recognise(turn, heard, cancellationToken) is { } claim)
                stored.Add(claim);
        }

        return _policy.Decide(heard, stored);
    }

    private Task<DialogTurnResult> DoAsync(DialogContext dialogs, RoutingDecision decision, CancellationToken cancellationToken) =>
        decision switch
    {
        RoutingDecision.ToCommand(var command, _) => ObeyAsync(dialogs, command, cancellationToken),
        RoutingDecision.ToChange => ChangeAsync(dialogs, cancellationToken),
        RoutingDecision.ToCapability(var claim, _) => _open.BeginAsync(dialogs, claim.Capability, claim.Slots, cancellationToken),
        RoutingDecision.ToAnswers => _open.BeginAsync(dialogs, _answers, null, cancellationToken),
        // The prompt of a typed value says itself what it accepts; a free text prompt would accept the message.
        RoutingDecision.AskAgain when dialogs.Open() is { Kind: not (QuestionKind.Long or QuestionKind.Short) } =>
            _open.ContinueAsync(dialogs, cancellationToken),
        RoutingDecision.AskAgain => OpenDialogs.SayAsync(dialogs, Texts.Say("notAnAnswer"), cancellationToken),
        RoutingDecision.ToQuestion(_, var offered) when dialogs.ActiveDialog is not null =>
            _open.ContinueAsync(dialogs, cancellationToken, offered is null ? null : AnswerCard.Offer(offered)),
        RoutingDecision.ToQuestion when ShownList.Of(dialogs.Context).Named(dialogs.Context.Said()) is { } press =>
            FollowAsync(dialogs, Turn.Of(dialogs.Context), press, cancellationToken),
        RoutingDecision.ToQuestion or RoutingDecision.AskAgain when ShownList.Of(dialogs.Context).Button is not null =>
            OpenDialogs.SayAsync(dialogs, Texts.Say("whichOfTheList"), cancellationToken),
        _ => _open.BeginAsync(dialogs, _answers, null, cancellationToken),
    };

    private async Task<DialogTurnResult> FollowAsync(DialogContext dialogs, Turn turn, Press press, CancellationToken cancellationToken)
    {
        if (press.IsAnswer && dialogs.Declared()?.Key is { Length: > 0 } key && press.Key == key)
            return await _open.ContinueAsync(dialogs, cancellationToken);
        if (press.IsGo && dialogs.ActiveDialog is null && ResumeCard.Answer(press) is { } yes && InterruptedDialog.Of(dialogs.Context).Any)
            return await OpenDialogs.ResumeOrDropAsync(dialogs, yes, cancellationToken);
        if (press.IsGo && _capabilities.FirstOrDefault(each => each.HasButton(press.Value)) is { } capability)
        {
            var pressed = capability.Press is null
                ? new Pressed(press.Key.Length == 0)
                : await capability.Press(turn, press, cancellationToken);
            // "Fer una sol·licitud" pressed again in the middle of the form resumes it; so does the same press delivered late.
            if (pressed.IsCurrent && dialogs.Has(capability.Dialog) && (press.Key.Length == 0 || dialogs.IsOpenedBy(press)))
                return await dialogs.AskAgainAsync(cancellationToken);
            if (pressed.IsCurrent)
                return dialogs.OpenedBy(press, await _open.BeginAsync(dialogs, capability, pressed.Slots, cancellationToken));
        }

        return await StaleAsync(dialogs, turn, cancellationToken);
    }

    // A button of an earlier question has no effect; the open question is asked again.
    private async Task<DialogTurnResult> StaleAsync(DialogContext dialogs, Turn turn, CancellationToken cancellationToken)
    {
        await dialogs.Context.SendActivityAsync(Texts.Say("stale"), cancellationToken: cancellationToken);
        if (dialogs.ActiveDialog is not null) return await dialogs.AskAgainAsync(cancellationToken);
        if (await _open.ResumeAsync(dialogs, turn, cancellationToken) is { } resumed) return resumed;
        foreach (var capability in _capabilities)
        {
            if (capability.Overview?.Invoke(turn) is { } slots)
                return await dialogs.BeginDialogAsync(capability.Dialog, slots, cancellationToken);
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
                return await _open.BeginAsync(dialogs, first, first.StartOver, cancellationToken);
            case Command.Help or Command.Repeat when dialogs.ActiveDialog is null:
                var help = _capabilities.First(each => each.Id == CapabilityId.Help);
                return await _open.BeginAsync(dialogs, help, null, cancellationToken);
            case Command.Cancel or Command.Back when dialogs.ActiveDialog is null:
                return await OpenDialogs.SayAsync(dialogs, Texts.Say("nothingToCancel"), cancellationToken);
            case Command.Help:
                return await OpenDialogs.SayAsync(dialogs, Texts.Say("helpHere"), cancellationToken);
            case Command.Repeat:
                return await dialogs.AskAgainAsync(cancellationToken);
            // The prompt of the code itself goes back to the address.
            case Command.Back when dialogs.OpenPrompt() == IdentificationDialog.CodePrompt:
                return await _open.ContinueAsync(dialogs, cancellationToken);
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
        var text = await _open.LeaveAsync(dialogs, cancellationToken) ?? Texts.Say("cancelled");
        await dialogs.Context.SendActivityAsync(text, cancellationToken: cancellationToken);
        await _open.OfferAsync(dialogs, cancellationToken);
        return EndOfTurn;
    }

    private async Task<DialogTurnResult> ChangeAsync(DialogContext dialogs, CancellationToken cancellationToken)
    {
        var open = _capabilities.FirstOrDefault(each => each.Dialog == dialogs.ActiveDialog?.Id);
        return open?.Change is { } change && await change(dialogs, cancellationToken) is { } changed
            ? changed : await _open.ContinueAsync(dialogs, cancellationToken);
    }
}
