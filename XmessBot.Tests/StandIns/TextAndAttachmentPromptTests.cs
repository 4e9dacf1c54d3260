using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace XmessBot.Tests.StandIns;

public class TextAndAttachmentPromptTests
{
    [Fact]
    public async Task Text_AnyText_IsTheAnswer()
    {
        var talk = new Talk(new TextPrompt("p"));
        await talk.Begin("p", new PromptOptions());

        Assert.Equal("hola", (await talk.Say("hola")).Result);
    }

    [Fact]
    public async Task Text_MessageWithoutText_AsksAgain()
    {
        var talk = new Talk(new TextPrompt("p"));
        await talk.Begin("p", new PromptOptions { RetryPrompt = MessageFactory.Text("again") });

        Assert.Equal(DialogTurnStatus.Waiting, (await talk.Say(null!)).Status);
        Assert.Equal(["again"], talk.Heard());
    }

    [Fact]
    public async Task Attachment_OneOrMore_AreTheAnswer()
    {
        var talk = new Talk(new AttachmentPrompt("p"));
        await talk.Begin("p", new PromptOptions());
        var message = Talk.Message("mira");
        message.Attachments = [new Attachment("image/png", name: "a"), new Attachment("image/png", name: "b")];

        var end = await talk.Turn(message, dc => dc.ContinueDialogAsync());

        Assert.Equal(["a", "b"], Assert.IsAssignableFrom<IList<Attachment>>(end.Result).Select(attachment => attachment.Name));
    }

    [Fact]
    public async Task Attachment_MessageWithoutAny_AsksAgain()
    {
        var talk = new Talk(new AttachmentPrompt("p"));
        await talk.Begin("p", new PromptOptions { Prompt = MessageFactory.Text("question"), RetryPrompt = MessageFactory.Text("again") });

        await talk.Say("no en tinc");

        Assert.Equal(["question", "again"], talk.Heard());
    }
}
