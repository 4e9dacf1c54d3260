#!/usr/bin/env bash
# botframework-webchat 4.18.1: a Markdown link of a bot whose address is not a whole one of the web.
#
# One would expect: a link to a page of the same site ('/bases'), to a place of the page ('#dates') or to an application
# of the device, as Markdown has them; or, if Web Chat does not trust the address, its words alone.
# What happens: Web Chat takes the link for a citation, as those of answers with sources: it becomes a button that looks
# like a link and, where the message brings no citation of that name, a press on it does nothing. Nothing is said about it
# in the console. An address of the web without its scheme ('www.xmess.example/bases'), as people write it, falls under
# it too; tel: and mailto: do not. The button has the class that is counted on below.
# What to do: give a bot's texts whole addresses, with https://; make them from the host's public address.
#
# Output seen, of the six texts below:
#   <p>Mireu <a href="https://xmess.example/bases">les bases</a></p>
#   <p>Mireu <button class="webchat__render-markdown__citation" value="/bases">les bases</button></p>
#   <p>Mireu <button class="webchat__render-markdown__citation" value="#dates">les dates</button></p>
#   <p>Mireu <button class="webchat__render-markdown__citation" value="www.xmess.example/bases">les bases</button></p>
#   <p>Mireu <button class="webchat__render-markdown__citation" value="msteams:/l/meetup-join/1">la reunió</button></p>
#   <p>Truqueu <a href="tel:+34930000000">aquí</a></p>
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
Mireu [les bases](https://xmess.example/bases)
Mireu [les bases](/bases)
Mireu [les dates](#dates)
Mireu [les bases](www.xmess.example/bases)
Mireu [la reunió](msteams:/l/meetup-join/1)
Truqueu [aquí](tel:+34930000000)
TEXT
cat > expected << 'TEXT'
<p>Mireu <a href="https://xmess.example/bases">les bases</a></p>
<p>Mireu <button class="webchat__render-markdown__citation" value="/bases">les bases</button></p>
<p>Mireu <button class="webchat__render-markdown__citation" value="#dates">les dates</button></p>
<p>Mireu <button class="webchat__render-markdown__citation" value="www.xmess.example/bases">les bases</button></p>
<p>Mireu <button class="webchat__render-markdown__citation" value="msteams:/l/meetup-join/1">la reunió</button></p>
<p>Truqueu <a href="tel:+34930000000">aquí</a></p>
TEXT
timeout 120 node "$here/webchat-render.cjs" | tee seen
diff expected seen && echo 'As written down.'
