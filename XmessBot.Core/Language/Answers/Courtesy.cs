namespace XmessBot.Core.Language.Answers;

/// <summary>A message that is only a greeting or a farewell.</summary>
public enum Courtesy
{
    /// <summary>"bon dia", "hola, com va?".</summary>
    Hello,

    /// <summary>"adeu", "moltes gràcies i fins aviat".</summary>
    Goodbye,
}
