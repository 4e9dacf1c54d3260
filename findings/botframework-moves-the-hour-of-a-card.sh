#!/usr/bin/env bash
# Microsoft.Bot.Builder.Integration.AspNet.Core and Microsoft.Bot.Schema 4.23.1: the data of a card's button, or of its
# inputs, that looks like a moment.
#
# One would expect: what a bot puts into the data of an Action.Submit comes back in Activity.Value as it was.
# What happens: the serializer that the adapter reads requests with makes a date of every text that has the whole form of a
# moment, and its zone is UTC. A moment with an offset comes back as the same one in UTC, its offset lost; an hour on the
# wall as .NET writes it (ToString("s")) comes back as if it had been one of UTC, in Madrid an hour or two away from what
# was meant. Read as a string it has the form of the United States, in any culture. The same text without its seconds, a
# date or an hour alone, and a text with anything more in it are left as they are.
# What to do: put dates and hours into a card's data without seconds, or as two properties, and never cast such a token to a
# string unseen.
#
# Output seen (sent -> as JSON again, as a string):
#   2026-12-24T18:00:00+01:00 -> "2026-12-24T17:00:00Z", 12/24/2026 17:00:00
#   2026-12-24T18:00 -> "2026-12-24T18:00", 2026-12-24T18:00
#   2026-12-24T18:00:00 -> "2026-12-24T18:00:00Z", 12/24/2026 18:00:00
#   2026-12-24 -> "2026-12-24", 2026-12-24
#   18:00 -> "18:00", 18:00
#   2026-12-24 18:00 CET -> "2026-12-24 18:00 CET", 2026-12-24 18:00 CET
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 MSBUILDDISABLENODEREUSE=1

cat > try.csproj << 'XML'
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
    <FrameworkReference Include="Microsoft.AspNetCore.App" />
    <PackageReference Include="Newtonsoft.Json" Version="13.0.4" />
    <PackageReference Include="Microsoft.Rest.ClientRuntime" Version="2.3.24" />
    <!-- The assemblies alone: a package that they depend on, and that nothing here uses, is not served by every registry. -->
    <PackageDownload Include="Microsoft.Bot.Schema" Version="[4.23.1]" />
    <PackageDownload Include="Microsoft.Bot.Connector" Version="[4.23.1]" />
    <PackageDownload Include="Microsoft.Bot.Builder" Version="[4.23.1]" />
    <PackageDownload Include="Microsoft.Bot.Builder.Integration.AspNet.Core" Version="[4.23.1]" />
    <Reference Include="obj/packages/microsoft.bot.schema/4.23.1/lib/netstandard2.0/*.dll" />
    <Reference Include="obj/packages/microsoft.bot.connector/4.23.1/lib/netstandard2.0/*.dll" />
    <Reference Include="obj/packages/microsoft.bot.builder/4.23.1/lib/netstandard2.0/*.dll" />
    <Reference Include="obj/packages/microsoft.bot.builder.integration.aspnet.core/4.23.1/lib/net9.0/*.dll" />
  </ItemGroup>
</Project>
XML
cat > Try.cs << 'CS'
using System.Globalization;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

CultureInfo.CurrentCulture = new CultureInfo("ca-ES");
string[] sent = ["2026-12-24T18:00:00+01:00", "2026-12-24T18:00", "2026-12-24T18:00:00", "2026-12-24", "18:00", "2026-12-24 18:00 CET"];
foreach (var text in sent)
{
    var request = JsonConvert.SerializeObject(new { type = "message", value = new { quan = text } });
    var activity = HttpHelper.BotMessageSerializer.Deserialize<Activity>(new JsonTextReader(new StringReader(request)))!;
    var received = ((JObject)activity.Value)["quan"]!;
    Console.WriteLine($"{text} -> {received.ToString(Formatting.None)}, {(string)received!}");
}
CS

cat > expected << 'TEXT'
2026-12-24T18:00:00+01:00 -> "2026-12-24T17:00:00Z", 12/24/2026 17:00:00
2026-12-24T18:00 -> "2026-12-24T18:00", 2026-12-24T18:00
2026-12-24T18:00:00 -> "2026-12-24T18:00:00Z", 12/24/2026 18:00:00
2026-12-24 -> "2026-12-24", 2026-12-24
18:00 -> "18:00", 18:00
2026-12-24 18:00 CET -> "2026-12-24 18:00 CET", 2026-12-24 18:00 CET
TEXT
dotnet build --nologo -v quiet -o built try.csproj > build.log || { cat build.log; exit 1; }
timeout 120 dotnet built/try.dll | tee seen
diff expected seen && echo 'As written down.'
