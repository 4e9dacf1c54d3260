#!/usr/bin/env bash
# Adds a migration to both sets: XmessBot/Storage/Migrations/add.sh WhatChanges
# With --anew, makes the one initial migration of each set again (until a version is given out).
# SQLite, the default, also gets what lets it start soon: each migration as SQL.
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
dotnet build --verbosity quiet
before=0
for migration in $(find Storage/Migrations/Sqlite -name '*_*.cs' ! -name '*.Designer.cs' | sort); do
  id=$(basename "$migration" .cs)
  dotnet ef migrations script "$before" "$id" --no-build --no-transactions --context SqliteXmessContext --output "Storage/Migrations/Sqlite/$id.sql"
  before=$id
done
