using XmessBot.Core.Language;
using XmessBot.Core.Language.Answers;
using XmessBot.Core.Language.Beginnings;
using XmessBot.Core.Language.Orders;
using XmessBot.Core.Language.Queries;
using XmessBot.Core.Language.Text;
using XmessBot.Core.Language.Time;
using XmessBot.Understanding.Answers;

namespace XmessBot.Dialogs.Routing;

/// <summary>How well a message answers the open question.</summary>
internal enum Fit
{
    /// <summary>Nothing in it answers.</summary>
    None,

    /// <summary>It may be a bad answer: vague, out of range, or in another form.</summary>
    Poor,

    /// <summary>It is an answer, perhaps with more in it.</summary>
    Good,

    /// <summary>It is an answer and nothing else.</summary>
    Whole,

    /// <summary>It is the title of an option.</summary>
    Title,
}

/// <summary>Rates a message as an answer to the open question, by the question's kind.</summary>
internal static class AnswerFit
{
    // From this many words on, a message answers a free-text question even if it looks like a wish.
    private const int FreeTextWords = 14;
    private const int Few = 6;

    // The most words of a choice like "la de Berga", "la número 3".
    private const int Pointing = 3;

    /// <summary>The rating of a message; a question must be open.</summary>
    public static Fit Of(Heard heard)
    {
        var (said, open) = (heard.Said, heard.Open!);
        var words = said.Tokens.Count(token => token.Kind != TokenKind.Mark);
        if (IsTitle(said, open)) return Fit.Title;
        var fit = OfKind(heard, said, open, words);
        // "Ho hem de parlar" answers, though it decides nothing.
        if (fit == Fit.Poor && Undecided.IsAll(said)) fit = Fit.Good;
        // A wish or a question is not purely an answer, unless it repeats the question's own verb. "Voldríem una mentoria" does choose an
        // option, although it is a wish.
        // "Necessitat 2" is points and no wish.
        var chosen = open.Kind == QuestionKind.Points || (open.Kind == QuestionKind.Choice && said.Wish.Form == WishForm.Want);
        if (fit == Fit.Whole && !chosen && (said.Wish is not { Form: WishForm.None, SetsAside: false } || said.Asks)) fit = Fit.Good;
        return fit >= Fit.Good && Echo.IsIn(said, open.Asked) ? Fit.Whole : fit;
    }

    private static Fit OfKind(Heard heard, Utterance said, OpenQuestion open, int words)
    {
        return open.Kind switch
        {
            QuestionKind.Long => words >= FreeTextWords ? Fit.Good : Fit.Poor,
            QuestionKind.Short => words <= Few && said.Wish is { Form: WishForm.None, SetsAside: false } && !said.Asks
                ? Fit.Good : Fit.Poor,
            QuestionKind.Choice => Chosen(heard, words),
            QuestionKind.Points => Scored(said),
            QuestionKind.YesNo => Agreed(heard, words),
            QuestionKind.Date => Dated(said, words),
            QuestionKind.Availability => said.Availability is not null ? Fit.Good : said.SaysTimes ? Fit.Poor : Fit.None,
            QuestionKind.Municipality => Located(said, words),
            QuestionKind.Email => EmailReader.Read(said.Text).Count > 0 || said.Text.Contains('@', StringComparison.Ordinal)
                || said.Tokens.Any(token => token.Text == "arroba") ? Fit.Whole
                : Undecided.IsSaid(said) || said.Tokens.Any(token => token.Text is "correu" or "adreca") ? Fit.Poor : Fit.None,
            QuestionKind.Code => CodeFit(said, words),
            _ => Pointed(heard, words),
        };
    }

    // The words of the button itself.
    private static bool IsTitle(Utterance said, OpenQuestion open) =>
        open.Asked.Options.Any(title => CatalanText.Fold(title) == said.Folded.Trim());

    private static Fit Chosen(Heard heard, int words) =>
        Answer.Choice(heard.Open!.Asked, heard.Said) is not null ? (words <= Few ? Fit.Whole : Fit.Good)
            : Undecided.IsSaid(heard.Said) || Points(heard.Said, heard.Open.Asked) ? Fit.Poor : Fit.None;

    // Which of the criteria is asked makes no difference.
    private static Fit Scored(Utterance said) => AssessmentOrders.Answered(said, QueryCriterion.Need).Count > 0 ? Fit.Whole
        : Undecided.IsSaid(said) || said.Tokens.Any(token => token.Kind == TokenKind.Number) ? Fit.Poor : Fit.None;

    // "La número sis", "uns 7.400", "la del Barcelonès": like an option, though none of these.
    private static bool Points(Utterance said, AskedQuestion asked) =>
        said.Tokens.Count <= FreeTextWords && said.Wish is { Form: WishForm.None, SetsAside: false }
        && ((said.Tokens.Any(token => token.Kind == TokenKind.Number) && asked.Options.Any(option => option.Any(char.IsAsciiDigit)))
            || said.Tokens is [{ Text: "la" or "el" or "l" or "les" or "els" or "un" or "una" }, ..]
            || asked.Options.Any(option => Tokens.Of(option).Any(word => word.Text.Length > 3
                && said.Tokens.Any(token => token.Text == word.Text))));

    private static Fit Agreed(Heard heard, int words) =>
        Answer.YesOrNo(heard.Open!.Asked, heard.Said) is not null
            ? (words <= Few ? Fit.Whole : Fit.Good)
            : Undecided.IsSaid(heard.Said) ? Fit.Poor : Fit.None;

    private static Fit Dated(Utterance said, int words) =>
        said.When(Lean.Past) is not null || said.When(Lean.Future) is not null
            ? (words <= Few ? Fit.Whole : Fit.Good)
            : said.SaysTimes || Undecided.IsSaid(said) ? Fit.Poor : Fit.None;

    // "Vull saber com va la sol·licitud de Berga" names a council and answers nothing.
    private static Fit Located(Utterance said, int words)
    {
        if (said.Places.Mentions.Count == 0) return words <= 3 ? Fit.Poor : Fit.None;
        return words <= Few ? Fit.Whole : said.Wish.Form == WishForm.None ? Fit.Good : Fit.Poor;
    }

    private static Fit CodeFit(Utterance said, int words)
    {
        if (said.Tokens.Where(token => token.Kind == TokenKind.Number).Sum(token => token.Text.Length) >= 4
            && words <= Few + 2) return Fit.Whole;
        return said.Tokens.Any(token => token.Text is "codi" or "codigo" or "adreca" or "correu"
            or "xifres" or "arribat" or "arriba" or "caducat" or "reenvia" or "mail")
            ? (said.Wish.Form == WishForm.None ? Fit.Good : Fit.Poor)
            : Fit.None;
    }

    private static Fit Pointed(Heard heard, int words)
    {
        if (words > Few) return Fit.None;
        if (Answer.Choice(heard.Open!.Asked, heard.Said) is null) return Fit.None;
        return words <= Pointing ? Fit.Whole : Fit.Good;
    }
}
