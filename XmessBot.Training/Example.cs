using XmessBot.Understanding;

namespace XmessBot.Training;

/// <summary>An utterance to learn from.</summary>
/// <param name="Text">What is written.</param>
/// <param name="Role">Who writes it.</param>
/// <param name="Intent">What it wants.</param>
/// <param name="Line">The line of the files that it comes from: wordings of one line stay together in a fold.</param>
/// <param name="IsNoise">Whether it is a wording spoilt by the generator and not one that was written.</param>
internal sealed record Example(string Text, Role Role, Intent Intent, int Line, bool IsNoise);
