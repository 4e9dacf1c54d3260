using XmessBot.Core;
using XmessBot.Core.Assignments;
using XmessBot.Core.Members;
using XmessBot.Storage;
using XmessBot.Storage.Assignments;
using XmessBot.Storage.Calls;
using XmessBot.Storage.Members;
using XmessBot.Storage.Requests;
using XmessBot.Tests.Assignments;
using XmessBot.Tests.Calls;
using XmessBot.Tests.Mentors;
using XmessBot.Tests.Requests;
using XmessBot.Tests.Support;

namespace XmessBot.Tests.Storage.Sessions;

/// <summary>What the storage of sessions stands on: the first call of 2020, Berga's request and its assignment.</summary>
internal static class ServiceDatabase
{
    public static async Task<TestDatabase> CreateAsync(DatabaseProvider provider = DatabaseProvider.Sqlite)
    {
        var database = await TestDatabase.CreateAsync(provider);
        await database.CommitAsync(context =>
        {
            new CallStore(context).Add(Calls2020.First);
            return Task.CompletedTask;
        });
        await database.CommitAsync(PutAsync);
        return database;
    }

    /// <summary>The request and its assignment, where the call is there already.</summary>
    public static async Task PutAsync(XmessContext context)
    {
        foreach (var person in new[] { Mentors2020.Mentor, Requests2020.Officer }) context.Add(Row(person));
        await new RequestStore(context).SaveAsync(Requests2020.Submitted, null);
        var pool = await new CallStore(context).PoolAsync(Calls2020.First, Service.Mentoring);
        await new AssignmentStore(context).SaveAsync(Assignments2020.Fresh, pool);
    }

    public static Task<Assignment> BergaAsync(this TestDatabase database) =>
        database.ReadAsync(async context => (await new AssignmentStore(context).FindAsync(Assignments2020.Fresh.Assignment.Id))!);

    /// <summary>A person as they are stored.</summary>
    public static PersonRow Row(Person person) => new()
    {
        Id = person.Id.Value,
        Email = person.Email,
        Name = person.Name,
        Roles = person.Roles,
        Municipality = person.Municipality,
        Standing = person.Standing,
        Version = 1,
    };
}
