#!/bin/sh
# Installs the wheel with pipx in folders of its own, tries it, and takes it away again.
#   packaging/try_wheel.sh DISCREET.whl [PYTHON]
# Needs the network or a mirror for the dependencies, which are pinned to what is tested. Nothing outside a temporary
# folder is touched.
set -eu
wheel=$(realpath "$1") python=${2:-python3}
pins=$(realpath "$(dirname "$0")/constraints.txt")
trial=$(mktemp --directory)
trap 'rm -rf "$trial"' EXIT
export HOME="$trial/home" PIPX_HOME="$trial/pipx" PIPX_BIN_DIR="$trial/bin" PIPX_MAN_DIR="$trial/man"
unset PYTHONPATH VIRTUAL_ENV XDG_CONFIG_HOME XDG_DATA_HOME XDG_CACHE_HOME XDG_STATE_HOME
mkdir "$HOME"
cd "$HOME" # far from any checkout

"$python" -m venv "$trial/installer"
"$trial/installer/bin/pip" install --quiet pipx
pipx="$trial/installer/bin/pipx"

"$pipx" install --quiet --python "$(command -v "$python")" --pip-args="--constraint $pins" "$wheel" >/dev/null
installed=$(du -sm --exclude=__pycache__ "$trial/pipx" | cut -f1)
echo "ok     installed from a wheel of $(du -m "$wheel" | cut -f1) MiB, $installed MiB with its dependencies"
if command -v xvfb-run >/dev/null; then
    xvfb-run --auto-servernum "$PIPX_BIN_DIR/discreet" --selftest
else
    QT_QPA_PLATFORM=offscreen "$PIPX_BIN_DIR/discreet" --selftest
fi
"$pipx" uninstall discreet >/dev/null
if [ -e "$PIPX_BIN_DIR/discreet" ]; then echo "FAILED something of the program is left"; exit 1; fi
echo "ok     removed"
