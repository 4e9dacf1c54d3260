using System.Numerics.Tensors;
using Microsoft.Extensions.AI;
using Microsoft.ML.OnnxRuntime;
using Microsoft.ML.Tokenizers;

namespace XmessBot.Search.Embeddings;

/// <summary>
/// A sentence model of this machine: a transformer as ONNX with a WordPiece vocabulary, like LaBSE. The vector is the one that it gives
/// for the sentence, or else the mean of those of its tokens.
/// </summary>
internal sealed class OnnxSentences : IEmbeddingGenerator<string, Embedding<float>>
{
    // Wordings and the beginnings of answers fit; a longer text would cost more than it says.
    private const int MostTokens = 256;

    private readonly InferenceSession _session;
    private readonly BertTokenizer _tokenizer;
    private readonly string _output;

    /// <summary>Loads a folder with both files.</summary>
    public OnnxSentences(string folder)
    {
        var vocabulary = Path.Combine(folder, EmbeddingOptions.VocabularyFile);
        // A vocabulary without capitals is of a model that was taught none, nor accents.
        var lower = !File.ReadLines(vocabulary).Any(piece => !piece.StartsWith('[') && piece.Any(char.IsUpper));
        _tokenizer = BertTokenizer.Create(
            vocabulary, new BertOptions { LowerCaseBeforeTokenization = lower, RemoveNonSpacingMarks = lower });
        _session = new InferenceSession(Path.Combine(folder, EmbeddingOptions.ModelFile));
        _output = _session.OutputMetadata.OrderBy(each => each.Value.Dimensions.Length)
            .ThenByDescending(each => each.Key == "sentence_embedding")
            .FirstOrDefault(each => each.Value.Dimensions.Length is 2 or 3).Key
            ?? throw new InvalidDataException("The model has no output of sentences or tokens.");
    }

    /// <inheritdoc/>
    public Task<GeneratedEmbeddings<Embedding<float>>> GenerateAsync(
        IEnumerable<string> values, EmbeddingGenerationOptions? options = null, CancellationToken cancellationToken = default) =>
        Task.Run(
            () => new GeneratedEmbeddings<Embedding<float>>(values.Select(text =>
            {
                cancellationToken.ThrowIfCancellationRequested();
                return new Embedding<float>(Vector(text));
            })),
            cancellationToken);

    /// <inheritdoc/>
    public object? GetService(Type serviceType, object? serviceKey = null) =>
        serviceKey is null && serviceType.IsInstanceOfType(this) ? this : null;

    /// <inheritdoc/>
    public void Dispose() => _session.Dispose();

    private float[] Vector(string text)
    {
        long[] ids = [.. _tokenizer.EncodeToIds(text, MostTokens, addSpecialTokens: true, out _, out _).Select(id => (long)id)];
        var given = new Dictionary<string, OrtValue>();
        try
        {
            foreach (var name in _session.InputMetadata.Keys)
            {
                given[name] = OrtValue.CreateTensorValueFromMemory(
                    name switch
                    {
                        "input_ids" => ids,
                        "attention_mask" => [.. Enumerable.Repeat(1L, ids.Length)],
                        "token_type_ids" => new long[ids.Length],
                        _ => throw new InvalidDataException($"The model asks for «{name}», which a sentence has not."),
                    },
                    [1, ids.Length]);
            }

            using var run = new RunOptions();
            using var outputs = _session.Run(run, given, [_output]);
            return Mean(outputs[0].GetTensorDataAsSpan<float>(), (int)outputs[0].GetTensorTypeAndShape().Shape[^1]);
        }
        finally
        {
            foreach (var value in given.Values) value.Dispose();
        }
    }

    // Of the tokens; of a sentence's one vector, itself.
    private static float[] Mean(ReadOnlySpan<float> rows, int size)
    {
        var mean = new float[size];
        for (var at = 0; at < rows.Length; at += size) TensorPrimitives.Add(mean, rows.Slice(at, size), mean);
        TensorPrimitives.Divide(mean, rows.Length / size, mean);
        return mean;
    }
}
