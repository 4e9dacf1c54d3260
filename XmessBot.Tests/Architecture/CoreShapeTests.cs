using System.Reflection;
using System.Runtime.CompilerServices;

namespace XmessBot.Tests.Architecture;

/// <summary>What Core shows cannot be changed once made, nor be made something else by inheriting from it.</summary>
public sealed class CoreShapeTests
{
    private static readonly Type[] Shown = Code.Core.GetExportedTypes();

    [Fact]
    public void Class_WhenPublic_IsSealedOrStaticOrAnAbstractRecord() =>
        Offenders(Shown.Where(type => type.IsClass && !type.IsSealed && !(type.IsAbstract && IsRecord(type))));

    [Fact]
    public void Struct_WhenPublic_IsReadonly() =>
        Offenders(Shown.Where(type => type is { IsValueType: true, IsEnum: false }
            && !type.IsDefined(typeof(IsReadOnlyAttribute), inherit: false)));

    [Fact]
    public void Property_WhenPublic_IsSetOnlyWhileMaking() => // get, or init
        Offenders(
            from type in Shown
            from property in type.GetProperties(
                BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.DeclaredOnly)
            where property.SetMethod is { IsPublic: true } setter && !IsInit(setter)
            select property);

    [Fact]
    public void Field_WhenOfAPublicType_IsReadonly() => // those behind properties included
        Offenders(
            from type in Shown
            where !type.IsEnum
            from field in type.GetFields(
                BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)
            where !field.IsInitOnly && !field.IsLiteral
            select field);

    [Fact]
    public void Shape_WhenLooked_FindsEachKindThatItJudges() // so that none of the above holds for want of anything to hold
    {
        Assert.Contains(typeof(Core.Requests.Request), Shown);
        Assert.True(IsRecord(typeof(Core.Refusal)));
        Assert.False(IsRecord(typeof(Core.Calls.CallBook)));
        Assert.True(IsInit(typeof(Core.Requests.Request).GetProperty(nameof(Core.Requests.Request.State))!.SetMethod!));
        Assert.Contains(Shown, type => type is { IsValueType: true, IsEnum: false });
    }

    private static bool IsRecord(Type type) => type.GetMethod("<Clone>$") is not null;

    private static bool IsInit(MethodInfo setter) =>
        setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));

    private static void Offenders(IEnumerable<MemberInfo> members) =>
        Assert.Empty(members.Where(member => !member.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false) || member is FieldInfo)
            .Select(member => member is Type type ? type.FullName : $"{member.DeclaringType?.FullName}.{member.Name}"));
}
