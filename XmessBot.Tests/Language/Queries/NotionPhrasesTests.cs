using XmessBot.Core.Language;
using XmessBot.Core.Language.Queries;
using XmessBot.Core.Language.Queries.Rules;

namespace XmessBot.Tests.Language.Queries;

/// <summary>
/// The lists query-states, query-flags, query-assessing and query-topics: each line by itself, and what staff say with them.
/// </summary>
public sealed class NotionPhrasesTests
{
    private static readonly DateTime Now = new(2020, 5, 6, 10, 0, 0);

    [Fact]
    public void Line_WithItsFirstWords_IsReadAsItSays() => Assert.Equal([],
        from rule in NotionRules.All
        where rule.Kind == "filter"
        let said = (Said)rule.Value(null!)!
        let subject = said.By.First()
        where subject.Value is not null
        let text = NounOf(subject.Key) + " que " + Sample(rule.Name)
        let read = StaffQueries.Read(new Utterance(text, Now))
        where read?.On(subject.Value.Key) is not { } filter || Shown(filter) != Shown(subject.Value)
        select $"{text} was {ShownQuery.Of(read)}");

    [Fact]
    public void Line_OfATopic_IsFollowedByIt() => Assert.Equal([],
        from rule in NotionRules.All
        where rule.Kind == "topic"
        let text = "mentors que " + Sample(rule.Name) + " moneda social"
        let read = StaffQueries.Read(new Utterance(text, Now))
        where read?.On(FilterKey.Topic) is not QueryFilter.Topic { Words: "moneda social" }
        select $"{text} was {ShownQuery.Of(read)}");

    [Theory]
    [InlineData("sol·licituds pendents", "requests state=pending")]
    [InlineData("sense resoldre", "requests state=pending")]
    [InlineData("pendents de decisió", "requests state=pending")]
    [InlineData("que encara no s'han resolt", "requests state=pending")]
    [InlineData("quines hem de resoldre?", "requests state=pending")]
    [InlineData("pendents de la comissió", "requests state=pending")]
    [InlineData("que esperen resolució", "requests state=pending")]
    [InlineData("esperant informació de l'ajuntament", "requests state=information")]
    [InlineData("pendents que contesti l'ajuntament", "requests state=information")]
    [InlineData("ajuntaments que han de contestar", "requests state=information")]
    [InlineData("a qui hem demanat informació", "requests state=information")]
    [InlineData("peticions d'informació", "requests state=information")]
    [InlineData("informacions demanades", "requests state=information")]
    [InlineData("que ens deuen informació", "requests state=information")]
    [InlineData("amb informació demanada", "requests state=information")]
    [InlineData("les requerides", "requests state=information")]
    [InlineData("esborranys", "requests state=draft")]
    [InlineData("que no s'han enviat", "requests state=draft")]
    [InlineData("sense enviar", "requests state=draft")]
    [InlineData("a mig fer", "requests state=draft")]
    [InlineData("començades i no acabades", "requests state=draft")]
    [InlineData("concedides", "requests state=granted")]
    [InlineData("quantes es van concedir?", "requests state=granted count")]
    [InlineData("resoltes favorablement", "requests state=granted")]
    [InlineData("resoltes desfavorablement", "requests state=refused")]
    [InlineData("a qui hem dit que sí", "requests state=granted")]
    [InlineData("denegades", "requests state=refused")]
    [InlineData("les que vam denegar", "requests state=refused")]
    [InlineData("a qui hem dit que no", "requests state=refused")]
    [InlineData("retirades", "requests state=withdrawn")]
    [InlineData("que s'han fet enrere", "requests state=withdrawn")]
    [InlineData("que es van retirar", "requests state=withdrawn")]
    [InlineData("en llista d'espera", "requests state=waiting_list")]
    [InlineData("en reserva", "requests state=waiting_list")]
    [InlineData("sessions previstes", "sessions state=planned")]
    [InlineData("sessions per fer", "sessions state=planned")]
    [InlineData("sessions que vindran", "sessions state=planned")]
    [InlineData("sessions sense confirmar", "sessions state=logged")]
    [InlineData("sessions pendents de confirmar", "sessions state=logged")]
    [InlineData("sessions que no han confirmat", "sessions state=logged")]
    [InlineData("sessions registrades", "sessions state=logged")]
    [InlineData("sessions confirmades", "sessions state=confirmed")]
    [InlineData("sessions que van confirmar", "sessions state=confirmed")]
    [InlineData("sessions discutides", "sessions state=disputed")]
    [InlineData("sessions en disputa", "sessions state=disputed")]
    [InlineData("sessions que no hi estan d'acord", "sessions state=disputed")]
    [InlineData("preguntes sense cap resposta", "questions state=unanswered")]
    [InlineData("preguntes que no tenen resposta", "questions state=unanswered")]
    [InlineData("preguntes proposades", "questions state=proposed")]
    [InlineData("preguntes per revisar", "questions state=proposed")]
    [InlineData("preguntes publicades", "questions state=published")]
    [InlineData("preguntes amb mala valoració", "questions state=bad_feedback")]
    [InlineData("preguntes amb valoracions negatives", "questions state=bad_feedback")]
    [InlineData("preguntes mal valorades", "questions state=bad_feedback")]
    [InlineData("preguntes que no han servit", "questions state=bad_feedback")]
    [InlineData("preguntes caducades", "questions state=expired")]
    [InlineData("ajuntaments que s'han passat de data", "requests overdue=true")]
    [InlineData("fora de termini", "requests overdue=true")]
    [InlineData("que no han respost a temps", "requests overdue=true")]
    [InlineData("amb el termini d'aclariments vençut", "requests overdue=true")]
    [InlineData("a qui ha caducat la data de resposta", "requests overdue=true")]
    [InlineData("que no tenen qui les acompanyi", "requests without_mentor=true")]
    [InlineData("amb la informació endarrerida", "requests overdue=true")]
    [InlineData("que han fet tard amb la resposta", "requests overdue=true")]
    [InlineData("que fan tard", "requests overdue=true")]
    [InlineData("les endarrerides", "requests overdue=true")]
    [InlineData("concedides sense mentor", "requests state=granted without_mentor=true")]
    [InlineData("que no tenen ningú assignat", "requests without_mentor=true")]
    [InlineData("òrfenes de mentor", "requests without_mentor=true")]
    [InlineData("pendents d'assignar mentor", "requests without_mentor=true")]
    [InlineData("sol·licituds amb mentor", "requests without_mentor=false")]
    [InlineData("sol·licituds amb algun conflicte", "requests conflict=true")]
    [InlineData("en què m'he abstingut", "requests conflict=true")]
    [InlineData("sense conflicte", "requests conflict=false")]
    [InlineData("membres recents", "requests recent_member=true")]
    [InlineData("membres que han entrat fa poc", "requests recent_member=true")]
    [InlineData("nous membres", "requests recent_member=true")]
    [InlineData("que fa poc que són membres de la xarxa", "requests recent_member=true")]
    [InlineData("que s'han incorporat fa poc", "requests recent_member=true")]
    [InlineData("ajuntaments acabats d'adherir", "requests recent_member=true")]
    [InlineData("de nova incorporació", "requests recent_member=true")]
    [InlineData("les que encara no he valorat", "requests scored_by_me=false")]
    [InlineData("les que no vaig valorar", "requests scored_by_me=false")]
    [InlineData("les que em falten per puntuar", "requests scored_by_me=false")]
    [InlineData("les que tinc pendents de puntuar", "requests scored_by_me=false")]
    [InlineData("les que he deixat sense nota", "requests scored_by_me=false")]
    [InlineData("a quines he de posar nota", "requests scored_by_me=false")]
    [InlineData("quantes em falten?", "requests scored_by_me=false count")]
    [InlineData("les meves valoracions pendents", "requests scored_by_me=false")]
    [InlineData("les que ja tinc fetes", "requests scored_by_me=true")]
    [InlineData("quines he de mirar jo?", "requests mine=true")]
    [InlineData("les que em van assignar", "requests mine=true")]
    [InlineData("el meu lot d'avaluacions", "requests mine=true")]
    [InlineData("quines porto jo?", "requests mine=true")]
    [InlineData("sense la meva puntuació", "requests scored_by_me=false")]
    [InlineData("les que he de valorar", "requests mine=true")]
    [InlineData("les que ja he valorat", "requests scored_by_me=true")]
    [InlineData("les que vaig valorar", "requests scored_by_me=true")]
    [InlineData("puntuades per mi", "requests scored_by_me=true")]
    [InlineData("amb la meva puntuació", "requests scored_by_me=true")]
    [InlineData("les meves", "requests mine=true")]
    [InlineData("les que em toquen", "requests mine=true")]
    [InlineData("les assignades a mi", "requests mine=true")]
    [InlineData("de les quals soc avaluadora", "requests mine=true")]
    [InlineData("les que no em toquen", "requests mine=false")]
    [InlineData("sense puntuar", "requests scored=none")]
    [InlineData("que no han estat valorades", "requests scored=none")]
    [InlineData("que ningú ha valorat", "requests scored=none")]
    [InlineData("que no hagi valorat ningú", "requests scored=none")]
    [InlineData("que cap avaluador ha puntuat", "requests scored=none")]
    [InlineData("que no ha puntuat cap avaluador", "requests scored=none")]
    [InlineData("on falta algun avaluador", "requests scored=none+some")]
    [InlineData("que no ha mirat cap avaluador", "requests scored=none")]
    [InlineData("que no tenen ni un sol vot", "requests scored=none")]
    [InlineData("amb puntuacions de només alguns avaluadors", "requests scored=some")]
    [InlineData("amb zero avaluacions", "requests scored=none")]
    [InlineData("amb valoració parcial", "requests scored=some")]
    [InlineData("on falta que voti algú", "requests scored=none+some")]
    [InlineData("avaluades del tot", "requests scored=all")]
    [InlineData("a mig puntuar", "requests scored=some")]
    [InlineData("valorades a mitges", "requests scored=some")]
    [InlineData("parcialment valorades", "requests scored=some")]
    [InlineData("amb alguna puntuació", "requests scored=some")]
    [InlineData("del tot valorades", "requests scored=all")]
    [InlineData("que tothom ha valorat", "requests scored=all")]
    [InlineData("amb totes les puntuacions", "requests scored=all")]
    [InlineData("amb la puntuació completa", "requests scored=all")]
    [InlineData("a quines els falten puntuacions?", "requests scored=none+some")]
    [InlineData("amb puntuacions pendents", "requests scored=none+some")]
    [InlineData("que no estan del tot valorades", "requests scored=none+some")]
    [InlineData("pendents de valorar", "requests scored=none+some")]
    [InlineData("per valorar", "requests scored=none+some")]
    [InlineData("valorades només per alguns avaluadors", "requests scored=some")]
    [InlineData("valorades per tothom", "requests scored=all")]
    [InlineData("valorades", "requests scored=some+all")]
    [InlineData("les que parlen d'habitatge", "requests topic=habitatge")]
    [InlineData("les que tracten el tema de l'aigua", "requests topic=aigua")]
    [InlineData("les que treballen moneda local", "requests topic=moneda local")]
    [InlineData("les que tenen a veure amb energia", "requests topic=energia")]
    [InlineData("les que mencionen l'energia", "requests topic=energia")]
    [InlineData("sessions on s'ha parlat de residus", "sessions topic=residus")]
    [InlineData("sol·licituds sobre compra pública", "requests topic=compra pública")]
    [InlineData("peticions relacionades amb residus", "requests topic=residus")]
    [InlineData("peticions en matèria de residus", "requests topic=residus")]
    [InlineData("peticions referents a residus", "requests topic=residus")]
    [InlineData("sol·licituds amb la paraula residus", "requests topic=residus")]
    [InlineData("mentors amb experiència en residus", "mentors topic=residus")]
    [InlineData("mentors que sàpiguen de residus", "mentors topic=residus")]
    public void Phrase_OfANotion_IsReadWithTheWordsBetween(string text, string query) => Assert.Equal(query, Read(text));

    private static string NounOf(QuerySubject subject) => subject switch
    {
        QuerySubject.Sessions => "sessions",
        QuerySubject.Questions => "preguntes",
        _ => "sol·licituds",
    };

    // The first word of each step that is needed: "(no|sense) @score ja?" is "no valorar".
    private static string Sample(string phrase) => string.Join(' ', phrase.Split(' ', StringSplitOptions.RemoveEmptyEntries)
        .Where(step => !step.EndsWith('?')).Select(step => step.Trim('(', ')').Split('|')[0].Replace('_', ' '))
        .Select(word => word[0] == '@' ? QueryGrammar.FirstOf(word[1..]) : word));

    private static string Shown(QueryFilter filter) => ShownQuery.Of(new StaffQuery(QuerySubject.Requests, [filter]));

    private static string Read(string text) => ShownQuery.Of(StaffQueries.Read(new Utterance(text, Now)));
}
