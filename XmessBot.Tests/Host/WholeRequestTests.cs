using Microsoft.EntityFrameworkCore;
using XmessBot.Core.Requests;
using XmessBot.Storage;
using XmessBot.Storage.Members;
using XmessBot.Storage.Requests;
using XmessBot.Tests.Support;

namespace XmessBot.Tests.Host;

/// <summary>A whole request by <c>POST /api/messages</c>, its answers in the response (<c>expectReplies</c>).</summary>
public sealed class WholeRequestTests
{
    [Fact]
    public async Task Request_WhenMadeByConversation_IsSentAndFound()
    {
        await using var host = await TestHost.StartAsync(settings: ["--Identification:ShowCode", "false"]);
        using var letters = new LetterWatch(host.Folder);
        var talker = new Talker("c1", "u1");
        talker.Hear(new Step("", "Benvinguts al xat de la XMESS"), await host.PostAsync(talker.Join("join")));
        foreach (var (step, number) in WholeRequest.All("anna@exemple.cat", "Argentona").Select((step, number) => (step, number)))
        {
            if (step.Said == WholeRequest.Code) talker.Code = await letters.CodeAsync("anna@exemple.cat");
            talker.Hear(step, await host.PostAsync(talker.Do(step, $"{number}")));
        }

        await using var context = host.Contexts.Create();
        var author = await context.Set<PersonRow>().SingleAsync(person => person.Email == "anna@exemple.cat");
        var sent = await context.Set<RequestRow>().SingleAsync(request => request.Author == author.Id);
        Assert.Equal(RequestState.Submitted, sent.State);
        Assert.Equal(WholeRequest.ChangedImpact, DomainJson.Read<RequestAnswers>(sent.Answers).Impact);
        Assert.Contains(WholeRequest.ChangedImpact, (await context.Set<ReceiptRow>().SingleAsync(receipt => receipt.RequestId == sent.Id)).Text);
    }
}
