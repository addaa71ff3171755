"""Goals, ratios and what is written about them."""

import os
import platform
import statistics
import subprocess


def median(values):
    return statistics.median(values)


def percentile(values, share):
    ordered = sorted(values)
    place = share * (len(ordered) - 1)
    low = int(place)
    high = min(low + 1, len(ordered) - 1)
    return ordered[low] + (ordered[high] - ordered[low]) * (place - low)


def spread(values, unit):
    """Median with the quartiles."""
    if len(values) == 1:
        return f"{values[0]:.3g} {unit}".strip()
    return f"{median(values):.4g} {unit} ({percentile(values, 0.25):.4g} to {percentile(values, 0.75):.4g})"


class Row:
    """One goal: `value` must not be above `limit`. Without a limit it is only told."""

    def __init__(self, goal, limit, value, left, right, note=""):
        self.goal, self.limit, self.value, self.left, self.right, self.note = goal, limit, value, left, right, note

    @property
    def holds(self):
        return self.limit is None or self.value <= self.limit


def ratio_row(goal, limit, pairs, units, note=""):
    """A goal about one thing against another, from the pairs of each round: the median of the rounds' ratios."""
    mine = [pair[0] for pair in pairs]
    other = [pair[1] for pair in pairs]
    return Row(goal, limit, median([a / b for a, b in pairs]), spread(mine, units), spread(other, units), note)


def plain_row(goal, limit, values, unit, note=""):
    return Row(goal, limit, median(values), spread(values, unit), "", note)


def print_rows(rows):
    for row in rows:
        against = f" against {row.right}" if row.right else ""
        judged = "" if row.limit is None else "holds" if row.holds else "MISSED"
        limit = "no goal" if row.limit is None else f"at most {row.limit:g}"
        print(f"{judged:7} {row.value:8.4g}  ({limit})  {row.goal}: {row.left}{against}")


def machine():
    model, memory = platform.processor(), ""
    with open("/proc/cpuinfo", encoding="utf-8") as file:
        names = [line.split(":", 1)[1].strip() for line in file if line.startswith("model name")]
    with open("/proc/meminfo", encoding="utf-8") as file:
        memory = f"{int(file.readline().split()[1]) / 1048576:.0f} GiB"
    system = subprocess.run(["sh", "-c", ". /etc/os-release; echo $PRETTY_NAME"], capture_output=True, text=True, check=False).stdout.strip()
    return f"{len(names)} cores ({names[0] if names else model}), {memory}, {system}, kernel {platform.release()}"


def table(rows):
    """The lines of the table of all goals."""
    lines = ["| goal | at most | measured | Needlecase | against | holds |", "|---|---|---|---|---|---|"]
    for row in rows:
        limit, judged = ("–", "–") if row.limit is None else (f"{row.limit:g}", "yes" if row.holds else "**no**")
        lines.append(f"| {row.goal} | {limit} | {row.value:.3g} | {row.left} | {row.right or '–'} | {judged} |")
    return lines


def missed(rows):
    """The lines about goals that do not hold; none when all do."""
    lines = [f"- {row.goal}: {row.note}" if row.note else f"- {row.goal}: not yet explained." for row in rows if not row.holds]
    return ["", "### Out of reach", "", *lines] if lines else []


def window_section(rows, facts, notes):
    lines = [f"Machine: {facts['machine']}; load at the start {facts['load']}. {facts['rounds']} rounds. {facts['versions']}", "", *table(rows),
             "", "Medians, in brackets the quartiles. A ratio is the median of the ratios of the rounds.", ""]
    with open(notes, encoding="utf-8") as file:
        lines.append(file.read().rstrip())
    return "\n".join(lines + missed(rows))


def load():
    return f"{os.getloadavg()[0]:.2f}"
