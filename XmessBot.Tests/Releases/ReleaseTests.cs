namespace XmessBot.Tests.Releases;

/// <summary>
/// Conversations of an earlier release continue in this one, on a copy of its data: nobody sees an error, every question is repeated or
/// answered, and nothing stored is lost.
/// </summary>
public sealed class ReleaseTests(ReleaseRuns runs) : IClassFixture<ReleaseRuns>
{
    // The reply after an unexpected failure, and to a button without effect.
    private const string Failed = "Hi ha hagut un error";
    private static readonly string[] Old = ["ja no té efecte", "ha canviat des que"];

    public static TheoryData<string, string> All => Of(_ => true);

    public static TheoryData<string, string> WithButtons => Of(conversation => conversation.Buttons.Count > 0);

    [Theory]
    [MemberData(nameof(All))]
    public async Task Answer_WhenItWasAskedByAnEarlierRelease_GoesOn(string release, string name) =>
        AssertAnswered(await runs.OfAsync(release, GoingOn.Answered, name));

    [Theory] // as in a release whose dialogs are others
    [MemberData(nameof(All))]
    public async Task Answer_WhenTheStateIsLost_GoesOnFromWhatIsStored(string release, string name) =>
        AssertAnswered(await runs.OfAsync(release, GoingOn.Lost, name));

    [Theory]
    [MemberData(nameof(All))]
    public async Task Answer_WhenTheClassesOfTheStateAreRenamed_GoesOnFromWhatIsStored(string release, string name) =>
        AssertAnswered(await runs.OfAsync(release, GoingOn.Renamed, name));

    [Theory]
    [MemberData(nameof(All))]
    public async Task Help_WhenAskedFor_IsGivenAndLosesNothing(string release, string name)
    {
        var outcome = await runs.OfAsync(release, GoingOn.Helped, name);
        AssertFine(outcome);
        AssertStored(outcome.Conversation.Kept, outcome);
        // What was not in the store may have to be begun again.
        if (outcome.Conversation is { Waits: true, Begun.Count: 0 }) Assert.True(outcome.IsAsked, outcome.All);
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task Back_WhenSaid_LosesNothing(string release, string name)
    {
        var outcome = await runs.OfAsync(release, GoingOn.Back, name);
        AssertFine(outcome);
        AssertStored(outcome.Conversation.Kept.Where(line => !Left.Waits(line)), outcome);
    }

    [Theory]
    [MemberData(nameof(WithButtons))]
    public async Task Button_WhenItIsOfAnEarlierRelease_ActsOrIsSaidToBeOld(string release, string name)
    {
        var outcome = await runs.OfAsync(release, GoingOn.Pressed, name);
        var conversation = outcome.Conversation;
        AssertFine(outcome);
        // The last button may be the expected answer.
        var answers = conversation.Then.Count > 0 && conversation.Holds(outcome.Stored);
        AssertStored(conversation.Kept.Where(line => !Left.Waits(line) && !(answers && conversation.Replaces(line))), outcome);
        string[] either = conversation.Pressed is { } acts ? [acts, .. Old] : Old;
        Assert.True(
            either.Any(part => outcome.All.Contains(part, StringComparison.Ordinal)),
            $"[{conversation.Buttons[^1].Title}] does not do «{conversation.Pressed}» and is not old:\n{outcome.All}");
    }

    private static void AssertAnswered(Outcome outcome)
    {
        AssertFine(outcome);
        var conversation = outcome.Conversation;
        Assert.True(
            outcome.Reached,
            $"«{conversation.Say}» does not lead to «{conversation.Next}», {string.Join(", ", conversation.Then)}:\n{outcome.All}\n\n"
            + string.Join('\n', Left.Own(outcome.Stored, conversation.Name, [])));
        AssertStored(conversation.Kept.Where(line => !Left.Waits(line) && !conversation.Replaces(line)), outcome);
        AssertStored(conversation.Then, outcome);
    }

    private static void AssertFine(Outcome outcome)
    {
        Assert.True(outcome.Errors.Count == 0, string.Join('\n', outcome.Errors));
        Assert.NotEmpty(outcome.All);
        Assert.DoesNotContain(Failed, outcome.All, StringComparison.Ordinal);
    }

    private static void AssertStored(IEnumerable<string> parts, Outcome outcome) =>
        Assert.All(parts, part => Assert.Contains(outcome.Stored, line => line.Contains(part, StringComparison.Ordinal)));

    private static TheoryData<string, string> Of(Func<Conversation, bool> those)
    {
        var data = new TheoryData<string, string>();
        foreach (var release in Release.All)
        {
            foreach (var conversation in release.Conversations().Where(those)) data.Add(release.Date, conversation.Name);
        }

        return data;
    }
}
