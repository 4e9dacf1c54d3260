using XmessBot.Core.Language;
using XmessBot.Core.Language.Orders;

namespace XmessBot.Tests.Language.Orders;

/// <summary>Closing a call, asking for mentors, and the references that both name.</summary>
public sealed class StaffOrdersTests
{
    private static readonly DateTime Now = new(2026, 5, 4, 10, 0, 0);

    [Fact]
    public void Questions_WhenAskedAsInTheirExamples_AreRead() => Assert.Equal(
        [],
        [
            .. HistoryQuestions.Examples.Where(text => !HistoryQuestions.Asks(new Utterance(text, Now))),
            .. WaitingPeopleQuestions.Examples.Where(text => !WaitingPeopleQuestions.Asks(new Utterance(text, Now))),
            .. LetterQuestions.Examples.Where(text => LetterQuestions.Read(new Utterance(text, Now)) is null),
            .. InformationAnswers.Examples.Where(text => !InformationAnswers.Wants(new Utterance(text, Now))),
            .. ProofQuestions.Examples.Where(text => !ProofQuestions.Asks(new Utterance(text, Now))),
            .. ExportOrders.Examples.Where(text => !ExportOrders.Orders(new Utterance(text, Now))),
            .. WaitingListQuestions.Examples.Where(text => !WaitingListQuestions.Asks(new Utterance(text, Now))),
            .. InformationOwedQuestions.Examples.Where(text => !InformationOwedQuestions.Asks(new Utterance(text, Now))),
            .. ReminderWishes.Examples.Where(each => ReminderWishes.Read(new Utterance(each.Text, Now)) != each.Wish)
                .Select(each => each.Text),
        ]);

    [Fact]
    public void Faq_EachExample_IsReadAsItSays() => Assert.All(
        FaqOrders.Examples, each =>
        Assert.Equal((each.Text, each.Order), (each.Text, FaqOrders.Read(new Utterance(each.Text, Now), false))));

    [Theory]
    [InlineData("rebutja la 7 perquè no hi ha hores")] // a request
    [InlineData("desfés")]
    [InlineData("podem publicar la 31?")]
    [InlineData("publica la resolució de la 2026-1-007")]
    [InlineData("ensenya'm la 7")]
    [InlineData("fusiona la 4")] // with which?
    public void Faq_WhenSomethingElseIsSaid_IsNone(string text) => Assert.Null(FaqOrders.Read(new Utterance(text, Now), false));

    [Theory]
    [InlineData("publica-la", FaqAct.Publish, null)]
    [InlineData("desfés", FaqAct.Undo, null)]
    [InlineData("rebutja la 7 perquè ja hi és", FaqAct.Reject, 7)]
    public void Faq_AfterSomethingOfItWasShown_NeedsNoNoun(string text, FaqAct act, int? number)
    {
        var order = FaqOrders.Read(new Utterance(text, Now), true);
        Assert.Equal((act, number), (order?.Act, order?.Number));
    }

    [Fact]
    public void Exports_WhenAskedAsInTheirExamples_HaveWhatIsSaid() => Assert.All(
        ExportSubjects.Examples, each =>
        Assert.Equal((each.Said, each.Parts), (each.Said, ExportSubjects.Read(new Utterance(each.Said, Now)))));

    [Theory]
    [InlineData("qui ha de confirmar la sessió?")] // the council confirms sessions
    [InlineData("quantes sessions queden per confirmar?")]
    [InlineData("què s'ha fet amb les hores?")] // of no request
    [InlineData("volem respondre a les necessitats del municipi")] // nobody asked it
    [InlineData("posa la 2026-1-007 a la llista d'espera perquè no hi ha hores")] // an order
    [InlineData("qui no ha respost la proposta de sessió?")] // dates are answered between mentors and councils
    public void Questions_WhenSomethingElseIsSaid_AreNotRead(string text)
    {
        var said = new Utterance(text, Now);
        Assert.False(HistoryQuestions.Asks(said) || WaitingPeopleQuestions.Asks(said) || InformationAnswers.Wants(said)
            || ProofQuestions.Asks(said)
            || WaitingListQuestions.Asks(said) || InformationOwedQuestions.Asks(said));
    }

    [Theory]
    [InlineData("exporta les meves dades")] // what is kept of whoever asks
    [InlineData("exporta vi de la terra alta i et faràs ric")] // nothing of a workbook
    [InlineData("no cal que em passis cap excel")]
    [InlineData("tenim un excel amb les entitats del municipi")] // nobody asks for it
    public void Exports_WhenSomethingElseIsSaid_AreNotOrdered(string text) => Assert.False(ExportOrders.Orders(new Utterance(text, Now)));

    [Theory]
    [InlineData("recorda'm les pendents")] // a list
    [InlineData("recorda'm quan és el termini")]
    [InlineData("no m'ho recordava, és el dijous")]
    [InlineData("volem recordar la memòria històrica del municipi amb entitats de l'economia social")]
    public void Reminders_WhenSomethingElseIsSaid_AreNotMeant(string text) => Assert.Null(ReminderWishes.Read(new Utterance(text, Now)));

    [Fact]
    public void Closing_EachExample_IsOne() =>
        Assert.Equal([], CallClosing.Examples.Where(text => CallClosing.Read(new Utterance(text, Now), byStaff: false) is null));

    [Fact]
    public void Closing_EachPhraseOfTheList_IsOne() => Assert.Equal(
        [],
        OrderPhrases.Of("orders", "close call")
            .Where(text => CallClosing.Read(new Utterance($"{text} 2026-1", Now), byStaff: false) is null));

    [Theory]
    [InlineData("tanca la convocatòria 2026-1 el 15 d'agost", "2026-1", "2026-08-15")]
    [InlineData("tanqueu la convocatòria", null, null)]
    [InlineData("vull tancar el registre de la convocatòria 2026-1", "2026-1", null)]
    public void Closing_WhenStaffOrdersIt_IsRead(string text, string? call, string? last) => Assert.Equal(
        new CallClosing(call, last is null ? null : DateOnly.Parse(last, null)), CallClosing.Read(new Utterance(text, Now), byStaff: true));

    [Theory]
    [InlineData("quan tanca la convocatòria 2026-1?")]
    [InlineData("el museu tanca la convocatòria 2026-1 el 15 d'agost")]
    [InlineData("tanca l'assignació 2026-1-001")]
    [InlineData("no tanca la convocatòria 2026-1")]
    public void Closing_WhenItMayBeSomethingElse_IsNone(string text) =>
        Assert.Null(CallClosing.Read(new Utterance(text, Now), byStaff: true));

    [Fact]
    public void Closing_WhenOthersNameNoCall_IsNone() =>
        Assert.Null(CallClosing.Read(new Utterance("tanca la convocatòria", Now), byStaff: false));

    [Fact]
    public void Mentors_EachExample_IsAsked() =>
        Assert.Equal([], MentorQuestions.Examples.Where(text => MentorQuestions.Read(new Utterance(text, Now)) != "2026-1-001"));

    [Theory]
    [InlineData("giver", "qui pot fer-ho, amb {0}, de la 2026-1-001?")]
    [InlineData("who", "{0} mentors hi ha de la 2026-1-001")]
    [InlineData("fitting", "mentors {0} la 2026-1-001")]
    [InlineData("propose", "{0} un mentor a la 2026-1-001")]
    public void Mentors_EachPhraseOfTheList_IsAskedWithIt(string meaning, string message) => Assert.Equal(
        [],
        OrderPhrases.Of("mentor-questions", meaning)
            .Where(phrase => MentorQuestions.Read(new Utterance(message.Replace("{0}", phrase, StringComparison.Ordinal), Now)) is null));

    [Theory]
    [InlineData("qui podria acompanyar la sol·licitud de Berga?")]
    [InlineData("assigna la 2026-1-001 a un mentor")]
    [InlineData("obre la 2026-1-001")]
    public void Mentors_WhenNotAsked_AreNot(string text) => Assert.Null(MentorQuestions.Read(new Utterance(text, Now)));

    [Theory]
    [InlineData("la 2026-1-007, si us plau", "2026-1-007", null)]
    [InlineData("la convocatòria 2026-1", null, "2026-1")]
    [InlineData("de la 2026-1 és la 2026-1-1234", "2026-1-1234", "2026-1")]
    [InlineData("el 2026-1-7", null, null)] // a day
    [InlineData("12026-1-007", null, null)]
    [InlineData("del 2026 - 1", null, null)]
    public void Reference_WhenNamed_IsFound(string text, string? request, string? call) =>
        Assert.Equal((request, call), (new Utterance(text).References.Request, new Utterance(text).References.Call));
}
