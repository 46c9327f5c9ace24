# Sourced by the other scripts: runs a control plane of the release build in a temporary directory until the script ends.
cd "$(dirname "${BASH_SOURCE[0]}")/.."
dev/setup
dev/build >/dev/null
martlet=$PWD/.build/release/martlet
directory=$(mktemp -d /tmp/martlet-bench.XXXX)
port=$((20000 + RANDOM % 10000))
pid=
group=
stop() {
    [ -z "$pid" ] || { kill "$pid" 2>/dev/null && wait "$pid" 2>/dev/null; } || true
    pid=
    # It may still contain processes that the server has started.
    [ -z "$group" ] || ! rmdir "$group" 2>/dev/null || group=
}
# A control group for the server, v1 or v2, to measure its peak memory; none if that is not permitted.
own_group() {
    local parent
    for parent in /sys/fs/cgroup/memory /sys/fs/cgroup; do
        group=$parent/martlet-bench-$$
        mkdir "$group" 2>/dev/null || continue
        if [ -e "$group/memory.max_usage_in_bytes" ] || [ -e "$group/memory.peak" ]; then return; fi
        rmdir "$group"
    done
    group=
}
finish() {
    stop
    # Ends the processes that run from the directory (containerd and its shims).
    for entry in /proc/[0-9]*; do
        # A process may end during the check.
        if { tr '\0' ' ' <"$entry/cmdline"; } 2>/dev/null | grep -q "containerd.*$directory"; then kill -9 "${entry#/proc/}" || true; fi
    done
    [ -z "$group" ] || for _ in $(seq 50); do rmdir "$group" 2>/dev/null && break || sleep 0.1; done
    awk -v d="$directory" 'index($2, d) == 1 {print $2}' /proc/self/mounts | sort -r | xargs -r -n1 umount -l
    rm -rf "$directory"
}
trap finish EXIT
trap 'exit 130' INT TERM

start() { # arguments
    [ -n "$group" ] || own_group
    {
        [ -z "$group" ] || echo "$BASHPID" >"$group/cgroup.procs"
        exec "$martlet" up --data-dir "$directory/d" --secure-port $port "$@"
    } >"$directory/log" 2>&1 &
    pid=$!
    for _ in $(seq 600); do
        grep -q '^ready in' "$directory/log" && return
        kill -0 $pid 2>/dev/null || { cat "$directory/log" >&2; exit 1; }
        sleep 0.02
    done
    cat "$directory/log" >&2
    exit 1
}
fresh() { # an empty control plane
    stop
    rm -rf "$directory/d"
    start --no-node
}
rss() { awk '/VmRSS/ {printf "%.0f MB", $2 / 1024}' "/proc/$pid/status"; }
ticks() { awk '{print $14 + $15}' "/proc/$pid/stat"; }
cpu() { # seconds
    local before
    before=$(ticks)
    sleep "$1"
    awk -v t=$(($(ticks) - before)) -v s="$1" -v h="$(getconf CLK_TCK)" 'BEGIN {printf "%.1f %% of a core", 100 * t / h / s}'
}
# Continues after errors, which are in the bench's table.
bench() { "$martlet" bench "$@" --kubeconfig "$directory/d/admin.conf" --server-pid "$pid" 2>"$directory/bench-log" || cat "$directory/bench-log"; }
machine() {
    echo "machine: $(nproc) cores, $(awk -F: '/model name/ {print $2; exit}' /proc/cpuinfo | xargs), $(awk '/MemTotal/ {printf "%.0f GB", $2 / 1048576}' /proc/meminfo)"
}
