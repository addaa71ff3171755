# shellcheck shell=bash disable=SC2154
# Shared by ./run, ./test and .ci/run; sourced, never started. Needs $root, the top of the repository.

say() { echo "needlecase: $*" >&2; }

# One build at a time in a folder; a second ./run waits for the first.
lock_folder() {
    mkdir -p "$root/build"
    exec 9>"$root/build/.$1.lock"
    if command -v flock >/dev/null && ! flock --nonblock 9; then
        say "waiting for another build in build/$1 to end"
        flock 9
    fi
}

unlock_folder() { exec 9>&-; }

# configure <preset>: only when the folder is new, was made for another place, or `always` is given.
configure() {
    local preset=$1 folder="$root/build/$1" fresh=()
    if [[ -f $folder/CMakeCache.txt ]] && ! grep -Fxq "CMAKE_HOME_DIRECTORY:INTERNAL=$root" "$folder/CMakeCache.txt"; then
        fresh=(--fresh) # the tree was moved or copied
    elif [[ ${2:-} != always && -f $folder/build.ninja ]]; then
        return
    fi
    mkdir -p "$folder"
    if ! (cd "$root" && cmake "${fresh[@]}" --preset "$preset") >"$folder/configure.log" 2>&1 </dev/null; then
        cat "$folder/configure.log" >&2
        say "configuring failed; the output is above and in build/$preset/configure.log"
        exit 3
    fi
}

# build <preset> [target…]: quiet; after two seconds it says how far it is.
build() {
    local preset=$1 folder="$root/build/$1" log started step reported="" status=0
    shift
    log="$folder/build.log"
    NINJA_STATUS='[%f/%t] ' cmake --build "$folder" ${1:+--target "$@"} >"$log" 2>&1 </dev/null &
    local job=$!
    trap 'kill "$job" 2>/dev/null || true; exit 130' INT TERM
    started=$SECONDS
    while kill -0 "$job" 2>/dev/null; do
        if ((SECONDS - started >= 2)); then
            step=$(tail -c 4000 "$log" | grep -ao '^\[[0-9]*/[0-9]*\]' | tail -n 1 || true)
            if [[ -t 2 ]]; then
                printf '\rneedlecase: building %s %s ' "$preset" "$step" >&2
            elif [[ -z $reported ]] || ((SECONDS - reported >= 30)); then
                say "building $preset $step"
                reported=$SECONDS
            fi
        fi
        sleep 0.1
    done
    wait "$job" || status=$?
    trap - INT TERM
    if [[ -t 2 ]] && ((SECONDS - started >= 2)); then
        printf '\r\033[K' >&2
    fi
    if ((status != 0)); then
        cat "$log" >&2
        say "the build failed; the output is above and in build/$preset/build.log"
        exit 3
    fi
}
