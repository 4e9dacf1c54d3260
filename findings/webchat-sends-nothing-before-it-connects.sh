#!/usr/bin/env bash
# botframework-webchat 4.18.1: a message that is sent before Direct Line is connected, as on a slow network.
#
# One would expect: it is kept and sent once there is a connection, or refused so that the page can say so.
# What happens: neither. WEB_CHAT/SUBMIT_SEND_BOX leaves the text in the box and WEB_CHAT/SEND_MESSAGE is dropped: nothing is posted
# when the connection is made, no activity is shown as failed, and no error is raised. The same submit, repeated then, posts it.
# What to do: note what was sent while the store's connectivityStatus was neither 'connected' nor 'reconnected', and submit it after
# DIRECT_LINE/CONNECT_FULFILLED.
#
# Output seen:
#   before: box "one", posted 0
#   connected: box "one", posted 0, activities 0
#   submitted again: box "", posted 1 (one)
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

npm init -y > /dev/null
npm install --silent --no-audit --no-fund --ignore-scripts jsdom@26.1.0 > /dev/null
# The bundle as a page loads it: its file alone, without the packages that it was built from.
npm pack --silent botframework-webchat@4.18.1 > /dev/null
tar -xzf botframework-webchat-4.18.1.tgz package/dist/webchat.js

cat > send.cjs << 'JS'
const { readFileSync } = require('node:fs');
const { JSDOM } = require('jsdom');
const { window } = new JSDOM('<body></body>', { runScripts: 'outside-only', url: 'http://localhost/' });
for (const name of ['TextEncoder', 'TextDecoder', 'ReadableStream', 'WritableStream', 'TransformStream', 'structuredClone'])
  window[name] ??= globalThis[name];
window.matchMedia = () => ({ addListener() {}, addEventListener() {} });
window.eval(readFileSync('package/dist/webchat.js', 'utf8'));

// A Direct Line that connects when it is told to.
const stream = () => {
  const listeners = new Set();
  return {
    next: value => listeners.forEach(listener => listener(value)),
    observable: {
      subscribe(observer) {
        const listener = value => (observer.next ?? observer)(value);
        listeners.add(listener);
        return { unsubscribe: () => listeners.delete(listener) };
      }
    }
  };
};
const [status, activities, posted] = [stream(), stream(), []];
const directLine = {
  activity$: activities.observable,
  connectionStatus$: status.observable,
  end() {},
  postActivity: activity => (posted.push(activity.text), { subscribe: observer => (observer.next?.('id'), { unsubscribe() {} }) })
};
const store = window.WebChat.createStore();
const submit = () => store.dispatch({ type: 'WEB_CHAT/SUBMIT_SEND_BOX', payload: { method: 'keyboard' } });
const box = () => store.getState().sendBoxValue;
const connected = () => new Promise(resolve => {
  const stop = store.subscribe(() => store.getState().connectivityStatus === 'connected' && (stop(), setTimeout(resolve)));
});

(async () => {
  store.dispatch({ type: 'DIRECT_LINE/CONNECT', payload: { directLine, userID: 'me', username: 'me' } });
  store.dispatch({ type: 'WEB_CHAT/SET_SEND_BOX', payload: { text: 'one' } });
  submit();
  store.dispatch({ type: 'WEB_CHAT/SEND_MESSAGE', payload: { text: 'two', method: 'code' } });
  console.log(`before: box "${box()}", posted ${posted.length}`);
  const now = connected();
  status.next(0);
  status.next(1);
  status.next(2);
  await now;
  console.log(`connected: box "${box()}", posted ${posted.length}, activities ${store.getState().activities.length}`);
  submit();
  await new Promise(resolve => setTimeout(resolve));
  console.log(`submitted again: box "${box()}", posted ${posted.length} (${posted})`);
  process.exit();
})();
JS
cat > expected << 'TEXT'
before: box "one", posted 0
connected: box "one", posted 0, activities 0
submitted again: box "", posted 1 (one)
TEXT
timeout 60 node send.cjs | tee seen
diff expected seen && echo 'As written down.'
