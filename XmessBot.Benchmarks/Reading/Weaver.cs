using Mono.Cecil;
using Mono.Cecil.Cil;

namespace XmessBot.Benchmarks.Reading;

/// <summary>
/// Puts the probe around what reads, in copies of the assemblies and not in the product. Not the readers are changed but the
/// places that call them from outside their namespaces, so that what a reader does within costs what it always does. A call
/// becomes one of a stub beside the caller, which calls the reader between the two calls of the probe; so does a reader handed
/// over as a delegate. What only gives back a value that is there (an auto-property, a record's constructor) is left alone.
/// </summary>
internal sealed class Weaver
{
    private static readonly string[] Readers = ["XmessBot.Core.Language", "XmessBot.Understanding", "XmessBot.Search"];
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);

    /// <summary>The readers, each at its number.</summary>
    public IReadOnlyList<string> Names => [.. _numbers.OrderBy(each => each.Value).Select(each => each.Key)];

    /// <summary>How many places call them.</summary>
    public int Places { get; private set; }

    /// <summary>What was not understood, and what may read later than it is called; both have to be looked at.</summary>
    public SortedSet<string> Doubts { get; } = new(StringComparer.Ordinal);

    /// <summary>Weaves the assemblies of those names from one folder into another.</summary>
    /// <param name="from">Where they are; compiled ahead of time or not.</param>
    /// <param name="to">Where they are put, without the code that was compiled ahead of time.</param>
    /// <param name="files">Their names.</param>
    /// <param name="probing">False leaves them as they are, to see what the probe costs.</param>
    public void Weave(string from, string to, IEnumerable<string> files, bool probing)
    {
        using var resolver = new DefaultAssemblyResolver();
        resolver.AddSearchDirectory(from);
        resolver.AddSearchDirectory(Path.GetDirectoryName(typeof(object).Assembly.Location)!);
        foreach (var file in files)
        {
            using var assembly = AssemblyDefinition.ReadAssembly(
                Path.Combine(from, file), new ReaderParameters { AssemblyResolver = resolver, InMemory = true });
            var module = assembly.MainModule;
            if (probing) Weave(module);
            (module.Attributes, module.Architecture) = (ModuleAttributes.ILOnly, TargetArchitecture.I386);
            assembly.Write(Path.Combine(to, file));
        }
    }

    private void Weave(ModuleDefinition module)
    {
        foreach (var type in module.GetTypes().Where(IsReader)) DoubtOtherNames(type);
        var stubs = new Stubs(module);
        var callers = module.GetTypes().Where(type => !IsReader(type)).SelectMany(type => type.Methods);
        foreach (var caller in callers.Where(method => method.HasBody).ToList())
        {
            foreach (var place in caller.Body.Instructions)
            {
                if (place.Operand is MethodReference { DeclaringType: not ArrayType } called && IsReader(called.DeclaringType))
                    Weave(place, called, caller, stubs);
            }
        }
    }

    private void Weave(Instruction place, MethodReference called, MethodDefinition caller, Stubs stubs)
    {
        var name = $"{Short(called.DeclaringType.GetElementType().FullName)}.{called.Name}";
        if (called.Resolve() is not { } reader)
        {
            Doubts.Add($"not found: {name}");
            return;
        }

        if (Reads.Later(reader)) Doubts.Add($"may read later: {name}");
        if (!Reads.Something(reader, place.OpCode.Code)) return;
        var by = place.Previous?.OpCode.Code is Code.Constrained ? Code.Constrained : place.OpCode.Code;
        if (stubs.For(by, called, reader, caller, NumberOf(name)) is not { } stub)
        {
            Doubts.Add($"not timed: {name} in {caller.FullName}");
            return;
        }

        Places++;
        place.Operand = stub;
        if (place.OpCode.Code is not Code.Ldftn) place.OpCode = OpCodes.Call;
    }

    // Whoever calls it by the name of what it is outside is not found.
    private void DoubtOtherNames(TypeDefinition type)
    {
        var names = type.Interfaces.Select(each => each.InterfaceType).Append(type.BaseType).OfType<TypeReference>();
        foreach (var name in names.Where(each => each.Namespace.StartsWith("XmessBot", StringComparison.Ordinal) && !IsReader(each)))
            Doubts.Add($"may be called by another name: {Short(type.FullName)} as {name.FullName}");
    }

    private int NumberOf(string name) => _numbers.TryGetValue(name, out var number) ? number : _numbers[name] = _numbers.Count;

    private static bool IsReader(TypeReference type)
    {
        type = type.GetElementType();
        while (type.DeclaringType is { } outer) type = outer;
        return Array.Exists(Readers, root => type.Namespace == root || type.Namespace.StartsWith(root + '.', StringComparison.Ordinal));
    }

    private static string Short(string name)
    {
        var root = Array.Find(Readers, each => name.StartsWith(each + '.', StringComparison.Ordinal))!;
        return name[(root.LastIndexOf('.') + 1)..];
    }
}
