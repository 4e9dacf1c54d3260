namespace Microsoft.Bot.Builder.Dialogs;

internal static class ArgumentCheck
{
    /// <summary>Refuses a cancellation token passed as an object: the caller left out the optional argument before the token.</summary>
    /// <exception cref="ArgumentException">The value is a token.</exception>
    public static void NotToken(object value, string name)
    {
        if (value is CancellationToken)
            throw new ArgumentException($"{name} cannot be a cancellation token");
    }
}
