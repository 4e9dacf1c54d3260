using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace XmessBot.Tests.StandIns;

/// <summary>A message that answers the open question is not offered to the parents as an interruption.</summary>
public class PromptInterruptionTests
{
    [Theory]
    [InlineData("understood", false)]
    [InlineData("other", true)]
    public async Task Message_ReachesTheParents_OnlyWhenThePromptDoesNotUnderstandIt(string said, bool offered)
        => Assert.Equal(offered, await OfferedToParent(new WordPrompt(), said));

    [Fact]
    public async Task TextPrompt_WhichUnderstandsEverything_LetsEverythingPass()
        => Assert.True(await OfferedToParent(new TextPrompt("p"), "understood"));

    private static async Task<bool> OfferedToParent(Dialog prompt, string said)
    {
        var parent = new Parent();
        parent.AddDialog(prompt);
        var talk = new Talk(parent);
        await talk.Begin("parent", new PromptOptions());
        await talk.Say(said);
        return parent.Offered;
    }

    private sealed class Parent() : ComponentDialog("parent")
    {
        public bool Offered { get; private set; }

        protected override Task<bool> OnPreBubbleEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken)
        {
            Offered |= e.Name == DialogEvents.ActivityReceived;
            return Task.FromResult(false);
        }
    }

    private sealed class WordPrompt() : Prompt<string>("p")
    {
        protected override Task OnPromptAsync(
            ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, bool isRetry,
            CancellationToken cancellationToken = default)
            => Task.CompletedTask;

        protected override Task<PromptRecognizerResult<string>> OnRecognizeAsync(
            ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options,
            CancellationToken cancellationToken = default)
            => Task.FromResult(new PromptRecognizerResult<string>
            {
                Succeeded = turnContext.Activity.Text == "understood",
                Value = "understood",
            });
    }
}
