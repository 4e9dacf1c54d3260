using Microsoft.Bot.Builder.Dialogs;
using XmessBot.Dialogs;
using XmessBot.Dialogs.Prompts;
using XmessBot.Dialogs.Routing;
using XmessBot.Dialogs.Scheduling;

namespace XmessBot.Tests.Dialogs.Scheduling;

public sealed class AskedMomentTests
{
    private const string EarlierKey = "when|019df72796607e21b1650813cfa45162|019f4b0e0d807be2bb583bdbdc1da5fb|2026-07-16|8dede59cca4d800";

    private static readonly AskedMoment Moment = new()
    {
        Assignment = new Guid("019df727-9660-7e21-b165-0813cfa45162"),
        Planned = new Guid("019f4b0e-0d80-7be2-bb58-3bdbdc1da5fb"),
        Day = "2026-07-16",
        At = "8dede59cca4d800",
    };

    [Fact]
    public void Key_IsAsAnEarlierReleaseWroteIt() => Assert.Equal(EarlierKey, Moment.Key); // a button that is still shown is pressed

    [Fact]
    public void Of_WhenAnEarlierReleaseAsked_IsReadFromTheKey() =>
        Assert.Equivalent(Moment, AskedMoment.Of(Asked(Asking.Value(QuestionKind.Date, "Quan?"))));

    [Fact]
    public void Of_WhenKeptBetweenTurns_IsAsItWasAskedWhateverTheKey()
    {
        var types = KeptTypes.All;
        var asked = Asked(Asking.Value(QuestionKind.Date, "Quan?").About(Moment.On(new(2026, 7, 17))));
        var kept = types.Read<PromptOptions>(types.Write(asked));
        Assert.Equal(new DateOnly(2026, 7, 17), AskedMoment.Of(kept!).SaidDay);
    }

    private static PromptOptions Asked(Asking asking) => Question.Ask(asking, "Quan?", EarlierKey);
}
