using XmessBot.Core.Language;
using XmessBot.Core.Language.Answers;
using XmessBot.Core.Language.Text;
using XmessBot.Tests.Support;
using XmessBot.Understanding.Answers;

namespace XmessBot.Tests.Language.Answers;

/// <summary>Every line of the phrasings is its own example: what was learnt from it is read so.</summary>
public sealed class PhrasingTests
{
    private const int MostOfALine = 6;

    [Fact]
    public void YesOrNo_EachPhrasing_IsReadAsItsLineSays()
    {
        var count = 0;
        List<string> again = [];
        List<string> wrong = [];
        foreach (var (asked, text, answer) in Phrasings())
        {
            var read = Answer.YesOrNo(asked, new Utterance(text));
            count++;
            if (read is null && answer is not null) again.Add($"{asked.Sentence} | {text}");
            else if (read != answer) wrong.Add($"{asked.Sentence} | {text} | {answer}");
        }
        // Of what is learnt and not listed, a few in a thousand are asked again; hardly any is taken for what it is not.
        Assert.True(again.Count <= count / 200, $"{again.Count} of {count} are asked again: {string.Join("; ", again)}");
        Assert.True(wrong.Count <= count / 500, string.Join('\n', wrong));
    }

    private static IEnumerable<(AskedQuestion Asked, string Text, bool? Answer)> Phrasings()
    {
        foreach (var file in Directory.GetFiles(Path.Combine(Repository.Root, "XmessBot", "Understanding", "Answers", "Phrasings"),
            "*.txt").Order(StringComparer.Ordinal))
        {
            AskedQuestion? asked = null;
            foreach (var line in File.ReadLines(file).Select(line => line.Trim()).Where(line => line.Length > 0 && line[0] != '#'))
            {
                var end = line.IndexOf(']', StringComparison.Ordinal);
                if (line[0] == '[') asked = new AskedQuestion(QuestionActs.Named(line[1..end])!.Value, line[(end + 1)..].Trim());
                else
                    foreach (var text in Variants.Of(line[1..].Trim()).Take(MostOfALine))
                        yield return (asked!, text.Replace(" ,", ",", StringComparison.Ordinal).TrimStart(',', ' '),
                            line[0] switch { '+' => true, '-' => false, _ => null });
            }
        }
    }
}
