#!/usr/bin/env bash
# EF Core 10.0.15 (Sqlite, Design, dotnet-ef): the compiled model that `dotnet ef dbcontext optimize --nativeaot` makes of a class
# with a property named Entry, Source or StructuralType.
#
# One would expect: a name that C# and the mappings take is taken by the compiled model too, or `optimize` refuses it.
# What happens: `optimize` says that it has succeeded, and what it wrote does not compile (CS1503). Each property is a local
# variable named after it, and lambdas that use it have a parameter or a variable of a fixed name, which hides that local:
# string (IInternalEntry entry) => entry.ReadOriginalValue<string>(entry, 1). A navigation of such a name does the same.
# The ordinary build and its tests know nothing of it; if the model is compiled only for publishing, publishing fails.
# Without --nativeaot there are no such lambdas, and all of it builds. Other names that the generated code has for its
# parameters, variables and members (Instance, Value, those below) build too, and the name of the column does not matter.
# What to do: give the property another name and keep the column: Property(x => x.EntryId).HasColumnName("Entry").
# Known in part: issue 38465 of dotnet/efcore is this with a property Source, 35011 with Source and Entity in 9.0 (Entity builds here);
# pull request 38441, merged, says that it fixes 35011. Here, in 10.0.15, Source does not build.
#
# Output seen (NamesModel is the compiled one; the class Navigation has a navigation that is named Entry):
#   no compiled model, Entry Source StructuralType Navigation: builds, RuntimeModel, rows saved and read: 4
#   without --nativeaot, Entry Source StructuralType Navigation: builds, NamesModel, rows saved and read: 4
#   --nativeaot, Entry: CS1503 cannot convert from 'IInternalEntry' to 'IProperty'
#   --nativeaot, Source: CS1503 cannot convert from 'IInternalEntry' to 'IPropertyBase'
#   --nativeaot, StructuralType: CS1503 cannot convert from 'WithStructuralType' to 'IPropertyBase'
#   --nativeaot, Navigation: CS1503 cannot convert from 'IInternalEntry' to 'IPropertyBase'
#   --nativeaot, EntryId: builds, NamesModel, rows saved and read: 1
#   --nativeaot, Instance Value Comparer Key Model Entity Snapshot RuntimeEntityType: builds, NamesModel, rows saved and read: 8
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 MSBUILDDISABLENODEREUSE=1 DOTNET_CLI_UI_LANGUAGE=en

mkdir .config
cat > .config/dotnet-tools.json << 'JSON'
{ "version": 1, "isRoot": true, "tools": { "dotnet-ef": { "version": "10.0.15", "commands": ["dotnet-ef"] } } }
JSON

cat > Trial.csproj << 'XML'
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <OutputType>Exe</OutputType>
    <TargetFramework>net10.0</TargetFramework>
    <ImplicitUsings>enable</ImplicitUsings>
    <NuGetAudit>false</NuGetAudit>
    <RestorePackagesPath>obj/packages</RestorePackagesPath>
    <UseSharedCompilation>false</UseSharedCompilation>
  </PropertyGroup>
  <ItemGroup>
    <PackageReference Include="Microsoft.EntityFrameworkCore.Sqlite" Version="10.0.15" />
    <PackageReference Include="Microsoft.EntityFrameworkCore.Design" Version="10.0.15" />
    <Compile Remove="Model/**" />
    <Compile Include="Model/**" Condition="'$(CompiledModel)' == 'true'" />
  </ItemGroup>
</Project>
XML

others='Instance Value Comparer Key Model Entity Snapshot RuntimeEntityType'
cat > Program.cs << 'CS'
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

using var db = new Factory().CreateDbContext(args);
db.Database.OpenConnection();
db.Database.EnsureCreated();
foreach (var type in db.Types) db.Add(Activator.CreateInstance(type)!);
db.SaveChanges();
db.ChangeTracker.Clear();
var read = db.Types.Sum(type => db.Find(type, 1) is null ? 0 : 1);
Console.WriteLine($"builds, {db.Model.GetType().Name}, rows saved and read: {read}");

/// <summary>A context of the classes that the command line names.</summary>
public class Factory : IDesignTimeDbContextFactory<Names>
{
    public Names CreateDbContext(string[] args) => new([.. args.Select(name => Type.GetType($"With{name}", throwOnError: true)!)]);
}

public class Names(Type[] types) : DbContext
{
    public Type[] Types => types;

    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlite("Data Source=:memory:");

    protected override void OnModelCreating(ModelBuilder model)
    {
        foreach (var type in types) model.Entity(type);
        if (types.Contains(typeof(WithEntryId))) model.Entity<WithEntryId>().Property(x => x.EntryId).HasColumnName("Entry");
    }
}

public class Target { public int Id { get; set; } }
public class WithNavigation { public int Id { get; set; } public Target Entry { get; set; } = new(); }
CS
for name in Entry Source StructuralType EntryId $others; do
  echo "public class With$name { public int Id { get; set; } public string $name { get; set; } = \"\"; }"
done >> Program.cs

quietly() { "$@" > log 2>&1 || { cat log; exit 1; }; }

# What a build with the compiled model of these names ends in.
compiled() {
  local flag=$1 names=$2 error="error (CS[0-9]+): (Argument [0-9]+: )?"
  rm -rf Model
  quietly dotnet ef dbcontext optimize --no-build $flag --output-dir Model -- $names
  if dotnet build --no-restore --nologo -v quiet -p:CompiledModel=true -o compiled > log 2>&1; then
    timeout 120 dotnet compiled/Trial.dll $names
  else
    grep -oE "$error.* \[" log | head -1 | sed -E "s/^$error/\1 /; s/ \[$//; s/[A-Za-z.]+\.([A-Za-z]+')/\1/g"
  fi
}

quietly dotnet tool restore
quietly dotnet build --nologo -v quiet
broken='Entry Source StructuralType Navigation'
{
  echo "no compiled model, $broken: $(timeout 120 dotnet bin/Debug/net10.0/Trial.dll $broken)"
  echo "without --nativeaot, $broken: $(compiled '' "$broken")"
  for name in $broken EntryId; do echo "--nativeaot, $name: $(compiled --nativeaot "$name")"; done
  echo "--nativeaot, $others: $(compiled --nativeaot "$others")"
} | tee seen

cat > expected << 'TEXT'
no compiled model, Entry Source StructuralType Navigation: builds, RuntimeModel, rows saved and read: 4
without --nativeaot, Entry Source StructuralType Navigation: builds, NamesModel, rows saved and read: 4
--nativeaot, Entry: CS1503 cannot convert from 'IInternalEntry' to 'IProperty'
--nativeaot, Source: CS1503 cannot convert from 'IInternalEntry' to 'IPropertyBase'
--nativeaot, StructuralType: CS1503 cannot convert from 'WithStructuralType' to 'IPropertyBase'
--nativeaot, Navigation: CS1503 cannot convert from 'IInternalEntry' to 'IPropertyBase'
--nativeaot, EntryId: builds, NamesModel, rows saved and read: 1
--nativeaot, Instance Value Comparer Key Model Entity Snapshot RuntimeEntityType: builds, NamesModel, rows saved and read: 8
TEXT
diff expected seen && echo 'As written down.'
