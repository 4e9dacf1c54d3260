using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Logging;
using XmessBot.Search;
using XmessBot.Tests.Search.Embeddings;
using XmessBot.Tests.Support;

namespace XmessBot.Tests.Faq;

/// <summary>In the chat a sentence model brings near what shares no word with the question; only questions go to it.</summary>
public sealed class FaqModelTests
{
    private const string Question = "hi ha qui vulgui rebre moneda pròpia del barri?";

    [Fact]
    public async Task Question_WhenTheModelFindsAFarEntryNear_IsOfferedIt()
    {
        var near = new FaqSearch(CallFaq.Entries).Find(Question).Hits.Select(hit => hit.Entry);
        var far = CallFaq.Entries.Except(near).First();
        await using var server = await EmbeddingServer.StartAsync();
        server.IsOfIdea = text => text == Question || text == far.Question;
        var log = new LogLines();
        await using var host = await TestHost.StartAsync(
            configure: builder => builder.Logging.AddProvider(log), settings: server.Settings);
        var asker = await FaqTalker.KnownAsync(host, "asker", "asker@correu.example");
        await asker.SaysAsync(host, "gràcies", "");
        await log.UntilReadAsync();
        await asker.SaysAsync(host, Question, "No tinc resposta");
        await asker.PressesAsync(host, far.Question, "");
        Assert.Contains(Question, server.Asked);
        Assert.DoesNotContain("gràcies", server.Asked);
    }
}
