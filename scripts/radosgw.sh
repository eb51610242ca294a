#!/usr/bin/env bash
# A real S3 server for the store's tests: one Ceph node in memory with a RADOS Gateway on 127.0.0.1, without systemd.
#   eval "$(scripts/radosgw.sh up DIR)"     starts it with its files in DIR, and prints where and how to reach it
#   scripts/radosgw.sh down DIR             ends what was started there, and removes DIR
# RADOSGW_PORT and CEPH_MON_PORT choose other ports than 17480 and 16790.
set -euo pipefail

readonly BUCKET=history
readonly DAEMONS=(client.rgw.a osd.0 mon.a)

fail() {
  echo "radosgw.sh: $1" >&2
  exit 1
}

require_programs() {
  local program
  for program in ceph ceph-authtool ceph-mon ceph-osd monmaptool radosgw radosgw-admin curl; do
    command -v "$program" >/dev/null ||
      fail "there is no $program. Install it: apt-get install -y --no-install-recommends radosgw ceph-mon ceph-osd ceph-common curl"
  done
}

# The folder as an absolute path, which the daemons need.
folder() {
  realpath -m -- "$1"
}

write_configuration() {
  cat >"$dir/ceph.conf" <<CONF
[global]
fsid = $fsid
mon_initial_members = a
mon_host = 127.0.0.1:$mon_port
public_addr = 127.0.0.1
cluster_addr = 127.0.0.1
keyring = $dir/keyring
mon_data = $dir/mon
mon_data_avail_crit = 1
mon_allow_pool_size_one = true
osd_data = $dir/osd
osd_objectstore = memstore
memstore_device_bytes = 1073741824
osd_crush_chooseleaf_type = 0
osd_pool_default_size = 1
osd_pool_default_min_size = 1
osd_pool_default_pg_num = 1
osd_pool_default_pgp_num = 1
osd_pool_default_pg_autoscale_mode = off
run_dir = $dir
admin_socket =
log_file = $dir/log/\$name.log
pid_file = $dir/\$name.pid
[client.rgw.a]
rgw_frontends = beast endpoint=127.0.0.1:$port
rgw_enable_apis = s3
rgw_data = $dir/rgw
CONF
}

write_keys() {
  ceph-authtool --create-keyring keyring --gen-key -n mon. --cap mon 'allow *'
  ceph-authtool keyring --gen-key -n client.admin --cap mon 'allow *' --cap osd 'allow *' --cap mgr 'allow *'
  ceph-authtool keyring --gen-key -n client.rgw.a --cap mon 'allow rw' --cap osd 'allow rwx'
  ceph-authtool keyring --gen-key -n osd.0 --cap mon 'allow profile osd' --cap osd 'allow *'
}

start_monitor() {
  monmaptool --create --add a "127.0.0.1:$mon_port" --fsid "$fsid" monmap
  ceph-mon -c "$conf" --mkfs -i a --monmap monmap --keyring keyring
  ceph-mon -c "$conf" -i a
  timeout 20 ceph -c "$conf" auth import -i keyring
}

start_osd() {
  local uuid
  uuid=$(cat /proc/sys/kernel/random/uuid)
  timeout 20 ceph -c "$conf" osd new "$uuid"
  ceph-osd -c "$conf" -i 0 --mkfs --osd-uuid "$uuid"
  ceph-osd -c "$conf" -i 0
  wait_for 'the OSD' osd_is_up
}

start_gateway() {
  timeout 60 radosgw-admin -c "$conf" user create --uid=tests --display-name=tests \
    --access-key="$access_key" --secret="$secret_key" >user.json
  radosgw -c "$conf" -n client.rgw.a </dev/null
  wait_for 'the gateway' curl -fs -o /dev/null "$endpoint/"
}

create_bucket() {
  curl -fsS -X PUT --user "$access_key:$secret_key" --aws-sigv4 'aws:amz:us-east-1:s3' \
    -H 'x-amz-content-sha256: UNSIGNED-PAYLOAD' "$endpoint/$BUCKET"
}

osd_is_up() {
  timeout 5 ceph -c "$conf" osd stat 2>/dev/null | grep -q '1 up'
}

# wait_for NAME COMMAND...: until the command succeeds, at most 60 seconds
wait_for() {
  local name=$1 end=$((SECONDS + 60))
  shift
  until "$@"; do
    [ "$SECONDS" -lt "$end" ] || fail "$name did not come up; see $dir/log"
    sleep 0.3
  done
}

# require_free PORT VARIABLE
require_free() {
  if (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null; then
    fail "port $1 is taken. Choose another in $2"
  fi
}

random_hex() {
  od -An -N "$1" -t x1 /dev/urandom | tr -d ' \n'
}

up() {
  require_programs
  dir=$(folder "$1")
  [ -z "$(ls -A "$dir" 2>/dev/null)" ] || fail "$dir is not empty. Choose another folder, or end what runs there: $0 down $1"
  port=${RADOSGW_PORT:-17480}
  mon_port=${CEPH_MON_PORT:-16790}
  require_free "$port" RADOSGW_PORT
  require_free "$mon_port" CEPH_MON_PORT
  endpoint=http://127.0.0.1:$port
  conf=$dir/ceph.conf
  fsid=$(cat /proc/sys/kernel/random/uuid)
  access_key=$(random_hex 10)
  secret_key=$(random_hex 20)
  mkdir -p "$dir"/{mon,osd,rgw,log}
  cd "$dir"
  trap 'status=$?; [ "$status" -eq 0 ] || stop "$dir"' EXIT
  {
    write_configuration
    write_keys
    start_monitor
    start_osd
    start_gateway
    create_bucket
  } >&2
  echo "export RADOSGW_ENDPOINT=$endpoint RADOSGW_ACCESS_KEY=$access_key RADOSGW_SECRET_KEY=$secret_key RADOSGW_BUCKET=$BUCKET"
}

# Whether a process is one of this folder's daemons: its number may have passed on to another.
is_ours() {
  tr '\0' '\n' <"/proc/$1/cmdline" 2>/dev/null | grep -qxF "$2/ceph.conf"
}

# stop DIR: ends the daemons that were started there
stop() {
  local name pid end
  for name in "${DAEMONS[@]}"; do
    pid=$(cat "$1/$name.pid" 2>/dev/null) || continue
    is_ours "$pid" "$1" || continue
    kill "$pid" || true
    end=$((SECONDS + 10))
    while is_ours "$pid" "$1" && [ "$SECONDS" -lt "$end" ]; do sleep 0.2; done
    if is_ours "$pid" "$1"; then kill -KILL "$pid" || true; fi
  done
}

down() {
  local dir
  dir=$(folder "$1")
  [ -f "$dir/ceph.conf" ] || fail "nothing was started in $dir"
  stop "$dir"
  rm -rf -- "$dir"
}

case "${1-} ${2:+DIR}" in
  'up DIR') up "$2" ;;
  'down DIR') down "$2" ;;
  *) fail "usage: $0 up DIR | down DIR" ;;
esac
