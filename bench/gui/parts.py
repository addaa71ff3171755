"""What is measured. Every part takes its samples in turns (A, B, A, B, …), so that whatever else the machine does falls on both."""

import json
import os
import re
import subprocess
import time

from programs import QUIZ_CHOICES, Shown, interrupt, memory_kib, processor_ms, stop


def start_and_memory(bench, programs, rounds):
    """Per program: milliseconds from exec to the finished picture and to the first swap of buffers where it is ours to see; memory and
    processor time a second later, when it rests."""
    for program in programs:
        bench.learn(program)
    marked = (bench.ours, bench.many, bench.unread, bench.blank)
    samples = {program: {"shown_ms": [], "swap_ms": [], "pss_kib": [], "rest_ms": []} for program in programs}
    for _ in range(rounds):
        for program in programs:
            with Shown(bench, program, marked=program in marked) as shown:
                samples[program]["shown_ms"].append(shown.answer["ms"])
                if program in marked:
                    samples[program]["swap_ms"].append((bench.swaps()[0][0] - shown.answer["started_s"]) * 1000)
                time.sleep(1.0)
                samples[program]["pss_kib"].append(memory_kib(shown.pid))
                samples[program]["rest_ms"].append(processor_ms(shown.pid))
    return samples


def library(bench, folder, rounds):
    """What bench_library_speed found out about the cases in this folder, one dictionary a line."""
    tool = os.path.join(bench.tools, "bench_library_speed")
    if not os.path.exists(tool):
        stop("bench_library_speed is not built")
    done = subprocess.run([tool, folder, str(rounds)], env=bench.environment(), capture_output=True, text=True, timeout=1800, check=False)
    if done.returncode != 0:
        stop(f"bench_library_speed: {done.stderr}")
    return [json.loads(line) for line in done.stdout.splitlines()]


def page_cost(bench, page, rounds):
    """(rows of full, clear+swap and lists in ms a frame; allocations in an unchanged frame, in one with a moved pointer, in a rebuilt one)."""
    done = subprocess.run([bench.tool("page_cost"), page, str(rounds)], env=bench.environment(bench.ours), capture_output=True, text=True,
                          timeout=300, check=False)
    if done.returncode != 0:
        stop(f"page_cost {page}: {done.stderr}")
    lines = [line.split() for line in done.stdout.splitlines()]
    rows = [tuple(float(word) for word in line) for line in lines if line[0] != "allocations"]
    counts = next(tuple(int(word) for word in line[1:]) for line in lines if line[0] == "allocations")
    return rows, counts


def pointer_moves(bench, rounds, moves=60, pause_ms=60):
    """Processor milliseconds for that many moves over a blank part of the first screen: (ours, naive) a round."""
    samples = []
    for program in (bench.ours, bench.naive):
        bench.learn(program)
    for _ in range(rounds):
        costs = []
        for program in (bench.ours, bench.naive):
            with Shown(bench, program) as shown:
                time.sleep(0.5)
                costs.append(_moves_cost(bench, shown.pid, moves, pause_ms))
        samples.append(tuple(costs))
    return samples


def _moves_cost(bench, pid, moves, pause_ms):
    bench.probe("moves", "3", "50", "640,792")  # the pointer has arrived there
    time.sleep(0.3)
    before = processor_ms(pid)
    bench.probe("moves", str(moves), str(pause_ms), "640,790")
    time.sleep(0.3)
    return processor_ms(pid) - before


def idle(bench, seconds):
    """(frames, system calls by name) of the untouched window."""
    report = os.path.join(bench.folder, "strace.txt")
    bench.learn(bench.ours)
    with Shown(bench, bench.ours, marked=True) as shown:
        time.sleep(3)
        frames = len(bench.swaps())
        tracer = subprocess.Popen(["strace", "-c", "-f", "-o", report, "-p", str(shown.pid)], stderr=subprocess.DEVNULL)
        time.sleep(seconds)
        if tracer.poll() is not None:
            stop("strace could not watch the program")
        interrupt(tracer)
        frames = len(bench.swaps()) - frames
    return frames, _calls_in(report)


def _calls_in(report):
    """Calls by name. The one in which a thread slept when strace came is counted as restarted; it is no new one."""
    with open(report, encoding="utf-8") as file:
        rows = [line.split() for line in file]
    calls = {row[-1]: int(row[3]) for row in rows if len(row) >= 5 and re.fullmatch(r"[0-9.]+", row[0]) and row[-1] != "total"}
    calls.pop("restart_syscall", None)
    return calls


def clicks(bench, rounds, count, peers):
    """Milliseconds from the click to the changed pixel: all of ours, all of Chromium's."""
    ours, theirs = [], []
    bench.learn(bench.ours)
    store = ["--store", os.path.join(bench.folder, "clicks.db")]
    _forget_store(bench)
    row, answers = _places_in_case(bench, store)
    for _ in range(rounds):
        _forget_store(bench)
        with Shown(bench, bench.ours, extra=store):
            bench.probe("click", row)
            ours += _clicks(bench, count, answers)
        if peers:
            bench.learn(bench.chromium)
            with Shown(bench, bench.chromium):
                time.sleep(1.0)
                theirs += _clicks(bench, count, QUIZ_CHOICES)
    return ours, theirs


def _forget_store(bench):
    for suffix in ("", "-wal", "-shm"):
        if os.path.exists(os.path.join(bench.folder, "clicks.db" + suffix)):
            os.remove(os.path.join(bench.folder, "clicks.db" + suffix))


def _clicks(bench, count, places):
    return [float(line) for line in bench.probe("clicks", str(count), *places).splitlines()]


def _wait_for_nodes(tree, wanted):
    end = time.monotonic() + 30
    while time.monotonic() < end:
        try:
            with open(tree, encoding="utf-8") as file:
                found = [node for node in json.load(file) if wanted(node)]
            if found:
                return found
        except (OSError, ValueError):
            pass
        time.sleep(0.05)
    return stop("the window did not show what it should")


def _middle(node):
    left, top, right, bottom = node["visible"]
    return f"{int((left + right) / 2)},{int((top + bottom) / 2)}"


def _places_in_case(bench, store):
    """The place of a case in the library and those of two answers of one of its questions. Learned in a start of its own: writing down
    what is on the screen would be measured, too."""
    tree = os.path.join(bench.folder, "tree.json")
    with Shown(bench, bench.ours, extra=[*store, "--tree", tree]):
        rows = _wait_for_nodes(tree, lambda node: node["id"].startswith("library/cases/") and _is_whole(node))
        bench.probe("click", _middle(rows[0]))
        nodes = _wait_for_nodes(tree, lambda node: node["id"].startswith("case/"))
        for group in ("decide", "certainty"):
            found = [node for node in nodes if node["id"].startswith(f"case/{group}/") and _is_whole(node)]
            if len(found) >= 2:
                return _middle(rows[0]), (_middle(found[0]), _middle(found[1]))
    return stop("no two answers of one question are whole on the screen")


def _is_whole(node):
    return node["focusable"] and node["rect"] == node["visible"]
