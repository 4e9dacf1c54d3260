#!/usr/bin/env bash
# Humanizer.Core.ca 3.0.10: the Catalan of Humanizer, for a bot's texts in .NET ("la 13a sessió", "la setzena sol·licitud").
#
# One would expect: the ordinals of any primer: 11è, 12è, 13è, 14è; setzè, divuitè, vint-i-unè, trenta-unè, quarantè.
# What happens: the short form is chosen by the last figure, so that eleven to fourteen, and all that end in 1 to 4, have the
# ending of first to fourth (11r, 12n, 13r, 14t, 22n). In words, sixteen to nineteen lose all but a hyphen and the ordinal of
# their unit ("-sisè"), forty keeps a vowel too many, twenty-one and thirty-one are the cardinal "un", and from two hundred on
# round numbers are cardinals. One to ten are right, which is what one tries; the feminine short forms are right too.
# What to do: ordinals of one's own: 1r, 2n, 3r, 4t, and è for all the rest.
#
# Output seen (number, short, in words, in words and feminine):
#   4 4t quart quarta
#   5 5è cinquè cinquena
#   10 10è desè desena
#   11 11r onzè onzena
#   12 12n dotzè dotzena
#   13 13r tretzè tretzena
#   14 14t catorzè catorzena
#   16 16è -sisè -sisena
#   17 17è -setè -setena
#   18 18è -vuitè -vuitena
#   19 19è -novè -novena
#   21 21r vint-i-un vint-i-una
#   22 22n vint-i-dosè vint-i-dosena
#   31 31r trenta-un trenta-una
#   40 40è quarantaè quarantaena
#   200 200è dos-cents dues-centes
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 MSBUILDDISABLENODEREUSE=1

cat > Try.cs << 'CS'
#:package Humanizer.Core.ca@3.0.10
#:property PublishAot=false
#:property NuGetAudit=false
#:property UseSharedCompilation=false
#:property RestorePackagesPath=packages
using System.Globalization;
using Humanizer;

var catalan = CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = new CultureInfo("ca");
foreach (var number in new[] { 4, 5, 10, 11, 12, 13, 14, 16, 17, 18, 19, 21, 22, 31, 40, 200 })
{
    var feminine = number.ToOrdinalWords(GrammaticalGender.Feminine, catalan);
    Console.WriteLine($"{number} {number.Ordinalize(catalan)} {number.ToOrdinalWords(catalan)} {feminine}");
}
CS

cat > expected << 'TEXT'
4 4t quart quarta
5 5è cinquè cinquena
10 10è desè desena
11 11r onzè onzena
12 12n dotzè dotzena
13 13r tretzè tretzena
14 14t catorzè catorzena
16 16è -sisè -sisena
17 17è -setè -setena
18 18è -vuitè -vuitena
19 19è -novè -novena
21 21r vint-i-un vint-i-una
22 22n vint-i-dosè vint-i-dosena
31 31r trenta-un trenta-una
40 40è quarantaè quarantaena
200 200è dos-cents dues-centes
TEXT
dotnet build --nologo -v quiet -o built Try.cs > build.log || { cat build.log; exit 1; }
timeout 120 dotnet built/Try.dll | tee seen
diff expected seen && echo 'As written down.'
