using Microsoft.Bot.Builder.Dialogs;
using XmessBot.Dialogs.Prompts;
using XmessBot.Dialogs.Requests;

namespace XmessBot.Dialogs;

/// <summary>What waits for an answer: the dialogs from the root's down to the prompt, and how to ask again.</summary>
internal static class DialogStack
{
    /// <summary>The ids of the dialogs that are begun, the outermost first.</summary>
    public static IEnumerable<string> Ids(this DialogContext dialogs)
    {
        for (var each = dialogs; each is not null; each = each.Child)
        {
            if (each.ActiveDialog is { } active) yield return active.Id;
        }
    }

    /// <summary>Whether a dialog is one of those that are begun.</summary>
    public static bool Has(this DialogContext dialogs, string id) => dialogs.Ids().Contains(id);

    /// <summary>The id of the prompt that waits; null when nothing does.</summary>
    public static string? Asking(this DialogContext dialogs) => dialogs.Leaf().ActiveDialog?.Id;

    /// <summary>The key of the buttons of the question that waits; null when nothing does.</summary>
    public static string? KeyAsked(this DialogContext dialogs) =>
        dialogs.Leaf().ActiveDialog?.State.TryGetValue("options", out var options) == true && options is PromptOptions asked ? Question.KeyOf(asked) : null;

    /// <summary>Leaves what is begun and begins a dialog, the form when none is named.</summary>
    public static async Task<DialogTurnResult> RestartAsync(
        this DialogContext dialogs, object? options, CancellationToken cancellationToken, string dialog = RequestDialog.DialogId)
    {
        await dialogs.CancelAllDialogsAsync(cancellationToken);
        return await dialogs.BeginDialogAsync(dialog, options, cancellationToken);
    }

    /// <summary>Asks the question that waits again.</summary>
    public static async Task<DialogTurnResult> AskAgainAsync(this DialogContext dialogs, CancellationToken cancellationToken)
    {
        await dialogs.RepromptDialogAsync(cancellationToken);
        return Dialog.EndOfTurn;
    }

    private static DialogContext Leaf(this DialogContext dialogs)
    {
        var leaf = dialogs;
        while (leaf.Child is { } child) leaf = child;
        return leaf;
    }
}
