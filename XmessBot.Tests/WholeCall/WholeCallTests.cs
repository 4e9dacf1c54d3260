namespace XmessBot.Tests.WholeCall;

/// <summary>A whole call, from its opening to the closing export and the nightly proof, only by what people write.</summary>
public sealed class WholeCallTests
{
    private static readonly DateOnly Sending = new(2020, 7, 2);

    [Fact]
    public async Task Call_WhenPlayedByWhatPeopleWrite_AddsUp()
    {
        await using var stage = await CallStage.StartAsync(new DateTime(2020, 6, 15, 9, 0, 0), Cast.Admin.Address);
        var officers = Cast.Officers(Sending);
        Assert.Equal(Cast.Councils, officers.Count);
        await Opening.AllAsync(stage);
        await stage.MoveToAsync(new DateTime(2020, 6, 22, 9, 0, 0));
        await Opening.MembersAsync(stage, officers, Sending);

        await stage.MoveToAsync(new DateTime(2020, 7, 2, 9, 0, 0));
        for (var n = 0; n < officers.Count; n++) await Requests.SendAsync(stage, officers[n], n);
        Assert.Equal(Cast.Councils, await Assessing.ConfirmPeopleAsync(stage));

        await stage.MoveToAsync(new DateTime(2020, 7, 13, 9, 0, 0));
        await Assessing.AllAsync(stage, officers);
        var waiting = await Deciding.AllAsync(stage, officers);
        await Giving.AllAsync(stage, officers, waiting[0]);
        var held = await Sessions.AllAsync(stage, officers);
        var file = await Closing.AllAsync(stage, officers, held);
        Exported.Check(file, officers, held);
    }
}
