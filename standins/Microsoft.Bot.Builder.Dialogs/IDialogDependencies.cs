namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>A dialog that needs others in the same set; adding it adds them.</summary>
public interface IDialogDependencies
{
    /// <summary>The dialogs needed.</summary>
    /// <returns>The dialogs needed.</returns>
    IEnumerable<Dialog> GetDependencies();
}
