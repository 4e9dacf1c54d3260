using Microsoft.Bot.Builder;
using XmessBot.Core.Calendar;
using XmessBot.Core.Calls;
using XmessBot.Core.Members;
using XmessBot.Outbox;
using XmessBot.Storage;
using XmessBot.Storage.Assessments;
using XmessBot.Storage.Assignments;
using XmessBot.Storage.Calls;
using XmessBot.Storage.Decisions;
using XmessBot.Storage.Exports;
using XmessBot.Storage.Faq;
using XmessBot.Storage.Members;
using XmessBot.Storage.Mentors;
using XmessBot.Storage.Proofs;
using XmessBot.Storage.Queries;
using XmessBot.Storage.Ranking;
using XmessBot.Storage.Reminders;
using XmessBot.Storage.Requests;
using XmessBot.Storage.Scheduling;
using XmessBot.Storage.Sessions;

namespace XmessBot.Turns;

/// <summary>
/// What a dialog can use within a turn: the time, the person and the stores. All changes are stored by the turn's one commit or not at
/// all; when that commit conflicts, the dialog runs again from the start with a new <see cref="Turn"/>.
/// </summary>
public sealed class Turn
{
    internal Turn(
        XmessContext context, DateTimeOffset now, string account, string conversation, Person? person, CallBook calls,
        NumberSeriesCache numbers)
    {
        Now = now;
        Account = account;
        Conversation = conversation;
        Person = person;
        Calls = calls;
        Requests = new RequestStore(context);
        People = new PeopleStore(context);
        Memberships = new MembershipStore(context);
        Codes = new CodeStore(context);
        Pools = new CallStore(context);
        Mentors = new MentorStore(context);
        Assignments = new AssignmentStore(context);
        Assessments = new AssessmentStore(context);
        Involvements = new InvolvementStore(context);
        Weights = new WeightsStore(context);
        Letters = new LetterStore(context);
        Sessions = new SessionStore(context);
        SessionNotes = new SessionNoteStore(context);
        Planned = new PlannedSessionStore(context);
        Reminders = new ReminderStore(context);
        Faq = new FaqStore(context);
        FaqProposals = new FaqProposalStore(context);
        Queries = new QueryStore(context);
        PoolReports = new PoolReportStore(context);
        HoursReports = new HoursReportStore(context);
        Exports = new ExportStore(context);
        Proofs = new ProofStore(context);
        Numbers = new ReferenceNumbers(new CounterStore(context), numbers);
        Outbox = new OutboxWriter(context, now);
    }

    /// <summary>The moment the host received the activity; the same when the turn is run again.</summary>
    public DateTimeOffset Now { get; }

    /// <summary>The same moment as wall-clock time in Madrid, for reading dates and times in text.</summary>
    public DateTime LocalNow => MadridTime.At(Now).DateTime;

    /// <summary>The civil day in Madrid.</summary>
    public DateOnly Today => MadridTime.DayOf(Now);

    /// <summary>The channel account that sent the message: "channel|id", verified by the channel.</summary>
    public string Account { get; }

    /// <summary>The conversation: "channel|id".</summary>
    public string Conversation { get; }

    /// <summary>The person who sent the message, once they have proved who they are; null before. The only source of roles.</summary>
    public Person? Person { get; private set; }

    /// <summary>Every call.</summary>
    public CallBook Calls { get; }

    /// <summary>Requests and drafts.</summary>
    public RequestStore Requests { get; }

    /// <summary>People and their accounts.</summary>
    public PeopleStore People { get; }

    /// <summary>What staff knows about memberships, and its open questions.</summary>
    public MembershipStore Memberships { get; }

    /// <summary>One-time codes.</summary>
    public CodeStore Codes { get; }

    /// <summary>The hour pools of calls, and calls as stored.</summary>
    public CallStore Pools { get; }

    /// <summary>Mentors and advisors.</summary>
    public MentorStore Mentors { get; }

    /// <summary>Assignments with their ledgers.</summary>
    public AssignmentStore Assignments { get; }

    /// <summary>How the commission assesses requests.</summary>
    public AssessmentStore Assessments { get; }

    /// <summary>How involved councils and people are (R20).</summary>
    public InvolvementStore Involvements { get; }

    /// <summary>How much everything counts in the ranking of a call.</summary>
    public WeightsStore Weights { get; }

    /// <summary>Decisions that are held back, and the letters of all those released.</summary>
    public LetterStore Letters { get; }

    /// <summary>Sessions that were held.</summary>
    public SessionStore Sessions { get; }

    /// <summary>Unfinished session reports.</summary>
    public SessionNoteStore SessionNotes { get; }

    /// <summary>Sessions that are planned.</summary>
    public PlannedSessionStore Planned { get; }

    /// <summary>Reminders that were sent, and the kinds that people do not want.</summary>
    public ReminderStore Reminders { get; }

    /// <summary>The items of the FAQ, questions with no answer and feedback.</summary>
    public FaqStore Faq { get; }

    /// <summary>Lessons from sessions, proposed for the FAQ.</summary>
    public FaqProposalStore FaqProposals { get; }

    /// <summary>What staff's queries find.</summary>
    public QueryStore Queries { get; }

    /// <summary>How the pools stand.</summary>
    public PoolReportStore PoolReports { get; }

    /// <summary>The hours of assignments, week by week.</summary>
    public HoursReportStore HoursReports { get; }

    /// <summary>Workbooks that staff asked for.</summary>
    public ExportStore Exports { get; }

    /// <summary>Proofs that the stored data fit together.</summary>
    public ProofStore Proofs { get; }

    /// <summary>Issues reference numbers.</summary>
    public ReferenceNumbers Numbers { get; }

    /// <summary>E-mails to send once the turn is committed.</summary>
    public OutboxWriter Outbox { get; }

    /// <summary>The turn of a turn context; there is always one below the turn runner.</summary>
    public static Turn Of(ITurnContext context) =>
        context.TurnState.Get<Turn>()
            ?? throw new InvalidOperationException("The dialog runs outside a turn: is the turn runner in the pipeline?");

    /// <summary>Sets the person once they have proved who they are, or when their data has changed.</summary>
    public void Recognise(Person person) => Person = person;

    /// <summary>Unlinks the account from its person, until somebody proves again who they are.</summary>
    public async Task SignOutAsync(CancellationToken cancellationToken)
    {
        await People.UnlinkAsync(Account, cancellationToken);
        Person = null;
    }
}
