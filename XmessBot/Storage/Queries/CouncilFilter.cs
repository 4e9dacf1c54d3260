using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using XmessBot.Core.Queries;

namespace XmessBot.Storage.Queries;

/// <summary>
/// The conditions on places and population. Core knows the municipalities, so what reaches the database is their codes, as one parameter
/// (a JSON list): the same statement and plan however many they are, and no limit of parameters.
/// </summary>
internal static class CouncilFilter
{
    /// <summary>The rows whose council meets them.</summary>
    public static IQueryable<TRow> In<TRow>(IQueryable<TRow> rows, AskedQuery asked, Expression<Func<TRow, string>> council)
    {
        if (asked.Councils is not { } codes) return rows;
        Expression<Func<string, bool>> isOne = code => EF.Parameter(codes).Contains(code);
        var body = new Inline(isOne.Parameters[0], council.Body).Visit(isOne.Body);
        return rows.Where(Expression.Lambda<Func<TRow, bool>>(body, council.Parameters));
    }

    private sealed class Inline(ParameterExpression from, Expression to) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == from ? to : node;
    }
}
