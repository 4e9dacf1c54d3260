using XmessBot.Core.Calls;
using XmessBot.Tests.Members;

namespace XmessBot.Tests.Calls;

/// <summary>What strangers try of Calls (<see cref="StrangersTests"/>).</summary>
internal static class CallsByStrangers
{
    /// <summary>Its rows.</summary>
    public static StrangersTable Table { get; } = new(
        [],
        new()
        {
            ["CallSetting.Open"] = world => CallSetting.Open(
                Calls2020.Second with { Opens = world.Day }, new CallBook([Calls2020.First]), world.By, world.Now),
            ["CallSetting.Change"] = world => CallSetting.Change(
                Calls2020.First, Calls2020.First with { Deadline = world.Day }, CallField.Deadline, world.By, world.Now),
        });
}
