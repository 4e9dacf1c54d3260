'use strict';

// Shows the stock Web Chat and keeps it connected: whatever ends the connection, the page asks for a new token and the
// host brings the conversation back.
(() => {
  const nonce = document.currentScript.nonce;
  const notice = document.getElementById('notice');
  const noticeText = document.getElementById('notice-text');
  const retry = document.getElementById('retry');
  const longestWait = 30; // seconds
  const status = { online: 2, expired: 3, failed: 4, ended: 5 };

  let current = null; // { directLine, store }
  let attempt = 0;
  let timer = 0;
  let polls = false; // the network lets no stream through

  const say = (text, mayRetry = false) => {
    noticeText.textContent = text;
    retry.hidden = !mayRetry;
    notice.hidden = !text;
  };

  // The stock client reconnects a lost stream by itself and says nothing; the people should know.
  const NativeSocket = window.WebSocket;
  window.WebSocket = class extends NativeSocket {
    constructor(...args) {
      super(...args);
      const mine = current;
      let opened = false;
      this.addEventListener('open', () => {
        opened = true;
        say('');
        resend();
      });
      this.addEventListener('close', () => {
        if (!mine || mine !== current || mine.left) return;
        if (opened) return say('S\'ha perdut la connexió. Ens hi tornem a connectar…', true);
        polls = true;
        restart();
      });
    }
  };

  // One poll that fails is the stock client's last, and it says nothing of that either.
  const NativeRequest = window.XMLHttpRequest;
  window.XMLHttpRequest = class extends NativeRequest {
    open(method, url, ...rest) {
      const mine = current;
      const again = () => mine && mine === current && !mine.left && restart();
      if (method === 'GET' && String(url).includes('/activities?watermark='))
        this.addEventListener('loadend', () => this.status === 200 || setTimeout(again, 1000));
      super.open(method, url, ...rest);
    }
  };

  // What was written and has not got to the host. It goes again as soon as there is a connection, with the id that it had:
  // the host takes it once, also when only its answer was lost.
  const unsent = new Map();
  let resending = false;

  // Web Chat says of a message that it was not taken; here is why, and what to do.
  const refusals = {
    413: 'El missatge és massa llarg i no s\'ha enviat. Envieu-lo en parts més curtes.',
    429: 'Heu enviat molts missatges seguits i l\'últim no ha arribat. Espereu uns segons i torneu-lo a enviar.'
  };

  const sayRefusal = (refused = {}) => {
    if (refusals[refused.status]) say(refusals[refused.status]);
    else if (Object.values(refusals).includes(noticeText.textContent)) say('');
  };

  const keepUnsent = directLine => {
    const post = directLine.postActivity.bind(directLine);
    directLine.postActivity = activity => {
      const key = activity.channelData?.clientActivityID;
      if (!key) return post(activity);
      const said = JSON.stringify([activity.text, activity.value]);
      // Whoever presses 'torneu-ho a provar' does not want it said twice.
      for (const [other, { said: before }] of unsent) if (other !== key && before === said) unsent.delete(other);
      unsent.set(key, { activity, said });
      return post(activity)
        .map(id => {
          if (id === 'retry') return id;
          unsent.delete(key);
          sayRefusal();
          return id;
        })
        .catch(refused => {
          unsent.delete(key);
          sayRefusal(refused);
          throw refused;
        });
    };
  };

  // One after the other, in the order in which they were written.
  const resend = () => {
    const [first] = unsent.values();
    if (resending || !first || !current) return;
    resending = true;
    const next = go => {
      resending = false;
      if (go) resend();
    };
    current.directLine.postActivity(first.activity).subscribe(id => next(id !== 'retry'), () => next(true));
  };

  // Web Chat would leave a message that was not sent beside the same one sent again; by an id of ours the first is found.
  const takingThePlace = (store, action) => {
    const { activity } = action.payload ?? {};
    if (action.type === 'DIRECT_LINE/POST_ACTIVITY' && activity.id)
      store.dispatch({ type: 'DIRECT_LINE/DELETE_ACTIVITY', payload: { activityID: activity.id } });
    return action.type === 'DIRECT_LINE/POST_ACTIVITY_PENDING'
      ? { ...action, payload: { activity: { ...activity, id: activity.channelData.clientActivityID } } }
      : action;
  };

  const draft = () => current?.store.getState().sendBoxValue ?? '';

  // Web Chat leaves in the box what is sent before there is a connection, and says nothing. It goes when there is one,
  // unless it was changed meanwhile.
  let sent = null;

  const keepSent = ({ target, key, shiftKey }) => {
    const byKey = key === 'Enter' && !shiftKey && target.matches?.('[data-id="webchat-sendbox-input"]');
    const byButton = !key && target.closest?.('.webchat__send-button');
    const connected = ['connected', 'reconnected'].includes(current?.store.getState().connectivityStatus);
    if ((byKey || byButton) && !connected) sent = draft();
  };

  const sendKept = store => {
    if (sent && sent === draft()) store.dispatch({ type: 'WEB_CHAT/SUBMIT_SEND_BOX', payload: { method: 'keyboard' } });
    sent = null;
  };

  const leave = () => {
    if (!current) return;
    current.left = true;
    current.directLine.end();
  };

  const show = token => {
    const written = draft();
    leave();
    const place = document.getElementById('chat');
    const fresh = place.cloneNode(false);
    place.replaceWith(fresh);
    const store = window.WebChat.createStore({}, () => next => action => {
      const said = action.type === 'DIRECT_LINE/INCOMING_ACTIVITY' && action.payload.activity;
      // Who left in words leaves the page as well.
      if (said?.channelData?.signedOut) signOut();
      const result = next(takingThePlace(store, action));
      if (/^DIRECT_LINE\/(RE)?CONNECT_FULFILLED$/.test(action.type)) sendKept(store);
      return result;
    });
    const directLine = window.WebChat.createDirectLine({
      domain: `${location.origin}/v3/directline`, token, webSocket: !polls, conversationStartProperties: { locale: 'ca-ES' }
    });
    keepUnsent(directLine);
    const mine = current = { directLine, store, left: false };
    directLine.connectionStatus$.subscribe(now => {
      if (mine !== current || mine.left) return;
      if (now === status.online) {
        attempt = 0;
        say('');
        resend();
      } else if (now === status.expired || now === status.failed || now === status.ended) {
        restart();
      }
    });
    window.WebChat.renderWebChat({
      directLine,
      store,
      nonce,
      locale: 'ca-ES',
      overrideLocalizedStrings: window.xmessStrings,
      styleOptions: window.xmessStyle,
      adaptiveCardsHostConfig: window.xmessCards
    }, fresh);
    if (written) store.dispatch({ type: 'WEB_CHAT/SET_SEND_BOX', payload: { text: written } });
  };

  // Whoever comes next is a new visitor, and sees nothing of what was said here.
  const signOut = async () => {
    try {
      await window.xmessSession.leave();
    } catch {
      say('No s\'ha pogut sortir. Torneu-ho a provar.');
      return;
    }
    leave();
    unsent.clear();
    sent = null;
    current = null;
    document.getElementById('chat').replaceChildren();
    start();
  };

  const start = async () => {
    clearTimeout(timer);
    if (attempt === 0 && !current) say('Ens connectem…');
    try {
      show((await window.xmessSession.open()).token);
    } catch {
      const wait = Math.min(longestWait, 2 ** attempt++);
      say(`Ara no ens hi podem connectar. Ho tornarem a provar d'aquí a ${wait} ${wait === 1 ? 'segon' : 'segons'}.`, true);
      timer = setTimeout(start, wait * 1000);
    }
  };

  const restart = () => {
    leave();
    say('La sessió s\'ha interromput. La reprenem…');
    start();
  };

  retry.addEventListener('click', () => {
    attempt = 0;
    restart();
  });
  // A laptop that wakes up, or a phone that finds its network again, need not wait for the next try.
  window.addEventListener('online', () => notice.hidden || restart());
  // In Development: another visitor, already known; the page begins anew as theirs.
  for (const button of document.querySelectorAll('.try-button')) {
    button.addEventListener('click', async () => {
      const response = await fetch('/chat/try', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ email: button.dataset.email })
      });
      if (response.ok) location.reload();
      else say(`No s'ha pogut entrar com a ${button.textContent}.`);
    });
  }

  document.addEventListener('keydown', keepSent, true);
  document.addEventListener('click', keepSent, true);
  document.getElementById('leave').addEventListener('click', signOut);
  document.getElementById('help').addEventListener('click', () => {
    current?.store.dispatch({ type: 'WEB_CHAT/SEND_MESSAGE', payload: { text: 'Ajuda' } });
    document.querySelector('[data-id="webchat-sendbox-input"]')?.focus();
  });

  // In the widget Esc closes the panel, which is the other page's; in the history of messages it is Web Chat's own.
  document.addEventListener('keydown', event => {
    const inHistory = event.target.closest?.('.webchat__basic-transcript');
    if (event.key === 'Escape' && !event.defaultPrevented && !inHistory && window.parent !== window)
      window.parent.postMessage('xmessbot:close', '*');
  });

  start();
})();
