#!/usr/bin/env bash
# @nlpjs/lang-ca 4.26.1: the Catalan of NLP.js, on elided words as phones write them.
#
# Catalan joins articles, prepositions and pronouns to a vowel with an apostrophe. Telephones, word processors and Web Chat
# itself write it curly (’, U+2019); keyboards write it straight (').
# One would expect: both are taken alike by a tokenizer made for the language.
# What happens: at the straight one the word is cut, at the curly one it is not, and the stemmer leaves the article on. What
# was trained with "l'Hospitalet" is another word than "l’Hospitalet": an intent trained from one keyboard does not know the
# sentences of the other.
# What to do: write one apostrophe for the other before the text reaches the library, in training and in use.
#
# Output seen (said -> tokens -> stems):
#   vull l'ajut d'assessorament -> vull l ajut d assessorament -> vull l aj d assessor
#   vull l’ajut d’assessorament -> vull l’ajut d’assessorament -> vull l’aj d’assessor
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

npm init -y > /dev/null
npm install --silent --no-audit --no-fund --ignore-scripts @nlpjs/lang-ca@4.26.1 > /dev/null

cat > read.cjs << 'JS'
const { TokenizerCa, StemmerCa } = require('@nlpjs/lang-ca');
for (const said of ["vull l'ajut d'assessorament", 'vull l’ajut d’assessorament']) {
  const tokens = new TokenizerCa().tokenize(said, true);
  console.log(`${said} -> ${tokens.join(' ')} -> ${new StemmerCa().stem([...tokens]).join(' ')}`);
}
JS

cat > expected << 'TEXT'
vull l'ajut d'assessorament -> vull l ajut d assessorament -> vull l aj d assessor
vull l’ajut d’assessorament -> vull l’ajut d’assessorament -> vull l’aj d’assessor
TEXT
timeout 60 node read.cjs | tee seen
diff expected seen && echo 'As written down.'
