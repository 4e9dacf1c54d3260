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
          if (id !== 'retry') unsent.delete(key);
          return id;
        })
        .catch(refused => {
          unsent.delete(key);
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

  const draft = () => current?.store.getState().sendBoxValue ?? '';

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
      return next(action);
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

  document.getElementById('leave').addEventListener('click', signOut);
  document.getElementById('help').addEventListener('click', () => {
    current?.store.dispatch({ type: 'WEB_CHAT/SEND_MESSAGE', payload: { text: 'Ajuda' } });
    document.querySelector('[data-id="webchat-sendbox-input"]')?.focus();
  });

  // Web Chat's own times have twelve hours in Catalan; the bot's have 24. Only where it writes them: people's words stay.
  const twelve = /(\d{1,2}):(\d{2})\s([ap])\.\s?m\./u;
  const in24 = (_, hour, minute, half) => `${hour % 12 + (half === 'p' ? 12 : 0)}.${minute}`;
  const show24 = () => {
    for (const place of document.querySelectorAll('.webchat__activity-status')) {
      const texts = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
      while (texts.nextNode()) {
        const text = texts.currentNode;
        if (twelve.test(text.data)) text.data = text.data.replace(twelve, in24);
      }
    }
  };

  // Buttons that look alike ('Canvia') say in their title of what; Web Chat keeps it from screen readers.
  new MutationObserver(() => {
    for (const button of document.querySelectorAll('.ac-pushButton[title]:not([title=""])')) button.setAttribute('aria-label', button.title);
    show24();
  }).observe(document.body, { childList: true, characterData: true, subtree: true });

  // In the widget Esc closes the panel, which is the other page's; in the history of messages it is Web Chat's own.
  document.addEventListener('keydown', event => {
    const inHistory = event.target.closest?.('.webchat__basic-transcript');
    if (event.key === 'Escape' && !event.defaultPrevented && !inHistory && window.parent !== window)
      window.parent.postMessage('xmessbot:close', '*');
  });

  start();
})();
