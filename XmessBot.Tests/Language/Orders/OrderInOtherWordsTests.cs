using XmessBot.Core.Language;
using XmessBot.Core.Language.Orders;

namespace XmessBot.Tests.Language.Orders;

/// <summary>What the commission orders of requests, in many words and registers; said on Wednesday 6 May 2020.</summary>
public sealed class OrderInOtherWordsTests
{
    private static readonly DateTime Now = new(2020, 5, 6, 10, 0, 0);

    [Theory]
    [InlineData("Vota un 4 a la necessitat de Tona i un 2 a l'alineament", "assess request=Tona scores=need:4+alignment:2")]
    [InlineData(
        "avalua la 12: 3 de necessitat, 2 de transferibilitat i 5 d'alineament, i anota que els falta pressupost",
        "assess request=12 scores=need:3+transferability:2+alignment:5 note=els falta pressupost")]
    [InlineData("La 7 té un 5 en necessitat per part meva", "assess request=7 scores=need:5")]
    [InlineData("poso a sant celoni un 3 de transferibilitat", "assess request=Sant Celoni scores=transferability:3")]
    [InlineData(
        "Volem concedir mentoria a Gironella: quatre hores amb la Núria Camps",
        "grant request=Gironella service=mentoria minutes=240 person=Núria Camps")]
    [InlineData("doncs la de Moià, que sí, endavant", "grant request=Moià")]
    [InlineData("Donem el vistiplau a la 33, vuit hores", "grant request=33 minutes=480")]
    [InlineData("Adjudiquem un paquet i mig a Solsona", "grant request=Solsona minutes=360")]
    [InlineData("S'accepta la petició de Torelló amb la mentora Carme Ribas", "grant request=Torelló person=Carme Ribas")]
    [InlineData("concedeix 4 hores d'assessorament a Navàs i Berga", "grant request=Navàs+Berga service=assessorament minutes=240")]
    [InlineData("concedeix mentoria a Navàs i a Berga", "grant request=Navàs+Berga service=mentoria")]
    [InlineData("Concedeix la de Navàs i Berga", "grant request=Navàs+Berga")]
    [InlineData("fem-los un paquet a la 15 i a la 16", "grant request=15+16 minutes=240")]
    [InlineData("la 22 la deixem a la reserva perquè no tenim mentors", "waiting_list request=22 reason=no tenim mentors")]
    [InlineData("Valls, de moment, a la cua", "waiting_list request=Valls")]
    [InlineData("Inscriviu la 19 i la 23 a la llista d'espera", "waiting_list request=19+23")]
    [InlineData("que s'esperi Tàrrega, no hi ha hores", "waiting_list request=Tàrrega reason=no hi ha hores")]
    [InlineData("rebutgem la petició de Cubelles per manca de documentació", "refuse request=Cubelles reason=manca de documentació")]
    [InlineData("Desestimada la 44, arriba tard", "refuse request=44 reason=arriba tard")]
    [InlineData(
        "no li concediu res a Salou, ja van tenir mentoria l'any passat",
        "refuse request=Salou reason=ja van tenir mentoria l'any passat")]
    [InlineData("no admetem la 51: no són membres", "refuse request=51 reason=no són membres")]
    [InlineData("La de Vidreres fora, que no és economia social", "refuse request=Vidreres reason=no és economia social")]
    [InlineData("Pregunta-li a Calaf si tenen local", "ask request=Calaf question=si tenen local")]
    [InlineData(
        "demaneu a la 14 un pressupost detallat, com a tard el 20 de maig",
        "ask request=14 until=2020-05-20 question=un pressupost detallat")]
    [InlineData("Que els de Tona ens expliquin com ho pagaran", "ask request=Tona question=com ho pagaran")]
    [InlineData("envia un missatge a Ripoll preguntant quants socis són", "ask request=Ripoll question=quants socis són")]
    [InlineData(
        "Afegiu una hora i mitja a l'assignació de la 2026-1-004 per tancar els estatuts",
        "extend request=2026-1-004 minutes=90 reason=tancar els estatuts")]
    [InlineData("puja-li dues hores a Vic", "extend request=Vic minutes=120")]
    [InlineData("Dona 3 hores extra a Manlleu, els falta una reunió", "extend request=Manlleu minutes=180 reason=els falta una reunió")]
    [InlineData("La 18 necessita un paquet més: amplia-la", "extend request=18 minutes=240")]
    [InlineData("fes una pròrroga de 90 minuts a Olot", "extend request=Olot minutes=90")]
    [InlineData("feu sortir les cartes", "release")]
    [InlineData("Ja podeu enviar les resolucions", "release")]
    [InlineData("publica les decisions que tenim guardades", "release")]
    [InlineData("Envia-ho tot, les cartes que tenim aturades", "release")]
    [InlineData(
        "Puntuo la 34: un quatre a necessitat, un tres a transferibilitat, un dos a alineament",
        "assess request=34 scores=need:4+transferability:3+alignment:2")]
    [InlineData("li fot un 2 d'alineament a Sort", "assess request=Sort scores=alignment:2")]
    [InlineData("Cassà: nec. 3; transf. 4; alin. 5", "assess request=Cassà de la Selva scores=need:3+transferability:4+alignment:5")]
    [InlineData("la petició de Tona té la necessitat en un 5", "assess request=Tona scores=need:5")]
    [InlineData("Canvio la meva nota de Vic: alineament 4", "assess request=Vic scores=alignment:4")]
    [InlineData("poseu-li a Calella necessitat de 2", "assess request=Calella scores=need:2")]
    [InlineData("A la 12 i la 13 els poso un 3 en tot", "assess request=12+13 scores=need:3+transferability:3+alignment:3")]
    [InlineData("Un 4 per a tots els criteris a Manlleu", "assess request=Manlleu scores=need:4+transferability:4+alignment:4")]
    [InlineData("En alineament, la 17 es mereix un 3", "assess request=17 scores=alignment:3")]
    [InlineData(
        "transferibilitat 2 per la de Moià, nota: costa de replicar",
        "assess request=Moià scores=transferability:2 note=costa de replicar")]
    [InlineData("Jo valoraria Berga amb un 4 de necessitat", "assess request=Berga scores=need:4")]
    [InlineData("per mi Olot és un 5 de necessitat i un 4 de transferibilitat", "assess request=Olot scores=need:5+transferability:4")]
    [InlineData("La necessitat de la 8, un dos; la transferibilitat, un tres", "assess request=8 scores=need:2+transferability:3")]
    [InlineData("De necessitat, a Vic, un quatre", "assess request=Vic scores=need:4")]
    [InlineData(
        "Apunta que la 14 té un tres d'alineament i afegeix-hi que és molt innovadora",
        "assess request=14 scores=alignment:3 note=és molt innovadora")]
    [InlineData(
        "anota 4 punts d'alineament i 2 de necessitat per a la sol·licitud número 31",
        "assess request=31 scores=alignment:4+need:2")]
    [InlineData(
        "Vull puntuar Ripoll: necessitat 5, transferibilitat 4, alineament 4. Observacions: molt complet",
        "assess request=Ripoll scores=need:5+transferability:4+alignment:4 note=molt complet")]
    [InlineData("Mollerussa, necessitat zero", "assess request=Mollerussa scores=need:0")]
    [InlineData("pels de Valls un tres de transferibilitat", "assess request=Valls scores=transferability:3")]
    [InlineData(
        "avaluació de Tàrrega. Necessitat: 4. Transferibilitat: 3. Alineament: 5.",
        "assess request=Tàrrega scores=need:4+transferability:3+alignment:5")]
    [InlineData("la 45 → nec 1, trans 2, alin 3", "assess request=45 scores=need:1+transferability:2+alignment:3")]
    [InlineData("31: necessitat 4", "assess request=31 scores=need:4")]
    [InlineData(
        "demana'ls als de Tona que ens enviïn la memòria abans del 15 de maig",
        "ask request=Tona until=2020-05-15 question=que ens enviïn la memòria")]
    [InlineData("envia una consulta a la 7: qui en serà el responsable?", "ask request=7 question=qui en serà el responsable?")]
    [InlineData("Pregunta a la 7 i a la 9 si tenen local propi", "ask request=7+9 question=si tenen local propi")]
    [InlineData(
        "sol·licita a Cardona l'acord de ple, termini fins al 20 de maig",
        "ask request=Cardona until=2020-05-20 question=l'acord de ple")]
    [InlineData("Escriu a Ripoll i demana-li quan començaran", "ask request=Ripoll question=quan començaran")]
    [InlineData("pregunteu-los a Moià quin termini tenen", "ask request=Moià question=quin termini tenen")]
    [InlineData(
        "a Berga que ens expliquin com ho finançaran, fins dilluns",
        "ask request=Berga until=2020-05-11 question=com ho finançaran")]
    [InlineData("Que Tremp ens faci arribar el conveni signat", "ask request=Tremp question=el conveni signat")]
    [InlineData("Contacta amb la 22 i pregunta per què no inclouen les dones", "ask request=22 question=per què no inclouen les dones")]
    [InlineData("pots preguntar a Vic quants treballadors són?", "ask request=Vic question=quants treballadors són?")]
    [InlineData("Manlleu: pregunta quin és el calendari", "ask request=Manlleu question=quin és el calendari")]
    [InlineData(
        "Requeriu a la 15 que aporti els estatuts en deu dies",
        "ask request=15 until=2020-05-16 question=que aporti els estatuts")]
    [InlineData("demana informació a la 26: quants socis són?", "ask request=26 question=quants socis són?")]
    [InlineData("la pregunta per a Solsona és: com ho mantindreu?", "ask request=Solsona question=com ho mantindreu?")]
    [InlineData(
        "Als de la 31 pregunteu-los si han parlat amb el consell comarcal",
        "ask request=31 question=si han parlat amb el consell comarcal")]
    [InlineData(
        "Pregunta a Gandesa: \"Teniu el suport dels pagesos?\" Que contestin abans del 10 de juny",
        "ask request=Gandesa until=2020-06-10 question=Teniu el suport dels pagesos?")]
    public void Order_InOtherWords_IsRead(string text, string order) => Assert.Equal(order, Read(text));

    // Tales, doubts, conditions, denials, and what another reader is for.
    [Theory]
    [InlineData("Concedim moltes mentories cada any?")]
    [InlineData("la 7 ja està denegada")]
    [InlineData("No deneguis la 7")]
    [InlineData("ahir vam concedir dues hores a Vic")]
    [InlineData("quan denegareu la 4?")]
    [InlineData("haurem de parlar de la 16 abans de denegar-la")]
    [InlineData("em sembla que la 5 s'hauria d'aprovar")]
    [InlineData("si Vic vol, amplia dues hores")]
    [InlineData("concedeix la 4 quan arribi l'informe")]
    [InlineData("envia les cartes dilluns")]
    [InlineData("les sol·licituds denegades de Vic")]
    [InlineData("vull veure les concedides de Berga")]
    [InlineData("mostra la 7")]
    [InlineData("qui ha puntuat la 7?")]
    [InlineData("posa un 3")]
    [InlineData("amplia l'assignació de Vic")]
    [InlineData("què passa si deneguem la 8?")]
    [InlineData("La de Berga, l'aprovem o la deneguem?")]
    [InlineData("encara no concedeixis la 9")]
    [InlineData("denega la 4, però espera't a demà")]
    [InlineData("Podríem donar un paquet a Tona?")]
    [InlineData("Vic ha demanat dues hores més")]
    [InlineData("Vic vol dues hores més")]
    [InlineData("a Vic li han dit que no")]
    [InlineData("treu la 4 de la llista d'espera")] // the other way round
    [InlineData("retira la sol·licitud 9")]
    [InlineData("aprova la 5 i envia les cartes")]
    [InlineData("han denegat la subvenció a Vic")]
    [InlineData("obre la convocatòria")]
    [InlineData("la mentora de Vic és la Marta")]
    [InlineData("Vic un 4 en necessitat i a Berga un 3 en necessitat")] // whose is each?
    [InlineData("Pregunta-ho a la 7")] // what?
    [InlineData("Fes saber a Berga que ens falta el pressupost")]
    public void Message_WhichOrdersNothing_IsNone(string text) => Assert.Equal("none", Read(text));

    private static string Read(string text) => ShownOrder.Of(RequestOrders.Read(new Utterance(text, Now)));
}
