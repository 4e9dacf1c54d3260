using XmessBot.Core.Calls;
using XmessBot.Core.Language.Queries;
using XmessBot.Core.Queries;
using XmessBot.Tests.Calls;
using XmessBot.Tests.Members;

namespace XmessBot.Tests.Queries;

/// <summary>What strangers try of Queries (<see cref="StrangersTests"/>).</summary>
internal static class QueriesByStrangers
{
    /// <summary>Its rows.</summary>
    public static StrangersTable Table { get; } = new(
        new()
        {
            ["AskedQuery.Without"] = "a query that staff asked, with less in it",
            ["AskedQuery.NumbersOf"] = "of a query that staff asked",
        },
        new()
        {
            ["AskedQuery.Of"] = world => AskedQuery.Of(
                new StaffQuery(QuerySubject.Requests, []), world.By, new CallBook([Calls2020.First]), world.Now),
        });
}
