using XmessBot.Core.Language.Text;

namespace XmessBot.Core.Language.Answers;

/// <summary>What kind of answer a question expects. Each prompt declares it next to its text.</summary>
public enum QuestionAct
{
    /// <summary>Confirmation before saving what is shown: "Ho deso?".</summary>
    Confirm,

    /// <summary>Confirmation of something that cannot be undone: "Segur que la voleu retirar?".</summary>
    Irreversible,

    /// <summary>Acceptance of an offer: "Voleu que us ho recordi?".</summary>
    Offer,

    /// <summary>Whether a fact is true: "Va ser per videotrucada?".</summary>
    Fact,

    /// <summary>One of the options: "Amb quin ajuntament?".</summary>
    Choose,

    /// <summary>A value in the person's own words: a day, a need, an e-mail address.</summary>
    Value,
}

/// <summary>The parts of a question that affect how its answer is read. Contains nothing that a person wrote.</summary>
/// <param name="Act">The kind of answer that it expects.</param>
/// <param name="Sentence">The sentence that asks, from the texts, with its placeholders removed; empty when there is none.</param>
/// <param name="Options">The titles of the options, in the order shown; empty for a question answered in free text.</param>
public sealed record AskedQuestion(QuestionAct Act, string Sentence, params IReadOnlyList<string> Options)
{
    /// <summary>Whether the expected answer is yes or no.</summary>
    public bool WantsYesOrNo => Act is QuestionAct.Confirm or QuestionAct.Irreversible or QuestionAct.Offer or QuestionAct.Fact;

    /// <summary>Whether it asks for a length of time: "Quant va durar?".</summary>
    public bool AsksHowLong =>
        Tokens.Of(Sentence).Any(token => token.Text is "durar" or "dura" or "durada" or "temps" or "estona" or "hores");

    /// <summary>Equal when act, sentence and options are equal: the same message then has the same answer.</summary>
    public bool Equals(AskedQuestion? other) =>
        other is not null && Act == other.Act && Sentence == other.Sentence && Options.SequenceEqual(other.Options);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Act, Sentence, Options.Count);
}
