using System.Text.Json.Nodes;
using XmessBot.Core.Language;
using XmessBot.Core.Language.Answers;
using XmessBot.Dialogs;
using XmessBot.Dialogs.Routing;
using XmessBot.Understanding;

namespace XmessBot.Commands.Understand;

/// <summary>
/// Task <c>route</c>: from <c>text</c>, <c>now</c>, <c>role</c> and <c>asking</c> to who handles the message (<c>to</c>) and why
/// (<c>why</c>), by the bot's own routing policy and capability table.
/// </summary>
internal static class RouteTask
{
    private static readonly Policy Policy = new([.. FeatureTable.All.SelectMany(feature => feature.Capabilities)]);

    public static JsonObject Run(UnderstandInput input)
    {
        var name = input.Optional("role") ?? "any";
        var role = IntentNames.ParseRole(name) ?? throw new BadInputException($"'{name}' is not a role");
        var said = new Utterance(input.Text("text").Trim(), input.Moment("now"));
        var heard = new Heard(said, role, role == Role.Mentor, OpenOf(input.Object("asking")));
        var decision = Policy.Decide(heard);
        return new JsonObject { ["to"] = LabelOf(decision, heard), ["why"] = decision.Why };
    }

    private static OpenQuestion? OpenOf(UnderstandInput? asking)
    {
        if (asking is null) return null;
        if (!Enum.TryParse<QuestionKind>(asking.Text("kind"), ignoreCase: true, out var kind))
            throw new BadInputException($"'{asking.Text("kind")}' is not a kind of question");
        var act = kind switch
        {
            QuestionKind.YesNo => QuestionActs.Infer(asking.Optional("prompt") ?? ""),
            QuestionKind.Choice or QuestionKind.List => QuestionAct.Choose,
            _ => QuestionAct.Value,
        };
        return new OpenQuestion(kind, new AskedQuestion(act, asking.Optional("prompt") ?? "", asking.OptionalTexts("options")));
    }

    private static string LabelOf(RoutingDecision decision, Heard heard) => decision switch
    {
        RoutingDecision.ToQuestion => "answer",
        RoutingDecision.ToCommand(var command, _) => "command:" + NameOf(command),
        RoutingDecision.ToChange => "change",
        RoutingDecision.ToCapability(var claim, _) => claim.Capability.Label,
        // With no open question, a question is labelled by its intent.
        RoutingDecision.ToAnswers when heard.Open is { Waits: true } => "question",
        RoutingDecision.ToAnswers => IntentNames.Of(FaqFit.About(heard)),
        RoutingDecision.AskAgain => "again",
        _ => "none",
    };

    private static string NameOf(Core.Language.Answers.Command command) => command switch
    {
        Core.Language.Answers.Command.StartOver => "start_over",
        _ => command.ToString().ToLowerInvariant(),
    };
}
