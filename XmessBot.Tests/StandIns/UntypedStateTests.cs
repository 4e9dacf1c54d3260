using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace XmessBot.Tests.StandIns;

/// <summary>
/// A state stored without type names comes back as JSON objects and long numbers. The stand-ins read that too, which
/// the official packages, told from them by their signature, do not promise.
/// </summary>
public class UntypedStateTests
{
    private string _stored = JsonConvert.SerializeObject(new DialogState());

    [SkippableFact]
    public async Task WaterfallWithAPromptInAComponent_RunsToItsEnd()
    {
        Skip.If(typeof(Dialog).Assembly.GetName().GetPublicKeyToken() is { Length: > 0 }, "Not promised by the official packages.");
        await Turn("hola", dc => dc.BeginDialogAsync("c", new { Greeting = "hola" }));

        await Turn("no", dc => dc.ContinueDialogAsync());
        var end = await Turn("Ada", dc => dc.ContinueDialogAsync());

        Assert.Equal((DialogTurnStatus.Complete, "hola Ada 2 kept"), (end.Status, end.Result));
    }

    private static ComponentDialog Build()
    {
        var attempts = 0;
        var component = new ComponentDialog("c");
        component.AddDialog(new WaterfallDialog("w", [Ask, Answer]));
        component.AddDialog(new TextPrompt("name", (prompt, _) =>
        {
            attempts = prompt.AttemptCount;
            return Task.FromResult(prompt.Recognized.Value != "no");
        }));
        return component;

        static Task<DialogTurnResult> Ask(WaterfallStepContext step, CancellationToken token)
        {
            step.Values["k"] = "kept";
            return step.PromptAsync("name", new PromptOptions { Prompt = MessageFactory.Text("name?") }, token);
        }

        Task<DialogTurnResult> Answer(WaterfallStepContext step, CancellationToken token)
            => step.EndDialogAsync($"{JObject.FromObject(step.Options)["Greeting"]} {step.Result} {attempts} {step.Values["k"]}", token);
    }

    private async Task<DialogTurnResult> Turn(string text, Func<DialogContext, Task<DialogTurnResult>> act)
    {
        var state = JsonConvert.DeserializeObject<DialogState>(_stored)!;
        DialogTurnResult? result = null;
        await new Talk().InTurn(
            Talk.Message(text),
            async (turn, _) => result = await act(new DialogContext(new DialogSet().Add(Build()), turn, state)));
        _stored = JsonConvert.SerializeObject(state);
        return result!;
    }
}
