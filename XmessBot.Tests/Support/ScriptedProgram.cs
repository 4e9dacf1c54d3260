using Microsoft.Bot.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using XmessBot.Core.Members;
using XmessBot.Outbox;
using XmessBot.Storage;
using XmessBot.Turns;

namespace XmessBot.Tests.Support;

/// <summary>
/// The real host with a scripted turn body, as a program: <c>dotnet XmessBot.Tests.dll</c>. Each turn writes rows of many kinds, so that a
/// half-stored turn would show.
/// </summary>
public static class ScriptedProgram
{
    /// <summary>Serves until it is killed.</summary>
    public static async Task Main(string[] args)
    {
        await using var app = Program.Build(args, builder => builder.Services.AddSingleton<ITurnBody, Body>());
        await app.PrepareAsync();
        await app.RunAsync();
    }

    private sealed class Body : ITurnBody
    {
        public async Task RunAsync(ITurnContext turnContext, ConversationState state, CancellationToken cancellationToken)
        {
            var turn = Turn.Of(turnContext);
            var step = turnContext.Activity.Text;
            var series = turnContext.Activity.Conversation.Id;
            var number = await turn.Numbers.NextAsync(series, cancellationToken);
            await turn.Numbers.NextAsync(series + "-again", cancellationToken);
            await turn.People.RegisterAsync($"{series}-{step}@kill.example", null, Roles.Applicant, null, turn.Now, cancellationToken);
            var seen = state.CreateProperty<int>("seen");
            await seen.SetAsync(turnContext, await seen.GetAsync(turnContext, () => 0, cancellationToken) + 1, cancellationToken);
            turn.Outbox.Send(new MailMessage("algu@kill.example", $"{series}-{step}", "Fet"));
            await turnContext.SendActivityAsync($"{number}", cancellationToken: cancellationToken);
        }
    }
}
