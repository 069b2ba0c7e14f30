#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# A standby of the server PRIMARY: copies it into an empty folder at the first start, follows it from then on.
set -eu

if [ ! -s "$PGDATA/PG_VERSION" ]; then
  # A copy that broke off is not started from: it gets its name when it is whole.
  rm -rf "$PGDATA.copy"
  mkdir -p "$(dirname "$PGDATA")"
  PGPASSWORD="$MINGJIAN_REPLICATION_PASSWORD" pg_basebackup --no-password --checkpoint=fast --wal-method=stream \
    --slot=standby --write-recovery-conf --pgdata="$PGDATA.copy" \
    --dbname="host=$PRIMARY port=${PRIMARY_PORT:-5432} user=mingjian_standby application_name=standby"
  [ ! -d "$PGDATA" ] || rmdir "$PGDATA"
  mv "$PGDATA.copy" "$PGDATA"
fi
exec postgres "$@"
