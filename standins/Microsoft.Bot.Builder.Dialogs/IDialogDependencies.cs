namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>A dialog that needs others beside it in the same set; they are added together with it.</summary>
public interface IDialogDependencies
{
    /// <summary>The dialogs needed.</summary>
    /// <returns>The dialogs needed.</returns>
    IEnumerable<Dialog> GetDependencies();
}
