using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;
using XmessBot.Dialogs.Cards;
using XmessBot.Dialogs.Routing;
using XmessBot.Turns;
using XmessBot.Wording;

namespace XmessBot.Dialogs.Welcome;

/// <summary>What the bot can do for a person, with a button for each; roles decide which.</summary>
internal static class WelcomeCard
{
    private const int FirstOfAfternoon = 14;
    private const int FirstOfNight = 21;

    private static readonly Texts Texts = Texts.For("Welcome");

    /// <summary>The first message of a conversation.</summary>
    public static Activity Welcome(Turn turn) => Show(Texts.Say("welcome"), turn);

    /// <summary>The answer to a greeting.</summary>
    public static Activity Greeting(Turn turn) => Show(
        turn.Person?.Name is { } name
            ? Texts.Say("greetingNamed", ("hello", Hello(turn.LocalNow)), ("name", name))
            : Texts.Say("greeting", ("hello", Hello(turn.LocalNow))),
        turn);

    /// <summary>The help: what can be done, and how to say it.</summary>
    public static Activity Help(Turn turn) => Show(string.Join("\n\n", HelpOf(turn)), turn);

    /// <summary>Examples of questions.</summary>
    public static Activity Questions() => MessageFactory.Text(Texts.Say("questions"));

    // By the clock in Madrid, as people there greet each other.
    private static string Hello(DateTime now) => Texts.Plain(now.Hour switch
    {
        < FirstOfAfternoon => "goodMorning",
        < FirstOfNight => "goodAfternoon",
        _ => "goodNight",
    });

    private static IEnumerable<string> HelpOf(Turn turn)
    {
        yield return Texts.Say("help");
        if (RoutingRole.GivesSessions(turn.Person)) yield return Texts.Say("helpGives");
        if (turn.Person is { IsStaff: true }) yield return Texts.Say("helpStaff");
    }

    private static Activity Show(string text, Turn turn)
    {
        var card = Card.Load("question");
        card.Element("text")["text"] = text;
        card["actions"] = new JArray(Buttons(turn).Select(option => Press.Go(option.Value).Button(option.Title)));
        return Card.Message(card, text);
    }

    private static IEnumerable<Option> Buttons(Turn turn)
    {
        if (turn.Person is { IsStaff: true }) yield return new Option(CapabilityId.PendingRequests, Texts.Plain("pendingButton"));
        if (RoutingRole.GivesSessions(turn.Person))
        {
            yield return new Option(CapabilityId.LogSession, Texts.Plain("sessionButton"));
            yield return new Option(CapabilityId.MyHours, Texts.Plain("hoursButton"));
        }

        yield return new Option(CapabilityId.NewRequest, Texts.Plain("requestButton"));
        yield return new Option(CapabilityId.RequestStatus, Texts.Plain("statusButton"));
        yield return new Option(CapabilityId.Questions, Texts.Plain("questionsButton"));
        yield return new Option(CapabilityId.Help, Texts.Plain("helpButton"));
    }
}
