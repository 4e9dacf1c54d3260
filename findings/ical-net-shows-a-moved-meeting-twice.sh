#!/usr/bin/env bash
# Ical.Net 5.2.4: a weekly meeting whose second one was moved, in a file that names that one by its moment in UTC.
#
# A client of calendars may write RECURRENCE-ID in UTC where DTSTART has a TZID: RFC 5545 (3.8.4.4) asks for the same type of
# value, and for a local time if and only if DTSTART is a local one with no zone. Both are a DATE-TIME with a zone here.
# One would expect: the second meeting is only at its new place, as when RECURRENCE-ID has the same TZID, and as an EXDATE
# in UTC takes away the meeting of that moment in the same library.
# What happens: both are given, the one that was moved and the one where it was. The occurrence is looked up by the value as
# it was written, and 09:00 UTC is not taken for 10:00 in Madrid. ical.js 2.2.1 takes the same file as one would expect.
# What to do: before GetOccurrences, write each RECURRENCE-ID in the zone of its event's DTSTART (ToTimeZone).
#
# Output seen:
#   RECURRENCE-ID with TZID: 14 Dec 10:00, 22 Dec 12:00, 28 Dec 10:00
#   RECURRENCE-ID in UTC: 14 Dec 10:00, 21 Dec 10:00, 22 Dec 12:00, 28 Dec 10:00
#   EXDATE in UTC: 14 Dec 10:00, 28 Dec 10:00
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

const string Moved = """
    END:VEVENT
    BEGIN:VEVENT
    UID:1@xmess.example
    DTSTAMP:20261101T000000Z
    {0}
    DTSTART;TZID=Europe/Madrid:20261222T120000
    DURATION:PT1H
    """;
Show("RECURRENCE-ID with TZID", string.Format(Moved, "RECURRENCE-ID;TZID=Europe/Madrid:20261221T100000"));
Show("RECURRENCE-ID in UTC", string.Format(Moved, "RECURRENCE-ID:20261221T090000Z"));
Show("EXDATE in UTC", "EXDATE:20261221T090000Z");

void Show(string what, string lines)
{
    var file = $"""
        BEGIN:VCALENDAR
        VERSION:2.0
        PRODID:-//xmess.example//try//CA
        BEGIN:VEVENT
        UID:1@xmess.example
        DTSTAMP:20261101T000000Z
        DTSTART;TZID=Europe/Madrid:20261214T100000
        DURATION:PT1H
        RRULE:FREQ=WEEKLY;COUNT=3
        {lines}
        END:VEVENT
        END:VCALENDAR

        """.ReplaceLineEndings("\r\n");
    var starts = Ical.Net.Calendar.Load(file)!.GetOccurrences()
        .Select(o => o.Period.StartTime.Value.ToString("d MMM HH:mm", CultureInfo.InvariantCulture));
    Console.WriteLine($"{what}: {string.Join(", ", starts)}");
}
CS

cat > expected << 'TEXT'
RECURRENCE-ID with TZID: 14 Dec 10:00, 22 Dec 12:00, 28 Dec 10:00
RECURRENCE-ID in UTC: 14 Dec 10:00, 21 Dec 10:00, 22 Dec 12:00, 28 Dec 10:00
EXDATE in UTC: 14 Dec 10:00, 28 Dec 10:00
TEXT
dotnet build --nologo -v quiet -o built Try.cs > build.log || { cat build.log; exit 1; }
timeout 120 dotnet built/Try.dll | tee seen
diff expected seen && echo 'As written down.'
