#!/usr/bin/env bash
# Runs a command as root in a throw-away copy of this machine: what it installs, changes and removes is gone afterwards.
#
#   scripts/support/package/throwaway_root.sh FOLDER COMMAND...
#
# FOLDER is seen at the same path, and what the command writes there stays. Exits with 77 where this machine does not let
# it: it takes root and a kernel that lays one folder over another.
set -euo pipefail

if [[ ${1:-} != --inside ]]; then
  ((EUID == 0)) || exit 77
  exec unshare --mount --propagation private --pid --fork --kill-child bash "$(realpath -- "$0")" --inside "$(realpath -- "$1")" "${@:2}"
fi
folder=$2
shift 2

# On a file system of its own in memory, which goes with the last process that sees it.
layers=$(mktemp -d)
mount -t tmpfs throwaway "$layers" || exit 77
mkdir "$layers"/{changes,work,root}
mount -t overlay throwaway -o "lowerdir=/,upperdir=$layers/changes,workdir=$layers/work" "$layers/root" || exit 77
cd "$layers/root"
mount -t proc proc proc || exit 77
mount --rbind /dev dev
mount -t tmpfs throwaway run
mkdir -p "./$folder"
mount --bind "$folder" "./$folder"
mkdir -p .before
pivot_root . .before
umount --lazy /.before
cd /
exec env -i PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin DEBIAN_FRONTEND=noninteractive LC_ALL=C "$@"
