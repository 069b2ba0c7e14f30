#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Replays docker/Dockerfile without a container engine, as root: its steps in a bare Debian root made by debootstrap, then the
# image's own command in namespaces of its own (process 1, no network but loopback), as the image's user without capabilities,
# on a read-only root. Checks readiness, a PDF with the font inside, backup, and the end by SIGTERM.
#   docker/replay.sh [FOLDER]     FOLDER (default /var/tmp/mingjian-replay) is removed afterwards unless KEEP=1
set -euo pipefail

top=$(cd "$(dirname "$0")/.." && pwd)
folder=${1:-/var/tmp/mingjian-replay}
root=$folder/root
suite=bookworm
[ "$(id -u)" = 0 ] || { echo "needs root" >&2; exit 2; }
[ -f "$top/app/target/mingjian.jar" ] || { echo "build the jar first: mvn -q -DskipTests package" >&2; exit 2; }
for program in debootstrap unshare setpriv nsenter ip python3; do
  command -v "$program" >/dev/null || { echo "$program is missing: apt-get install debootstrap util-linux iproute2 python3" >&2; exit 2; }
done

say() { printf '== %s\n' "$*"; }
fail() { printf 'FAILED: %s\n' "$*" >&2; exit 1; }

server='' inner=''
ended() {
  [ -z "$inner" ] || kill -KILL "$inner" 2>/dev/null || true
  [ -z "$server" ] || wait "$server" 2>/dev/null || true
  umount "$root/proc" 2>/dev/null || true
  [ "${KEEP:-}" ] || rm -rf --one-file-system "$folder"
}
trap ended EXIT

# One instruction a line, comments and continuations gone.
instructions() {
  sed -e '/^[[:space:]]*#/d' "$top/docker/Dockerfile" | sed -e ':a' -e '/\\$/{N;s/\\\n[[:space:]]*/ /;ba' -e '}' | sed '/^$/d'
}
json_words() { python3 -c 'import json,sys; print("\n".join(json.load(sys.stdin)))'; }

declare -a shell=(/bin/sh -c) entrypoint=() command=() volumes=() environment=()
user='' workdir=/ health=''

copy() { # COPY [--chmod=MODE] SOURCE TARGET
  local mode=0644
  if [[ $1 == --chmod=* ]]; then mode=${1#--chmod=}; shift; fi
  install -D -m "$mode" "$top/$1" "$root$2"
}

step() {
  local word=${1%% *} rest=${1#* }
  case $word in
    ARG | LABEL | EXPOSE | STOPSIGNAL) ;;
    FROM)
      [ -e "$folder/base/etc/debian_version" ] || debootstrap --variant=minbase "$suite" "$folder/base" >"$folder/debootstrap.log"
      umount "$root/proc" 2>/dev/null || true
      rm -rf --one-file-system "$root"
      cp -a "$folder/base" "$root"
      # As the slim images of Debian: no manual pages, no documents.
      printf 'path-exclude /usr/share/man/*\npath-exclude /usr/share/doc/*\n' >"$root/etc/dpkg/dpkg.cfg.d/slim"
      rm -rf "${root:?}"/usr/share/man "${root:?}"/usr/share/doc
      cp /etc/resolv.conf "$root/etc/resolv.conf"
      mount -t proc proc "$root/proc" ;;
    SHELL) mapfile -t shell < <(json_words <<<"$rest") ;;
    RUN) chroot "$root" /usr/bin/env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin "${shell[@]}" "$rest" >>"$folder/run.log" 2>&1 \
      || { tail -20 "$folder/run.log" >&2; fail "$1"; } ;;
    COPY) read -ra words <<<"$rest"; copy "${words[@]}" ;;
    ENV) for pair in $rest; do environment+=("$pair"); done ;;
    USER) user=$rest ;;
    WORKDIR) workdir=$rest ;;
    VOLUME) mapfile -t volumes < <(json_words <<<"$rest") ;;
    HEALTHCHECK) health=${rest#*CMD } ;;
    ENTRYPOINT) mapfile -t entrypoint < <(json_words <<<"$rest") ;;
    CMD) mapfile -t command < <(json_words <<<"$rest") ;;
    *) fail "no such step here: $word" ;;
  esac
}

mkdir -p "$folder"
while IFS= read -r instruction; do
  say "${instruction:0:110}"
  step "$instruction"
done < <(instructions)
umount "$root/proc"
rm -rf "$folder/volumes"
for volume in "${volumes[@]}"; do # a fresh volume takes its content and owner from the image
  mkdir -p "$folder/volumes$volume"
  cp -a "$root$volume/." "$folder/volumes$volume/"
  chown --reference="$root$volume" "$folder/volumes$volume"
  chmod --reference="$root$volume" "$folder/volumes$volume"
done

# Inside new namespaces: mounts as the engine would make them, then the image's user without any right.
cat >"$folder/inside.sh" <<'INSIDE'
set -eu
root=$1 folder=$2 user=$3 workdir=$4; shift 4
mount --make-rprivate /
mount --bind "$root" "$root"
while read -r volume; do mount --bind "$folder/volumes$volume" "$root$volume"; done <"$folder/volumes.txt"
mount -t proc proc "$root/proc"
mount -t tmpfs -o mode=755,size=1m tmpfs "$root/dev"
for device in null zero full random urandom; do touch "$root/dev/$device"; mount --bind "/dev/$device" "$root/dev/$device"; done
mkdir -m 1777 "$root/dev/shm"; mount -t tmpfs -o size=64m tmpfs "$root/dev/shm"
mount -o remount,ro,bind "$root"
ip link set lo up
exec chroot "$root" /usr/bin/setpriv --reuid "${user%:*}" --regid "${user#*:}" --clear-groups --bounding-set=-all \
  --inh-caps=-all --no-new-privs /usr/bin/env -i -C "$workdir" PATH=/usr/bin:/bin "$@"
INSIDE
printf '%s\n' "${volumes[@]}" >"$folder/volumes.txt"

run() { # arguments of the image's command
  unshare --mount --pid --fork --kill-child --net --ipc --uts -- \
    /bin/sh "$folder/inside.sh" "$root" "$folder" "$user" "$workdir" "${environment[@]}" "${settings[@]}" "${entrypoint[@]}" "$@"
}
# A program in the running container.
within() { nsenter --target "$inner" --mount --pid --net --root /usr/bin/env -i -C / PATH=/usr/bin:/bin "$@"; }

say "starting: ${entrypoint[*]} ${command[*]}"
declare -a settings=(MINGJIAN_ADMIN_PASSWORD=replay-pass-word)
run "${command[@]}" >"$folder/server.log" 2>&1 &
server=$!
for _ in $(seq 180); do
  kill -0 "$server" 2>/dev/null || { tail -20 "$folder/server.log" >&2; fail "the server ended"; }
  outer=$(pgrep -P "$server" | head -1 || true) # unshare, whose child is process 1 in there
  [ -z "$outer" ] || inner=$(pgrep -P "$outer" | head -1 || true)
  if [ -n "$inner" ] && within curl -fso /dev/null http://127.0.0.1:8080/actuator/health/readiness 2>/dev/null; then break; fi
  sleep 1
done
within curl -fsS http://127.0.0.1:8080/actuator/health/readiness || fail "not ready within three minutes"
echo
within /bin/sh -c "cd / && $health" || fail "health check: $health"
say "ready, and the health check of the image says healthy"

say "process 1 is $(within cat /proc/1/comm), user $(within stat -c %u /proc/1), capabilities $(within sed -n 's/^CapEff:\t//p' /proc/1/status)"
if within touch /opt/written 2>/dev/null; then fail "the root can be written"; fi
say "the root is read-only"

ask() { within curl -fsS -u admin:replay-pass-word "$@"; }
ask http://127.0.0.1:8080/api/v1/deadlines?from=2026-02-10\&workingDays=20 | grep -q 2026-03-16 || fail "deadline"
ask http://127.0.0.1:8080/admin/audit-trail.pdf >"$folder/trail.pdf"
python3 - "$folder/trail.pdf" <<'PDF' || fail "no font inside the PDF"
import re, sys, zlib
raw = open(sys.argv[1], "rb").read()
text = raw
for found in re.finditer(rb"stream\r?\n(.*?)\r?\nendstream", raw, re.S):
    try:
        text += zlib.decompress(found.group(1))
    except zlib.error:
        pass
fonts = sorted(set(re.findall(rb"/FontName\s*/([A-Za-z0-9+-]+)", text)))
print("== PDF of", len(raw), "bytes, fonts inside:", b", ".join(fonts).decode())
sys.exit(not (raw.startswith(b"%PDF-") and any(b"Noto" in font for font in fonts) and b"/FontFile2" in text))
PDF

say "stopping by SIGTERM"
kill -TERM "$inner"
code=0; wait "$server" || code=$?
server='' inner=''
[ "$code" = 0 ] || fail "ended with code $code"
say "ended with code 0: $(tail -1 "$folder/server.log")"
