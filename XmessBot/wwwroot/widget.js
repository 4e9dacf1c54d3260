// XmessBot on a council's own page:
//   <script src="https://HOST/widget.js" async></script>
// Anywhere in the page, its head included; as a module or added later too. Where the file is served by another host than the chat:
//   <script src="/copies/widget.js" data-xat="https://HOST" async></script>
// A button and a panel in a shadow tree, so that neither page changes the other's look. The panel's frame is made when it
// is first opened: who does not ask for the chat loads nothing of it.
(() => {
  'use strict';

  // One button, however many tags there are and however often a page that swaps its body runs them again.
  const once = Symbol.for('xmessbot');
  if (window[once]) return;
  window[once] = true;

  // A module does not know its tag.
  const tag = document.currentScript ?? document.querySelector('script[data-xat]') ?? document.querySelector('script[src*="/widget.js"]');
  const origin = new URL(tag.dataset.xat ?? tag.src, document.baseURI).origin;
  const nonce = tag.nonce;
  const host = document.createElement('div');
  host.id = 'xmessbot';
  const root = host.attachShadow({ mode: 'open' });

  const look = `
    :host { all: initial; }
    button { font: 600 16px/1.2 system-ui, "Segoe UI", Roboto, Arial, sans-serif; cursor: pointer; }
    button:focus-visible { outline: 3px solid #f4c95d; outline-offset: 2px; box-shadow: 0 0 0 6px #083f4a; }
    .open {
      position: fixed; right: 20px; bottom: 20px; z-index: 2147483646; min-height: 52px; padding: 0 22px;
      border: 2px solid #fff; border-radius: 26px; color: #fff; background: #0b5563; box-shadow: 0 2px 10px rgb(0 0 0 / 30%);
    }
    .open:hover { background: #083f4a; }
    .panel {
      position: fixed; right: 20px; bottom: 84px; z-index: 2147483647; width: 400px; height: min(640px, calc(100vh - 104px));
      border: 1px solid #b9c7ca; border-radius: 12px; overflow: hidden; background: #fff; box-shadow: 0 6px 30px rgb(0 0 0 / 30%);
    }
    [hidden] { display: none; }
    iframe { display: block; width: 100%; height: 100%; border: 0; }
    .close {
      position: absolute; top: 13px; right: 10px; width: 44px; height: 44px; padding: 0;
      border: 1px solid rgb(255 255 255 / 60%); border-radius: 22px; color: #fff; background: #0b5563; font-size: 22px;
    }
    .close:hover { background: #083f4a; }
    @media (max-width: 480px) {
      .panel { inset: 0; width: 100%; height: 100%; border: 0; border-radius: 0; }
    }`;

  const make = (name, properties, ...children) => {
    const element = Object.assign(document.createElement(name), properties);
    element.append(...children);
    return element;
  };

  const frame = make('iframe', { title: 'Conversa amb el XmessBot' });
  const close = make('button', { type: 'button', className: 'close', textContent: '×' });
  close.setAttribute('aria-label', 'Tanqueu el xat');
  const panel = make('div', { className: 'panel', id: 'panel', hidden: true }, frame, close);
  panel.setAttribute('role', 'dialog');
  panel.setAttribute('aria-label', 'Xat amb el XmessBot');
  const open = make('button', { type: 'button', className: 'open', textContent: 'Xat XMESS' });
  open.setAttribute('aria-expanded', 'false');
  open.setAttribute('aria-controls', 'panel');
  open.setAttribute('aria-haspopup', 'dialog');

  const set = shown => {
    if (shown && !frame.src) frame.src = `${origin}/widget`;
    panel.hidden = !shown;
    open.setAttribute('aria-expanded', String(shown));
    (shown ? close : open).focus();
  };

  open.addEventListener('click', () => set(panel.hidden));
  close.addEventListener('click', () => set(false));
  // The frame tells of its own Esc: its keys do not come up to this page.
  window.addEventListener('message', event => {
    if (event.origin === origin && event.source === frame.contentWindow && event.data === 'xmessbot:close') set(false);
  });
  root.addEventListener('keydown', event => {
    if (event.key === 'Escape' && !panel.hidden) set(false);
  });

  root.append(make('style', { nonce, textContent: look }), open, panel);
  // From the head it may run before there is a body, and some pages put another body in its place instead of loading anew.
  const stay = () => {
    if (!host.isConnected) document.body?.append(host);
  };
  const body = new MutationObserver(stay);
  new MutationObserver(() => {
    if (document.body) body.observe(document.body, { childList: true });
    stay();
  }).observe(document.documentElement, { childList: true });
  if (document.body) body.observe(document.body, { childList: true });
  stay();
})();
