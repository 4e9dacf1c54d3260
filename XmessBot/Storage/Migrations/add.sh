#!/usr/bin/env bash
# Adds a migration to both sets: XmessBot/Storage/Migrations/add.sh WhatChanges
# With --anew, makes the one initial migration of each set again (until a version is given out).
set -euo pipefail
cd "$(dirname "$0")/../.."
name=${1:?a name for the migration, or --anew}
dotnet tool restore
if [ "$name" = --anew ]; then
  rm -rf Storage/Migrations/Sqlite Storage/Migrations/SqlServer
  name=Initial
fi
dotnet build --verbosity quiet
for provider in Sqlite SqlServer; do
  dotnet ef migrations add "$name" --no-build --context "${provider}XmessContext" \
    --output-dir "Storage/Migrations/$provider"
done
