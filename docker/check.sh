#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Checks the files of this folder with those of these tools that are installed: shellcheck, yamllint, haproxy, systemd-analyze,
# hadolint, and python3 with yaml and jsonschema for the compose files (COMPOSE_SCHEMA names the schema of compose files).
set -uo pipefail
cd "$(dirname "$0")" || exit 2
bad=0
check() { # PROGRAM COMMAND…
  local program=$1; shift
  if ! command -v "$program" >/dev/null; then echo "skipped, not installed: $program"; return; fi
  if "$@"; then echo "right: $*"; else echo "WRONG: $*"; bad=1; fi
}
# shellcheck disable=SC2317 # called by name
compose() {
  python3 - "${COMPOSE_SCHEMA:-}" compose*.yaml <<'PYTHON'
import json, sys
import yaml
wrong = 0
for name in sys.argv[2:]:
    file = yaml.safe_load(open(name, encoding="utf-8"))
    services, networks, volumes = (file.get(key, {}) for key in ("services", "networks", "volumes"))
    for service, one in services.items():
        mounted = [v.split(":")[0] for v in one.get("volumes", []) if ":" in v]
        unknown = [n for n in one.get("networks", []) if n not in networks]
        unknown += [v for v in mounted if not v.startswith(".") and v not in volumes]
        unknown += [d for d in one.get("depends_on", {}) if d not in services]
        if unknown:
            wrong = 1
            print(f"{name}: {service} names what is not there: {unknown}")
    if sys.argv[1]:
        import jsonschema
        schema = json.load(open(sys.argv[1], encoding="utf-8"))
        file.pop("name", None)  # younger than some editions of the schema
        for error in jsonschema.Draft7Validator(schema).iter_errors(file):
            wrong = 1
            print(f"{name}: {list(error.path)}: {error.message[:160]}")
sys.exit(wrong)
PYTHON
}
check shellcheck shellcheck -x ./*.sh postgres/*.sh
check yamllint yamllint -d '{extends: relaxed, rules: {line-length: {max: 140}}}' compose.yaml compose.two-nodes.yaml
check haproxy haproxy -c -q -f haproxy.cfg
check hadolint hadolint Dockerfile
check systemd-analyze systemd-analyze verify ./mingjian.service
check python3 compose
exit "$bad"
