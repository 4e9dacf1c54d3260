using XmessBot.Core.Language;
using XmessBot.Core.Language.Answers;
using XmessBot.Core.Language.Beginnings;
using XmessBot.Core.Language.Text;
using XmessBot.Understanding;
using XmessBot.Understanding.Answers;

namespace XmessBot.Dialogs.Routing;

/// <summary>
/// Decides who handles a message, by comparing how well the open question, the capabilities and the FAQ fit it
/// (docs/decisions/0005-whose-message-it-is.md). Each is computed only while it can still win.
/// </summary>
internal sealed class Policy(IReadOnlyList<Capability> capabilities)
{
    private const double Surest = 0.95;
    private const double SurestQuestion = 0.95;
    private const double HardlyKnown = 0.35;

    // A longer message is a report or an answer, whatever its words.
    private const int MostWordsOfAWish = 25;

    /// <summary>The decision for a message.</summary>
    /// <param name="heard">The message.</param>
    /// <param name="stored">Claims that depend on stored data; none where there is no store.</param>
    public RoutingDecision Decide(Heard heard, params IReadOnlyList<Claim> stored)
    {
        var fit = heard.Open is null ? Fit.None : AnswerFit.Of(heard);
        if (heard.Open is { Waits: true } asked)
            heard = heard with { Threshold = InterruptThreshold.Of(asked.Kind)
                .Over(heard.Said.Wish.SetsAside && fit == Fit.Good ? Fit.Poor : fit) };
        var best = Best(heard, stored);
        // "Desfés" undoes a session that was just logged, and is a step back anywhere else. "Castellar" answers the question for a council,
        // and is not a misspelt "cancel·lar".
        var named = (heard.Open?.Kind == QuestionKind.Municipality && fit >= Fit.Good) || heard.Said.Courtesy == Courtesy.Hello;
        var undoes = heard.Open is not { Waits: true, IsAside: false } && best is { Sure: >= Surest, Slots: not null };
        if (heard.Said.Command is { } command && fit < Fit.Title && !named && !undoes)
            return new RoutingDecision.ToCommand(command, $"command {command}");
        return heard.Open is { Waits: true } open ? WhileAsked(heard, open, fit, best) : WhileFree(heard, fit, best);
    }

    private RoutingDecision WhileFree(Heard heard, Fit fit, Claim? best)
    {
        if (heard.Open is { } list && fit >= Fit.Good
            && !(best?.Sure >= InterruptThreshold.Of(list.Kind).Over(fit))) return new RoutingDecision.ToQuestion($"fits {fit}");
        if (IsAnswered(heard, best)) return new RoutingDecision.ToAnswers("the call answers it");
        if (best is null || IsOthers(best.Capability, heard))
            best = Recognised(heard, each => IsOthers(each, heard)).MaxBy(claim => claim.Sure) ?? best;
        if (best is not null) return new RoutingDecision.ToCapability(best, Trace(best));
        return heard.Open is not null && fit == Fit.Poor
            ? new RoutingDecision.ToQuestion($"fits {fit}")
            : new RoutingDecision.ToNobody("nothing claims it");
    }

    private RoutingDecision WhileAsked(Heard heard, OpenQuestion open, Fit fit, Claim? best)
    {
        if (Changes(heard, open, fit) is { } change) return change;
        if (best is { Sure: >= Claim.Certain } && best.Capability.Dialog == open.Dialog && !best.Capability.BeginsAnew)
            return new RoutingDecision.ToCommand(Command.Repeat, "it is there already");
        var threshold = heard.Threshold;
        var sure = best is null || !MayInterrupt(best, heard, open) ? 0 : Weighed(heard, open, fit, best);
        if (sure >= threshold && IsAnswered(heard, best)) return new RoutingDecision.ToAnswers("the call answers it");
        if (sure >= threshold && best!.Capability.Intent == Intent.Help) return new RoutingDecision.ToCommand(Command.Help, Trace(best));
        if (sure >= threshold && best!.Capability.Intent is Intent.CallInfo or Intent.Faq)
            return new RoutingDecision.ToAnswers(Trace(best!));
        if (sure >= threshold) return new RoutingDecision.ToCapability(best!, Trace(best!));
        if (threshold <= SurestQuestion && QuestionCertainty(heard) is var certainty && certainty >= threshold)
            return new RoutingDecision.ToAnswers($"asks {certainty:0.00}");
        if (fit < Fit.Title && FaqFit.MayAsk(heard)
            && capabilities.FirstOrDefault(each => each.Id == CapabilityId.QuestionOrAnswer) is { } which)
            return new RoutingDecision.ToCapability(which.Claims(Surest, heard.Said.Text), "a question, or the answer");
        return IsIdle(heard, open, fit)
            ? new RoutingDecision.AskAgain("idle")
            : new RoutingDecision.ToQuestion($"fits {fit}, best {best?.Why} {sure:0.00} of {threshold:0.00}", FaqFit.AskedIn(heard));
    }

    private Claim? Best(Heard heard, IReadOnlyList<Claim> stored)
    {
        Claim? best = null;
        foreach (var claim in stored.Concat(Recognised(heard, each => MayBegin(each, heard))))
        {
            if (claim.Sure > (best?.Sure ?? 0)) best = claim;
            if (best!.Sure >= Claim.Certain) return best;
        }

        if (heard.Threshold > Claim.MostByIntent) return best;
        var intent = Meant(heard);
        var sure = Math.Min(intent.Score, Claim.MostByIntent);
        if (capabilities.FirstOrDefault(each => each.Intent == intent.Intent) is not { } meant || meant == best?.Capability) return best;
        return sure > (best?.Sure ?? 0)
            ? meant.Claims(sure, meant.Slots?.Invoke(heard), $"intent {IntentNames.Of(intent.Intent)}")
            : best;
    }

    private IEnumerable<Claim> Recognised(Heard heard, Func<Capability, bool> which) =>
        capabilities.Where(which).Select(each => each.Recognise?.Invoke(heard)).OfType<Claim>();

    // What only the commission can do is recognised whoever says it: they are asked who they are, or told that they cannot (R12). An order
    // is read so closely that it is nothing else, but where an answer is awaited it may be one. What asks to see something is theirs only
    // when nobody else answers it: "quantes hores hi ha?" is also a question on the call.
    private static bool MayBegin(Capability each, Heard heard) => !IsOthers(each, heard)
        || (!each.OnlyReads && heard.Open is not { Waits: true, Kind: not (QuestionKind.Email or QuestionKind.Code) });

    private static bool IsOthers(Capability each, Heard heard) => each.Audience == Audience.Staff && heard.Role != Role.Staff;

    // "Espereu, abans que res: …": the intent of what follows counts.
    private static IntentResult Meant(Heard heard)
    {
        var whole = IntentClassifier.Classify(heard.Said, heard.Role);
        if (!heard.Said.Wish.SetsAside) return whole;
        var rest = IntentClassifier.Classify(new Utterance(heard.Said.Text[heard.Said.Wish.Start..], heard.Said.Now), heard.Role);
        return rest.Intent != Intent.None && rest.Score > whole.Score ? rest : whole;
    }

    // A change of an earlier answer: the message says so, or it gives other facts after a summary to be confirmed.
    private static RoutingDecision.ToChange? Changes(Heard heard, OpenQuestion open, Fit fit)
    {
        // "L'adreça és una altra" answers the question for the code that was sent there.
        if (fit == Fit.Title || open.Kind == QuestionKind.Code || (open.Kind == QuestionKind.Email && fit == Fit.Poor)) return null;
        var form = heard.Said.Change;
        if (form == ChangeForm.Certain) return new RoutingDecision.ToChange("changes an answer");
        if (form == ChangeForm.None || heard.Said.Asks) return null;
        if (open.Asked.Act == QuestionAct.Confirm && heard.Said.Wish.Form is WishForm.None or WishForm.Order)
        {
            var answer = Answer.YesOrNo(open.Asked, heard.Said);
            if (form == ChangeForm.Contrasts ? answer is null : answer != true)
                return new RoutingDecision.ToChange("puts right what was shown");
        }

        return form == ChangeForm.Denies && fit <= Fit.Poor
            && open.Kind is not (QuestionKind.Long or QuestionKind.Short or QuestionKind.YesNo)
            ? new RoutingDecision.ToChange("denies what was said")
            : null;
    }

    // "Puc retirar la sol·licitud?" is answered, instead of beginning something that changes data; "qui són les persones mentores?",
    // instead of refusing to show them.
    private static bool IsAnswered(Heard heard, Claim? best) =>
        best is not { Sure: >= Claim.Certain } && FaqFit.AsksOutright(heard.Said)
        && (best?.Capability is { OnlyReads: true } reads
            ? IsOthers(reads, heard) && heard.Faq.Found(heard.Said).Clear : heard.Faq.Found(heard.Said).Likely);

    private static bool MayInterrupt(Claim claim, Heard heard, OpenQuestion open) =>
        (claim.Capability.Dialog != open.Dialog || claim.Capability.BeginsAnew || open.IsAside)
        && (claim.Sure >= Surest || heard.Said.Wish.SetsAside || claim.Capability.Interrupts.HasFlag(open.Kind switch
        {
            QuestionKind.Long => Interrupts.Long,
            QuestionKind.Short => Interrupts.Short,
            _ => Interrupts.AllButText,
        }));

    // A claim counts less when the message is not a wish; in free text, and where the question's answers mention days or councils, much
    // less.
    private static double Weighed(Heard heard, OpenQuestion open, Fit fit, Claim best)
    {
        if (best.Sure >= Surest) return best.Sure;
        var wish = heard.Said.Wish;
        // "No no, espera, no la deneguis" is first of all a no.
        if (open.Kind == QuestionKind.YesNo && wish.Form == WishForm.None
            && heard.Said.Tokens is [{ Text: "no" }, { Text: "no" } or { Kind: TokenKind.Mark }, ..]) return 0;
        if (wish.SetsAside || best.Capability.InAnyForm) return best.Sure;
        if (fit >= Fit.Poor && best.Capability.SpeaksLike.Contains(open.Kind) && wish.Form != WishForm.Order) return 0;
        var text = open.Kind is QuestionKind.Long or QuestionKind.Short;
        var brief = heard.Said.Tokens.Count(token => token.Kind != TokenKind.Mark) <= MostWordsOfAWish;
        return best.Sure * (wish.Form != WishForm.None ? 1 : text ? 0.6 : 0.85) * (brief || !text ? 1 : 0.8);
    }

    private static double QuestionCertainty(Heard heard)
    {
        if (!FaqFit.AsksOutright(heard.Said)) return 0;
        var found = heard.Faq.Found(heard.Said);
        var intent = IntentClassifier.Classify(heard.Said, heard.Role);
        var meant = intent.Intent is Intent.Faq or Intent.CallInfo ? intent.Score : 0;
        // Without a question mark, only its content makes a message a question; while free text is asked, it is not one.
        if (heard.Open is { Kind: QuestionKind.Long or QuestionKind.Short } text
            && (!heard.Said.Asks || FaqFit.IsWantedBy(text))) return 0;
        return heard.Said.Asks ? Math.Max(meant, found.Clear ? SurestQuestion : found.Likely ? 0.7 : 0.45) : Math.Max(meant,
            found.Clear ? 0.8 : 0);
    }

    // Small talk, an insult, gibberish: known words without any intent, or hardly a known word.
    private static bool IsIdle(Heard heard, OpenQuestion open, Fit fit)
    {
        var words = heard.Said.Tokens.Count(token => token.Kind != TokenKind.Mark);
        if (fit >= Fit.Whole || words == 0 || Undecided.IsSaid(heard.Said)) return false;
        var scores = IntentClassifier.Scores(heard.Said, heard.Role);
        var idle = Math.Max(scores.None, scores.Known < HardlyKnown ? 1 : 0);
        return open.Kind switch
        {
            QuestionKind.Long => idle >= 0.97 && words <= 6,
            QuestionKind.Short => idle >= 0.95 && words <= 8,
            QuestionKind.Municipality => fit <= Fit.Poor && idle >= 0.7,
            _ => fit == Fit.None && idle >= 0.6,
        };
    }

    private static string Trace(Claim claim) => $"{claim.Why} {claim.Sure:0.00}";
}
