using XmessBot.Core.Language;
using XmessBot.Core.Language.Queries;

namespace XmessBot.Tests.Language.Queries;

/// <summary>
/// "Respostes" and "entrades" are the FAQ's when what is said of them is, and else those that councils owe and requests that came in; said
/// on Wednesday 13 May 2026.
/// </summary>
public sealed class FaqWordsTests
{
    private static readonly DateTime Now = new(2026, 5, 13, 10, 0, 0);

    [Theory]
    [InlineData("respostes caducades", "questions state=expired")]
    [InlineData("quines respostes han caducat?", "questions state=expired")]
    [InlineData("hi ha respostes caducades?", "questions state=expired")]
    [InlineData("quantes respostes caducades hi ha?", "questions state=expired count")]
    [InlineData("respostes obsoletes", "questions state=expired")]
    [InlineData("respostes que ja no valen", "questions state=expired")]
    [InlineData("respostes que han passat de data", "questions state=expired")]
    [InlineData("respostes fora de data", "questions state=expired")]
    [InlineData("quines respostes s'han d'actualitzar?", "questions state=expired")]
    [InlineData("faqs caducades", "questions state=expired")]
    [InlineData("preguntes vençudes", "questions state=expired")] // of what is named it is the only condition
    [InlineData("entrades caducades", "questions state=expired")]
    [InlineData("quines entrades han caducat?", "questions state=expired")]
    [InlineData("entrades passades de data", "questions state=expired")]
    [InlineData("quines respostes tenen males valoracions?", "questions state=bad_feedback")]
    [InlineData("entrades amb males valoracions", "questions state=bad_feedback")]
    [InlineData("respostes amb vots negatius", "questions state=bad_feedback")]
    [InlineData("quines respostes no han servit?", "questions state=bad_feedback")]
    [InlineData("quines respostes valora malament la gent?", "questions state=bad_feedback")]
    [InlineData("respostes que ningú no troba útils", "questions state=bad_feedback")]
    [InlineData("respostes inútils", "questions state=bad_feedback")]
    [InlineData("quines preguntes no tenen resposta?", "questions state=unanswered")]
    [InlineData("preguntes que ningú no ha respost", "questions state=unanswered")]
    [InlineData("què pregunta la gent i no té resposta?", "questions state=unanswered")]
    [InlineData("quines respostes cal revisar?", "questions state=proposed")]
    [InlineData("propostes pendents", "questions state=proposed")]
    [InlineData("preguntes rebutjades", "questions state=refused")]
    [InlineData("propostes rebutjades", "questions state=refused")]
    [InlineData("respostes publicades", "questions state=published")]
    public void OfTheFaq_IsRead(string text, string query) => Assert.Equal(query, Read(text));

    [Theory]
    [InlineData("respostes vençudes", "requests overdue=true")] // what a council owes has a day, and an answer is valid until one
    [InlineData("respostes endarrerides", "requests overdue=true")]
    [InlineData("respostes fora de termini", "requests overdue=true")]
    [InlineData("respostes que vencen demà", "requests due=2026-05-14..2026-05-14")]
    [InlineData("respostes pendents dels ajuntaments", "requests state=information")]
    [InlineData("sol·licituds caducades", "requests overdue=true")]
    [InlineData("les caducades", "requests overdue=true")]
    [InlineData("les entrades aquesta setmana", "requests sent=2026-05-11..2026-05-17")]
    public void OfRequests_StaysSo(string text, string query) => Assert.Equal(query, Read(text));

    private static string Read(string text) => ShownQuery.Of(StaffQueries.Read(new Utterance(text, Now)));
}
