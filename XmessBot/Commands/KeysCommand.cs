using XmessBot.Hosting;
using XmessBot.Storage;

namespace XmessBot.Commands;

/// <summary>
/// <c>keys</c>: encrypts with the certificate the keys that were stored before there was one, and starts signing with a new key.
/// </summary>
internal static class KeysCommand
{
    public static async Task<int> RunAsync(string[] args)
    {
        await using var app = Program.Build(args);
        if (Keys.Certificate(app.Configuration) is not { } certificate)
        {
            Console.Error.WriteLine("Falta DataProtection:Certificate: sense certificat les claus no es poden protegir.");
            return 1;
        }

        await app.PrepareAsync();
        var count = await new KeyRotation(app.Services).RotateAsync(certificate, CancellationToken.None);
        Console.WriteLine(
            $"{(count == 1 ? "S'ha protegit 1 clau" : $"S'han protegit {count} claus")} i se n'ha fet una de nova. Torneu a engegar el "
                + $"servei "
            + "perquè la faci servir, i destruïu les còpies de la base de dades d'abans.");
        return 0;
    }
}
