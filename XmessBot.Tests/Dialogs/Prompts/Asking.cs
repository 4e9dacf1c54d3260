using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Testing;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;
using XmessBot.Dialogs.Cards;
using XmessBot.Dialogs.Prompts;
using Option = XmessBot.Dialogs.Cards.Option;

namespace XmessBot.Tests.Dialogs.Prompts;

/// <summary>One prompt that is asked by itself; it ends with the answer that it took.</summary>
internal sealed class Asking<T>(Prompt<T> prompt, string text, params Option[] options)
{
    public const string Key = "prova|1";

    private readonly DialogTestClient _client =
        new(Microsoft.Bot.Connector.Channels.Test, prompt, Question.Ask(Of(prompt, text), text, Key, options));

    private static XmessBot.Dialogs.Routing.Asking Of(Prompt<T> prompt, string text) => prompt switch
    {
        AgreementPrompt => XmessBot.Dialogs.Routing.Asking.Confirm(text),
        OptionPrompt => XmessBot.Dialogs.Routing.Asking.Choose(text),
        _ => XmessBot.Dialogs.Routing.Asking.Value(XmessBot.Dialogs.Routing.QuestionKind.Short, text),
    };

    /// <summary>The answer; null while it still waits for one.</summary>
    public DialogTurnResult Result => _client.DialogTurnResult;

    /// <summary>Asks, and gives the question as it is shown.</summary>
    public Task<IMessageActivity> AskAsync() => _client.SendActivityAsync<IMessageActivity>("hola");

    public Task SayAsync(string text) => _client.SendActivityAsync<IMessageActivity>(text);

    public Task PressAsync(string value, string key = Key, string verb = "answer") =>
        _client.SendActivityAsync<IMessageActivity>(new Activity
    {
        Type = ActivityTypes.Message,
        Value = JObject.FromObject(new { @do = verb, key, value }),
    });

    /// <summary>A question whose prompt takes everything for an answer would hide that it takes too much.</summary>
    public async Task<bool> IsStillAskedAfterAsync(Func<Task> answer)
    {
        await AskAsync();
        await answer();
        return Result.Status == DialogTurnStatus.Waiting;
    }
}
