using XmessBot.Core.Sessions;
using XmessBot.Tests.Calls;
using XmessBot.Tests.Members;

namespace XmessBot.Tests.Sessions;

/// <summary>What strangers try of Sessions (<see cref="StrangersTests"/>).</summary>
internal static class SessionsByStrangers
{
    /// <summary>Its rows.</summary>
    public static StrangersTable Table { get; } = new(
        new()
        {
            ["Session.ConfirmedBySilenceAt"] = "what time does",
            ["Session.StateAt"] = "what time does, of a session that was read",
            ["SessionBook.ConfirmBySilence"] = "done by time and nobody",
            ["SessionBook.After"] = "goes on from what was decided",
            ["SessionBook.DoubtsAbout"] = "says nothing to a stranger, instead of refusing: DoubtsAbout_WhenByAStranger_SaysNothing",
        },
        new()
        {
            ["HoursReport.Of"] = world =>
                HoursReport.Of(world.Assignment, Calls2020.First.Window, [world.Session], [(world.Day, world.Amount)], world.By),
            ["Session.ReadBy"] = world => world.Session.ReadBy(world.Assignment, world.By),
            ["LogClosing.Until"] = world => LogClosing.Until(Calls2020.First, world.Day, world.By, world.Now),
            ["Session.AskingLessons"] = world => world.Session.AskingLessons(world.By),
            ["Session.WithLessons"] = world => world.Session.WithLessons(world.Reason, null, world.By),
            ["SessionBook.WhyNotLogAny"] = world => world.Book.WhyNotLogAny(world.Assignment.Id),
            ["SessionBook.WhyNotLog"] = world => world.Book.WhyNotLog([world.Draft]),
            ["SessionBook.Log"] = world => world.Book.Log([world.Draft], [2], []),
            ["SessionBook.WhyNotAmend"] = world => world.Book.WhyNotAmend(world.Session),
            ["SessionBook.Correct"] = world => world.Book.Correct(world.Session, world.Draft.Facts, []),
            ["SessionBook.Move"] = world => world.Book.Move(world.Session, world.Other.Id, world.Draft.Facts, []),
            ["SessionBook.Undo"] = world => world.Book.Undo(world.Session),
            ["SessionBook.Confirm"] = world => world.Book.Confirm(world.Session),
            ["SessionBook.Dispute"] = world => world.Book.Dispute(world.Session, world.Reason),
            ["SessionBook.Resolve"] = world => world.Book.Resolve(world.Session, true, world.Reason),
        });
}
