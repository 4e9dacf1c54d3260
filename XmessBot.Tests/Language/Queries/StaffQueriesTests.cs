using XmessBot.Core.Language;
using XmessBot.Core.Language.Grammar;
using XmessBot.Core.Language.Queries;
using XmessBot.Core.Language.Queries.Rules;

namespace XmessBot.Tests.Language.Queries;

/// <summary>What staff asks to see is read whole or not at all; said on Wednesday 6 May 2020.</summary>
public sealed class StaffQueriesTests
{
    private static readonly DateTime Now = new(2020, 5, 6, 10, 0, 0);

    [Fact]
    public void Example_OfEachRule_IsReadByItAsItSays() => Assert.Equal([],
        from rule in QueryGrammar.Book.Rules
        from example in rule.Examples
        let cut = example.LastIndexOf(" = ", StringComparison.Ordinal)
        let said = new Utterance(example[..cut], Now)
        let read = ShownQuery.Of(StaffQueries.Read(said))
        let byIt = QueryMessage.Of(said).Items.Exists(item => item.Rule?.Name == rule.Name)
        where read != example[(cut + 3)..] || !byIt
        select $"{rule.Name}: {example} was {read}");

    [Fact]
    public void PhraseRule_WithoutExample_IsMadeOfOthersOnly() => Assert.Equal([],
        from rule in QueryGrammar.Book.Rules.Except(NotionRules.All, new ByName())
        where rule.Kind is "noun" or "weak" or "filter" or "days" or "daysof" or "limit" or "topic" && rule.Examples.Length == 0
        select rule.Name);

    [Theory]
    [InlineData("quines sol·licituds de mentoria del Baix Llobregat estan pendents?", "requests service=mentoria comarca=Baix "
        + "Llobregat state=pending")]
    [InlineData("Pendents de mentoria del Baix Llobregat", "requests state=pending service=mentoria comarca=Baix Llobregat")]
    [InlineData("municipis de menys de mil habitants que van entrar la setmana passada", "requests population=..999 "
        + "sent=2020-04-27..2020-05-03")]
    [InlineData("quantes hores d'assessorament ens queden fins al juliol?",
        "pools service=assessorament count")] // a pool is of the whole call
    [InlineData("quantes hores ha fet la Marta Puig a Valls?", "sessions person=Marta Puig municipality=Valls count")] // not of the pool
    [InlineData("sol·licituds de Vic, Manlleu i Torelló", "requests municipality=Vic+Manlleu+Torelló")] // alternatives
    [InlineData("les de més de 1.000 habitants i menys de 5.000 habitants", "requests population=1001..4999")] // one interval
    [InlineData("peticions rebudes entre el 3 i el 10 de maig", "requests sent=2020-05-03..2020-05-10")] // it has begun: this year's
    [InlineData("les que han de contestar abans de divendres", "requests state=information due=..2020-05-07")]
    [InlineData("les 3 sessions més llargues que hem fet en línia", "sessions modality=distància sort=-minutes limit=3")]
    [InlineData("sol·licituds sobre compra pública enviades ahir", "requests topic=compra pública sent=2020-05-05..2020-05-05")]
    [InlineData("mentors i assessors de Girona", "mentors municipality=Girona")] // both: no service
    [InlineData("tinc alguna sol·licitud per puntuar?", "requests scored_by_me=false")] // who asks
    [InlineData("qui tenim de Vic?", "people municipality=Vic")]
    public void Query_OfSeveralConditions_HasThemInTheirOrder(string text, string query) => Assert.Equal(query, Read(text));

    [Theory]
    [InlineData("sollicituts pendens de mentoría", "requests state=pending service=mentoria")] // slips
    [InlineData("pasam las denegadas", "requests state=refused")]
    [InlineData("quantes sol·licituds ens han arribat hui?", "requests sent=2020-05-06..2020-05-06 count")] // Valencian
    [InlineData("mostra'm ses sol·licituds pendents des Bages", "requests state=pending comarca=Bages")] // Balearic
    [InlineData("treu-me la 5 i la 6", "requests number=5+6")] // a pronoun with its hyphen
    public void Query_AsPeopleTypeIt_IsRead(string text, string query) => Assert.Equal(query, Read(text));

    [Theory]
    [InlineData("Bon dia, com va?")]
    [InlineData("quina diferència hi ha entre mentoria i assessorament?")]
    [InlineData("què és la mentoria?")]
    [InlineData("quantes sessions té una mentoria?")] // of any
    [InlineData("les sessions són presencials?")]
    [InlineData("hem concedit la de Vic")] // tells
    [InlineData("denega la 7")]
    [InlineData("passa Vic a la llista d'espera")]
    [InlineData("obre la segona convocatòria")]
    [InlineData("vull demanar una mentoria")]
    [InlineData("recorda-m'ho demà")]
    [InlineData("exporta'm les sol·licituds en un excel")]
    public void Message_WhichAsksForNothing_IsNone(string text) => Assert.Equal("none", Read(text));

    [Theory]
    [InlineData("quins ajuntaments petits han demanat mentoria?")] // how small?
    [InlineData("sol·licituds enviades el 31 de juny")] // no such day
    [InlineData("peticions del dilluns 12 de maig")] // a Tuesday
    [InlineData("sol·licituds d'Arenys")] // two towns
    [InlineData("quantes n'hem concedit aquest any?")] // by the day of the decision nothing is found
    [InlineData("sol·licituds amb una necessitat de 7 o més")] // 0-5
    [InlineData("sol·licituds de la Marta")] // a request is of a council
    public void Query_WithWhatCannotBeRead_IsNone(string text) => Assert.Equal("none", Read(text));

    [Fact]
    public void Refine_ByFragments_AddsAndReplaces()
    {
        var query = StaffQueries.Read(new Utterance("sol·licituds pendents de mentoria", Now));
        foreach (var (said, then) in new[]
        {
            ("i d'assessorament?", "requests state=pending service=assessorament"),
            ("només les del Bages", "requests state=pending service=assessorament comarca=Bages"),
            ("també les del Berguedà", "requests state=pending service=assessorament comarca=Bages+Berguedà"),
            ("ordenades per població", "requests state=pending service=assessorament comarca=Bages+Berguedà sort=+population"),
            ("i les denegades?", "requests state=refused service=assessorament comarca=Bages+Berguedà sort=+population"),
        })
        {
            query = StaffQueries.Refine(query!, new Utterance(said, Now));
            Assert.Equal(then, ShownQuery.Of(query));
        }
    }

    [Theory]
    [InlineData("la tercera")]
    [InlineData("i les sessions?")] // asks about something else
    [InlineData("gràcies")]
    [InlineData("denega la 4")]
    public void Refine_ByWhatIsNoFragment_IsNone(string said) =>
        Assert.Null(StaffQueries.Refine(StaffQueries.Read(new Utterance("sol·licituds pendents", Now))!, new Utterance(said, Now)));

    [Fact]
    public void Without_AFilter_LeavesTheOthers() => Assert.Equal("requests state=pending",
        ShownQuery.Of(StaffQueries.Read(new Utterance("pendents del Bages", Now))!.Without(FilterKey.Comarca)));

    // Those of the lists are proved line by line in NotionPhrasesTests.
    private sealed class ByName : IEqualityComparer<PhraseRule>
    {
        public bool Equals(PhraseRule? x, PhraseRule? y) => x?.Name == y?.Name;

        public int GetHashCode(PhraseRule obj) => obj.Name.GetHashCode(StringComparison.Ordinal);
    }

    private static string Read(string text) => ShownQuery.Of(StaffQueries.Read(new Utterance(text, Now)));
}
