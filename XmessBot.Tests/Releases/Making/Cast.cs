using XmessBot.Core.Calls;
using XmessBot.Core.Hours;
using XmessBot.Core.Members;
using XmessBot.Tests.Dialogs.Transcripts;
using XmessBot.Tests.Support;

namespace XmessBot.Tests.Releases.Making;

/// <summary>The calls, the councils and the lines that the scripts share.</summary>
internal static class Cast
{
    /// <summary>When requests of the first call are made.</summary>
    public static readonly DateTimeOffset May = new(2026, 5, 5, 8, 0, 0, TimeSpan.Zero);

    /// <summary>When the data are saved: a Friday in the window of the first call, while the second accepts requests.</summary>
    public static readonly DateTimeOffset July = new(2026, 7, 10, 8, 0, 0, TimeSpan.Zero);

    /// <summary>The calls of the transcripts, with enough hours for all assignments.</summary>
    public static readonly IReadOnlyList<Call> Calls =
    [
        Scene.Open with { Mentoring = Minutes.OfHours(400), Advisory = Minutes.OfHours(400) },
        Scene.Next with { Mentoring = Minutes.OfHours(400), Advisory = Minutes.OfHours(400) },
    ];

    /// <summary>A member of the technical commission, who assigns hours to the others.</summary>
    public static readonly Member Staff = new("comissio", Roles.Staff, null, "Comissió tècnica");

    /// <summary>A council that mentors give their sessions to, by the person who made its request.</summary>
    public static readonly Script Manresa = new(new Member("manresa", Council: "08113")) { InMay = Sent };

    /// <summary>Another one.</summary>
    public static readonly Script Olot = new(new Member("olot", Council: "17114")) { InMay = Sent };

    /// <summary>Staff identify themselves.</summary>
    public static readonly Script Commission = new(Staff) { InMay = Known };

    /// <summary>The person joins and identifies themselves.</summary>
    public static string[] Known => [Speaker.Joins, "[La meva sol·licitud]", "{address}", "{code}"];

    /// <summary>The person makes a complete request.</summary>
    public static string[] Sent => [.. Known, .. Form(WholeRequest.Form.Length), "[Envia la sol·licitud]"];

    /// <summary>The form, with that many questions answered.</summary>
    public static string[] Form(int answered) => ["[Fer una sol·licitud]", .. WholeRequest.Form.Take(answered).Select(Line)];

    /// <summary>The commission assigns hours for the request of <paramref name="request"/> to a mentor by name.</summary>
    public static string[] Assigned(string request, string mentor, string hours = "4 hores") =>
        [$"{Staff.Name}> assigna {hours} de la sol·licitud {{number:{request}}} a {mentor}", $"{Staff.Name}> sí"];

    /// <summary>What another person says.</summary>
    public static IEnumerable<string> By(Member who, params IEnumerable<string> lines) => lines.Select(line => $"{who.Name}> {line}");

    private static string Line(Support.Step step) => step.Pressed ? $"[{step.Said}]" : step.Said;
}
