# Sourced by the scripts beside it: where the house stands, what it is built with, and how they speak.
# shellcheck shell=bash

root=$(dirname "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")")

# What building needs from Debian beside a Swift toolchain.
building=(g++ git libreadline-dev libsqlite3-dev zlib1g-dev)

# What is installed and measured: with the Swift runtime inside, it needs no toolchain and sees none
# in its sandbox.
release=(--configuration release --static-swift-stdlib)

# What measuring needs beside that: the peers, and what theirs from PyPI are built with.
benching=(postgresql python3 python3-dev python3-venv redis-server)

# Dutch unless the user's locale is English, as the programs themselves do.
case "${LC_ALL:-${LC_MESSAGES:-${LANG:-}}}" in
en*) language='en' ;;
*) language='nl' ;;
esac

# say DUTCH ENGLISH: tells the user what is going on; standard output is left to the programs.
say() {
    if [ "$language" = en ]; then printf '%s\n' "$2" >&2; else printf '%s\n' "$1" >&2; fi
}

# fail DUTCH ENGLISH: says why it ends here.
fail() {
    say "$1" "$2"
    exit 1
}

# ensure_packages NAME...: has Debian install those that are missing; silent when all are there.
ensure_packages() {
    local name missing=() install as_root log
    command -v dpkg-query >/dev/null ||
        fail "Dit script kent alleen Debian. Installeer zelf: $*" \
            "This script knows Debian only. Install yourself: $*"
    for name in "$@"; do
        [ "$(dpkg-query -W -f='${db:Status-Status}' "$name" 2>/dev/null)" = installed ] ||
            missing+=("$name")
    done
    [ ${#missing[@]} -gt 0 ] || return 0
    # shellcheck disable=SC2016 # the inner shell expands it
    install='export DEBIAN_FRONTEND=noninteractive
        apt-get -qq update &&
        apt-get -qq -o DPkg::Lock::Timeout=300 install -y --no-install-recommends "$@"'
    say "Nog nodig van Debian: ${missing[*]}" "Still needed from Debian: ${missing[*]}"
    if [ "$(id -u)" -eq 0 ]; then
        as_root=()
    elif command -v sudo >/dev/null; then
        as_root=(sudo)
        say "Dat mag alleen een beheerder; sudo vraagt misschien je wachtwoord." \
            "Only an administrator may do that; sudo may ask for your password."
    else
        fail "Vraag je beheerder om: apt-get install ${missing[*]}" \
            "Ask your administrator for: apt-get install ${missing[*]}"
    fi
    mkdir -p "$root/.build"
    log=$root/.build/packages.log
    "${as_root[@]}" sh -c "$install" sh "${missing[@]}" </dev/null >"$log" 2>&1 || {
        tail -n 20 "$log" >&2
        fail "Installeren is niet gelukt; probeer: apt-get install ${missing[*]}" \
            "Installing failed; try: apt-get install ${missing[*]}"
    }
}

# What the toolchain itself asks for on a Debian that has nothing else.
toolchain=(binutils libcurl4 libncurses6 libsqlite3-0 libxml2)

# ensure_swift: fails with a sentence where there is no toolchain that can build us.
ensure_swift() {
    local needed=6.2 found
    command -v swift >/dev/null ||
        fail "Swift $needed of later is nodig: https://www.swift.org/install/linux/" \
            "Swift $needed or later is needed: https://www.swift.org/install/linux/"
    swift build --version >/dev/null 2>&1 || ensure_packages "${toolchain[@]}"
    found=$(swift --version 2>/dev/null | sed -n 's/.*Swift version \([0-9.]*\).*/\1/p' | head -n 1)
    [ "$(printf '%s\n%s\n' "$needed" "$found" | sort -V | head -n 1)" = "$needed" ] ||
        fail "Swift $needed of later is nodig; dit is ${found:-onbekend}." \
            "Swift $needed or later is needed; this is ${found:-unknown}."
}

# ensure_venv FOLDER REQUIREMENTS: a Python environment with just what that file names.
ensure_venv() {
    local folder=$1 requirements=$2
    cmp -s "$requirements" "$folder/requirements.txt" && return
    rm -rf "$folder"
    /usr/bin/python3 -m venv "$folder"
    "$folder/bin/pip" install --quiet --requirement "$requirements"
    cp "$requirements" "$folder/requirements.txt"
}

# build ARGUMENT...: `swift build` with these, telling now and then how far it is.
build() {
    local log="$root/.build/build.log"
    mkdir -p "$root/.build"
    if ! swift build --package-path "$root" "$@" </dev/null 2>&1 | tee "$log" | tell_progress; then
        grep -E -A4 'error:' "$log" | head -n 40 >&2 || tail -n 20 "$log" >&2
        fail "Bouwen is niet gelukt. Alles wat de bouw zei, staat in $log" \
            "Building failed. Everything that the build said is in $log"
    fi
}

# build_programs NAME... -- ARGUMENT...: builds these programs and what they need, not the tests' own.
build_programs() {
    local name names=()
    while [ "$1" != -- ]; do
        names+=("$1")
        shift
    done
    shift
    for name in "${names[@]}"; do build "$@" --product "$name"; done
}

# Reads what SwiftPM prints, and says each new tenth of the steps that it knows of.
tell_progress() {
    local line tenth told=0
    while IFS= read -r line; do
        [[ $line =~ ^\[([0-9]+)/([0-9]+)\] ]] || continue
        tenth=$((10 * BASH_REMATCH[1] / BASH_REMATCH[2]))
        if [ "$tenth" -gt "$told" ] && [ "$tenth" -lt 10 ]; then
            told=$tenth
            say "  gebouwd: ${tenth}0%" "  built: ${tenth}0%"
        fi
    done
}
