using XmessBot.Tests.Exports;

namespace XmessBot.Tests.WholeCall;

/// <summary>What the closing export says, as a second reader reads it, against what was played.</summary>
internal static class Exported
{
    /// <summary>Fails where they differ.</summary>
    public static void Check(byte[] file, IReadOnlyList<Actor> officers, IReadOnlyList<Held> held)
    {
        var sheets = SecondReader.Read(file).ToDictionary(sheet => sheet.Key, sheet => Rows(sheet.Value));
        Requests(sheets["Sol·licituds"], officers, held);
        Scores(sheets["Valoracions"]);
        HeldSessions(sheets["Sessions"], held);
        Pools(sheets["Bosses d'hores"], held);
        Assignments(sheets["Acompanyaments"], held);
    }

    private static void Requests(Row[] rows, IReadOnlyList<Actor> officers, IReadOnlyList<Held> held)
    {
        Assert.Equal(
            officers.Select((each, n) => (Cast.NumberOf(n), each.Council!.DisplayName, each.Address)),
            rows.Select(row => (row.Text("Número"), row.Text("Municipi"), row.Text("Adreça"))).Order());
        Assert.Equal(
            new Dictionary<string, int>
            {
                ["acabada"] = held.Select(each => each.With.Officer).Distinct().Count(), ["a la llista d'espera"] = 48, ["retirada"] = 1,
            },
            rows.CountBy(row => row.Text("Estat")).ToDictionary());
        foreach (var row in rows.Where(row => row.Text("Estat") == "acabada"))
        {
            var theirs = held.Where(each => each.With.Officer.Council!.DisplayName == row.Text("Municipi")).ToArray();
            Assert.Equal((Sessions.HoursOf(theirs), Sessions.HoursOf(theirs)), (row.Number("Hores fetes"), row.Number("Hores assignades")));
        }
    }

    // Each assessor of each request, but the one with a conflict of interest.
    private static void Scores(Row[] rows)
    {
        var given =
            from number in Enumerable.Range(1, Cast.Councils)
            from n in Enumerable.Range(0, Cast.Assessors.Count)
            where !Assessing.IsInConflict(n, number)
            let points = Assessing.PointsOf(n, number)
            select (Cast.NumberOf(number - 1), Cast.Assessors[n].Address, points.Need, points.Transferability, points.Alignment);
        Assert.Equal(
            given.Order(),
            rows.Select(row => (row.Text("Sol·licitud"), row.Text("Qui valora"), (int)row.Number("Necessitat"),
                (int)row.Number("Transferibilitat"), (int)row.Number("Alineació"))).Order());
    }

    private static void HeldSessions(Row[] rows, IReadOnlyList<Held> held) => Assert.Equal(
        held.Select(each =>
            (each.Number, each.With.Officer.Council!.DisplayName, each.With.Service, each.With.Giver.Shown, each.Hours, each.State)),
        rows.Select(row =>
            ((int)row.Number("Sessió"), row.Text("Municipi"), row.Text("Servei"), row.Text("Qui acompanya"), row.Number("Hores"),
                row.Text("Estat"))).Order());

    // Each ledger ends with what was not used.
    private static void Pools(Row[] rows, IReadOnlyList<Held> held)
    {
        foreach (var (service, total) in new[] { ("mentoria", 12m), ("assessorament", 32m) })
        {
            Row[] ledger = [.. rows.Where(row => row.Text("Convocatòria") == "2020-2" && row.Text("Servei") == service)];
            Assert.Equal(total - Sessions.HoursOf(held, service), ledger[^1].Number("Hores que queden"));
            Assert.Equal(ledger[^1].Number("Hores que queden"), ledger.Sum(row => row.Number("Hores")));
        }
    }

    // What was given to each was used or given back; what was used is the sessions.
    private static void Assignments(Row[] rows, IReadOnlyList<Held> held)
    {
        Assert.All(rows.GroupBy(row => (row.Text("Sol·licitud"), row.Text("Qui acompanya"))),
            ledger => Assert.Equal(0, ledger.Sum(row => row.Number("Hores"))));
        Assert.Equal(
            Sessions.HoursOf(held), -rows.Where(row => row.Text("Moviment") is "sessió" or "sessió desfeta")
            .Sum(row => row.Number("Hores")));
    }

    private static Row[] Rows(IReadOnlyList<IReadOnlyList<object?>> sheet) => [.. sheet.Skip(1).Select(cells => new Row(sheet[0], cells))];

    private sealed record Row(IReadOnlyList<object?> Head, IReadOnlyList<object?> Cells)
    {
        public string Text(string column) => (string?)this[column] ?? "";

        public decimal Number(string column) => Convert.ToDecimal(this[column], System.Globalization.CultureInfo.InvariantCulture);

        private object? this[string column] => Cells[Head.ToList().IndexOf(column)];
    }
}
