namespace XmessBot.Core.Faq;

/// <summary>Whether an answer was of use to those who said so.</summary>
/// <param name="Useful">To how many it was.</param>
/// <param name="Useless">To how many it was not.</param>
public sealed record FaqVotes(int Useful, int Useless)
{
    /// <summary>Whether it was of no use to more than it was of use to.</summary>
    public bool AreBad => Useless > Useful;
}
