using XmessBot.Core.Language.Answers;
using XmessBot.Core.Language.Beginnings;
using XmessBot.Core.Language.Text;
using XmessBot.Understanding;

namespace XmessBot.Dialogs.Routing;

/// <summary>
/// Whose a message is: one comparison of what the open question, the capabilities and the call's questions make of it
/// (docs/decisions/whose-message-is-it.md). Each is asked only while it can still win.
/// </summary>
internal sealed class Policy(IReadOnlyList<Capability> capabilities)
{
    private const double Surest = 0.95;

    // What is told at such length is told, whatever its words are like.
    private const int MostWordsOfAWish = 25;

    /// <summary>Decides.</summary>
    /// <param name="heard">The message.</param>
    /// <param name="stored">What only the store tells of it; nothing where there is no store.</param>
    public Decision Decide(Heard heard, params IReadOnlyList<Claim> stored)
    {
        var fit = heard.Open is null ? Fit.None : AnswerFit.Of(heard);
        var best = Best(heard, stored);
        // "Desfés" takes a session back where one was just logged, and is a step back anywhere else.
        // "Castellar" answers which council, and is no badly typed "cancel·lar".
        var named = heard.Open?.Kind == QuestionKind.Municipality && fit >= Fit.Good;
        var undoes = heard.Open is not { Waits: true, IsAside: false } && best is { Sure: >= Surest, Slots: not null };
        if (heard.Said.Command is { } command && fit < Fit.Title && !named && !undoes)
            return new Decision.ToCommand(command, $"command {command}");
        return heard.Open is { Waits: true } open ? WhileAsked(heard, open, fit, best) : WhileFree(heard, fit, best);
    }

    private Decision WhileFree(Heard heard, Fit fit, Claim? best)
    {
        if (heard.Open is { } list && fit >= Fit.Good && !(best?.Sure >= Bar.Of(list.Kind).Over(fit))) return new Decision.ToQuestion($"fits {fit}");
        if (IsAnswered(heard, best)) return new Decision.ToAnswers("the call answers it");
        if (best is not null) return new Decision.ToCapability(best, Trace(best));
        return heard.Open is not null && fit == Fit.Poor ? new Decision.ToQuestion($"fits {fit}") : new Decision.Nobodys("nothing claims it");
    }

    private static Decision WhileAsked(Heard heard, OpenQuestion open, Fit fit, Claim? best)
    {
        if (Changes(heard, open, fit) is { } change) return change;
        if (best is { Sure: >= Claim.Certain } && best.Capability.Dialog == open.Dialog && !best.Capability.BeginsAnew)
            return new Decision.ToCommand(Command.Repeat, "it is there already");
        var bar = Bar.Of(open.Kind).Over(fit);
        var sure = best is null || !MayInterrupt(best, open) ? 0 : Weighed(heard, open, best);
        if (sure >= bar && IsAnswered(heard, best)) return new Decision.ToAnswers("the call answers it");
        if (sure >= bar) return new Decision.ToCapability(best!, Trace(best!));
        if (Asking(heard) is var asking && asking >= bar) return new Decision.ToAnswers($"asks {asking:0.00}");
        return fit == Fit.None && IsIdle(heard) ? new Decision.Again("idle") : new Decision.ToQuestion($"fits {fit}, best {best?.Why} {sure:0.00} of {bar:0.00}");
    }

    private Claim? Best(Heard heard, IReadOnlyList<Claim> stored)
    {
        Claim? best = null;
        foreach (var claim in stored.Concat(capabilities.Select(each => each.Recognise?.Invoke(heard)).OfType<Claim>()))
        {
            if (claim.Sure > (best?.Sure ?? 0)) best = claim;
            if (best!.Sure >= Claim.Certain) return best;
        }

        var intent = IntentClassifier.Classify(heard.Said.Text, heard.Role);
        if (capabilities.FirstOrDefault(each => each.Intent == intent.Intent) is not { } meant || meant == best?.Capability) return best;
        return intent.Score > (best?.Sure ?? 0)
            ? meant.Claims(Math.Min(intent.Score, Claim.MostByIntent), meant.Slots?.Invoke(heard), $"intent {IntentNames.Of(intent.Intent)}")
            : best;
    }

    // A change of what is being told: said to be one, or other facts after a summary that is to be confirmed.
    private static Decision.ToChange? Changes(Heard heard, OpenQuestion open, Fit fit)
    {
        if (fit == Fit.Title) return null;
        if (heard.Said.Change == ChangeForm.Certain) return new Decision.ToChange("changes an answer");
        var summary = open.Asked.Act == QuestionAct.Confirm && fit <= Fit.Poor;
        return summary && heard.Said.Change == ChangeForm.Corrects ? new Decision.ToChange("puts right what was shown") : null;
    }

    // "Puc retirar la sol·licitud?" is answered before anything is begun that changes something.
    private static bool IsAnswered(Heard heard, Claim? best) =>
        best is not { Sure: >= Surest } && best?.Capability.OnlyReads != true && AskingFit.AsksOutright(heard.Said) && AskingFit.Found(heard.Said).Answered;

    private static bool MayInterrupt(Claim claim, OpenQuestion open) =>
        (claim.Capability.Dialog != open.Dialog || claim.Capability.BeginsAnew || open.IsAside)
        && (claim.Sure >= Surest || claim.Capability.Interrupts.HasFlag(open.Kind switch
        {
            QuestionKind.Long => Interrupts.Long,
            QuestionKind.Short => Interrupts.Short,
            _ => Interrupts.AllButText,
        }));

    // In free text only what begins as a wish is one, and only said in few words.
    private static double Weighed(Heard heard, OpenQuestion open, Claim best)
    {
        if (best.Sure >= Surest || open.Kind is not (QuestionKind.Long or QuestionKind.Short)) return best.Sure;
        var wishes = heard.Said.Wish.Form != WishForm.None || heard.Said.Wish.Leads;
        var brief = heard.Said.Tokens.Count(token => token.Kind != TokenKind.Mark) <= MostWordsOfAWish;
        return best.Sure * (wishes ? 1 : 0.6) * (brief ? 1 : 0.8);
    }

    private static double Asking(Heard heard)
    {
        if (!AskingFit.AsksOutright(heard.Said)) return 0;
        var found = AskingFit.Found(heard.Said);
        var intent = IntentClassifier.Classify(heard.Said.Text, heard.Role);
        var meant = intent.Intent is Intent.Faq or Intent.CallInfo ? intent.Score : 0;
        // Without its mark a question is one by what it asks about, and where free text is wanted it is none.
        if (!heard.Said.Asks && heard.Open is { Kind: QuestionKind.Long or QuestionKind.Short }) return 0;
        return heard.Said.Asks ? Math.Max(meant, found.Clear ? 0.95 : found.Answered ? 0.7 : 0.45) : Math.Max(meant, found.Clear ? 0.8 : 0);
    }

    private static bool IsIdle(Heard heard) =>
        !Undecided.IsSaid(heard.Said) && IntentClassifier.Classify(heard.Said.Text, heard.Role).Intent == Intent.None;

    private static string Trace(Claim claim) => $"{claim.Why} {claim.Sure:0.00}";
}
