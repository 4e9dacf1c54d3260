using XmessBot.Core;
using XmessBot.Core.Language;
using XmessBot.Core.Language.Answers;
using XmessBot.Core.Requests;
using XmessBot.Dialogs.Requests.Fields;
using XmessBot.Understanding.Answers;

namespace XmessBot.Dialogs.Requests;

/// <summary>Applies an answer that was given together with the wish to change it.</summary>
internal static class SaidAnswer
{
    /// <summary>
    /// The answers with it; null when the field has to be asked, because the answer is invalid or because the field always needs
    /// confirmation (availability, commitments).
    /// </summary>
    public static RequestAnswers? Apply(RequestAnswers answers, RequestField field, Utterance said)
    {
        switch (field)
        {
            case RequestField.Availability or RequestField.Commitments:
                return null;
            case RequestField.Service or RequestField.Modality:
                var options = OptionFieldDialog.OptionsOf(field);
                var asked = new AskedQuestion(QuestionAct.Choose, "", [.. options.Select(option => option.Title)]);
                if (Answer.Choice(asked, said) is { } index)
                    return OptionFieldDialog.With(answers, field, options[index].Value);
                return Indifference.IsSaid(said) ? OptionFieldDialog.With(answers, field, OptionFieldDialog.Either) : null;
            default:
                return answers.WithText(field, said.Text) is Outcome<RequestAnswers>.Done(var changed) ? changed : null;
        }
    }
}
