using Microsoft.Bot.Builder;

namespace XmessBot.Turns;

/// <summary>Registers the turn runner and what it needs.</summary>
public static class TurnRegistration
{
    /// <summary>Registers the turn runner as the bot; what happens inside a turn is the registered <see cref="ITurnBody"/>.</summary>
    public static void AddTurns(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddSingleton<TurnQueue>();
        services.AddSingleton<NumberSeriesCache>();
        services.AddSingleton<CallCache>();
        services.AddSingleton(_ => new Accounts(builder.Configuration.GetValue(Accounts.StaffFor, Accounts.StaffForByDefault)));
        services.AddSingleton<Apology>();
        services.AddSingleton<SentMessages>();
        services.AddSingleton<TurnRunner>();
        services.AddSingleton<IBot>(provider => provider.GetRequiredService<TurnRunner>());
    }
}
