using XmessBot.Notifications.Planned;
using XmessBot.Storage;

namespace XmessBot.Commands;

/// <summary><c>people</c>: manages people, roles, councils and memberships from the machine itself.</summary>
internal static class PeopleCommand
{
    private const string Help = """
        Ús:
          people                                  mostra les persones
          people add ADREÇA [--name NOM] [--roles ROLS] [--municipality MUNICIPI]
                                                  afegeix una persona o la canvia; qui parla per un ajuntament
                                                  (applicant) és qui hi reconeixeu amb --municipality, i
                                                  --municipality cap l'hi treu
          people remove ADREÇA [--to ADREÇA]      li treu els rols, l'ajuntament i els xats que el coneixen; el que
                                                  tenia començat passa a l'altra persona
          people unlink ADREÇA                    cap xat no el reconeix fins que torni a provar qui és
          people domain DOMINI MUNICIPI           les adreces del domini parlen per l'ajuntament
          people member MUNICIPI [--from DIA] [--until DIA] [--why MOTIU]
                                                  l'ajuntament és membre de la xarxa aquests dies
          people nonmember MUNICIPI [--from DIA] [--until DIA] [--why MOTIU]
                                                  l'ajuntament no n'és membre aquests dies
          people waiting                          qui espera saber si el seu ajuntament és membre, o que el reconegueu
          people assessors CONVOCATÒRIA [ADREÇA…] qui valora la convocatòria; amb adreces, qui la valora des d'ara, i
                                                  amb tothom, tota la comissió

        ROLS és una llista separada per comes: applicant, mentor, advisor, staff, admin.
        MUNICIPI és el nom oficial o el codi de l'INE. DIA s'escriu 2026-05-08.
        """;

    public static async Task<int> RunAsync(string[] args)
    {
        var arguments = new Arguments(args);
        if (arguments.Unknown("name", "roles", "municipality", "from", "until", "to", "why").FirstOrDefault() is { } unknown)
            return Say(Console.Error, $"No conec l'opció --{unknown}.\n\n{Help}", 2);

        await using var app = Program.Build(args);
        await app.PrepareAsync();
        await using var context = app.Services.GetRequiredService<XmessContexts>().Create();
        var operations = new PeopleOperations(context, app.Services.GetRequiredService<TimeProvider>().GetUtcNow());
        try
        {
            var said = arguments.Words switch
            {
                [] or ["list"] => await operations.ListAsync(),
                ["add", var email] => await operations.AddAsync(email, arguments["name"], arguments["roles"], arguments["municipality"]),
                ["remove", var email] => await operations.RemoveAsync(
                    email, arguments["to"], app.Services.GetRequiredService<Handovers>()),
                ["unlink", var email] => await operations.UnlinkAsync(email),
                ["domain", var domain, var council] => await operations.AddDomainAsync(domain, council),
                ["waiting"] => await operations.WaitingAsync(),
                ["assessors", var call, .. var emails] => await operations.AssessorsAsync(call, emails),
                ["member", var council] => operations.Record(council, true, arguments["from"], arguments["until"], arguments["why"]),
                ["nonmember", var council] => operations.Record(council, false, arguments["from"], arguments["until"], arguments["why"]),
                _ => null,
            };
            if (said is null) return Say(Console.Error, Help, 2);
            await app.Services.GetRequiredService<ICommits>().CommitAsync(context, CancellationToken.None);
            return Say(Console.Out, said, 0);
        }
        catch (CommandException exception)
        {
            return Say(Console.Error, exception.Message, 1);
        }
    }

    private static int Say(TextWriter output, string text, int exit)
    {
        output.WriteLine(text);
        return exit;
    }
}

/// <summary>A wrong argument on the command line; the message is for the operator, in Catalan.</summary>
internal sealed class CommandException(string message) : Exception(message);
