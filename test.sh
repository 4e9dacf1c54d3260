#!/usr/bin/env bash
# Installs what the tests need and this machine lacks, builds everything with warnings as errors and runs every test.
# Ends with a line "N passed, N failed"; the exit code says the same.
set -uo pipefail
cd "$(dirname "$0")"

export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
results=TestResults
rm -rf "$results"

fail() {
  echo "$1" >&2
  echo "0 passed, 1 failed"
  exit 1
}

# Debian's chromium for the browser tests, hunspell with Catalan for the texts, LibreOffice to open what is exported.
missing=()
command -v chromium >/dev/null || missing+=(chromium)
command -v soffice >/dev/null || missing+=(libreoffice-calc-nogui)
command -v hunspell >/dev/null || missing+=(hunspell)
[ -e /usr/share/hunspell/ca.dic ] || [ -e /usr/share/hunspell/ca_ES.dic ] || missing+=(hunspell-ca)
if [ ${#missing[@]} -gt 0 ]; then
  sudo=$([ "$(id -u)" = 0 ] || echo sudo)
  { $sudo apt-get update -qq && DEBIAN_FRONTEND=noninteractive $sudo apt-get install -y -qq --no-install-recommends "${missing[@]}"; } >/dev/null \
    || fail "Could not install: ${missing[*]}"
fi

# The host's own bundle comes by its build; a folder of tests may have tools of its own.
for package in XmessBot.Tests/package-lock.json XmessBot.Tests/*/package-lock.json; do
  [ -e "$package" ] || continue
  folder=$(dirname "$package")
  [ "$folder/node_modules/.package-lock.json" -nt "$package" ] && continue
  npm ci --prefix "$folder" --no-audit --no-fund --loglevel=error || fail "npm ci failed in $folder"
done

dotnet build XmessBot.sln --verbosity quiet -warnaserror || fail "The build failed."
dotnet test XmessBot.sln --no-build --logger "console;verbosity=minimal" --logger trx --results-directory "$results"
status=$?

# The sum of what each test project says of itself.
sum() { grep -ho "<Counters [^>]*" "$results"/*.trx 2>/dev/null | grep -o " $1=\"[0-9]*\"" | tr -dc '0-9\n' | awk '{ n += $1 } END { print n + 0 }'; }
passed=$(sum passed)
failed=$(sum failed)
skipped=$(($(sum total) - $(sum executed)))
# A run that broke off leaves no failure in the counts.
[ "$status" -ne 0 ] && [ "$failed" -eq 0 ] && failed=1
[ "$passed" -eq 0 ] && [ "$failed" -eq 0 ] && failed=1
[ "$skipped" -gt 0 ] && echo "$skipped skipped (a test on SQL Server needs XMESS_TEST_SQLSERVER)"
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
