using System.Reflection;

namespace XmessBot.Tests.Architecture;

public sealed class NamesTests
{
    public static TheoryData<string> Ours => ["XmessBot", "XmessBot.Core", "XmessBot.Tests"];

    [Theory] // it would hide the namespace, and then nothing below it could be named
    [MemberData(nameof(Ours))]
    public void Type_WhenOurs_IsNotCalledAsTheNamespace(string assembly) =>
        Assert.Empty(Assembly.Load(assembly).GetTypes().Where(type => type.Name == "XmessBot").Select(type => type.FullName));
}
