using Mono.Cecil;
using Mono.Cecil.Cil;

namespace XmessBot.Benchmarks.Reading;

/// <summary>The stubs of an assembly: static methods that call a reader between the two calls of the probe.</summary>
internal sealed class Stubs(ModuleDefinition module)
{
    private readonly MethodReference _enter = module.ImportReference(typeof(Probe).GetMethod(nameof(Probe.Enter)));
    private readonly MethodReference _exit = module.ImportReference(typeof(Probe).GetMethod(nameof(Probe.Exit)));
    private readonly Dictionary<(TypeDefinition, Code, string), MethodDefinition> _made = [];

    /// <summary>The stub beside the caller, made when there is none; null for a call of a kind that is not understood.</summary>
    /// <param name="code">How it is called.</param>
    /// <param name="called">As the caller names it.</param>
    /// <param name="reader">What that is.</param>
    /// <param name="caller">Who calls.</param>
    /// <param name="number">Its number for the probe.</param>
    public MethodDefinition? For(Code code, MethodReference called, MethodDefinition reader, MethodDefinition caller, int number)
    {
        // A delegate of a virtual method is found with another instruction, which wants the object twice.
        if (code is not (Code.Call or Code.Callvirt or Code.Newobj or Code.Ldftn)) return null;
        var by = code is Code.Ldftn ? Code.Call : code;
        // Beside the caller, for it may see what others may not; but a generic type would have to be named with its arguments.
        var beside = caller.DeclaringType;
        while (beside is { HasGenericParameters: true }) beside = beside.DeclaringType;
        beside ??= Apart;
        if (_made.TryGetValue((beside, by, called.FullName), out var stub)) return stub;
        var parameters = called.Parameters.Select(each => Closed(each.ParameterType, called)).ToList();
        if (called.HasThis && by is not Code.Newobj)
            parameters.Insert(0, reader.DeclaringType.IsValueType ? new ByReferenceType(called.DeclaringType) : called.DeclaringType);
        var result = by is Code.Newobj ? called.DeclaringType : Closed(called.ReturnType, called);
        if (result.ContainsGenericParameter || parameters.Exists(each => each.ContainsGenericParameter)) return null;
        stub = Make($"<reading>{number}_{_made.Count}", by, called, parameters, result, number);
        beside.Methods.Add(stub);
        return _made[(beside, by, called.FullName)] = stub;
    }

    // For generic callers, made when there is one.
    private TypeDefinition Apart
    {
        get
        {
            const string name = "<reading>";
            if (module.GetType(name) is { } made) return made;
            var apart = new TypeDefinition("", name, TypeAttributes.Abstract | TypeAttributes.Sealed, module.TypeSystem.Object);
            module.Types.Add(apart);
            return apart;
        }
    }

    private MethodDefinition Make(
        string name, Code by, MethodReference called, List<TypeReference> parameters, TypeReference result, int number)
    {
        var stub = new MethodDefinition(name, MethodAttributes.Assembly | MethodAttributes.Static | MethodAttributes.HideBySig, result);
        foreach (var each in parameters) stub.Parameters.Add(new ParameterDefinition(each));
        var gives = result.MetadataType is not MetadataType.Void;
        var body = stub.Body;
        body.InitLocals = true;
        if (gives) body.Variables.Add(new VariableDefinition(result));
        var write = body.GetILProcessor();
        var begin = write.Create(OpCodes.Nop);
        var ended = write.Create(OpCodes.Ldc_I4, number);
        var after = write.Create(gives ? OpCodes.Ldloc_0 : OpCodes.Nop);
        write.Emit(OpCodes.Call, _enter);
        write.Append(begin);
        foreach (var each in stub.Parameters) write.Emit(OpCodes.Ldarg, each);
        write.Emit(by switch { Code.Newobj => OpCodes.Newobj, Code.Callvirt => OpCodes.Callvirt, _ => OpCodes.Call }, called);
        if (gives) write.Emit(OpCodes.Stloc_0);
        write.Emit(OpCodes.Leave, after);
        write.Append(ended);
        write.Emit(OpCodes.Call, _exit);
        write.Emit(OpCodes.Endfinally);
        write.Append(after);
        write.Emit(OpCodes.Ret);
        body.ExceptionHandlers.Add(new ExceptionHandler(ExceptionHandlerType.Finally)
        {
            TryStart = begin,
            TryEnd = ended,
            HandlerStart = ended,
            HandlerEnd = after,
        });
        return stub;
    }

    // A type of the reader's signature with what the caller puts in the place of its generic parameters.
    private static TypeReference Closed(TypeReference type, MethodReference called) => type switch
    {
        GenericParameter { Type: GenericParameterType.Method } of when called is GenericInstanceMethod given =>
            given.GenericArguments[of.Position],
        GenericParameter { Type: GenericParameterType.Type } of when called.DeclaringType is GenericInstanceType given =>
            given.GenericArguments[of.Position],
        GenericInstanceType generic => Closed(generic, called),
        ArrayType array => new ArrayType(Closed(array.ElementType, called), array.Rank),
        ByReferenceType reference => new ByReferenceType(Closed(reference.ElementType, called)),
        RequiredModifierType modified => Closed(modified.ElementType, called),
        _ => type,
    };

    private static GenericInstanceType Closed(GenericInstanceType generic, MethodReference called)
    {
        var closed = new GenericInstanceType(generic.ElementType);
        foreach (var each in generic.GenericArguments) closed.GenericArguments.Add(Closed(each, called));
        return closed;
    }
}
