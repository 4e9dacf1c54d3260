using XmessBot.Core.Language.Answers;
using XmessBot.Core.Language.Text;

namespace XmessBot.Understanding;

/// <summary>What is certain without a model, and what the model may not decide alone.</summary>
internal static class IntentRules
{
    /// <summary>Below this nothing that changes data begins; the bot asks what is wanted instead.</summary>
    private const double SureEnoughToAct = 0.5;

    private const double SureEnough = 0.2;

    private static readonly HashSet<Intent> Actions =
    [
        Intent.NewRequest, Intent.EditRequest, Intent.WithdrawRequest, Intent.LogSession, Intent.ScheduleSession,
        Intent.AssessRequest, Intent.ApproveFaq, Intent.ManageMembers, Intent.Privacy,
    ];

    /// <summary>The intent of a message that is nothing but a command, or that holds no word at all; else null.</summary>
    public static Intent? Certain(string text)
    {
        if (!Tokens.Of(text.Length > 600 ? text[..600] : text).Any(token => token.Kind == TokenKind.Word)) return WithoutWords(text);
        if (Steering.IsIn(text)) return Intent.None;
        return CommandReader.Read(text) switch
        {
            Command.Cancel => Intent.Cancel,
            Command.Back => Intent.Back,
            Command.Help => Intent.Help,
            _ => FromCourtesy(text) ?? FromAnswer(text),
        };
    }

    private static Intent? FromCourtesy(string text) => CourtesyReader.Read(text) switch
    {
        Courtesy.Hello => Intent.Greeting,
        Courtesy.Goodbye => Intent.Goodbye,
        _ => null,
    };

    private static Intent? FromAnswer(string text) => YesNo.ReadAlone(text) switch
    {
        true => Intent.Yes,
        false => Intent.No,
        null => null,
    };

    /// <summary>The result, or none where it is too unsure for what it would start.</summary>
    public static IntentResult Sober(IntentResult best)
    {
        var floor = Actions.Contains(best.Intent) ? SureEnoughToAct : SureEnough;
        return best.Score < floor ? new IntentResult(Intent.None, 1 - best.Score) : best;
    }

    // "👍" and "👎" answer; "?" asks for help; "123" says nothing.
    private static Intent WithoutWords(string text) => YesNo.ReadAlone(text) switch
    {
        true => Intent.Yes,
        false => Intent.No,
        null => CommandReader.Read(text) == Command.Help ? Intent.Help : Intent.None,
    };
}
