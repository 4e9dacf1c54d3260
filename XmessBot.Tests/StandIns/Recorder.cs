using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace XmessBot.Tests.StandIns;

/// <summary>A dialog that writes down every call; it waits after each one, unless told otherwise.</summary>
internal sealed class Recorder(string id, List<string> log) : Dialog(id)
{
    public Func<DialogContext, Task<DialogTurnResult>> OnBegin { get; init; } = _ => Task.FromResult(EndOfTurn);

    public Func<DialogContext, Task<DialogTurnResult>> OnContinue { get; init; } = _ => Task.FromResult(EndOfTurn);

    public Func<DialogContext, Task<DialogTurnResult>> OnResume { get; init; } = _ => Task.FromResult(EndOfTurn);

    /// <summary>The events written down, and which of them are handled before or after the parents see them.</summary>
    public string[] Watches { get; init; } = [];

    public string[] HandlesBefore { get; init; } = [];

    public string[] HandlesAfter { get; init; } = [];

    public override Task<DialogTurnResult> BeginDialogAsync(
        DialogContext dc, object? options = null, CancellationToken cancellationToken = default)
    {
        log.Add($"{Id} begin {options}".TrimEnd());
        return OnBegin(dc);
    }

    public override Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        log.Add($"{Id} continue");
        return OnContinue(dc);
    }

    public override Task<DialogTurnResult> ResumeDialogAsync(
        DialogContext dc, DialogReason reason, object? result = null, CancellationToken cancellationToken = default)
    {
        log.Add($"{Id} resume {reason} {result}".TrimEnd());
        return OnResume(dc);
    }

    public override Task RepromptDialogAsync(
        ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default)
    {
        log.Add($"{Id} reprompt {instance.Id}");
        return Task.CompletedTask;
    }

    public override Task EndDialogAsync(
        ITurnContext turnContext, DialogInstance instance, DialogReason reason, CancellationToken cancellationToken = default)
    {
        log.Add($"{Id} end {reason}");
        return Task.CompletedTask;
    }

    protected override Task<bool> OnPreBubbleEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken)
        => Note("before", e, HandlesBefore);

    protected override Task<bool> OnPostBubbleEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken)
        => Note("after", e, HandlesAfter);

    private Task<bool> Note(string moment, DialogEvent e, string[] handled)
    {
        if (Watches.Contains(e.Name))
            log.Add($"{Id} {moment} {e.Name} {e.Value}".TrimEnd());
        return Task.FromResult(handled.Contains(e.Name));
    }
}
