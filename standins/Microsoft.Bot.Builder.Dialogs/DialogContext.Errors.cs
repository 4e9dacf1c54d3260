namespace Microsoft.Bot.Builder.Dialogs;

/// <content>Adds the dialog stack to the data of exceptions.</content>
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

    // The innermost context sees the exception first; outer ones do not overwrite its data.
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
