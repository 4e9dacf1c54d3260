namespace XmessBot.Search;

/// <summary>Finds the entries that may mean the same as a question, by the topics that both are near.</summary>
internal sealed class MeaningIndex
{
    // So few entries are looked at one by one, and of more at most as many: a question costs the same however many there are.
    private const int Few = 192;

    // Under so many of its nearest topics is a text filed, and under so many is a question looked for.
    private const int OfText = 2;
    private const int OfQuestion = 24;

    private readonly int[] _all;
    private readonly ILookup<int, int> _byTopic;
    private readonly MeaningMap _map;

    /// <summary>Files the entries.</summary>
    public MeaningIndex(IReadOnlyList<EntryPassages> passages, MeaningMap map)
    {
        _map = map;
        _all = [.. Enumerable.Range(0, passages.Count)];
        _byTopic = (
            from entry in passages.Count <= Few ? [] : _all
            from meaning in passages[entry].Wordings.Select(wording => wording.Meaning).Append(passages[entry].Meaning)
            from topic in map.NearestTopics(meaning, OfText)
            select (topic.Id, entry)).Distinct().ToLookup(each => each.Id, each => each.entry);
    }

    /// <summary>The entries near a question, and how near it is to the nearest topic that councils ask about at all.</summary>
    public (IEnumerable<int> Entries, float Elsewhere) Near(float[] meaning)
    {
        var topics = _map.NearestTopics(meaning, OfQuestion);
        return (_all.Length <= Few ? _all : topics.SelectMany(topic => _byTopic[topic.Id]).Distinct().Take(Few), topics[0].Value);
    }
}
