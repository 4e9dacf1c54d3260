using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using XmessBot.Core.Requests;
using XmessBot.Dialogs.Requests;
using XmessBot.Storage;
using XmessBot.Storage.Members;
using XmessBot.Storage.Requests;
using XmessBot.Tests.Support;

namespace XmessBot.Tests.Host;

/// <summary>A whole request by <c>POST /api/messages</c>, its answers in the response (<c>expectReplies</c>).</summary>
public sealed class WholeRequestTests
{
    [Fact] // pasted from a PDF, whose ligatures are U+0000: the store cut the text there
    public async Task Receipt_WhenReadBack_IsWhatWasSealed()
    {
        const string Pasted = "De\0nir les clàusules\u0001 socials, amb e\u001bcàcia i 'cometes', \ud83d i 😀.\r\n\tSegona ratlla.";
        const string Kept = "Denir les clàusules socials, amb ecàcia i 'cometes', \ufffd i 😀.\n\tSegona ratlla.";
        await using var host = await TestHost.StartAsync(settings: ["--Identification:ShowCode", "false"]);
        await MakeAsync(host, step => step.Said == WholeRequest.Need ? step with { Said = Pasted } : step);
        await using var context = host.Contexts.Create();
        var receipt = await context.Set<ReceiptRow>().AsNoTracking().OrderByDescending(row => row.At).FirstAsync();
        Assert.Contains(Kept, receipt.Text.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.True(host.Services.GetRequiredService<ReceiptSeal>().IsOf(receipt.Seal, receipt.Text));
    }

    [Fact]
    public async Task Request_WhenMadeByConversation_IsSentAndFound()
    {
        await using var host = await TestHost.StartAsync(settings: ["--Identification:ShowCode", "false"]);
        await MakeAsync(host, step => step);
        await using var context = host.Contexts.Create();
        var author = await context.Set<PersonRow>().SingleAsync(person => person.Email == "anna@exemple.cat");
        var sent = await context.Set<RequestRow>().SingleAsync(request => request.Author == author.Id);
        Assert.Equal(RequestState.Submitted, sent.State);
        Assert.Equal(WholeRequest.ChangedImpact, DomainJson.Read<RequestAnswers>(sent.Answers).Impact);
        Assert.Contains(WholeRequest.ChangedImpact, (await context.Set<ReceiptRow>().SingleAsync(receipt =>
            receipt.RequestId == sent.Id)).Text);
    }

    private static async Task MakeAsync(TestHost host, Func<Step, Step> said)
    {
        using var emails = new EmailFolder(host.Folder);
        var talker = new Talker("c1", "u1");
        talker.Hear(new Step("", "Benvinguts al xat de la XMESS"), await host.PostAsync(talker.Join("join")));
        foreach (var (step, number) in WholeRequest.All("anna@exemple.cat", "Argentona").Select((step, number) => (said(step), number)))
        {
            if (step.Said == WholeRequest.Code) talker.Code = await emails.CodeAsync("anna@exemple.cat");
            talker.Hear(step, await host.PostAsync(talker.Do(step, $"{number}")));
        }
    }
}
