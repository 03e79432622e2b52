#!/usr/bin/env bash
# Installs, upgrades, removes and purges the package on the machine where it runs: only ever in a throw-away root.
#
#   scenario.sh FOLDER REF     FOLDER has first.deb, second.deb (a newer version, with other settings) and case/, a case
#                              with the reference REF
#
# Prints “ok: …” or “FAILED: …” for each thing it looks at.
set -uo pipefail
folder=$1 reference=$2
share=/srv/ehc-self-test
settings=/etc/default/ehcplan-watch

see() {
  local sentence=$1
  shift
  if "$@" >"$folder/last.log" 2>&1; then
    printf 'ok: %s\n' "$sentence"
  else
    printf 'FAILED: %s\n' "$sentence"
    sed 's/^/    /' "$folder/last.log" | tail -n 20
  fi
}
not() { ! "$@"; }
has() { [[ $(dpkg-query -W -f "$1" ehcplan 2>/dev/null) == "$2" ]]; }
same() { diff <(printf '%s\n' "$1") <(printf '%s\n' "$2"); }
on_share() { find "$share" -printf '%P %y %m %u %g %s\n' | LC_ALL=C sort && find "$share" -type f -print0 | LC_ALL=C sort -z | xargs -0 -r sha256sum; }
as_watcher() { setpriv --reuid ehcplan --regid ehcplan --clear-groups --no-new-privs env -i "$@"; }
drop() { install -o ehcplan -g ehcplan -m 640 "$@" "$share/inbox/"; }
look() { as_watcher /usr/bin/ehcplan watch --once --poll 0.5 --date 2026-05-05 "$1"; }
count() { [[ $(find "$2" -name '*.xml' | wc -l) == "$1" ]]; }
all_is_whole() { ! dpkg --verify ehcplan | grep -qv ' c /etc/'; }

dpkg --purge ehcplan >/dev/null 2>&1
rm -rf "$share" /etc/systemd/system/*.wants/ehcplan-watch@* "$settings"*
advice=("$folder"/case/advice/*.xml)

see "it installs" dpkg --install "$folder/first.deb"
see "it is installed whole" has '${db:Status-Abbrev}' 'ii '
see "every file is as it was packed" all_is_whole
see "it has made the user that watchers run as, who cannot log in" grep -q '^ehcplan:.*:/usr/sbin/nologin$' /etc/passwd
see "it has made the user's group" grep -q '^ehcplan:' /etc/group
see "the program runs from / with an empty environment" env -i /usr/bin/ehcplan --version

install -d -o ehcplan -g ehcplan "$share"
see "the user makes a share" as_watcher /usr/bin/ehcplan watch --init "$share"
install -d -o ehcplan -g ehcplan "$share/cases/$reference"
install -o ehcplan -g ehcplan -m 640 "$folder/case/case.xml" "$share/cases/$reference/"
drop "${advice[0]}"
see "what is dropped is taken in" look "$share"
see "it is in its case" count 1 "$share/cases/$reference/advice"
see "there is a draft" test -s "$share/cases/$reference/drafts/1/plan.html"

before=$(on_share)
printf 'EHCPLAN_WATCH_OPTIONS="--poll 42"\n' >>"$settings"
mkdir -p /etc/systemd/system/multi-user.target.wants
ln -s /lib/systemd/system/ehcplan-watch@.service /etc/systemd/system/multi-user.target.wants/ehcplan-watch@srv-ehc.service
see "a newer version goes over it" dpkg --force-confold --install "$folder/second.deb"
see "the newer version is installed" has '${Version}' "$(dpkg-deb -f "$folder/second.deb" Version)"
see "settings that somebody changed stay" grep -q 'poll 42' "$settings"
see "the newer settings lie beside them" test -f "$settings.dpkg-dist"
see "a watcher that was enabled still is" test -L /etc/systemd/system/multi-user.target.wants/ehcplan-watch@srv-ehc.service
see "the upgrade has touched nothing on the share" same "$before" "$(on_share)"
drop "${advice[@]:1}"
see "the newer version goes on where the older left off" look "$share"
see "every advice is in its case" count "${#advice[@]}" "$share/cases/$reference/advice"
see "the draft of before is as it was" same "$(grep '/drafts/1/' <<<"$before")" "$(on_share | grep '/drafts/1/')"
see "there is a draft with what came later" test -s "$share/cases/$reference/drafts/2/plan.html"
cp -a "$share" "$share-copy"
see "a copy of the share goes on elsewhere" look "$share-copy"
see "nothing was made anew there" test ! -e "$share-copy/cases/$reference/drafts/3"
before=$(on_share)
see "installing the same again is no fault" dpkg --force-confold --install "$folder/second.deb"

see "it can be removed" dpkg --remove ehcplan
see "the program is gone" test ! -e /usr/bin/ehcplan
see "the unit is gone" test ! -e /lib/systemd/system/ehcplan-watch@.service
see "removing keeps the settings" grep -q 'poll 42' "$settings"
see "removing has touched nothing on the share" same "$before" "$(on_share)"
see "it can be installed again" dpkg --force-confold --install "$folder/first.deb"
see "the settings are the old ones" grep -q 'poll 42' "$settings"

see "it can be purged" dpkg --purge ehcplan
see "purging takes the settings away" test ! -e "$settings"
see "purging forgets what was enabled" test ! -L /etc/systemd/system/multi-user.target.wants/ehcplan-watch@srv-ehc.service
see "purging has touched nothing on the share" same "$before" "$(on_share)"
see "the user stays, who owns files there" grep -q '^ehcplan:' /etc/passwd
see "dpkg knows nothing of it any more" not dpkg-query -W ehcplan
