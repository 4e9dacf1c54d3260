using System.Linq.Expressions;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;

namespace XmessBot.Storage.Queries;

/// <summary>
/// A page after a row and not after a count of rows: an index finds where it begins, however many come before, and what is added or
/// removed meanwhile moves nothing.
/// </summary>
/// <typeparam name="TRow">What is paged.</typeparam>
/// <typeparam name="TKey">What it is ordered by.</typeparam>
/// <typeparam name="TId">What orders rows with the same key: unique.</typeparam>
/// <param name="key">What it is ordered by.</param>
/// <param name="id">The unique part of the order.</param>
/// <param name="descending">Whether the largest key comes first; ids always ascend.</param>
internal sealed class Keyset<TRow, TKey, TId>(Expression<Func<TRow, TKey>> key, Expression<Func<TRow, TId>> id, bool descending)
    where TKey : notnull
    where TId : notnull
{
    /// <summary>A page.</summary>
    /// <param name="rows">All rows.</param>
    /// <param name="after">The <see cref="QueryPage{T}.Next"/> of the page before; null for the first. What is malformed is the
    /// first.</param>
    /// <param name="size">How many rows at most.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    public async Task<QueryPage<TRow>> PageAsync(IQueryable<TRow> rows, string? after, int size, CancellationToken cancellationToken)
    {
        if (Parse(after) is { } last) rows = rows.Where(IsAfter(last));
        var ordered = (descending ? rows.OrderByDescending(key) : rows.OrderBy(key)).ThenBy(id);
        var found = await ordered.Take(size + 1).Select(WithPlace()).ToListAsync(cancellationToken);
        var items = found.Take(size).Select(each => each.Row).ToList();
        return new QueryPage<TRow>(items, found.Count > size ? JsonSerializer.Serialize(found[size - 1].Place) : null);
    }

    private static Place? Parse(string? after)
    {
        try
        {
            return after is null ? null : JsonSerializer.Deserialize<Place>(after);
        }
        catch (Exception exception) when (exception is JsonException or FormatException)
        {
            return null;
        }
    }

    private Expression<Func<TRow, Placed>> WithPlace()
    {
        var row = key.Parameters[0];
        var place = Expression.MemberInit(
            Expression.New(typeof(Place)),
            Expression.Bind(typeof(Place).GetProperty(nameof(Place.Key))!, key.Body),
            Expression.Bind(typeof(Place).GetProperty(nameof(Place.Id))!, Of(id, row)));
        return Expression.Lambda<Func<TRow, Placed>>(
            Expression.MemberInit(
                Expression.New(typeof(Placed)),
                Expression.Bind(typeof(Placed).GetProperty(nameof(Placed.Row))!, row),
                Expression.Bind(typeof(Placed).GetProperty(nameof(Placed.Place))!, place)),
            row);
    }

    // key > last.Key || (key == last.Key && id > last.Id); the values are members of an object, so that they become parameters.
    private Expression<Func<TRow, bool>> IsAfter(Place last)
    {
        var row = key.Parameters[0];
        var (lastKey, lastId) = (
            Expression.Property(Expression.Constant(last), nameof(Place.Key)),
            Expression.Property(Expression.Constant(last), nameof(Place.Id)));
        var beyond = descending ? Greater(lastKey, key.Body) : Greater(key.Body, lastKey);
        var same = Expression.AndAlso(Expression.Equal(key.Body, lastKey), Greater(Of(id, row), lastId));
        return Expression.Lambda<Func<TRow, bool>>(Expression.OrElse(beyond, same), row);
    }

    private static BinaryExpression Greater(Expression left, Expression right) => left.Type == typeof(string)
        ? Expression.GreaterThan(
            Expression.Call(typeof(string), nameof(string.Compare), null, left, right), Expression.Constant(0))
        : Expression.GreaterThan(left, right);

    private static Expression Of(LambdaExpression lambda, ParameterExpression row) =>
        new Swap(lambda.Parameters[0], row).Visit(lambda.Body);

    private sealed class Swap(ParameterExpression from, ParameterExpression to) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == from ? to : node;
    }

    private sealed class Place
    {
        public TKey Key { get; set; } = default!;

        public TId Id { get; set; } = default!;
    }

    private sealed class Placed
    {
        public TRow Row { get; set; } = default!;

        public Place Place { get; set; } = default!;
    }
}
