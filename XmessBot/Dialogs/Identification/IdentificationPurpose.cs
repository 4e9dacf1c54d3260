namespace XmessBot.Dialogs.Identification;

/// <summary>Why a person is asked to identify themselves.</summary>
/// <param name="Dialog">The dialog that continues afterwards.</param>
/// <param name="Address">The address to send a code to, when it is already known.</param>
internal sealed record IdentificationPurpose(string Dialog, string? Address = null)
{
    public static IdentificationPurpose Of(object? options) => options as IdentificationPurpose ?? new IdentificationPurpose("");
}
