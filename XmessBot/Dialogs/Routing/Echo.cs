using XmessBot.Core.Language;
using XmessBot.Core.Language.Answers;
using XmessBot.Core.Language.Beginnings;
using XmessBot.Core.Language.Text;

namespace XmessBot.Dialogs.Routing;

/// <summary>Whether an answer repeats the verb of the question or of an option: "no la publiquis" for "La publico?".</summary>
internal static class Echo
{
    private const int Stem = 5;
    private const int Among = 4;

    /// <summary>Whether one of its first words does.</summary>
    public static bool IsIn(Utterance said, AskedQuestion asked)
    {
        // "Fins quin dia es pot modificar?" does not choose the button "Modificar".
        if (said.Wish.Form == WishForm.Ask) return false;
        var verbs = asked.Options.SelectMany(option => Verbs(option, 1)).Concat(Verbs(asked.Sentence, Among)).ToHashSet();
        // "Fes-me un excel amb les denegades" orders something else.
        var among = said.Wish.Form == WishForm.Order ? 1 : Among;
        return verbs.Count > 0 && Long(said.Tokens.Where(token => token.Start >= said.Wish.Start)).Take(among)
            .Any(word => verbs.Contains(StemOf(word)));
    }

    // The verb comes first: "Publico aquesta pregunta?", "Voleu retirar-la?", "Editar-la".
    private static IEnumerable<string> Verbs(string text, int among) => Long(Tokens.Of(text)).Take(among).Where(IsVerb).Select(StemOf);

    private static IEnumerable<string> Long(IEnumerable<Token> tokens) =>
        tokens.Where(token => token.Kind == TokenKind.Word && token.Text.Length >= Stem - 1).Select(token => token.Text);

    private static bool IsVerb(string word) => word[^1] == 'o' || word[^2..] is "ar" or "er" or "ir" or "re";

    // "Publiquis", "publico": the same stem, spelt according to the next letter.
    private static string StemOf(string word) => word.Replace("qu", "c", StringComparison.Ordinal).Replace("gu", "g",
        StringComparison.Ordinal)
        is var spelt
        && spelt.Length > Stem ? spelt[..Stem] : spelt[..^1];
}
