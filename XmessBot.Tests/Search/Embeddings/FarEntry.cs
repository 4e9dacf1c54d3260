using XmessBot.Core.Faq;

namespace XmessBot.Tests.Search.Embeddings;

/// <summary>A knowledge base, and a question that shares nothing with the entry that the model finds near.</summary>
internal static class FarEntry
{
    /// <summary>The question.</summary>
    public const string Asked = "Per què miola el gat?";

    /// <summary>The entry that it finds near.</summary>
    public static FaqEntry Entry { get; } = new("trastos", "Residus", "Quin dia passa el camió?", "El primer dilluns de mes.", []);

    /// <summary>All of them.</summary>
    public static IReadOnlyList<FaqEntry> Entries { get; } =
    [
        new("sala", "Espais", "Es pot llogar la sala d'actes?", "Sí, amb quinze dies de marge.", ["On reservo la sala?"]),
        Entry,
        new("hort", "Horts", "Com es demana un hort urbà?", "Amb una instància, a la tardor.", []),
        new("padró", "Padró", "On m'empadrono?", "A l'oficina d'atenció ciutadana.", []),
    ];

    /// <summary>Whether a text is of the idea that both are of.</summary>
    public static bool IsOfIdea(string text) => text == Asked || text == Entry.Question;
}
