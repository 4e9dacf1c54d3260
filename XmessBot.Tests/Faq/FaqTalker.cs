using Microsoft.Bot.Schema;
using Microsoft.Extensions.DependencyInjection;
using XmessBot.Storage;
using XmessBot.Storage.Members;
using XmessBot.Tests.Support;

namespace XmessBot.Tests.Faq;

/// <summary>A person whom the hosts know, who writes to one host or to another on the same database.</summary>
internal sealed class FaqTalker
{
    private readonly string _user;
    private IReadOnlyList<Activity> _shown = [];

    private FaqTalker(string user) => _user = user;

    /// <summary>Somebody who has proved an address.</summary>
    public static async Task<FaqTalker> KnownAsync(TestHost host, string user, string address)
    {
        var now = TimeProvider.System.GetUtcNow();
        await using var context = host.Contexts.Create();
        var people = new PeopleStore(context);
        await people.LinkAsync($"test|{user}", (await people.WithEmailAsync(address, now)).Id, null, now);
        await host.Services.GetRequiredService<ICommits>().CommitAsync(context, CancellationToken.None);
        return new FaqTalker(user);
    }

    /// <summary>Says a text and reads the answer, which has these words.</summary>
    public Task<string> SaysAsync(TestHost host, string text, string heard) => HearAsync(host, Said.Message(text, _user, _user), heard);

    /// <summary>Presses a button of the last answer and reads the next, which has these words.</summary>
    public Task<string> PressesAsync(TestHost host, string title, string heard)
    {
        var activity = Said.Message("", _user, _user);
        (activity.Text, activity.Value) = (null, Buttons.Find(_shown, title));
        return HearAsync(host, activity, heard);
    }

    /// <summary>Gives an order and confirms it.</summary>
    public async Task OrdersAsync(TestHost host, string order, string heard, string done)
    {
        await SaysAsync(host, order, heard);
        await PressesAsync(host, "Sí, endavant", done);
    }

    private async Task<string> HearAsync(TestHost host, Activity activity, string heard)
    {
        _shown = await host.PostAsync(activity);
        var words = string.Join('\n', _shown.Select(Buttons.Words)).Replace("*", "", StringComparison.Ordinal);
        Assert.Contains(heard, words, StringComparison.Ordinal);
        return words;
    }
}
