'use strict';

// Which conversation this browser has. On our page a cookie says it; in a widget's frame, where a browser may refuse
// cookies, the frame's own storage does.
window.xmessSession = (() => {
  const widget = document.documentElement.dataset.mode === 'widget';
  const key = 'xmess-xat';

  const kept = () => {
    try {
      return widget ? localStorage.getItem(key) : null;
    } catch {
      return null; // Storage is refused too: the conversation lasts as long as the page.
    }
  };

  const keep = session => {
    try {
      if (widget && session) localStorage.setItem(key, session);
    } catch {
      // As above.
    }
  };

  /** Asks the host for a token; fails when it cannot be reached or refuses. */
  const open = async () => {
    const response = await fetch('/chat/token', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ widget, session: kept() })
    });
    if (!response.ok) throw new Error(`The host answered ${response.status}.`);
    const opened = await response.json();
    keep(opened.session);
    return opened;
  };

  /** Lets this browser be nobody's: the next token is of a new visitor. Fails as `open` does. */
  const leave = async () => {
    const response = await fetch('/chat/leave', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ widget, session: kept() })
    });
    if (!response.ok) throw new Error(`The host answered ${response.status}.`);
    try {
      localStorage.removeItem(key);
    } catch {
      // It was not kept.
    }
  };

  return { open, leave };
})();
