using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using XmessBot.Core;
using XmessBot.Core.Language.Queries;

namespace XmessBot.Commands.Understand;

/// <summary>The shape of a query of staff.</summary>
internal static class QueryShape
{
    /// <summary>Only what was said is in it.</summary>
    public static JsonObject Of(StaffQuery query)
    {
        var shape = new JsonObject { ["about"] = Name(query.About) };
        if (query.Where.Count > 0)
        {
            var where = new JsonObject();
            foreach (var filter in query.Where) where[Name(filter.Key)] = Value(filter);
            shape["where"] = where;
        }
        if (query.Sort is { } sort) shape["sort"] = new JsonObject { ["by"] = Name(sort.By), ["descending"] = sort.Descending };
        if (query.Limit is { } limit) shape["limit"] = limit;
        if (query.Count) shape["count"] = true;
        return shape;
    }

    /// <summary>"waiting_list" of WaitingList.</summary>
    public static string Name(Enum value) => JsonNamingPolicy.SnakeCaseLower.ConvertName(value.ToString());

    /// <summary>"mentoria" or "assessorament".</summary>
    public static string Service(Service service) => service == Core.Service.Mentoring ? "mentoria" : "assessorament";

    /// <summary>A number of a request: 27 as one, "2020-1-007" as text.</summary>
    public static JsonNode Number(string said) =>
        int.TryParse(said, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : said;

    private static JsonNode Value(QueryFilter filter) => filter switch
    {
        QueryFilter.State state => List(state.States.Select(each => (JsonNode)Name(each))),
        QueryFilter.OfService of => Service(of.Service),
        QueryFilter.Held held => held.Modality == Modality.InPerson ? "presencial" : "distància",
        QueryFilter.InMunicipality place => List(place.Municipalities.Select(each => (JsonNode)each.Name)),
        QueryFilter.InComarca place => List(place.Comarques.Select(each => (JsonNode)each)),
        QueryFilter.InProvince place => List(place.Provinces.Select(each => (JsonNode)each.ToString())),
        QueryFilter.Population people => Bounds(people.Min, people.Max),
        QueryFilter.Number number => List(number.Numbers.Select(Number)),
        QueryFilter.Day day => Bounds(Text(day.From), Text(day.To)),
        QueryFilter.Flag flag => flag.Value,
        QueryFilter.Scored scored => List(scored.By.Select(each => (JsonNode)Name(each))),
        QueryFilter.Score score => Bounds(score.Min, score.Max, ("criterion", Name(score.Criterion))),
        QueryFilter.OfPerson person => person.Name,
        QueryFilter.Role role => Name(role.Of),
        QueryFilter.Topic topic => topic.Words,
        QueryFilter.OfCall call => call.Call,
        _ => throw new ArgumentOutOfRangeException(nameof(filter), filter, "A filter without a shape."),
    };

    private static JsonArray List(IEnumerable<JsonNode> values) => new([.. values]);

    private static JsonObject Bounds(int? min, int? max, params ReadOnlySpan<(string Name, JsonNode Value)> before)
    {
        var shape = new JsonObject();
        foreach (var (name, value) in before) shape[name] = value;
        if (min is not null) shape["min"] = min;
        if (max is not null) shape["max"] = max;
        return shape;
    }

    private static JsonObject Bounds(string? from, string? to)
    {
        var shape = new JsonObject();
        if (from is not null) shape["from"] = from;
        if (to is not null) shape["to"] = to;
        return shape;
    }

    private static string? Text(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
