#!/usr/bin/env bash
# botframework-webchat 4.18.1: a line of a bot's text that begins with a number, such as an article or a request of a call.
#
# One would expect: '7. Termini' is shown as a list that starts at 7. CommonMark says so, and the Markdown parser inside
# Web Chat gives <ol start="7">.
# What happens: Web Chat cleans the parser's HTML with a list of its own, which has <ol> but not its attribute start. So the
# list starts again at 1: article 7 is read as article 1, and a list with a paragraph in between says 1, 2, 1. It is so in
# messages and in the texts of Adaptive Cards.
# What to do: write a backslash before the full stop ('7\. Termini'), or put a word before the number.
#
# Output seen, of the four texts below:
#   <ol><li>Termini</li></ol>
#   <ol><li>Olot</li><li>Vic</li></ol><p>i també</p><ol><li>Valls</li></ol>
#   <ol><li>Termini</li></ol>
#   <p>7. Termini</p>
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

npm init -y > /dev/null
npm install --silent --no-audit --no-fund --ignore-scripts jsdom@26.1.0 > /dev/null
# The bundle as a page loads it: its file alone, without the packages that it was built from.
npm pack --silent botframework-webchat@4.18.1 > /dev/null
tar -xzf botframework-webchat-4.18.1.tgz package/dist/webchat.js

cat > texts << 'TEXT'
7. Termini
1. Olot\n2. Vic\n\ni també\n\n3. Valls
2026) Termini
7\. Termini
TEXT
cat > expected << 'TEXT'
<ol><li>Termini</li></ol>
<ol><li>Olot</li><li>Vic</li></ol><p>i també</p><ol><li>Valls</li></ol>
<ol><li>Termini</li></ol>
<p>7. Termini</p>
TEXT
timeout 120 node "$here/webchat-render.cjs" | tee seen
diff expected seen && echo 'As written down.'
