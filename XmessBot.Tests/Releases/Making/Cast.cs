using XmessBot.Core.Calls;
using XmessBot.Core.Hours;
using XmessBot.Core.Members;
using XmessBot.Tests.Dialogs.Transcripts;
using XmessBot.Tests.Support;

namespace XmessBot.Tests.Releases.Making;

/// <summary>The calls, the councils and the lines that the scripts share.</summary>
internal static class Cast
{
    /// <summary>When the requests of the first call are made.</summary>
    public static readonly DateTimeOffset May = new(2026, 5, 5, 8, 0, 0, TimeSpan.Zero);

    /// <summary>When they are left: a Friday on which sessions of the first call are held and requests of the second made.</summary>
    public static readonly DateTimeOffset July = new(2026, 7, 10, 8, 0, 0, TimeSpan.Zero);

    /// <summary>The calls of transcripts, with hours for all that is assigned.</summary>
    public static readonly IReadOnlyList<Call> Calls =
    [
        Scene.Open with { Mentoring = Minutes.OfHours(400), Advisory = Minutes.OfHours(400) },
        Scene.Next with { Mentoring = Minutes.OfHours(400), Advisory = Minutes.OfHours(400) },
    ];

    /// <summary>Of the technical commission; assigns what the others have.</summary>
    public static readonly Member Staff = new("comissio", Roles.Staff, null, "Comissió tècnica");

    /// <summary>Two councils that mentors give their sessions to, by who made their requests.</summary>
    public static readonly Script Manresa = new(new Member("manresa", Council: "08113")) { InMay = Sent };

    /// <summary>The other.</summary>
    public static readonly Script Olot = new(new Member("olot", Council: "17114")) { InMay = Sent };

    /// <summary>Staff says who they are.</summary>
    public static readonly Script Commission = new(Staff) { InMay = Known };

    /// <summary>Who speaks joins and proves who they are.</summary>
    public static string[] Known => [Speaker.Joins, "[La meva sol·licitud]", "{address}", "{code}"];

    /// <summary>They make a whole request.</summary>
    public static string[] Sent => [.. Known, .. Form(WholeRequest.Form.Length), "[Envia la sol·licitud]"];

    /// <summary>The form, with so many of its questions answered.</summary>
    public static string[] Form(int answered) => ["[Fer una sol·licitud]", .. WholeRequest.Form.Take(answered).Select(Line)];

    /// <summary>The commission gives hours of the request of <paramref name="request"/> to somebody by name.</summary>
    public static string[] Assigned(string request, string mentor, string hours = "4 hores") =>
        [$"{Staff.Name}> assigna {hours} de la sol·licitud {{number:{request}}} a {mentor}", $"{Staff.Name}> sí"];

    /// <summary>What another says.</summary>
    public static IEnumerable<string> By(Member who, params IEnumerable<string> lines) => lines.Select(line => $"{who.Name}> {line}");

    private static string Line(Support.Step step) => step.Pressed ? $"[{step.Said}]" : step.Said;
}
