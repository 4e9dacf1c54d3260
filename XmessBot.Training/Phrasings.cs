using XmessBot.Core.Language.Answers;
using XmessBot.Core.Language.Text;
using XmessBot.Understanding.Answers;

namespace XmessBot.Training;

/// <summary>An answer to learn from.</summary>
/// <param name="Asked">The question.</param>
/// <param name="Text">What is written.</param>
/// <param name="Label">Its place in <see cref="YesNoReader.Labels"/>.</param>
internal sealed record Phrasing(AskedQuestion Asked, string Text, int Label);

/// <summary>
/// Reads Understanding/Answers/Phrasings: lines "[act] question", then the answers to any of those: "+" answers yes, "-" no, "?"
/// neither; "(a|b)" for either wording, "#" for a comment. Everything random comes from a fixed seed.
/// </summary>
internal static class Phrasings
{
    // A group's answers are learnt with some of its questions, which ones chance says.
    private const int QuestionsEach = 3;
    private const int WordingsOfPhrase = 12;

    // What the phrases of the lists answer to, whatever is asked.
    private static readonly AskedQuestion[] Plain =
    [
        new(QuestionAct.Confirm, "Ho deso?"), new(QuestionAct.Confirm, "Ho fem?"), new(QuestionAct.Confirm, "L'envio?"),
            new(QuestionAct.Confirm, "Accepteu la proposta?"),
        new(QuestionAct.Offer, "Voleu que us avisi?"), new(QuestionAct.Fact, "Us hi veu la Rosa?"), new(QuestionAct.Fact, "Va ser així?"),
    ];

    /// <summary>All of the folder's files, and the phrases of the lists that mean one thing whatever is asked.</summary>
    public static List<Phrasing> Read(string folder)
    {
        var random = new Random(20200508);
        var wordings = new Wordings(random);
        var found = Directory.GetFiles(folder, "*.txt").Order(StringComparer.Ordinal).SelectMany(file =>
            ReadFile(file, wordings, random)).ToList();
        found.AddRange(OfTheLists(random));
        return found;
    }

    private static IEnumerable<Phrasing> ReadFile(string file, Wordings wordings, Random random)
    {
        var asked = new List<AskedQuestion>();
        var answered = false;
        foreach (var line in File.ReadLines(file).Select(line => line.Trim()).Where(line => line.Length > 0 && line[0] != '#'))
        {
            if (line[0] == '[')
            {
                if (answered) asked.Clear();
                answered = false;
                var end = line.IndexOf(']', StringComparison.Ordinal);
                asked.Add(new AskedQuestion(QuestionActs.Named(line[1..end]) ?? throw new FormatException($"No act is named so: {line}"),
                    line[(end + 1)..].Trim()));
                continue;
            }
            answered = true;
            var label = "+-?".IndexOf(line[0], StringComparison.Ordinal);
            if (label < 0 || asked.Count == 0) throw new FormatException($"Neither a question nor an answer to one: {line}");
            foreach (var text in wordings.Of(line[1..].Trim()))
            {
                var some = asked.ToArray();
                random.Shuffle(some);
                foreach (var question in some.Take(QuestionsEach)) yield return new Phrasing(question, text, label);
            }
        }
    }

    private static IEnumerable<Phrasing> OfTheLists(Random random)
    {
        var label = -1;
        foreach (var line in WordLists.Lines("yesno"))
        {
            if (line.StartsWith("= ", StringComparison.Ordinal)) label = LabelOf(line[2..]);
            else if (label >= 0)
            {
                var examples = PhraseBook.Examples(line).Distinct().ToArray();
                random.Shuffle(examples);
                foreach (var text in examples.Take(WordingsOfPhrase)) yield return new Phrasing(Plain[random.Next(Plain.Length)], text,
                    label);
            }
        }
    }

    private static int LabelOf(string heading) => heading switch { "yes" or "right" or "praise" => 0, "no" => 1, "unsure" or "ask" =>
        2, _ => -1 };
}
