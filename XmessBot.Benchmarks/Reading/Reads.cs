using System.Runtime.CompilerServices;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace XmessBot.Benchmarks.Reading;

/// <summary>Whether a method does anything that is worth being timed, by what it is made of.</summary>
internal static class Reads
{
    private static readonly string[] Deferring = ["IEnumerable`", "IAsyncEnumerable`", "Lazy`", "Func`", "Predicate`", "Task", "ValueTask"];

    /// <summary>Whether it calls anything or goes round; what the compiler wrote, such as an auto-property, does neither.</summary>
    public static bool Something(MethodDefinition method, Code called)
    {
        // A constructor that calls its base is no call from outside.
        if (method.IsConstructor && called is Code.Call && !method.DeclaringType.IsValueType) return false;
        if (method.IsRuntime || Has(method, nameof(CompilerGeneratedAttribute))) return false;
        return !method.HasBody || method.Body.Instructions.Any(each => IsWork(each, method));
    }

    /// <summary>Whether what it gives may do the work when it is used, where nobody times it.</summary>
    public static bool Later(MethodDefinition method) =>
        Array.Exists(Deferring, each => method.ReturnType.Name.StartsWith(each, StringComparison.Ordinal))
        || Has(method, nameof(IteratorStateMachineAttribute)) || Has(method, nameof(AsyncStateMachineAttribute));

    private static bool IsWork(Instruction each, MethodDefinition method) => each.OpCode.FlowControl switch
    {
        FlowControl.Call => !IsOfBase(each, method),
        FlowControl.Branch or FlowControl.Cond_Branch => each.Operand is Instruction to && to.Offset <= each.Offset,
        _ => false,
    };

    private static bool IsOfBase(Instruction each, MethodDefinition method) =>
        method.IsConstructor && each.OpCode.Code is Code.Call && each.Operand is MethodReference { Name: ".ctor" };

    private static bool Has(MethodDefinition method, string attribute) =>
        method.CustomAttributes.Any(each => each.AttributeType.Name == attribute);
}
