#!/usr/bin/env bash
# botframework-directlinejs 0.15.8: a post that the service refuses with 429 and `Retry-After: 6`.
#
# One would expect: the client, which has code for that header, waits six seconds and posts again, or waits and then
# fails with the status 429.
# What happens: it neither waits nor posts again nor fails. It uses an operator of RxJS that it never loads
# (Observable.timer); the error from that takes the place of the 429, and an error without a status counts as a passing
# one: the caller gets the id 'retry' at once, and whoever posts again on 'retry' does so with no pause at all, at the
# very service that asked for one. It is so for any number and for no header at all. Only a header that is no number,
# such as the date that HTTP allows too, leaves the 429 for the caller to see.
# If other code loads that operator, the wait is there, but the seconds are taken for milliseconds.
# What to do: a service of one's own should not count on the header to slow this client down; a caller should take the
# id 'retry' for 'not sent', and make its own pause.
#
# Output seen (Node 20.20):
#   6                                       id 'retry', 1 post, waited less than 4 seconds
#   none                                    id 'retry', 1 post, waited less than 4 seconds
#   Tue, 01 Dec 2026 10:00:00 GMT           error 429, 1 post, waited less than 4 seconds
#   6, operator loaded by other code        error 429, 1 post, waited less than 4 seconds
#   6000, operator loaded by other code     error 429, 1 post, waited 4 seconds or more
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

npm init -y > /dev/null
npm install --silent --no-audit --no-fund --ignore-scripts botframework-directlinejs@0.15.8 rxjs@5.5.12 ws@8.18.3 xhr2@0.2.1 > /dev/null

cat > post.cjs << 'JS'
const http = require('node:http');
globalThis.XMLHttpRequest = require('xhr2');
globalThis.WebSocket = require('ws');
const { DirectLine } = require('botframework-directlinejs');
const [retryAfter, loaded] = process.argv.slice(2);
if (loaded) require('rxjs/add/observable/timer');

let posts = 0;
const service = http.createServer((request, response) => {
  const answer = (status, body, headers = {}) =>
    response.writeHead(status, { 'Content-Type': 'application/json', ...headers }).end(JSON.stringify(body));
  request.resume().on('end', () => {
    if (request.method === 'GET') answer(200, { activities: [], watermark: '0' });
    else if (request.url.endsWith('/conversations')) answer(201, { conversationId: 'c', token: 't', expires_in: 1800 });
    else answer(429, { error: { code: 'TooManyRequests' } }, retryAfter ? { 'Retry-After': retryAfter } : {}, posts++);
  });
}).listen(0, '127.0.0.1', () => {
  const line = new DirectLine({ domain: `http://127.0.0.1:${service.address().port}`, token: 't', webSocket: false });
  line.activity$.subscribe();
  line.connectionStatus$.filter(status => status === 2).take(1).subscribe(() => {
    const from = Date.now();
    const say = outcome => {
      const waited = Date.now() - from < 4000 ? 'less than 4 seconds' : '4 seconds or more';
      console.log(`${outcome}, ${posts} post, waited ${waited}`);
      process.exit();
    };
    line.postActivity({ type: 'message', from: { id: 'u' }, text: 'Bon dia' })
      .subscribe(id => say(`id '${id}'`), error => say(`error ${error.status}`));
  });
});
JS

cat > expected << 'TEXT'
6                                       id 'retry', 1 post, waited less than 4 seconds
none                                    id 'retry', 1 post, waited less than 4 seconds
Tue, 01 Dec 2026 10:00:00 GMT           error 429, 1 post, waited less than 4 seconds
6, operator loaded by other code        error 429, 1 post, waited less than 4 seconds
6000, operator loaded by other code     error 429, 1 post, waited 4 seconds or more
TEXT
try() {
  printf '%-39s %s\n' "$1" "$(timeout 60 node post.cjs "${@:2}")"
}
{
  try 6 6
  try none ''
  try 'Tue, 01 Dec 2026 10:00:00 GMT' 'Tue, 01 Dec 2026 10:00:00 GMT'
  try '6, operator loaded by other code' 6 loaded
  try '6000, operator loaded by other code' 6000 loaded
} | tee seen
diff expected seen && echo 'As written down.'
