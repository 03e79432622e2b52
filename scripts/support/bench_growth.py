"""Shows how time and memory grow: from 60 to 2,000 items in one case, and from 10 to 1,000 cases. Called by bench.py.

What it expects of `ehcplan-bench`, with --date DATE:
    ehcplan-bench --growth-items N            prints {"items", "submissions", "questions", "peak": kB, "steps": {NAME: ms}}
    ehcplan-bench --growth-cases N,N,…        prints [{"cases", "total": ms, "peak": kB}, …], one process for all of them
    ehcplan-bench --growth-assemblies N,N,…   prints the same, for assembly alone
All times are those of the processor.
"""

import json

ITEMS = (60, 125, 250, 500, 1000, 2000)
CASES = (10, 30, 100, 300, 1000)
STEPS = ("read", "assemble", "check", "documents", "html", "publish", "total")
DATE = "2026-04-20"


# How often each size of a case is measured, in a process of its own each time. The fastest of each step counts.
TURNS = 3


def measure(run, bench):
    """run: runs a command and returns what it prints."""
    rounds = [[point(run, bench, count) for count in ITEMS] for _ in range(TURNS)]
    items = [fastest(points) for points in zip(*rounds)]
    print_items(items)
    counts = ",".join(map(str, CASES))
    assemblies = json.loads(run([bench, "--growth-assemblies", counts, "--date", DATE]))
    print_cases("Cases one after another: assembled only", assemblies)
    cases = json.loads(run([bench, "--growth-cases", counts, "--date", DATE]))
    print_cases("Cases one after another: files to drafts in HTML", cases)
    return {"items": items, "assemblies": assemblies, "cases": cases}


def point(run, bench, count):
    return json.loads(run([bench, "--growth-items", count, "--date", DATE]))


def fastest(points):
    steps = {name: min(point["steps"].get(name, 0) for point in points) for name in STEPS}
    return {**points[0], "peak": min(point["peak"] for point in points), "steps": steps}


def print_items(points):
    print(f"\n{'One case of many items, from files to HTML':<50}milliseconds on the processor; memory at its most")
    print(f"  {'items':>6}{'advices':>9}{'questions':>11}" + "".join(f"{name:>11}" for name in STEPS) + f"{'MB':>8}")
    for each in points:
        times = "".join(f"{each['steps'][name]:>11.1f}" for name in STEPS)
        print(f"  {each['items']:>6,}{each['submissions']:>9}{each['questions']:>11,}{times}{each['peak'] / 1024:>8.1f}")
    print(f"  {'per item, first = 1':<26}" + "".join(f"{name:>11}" for name in STEPS) + f"{'MB':>8}")
    first = points[0]
    for each in points:
        questions = each["questions"] / each["items"] / (first["questions"] / first["items"])
        shares = "".join(f"{ratio(each, first, name):>11.2f}" for name in STEPS)
        memory = each["peak"] / each["items"] / (first["peak"] / first["items"])
        print(f"  {each['items']:>6,}{'':>9}{questions:>11.2f}{shares}{memory:>8.2f}")


def ratio(point, first, step):
    base = first["steps"][step] / first["items"]
    return point["steps"][step] / point["items"] / base if base else 0


def print_cases(title, points):
    print(f"\n{title:<50}on the processor; memory at its most")
    print(f"  {'cases':>6}{'seconds':>11}{'ms a case':>11}{'first = 1':>11}{'MB':>8}{'first = 1':>11}")
    first = points[0]
    for each in points:
        one = each["total"] / each["cases"]
        time, memory = one / (first["total"] / first["cases"]), each["peak"] / first["peak"]
        print(
            f"  {each['cases']:>6,}{each['total'] / 1000:>11.2f}{one:>11.2f}{time:>11.2f}"
            f"{each['peak'] / 1024:>8.1f}{memory:>11.2f}"
        )
