using System.Globalization;
using System.Text.Json.Nodes;
using XmessBot.Core;
using XmessBot.Core.Language.Sessions;

namespace XmessBot.Commands.Understand;

/// <summary>
/// Task <c>session</c>: from <c>text</c>, <c>now</c> and optionally <c>own_municipality</c> to the parts of a session and <c>more</c>.
/// </summary>
internal static class SessionTask
{
    public static JsonObject Run(UnderstandInput input)
    {
        var read = SessionReader.Read(input.Text("text"), input.Moment("now"), input.Optional("own_municipality"));
        var shape = Json(read);
        shape["more"] = new JsonArray([.. read.More.Select(Json)]);
        return shape;
    }

    private static JsonObject Json(SessionReading session) => new()
    {
        ["date"] = session.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        ["start"] = session.Start is { } start ? DateTask.Time(start) : null,
        ["end"] = session.End is { } end ? DateTask.Time(end) : null,
        ["minutes"] = session.Minutes,
        ["municipality"] = session.Municipality?.Name,
        ["modality"] = session.Modality switch { Modality.InPerson => "presencial", Modality.Remote => "distància", _ => null },
        ["service"] = session.Service switch { Service.Mentoring => "mentoria", Service.Advisory => "assessorament", _ => null },
        ["topic"] = session.Topic,
    };
}
