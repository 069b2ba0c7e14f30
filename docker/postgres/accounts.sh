#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Runs once, in an empty database folder: the server's account, which owns nothing, and where a standby is meant its account.
set -eu

psql --no-psqlrc --quiet --set ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname "$POSTGRES_DB" <<'SQL'
\getenv server_password MINGJIAN_DATABASE_PASSWORD
create role mingjian login nosuperuser nocreatedb nocreaterole nobypassrls password :'server_password';
revoke create on schema public from public;
SQL

if [ -n "${MINGJIAN_REPLICATION_PASSWORD:-}" ]; then
  psql --no-psqlrc --quiet --set ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname "$POSTGRES_DB" <<'SQL'
\getenv replication_password MINGJIAN_REPLICATION_PASSWORD
create role mingjian_standby login replication nosuperuser password :'replication_password';
select pg_create_physical_replication_slot('standby');
-- In force from the next start on: here no standby could answer yet.
alter system set synchronous_standby_names = 'standby';
SQL
  echo "host replication mingjian_standby all scram-sha-256" >> "$PGDATA/pg_hba.conf"
fi
