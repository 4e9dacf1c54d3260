using XmessBot.Core.Language.Text;

namespace XmessBot.Core.Language.Answers;

/// <summary>What a question asks of whoever answers it. Each prompt declares it beside its text.</summary>
public enum QuestionAct
{
    /// <summary>Whether what is shown may be written: "Ho deso?".</summary>
    Confirm,

    /// <summary>Whether to do what cannot be undone: "Segur que la voleu retirar?".</summary>
    Irreversible,

    /// <summary>Whether something that is offered is wanted: "Voleu que us ho recordi?".</summary>
    Offer,

    /// <summary>Whether something is so: "Va ser per videotrucada?".</summary>
    Fact,

    /// <summary>Which of the options: "Amb quin ajuntament?".</summary>
    Choose,

    /// <summary>A value of a kind in words of their own: a day, a need, an address.</summary>
    Value,
}

/// <summary>A question as far as it changes how its answer is read. Nothing that a person wrote is in it.</summary>
/// <param name="Act">What it asks.</param>
/// <param name="Sentence">The one sentence that asks, as it stands in the texts, its holes empty; "" when it has none.</param>
/// <param name="Options">The titles of its options, in the order shown; none where words alone answer.</param>
public sealed record AskedQuestion(QuestionAct Act, string Sentence, params IReadOnlyList<string> Options)
{
    /// <summary>Whether it is answered with yes or no.</summary>
    public bool WantsYesOrNo => Act is QuestionAct.Confirm or QuestionAct.Irreversible or QuestionAct.Offer or QuestionAct.Fact;

    /// <summary>Whether it asks for a length of time: "Quant va durar?".</summary>
    public bool AsksHowLong =>
        Tokens.Of(Sentence).Any(token => token.Text is "durar" or "dura" or "durada" or "temps" or "estona" or "hores");

    /// <summary>The same act, sentence and options: the same answer to the same message.</summary>
    public bool Equals(AskedQuestion? other) =>
        other is not null && Act == other.Act && Sentence == other.Sentence && Options.SequenceEqual(other.Options);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Act, Sentence, Options.Count);
}
