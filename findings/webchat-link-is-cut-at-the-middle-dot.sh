#!/usr/bin/env bash
# botframework-webchat 4.18.1: an address whose host has the Catalan l·l, written bare in a message or in a card's text.
#
# The middle dot between two l is a letter of Catalan names, allowed there in host names for that reason
# (RFC 5892, appendix A.3), as in those of .cat.
# One would expect: the whole address is a link, as with any other letter that is not of ASCII, or none of it is.
# What happens: the address is a link up to the middle dot: a press on https://www.paral·lel.example/tràmits opens
# https://www.paral, another host, and the rest is plain text. Only the host is cut: after the first slash the dot is
# taken. With angle brackets, or with a name in brackets, the same address is whole and its host is converted well.
# What to do: write links in a bot's texts as <address> or [name](address), never bare.
#
# Output seen, of the four texts below (the last one has another letter in its host, and the dot after it):
#   <p>Mireu <a href="https://www.paral">https://www.paral</a>·lel.example/tràmits</p>
#   <p>Mireu <a href="https://www.xn--parallel-koa.example/tr%C3%A0mits">https://www.paral·lel.example/tràmits</a></p>
#   <p>Mireu <a href="https://www.xn--parallel-koa.example/tr%C3%A0mits">els tràmits</a></p>
#   <p>Mireu <a href="https://www.xn--vilamaj-r0a.example/col%C2%B7legi">https://www.vilamajó.example/col·legi</a></p>
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
Mireu https://www.paral·lel.example/tràmits
Mireu <https://www.paral·lel.example/tràmits>
Mireu [els tràmits](https://www.paral·lel.example/tràmits)
Mireu https://www.vilamajó.example/col·legi
TEXT
cat > expected << 'TEXT'
<p>Mireu <a href="https://www.paral">https://www.paral</a>·lel.example/tràmits</p>
<p>Mireu <a href="https://www.xn--parallel-koa.example/tr%C3%A0mits">https://www.paral·lel.example/tràmits</a></p>
<p>Mireu <a href="https://www.xn--parallel-koa.example/tr%C3%A0mits">els tràmits</a></p>
<p>Mireu <a href="https://www.xn--vilamaj-r0a.example/col%C2%B7legi">https://www.vilamajó.example/col·legi</a></p>
TEXT
timeout 120 node "$here/webchat-render.cjs" | tee seen
diff expected seen && echo 'As written down.'
