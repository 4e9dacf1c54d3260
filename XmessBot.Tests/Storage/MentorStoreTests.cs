using XmessBot.Core.Members;
using XmessBot.Storage.Members;
using XmessBot.Storage.Mentors;
using XmessBot.Tests.Support;

namespace XmessBot.Tests.Storage;

/// <summary>Whoever chooses a mentor sees whom: no two are called the same.</summary>
public sealed class MentorStoreTests
{
    [Fact]
    public async Task Mentors_WhenTheyHaveTheSameName_AreCalledByTheirCouncilsOrAddresses()
    {
        await using var database = await TestDatabase.CreateAsync();
        await database.CommitAsync(context =>
        {
            context.Add(Row("marta@sabadell.example", "Marta Vila", "08187"));
            context.Add(Row("marta@manlleu.example", "Marta Vila", "08112"));
            context.Add(Row("mvila@manlleu.example", "Marta Vila", "08112"));
            context.Add(Row("pere@sabadell.example", "Pere Puig", "08187"));
            context.Add(Row("nou@sabadell.example", null, "08187"));
            return Task.CompletedTask;
        });
        var mentors = await database.ReadAsync(context => new MentorStore(context).AllAsync());
        Assert.Equal(
            [
                "Marta Vila (Manlleu, marta@manlleu.example)", "Marta Vila (Manlleu, mvila@manlleu.example)", "Marta Vila (Sabadell)",
                "Pere Puig", "nou@sabadell.example",
            ],
            mentors.Select(each => each.Label!).Order(StringComparer.Ordinal));
        foreach (var each in mentors)
            Assert.Equal(each.Label, (await database.ReadAsync(context => new MentorStore(context).FindAsync(each.Person)))!.Label);
    }

    private static PersonRow Row(string email, string? name, string council) =>
        new() { Id = Guid.NewGuid(), Email = email, Name = name, Municipality = council, Roles = Roles.Mentor,
            Standing = Standing.Registered };
}
