namespace Microsoft.Bot.Builder.Dialogs.Debugging;

/// <summary>What debuggers of dialogs plug into.</summary>
public static class DebugSupport
{
    /// <summary>Records where dialogs are defined (<see cref="Dialog.Source"/>); records nothing unless replaced.</summary>
    public static ISourceMap SourceMap { get; set; } = NullSourceMap.Instance;
}
