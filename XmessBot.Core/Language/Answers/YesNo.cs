using XmessBot.Core.Language.Sessions;
using XmessBot.Core.Language.Text;

namespace XmessBot.Core.Language.Answers;

/// <summary>
/// Reads the answer to a question that wants yes or no. What is neither is null and the bot asks again: a doubt, a
/// condition, a question back, both at once, or words that it does not know. Taking such a thing for a yes is the worst
/// that can happen here, so anything unknown weighs against an answer.
/// </summary>
public static class YesNo
{
    // Longer than this it is not an answer but a message.
    private const int MaxTokens = 40;

    private static readonly PhraseBook Phrases = new("yesno");

    /// <summary>True for yes, false for no, null for neither. The prompt decides what "tot correcte" or "cap" answer to.</summary>
    public static bool? Read(string? prompt, string text)
    {
        if (text.Length > 400) return null;
        var tokens = AnswerTokens.Of(text);
        if (tokens.Count is 0 or > MaxTokens) return null;
        var asked = new Question(prompt ?? "");
        var said = Statement.Parse(text, tokens, Phrases, asked);
        return said.Questions ? null : said.Echoes && !asked.IsAboutChanges && !asked.IsAboutObstacles ? true : Weigh(said, asked) ?? ByModality(said, asked, prompt ?? "", text) ?? ByPredicate(said, asked);
    }

    /// <summary>
    /// As <see cref="Read"/> without a prompt, for a message that is nothing but the answer: "sí, endavant", and not "sí,
    /// dimarts a les deu".
    /// </summary>
    public static bool? ReadAlone(string text) => new Utterance(text).Alone;

    /// <inheritdoc cref="ReadAlone(string)"/>
    public static bool? ReadAlone(Utterance utterance)
    {
        var (text, tokens) = (utterance.Text, utterance.AnswerWords);
        if (text.Length > 200) return null;
        if (tokens.Count is 0 or > MaxTokens) return null;
        var said = Statement.Parse(text, tokens, Phrases, new Question(""));
        return said.IsWhole && !said.Questions && said.Parts.All(part => part.Heading is not ("enough" or "but")) ? Weigh(said, new Question("")) : null;
    }

    // "Ja l'heu signat?", "signat i enviat"; "encara no està signat".
    private static bool? ByPredicate(Statement said, Question asked)
    {
        if (asked.IsAboutChanges || asked.IsAboutObstacles || said.Parts.Exists(part => part.Heading is "unsure" or "but" or "ask")) return null;
        if (Echo.Denies(said.Words, asked)) return said.Parts.Exists(part => part.Heading is "yes" or "right") ? null : false;
        return Echo.Affirms(said.Words, asked) && !asked.IsAboutStopping && !asked.IsOffer && !said.Parts.Exists(part => part.Heading is "no" or "wrong" or "enough" or "keep" or "another") ? true : null;
    }

    // "La sessió va ser presencial?", "va ser per Zoom"; "tota presencial". Of one to come, the other way may be a wish as well.
    private static bool? ByModality(Statement said, Question question, string prompt, string text)
    {
        if (said.Parts.Exists(part => part.Heading is not ("done" or "went" or "tells")) || ModalityReader.Read(prompt) is not { } asked || ModalityReader.Read(text) is not { } told) return null;
        // "Amb Vic, presencial" may put right what was shown.
        return asked == told ? (said.SaysNoMore ? true : null) : question.IsAboutThePast && Echo.TellsThePast(said.Words) ? false : null;
    }

    private static bool? Weigh(Statement said, Question asked)
    {
        // "Espera, no, que encara no ha acceptat".
        if (said.Parts is [{ Heading: "unsure" } wait, { Heading: "no", FollowedByPause: true }, ..] && IsWait(wait) && !said.Parts.Exists(part => part.Heading is "yes" or "right" or "deed")) return false;
        // "Que va anar molt bé" tells, and what comes after it is told.
        // "No, la vam fer per videotrucada": after a plain no, what is told explains it.
        var refused = said.Parts is [{ Heading: "no", FollowedByPause: true }, ..];
        var answers = said.Parts.TakeWhile(part => part.Heading != "tells" && !(refused && part.Heading is "done" or "same" or "another" && part != said.Parts[0])).Select(part => Meaning(part, asked)).ToList();
        if (answers.Count == 0 || said.Parts.Any(part => part.Heading == "unsure" && !(asked.IsAboutMore && part.Words[^1] is "dubte" or "pregunta") && !(answers.Contains(false) && (IsAlmost(part, asked) || (refused && (IsLater(part) || (IsWait(part) && answers.Count(each => each == false) > 1))))))) return null;
        var yes = answers.Contains(true);
        var no = answers.Contains(false);
        // "No, tot bé", "no, continua", "no, endavant".
        // "Hi tens cap inconvenient?", "sí, que no tinc temps": the "no" is the inconvenience.
        if (yes && no && asked.IsAboutObstacles && answers[0] == true && said.Parts[0] is { FollowedByPause: true, Words: ["si"] }) return true;
        // "Ja no la necessito, sí": the last word is what counts, but who knows for what.
        if (yes && no && said.Parts[^1].Words is ["si"]) return null;
        // "Sí, retira-la. Hem decidit no fer-la enguany": said twice, and then why.
        if (yes && no && asked.IsAboutStopping && answers[0] == true && (said.Does || (said.Parts[0].Heading == "deed" && said.Parts[^1].Words.Count > 1)) && said.Parts[0].FollowedByPause) return true;
        // "No fa falta, ja m'ho apunto jo".
        if (yes && no && asked.IsOffer && answers[0] == false && said.Parts[0].FollowedByPause) return false;
        if (yes && no) return (asked.IsAboutChanges || asked.IsAboutStopping || asked.IsAboutObstacles) && answers[0] == false ? false : null;
        if (!yes && !no) return null;
        // "Sí, millor a distància", of what was asked, is no condition.
        if (yes && said.Parts.Any(part => part.Heading == "but" && !(part.Words is ["millor"] && said.SaysNoMore))) return null;
        return said.IsCarriedBy(yes, asked) ? yes : null;
    }

    // "És correcte?", "quasi, però l'hora està malament": almost right is not.
    private static bool IsAlmost(StatementPart part, Question asked) => asked.IsAboutRightness && part.Starts("quasi", "gairebe");

    // "Per ara no, potser més endavant".
    private static bool IsLater(StatementPart part) => part.Words[0] == "potser" && (!part.FollowedByPause || part.Words.Count > 2) && part.Words[^1] is not ("si" or "no");

    // "Nooo, espera't, no la retireu!"
    private static bool IsWait(StatementPart part) => part.Starts("espera", "espere", "un moment", "un segon", "alto", "para", "compte");

    private static bool? Meaning(StatementPart part, Question asked) => part.Heading switch
    {
        // "Us ha servit?", "molt"; "T'agrada?", "gens".
        "much" => asked.IsAboutPleasure ? true : null,
        "little" => asked.IsAboutPleasure ? false : null,
        // "Voleu afegir-ne cap més?", "encara me'n falta una"; "Heu acabat?", "me'n falta una".
        "missing" => asked.IsAboutMore ? true : asked.IsAboutEnding ? false : null,
        // "Teniu el vistiplau?", "el tenim des de dilluns".
        "had" => asked.IsAboutHaving ? true : null,
        "certain" => asked.IsCertain ? true : null,
        "right" when asked.WantsAgreement => true,
        "enough" when asked.WantsAgreement => null,
        "yes" when (asked.IsAboutObstacles || asked.IsAboutChanges) && part.Starts("cap", "no hi", "no tinc", "sense") => false,
        // "T'importa que ho comparteixi?", "endavant": no, it does not matter.
        "yes" when asked.IsAboutObstacles && part.Starts("endavant", "avant", "tira", "fes", "feu", "som hi", "vinga", "va ", "comparteix", "publica", "envia") => false,
        // "Vols afegir res?", "perfecte": pleased, and who knows with what.
        "praise" => asked.IsAboutChanges || asked.IsAboutObstacles ? null : true,
        "no" when asked.IsAboutObstacles && part.Starts("prefer", "millor", "mes val", "val mes", "m estimo", "no ho f", "no vull") => null,
        "wrong" => asked.IsAboutRightness ? false : null,
        "keep" => asked.IsAboutStopping || asked.IsAboutChanges ? false : null,
        "yes" when asked.IsAboutStopping && part.Starts("guard", "desa", "deseu") => false,
        "yes" when asked.IsAboutStopping && part.Starts("continu", "segueix", "segui") => null,
        // "Has fet més sessions?", "en vaig fer una a Olot": that one is told, and may be the one known already.
        "yes" when asked.IsAboutChanges && part.Starts("n h", "en h", "en va", "n va") => null,
        "done" => asked.IsAboutThePast || asked.IsAboutASession ? true : null,
        "same" when asked.IsAboutMeaning => true,
        "same" => asked.IsAboutAnother && part.FollowedByPause ? false : null,
        "another" => asked.IsAboutAnother ? true : null,
        "went" => asked.IsAboutHowItWent ? false : null,
        // "Ets el tècnic?", "soc jo"; "Ets de Vic?", "soc jo" says who and not whence.
        "me" => asked.IsWho ? true : null,
        "yes" when asked.IsOffer && part.Starts("ho tinc", "ho tenim", "ja ho tinc") => null,
        // "Vols que et truqui?", "ja trucaré jo".
        "myself" => asked.IsOffer ? false : null,
        // "Vau fer la sessió?", "es va anul·lar".
        "undone" => (asked.IsAboutThePast || asked.IsAboutASession) && !asked.IsAboutStopping ? false : null,
        "deed" when asked.IsAboutStopping && part.Starts("guard", "desa", "deseu") => false,
        "yes" or "deed" => true,
        // "Deixeu-ho" leaves as it is what was shown, and gives up what was proposed.
        "no" when part.Words is ["deixa" or "deixeu" or "deixem", "ho"] && (!part.FollowedByPause || asked.IsAboutRightness || asked.IsAboutChanges || asked.IsAboutObstacles) => null,
        // "Vols cancel·lar-la?", "ja no la necessito", "no la volem", "deixem-ho aquí".
        "no" when asked.IsAboutStopping && part.Starts("ja no", "no la neces", "no el neces", "no ho neces", "no ens cal", "no em cal", "no em fa falta", "no ens fa falta", "deixem ho", "deixa ho", "deixeu ho", "ho deix", "fins aqui", "prou") => null,
        "no" when asked.IsAboutStopping && part.FollowedByPause && part.Starts("no la v", "no el v", "no les v", "no els v") => null,
        "no" when asked.IsAboutErrors && part.Starts("esta mal", "malament", "incorrect", "es incorrect", "error", "es un error", "hi ha un", "esta equi", "m he equi", "ens hem equi") => true,
        // "Voleu canviar alguna dada?", "el correu està malament": who says so may want it changed.
        "no" when asked.IsAboutChanges && part.Starts("esta mal", "malament", "incorrect", "es incorrect", "error", "es un error", "hi ha un", "esta equi", "esta err", "m he equi", "ens hem equi", "t has equi", "us heu equi", "equivoc", "el ", "la ", "l ", "els ", "les ") => null,
        "no" when asked.IsAboutErrors && part.Starts("el ", "la ", "l ", "els ", "les ") => null,
        // "Voleu afegir res més?", "els dimarts no podem": that is what there is to add.
        "no" when asked.IsAboutChanges && part.Starts("no pod", "no puc", "no ens va", "no em va", "no hi p", "no ens quadra") => null,
        // "Segur que la voleu retirar?", "no del tot": a doubt.
        "no" when asked.IsAboutStopping && part.Starts("no del tot", "no gaire") => null,
        // "Us va anar bé?", "encara no l'hem fet".
        "no" when asked.IsAboutHowItWent && part.Words[^1] is "fet" or "feta" or "fer" => null,
        // "No tenim càmera": what is not there may matter or not.
        "no" when !part.FollowedByPause && !asked.IsAboutHaving && part.Words[^1] is "tinc" or "tenim" or "ha" => null,
        "no" => false,
        "right" when asked.IsAboutStopping && part.Starts("deix") => false,
        "right" => !asked.IsAboutChanges,
        // "Teniu algun pla?", "cap": there is none.
        "enough" when asked.IsAboutHaving && part.Words[^1] is "cap" or "ninguna" or "ningun" or "una" or "un" => false,
        "enough" when part.Starts("ja en t", "ja n hi ha") && !asked.IsAboutEnding && !asked.IsAboutRightness => false,
        // "Hi esteu d'acord?", "no hi tenim res a dir".
        "enough" when asked.IsAboutAgreement && part.Words.Contains("dir") => true,
        "enough" when asked.IsAboutRightness && part.Words.Contains("res") => true,
        "enough" when asked.IsAboutChanges || asked.IsAboutObstacles => false,
        "enough" when asked.IsAboutGoingOn && part.Words.Contains("prou") => false,
        "enough" when asked.IsAboutEnding => true,
        _ => null,
    };
}
