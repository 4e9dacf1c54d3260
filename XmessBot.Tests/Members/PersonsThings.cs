using System.Reflection;
using XmessBot.Core.Members;

namespace XmessBot.Tests.Members;

/// <summary>What of Core is of some person, found by looking: what has a person's key in it, or something that has.</summary>
internal static class PersonsThings
{
    private static readonly Type[] Shown =
    [
        .. typeof(Person).Assembly.GetExportedTypes()
            .Where(type => !type.Namespace!.StartsWith("XmessBot.Core.Language", StringComparison.Ordinal)),
    ];

    /// <summary>Its types.</summary>
    public static IReadOnlySet<Type> Types { get; } = Find();

    /// <summary>Every public operation that is declared on one of them, or takes or gives one; reading a property is none.</summary>
    public static IReadOnlyList<MethodInfo> Operations { get; } =
    [
        .. Shown
            .SelectMany(type => type.GetMethods(
                BindingFlags.Public | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly))
            .Where(method => !method.IsSpecialName && !IsOfARecord(method))
            .Where(method => method.GetParameters().Select(each => each.ParameterType).Append(method.ReturnType)
                .Append(method.DeclaringType!)
                .SelectMany(Parts).Any(Types.Contains)),
    ];

    private static HashSet<Type> Find()
    {
        var found = new HashSet<Type> { typeof(PersonId) };
        while (Shown.Where(type => !found.Contains(type) && Held(type).Any(found.Contains)).ToArray() is { Length: > 0 } more)
            found.UnionWith(more);
        return found;
    }

    private static IEnumerable<Type> Held(Type type) => type.GetProperties().SelectMany(property => Parts(property.PropertyType));

    // Of an outcome, a list or a nullable, what is inside too.
    private static IEnumerable<Type> Parts(Type type) =>
        type.IsArray ? Parts(type.GetElementType()!) : type.GetGenericArguments().SelectMany(Parts).Append(type);

    private static bool IsOfARecord(MethodInfo method) =>
        method.Name.StartsWith('<') || method.Name is "ToString" or "Equals" or "GetHashCode" or "Deconstruct";
}
