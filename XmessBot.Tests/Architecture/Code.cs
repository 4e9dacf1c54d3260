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

    /// <summary>The namespaces directly below a root, each with those of them that it depends on as compiled, in order.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<string>> Arrows(Assembly assembly, string root)
    {
        var spaces = In(assembly, root).Select(type => Below(root, type)).Where(part => part != "").Distinct().ToArray();
        var types = Types.InAssembly(assembly);
        return spaces.ToDictionary(part => part, IReadOnlyList<string> (part) =>
        [
            .. spaces.Where(other => other != part
                && types.That().ResideInNamespace($"{root}.{part}").And().HaveDependencyOnAny($"{root}.{other}").GetTypes().Any())
                .Order(StringComparer.Ordinal),
        ]);
    }

    /// <summary>The namespace directly below a root that a type is in; empty for a type of the root itself.</summary>
    public static string Below(string root, Type type) => type.Namespace is { } space && space.Length > root.Length
        ? space[(root.Length + 1)..].Split('.')[0]
        : "";
}
