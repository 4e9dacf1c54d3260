#!/usr/bin/env bash
# Microsoft.ML 5.0.1: NormalizeText with keepPunctuations: false, before words are made of a Catalan message for a model.
#
# One would expect: a mark is a place where a word ends, as for the tokenizers of other libraries; at least "sí,no" has two.
# What happens: marks are taken out and nothing is put in their place, so that the words on both sides become one. Catalan
# elides ("l'Hospitalet", "d'acord") and ties its pronouns with hyphens ("digueu-me"), and people leave the space out after
# a comma: the words of a training phrase are not found in a message that has an article before them, "sí,no" is read as the
# conjunction "sino", and figures change their worth: 3,5 hours are 35 and 10:30 is 1030.
# What to do: make a space of each mark oneself before NormalizeText, and keep the marks within figures.
#
# Output seen:
#   Sí,no -> sino
#   L'Hospitalet -> lhospitalet
#   d’acord -> dacord
#   digueu-me quan -> digueume | quan
#   3,5 hores -> 35 | hores
#   a les 10:30 -> a | les | 1030
#   assessorament/mentoria -> assessoramentmentoria
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 MSBUILDDISABLENODEREUSE=1

cat > Try.cs << 'CS'
#:package Microsoft.ML@5.0.1
#:property PublishAot=false
#:property NuGetAudit=false
#:property UseSharedCompilation=false
#:property RestorePackagesPath=packages
using Microsoft.ML;

var ml = new MLContext(seed: 0);
string[] said = ["Sí,no", "L'Hospitalet", "d’acord", "digueu-me quan", "3,5 hores", "a les 10:30", "assessorament/mentoria"];
var data = ml.Data.LoadFromEnumerable(said.Select(text => new Message { Text = text }));
var words = ml.Transforms.Text.NormalizeText("Normal", "Text", keepPunctuations: false)
    .Append(ml.Transforms.Text.TokenizeIntoWords("Words", "Normal"));
foreach (var message in ml.Data.CreateEnumerable<Read>(words.Fit(data).Transform(data), reuseRowObject: false))
    Console.WriteLine($"{message.Text} -> {string.Join(" | ", message.Words)}");

class Message { public string Text { get; set; } = ""; }
class Read : Message { public string[] Words { get; set; } = []; }
CS

cat > expected << 'TEXT'
Sí,no -> sino
L'Hospitalet -> lhospitalet
d’acord -> dacord
digueu-me quan -> digueume | quan
3,5 hores -> 35 | hores
a les 10:30 -> a | les | 1030
assessorament/mentoria -> assessoramentmentoria
TEXT
dotnet build --nologo -v quiet -o built Try.cs > build.log || { cat build.log; exit 1; }
timeout 120 dotnet built/Try.dll | tee seen
diff expected seen && echo 'As written down.'
