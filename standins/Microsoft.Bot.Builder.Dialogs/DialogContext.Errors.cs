namespace Microsoft.Bot.Builder.Dialogs;

/// <content>Exceptions that leave a dialog say where they come from.</content>
public partial class DialogContext
{
    private async Task<T> WithContextInErrors<T>(Func<Task<T>> work)
    {
        try
        {
            return await work().ConfigureAwait(false);
        }
        catch (Exception error)
        {
            Describe(error);
            throw;
        }
    }

    // The innermost context, which is the first to see the exception, has the last word.
    private void Describe(Exception error)
    {
        if (error.Data.Contains(nameof(DialogContext)))
            return;
        error.Data[nameof(DialogContext)] = new Dictionary<string, object>
        {
            [nameof(ActiveDialog)] = ActiveDialog?.Id,
            [nameof(Parent)] = Parent?.ActiveDialog?.Id,
            [nameof(Stack)] = StackIds(),
        };
    }

    private List<string> StackIds()
    {
        var ids = new List<string>();
        for (var dc = this; dc != null; dc = dc.Parent)
            ids.AddRange(dc.Stack.Select(instance => instance.Id));
        return ids;
    }
}
