#!/usr/bin/env bash
# Ical.Net 5.2.4: an invitation whose TZID is the name that Outlook shows for the zone, "(UTC+01:00) Brussels, Copenhagen,
# Madrid, Paris". The file is valid: TZID is any name, and its VTIMEZONE says what the name means (RFC 5545, 3.6.5).
#
# One would expect: 10:00 with that TZID is 09:00 UTC, by the file's own rules; or an error, as a name that the library
# does not know gives.
# What happens: it is read as 10:00 UTC, an hour late in winter and two in summer, without a word. The library reads the
# file's VTIMEZONE but never asks it for an offset: it looks the name up, and where that fails it takes the first zone
# whose name is found inside the one that it was given: "UTC". A name with none inside, defined just as well in its file,
# is an ArgumentException while the file is loaded.
# What to do: before loading, give the TZIDs of a file that came from outside the names of IANA (by the offsets of their
# VTIMEZONE, or from a table of the names of Windows), and refuse a file where one is left.
#
# Output seen, of four files that have the same VTIMEZONE (that of Madrid) under four names:
#   Europe/Madrid: 2026-12-14 09:00 UTC, 2026-07-14 08:00 UTC
#   Romance Standard Time: 2026-12-14 09:00 UTC, 2026-07-14 08:00 UTC
#   (UTC+01:00) Brussels, Copenhagen, Madrid, Paris: 2026-12-14 10:00 UTC, 2026-07-14 10:00 UTC
#   Hora de Madrid: ArgumentException
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
using System.Globalization;

const string Rules = """
    BEGIN:STANDARD
    DTSTART:19701025T030000
    RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
    TZOFFSETFROM:+0200
    TZOFFSETTO:+0100
    END:STANDARD
    BEGIN:DAYLIGHT
    DTSTART:19700329T020000
    RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
    TZOFFSETFROM:+0100
    TZOFFSETTO:+0200
    END:DAYLIGHT
    """;

string[] names = ["Europe/Madrid", "Romance Standard Time", "(UTC+01:00) Brussels, Copenhagen, Madrid, Paris", "Hora de Madrid"];
foreach (var zone in names)
{
    string Event(string day) => $"""
        BEGIN:VEVENT
        UID:{day}@xmess.example
        DTSTAMP:20260101T000000Z
        DTSTART;TZID="{zone}":{day}T100000
        DURATION:PT1H
        END:VEVENT
        """;
    var file = $"""
        BEGIN:VCALENDAR
        VERSION:2.0
        PRODID:-//xmess.example//try//CA
        BEGIN:VTIMEZONE
        TZID:{zone.Replace(",", "\\,")}
        {Rules}
        END:VTIMEZONE
        {Event("20261214")}
        {Event("20260714")}
        END:VCALENDAR

        """.ReplaceLineEndings("\r\n");
    try
    {
        var starts = Ical.Net.Calendar.Load(file)!.Events.OrderByDescending(e => e.Uid)
            .Select(e => e.Start!.AsUtc.ToString("yyyy-MM-dd HH:mm 'UTC'", CultureInfo.InvariantCulture));
        Console.WriteLine($"{zone}: {string.Join(", ", starts)}");
    }
    catch (ArgumentException error)
    {
        Console.WriteLine($"{zone}: {error.GetType().Name}");
    }
}
CS

cat > expected << 'TEXT'
Europe/Madrid: 2026-12-14 09:00 UTC, 2026-07-14 08:00 UTC
Romance Standard Time: 2026-12-14 09:00 UTC, 2026-07-14 08:00 UTC
(UTC+01:00) Brussels, Copenhagen, Madrid, Paris: 2026-12-14 10:00 UTC, 2026-07-14 10:00 UTC
Hora de Madrid: ArgumentException
TEXT
dotnet build --nologo -v quiet -o built Try.cs > build.log || { cat build.log; exit 1; }
timeout 120 dotnet built/Try.dll | tee seen
diff expected seen && echo 'As written down.'
