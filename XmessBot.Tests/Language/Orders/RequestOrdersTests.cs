using XmessBot.Core.Language;
using XmessBot.Core.Language.Orders;

namespace XmessBot.Tests.Language.Orders;

/// <summary>What staff orders of requests, said on Wednesday 6 May 2020.</summary>
public sealed class RequestOrdersTests
{
    private static readonly DateTime Now = new(2020, 5, 6, 10, 0, 0);

    [Fact]
    public void Example_OfEachRule_IsReadByItAsItSays() => Assert.Equal([],
        from rule in RequestOrderGrammar.Book.Rules
        from example in rule.Examples
        let cut = example.LastIndexOf(" = ", StringComparison.Ordinal)
        let said = new Utterance(example[..cut], Now)
        let read = ShownOrder.Of(RequestOrders.Read(said))
        where read != example[(cut + 3)..] || !OrderParts.Of(said).Items.Any(item => item.Rule?.Name == rule.Name)
        select $"{rule.Name}: {example} was {read}");

    [Theory]
    [InlineData("A Vic un 4 de necessitat i un 3 en transferibilitat", "assess request=Vic scores=need:4+transferability:3")]
    [InlineData("Li dono un 4 a Vic en necessitat", "assess request=Vic scores=need:4")]
    [InlineData("Tremp: necessitat 4. Nota: projecte molt sòlid", "assess request=Tremp scores=need:4 note=projecte molt sòlid")]
    [InlineData("concedeix un paquet de mentoria a Berga amb la Marta Puig", "grant request=Berga service=mentoria minutes=240 "
        + "person=Marta Puig")]
    [InlineData("concedim les sol·licituds 2, 3 i 11 amb un paquet cadascuna", "grant request=2+3+11 minutes=240")]
    [InlineData("la 12 que quedi en llista d'espera perquè s'han acabat les hores", "waiting_list request=12 reason=s'han "
        + "acabat les hores")]
    [InlineData("denegar 10, 11 i 17 perquè són fora de termini", "refuse request=10+11+17 reason=són fora de termini")]
    [InlineData("hala, aproveu la 4", "grant request=4")]
    [InlineData("denega la 4, fora de termini", "refuse request=4 reason=fora de termini")]
    [InlineData("denega la sol·licitud de Salt, que ja en té una altra", "refuse request=Salt reason=ja en té una altra")]
    [InlineData("no concedim la 5", "refuse request=5")]
    [InlineData("demana a Berga que concreti el calendari abans de divendres",
        "ask request=Berga until=2020-05-08 question=que concreti el calendari")]
    [InlineData("A la 3 i a la 5 pregunta'ls: Teniu personal propi? Data límit 30/06/2020",
        "ask request=3+5 until=2020-06-30 question=Teniu personal propi?")]
    [InlineData("Demana a la 10: «Quin pressupost heu previst?»", "ask request=10 question=Quin pressupost heu previst?")]
    [InlineData("dona dues hores més a Olot", "extend request=Olot minutes=120")] // more, and so no grant
    [InlineData("concedeix dues hores més a la 7", "extend request=7 minutes=120")]
    [InlineData("deixa anar d'una vegada les cartes retingudes, va", "release")]
    public void Order_WithItsParts_IsRead(string text, string order) => Assert.Equal(order, Read(text));

    [Theory]
    [InlineData("Vic 4 3 5")] // of which criterion?
    [InlineData("posa un 7 de necessitat a Salt")] // 0-5
    [InlineData("un 3,5 en transferibilitat per a la 21")] // half points
    [InlineData("posa-li necessitat 4")] // to whom?
    [InlineData("amplia la 25")] // how much?
    [InlineData("demana informació a Vic")] // which?
    [InlineData("denega la de Santa Coloma")] // several
    [InlineData("denega la 4 o la 5")]
    [InlineData("concedeix la 5 i denega la 6")] // two deeds
    public void Order_WithoutWhatItNeeds_IsNone(string text) => Assert.Equal("none", Read(text));

    [Theory]
    [InlineData("potser hauríem de denegar la 16")]
    [InlineData("si Lleida no respon aquesta setmana, denega-la")]
    [InlineData("si a Vic li va bé, concedeix-li 4 hores")]
    [InlineData("en cas que no contestin, denega la 12")]
    [InlineData("denega la 4 llevat que contestin")]
    [InlineData("no deneguis la 4")]
    [InlineData("no envieu les cartes")]
    [InlineData("envia les cartes demà")] // not now
    [InlineData("ja vam denegar Cabrils el mes passat, no?")]
    [InlineData("la 7 està denegada")] // tells
    [InlineData("has denegat la 4?")]
    [InlineData("quines estan en llista d'espera?")]
    [InlineData("canvia el mentor de Vic per la Marta")]
    [InlineData("posa la Marta a la 12")]
    [InlineData("bon estiu a totes!")]
    public void Message_WhichOrdersNothingForNow_IsNone(string text) => Assert.Equal("none", Read(text));

    private static string Read(string text) => ShownOrder.Of(RequestOrders.Read(new Utterance(text, Now)));
}
