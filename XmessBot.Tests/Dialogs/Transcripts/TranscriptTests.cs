namespace XmessBot.Tests.Dialogs.Transcripts;

/// <summary>Every transcript as it is written: what is said is answered so, and leaves that.</summary>
public sealed class TranscriptTests(TranscriptHost host) : IClassFixture<TranscriptHost>
{
    public static TheoryData<string> Names => [.. Transcript.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Transcript_WhenPlayed_IsAnsweredAsWritten_AndIsFitToBeShown(string name)
    {
        var transcript = Transcript.Load(name);
        var player = new Player(host, transcript, new Variation());
        await player.PlayAsync();
        Fitness.AssertWords(player.Replies, transcript);
        Fitness.AssertButtons(player.Replies);
    }
}

/// <summary>Channels deliver activities more than once, and presses at times under another id: nothing more happens.</summary>
public sealed class DoubledTranscriptTests(TranscriptHost host) : IClassFixture<TranscriptHost>
{
    public static TheoryData<string> Names => [.. Transcript.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Transcript_WhenEveryActivityIsDeliveredTwice_IsAnsweredAndStoredTheSame(string name) =>
        Assert.Equal(await host.PlainAsync(name), await new Player(host, Transcript.Load(name), new Variation(Twice: true)).PlayAsync());

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Transcript_WhenEveryPressComesAgainUnderAnotherId_StoresTheSame(string name) =>
        Assert.Equal(await host.PlainAsync(name),
            await new Player(host, Transcript.Load(name), new Variation(PressedTwice: true)).PlayAsync());
}

/// <summary>The bot state lost between two steps, one loss a run: a question may be asked again, what is stored is the same.</summary>
public sealed class LostStateTranscriptTests(TranscriptHost host) : IClassFixture<TranscriptHost>
{
    private const int Samples = 4;

    public static TheoryData<string, int> Losses
    {
        get
        {
            var losses = new TheoryData<string, int>();
            foreach (var name in Transcript.Names)
            {
                foreach (var at in Sample(Transcript.Load(name))) losses.Add(name, at);
            }

            return losses;
        }
    }

    [Theory]
    [MemberData(nameof(Losses))]
    public async Task Transcript_WhenTheStateIsLostBeforeAStep_StoresTheSame(string name, int step) => Assert.Equal(
        WithoutLetters(await host.PlainAsync(name)),
        WithoutLetters(await new Player(host, Transcript.Load(name), new Variation(LostBefore: step)).PlayAsync()));

    // Another code may have been asked for.
    private static IEnumerable<string> WithoutLetters(IEnumerable<string> stored) =>
        stored.Where(line => !line.StartsWith("letters ", StringComparison.Ordinal));

    // Spread over the transcript, and not always at the same places of each.
    private static IEnumerable<int> Sample(Transcript transcript)
    {
        var places = transcript.Says.Skip(1).ToList();
        if (transcript.Sample == "none") return [];
        if (transcript.Sample == "all" || places.Count <= Samples) return places;
        var first = transcript.Name.Sum(letter => letter) % places.Count;
        return Enumerable.Range(0, Samples).Select(i => places[(first + (i * places.Count / Samples)) % places.Count]).Order();
    }
}
