#!/bin/sh
# Makes the certificates of the SMTP stand-in anew: one authority, one key for all servers, and the
# certificates that a server may show. The authorities' keys are thrown away, so all are made at once.
set -eu
cd "$(dirname "$0")"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

FROM=20200101000000Z
UNTIL=21200101000000Z
PAST=20210101000000Z

cat >"$work/openssl.cnf" <<CONFIG
[ca]
default_ca = any
[any]
default_md = sha256
database = $work/index.txt
new_certs_dir = $work
rand_serial = yes
unique_subject = no
policy = name_only
[name_only]
commonName = supplied
[req]
distinguished_name = none
prompt = no
[none]
CONFIG

new_key() {
  openssl ecparam -name prime256v1 -genkey -noout | openssl pkcs8 -topk8 -nocrypt -out "$1"
}

# sign NAME COMMON_NAME KEY AUTHORITY END EXTENSIONS: an authority signs itself
sign() {
  openssl req -new -config "$work/openssl.cnf" -key "$3" -subj "/CN=$2" -out "$work/$1.csr"
  printf '%s\n' "$6" >"$work/$1.ext"
  if [ "$1" = "$4" ]; then signer=-selfsign; else signer="-cert $work/$4.pem"; fi
  : >"$work/index.txt"
  # shellcheck disable=SC2086
  openssl ca -batch -notext -config "$work/openssl.cnf" $signer -keyfile "$work/$4-key.pem" \
    -in "$work/$1.csr" -startdate "$FROM" -enddate "$5" -extfile "$work/$1.ext" -out "$work/$1.pem"
}

AUTHORITY='basicConstraints = critical, CA:true
keyUsage = critical, keyCertSign, cRLSign
subjectKeyIdentifier = hash'
server_of() {
  printf 'basicConstraints = critical, CA:false\nkeyUsage = critical, digitalSignature\n'
  printf 'extendedKeyUsage = serverAuth\nsubjectAltName = %s\n' "$1"
}

new_key "$work/ca-key.pem"
new_key "$work/unknown-key.pem"
new_key key.pem
sign ca 'Test CA' "$work/ca-key.pem" ca "$UNTIL" "$AUTHORITY"
sign unknown 'Unknown CA' "$work/unknown-key.pem" unknown "$UNTIL" "$AUTHORITY"
HERE=$(server_of 'DNS:localhost, IP:127.0.0.1, IP:::1')
sign good localhost key.pem ca "$UNTIL" "$HERE"
sign expired localhost key.pem ca "$PAST" "$HERE"
sign other-host mail.elsewhere.example key.pem ca "$UNTIL" "$(server_of DNS:mail.elsewhere.example)"
sign unknown-ca localhost key.pem unknown "$UNTIL" "$HERE"
for name in ca good expired other-host unknown-ca; do cp "$work/$name.pem" "$name.pem"; done
chmod 644 key.pem
