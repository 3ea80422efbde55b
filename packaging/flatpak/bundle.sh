#!/bin/sh
# Makes one file for people to install of what `make package` froze: bundle.sh FROZEN_TAR OUT_FOLDER
# It needs flatpak-builder, and the runtime that the manifest names.
set -eu
tar=$(realpath "$1")
out=$(realpath "$2")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
tar -xf "$tar" -C "$work"
manifest=$(echo "$work"/flatpak/*.json)
identifier=$(basename "$manifest" .json)
flatpak-builder --force-clean --disable-rofiles-fuse --state-dir="$work/state" --repo="$work/repo" \
    "$work/build" "$manifest"
flatpak build-bundle "$work/repo" "$out/$identifier.flatpak" "$identifier"
