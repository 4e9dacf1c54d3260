using XmessBot.Core.Language;
using XmessBot.Core.Language.Queries;

namespace XmessBot.Tests.Language.Queries;

/// <summary>Queries with talk around them, written in a hurry, or with words that nothing reads; said on Wednesday 6 May 2020.</summary>
public sealed class TalkTests
{
    private static readonly DateTime Now = new(2020, 5, 6, 10, 0, 0);

    [Theory]
    [InlineData("ai reina, quines sol·licituds pendents tenim del Bages? quin matí que porto", "requests state=pending comarca=Bages")]
    [InlineData("Quantes sessions es van fer la setmana passada, nois?", "sessions held=2020-04-27..2020-05-03 count")]
    [InlineData("Mostra'm les desestimades de Reus, que el regidor s'ha enfilat", "requests state=refused municipality=Reus")]
    [InlineData("sol·licituds en esborrany del Gironès, que he de fer un document per intervenció", "requests state=draft comarca=Gironès")]
    [InlineData(
        "Quins ajuntaments no ens han contestat? La Rosa en vol fer un recordatori", // a person and a verb of the talk, not of the query
        "requests state=information")]
    [InlineData("sessions sense confirmar de la Marta? no la vull empipar més del compte", "sessions state=logged person=Marta")]
    [InlineData("quines sol·licituds tenim pendents? les porto dijous al ple", "requests state=pending")] // Thursday is of the talk
    [InlineData("Per la reunió de demà: sol·licituds pendents de Vic", "requests state=pending municipality=Vic")] // and so is tomorrow
    [InlineData("kines solis de mentoria tnim pendents?", "requests service=mentoria state=pending")]
    [InlineData("oye, cuántas solicitudes están sin mentor?", "requests without_mentor=true count")]
    [InlineData("las peticiones denegadas de la segunda convocatoria", "requests state=refused call=2020-2")]
    [InlineData("pendents x ordre d'arribada", "requests state=pending sort=+sent")]
    [InlineData("assignacions den Quim Torrent", "assignments person=Quim Torrent")] // "d'en" as it is typed
    public void Query_WithTalkAround_IsReadWithoutIt(string text, string query) => Assert.Equal(query, Read(text));

    [Theory]
    [InlineData("sol·licituds, del poble més petit al més gran", "requests sort=+population")]
    [InlineData("sessions, de la més llarga a la més curta", "sessions sort=-minutes")]
    [InlineData("quina és la sol·licitud pendent que fa més temps que espera?", "requests state=pending sort=-waiting limit=1")]
    [InlineData("les 10 pendents amb menys punts", "requests state=pending sort=+score limit=10")] // ten of them, and no number 10
    [InlineData("pendents del Maresme, cinc i prou", "requests state=pending comarca=Maresme limit=5")]
    [InlineData("les sol·licituds que en alineament tinguin 2 punts com a màxim", "requests score=alignment:..2")]
    [InlineData("sol·licituds que arriben com a mínim a 12 punts en total", "requests score=total:12..")]
    [InlineData("sol·licituds d'ajuntaments que no siguin membres recents", "requests recent_member=false")] // "no" turns it
    [InlineData("peticions lliures de conflicte", "requests conflict=false")]
    [InlineData("peticions que no m'heu assignat", "requests mine=false")]
    [InlineData("preguntes sense resposta dels ajuntaments de la Segarra", "questions state=unanswered comarca=Segarra")]
    [InlineData("sessions 33 i 34", "sessions number=33+34")]
    [InlineData("assessors que treballin a distància", "mentors service=assessorament modality=distància")] // no topic
    [InlineData("sol·licituds enviades de dilluns ençà", "requests sent=2020-05-04..")]
    [InlineData("assignacions de la Vall d'Aran", "assignments comarca=Aran")]
    public void Condition_InOtherWordsOrAnotherOrder_IsRead(string text, string query) => Assert.Equal(query, Read(text));

    [Theory]
    [InlineData("mostra'm les sol·licituds pendents apallissades del Bages", "requests state=pending comarca=Bages", "apallissades")]
    [InlineData("quantes sessions tornassolades tenim amb Vic?", "sessions municipality=Vic count", "tornassolades")]
    public void Query_WithAWordThatNothingReads_SaysWhichWord(string text, string query, string unread)
    {
        var read = StaffQueries.Read(new Utterance(text, Now));
        Assert.Equal((query, unread), (ShownQuery.Of(read), read!.Unread));
    }

    [Theory]
    [InlineData("mostra'm les sol·licituds pendents no apallissades")] // it would be the contrary
    [InlineData("sol·licituds pendents de tipus 33 apallissat")] // a number may be a bound
    [InlineData("quins ajuntaments petits han demanat mentoria?")] // how small is not said
    [InlineData("Quina calorada a l'oficina, avui ens coem com pollastres")]
    [InlineData("Com hem passat el cap de setmana?")]
    [InlineData("quins requisits s'han de complir per fer de mentor?")]
    [InlineData("fins quin dia es poden presentar sol·licituds?")]
    [InlineData("les sessions poden ser en dissabte?")]
    [InlineData("Pregunta a Sort quina partida hi destinen i dona'ls temps fins divendres.")]
    [InlineData("apunta Cabrils, la 18 i la 20 a la llista d'espera")]
    [InlineData("aquest matí he estat amb els de Callús, hora i mitja, per videotrucada, sobre compra pública")]
    [InlineData("uf quin juny, somio amb sol·licituds pendents i tot")]
    [InlineData("com està la nostra sol·licitud?")]
    public void Message_WithWordsOfQueriesThatAsksForNone_IsNone(string text) => Assert.Equal("none", Read(text));

    private static string Read(string text) => ShownQuery.Of(StaffQueries.Read(new Utterance(text, Now)));
}
