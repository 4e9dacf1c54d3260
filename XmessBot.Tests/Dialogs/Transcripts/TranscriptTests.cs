namespace XmessBot.Tests.Dialogs.Transcripts;

/// <summary>Plays every transcript as written, and compares the answers and what is stored.</summary>
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
        ReplyChecks.AssertWords(player.Replies, transcript);
        ReplyChecks.AssertPrepositions(player.Replies, transcript);
        ReplyChecks.AssertButtons(player.Replies);
    }
}

/// <summary>Channels deliver activities twice, and sometimes presses under a new id: nothing must happen twice.</summary>
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

/// <summary>The bot state is lost between two steps, once a run: a question may be repeated, but the same must be stored.</summary>
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
        WithoutEmails(await host.PlainAsync(name)),
        WithoutEmails(await new Player(host, Transcript.Load(name), new Variation(LostBefore: step)).PlayAsync()));

    // Another code may have been requested.
    private static IEnumerable<string> WithoutEmails(IEnumerable<string> stored) =>
        stored.Where(line => !line.StartsWith("letters ", StringComparison.Ordinal));

    // Spread over the transcript, at different places in each.
    private static IEnumerable<int> Sample(Transcript transcript)
    {
        var places = transcript.Says.Skip(1).ToList();
        if (transcript.Sample == "none") return [];
        if (transcript.Sample == "all" || places.Count <= Samples) return places;
        var first = transcript.Name.Sum(letter => letter) % places.Count;
        return Enumerable.Range(0, Samples).Select(i => places[(first + (i * places.Count / Samples)) % places.Count]).Order();
    }
}
