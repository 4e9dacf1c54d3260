using XmessBot.Core.Faq;
using XmessBot.Tests.Members;

namespace XmessBot.Tests.Faq;

/// <summary>What strangers try of Faq (<see cref="StrangersTests"/>).</summary>
internal static class FaqByStrangers
{
    /// <summary>Its rows.</summary>
    public static StrangersTable Table { get; } = new(
        [],
        new()
        {
            ["FaqProposal.Of"] = world => FaqProposal.Of(new FaqProposalId(Guid.Empty), world.Session, world.By, world.Now),
        });
}
