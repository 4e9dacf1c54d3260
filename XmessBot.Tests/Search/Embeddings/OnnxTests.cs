using XmessBot.Tests.Support;

namespace XmessBot.Tests.Search.Embeddings;

/// <summary>A sentence model in a folder of this machine, which the test makes.</summary>
public sealed class OnnxTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("xmess-model-").FullName;

    private string[] Settings =>
        ["--Embeddings:Provider", "Onnx", "--Embeddings:Folder", _folder, "--Embeddings:Patience", "60000"];

    // "Miola" and "camió" are of one idea; the vocabulary has no accents, and has one of them in two pieces.
    [Fact]
    public async Task Find_WhenAModelOfThisMachineFindsAFarEntryNear_PutsItFirst()
    {
        TinyOnnx.Write(_folder, ["miola", "cami", "##o"], ["qui", "clau", "sala", "hort", "dia", "es", "com", "una"]);
        await using var modelled = await ModelledSearch.StartAsync(Settings);
        var search = await modelled.ReadAsync(FarEntry.Entries);
        Assert.Equal(FarEntry.Entry, (await modelled.FindAsync(search, FarEntry.Asked)).Hits[0].Entry);
        Assert.Empty(modelled.Warnings);
    }

    [Fact]
    public async Task Find_WhenTheFileIsNoModel_DoesWithout()
    {
        TinyOnnx.Write(_folder, ["miola"], ["qui"]);
        await File.WriteAllTextAsync(Path.Combine(_folder, "model.onnx"), "això no és cap model");
        var clock = new WatchedClock(TimeProvider.System.GetUtcNow());
        await using var modelled = await ModelledSearch.StartAsync(Settings, clock);
        var search = modelled.Of(FarEntry.Entries);
        await clock.TimerSetAsync(Timeout.InfiniteTimeSpan);
        Assert.Equal(
            new XmessBot.Search.FaqSearch(FarEntry.Entries).Find(FarEntry.Asked).Hits,
            (await modelled.FindAsync(search, FarEntry.Asked)).Hits);
        Assert.Single(modelled.Warnings);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
