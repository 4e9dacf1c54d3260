using System.Text;
using ExcelDataReader;

namespace XmessBot.Tests.Exports;

/// <summary>Another reader of workbooks, which tells numbers, days and texts apart.</summary>
internal static class SecondReader
{
    // It asks for the code page of the old .xls, whatever it reads.
    static SecondReader() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>The sheets: name, rows, cells as texts, numbers and moments.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<IReadOnlyList<object?>>> Read(byte[] file)
    {
        var sheets = new Dictionary<string, IReadOnlyList<IReadOnlyList<object?>>>();
        using var reader = ExcelReaderFactory.CreateReader(new MemoryStream(file));
        do
        {
            var rows = new List<IReadOnlyList<object?>>();
            while (reader.Read()) rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetValue)]);
            sheets[reader.Name] = rows;
        }
        while (reader.NextResult());
        return sheets;
    }
}
