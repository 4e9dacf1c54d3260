using System.Net;
using System.Text;
using CsCheck;
using Microsoft.Extensions.Logging;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using XmessBot.Tests.Channels.DirectLine.Support;
using XmessBot.Tests.Support;

namespace XmessBot.Tests.Host;

/// <summary>Whatever is posted is answered: nobody is told of an error of ours, and no request ends in one.</summary>
public sealed class FuzzTests
{
    private const int Bodies = 10_000;
    private const int AtOnce = 8;

    private static readonly string[] Types =
    [
        "message", "messageUpdate", "messageDelete", "conversationUpdate", "event", "typing", "messageReaction", "invoke",
        "installationUpdate", "x",
    ];

    // Where something of another kind than expected has stopped a reader, here or in the SDK.
    private static readonly string[] Names =
    [
        "text", "value", "entities", "channelData", "attachments", "membersAdded", "membersRemoved", "from", "recipient", "conversation",
        "name", "locale", "reactionsAdded", "replyToId", "textFormat", "timestamp", "summary", "suggestedActions", "localTimezone",
        "do", "of", "key", "type", "mentioned", "id", "eventType", "tenant", "team", "contentType", "content", "clientActivityID", "action",
    ];

    private static readonly Gen<JToken> Leaf = Gen.OneOf(
        Gen.Int.Select(each => (JToken)each),
        Gen.Double.Select(each => (JToken)(double.IsFinite(each) ? each : 0)),
        Gen.Bool.Select(each => (JToken)each),
        Gen.Const((JToken)JValue.CreateNull()),
        Gen.String.Select(each => (JToken)each),
        Gen.OneOf<JToken>(
            "", "sí", "no", "hola", "ajuda", "vull fer una sol·licitud", "answer", "go", "request_new", "mention", "bot",
            "2026-05-04T10:00:00Z", "de\0nitiva", "\ud83d", "<at>bot</at> hola", "adaptiveCard/action", "composeExtension/query",
                "teamMemberAdded",
            "editMessage"));

    private static readonly Gen<JToken> Any = Gen.Recursive<JToken>((depth, inner) => depth > 3 ? Leaf : Gen.Frequency(
        (4, Leaf), (2, Things(inner)), (1, inner.Array[0, 3].Select(each => (JToken)new JArray(each)))));

    private static readonly Gen<JObject> Body = Gen.Select(Gen.OneOf(Types), Things(Any)).Select((type, each) =>
    {
        each["type"] = type;
        return (JObject)each;
    });

    [Fact]
    public async Task Activity_WhateverIsInIt_IsAnswered()
    {
        var log = new LogCatcher();
        await using var host = await TestHost.StartAsync(
            configure: builder => builder.Logging.AddProvider(log),
            settings: ["--DirectLine:Secret", EchoHost.Secret, "--DirectLine:ActivitiesPerMinute", "0"]);
        var talks = await Task.WhenAll(Enumerable.Range(0, AtOnce).Select(_ => Talk.StartAsync(host.Http)));
        var together = new ParallelOptions { MaxDegreeOfParallelism = AtOnce };
        await Parallel.ForEachAsync(Body.Array[Bodies].Single().Index(), together, async (each, _) =>
        {
            var (index, body) = each;
            using var response = index % 2 == 0
                ? await talks[index / 2 % AtOnce].PostAsync(body.ToString(Formatting.None))
                : await PostAsync(host, body, index);
            var isFine = response.StatusCode is < HttpStatusCode.InternalServerError or HttpStatusCode.NotImplemented;
            var failed = log.Lines.FirstOrDefault(line => line.StartsWith(nameof(LogLevel.Error), StringComparison.Ordinal));
            Assert.True(isFine && failed is null, $"{response.StatusCode}\n{body.ToString(Formatting.None)}\n{failed}");
        });
    }

    // As a channel brings it: what the person's client said may be anything, and not whose it is.
    private static async Task<HttpResponseMessage> PostAsync(TestHost host, JObject body, int index)
    {
        body["id"] = $"{index}";
        body["channelId"] = index % 4 == 1 ? Microsoft.Bot.Connector.Channels.Msteams : "test";
        body["serviceUrl"] = "http://127.0.0.1:9/";
        body["deliveryMode"] = "expectReplies";
        body["conversation"] = new JObject { ["id"] = $"c{index / 4 % AtOnce}" };
        body["from"] = new JObject { ["id"] = "u", ["name"] = body["name"] };
        body["recipient"] = new JObject { ["id"] = "bot" };
        using var content = new StringContent(body.ToString(Formatting.None), Encoding.UTF8, "application/json");
        return await host.Http.PostAsync("/api/messages", content);
    }

    private static Gen<JToken> Things(Gen<JToken> inner) =>
        Gen.Select(Gen.OneOf(Names), inner).Array[0, 4].Select(each =>
        {
            var thing = new JObject();
            foreach (var (name, value) in each) thing[name] = value.DeepClone();
            return (JToken)thing;
        });
}
