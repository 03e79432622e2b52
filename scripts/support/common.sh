# shellcheck shell=bash
# Sourced by every script: finds the repository, speaks to the person, and keeps long output in a log.

root=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/../.." && pwd)
cd -- "$root" || exit
logs=$root/.build/logs

if [[ -t 1 && -z ${NO_COLOR:-} ]]; then
  bold=$'\e[1m' red=$'\e[31m' plain=$'\e[0m'
else
  bold='' red='' plain=''
fi

say() { printf '%s\n' "$*"; }
heading() { printf '%s%s%s\n' "$bold" "$*" "$plain"; }
complain() { printf '%s%s%s\n' "$red" "$*" "$plain" >&2; }

fail() {
  complain "$1"
  exit "${2:-1}"
}

# The comment at the top of a script is its manual: --help prints it.
print_manual() { sed -n '2,/^[^#]/{/^#/!q;s/^# \{0,1\}//p}' "$1"; }

# quietly NAME "what is being done" COMMAND...: output goes to a log, and to the screen only if the command fails.
quietly() {
  local log=$logs/$1.log what=$2 started=$SECONDS code=0
  shift 2
  mkdir -p "$logs"
  printf '%s … ' "$what"
  "$@" >"$log" 2>&1 </dev/null || code=$?
  if ((code == 0)); then
    say "done ($((SECONDS - started)) s)"
    return 0
  fi
  say "failed"
  show_log "$log"
  return "$code"
}

# The end of a log says why; the whole of a build log would hide it.
show_log() {
  complain "The end of ${1#"$root"/}:"
  tail -n "${2:-60}" "$1" | sed 's/^/    /' >&2
}

# build_release PRODUCT: what is run and packed. The Swift libraries go into the program, because Debian has no package of
# them; paths of this machine stay out of it. The same options everywhere: others would build everything anew.
build_release() {
  swift build -c release --product "$1" --static-swift-stdlib --disable-local-rpath \
    -Xswiftc -no-toolchain-stdlib-rpath -Xswiftc -file-prefix-map -Xswiftc "$root=." -Xcc "-ffile-prefix-map=$root=."
}
