using System.IO.Compression;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using XmessBot.Tests.Support;

namespace XmessBot.Tests.Releases;

/// <summary>
/// The data of a release, saved in <c>Data</c>: its database as a compressed file, and an index of the conversations that were under way.
/// </summary>
/// <param name="Date">The day of the release, which names its files.</param>
internal sealed record Release(string Date)
{
    private const string Folder = "XmessBot.Tests/Releases/Data";
    private const string Extension = ".json";

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    /// <summary>Every release with saved data.</summary>
    public static IReadOnlyList<Release> All { get; } =
    [
        .. Repository.Files(Folder, "*" + Extension)
            .Select(file => new Release(Path.GetFileNameWithoutExtension(file))).OrderBy(each => each.Date, StringComparer.Ordinal),
    ];

    private string Index => Path.Combine(Repository.Root, Folder, Date + Extension);

    private string Database => Path.Combine(Repository.Root, Folder, Date + ".sqlite.gz");

    /// <summary>The conversations that were under way.</summary>
    public IReadOnlyList<Conversation> Conversations() => JsonSerializer.Deserialize<Conversation[]>(File.ReadAllText(Index), Json)!;

    /// <summary>Copies the database to where a host with that folder looks for it.</summary>
    public async Task CopyToAsync(string folder)
    {
        await using var packed = new GZipStream(File.OpenRead(Database), CompressionMode.Decompress);
        await using var copy = File.Create(Path.Combine(folder, "xmess.db"));
        await packed.CopyToAsync(copy);
    }

    /// <summary>Saves a database and its index as the data of this release.</summary>
    public async Task KeepAsync(string database, IReadOnlyList<Conversation> conversations)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Index)!);
        await File.WriteAllTextAsync(Index, JsonSerializer.Serialize(conversations, Json) + "\n");
        await using var packed = new GZipStream(File.Create(Database), CompressionLevel.SmallestSize);
        await using var file = File.OpenRead(database);
        await file.CopyToAsync(packed);
    }
}
