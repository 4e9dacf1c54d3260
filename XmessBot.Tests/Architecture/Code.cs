using System.Reflection;
using NetArchTest.Rules;

namespace XmessBot.Tests.Architecture;

/// <summary>The assemblies as the arrows see them: which types are in a namespace and what they depend on.</summary>
internal static class Code
{
    public static Assembly Core { get; } = typeof(XmessBot.Core.RuleId).Assembly;

    public static Assembly Host { get; } = typeof(XmessBot.Storage.XmessContext).Assembly;

    /// <summary>The types of a namespace and those below it.</summary>
    public static IReadOnlyList<Type> In(Assembly assembly, string space) =>
        [.. assembly.GetTypes().Where(type => type.Namespace == space
            || type.Namespace?.StartsWith(space + ".", StringComparison.Ordinal) == true)];

    /// <summary>The types of a namespace that use any of those namespaces or types, by name; generated ones included.</summary>
    public static IReadOnlyList<string> Users(Assembly assembly, string space, params string[] used) => used.Length == 0 ? [] :
    [
        .. Types.InAssembly(assembly).That().ResideInNamespace(space).And().HaveDependencyOnAny(used).GetTypes()
            .Select(type => type.FullName!).Order(StringComparer.Ordinal),
    ];
}
