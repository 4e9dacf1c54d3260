using XmessBot.Core.Language;
using XmessBot.Core.Language.Answers;
using XmessBot.Core.Language.Text;

namespace XmessBot.Understanding;

/// <summary>The intents that need no model, and the thresholds that the model's intents must reach.</summary>
internal static class IntentRules
{
    /// <summary>The minimum probability of an intent that changes data; below it the bot asks what is wanted.</summary>
    private const double SureEnoughToAct = 0.38;

    // Confusing two intents does little harm, because each first shows what it would do. Acting on a message that wants nothing does,
    // so an action must be this many times likelier than None.
    private const double TimesNone = 3;

    private const double SureEnough = 0.2;

    private static readonly HashSet<Intent> Actions =
    [
        Intent.NewRequest, Intent.EditRequest, Intent.WithdrawRequest, Intent.LogSession, Intent.ScheduleSession,
        Intent.AssessRequest, Intent.ApproveFaq, Intent.ManageMembers, Intent.Privacy, Intent.SignOut,
    ];

    /// <summary>The intent of a message that is only a command, a courtesy, a yes or a no, or that has no words; else null.</summary>
    public static Intent? Certain(Utterance said)
    {
        if (!HasWord(said)) return WithoutWords(said);
        if (Steering.IsIn(said)) return Intent.None;
        return said.Command switch
        {
            Command.Cancel => Intent.Cancel,
            Command.Back => Intent.Back,
            Command.Help => Intent.Help,
            _ => FromCourtesy(said.Courtesy) ?? (SaysWho(said) ? null : FromAnswer(said.Alone)),
        };
    }

    // "No soc jo" begins like a no but says that the bot takes the writer for somebody else; the model knows it.
    private static bool SaysWho(Utterance said) =>
        said.Tokens.Any(token => token.Text is "jo" or "yo") && said.Tokens.Any(token => token.Text is "soc" or "som" or "soy");

    private static bool HasWord(Utterance said)
    {
        foreach (var token in said.Tokens)
        {
            if (token.Kind == TokenKind.Word) return true;
        }
        return false;
    }

    private static Intent? FromCourtesy(Courtesy? courtesy) => courtesy switch
    {
        Courtesy.Hello => Intent.Greeting,
        Courtesy.Goodbye => Intent.Goodbye,
        _ => null,
    };

    private static Intent? FromAnswer(bool? answer) => answer switch
    {
        true => Intent.Yes,
        false => Intent.No,
        null => null,
    };

    /// <summary>The result, or None when its probability is below the threshold of the intent.</summary>
    /// <param name="best">The likeliest intent.</param>
    /// <param name="none">The probability of <see cref="Intent.None"/>.</param>
    public static IntentResult NoneIfUnsure(IntentResult best, double none)
    {
        var isSure = Actions.Contains(best.Intent)
            ? best.Score >= SureEnoughToAct && best.Score >= TimesNone * none
            : best.Score >= SureEnough;
        return isSure ? best : new IntentResult(Intent.None, 1 - best.Score);
    }

    // "👍" and "👎" are answers, "?" asks for help, "123" means nothing.
    private static Intent WithoutWords(Utterance said) =>
        FromAnswer(said.Alone) ?? (said.Command == Command.Help ? Intent.Help : Intent.None);
}
