#!/usr/bin/env bash
# A text of people written into an .xlsx by SpreadCheetah 1.28.0, read by ExcelDataReader 3.6.0 and by ExcelJS 4.4.0.
#
# One would expect: a cell's text comes back as it was written, and if it has to be escaped, every reader takes the escape away.
# What happens: in this format `_x`, four hexadecimal digits and `_` within a text stand for the letter of that number, and an
# underscore that begins such a piece is to be written `_x005F_`. SpreadCheetah writes texts as they are. ExcelDataReader heeds the
# rule and ExcelJS does not, so a council's file number "EXP_x2020_014" has a dagger in one, and escaped it has the escape in
# the other: no way of writing it is right in both. Nothing is refused and nothing is logged.
# What to do: keep such a piece from coming about (another sign in the place of the underscore), or choose the reader.
#
# Output seen (.NET 10, Node 20):
#   written:         EXP_x2020_014
#   ExcelDataReader: EXP†014
#   ExcelJS:         EXP_x2020_014
#   written:         EXP_x005F_x2020_014
#   ExcelDataReader: EXP_x2020_014
#   ExcelJS:         EXP_x005F_x2020_014
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

cat > sheet.csproj << 'XML'
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <OutputType>Exe</OutputType>
    <TargetFramework>net10.0</TargetFramework>
    <ImplicitUsings>enable</ImplicitUsings>
  </PropertyGroup>
  <ItemGroup>
    <PackageReference Include="SpreadCheetah" Version="1.28.0" />
    <PackageReference Include="ExcelDataReader" Version="3.6.0" />
  </ItemGroup>
</Project>
XML

cat > Program.cs << 'CS'
using System.Text;
using ExcelDataReader;
using SpreadCheetah;

Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
Console.OutputEncoding = Encoding.UTF8;
await using (var file = File.Create("sheet.xlsx"))
await using (var sheet = await Spreadsheet.CreateNewAsync(file, new SpreadCheetahOptions { WriteCellReferenceAttributes = true }))
{
    await sheet.StartWorksheetAsync("Files");
    foreach (var text in args) await sheet.AddRowAsync([new DataCell(text)]);
    await sheet.FinishAsync();
}
using var stream = File.OpenRead("sheet.xlsx");
using var reader = ExcelReaderFactory.CreateReader(stream);
while (reader.Read()) Console.WriteLine(reader.GetString(0));
CS

cat > read.cjs << 'JS'
const { Workbook } = require('exceljs');
const book = new Workbook();
book.xlsx.readFile('sheet.xlsx').then(() => book.worksheets[0].eachRow(row => console.log(row.getCell(1).text)));
JS

npm init -y > /dev/null
npm install --silent --no-audit --no-fund --ignore-scripts exceljs@4.4.0 > /dev/null
texts=('EXP_x2020_014' 'EXP_x005F_x2020_014')
mapfile -t dotnet_read < <(dotnet run -- "${texts[@]}")
mapfile -t node_read < <(node read.cjs)
seen=$(for n in 0 1; do
  printf 'written:         %s\nExcelDataReader: %s\nExcelJS:         %s\n' "${texts[n]}" "${dotnet_read[n]}" "${node_read[n]}"
done)
echo "$seen"

[ "$seen" = 'written:         EXP_x2020_014
ExcelDataReader: EXP†014
ExcelJS:         EXP_x2020_014
written:         EXP_x005F_x2020_014
ExcelDataReader: EXP_x2020_014
ExcelJS:         EXP_x005F_x2020_014' ]
