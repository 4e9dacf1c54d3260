using System.Reflection;

namespace XmessBot.Tests.StandIns;

/// <summary>
/// The types and members of an assembly that code outside it can use, a line each. Overrides only where their parameters differ in
/// names or defaults.
/// </summary>
internal static class PublicApi
{
    private const BindingFlags Declared =
        BindingFlags.DeclaredOnly | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static;

    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(void)] = "void", [typeof(object)] = "object", [typeof(string)] = "string", [typeof(bool)] = "bool", [typeof(int)] = "int",
    };

    public static IEnumerable<string> Of(Assembly assembly) => assembly.GetExportedTypes()
        .OrderBy(type => type.FullName, StringComparer.Ordinal)
        .SelectMany(type => MembersOf(type).Order(StringComparer.Ordinal).Prepend(Heading(type)));

    private static string Heading(Type type) => $"{type.Namespace}: {Kind(type)} {Name(type)}{Base(type)}";

    private static IEnumerable<string> MembersOf(Type type)
    {
        var own = Name(type);
        if (type.IsEnum) return Enum.GetValues(type).Cast<object>().Select(value => $"  {own}.{value} = {(int)value}");
        if (type.IsSubclassOf(typeof(Delegate))) return [$"  {Signature(type.GetMethod("Invoke")!)}"];
        return
        [
            .. type.GetFields(Declared).Where(field => Seen(field)).Select(field =>
                $"  {own}.{field.Name}: {(field.IsLiteral ? "const" : field.IsInitOnly ? "readonly" : "field")} {Name(field.FieldType)}"),
            .. type.GetConstructors(Declared).Where(Seen).Select(each => $"  {own}({Parameters(each)}){Modifiers(each, type)}"),
            .. type.GetProperties(Declared).Select(property => Property(own, property)).OfType<string>(),
            .. type.GetMethods(Declared).Where(method => Seen(method) && !method.IsSpecialName && Changes(method))
                .Select(method => $"  {own}.{Signature(method)}{Modifiers(method, type)}"),
        ];
    }

    private static bool Seen(MethodBase? method) => method is { IsPublic: true } or { IsFamily: true } or { IsFamilyOrAssembly: true };

    private static bool Seen(FieldInfo field) => field.IsPublic || field.IsFamily;

    private static bool Changes(MethodInfo method) => method.GetBaseDefinition() is var first
        && (first == method || !Parameters(first).Equals(Parameters(method), StringComparison.Ordinal))
        && first.DeclaringType != typeof(object);

    private static string? Property(string own, PropertyInfo property)
    {
        MethodInfo?[] accessors = [property.GetMethod, property.SetMethod];
        if (accessors.FirstOrDefault(Seen) is not { } seen || seen.GetBaseDefinition() != seen) return null;
        var can = $"{(Seen(property.GetMethod) ? " get;" : "")}{(Seen(property.SetMethod) ? " set;" : "")}";
        return $"  {own}.{property.Name}: {Name(property.PropertyType)} {{{can} }}{Modifiers(seen, property.DeclaringType!)}";
    }

    private static string Modifiers(MethodBase method, Type type) => string.Concat(
        method.IsFamily || method.IsFamilyOrAssembly ? " protected" : "",
        method.IsStatic ? " static" : "",
        type.IsInterface ? "" : method.IsAbstract ? " abstract" : method.IsVirtual && !method.IsFinal ? " virtual" : "");

    private static string Signature(MethodInfo method)
    {
        var generic = method.IsGenericMethod ? $"<{string.Join(", ", method.GetGenericArguments().Select(Constrained))}>" : "";
        return $"{method.Name}{generic}({Parameters(method)}): {Name(method.ReturnType)}";
    }

    private static string Constrained(Type argument) =>
        string.Join(" : ", argument.GetGenericParameterConstraints().Select(Name).Prepend(argument.Name));

    private static string Parameters(MethodBase method) => string.Join(", ", method.GetParameters().Select(parameter =>
        $"{(parameter.IsOut ? "out " : "")}{Name(parameter.ParameterType)} {parameter.Name}{Default(parameter)}"));

    private static string Default(ParameterInfo parameter) => parameter.IsOptional ? $" = {parameter.RawDefaultValue ?? "default"}" : "";

    private static string Kind(Type type) => type switch
    {
        { IsEnum: true } => "enum",
        { IsInterface: true } => "interface",
        { IsAbstract: true, IsSealed: true } => "static class",
        { IsAbstract: true } => "abstract class",
        _ when type.IsSubclassOf(typeof(Delegate)) => "delegate",
        { IsSealed: true } => "sealed class",
        _ => "class",
    };

    private static string Base(Type type) =>
        type.IsEnum || type.BaseType is not { } parent || parent == typeof(object) || parent == typeof(MulticastDelegate)
            ? ""
            : $" : {Name(parent)}";

    private static string Name(Type type)
    {
        if (type.IsByRef) return Name(type.GetElementType()!);
        if (type.IsArray) return $"{Name(type.GetElementType()!)}[]";
        if (Keywords.TryGetValue(type, out var keyword)) return keyword;
        if (Nullable.GetUnderlyingType(type) is { } value) return $"{Name(value)}?";
        return type.IsGenericType ? $"{type.Name.Split('`')[0]}<{string.Join(", ", type.GetGenericArguments().Select(Name))}>" : type.Name;
    }
}
