using XmessBot.Core.Language.Text;
using static XmessBot.Core.Language.Answers.StatementWords;

namespace XmessBot.Core.Language.Answers;

/// <summary>A known phrase in an answer.</summary>
/// <param name="Heading">The heading of the list: those of yesno.txt, and "deed" for a word that does what was asked.</param>
/// <param name="Words">Its words as the list has them.</param>
/// <param name="FollowedByPause">Whether a comma, stop or the end comes after it.</param>
internal sealed record StatementPart(string Heading, IReadOnlyList<string> Words, bool FollowedByPause)
{
    public bool Starts(params string[] openings)
    {
        var plain = string.Join(' ', Words);
        return openings.Any(opening => plain.StartsWith(opening, StringComparison.Ordinal));
    }
}

/// <summary>An answer cut into known phrases, with the words that are in none and where they stand.</summary>
internal sealed class Statement
{
    private readonly List<string> _before = [];
    private readonly List<string> _after = [];
    private bool _explains;
    private int _lastEnd = -1;

    private Statement(bool accented) => HasAccentedYes = accented;

    /// <summary>The phrases, in order, those that say nothing left out.</summary>
    public List<StatementPart> Parts { get; } = [];

    /// <summary>Whether it asks something back.</summary>
    public bool Questions { get; private set; }

    /// <summary>Whether all its words are phrases or of the question.</summary>
    public bool SaysNoMore => _before.Count == 0 && _after.Count == 0;

    /// <summary>Whether the message is nothing but phrases, from the first word to the last.</summary>
    public bool IsWhole { get; private set; } = true;

    /// <summary>Whether it is the question said again as a statement: "va ser presencial", "la vam fer".</summary>
    public bool Echoes { get; private set; }

    /// <summary>Its words as the lists know them.</summary>
    public IReadOnlyList<string> Words { get; private init; } = [];

    /// <summary>Whether, after a yes, it tells to do what was asked about: "sí, retira-la".</summary>
    public bool Does { get; private set; }

    private bool HasAccentedYes { get; }

    public static Statement Parse(string text, IReadOnlyList<Token> tokens, PhraseBook phrases, Question asked)
    {
        var words = phrases.Words(tokens);
        // "Si que ho va ser", without its accent, is no condition.
        var accented = text.Contains('í', StringComparison.OrdinalIgnoreCase) || words is ["si", "que", ..];
        var said = new Statement(accented) { Words = words };
        for (var at = 0; at < words.Count;)
        {
            var (heading, length) = phrases.At(words, at);
            // "Sí, que si no se m'oblidarà": why.
            if (said.Parts.Count > 0 && at + 2 < words.Count && words[at] == "que" && words[at + 1] == "si" && words[at + 2] == "no")
            {
                said._explains = true;
                at += 3;
                continue;
            }
            // "per mi no hi ha problema": the "no" belongs to what comes after it.
            if (heading == "no" && length > 1 && words[at + length - 1] == "no" && phrases.At(words, at + length - 1).Length > 1)
            {
                at += length - 1;
                continue;
            }
            // "Ara no hi caic": what is not, nobody can tell.
            if (heading == "no" && length > 1 && words[at + length - 1] == "no" && said.GoesOnUnknown(words, at + length, tokens, phrases, asked))
            {
                at += length;
                continue;
            }
            // "cancel·la-la" after "Vols cancel·lar-la?" is no command.
            if (length == 0 || (heading is "unsure" or "but" && length == 1 && !(heading == "but" && asked.IsAboutChanges) && asked.AsksToDo(words[at]))) at = said.Skip(words, at, tokens, asked);
            else
            {
                said.Add(heading, words, at, length, tokens, asked);
                at += length;
            }
        }
        said.Echoes = said.Parts.Count == 0 && said.SaysNoMore && !words.Exists(word => Negations.Contains(word) || Scanty.Contains(word)) && words.Exists(word => Verbs.Contains(word) || asked.IsItsVerb(word)) && words.Count > 1
            && words.Exists(word => !Little.Contains(word) && asked.Mentions(word));
        return said;
    }

    /// <summary>
    /// Whether the phrases answer for the whole: nothing else is said, or what is said comes after a clear answer and a
    /// pause ("sí, dimarts a les deu"), and does not take it back.
    /// </summary>
    public bool IsCarriedBy(bool yes, Question asked)
    {
        // "l'hora no", of a summary: one thing in it is wrong.
        if (_before.Count > 0 && !yes && asked.IsAboutRightness && Parts is [{ Words: ["no"], FollowedByPause: true }]) return true;
        // "aquell dia no puc": before a no of several words, something may be said.
        if (_before.Count > 0) return !yes && _before.Count <= 4 && Parts[0].Words.Count > 1;
        if (_after.Count == 0 || (!yes && Parts.Count(part => part.Heading == "no") > 1)) return true;
        var first = Parts[0];
        // "Hi tens cap inconvenient?", "sí, que no tinc temps": there the "no" explains.
        if (yes && _after.Any(Negations.Contains) && !((asked.IsAboutObstacles || asked.IsAboutStopping || _explains) && first.FollowedByPause)) return false;
        // "Som menys de 20.000?", "no arribem als mil": of amounts, a no in many words may say anything.
        if (asked.IsAboutAmounts && first.Words.Count > 1 && !first.FollowedByPause) return false;
        // "Em va bé dimarts", of another day: that is a proposal.
        if (yes && !first.FollowedByPause && !(first.Heading == "done" && !asked.NamesADay) && !asked.IsAboutHaving && _after.Any(word => OtherTimes.Contains(word) || char.IsAsciiDigit(word[0]))) return false;
        // "sí, si em dius quan": the second one is a condition.
        if (yes && Parts.Count > 1 && Parts[^1] is { FollowedByPause: false, Words: ["si"] }) return false;
        // "si l'alcalde hi està d'acord, sí": the first one is a condition.
        if (yes && Parts.Count > 1 && first is { FollowedByPause: false, Words: ["si"] } && Parts[^1].Words is ["si"]) return false;
        // "M'agradaria canviar una cosa": a wish of something that was not asked.
        if (yes && first.Starts("m agradaria", "ens agradaria", "m encantaria", "vull", "volem", "voldri")) return false;
        // "Truqueu-me dilluns", "durar, 3 hores": done, but not as it was asked.
        if (first.Heading == "deed" && _after.Any(word => OtherTimes.Contains(word) || char.IsAsciiDigit(word[0]))) return false;
        // "Ok dijous 10 h apuntat": said twice over.
        if (yes && _after.Count <= 3 && first.Words is ["sisi" or "ok" or "vale" or "val" or "perfecte" or "genial" or "vinga" or "entesos" or "correcte" or "exacte"] && Parts.Count(part => part.Heading is "yes" or "right" or "praise") > 1 && Parts.TrueForAll(part => part.Heading is "yes" or "right" or "praise")) return true;
        if (first.FollowedByPause) return true;
        if (first.Words.Count > 1) return !yes || _after.Count <= 6;
        return yes && HasAccentedYes && first.Words[0] == "si" && _after.Count <= 6;
    }

    private bool GoesOnUnknown(List<string> words, int at, IReadOnlyList<Token> tokens, PhraseBook phrases, Question asked)
    {
        while (at < words.Count && Little.Contains(words[at])) at++;
        if (at >= words.Count || tokens[at].Kind != TokenKind.Word || phrases.At(words, at).Length > 0 || asked.Mentions(words[at])) return false;
        // "Sí, que ja no farem el projecte": after an answer, it goes on from there.
        if (Parts.Count > 0) _after.Add("no");
        (Parts.Count == 0 ? _before : _after).Add(words[at]);
        return true;
    }

    private void Add(string heading, List<string> words, int at, int length, IReadOnlyList<Token> tokens, Question asked)
    {
        if (heading == "filler" || (heading is "much" or "little" && !asked.IsAboutPleasure && length == 1 && words[at] is "molt" or "forca" or "prou" or "bastant"))
        {
            // "Sí si us plau, que se'ns acaba el termini": the pause comes after the courtesy.
            if (Parts.Count > 0 && _lastEnd == at && (at + length >= words.Count || tokens[at + length].Kind == TokenKind.Mark)) Parts[^1] = Parts[^1] with { FollowedByPause = true };
            return;
        }
        // "Sí, que si no se m'oblidarà": why, and no condition; "sí, que no ho acabo d'entendre", of an offer.
        if ((heading == "but" || (asked.IsOffer && heading is "unsure" or "no")) && _explains && Parts is [{ Heading: "yes" }, ..])
        {
            _after.AddRange(words.GetRange(at, length));
            return;
        }
        // "Sí, pot ser útil per a altres": that it can be, and no "maybe".
        if (heading == "unsure" && length == 2 && words[at] == "pot" && Parts is [{ Heading: "yes", FollowedByPause: true }, ..] && at + 2 < words.Count && tokens[at + 2].Kind == TokenKind.Word && words[at + 2] != "que")
        {
            _after.Add(words[at]);
            return;
        }
        // "Vols que t'ho recordi el dia abans?", "sí, el dia abans": words of the question are no condition.
        if (heading == "but" && Parts.Count > 0 && words.GetRange(at, length).TrueForAll(asked.Mentions)) return;
        // "Sí, perquè ja ho hem revisat": why, and no condition.
        if (heading == "but" && length == 1 && words[at] == "perque" && Parts.Count > 0)
        {
            _explains = true;
            return;
        }
        // "No, ho vull tornar a fer": again, and not "go back".
        if (heading == "unsure" && length == 1 && words[at] is "tornar" or "torna" && Parts.Count > 0 && at + 1 < words.Count && words[at + 1] == "a") return;
        // "Envia-la tu mateix": who does it, and no "as you like".
        if (heading == "unsure" && length == 2 && words[at + 1] is "mateix" or "mateixa" or "mateixos" && Parts.Count > 0 && Parts[^1].Heading is "yes" or "deed") return;
        // "Encara no, falta una pregunta": it is told and not asked.
        if (heading == "unsure" && length == 2 && words[at] is "una" or "un" && Parts.Count > 0)
        {
            _after.Add(words[at + 1]);
            return;
        }
        // "Sí, un dia abans"; "Vols que et truqui?", "sí, demà al matí": when, and no condition.
        if (heading == "but" && length == 1 && ((words[at] == "abans" && Parts.Count > 0 && at > 0 && words[at - 1] is "dia" or "dies" or "hora" or "hores" or "setmana" or "minuts")
            || (words[at] == "dema" && asked is { IsOffer: true, IsAboutNow: false } && Parts is [{ Heading: "yes" }])))
        {
            _after.Add(words[at]);
            return;
        }
        if (heading == "ask")
        {
            // "Perdó, sí": an excuse before the answer.
            if (words[at] is "perdo" or "perdona" or "disculpa" && at + length + 1 < words.Count && words[at + length] is "," or "." or "!") return;
            // "com sempre" after an answer asks nothing.
            if (Parts.Count > 0 && words[at] == "que" && length == 1)
            {
                // "Sí, que ja no farem el projecte": why.
                _explains |= at > 0 && tokens[at - 1].Kind == TokenKind.Mark;
                return;
            }
            // "sí, quan acabi": a condition.
            if (Parts.Count > 0 && words[at] == "quan") Parts.Add(new StatementPart("but", ["quan"], FollowedByPause: false));
            // "que s'enviï": what was asked shall be done.
            if (asked.IsWishedFor(tokens, at)) return;
            if (Parts.Count > 0 || _before.Count > 0) _after.AddRange(words.GetRange(at, length));
            else Questions = true;
            return;
        }
        var end = at + length;
        // "Ho tinc pendent": what one has is something else.
        if (heading is "yes" or "had" && end < words.Count && words[end - 1] is "tinc" or "tenim" && tokens[end].Kind == TokenKind.Word && !Had.Contains(words[end]) && !Little.Contains(words[end]) && !asked.Mentions(words[end])) return;
        // "La vull mantenir" after "Vols cancel·lar-la?", "no ho puc assegurar": of something else.
        if (end < words.Count && (heading == "yes" ? Wishes : heading == "no" ? Abilities : []).Contains(words[end - 1]) && IsInfinitive(tokens[end].Text) && !asked.Mentions(tokens[end].Text))
        {
            (Parts.Count == 0 ? _before : _after).Add(words[end]);
            return;
        }
        // "no, en va durar tres": a word that could answer by itself, in the middle of others, is one of them.
        if (heading == "yes" && length == 1 && Parts.Count > 0 && words[at] != "si" && end < words.Count && tokens[end].Kind == TokenKind.Word)
        {
            _after.Add(words[at]);
            return;
        }
        // "No, diuen que és car": a clause of the no, and not "que sí".
        if (heading == "yes" && words[at] == "que" && words[end - 1] != "si" && Parts is [{ Heading: "no" }, ..])
        {
            _after.AddRange(words.GetRange(at, length));
            return;
        }
        // "No ens podem comprometre a això": what it is about.
        if (heading is "yes" or "right" && length == 1 && Parts.Count > 0 && words[at - 1] is "a" or "de" or "d" or "amb" or "en" or "per")
        {
            _after.Add(words[at]);
            return;
        }
        // "No natros som de Torelló", "nooo només volia mirar": a pause that is not written.
        var pause = end >= words.Count || tokens[end].Kind == TokenKind.Mark
            || (length == 1 && words[at] == "no" && (tokens[at].Text.EndsWith("oo", StringComparison.Ordinal) || words[end] is "nosaltres" or "jo" or "home" or "dona" or "ja"));
        Parts.Add(new StatementPart(heading, words.GetRange(at, length), pause));
        _lastEnd = end;
    }

    private int Skip(List<string> words, int at, IReadOnlyList<Token> tokens, Question asked)
    {
        var word = words[at];
        IsWhole &= tokens[at].Kind == TokenKind.Mark;
        if (tokens[at].Kind == TokenKind.Mark) Questions |= word is "?" or "¿";
        // "Ja truco jo" after "Vols que et truquem?" is no command.
        else if (Parts.Count == 0 && asked.AsksToDo(tokens[at].Text) && !(asked.IsOffer && word[^1] == 'o')) Parts.Add(new StatementPart("deed", [word], FollowedByPause: true));
        else if (Parts is [{ Heading: "yes" }] && asked.AsksToDo(tokens[at].Text)) Does = true;
        else if (!Little.Contains(word) && !asked.Mentions(word)) (Parts.Count == 0 ? _before : _after).Add(word);
        return at + 1;
    }
}
