using System.Linq.Expressions;
using System.Text;
using Microsoft.EntityFrameworkCore;
using XmessBot.Core.Language.Text;

namespace XmessBot.Storage.Queries;

/// <summary>
/// Searches texts for words in the database, whatever their case and accents. Neither provider folds accents as both are set up, but both
/// have patterns with classes of letters: GLOB on SQLite, LIKE on SQL Server.
/// </summary>
internal sealed class WordSearch(XmessContext context)
{
    private const int LeastLetters = 4;

    private static readonly Dictionary<char, string> Accented = new()
    {
        ['a'] = "àáâä", ['c'] = "ç", ['e'] = "èéêë", ['i'] = "ìíîï", ['n'] = "ñ", ['o'] = "òóôö", ['u'] = "ùúûü",
    };

    private readonly bool _globs = context.Database.ProviderName?.EndsWith("Sqlite", StringComparison.Ordinal) == true;

    /// <summary>The rows with every word of some in a text; of "clàusules de gènere" the small words are not searched for.</summary>
    public IQueryable<TRow> Having<TRow>(IQueryable<TRow> rows, Expression<Func<TRow, string>> text, string words)
    {
        string[] all = [.. Tokens.Of(words).Where(token => token.Kind != TokenKind.Mark).Select(token => token.Text)];
        string[] long_ = [.. all.Where(word => word.Length >= LeastLetters)];
        foreach (var word in long_.Length > 0 ? long_ : all) rows = rows.Where(Has(text, word));
        return rows;
    }

    // "Habitatges" is found by "habitatge"; "col·laboració" is folded with no dot.
    private Expression<Func<TRow, bool>> Has<TRow>(Expression<Func<TRow, string>> text, string word)
    {
        if (word.Length > LeastLetters && word[^1] == 's') word = word[..^1];
        var plain = Matches(text.Body, word);
        var body = word.Contains("ll", StringComparison.Ordinal)
            ? Expression.OrElse(plain, Matches(text.Body, word.Replace("ll", "l·l", StringComparison.Ordinal)))
            : plain;
        return Expression.Lambda<Func<TRow, bool>>(body, text.Parameters);
    }

    private Expression Matches(Expression text, string word)
    {
        var pattern = new Pattern(_globs ? $"*{Classes(word)}*" : $"%{Classes(word)}%");
        return Expression.Call(
            _globs ? typeof(SqliteDbFunctionsExtensions) : typeof(DbFunctionsExtensions),
            _globs ? nameof(SqliteDbFunctionsExtensions.Glob) : nameof(DbFunctionsExtensions.Like),
            null,
            Expression.Constant(EF.Functions), text, Expression.Property(Expression.Constant(pattern), nameof(Pattern.Text)));
    }

    private static string Classes(string word)
    {
        var pattern = new StringBuilder();
        foreach (var letter in word)
        {
            var others = Accented.GetValueOrDefault(letter, "");
            pattern.Append('[').Append(letter).Append(char.ToUpperInvariant(letter)).Append(others).Append(others.ToUpperInvariant())
                .Append(']');
        }

        return pattern.ToString();
    }

    // A member of an object becomes a parameter.
    private sealed record Pattern(string Text);
}
