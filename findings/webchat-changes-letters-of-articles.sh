#!/usr/bin/env bash
# botframework-webchat 4.18.1: the letters of the articles of a call, and figures, in a bot's text.
#
# One would expect: what is not Markdown is shown as it was written; an article's letter (c) is a letter.
# What happens: Web Chat runs its Markdown parser with its typographer on, and no style option turns it off: (c) is shown
# as the mark of copyright, (r) and (tm) as those of trade marks, +- as one sign, two hyphens as a dash, three full stops
# as one character, and straight quotes and apostrophes as curly ones. Of the letters (a) to (e) only (c) is changed, so
# an article is misread, and a reference with two hyphens or quotes is not found again once it is copied from the chat
# and pasted. It is so in messages and in the texts of Adaptive Cards.
# What to do: a backslash before the bracket ('\(c)') and before the second hyphen, or code marks around a reference.
#
# Output seen, of the five texts below:
#   <p>Article 9 (a), (b), ©, (d) i (e)</p>
#   <p>Article 9 (a), (b), (c), (d) i (e)</p>
#   <p>Sol·licitud XM–26–014 i <code>XM--26--014</code>, ±3 h…</p>
#   <p>Sol·licitud XM--26--014</p>
#   <p>L’“Escala”</p>
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
Article 9 (a), (b), (c), (d) i (e)
Article 9 (a), (b), \(c), (d) i (e)
Sol·licitud XM--26--014 i `XM--26--014`, +-3 h...
Sol·licitud XM-\-26-\-014
L'"Escala"
TEXT
cat > expected << 'TEXT'
<p>Article 9 (a), (b), ©, (d) i (e)</p>
<p>Article 9 (a), (b), (c), (d) i (e)</p>
<p>Sol·licitud XM–26–014 i <code>XM--26--014</code>, ±3 h…</p>
<p>Sol·licitud XM--26--014</p>
<p>L’“Escala”</p>
TEXT
timeout 120 node "$here/webchat-render.cjs" | tee seen
diff expected seen && echo 'As written down.'
