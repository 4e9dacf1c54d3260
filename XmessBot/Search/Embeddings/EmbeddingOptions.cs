using System.Globalization;

namespace XmessBot.Search.Embeddings;

/// <summary>The section <c>Embeddings</c> of the configuration: a sentence model that helps the search, where there is one.</summary>
/// <param name="Provider">Where it is.</param>
public sealed record EmbeddingOptions(EmbeddingProvider Provider)
{
    /// <summary>The files that <see cref="Folder"/> has: the model, and its WordPiece vocabulary, a piece a line.</summary>
    internal const string ModelFile = "model.onnx";

    /// <inheritdoc cref="ModelFile"/>
    internal const string VocabularyFile = "vocab.txt";

    private const string Section = "Embeddings";
    private const int MostPatience = 60_000;
    private const float MostWeight = 100;

    /// <summary>The endpoint's address up to its version, <c>https://model.exemple.cat/v1</c>.</summary>
    public Uri? Endpoint { get; private init; }

    /// <summary>The name of the model at the endpoint; of a folder, what tells its vectors from those of another.</summary>
    public string Model { get; private init; } = "";

    /// <summary>The endpoint's key; null for one that asks for none. Keep it in the environment or a secret store.</summary>
    public string? Key { get; private init; }

    /// <summary>The folder of a local model.</summary>
    public string Folder { get; private init; } = "";

    /// <summary>How long a question waits for its vector; after that it is searched without.</summary>
    public TimeSpan Patience { get; private init; } = TimeSpan.FromMilliseconds(300);

    /// <summary>
    /// How much the model counts in the ranking of entries, beside measures whose weights (<see cref="FaqWeights.Ranking"/>) add up to some
    /// twenty. Chosen and not learnt: the project has no model to learn it on. 0 does without what it says.
    /// </summary>
    public float Weight { get; private init; } = 8;

    /// <summary>Reads the configuration. A folder is relative to the content root.</summary>
    /// <exception cref="InvalidOperationException">Something in it is wrong; the message is a sentence in Catalan.</exception>
    public static EmbeddingOptions Of(IConfiguration configuration, IHostEnvironment environment)
    {
        var (faults, options) = Read(configuration.GetSection(Section), environment);
        return faults is [var fault, ..] ? throw new InvalidOperationException(fault) : options;
    }

    /// <summary>What is wrong with the configuration; each fault is a sentence in Catalan that says what to do.</summary>
    public static IReadOnlyList<string> Faults(IConfiguration configuration, IHostEnvironment environment) =>
        Read(configuration.GetSection(Section), environment).Faults;

    private static (List<string> Faults, EmbeddingOptions Options) Read(IConfigurationSection section, IHostEnvironment environment)
    {
        var faults = new List<string>();
        var name = section["Provider"] is { Length: > 0 } given ? given : nameof(EmbeddingProvider.None);
        var isOne = Enum.GetNames<EmbeddingProvider>().Contains(name, StringComparer.OrdinalIgnoreCase);
        if (!isOne) faults.Add($"Embeddings:Provider ha de ser None, OpenAI o Onnx, i és «{name}».");
        var options = new EmbeddingOptions(isOne ? Enum.Parse<EmbeddingProvider>(name, ignoreCase: true) : EmbeddingProvider.None)
        {
            Endpoint = Uri.TryCreate(section["Endpoint"], UriKind.Absolute, out var endpoint) ? endpoint : null,
            Model = section["Model"] ?? "",
            Key = section["Key"],
            Folder = section["Folder"] is { Length: > 0 } folder ? Path.GetFullPath(folder, environment.ContentRootPath) : "",
        };
        options = options with
        {
            Patience = TimeSpan.FromMilliseconds(
                Number(section, nameof(Patience), (float)options.Patience.TotalMilliseconds, MostPatience, faults)),
            Weight = Number(section, nameof(Weight), options.Weight, MostWeight, faults),
        };
        if (faults.Count == 0) faults.AddRange(options.Faults(section["Endpoint"]));
        return (faults, options);
    }

    private static float Number(IConfigurationSection section, string name, float otherwise, float most, List<string> faults)
    {
        if (section[name] is not { Length: > 0 } text) return otherwise;
        if (float.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && number >= 0 && number <= most)
            return number;
        faults.Add($"Embeddings:{name} ha de ser un número de 0 a {most}, i és «{text}».");
        return otherwise;
    }

    private IEnumerable<string> Faults(string? endpoint)
    {
        if (Provider == EmbeddingProvider.OpenAI)
        {
            if (Endpoint is not { Scheme: "http" or "https" })
                yield return $"Embeddings:Endpoint ha de ser una adreça sencera com ara https://model.exemple.cat/v1, i és «{endpoint}».";
            else if (Endpoint is { Scheme: "http", IsLoopback: false })
            {
                yield return "Embeddings:Endpoint ha de ser https fora d'aquesta màquina, perquè hi va el que la gent pregunta: "
                    + $"«{endpoint}».";
            }

            if (Model.Length == 0) yield return "Falta Embeddings:Model, el nom del model que hi ha a Embeddings:Endpoint.";
        }

        if (Provider != EmbeddingProvider.Onnx) yield break;
        if (Folder.Length == 0) yield return "Falta Embeddings:Folder, la carpeta del model.";
        foreach (var file in new[] { ModelFile, VocabularyFile })
        {
            if (Folder.Length > 0 && !File.Exists(Path.Combine(Folder, file)))
                yield return $"Falta {file} a la carpeta {Folder} (Embeddings:Folder): poseu-hi el model i el seu vocabulari.";
        }
    }
}
