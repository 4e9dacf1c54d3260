using XmessBot.Core.Language;
using XmessBot.Core.Language.Answers;

namespace XmessBot.Understanding.Answers;

/// <summary>How a message answers a question that was asked: by its act, its options and its sentence, and never by what a person wrote before.</summary>
public static class Answer
{
    /// <summary>True for yes, false for no, null for neither: then it is asked again.</summary>
    public static bool? YesOrNo(AskedQuestion asked, Utterance said) => YesNo.Read(asked.Sentence, said.Text);

    /// <summary>The place of the option that is meant, counted from 0; null for none, several or any.</summary>
    public static int? Choice(AskedQuestion asked, Utterance said) => ChoiceReader.Read(asked.Sentence, asked.Options, said.Text);
}
