using Microsoft.AspNetCore.Http;
using XmessBot.Core.Faq;
using XmessBot.Search;
using XmessBot.Tests.Support;

namespace XmessBot.Tests.Search.Embeddings;

/// <summary>A sentence model at an endpoint helps the search, and when it does not the search is as it was.</summary>
public sealed class SentenceModelTests
{
    private static readonly FaqSearch Plain = new(FarEntry.Entries);

    [Fact]
    public async Task Find_WhenTheModelFindsAFarEntryNear_PutsItFirst()
    {
        Assert.NotEqual(FarEntry.Entry, Plain.Find(FarEntry.Asked).Hits.FirstOrDefault()?.Entry);
        await using var server = await StartAsync();
        await using var modelled = await ModelledSearch.StartAsync(server.Settings);
        var search = await modelled.ReadAsync(FarEntry.Entries);
        var found = await modelled.FindAsync(search, FarEntry.Asked);
        Assert.Equal(FarEntry.Entry, found.Hits[0].Entry);
        // It is offered: whether the bot knows is decided by what was learnt without the model.
        Assert.False(found.Answered);
        Assert.Equal("Bearer clau", server.Key);
        Assert.Empty(modelled.Warnings);
    }

    [Fact]
    public async Task Find_WhenTheModelIsThere_AnswersAsBeforeWhatIsClear()
    {
        await using var server = await StartAsync();
        await using var modelled = await ModelledSearch.StartAsync(server.Settings);
        var search = await modelled.ReadAsync(FarEntry.Entries);
        foreach (var entry in FarEntry.Entries)
            Assert.Equal(entry, Assert.IsType<FaqResult>(await modelled.FindAsync(search, entry.Question)) is { Answered: true } found
                ? found.Hits[0].Entry : null);
    }

    [Fact]
    public async Task Find_WithoutAModel_IsAsItWas()
    {
        await using var none = await ModelledSearch.StartAsync([]);
        // Configured and never reached: what answers there is no model.
        await using var silent = await ModelledSearch.StartAsync(
            ["--Embeddings:Provider", "OpenAI", "--Embeddings:Endpoint", "http://127.0.0.1:9/v1", "--Embeddings:Model", "petit"]);
        var plain = new FaqSearch(CallFaq.Entries);
        FaqSearch[] others = [none.Of(CallFaq.Entries), silent.Of(CallFaq.Entries)];
        foreach (var (text, other) in LabelledQuestions.Call.Answerable.Select(q => q.Text).Concat(LabelledQuestions.Call.Unanswerable)
            .SelectMany(text => others.Select(other => (text, other))))
            Same(plain.Find(text), other.Find(text));
    }

    [Theory]
    [InlineData(StatusCodes.Status500InternalServerError)]
    [InlineData(StatusCodes.Status401Unauthorized)]
    [InlineData(StatusCodes.Status429TooManyRequests)]
    public async Task Find_WhenTheModelFails_DoesWithoutAndWarnsOnceAMinute(int status)
    {
        await using var server = await StartAsync();
        var clock = new MovedClock();
        await using var modelled = await ModelledSearch.StartAsync(server.Settings, clock);
        var search = await modelled.ReadAsync(FarEntry.Entries);
        server.Before = _ => Task.FromResult(status);
        Same(Plain.Find(FarEntry.Asked), await modelled.FindAsync(search, FarEntry.Asked));
        Same(Plain.Find(FarEntry.Asked), await modelled.FindAsync(search, FarEntry.Asked));
        Assert.DoesNotContain(FarEntry.Asked, Assert.Single(modelled.Warnings), StringComparison.Ordinal);
        clock.Advance(TimeSpan.FromMinutes(1));
        await modelled.FindAsync(search, FarEntry.Asked);
        Assert.Equal(2, modelled.Warnings.Count());
        // Nothing is lost: it helps again as soon as it can.
        server.Before = _ => Task.FromResult(StatusCodes.Status200OK);
        Assert.Equal(FarEntry.Entry, (await modelled.FindAsync(search, FarEntry.Asked)).Hits[0].Entry);
    }

    [Fact]
    public async Task Find_WhenTheModelIsSlow_DoesWithoutAndHasItTheNextTime()
    {
        await using var server = await StartAsync();
        await using var modelled = await ModelledSearch.StartAsync([.. server.Settings, "--Embeddings:Patience", "20"]);
        var search = await modelled.ReadAsync(FarEntry.Entries);
        var answers = new TaskCompletionSource<int>(TaskCreationOptions.RunContinuationsAsynchronously);
        server.Before = _ => answers.Task;
        Same(Plain.Find(FarEntry.Asked), await modelled.FindAsync(search, FarEntry.Asked));
        // While one is late no other is asked for.
        const string another = "On reservo la sala gran?";
        Same(Plain.Find(another), await modelled.FindAsync(search, another));
        Assert.DoesNotContain(another, server.Asked);
        Assert.Single(modelled.Warnings);
        answers.SetResult(StatusCodes.Status200OK);
        await modelled.UntilAsync("came late");
        Assert.Equal(FarEntry.Entry, (await modelled.FindAsync(search, FarEntry.Asked)).Hits[0].Entry);
    }

    [Fact]
    public async Task Find_WhenAVectorIsOfAnotherSize_DoesWithout()
    {
        await using var server = await StartAsync();
        await using var modelled = await ModelledSearch.StartAsync(server.Settings);
        var search = await modelled.ReadAsync(FarEntry.Entries);
        server.Size = 4;
        Same(Plain.Find(FarEntry.Asked), await modelled.FindAsync(search, FarEntry.Asked));
        Assert.Contains("4 numbers and had 3", Assert.Single(modelled.Warnings), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Model_WhenTextsAreKnown_IsAskedForEachOnce()
    {
        await using var server = await StartAsync();
        await using var modelled = await ModelledSearch.StartAsync(server.Settings);
        await modelled.ReadAsync(FarEntry.Entries);
        FaqEntry fresh = FarEntry.Entries[0] with { Alternatives = ["Quant val la sala?"] };
        var search = await modelled.ReadAsync([fresh, .. FarEntry.Entries.Skip(1)]);
        await modelled.FindAsync(search, FarEntry.Asked);
        await modelled.FindAsync(search, FarEntry.Asked);
        Assert.Contains("Quant val la sala?", server.Asked);
        Assert.Contains(FarEntry.Asked, server.Asked);
        Assert.Empty(server.Asked.GroupBy(text => text).Where(asked => asked.Count() > 1).Select(asked => asked.Key));
    }

    [Fact]
    public async Task Entries_WhenTheModelFailedToReadThem_AreReadAMinuteLater()
    {
        await using var server = await StartAsync();
        server.Before = _ => Task.FromResult(StatusCodes.Status503ServiceUnavailable);
        var clock = new WatchedClock(TimeProvider.System.GetUtcNow());
        await using var modelled = await ModelledSearch.StartAsync(server.Settings, clock);
        var search = modelled.Of(FarEntry.Entries);
        await clock.TimerSetAsync(Timeout.InfiniteTimeSpan);
        Same(Plain.Find(FarEntry.Asked), search.Find(FarEntry.Asked));
        server.Before = _ => Task.FromResult(StatusCodes.Status200OK);
        clock.Advance(TimeSpan.FromMinutes(1));
        await modelled.UntilAsync("has read the knowledge base");
        Assert.Equal(FarEntry.Entry, (await modelled.FindAsync(search, FarEntry.Asked)).Hits[0].Entry);
    }

    private static async Task<EmbeddingServer> StartAsync()
    {
        var server = await EmbeddingServer.StartAsync();
        server.IsOfIdea = FarEntry.IsOfIdea;
        return server;
    }

    private static void Same(FaqResult expected, FaqResult actual)
    {
        Assert.Equal(expected.Hits, actual.Hits);
        Assert.Equal((expected.Answered, expected.Clear), (actual.Answered, actual.Clear));
    }
}
