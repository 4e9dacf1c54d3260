using XmessBot.Core.Language;
using XmessBot.Core.Language.Answers;
using XmessBot.Core.Language.Text;

namespace XmessBot.Understanding;

/// <summary>What is certain without a model, and what the model may not decide alone.</summary>
internal static class IntentRules
{
    /// <summary>Below this nothing that changes data begins; the bot asks what is wanted instead.</summary>
    private const double SureEnoughToAct = 0.38;

    // Doubt between two things of ours harms little, for each shows first what it would do; doubt whether it is ours at all does.
    private const double TimesNone = 3;

    private const double SureEnough = 0.2;

    private static readonly HashSet<Intent> Actions =
    [
        Intent.NewRequest, Intent.EditRequest, Intent.WithdrawRequest, Intent.LogSession, Intent.ScheduleSession,
        Intent.AssessRequest, Intent.ApproveFaq, Intent.ManageMembers, Intent.Privacy, Intent.SignOut,
    ];

    /// <summary>The intent of a message that is nothing but a command, or that holds no word at all; else null.</summary>
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

    // "No soc jo" looks like a no, and says that somebody else is known here: the model knows it.
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

    /// <summary>The result, or none where it is too unsure for what it would start.</summary>
    /// <param name="best">The likeliest intent.</param>
    /// <param name="none">The probability that nothing of ours is wanted.</param>
    public static IntentResult Sober(IntentResult best, double none)
    {
        var isSure = Actions.Contains(best.Intent)
            ? best.Score >= SureEnoughToAct && best.Score >= TimesNone * none
            : best.Score >= SureEnough;
        return isSure ? best : new IntentResult(Intent.None, 1 - best.Score);
    }

    // "👍" and "👎" answer; "?" asks for help; "123" says nothing.
    private static Intent WithoutWords(Utterance said) =>
        FromAnswer(said.Alone) ?? (said.Command == Command.Help ? Intent.Help : Intent.None);
}
