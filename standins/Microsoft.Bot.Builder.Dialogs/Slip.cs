namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Mistakes that compile, because an optional argument of any type comes before the optional token.</summary>
internal static class Slip
{
    public static void IfToken(object value, string name)
    {
        if (value is CancellationToken)
            throw new ArgumentException($"{name} cannot be a cancellation token");
    }
}
