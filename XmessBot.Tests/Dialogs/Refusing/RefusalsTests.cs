using XmessBot.Core;
using XmessBot.Dialogs.Refusing;

namespace XmessBot.Tests.Dialogs.Refusing;

/// <summary>Whatever Core refuses can be told: no kind of refusal is without words.</summary>
public sealed class RefusalsTests
{
    private static readonly Type[] Kinds = [.. typeof(Refusal).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Refusal)))];

    [Fact]
    public void Refusal_WhenCoreHasIt_HasItsWords() => Assert.Empty(Kinds.Where(kind => !Refusals.Has(kind)).Select(kind => kind.Name));

    [Fact]
    public void Kinds_WhenLookedFor_AreFound() => Assert.True(Kinds.Length > 30, $"{Kinds.Length}");
}
