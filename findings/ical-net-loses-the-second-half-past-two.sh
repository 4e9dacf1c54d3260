#!/usr/bin/env bash
# Ical.Net 5.2.4: moments in UTC that fall in the hour that Madrid has twice, on the last Sunday of October.
#
# One would expect: ToTimeZone keeps the moment and changes how it is told, so that its AsUtc is the same; or, since an
# iCalendar time with a TZID can only mean the first of the two (RFC 5545, 3.3.5), that it refuses or says so.
# What happens: 01:30 UTC in Madrid's zone is 02:30, and AsUtc of that is 00:30: an hour is gone without a word. An event of
# forty minutes, from 00:30 to 01:10 UTC, is written with DTEND before DTSTART and has a length of -20 minutes; its own
# GetOccurrences then throws ArgumentException.
# What to do: write an event's end as DURATION, or both its ends in UTC, where it may touch that hour; do sums on moments
# before they are given to CalDateTime.
#
# Output seen:
#   02:30 in Madrid, again in UTC: 00:30
#   02:30 in Madrid, again in UTC: 00:30
#   03:30 in Madrid, again in UTC: 02:30
#   DTEND;TZID=Europe/Madrid:20261025T021000
#   DTSTART;TZID=Europe/Madrid:20261025T023000
#   its length: -PT20M
#   its occurrences: ArgumentException
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 MSBUILDDISABLENODEREUSE=1

cat > Try.cs << 'CS'
#:package Ical.Net@5.2.4
#:property PublishAot=false
#:property NuGetAudit=false
#:property UseSharedCompilation=false
#:property RestorePackagesPath=packages
using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;

CalDateTime InMadrid(int hour, int minute) =>
    new CalDateTime(new DateTime(2026, 10, 25, hour, minute, 0, DateTimeKind.Utc)).ToTimeZone("Europe/Madrid");

foreach (var moment in new[] { InMadrid(0, 30), InMadrid(1, 30), InMadrid(2, 30) })
    Console.WriteLine($"{moment.Value:HH:mm} in Madrid, again in UTC: {moment.AsUtc:HH:mm}");

var meeting = new CalendarEvent { Start = InMadrid(0, 30), End = InMadrid(1, 10) };
var file = new CalendarSerializer().SerializeToString(new Calendar { Events = { meeting } })!;
foreach (var line in file.Split("\r\n").Where(line => line.StartsWith("DTSTART") || line.StartsWith("DTEND")))
    Console.WriteLine(line);
Console.WriteLine($"its length: {meeting.EffectiveDuration}");
try
{
    Console.WriteLine($"its occurrences: {meeting.GetOccurrences().Count()}");
}
catch (ArgumentException error)
{
    Console.WriteLine($"its occurrences: {error.GetType().Name}");
}
CS

cat > expected << 'TEXT'
02:30 in Madrid, again in UTC: 00:30
02:30 in Madrid, again in UTC: 00:30
03:30 in Madrid, again in UTC: 02:30
DTEND;TZID=Europe/Madrid:20261025T021000
DTSTART;TZID=Europe/Madrid:20261025T023000
its length: -PT20M
its occurrences: ArgumentException
TEXT
dotnet build --nologo -v quiet -o built Try.cs > build.log || { cat build.log; exit 1; }
timeout 120 dotnet built/Try.dll | tee seen
diff expected seen && echo 'As written down.'
