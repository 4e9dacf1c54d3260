using XmessBot.Core.Language.Text;
using XmessBot.Understanding;

namespace XmessBot.Training;

/// <summary>
/// Reads Understanding/Utterances: one file an intent, one utterance a line, "(a|b)" for either wording, "[staff]" for who
/// writes the lines below it, "#" for a comment. Everything random comes from a fixed seed: the same files give the same list.
/// </summary>
internal static class Utterances
{
    // Of a line with very many wordings some are taken, so that no line outweighs the others.
    private const int MaxWordings = 14;

    public static List<Example> Read(string folder)
    {
        var examples = new List<Example>();
        var random = new Random(20200508);
        var number = 0;
        foreach (var intent in Enum.GetValues<Intent>())
        {
            Role[] roles = [Role.Any];
            foreach (var line in File.ReadLines(Path.Combine(folder, IntentNames.Of(intent) + ".txt")).Select(line => line.Trim()))
            {
                if (line.Length == 0 || line[0] == '#') continue;
                if (line[0] == '[') roles = [.. line.Trim('[', ']').Split(' ').Select(name => IntentNames.ParseRole(name)!.Value)];
                else examples.AddRange(Wordings(line, roles, intent, number++, random));
            }
        }
        return examples;
    }

    private static IEnumerable<Example> Wordings(string line, Role[] roles, Intent intent, int number, Random random)
    {
        var wordings = Variants.Of(line).Distinct().ToArray();
        random.Shuffle(wordings);
        foreach (var wording in wordings.Take(MaxWordings))
        {
            var role = roles is [Role.Any] ? (Role)random.Next(4) : roles[random.Next(roles.Length)];
            yield return new Example(wording, role, intent, number, IsNoise: false);
            yield return new Example(Noise.Spoil(wording, random), role, intent, number, IsNoise: true);
        }
    }
}
