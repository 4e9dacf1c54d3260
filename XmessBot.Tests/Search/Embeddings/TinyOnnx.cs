using System.Text;

namespace XmessBot.Tests.Search.Embeddings;

/// <summary>
/// Writes a model of one operation, as small as ONNX can be: each token has a row of a table, and the model gives the rows. With its
/// vocabulary it is a folder like those of sentence models.
/// </summary>
internal static class TinyOnnx
{
    private const int Float = 1;
    private const int Int64 = 7;
    private static readonly string[] Special = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]"];

    /// <summary>Writes both files; words of the idea have one vector, and all other words another.</summary>
    public static void Write(string folder, IEnumerable<string> ofIdea, IEnumerable<string> others)
    {
        string[] idea = [.. ofIdea], pieces = [.. Special, .. idea, .. others];
        File.WriteAllLines(Path.Combine(folder, "vocab.txt"), pieces);
        float[] rows =
        [
            .. pieces.SelectMany((piece, at) => at < Special.Length ? [0f, 0] : idea.Contains(piece) ? [1f, 0] : new[] { 0f, 1 }),
        ];
        File.WriteAllBytes(Path.Combine(folder, "model.onnx"), Model(rows, pieces.Length, 2));
    }

    // The numbers are those of onnx.proto.
    private static byte[] Model(float[] rows, int count, int size) =>
    [
        .. Number(1, 8), // version of the format
        .. Part(8, Number(2, 13)), // version of the operators
        .. Part(7,
            Part(1, Text(1, "table"), Text(1, "input_ids"), Text(2, "last_hidden_state"), Text(4, "Gather")),
            Text(2, "tiny"),
            Part(
                5, Number(1, count), Number(1, size), Number(2, Float), Text(8, "table"),
                Part(9, [.. rows.SelectMany(BitConverter.GetBytes)])),
            Value(11, "input_ids", Int64, Free("batch"), Free("tokens")),
            Value(11, "attention_mask", Int64, Free("batch"), Free("tokens")),
            Value(12, "last_hidden_state", Float, Free("batch"), Free("tokens"), Part(1, Number(1, size)))),
    ];

    private static byte[] Value(int field, string name, int type, params byte[][] dimensions) =>
        Part(field, Text(1, name), Part(2, Part(1, Number(1, type), Part(2, dimensions))));

    private static byte[] Free(string name) => Part(1, Text(2, name));

    private static byte[] Text(int field, string text) => Part(field, Encoding.UTF8.GetBytes(text));

    private static byte[] Part(int field, params byte[][] parts) =>
        [.. Varint((field << 3) | 2), .. Varint(parts.Sum(part => part.Length)), .. parts.SelectMany(part => part)];

    private static byte[] Number(int field, long number) => [.. Varint(field << 3), .. Varint(number)];

    private static IEnumerable<byte> Varint(long number)
    {
        for (; number >= 0x80; number >>= 7) yield return (byte)((number & 0x7F) | 0x80);
        yield return (byte)number;
    }
}
