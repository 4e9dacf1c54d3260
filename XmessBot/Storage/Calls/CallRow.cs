using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using XmessBot.Core.Calls;
using XmessBot.Core.Calendar;
using XmessBot.Core.Hours;

namespace XmessBot.Storage.Calls;

/// <summary>A call.</summary>
internal sealed class CallRow
{
    public required string Id { get; set; }
    public DateOnly WindowFirst { get; set; }
    public DateOnly WindowLast { get; set; }
    public DateOnly? Opens { get; set; }
    public DateOnly? Deadline { get; set; }
    public DateOnly? LogsUntil { get; set; }
    public int MentoringMinutes { get; set; }
    public int AdvisoryMinutes { get; set; }
    public int PackageSessions { get; set; }
    public int SessionMinutes { get; set; }
    public DateOnly RecentSince { get; set; }

    public Call ToCall() => new()
    {
        Id = Id,
        Window = new DayInterval(WindowFirst, WindowLast),
        Opens = Opens,
        Deadline = Deadline,
        LogsUntil = LogsUntil,
        Mentoring = new Minutes(MentoringMinutes),
        Advisory = new Minutes(AdvisoryMinutes),
        Package = new Package(PackageSessions, new Minutes(SessionMinutes)),
        RecentSince = RecentSince,
    };

    public static CallRow Of(Call call) => new()
    {
        Id = call.Id,
        WindowFirst = call.Window.First,
        WindowLast = call.Window.Last,
        Opens = call.Opens,
        Deadline = call.Deadline,
        LogsUntil = call.LogsUntil,
        MentoringMinutes = call.Mentoring.Count,
        AdvisoryMinutes = call.Advisory.Count,
        PackageSessions = call.Package.Sessions,
        SessionMinutes = call.Package.Session.Count,
        RecentSince = call.RecentSince,
    };
}

internal sealed class CallMapping : IEntityTypeConfiguration<CallRow>
{
    public void Configure(EntityTypeBuilder<CallRow> builder)
    {
        builder.ToTable("Calls").HasKey(row => row.Id);
        builder.Property(row => row.Id).HasMaxLength(16);
        // Of two who change a call at once, the second sees what the first did.
        builder.Property(row => row.Deadline).IsConcurrencyToken();
        builder.Property(row => row.WindowLast).IsConcurrencyToken();
    }
}
