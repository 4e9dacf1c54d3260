using XmessBot.Core.Language;
using XmessBot.Core.Language.Answers;
using XmessBot.Understanding.Answers;

namespace XmessBot.Tests.Language.Answers;

/// <summary>Answers are read by the act, the options and the sentence that asks, and by nothing that a person wrote before.</summary>
public sealed class AnswerTests
{
    private static readonly AskedQuestion Saving = new(QuestionAct.Confirm, "La deso?");
    private static readonly AskedQuestion Withdrawing = new(QuestionAct.Irreversible, "Segur que la voleu retirar?");

    [Theory]
    [InlineData("desa-la", true)]
    [InlineData("sí, desala", true)]
    [InlineData("no la desis", false)]
    [InlineData("no la guardis encara", false)]
    [InlineData("sí, però canvia l'hora", null)]
    [InlineData("i si després la vull corregir, podré?", null)]
    public void YesOrNo_TheVerbThatAsks_Answers(string text, bool? expected) =>
        Assert.Equal(expected, Answer.YesOrNo(Saving, new Utterance(text)));

    [Theory]
    [InlineData("retireu-la", true)]
    [InlineData("retirala, ja no ens fa falta", true)]
    [InlineData("no la retiris", false)]
    [InlineData("no la retireu!", false)]
    [InlineData("deixeu-la com està", false)]
    [InlineData("ho hem de consultar amb secretaria", null)]
    public void YesOrNo_OfWhatCannotBeUndone_IsReadByItsAct(string text, bool? expected) =>
        Assert.Equal(expected, Answer.YesOrNo(Withdrawing, new Utterance(text)));

    // What fills a text may hold any word: "retirada de residus" makes saving no withdrawal.
    [Theory]
    [InlineData("desa-la")]
    [InlineData("no la desis")]
    [InlineData("sí")]
    [InlineData("no la retiris")]
    [InlineData("retira-la")]
    [InlineData("ja no la necessitem")]
    public void YesOrNo_WhateverFillsTheText_IsReadTheSame(string text)
    {
        var plain = Answer.YesOrNo("Sessió amb Berga, sobre habitatge. La deso?", text);
        foreach (var filled in new[] { "retirada de residus", "anul·lar contractes", "voleu cancel·lar res?", "errors incorrectes",
            "no es podrà desfer" })
            Assert.Equal(plain, Answer.YesOrNo($"Sessió amb Berga, sobre {filled}. La deso?", text));
        Assert.Equal(plain, Answer.YesOrNo(Saving, new Utterance(text)));
    }

    [Theory]
    [InlineData("Ho deso?", QuestionAct.Confirm)]
    [InlineData("Segur que la voleu retirar?", QuestionAct.Irreversible)]
    [InlineData("Esborraré les dades i no es podran recuperar. Continuo?", QuestionAct.Irreversible)]
    [InlineData("Voleu que us avisi?", QuestionAct.Offer)]
    [InlineData("Us puc passar un contacte. El voleu?", QuestionAct.Offer)]
    [InlineData("Va ser per videotrucada?", QuestionAct.Fact)]
    [InlineData("Teniu el vistiplau de l'alcaldia?", QuestionAct.Fact)]
    [InlineData("", QuestionAct.Fact)]
    public void Infer_OfATextAlone_IsTheAct(string prompt, QuestionAct expected) => Assert.Equal(expected, QuestionActs.Infer(prompt));

    [Theory]
    [InlineData("la número 3", 2)]
    [InlineData("un tres dels cinc possibles", 2)]
    [InlineData("divendres 3 de juliol", 1)]
    [InlineData("el dia 6", 2)]
    [InlineData("dijous dia 2", null)]
    public void Choice_AFigureThatCounts_IsToldFromOneOfATitle(string text, int? expected) => Assert.Equal(expected,
        Answer.Choice("Quina data?", ["dimecres 1 de juliol", "divendres 3 de juliol", "dilluns 6 de juliol", "dimarts 7 de juliol",
            "dijous 9 de juliol"], text));

    [Theory]
    [InlineData("som 740", 0)]
    [InlineData("dotze mil i escaig", 2)]
    [InlineData("tenim 3.215 empadronats", 1)]
    [InlineData("opció 2", 1)]
    [InlineData("5.000 amunt o avall", null)]
    public void Choice_OfRanges_IsTheOneThatHoldsTheFigure(string text, int? expected) =>
        Assert.Equal(expected, Answer.Choice("Quants habitants teniu?", ["Menys de 1.000", "De 1.000 a 5.000", "De 5.001 a 20.000",
            "Més de 20.000"], text));

    // Kinds of one thing are not each other: "zoom" is the video call where that is offered, and the distance where only that is.
    [Theory]
    [InlineData("sí, molt", 0)]
    [InlineData("no, gens", 2)]
    [InlineData("bé, sí, però no del tot", null)] // neither of the two
    [InlineData("mig sí mig no", null)]
    public void Choice_BetweenYesAndNo_TakesNoHalfForTheWhole(string text, int? expected) =>
        Assert.Equal(expected, Answer.Choice("Us ha servit?", ["Sí", "Només en part", "No"], text));

    [Theory]
    [InlineData("pel teams", 1)]
    [InlineData("el vam telefonar", 2)]
    [InlineData("a la seva oficina", 0)]
    [InlineData("una videotrucda", 1)]
    [InlineData("a distància", null)]
    [InlineData("per carta certificada", null)]
    public void Choice_OfAKind_IsTheNarrowestThatWasOffered(string text, int? expected) =>
        Assert.Equal(expected, Answer.Choice("Com va ser?", ["Presencial", "Per videotrucada", "Per telèfon"], text));

    [Theory]
    [InlineData("teams", 1)]
    [InlineData("que es desplacin ells", 0)]
    public void Choice_OfTheWhole_IsSaidByItsKinds(string text, int? expected) =>
        Assert.Equal(expected, Answer.Choice("Com la voleu?", ["Presencial", "A distància"], text));

    // A mark given to a council is another wish, whatever place its figure would point at.
    [Theory]
    [InlineData("atorguem-la", 0)]
    [InlineData("la tombem", 2)]
    [InlineData("digues-los que no", 2)]
    [InlineData("que s'esperin", 1)]
    [InlineData("pregunta'ls-ho millor", 3)]
    [InlineData("valora Sort amb un 2", null)]
    [InlineData("la 2", 1)]
    public void Choice_OfADecision_IsSaidInOtherWords(string text, int? expected) => Assert.Equal(expected,
        Answer.Choice("Què en fem?", ["Concedir-la", "Llista d'espera", "Denegar-la", "Demanar més informació"], text));

    [Theory]
    [InlineData("sóc tinenta d'alcalde", 0)]
    [InlineData("regidor d'esports", 0)]
    [InlineData("arquitecta municipal", 1)]
    [InlineData("interventora", 2)]
    public void Choice_OfAPost_IsTheOneThatHoldsIt(string text, int? expected) =>
        Assert.Equal(expected, Answer.Choice("Quin càrrec tens?", ["Càrrec electe", "Personal tècnic", "Secretaria o intervenció"], text));

    [Theory]
    [InlineData("el màxim", 2)]
    [InlineData("com més hores millor", 2)]
    [InlineData("les mínimes", 0)]
    [InlineData("la que menys", 0)]
    [InlineData("com més aviat millor", null)]
    public void Choice_OfAmounts_HasItsEnds(string text, int? expected) =>
        Assert.Equal(expected, Answer.Choice("Quantes hores?", ["4 hores", "8 hores", "12 hores"], text));

    // A length or a day that no title has is none of them, whatever words it shares with one.
    [Theory]
    [InlineData("mitja hora", null)]
    [InlineData("la més curta", 0)]
    [InlineData("hora i mitja", 1)]
    public void Choice_OfLengths_IsTheOneSaid(string text, int? expected) =>
        Assert.Equal(expected, Answer.Choice("Quant va durar?", ["1 hora", "1 hora i mitja", "2 hores", "3 hores"], text));

    [Theory]
    [InlineData("dos dies abans", null)]
    [InlineData("3 dies", 1)]
    [InlineData("el dia abans", 0)]
    public void Choice_OfDaysBefore_IsTheOneSaid(string text, int? expected) => Assert.Equal(expected,
        Answer.Choice("Quan us ho recordo?", ["Un dia abans", "Tres dies abans", "Una setmana abans"], text));

    [Theory]
    [InlineData("el 9 a la tarda", 1)]
    [InlineData("la 2a", 1)]
    public void Choice_OfDays_AFigureAndA_AreAnOrdinalWrittenTogether(string text, int? expected) => Assert.Equal(expected,
        Answer.Choice("Quin dia?", ["dilluns 8 de juny a les 10", "dimarts 9 de juny a les 16", "dijous 11 de juny a les 17"], text));

    [Theory]
    [InlineData("i tant", 0)]
    [InlineData("de cap manera", 1)]
    public void Choice_OfYesAndNoAndNotKnowing_IsReadAsAYesOrNo(string text, int? expected) =>
        Assert.Equal(expected, Answer.Choice("Hi sou?", ["Sí", "No", "No ho sé"], text));

    // Where the ranges are of hundreds, a bare figure as small as a place is a place.
    [Theory]
    [InlineData("uns 640", 1)]
    [InlineData("mil dos-cents", 2)]
    [InlineData("3", 2)]
    [InlineData("entre 400 i 600", null)]
    public void Choice_OfRanges_TakesAboutAndWords(string text, int? expected) =>
        Assert.Equal(expected, Answer.Choice("Quants habitants?", ["Menys de 500", "De 500 a 1.000", "Més de 1.000"], text));
}
