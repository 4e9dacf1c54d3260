using Microsoft.Bot.Builder;
using XmessBot.Core.Language;
using XmessBot.Core.Members;
using XmessBot.Search;
using XmessBot.Understanding;

namespace XmessBot.Dialogs.Routing;

/// <summary>A message with everything that routing depends on, except stored data.</summary>
/// <param name="Said">The message.</param>
/// <param name="Role">The role for which its intent is classified.</param>
/// <param name="Gives">Whether the person gives sessions, whatever other roles they have.</param>
/// <param name="Open">The question that is open, or null.</param>
internal sealed record Heard(Utterance Said, Role Role, bool Gives, OpenQuestion? Open)
{
    /// <summary>How certain a claim must be to win over the message as an answer; less certain ones need not be looked for.</summary>
    public double Threshold { get; init; }

    /// <summary>What the list that was shown last answers; see <see cref="ShownList.Answers"/>.</summary>
    public string? Answered { get; init; }

    /// <summary>Whether staff says it, or somebody who is not known yet and may be of staff.</summary>
    public bool MayBeStaff => Role is Role.Staff or Role.Any;

    /// <summary>The name of the buttons of the list that was shown last; null for none.</summary>
    public string? Listed { get; init; }

    /// <summary>What can be answered now.</summary>
    public FaqKnowledge Faq { get; init; } = FaqKnowledge.OfCall;

    /// <summary>The message of a turn, to a question that is open or else to the list that was shown last.</summary>
    public static Heard In(ITurnContext context, Person? person, OpenQuestion? open)
    {
        var list = ShownList.Of(context);
        return new Heard(context.Said(), RoutingRole.Of(person), RoutingRole.GivesSessions(person), open ?? list.Open())
        {
            Answered = list.Answers,
            Listed = list.Button,
        };
    }
}
