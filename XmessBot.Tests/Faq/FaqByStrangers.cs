using XmessBot.Core.Faq;
using XmessBot.Tests.Members;

namespace XmessBot.Tests.Faq;

/// <summary>What strangers try of Faq (<see cref="StrangersTests"/>).</summary>
internal static class FaqByStrangers
{
    /// <summary>Its rows.</summary>
    public static StrangersTable Table { get; } = new(
        new()
        {
            ["FaqItem.Of"] = "gathered from what sessions and questions left",
            ["FaqItem.OfEntry"] = "holds wordings of an entry of the call, learnt of anyone",
            ["FaqItem.CompletedBy"] = "gathered from what sessions left",
            ["FaqItem.Link"] = "anyone may say what they meant",
            ["FaqBook.With"] = "a sum of what was read",
            ["FaqBook.Find"] = "of a book that was read",
            ["FaqBook.OfCall"] = "of a book that was read",
            ["FaqBook.ItemOf"] = "of a book that was read",
            ["FaqBook.RootOf"] = "of a book that was read",
            ["FaqBook.SourcesOf"] = "of a book that was read",
            ["FaqBook.PartsOf"] = "of a book that was read",
            ["FaqBook.WordingsOf"] = "of a book that was read",
            ["FaqBook.EntriesOn"] = "what is published, for everyone",
            ["FaqBook.NextEnd"] = "what is published, for everyone",
            ["FaqBook.IsGiven"] = "what is published, for everyone",
        },
        new()
        {
            ["FaqProposal.Of"] = world => FaqProposal.Of(new FaqProposalId(Guid.Empty), world.Session, world.By, world.Now),
            ["FaqBook.ReadBy"] = world => new FaqBook([world.Faq], []).ReadBy(world.By),
            ["FaqItem.Write"] = world => FaqItem.Write(1, world.Faq.Content, world.By, world.Now),
            ["FaqItem.Edit"] = world => world.Faq.Edit(new FaqContent(world.Reason, world.Reason), world.By, world.Now),
            ["FaqItem.Publish"] = world => world.Faq.Publish(world.Counted, world.By, world.Now),
            ["FaqItem.Unpublish"] = world => world.Faq.Unpublish(world.Reason, world.By, world.Now),
            ["FaqItem.Reject"] = world => world.Faq.Reject(world.Reason, world.By, world.Now),
            ["FaqItem.MergeInto"] = world => world.Faq.MergeInto(world.Faq with { Number = world.Counted ? 1 : 2 }, world.By, world.Now),
            ["FaqItem.Restore"] = world => world.Faq.Restore(world.Faq.Last, world.By, world.Now),
        });
}
