using System.Security.Cryptography;
using XmessBot.Dialogs.Requests;
using XmessBot.Storage.Requests;
using XmessBot.Storage.Secrets;

namespace XmessBot.Commands;

/// <summary>Checks each stored receipt against its seal; each fault is a sentence in Catalan.</summary>
internal static class ReceiptCheck
{
    public static async Task<IReadOnlyList<string>> FaultsAsync(RequestStore requests, SecretStore secrets)
    {
        var seal = new ReceiptSeal(() => secrets.Get(ReceiptSeal.Key));
        var faults = new List<string>();
        try
        {
            await foreach (var receipt in requests.AllReceiptsAsync())
            {
                if (!seal.IsOf(receipt.Seal, receipt.Text))
                    faults.Add($"El rebut de la sol·licitud {receipt.Number}, versió {receipt.Version}, no és el que es va segellar.");
            }
        }
        catch (CryptographicException)
        {
            // An unreadable key is reported with the other secrets.
        }

        return faults;
    }
}
