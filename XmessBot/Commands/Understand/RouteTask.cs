using System.Text.Json.Nodes;
using XmessBot.Core.Language;
using XmessBot.Core.Language.Answers;
using XmessBot.Dialogs.Routing;
using XmessBot.Understanding;

namespace XmessBot.Commands.Understand;

internal static class RouteTask
{
    public static JsonObject Run(UnderstandInput input)
    {
        var name = input.Optional("role") ?? "any";
        var role = IntentNames.ParseRole(name) ?? throw new BadInputException($"'{name}' is not a role");
        var said = new Utterance(input.Text("text").Trim(), input.Moment("now"));
        var open = OpenOf(input);
        var heard = new Heard(said, role, role == Role.Mentor, open);
        var o = new JsonObject();
        var c = IntentClassifier.Classify(said.Text, role);
        o["fit"] = open is null ? "-" : AnswerFit.Of(heard).ToString();
        o["form"] = said.Wish.Form.ToString(); o["leads"] = said.Wish.Leads; o["change"] = said.Change.ToString();
        o["command"] = said.Command?.ToString(); o["courtesy"] = said.Courtesy?.ToString();
        o["intent"] = IntentNames.Of(c.Intent); o["p"] = Math.Round(c.Score, 3);
        var f = AskingFit.Found(said);
        o["clear"] = f.Clear; o["answered"] = f.Answered; o["asks"] = AskingFit.AsksOutright(said);
        var s = said.Session(null);
        o["session"] = (s.Date is not null ? 1 : 0) + (s.Minutes is not null ? 1 : 0) + (s.Municipality is not null ? 1 : 0);
        o["words"] = said.Tokens.Count(t => t.Kind != Core.Language.Text.TokenKind.Mark);
        o["undecided"] = Undecided.IsSaid(said);
        o["alone"] = said.Alone?.ToString();
        return o;
    }

    private static OpenQuestion? OpenOf(UnderstandInput input)
    {
        if (input.Object("asking") is not { } asking) return null;
        var kind = Enum.Parse<QuestionKind>(asking.Text("kind"), true);
        var options = asking.OptionalTexts("options");
        var act = kind == QuestionKind.YesNo ? QuestionAct.Confirm : kind is QuestionKind.Choice or QuestionKind.List ? QuestionAct.Choose : QuestionAct.Value;
        return new OpenQuestion(kind, new AskedQuestion(act, asking.Optional("prompt") ?? "", options));
    }
}
