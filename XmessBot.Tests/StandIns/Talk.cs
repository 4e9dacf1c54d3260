using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace XmessBot.Tests.StandIns;

/// <summary>A conversation of several turns over one dialog set; the state goes through JSON between turns, as in a real bot.</summary>
internal sealed class Talk
{
    private readonly ConversationState _state;
    private readonly IStatePropertyAccessor<DialogState> _stack;

    public Talk(params Dialog[] dialogs)
        : this(new MemoryStorage(), dialogs)
    {
    }

    public Talk(IStorage storage, params Dialog[] dialogs)
    {
        _state = new ConversationState(storage);
        _stack = _state.CreateProperty<DialogState>("DialogState");
        Dialogs = new DialogSet(_stack);
        foreach (var dialog in dialogs)
            Dialogs.Add(dialog);
    }

    public TestAdapter Adapter { get; } = new(TestAdapter.CreateConversation("talk"), sendTraceActivity: true);

    public DialogSet Dialogs { get; }

    public IStatePropertyAccessor<DialogState> Stack => _stack;

    public static Activity Message(string text) => new() { Type = ActivityTypes.Message, Text = text };

    public static Activity Event(string name) => new() { Type = ActivityTypes.Event, Name = name };

    public Task<T> Turn<T>(Func<DialogContext, Task<T>> act) => Turn(Message("hola"), act);

    public async Task<T> Turn<T>(Activity activity, Func<DialogContext, Task<T>> act)
    {
        var result = default(T);
        await InTurn(activity, async (turn, token) => result = await act(await Dialogs.CreateContextAsync(turn, token)));
        return result!;
    }

    public async Task InTurn(Activity activity, BotCallbackHandler act)
        => await Adapter.ProcessActivityAsync(
            activity,
            async (turn, token) =>
            {
                await act(turn, token);
                await _state.SaveChangesAsync(turn, false, token);
            },
            default);

    public Task<DialogTurnResult> Begin(string id, object? options = null) => Turn(dc => dc.BeginDialogAsync(id, options));

    public Task<DialogTurnResult> Say(string text) => Turn(Message(text), dc => dc.ContinueDialogAsync());

    /// <summary>What the bot has said since the last call.</summary>
    public string[] Heard() => Replies().Where(reply => reply.Type == ActivityTypes.Message).Select(reply => reply.Text).ToArray();

    public IReadOnlyList<Activity> Replies()
    {
        var replies = new List<Activity>();
        while (Adapter.GetNextReply() is Activity reply)
            replies.Add(reply);
        return replies;
    }
}
