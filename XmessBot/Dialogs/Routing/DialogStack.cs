using Microsoft.Bot.Builder.Dialogs;
using XmessBot.Dialogs.Cards;

namespace XmessBot.Dialogs.Routing;

/// <summary>The dialog stack of a conversation, from the root dialog down to the prompt that waits for an answer.</summary>
internal static class DialogStack
{
    private const string Options = "options";
    private const string Pressed = "pressed";

    /// <summary>The ids of the active dialogs, outermost first.</summary>
    public static IEnumerable<string> Ids(this DialogContext dialogs)
    {
        for (var each = dialogs; each is not null; each = each.Child)
        {
            if (each.ActiveDialog is { } active) yield return active.Id;
        }
    }

    /// <summary>Whether a dialog is active.</summary>
    public static bool Has(this DialogContext dialogs, string id) => dialogs.Ids().Contains(id);

    /// <summary>Stores the press that began the active dialog.</summary>
    public static DialogTurnResult OpenedBy(this DialogContext dialogs, Press press, DialogTurnResult result)
    {
        if (dialogs.ActiveDialog is { } active) active.State[Pressed] = NameOf(press);
        return result;
    }

    /// <summary>Whether this very press began the active dialog.</summary>
    public static bool IsOpenedBy(this DialogContext dialogs, Press press) =>
        dialogs.ActiveDialog?.State.TryGetValue(Pressed, out var by) == true && by as string == NameOf(press);

    /// <summary>The id of the prompt that waits; null when none does.</summary>
    public static string? OpenPrompt(this DialogContext dialogs) => dialogs.Leaf().ActiveDialog?.Id;

    /// <summary>What the open question declares; null when none is open.</summary>
    public static Asking? Declared(this DialogContext dialogs) => dialogs.Waiting() is { } options ? Routing.Asking.Of(options) : null;

    /// <summary>The open question as routing sees it; null when none is open.</summary>
    public static OpenQuestion? Open(this DialogContext dialogs) =>
        dialogs.ActiveDialog is { } active && dialogs.Waiting() is { } options
            ? (Routing.Asking.Of(options) ?? new Asking()).Open((options.Choices ?? []).Select(choice => choice.Synonyms[0]), active.Id)
            : null;

    /// <summary>Cancels the active dialogs and begins another.</summary>
    public static async Task<DialogTurnResult> RestartAsync(
        this DialogContext dialogs, string dialog, object? options, CancellationToken cancellationToken)
    {
        await dialogs.CancelAllDialogsAsync(cancellationToken);
        return await dialogs.BeginDialogAsync(dialog, options, cancellationToken);
    }

    /// <summary>Asks the open question again.</summary>
    public static async Task<DialogTurnResult> AskAgainAsync(this DialogContext dialogs, CancellationToken cancellationToken)
    {
        await dialogs.RepromptDialogAsync(cancellationToken);
        return Dialog.EndOfTurn;
    }

    private static string NameOf(Press press) => $"{press.Value} {press.Key}";

    private static PromptOptions? Waiting(this DialogContext dialogs) =>
        dialogs.Leaf().ActiveDialog?.State.TryGetValue(Options, out var options) == true ? options as PromptOptions : null;

    private static DialogContext Leaf(this DialogContext dialogs)
    {
        var leaf = dialogs;
        while (leaf.Child is { } child) leaf = child;
        return leaf;
    }
}
