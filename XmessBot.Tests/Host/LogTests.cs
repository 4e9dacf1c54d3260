using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using XmessBot.Outbox;
using XmessBot.Tests.Support;

namespace XmessBot.Tests.Host;

/// <summary>Nothing that people write, nor who they are, is in the log; not even when something fails.</summary>
public sealed class LogTests
{
    private const string Text = "SecretNeedOfThePerson";
    private const string User = "user-0c5f2b";
    private const string Email = "maria.secreta@argentona.example";

    [Fact]
    public async Task Log_WhenTurnsGoWellAndBadly_HasNoPersonalData()
    {
        var log = new LogCatcher();
        var runs = 0;
        var refused = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        TestHost? host = null;
        var body = new ScriptedBody(async (context, turn) =>
        {
            turn.Outbox.Send(new MailMessage(Email, Text, Text));
            await context.SendActivityAsync(context.Activity.Text);
            await turn.People.RegisterAsync(Email, Text, XmessBot.Core.Members.Roles.Applicant, null, turn.Now);
            switch (context.Activity.Text.Split(' ')[1])
            {
                case "fails":
                    throw new FormatException($"'{context.Activity.Text}' of {Email} was not recognised");
                case "conflicts" when runs++ == 0:
                    await using (var other = host!.Contexts.Create())
                    {
                        await new XmessBot.Storage.Members.PeopleStore(other)
                            .RegisterAsync(Email, Text, XmessBot.Core.Members.Roles.Mentor, null, turn.Now);
                        await other.SaveChangesAsync();
                    }

                    break;
            }
        });
        await using (host = await TestHost.StartAsync(body: body,
            configure: builder =>
            {
                builder.Logging.AddProvider(log);
                builder.Services.AddSingleton<IMailSender>(new Refusing(refused));
            },
            // As in production; what developers see besides is theirs.
            settings: ["--Logging:LogLevel:XmessBot", "Information"]))
        {
            foreach (var what in new[] { "works", "fails", "conflicts" })
                await host.PostAsync(Said.Message($"{Text} {what}", user: User));
            await host.Http.GetAsync($"/no-such-page?text={Text}");
            await refused.Task;
        }

        foreach (var expected in new[] { "Turn failed", "Turn run again", "was not sent" })
            Assert.Contains(log.Lines, line => line.Contains(expected, StringComparison.Ordinal));
        Assert.DoesNotContain(log.Lines, line => line.Contains(Text, StringComparison.Ordinal)
            || line.Contains(User, StringComparison.Ordinal)
            || line.Contains(Email, StringComparison.OrdinalIgnoreCase));
    }

    // As a mail server that says whom it does not know.
    private sealed class Refusing(TaskCompletionSource refused) : IMailSender
    {
        public Task<MailRejection?> SendAsync(MailMessage email, CancellationToken cancellationToken)
        {
            refused.TrySetResult();
            throw new InvalidOperationException($"550 no such user: {email.To}, subject {email.Subject}");
        }
    }
}
