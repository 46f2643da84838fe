"""Run the benches named, or all of them, and print one table."""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from bench.all_benches import BENCHES
from bench.runner import Bench, Row, run, table

# Beside the checkout, never in memory: what is measured includes a real disk.
SCRATCH = Path(__file__).parents[1] / "build" / "bench"


def main(arguments: Sequence[str] | None = None) -> int:
    options = _options(arguments)
    chosen = [bench for bench in BENCHES if not options.names or bench.name in options.names]
    rows: list[Row] = []
    for bench in chosen:
        _say(f"{bench.name}: {bench.what} ...")
        rows.append(_run_apart(bench, options))
        print(table(rows[-1:]).splitlines()[-1], flush=True)
    print("\n" + table(rows))
    return 0


def _run_apart(bench: Bench, options: argparse.Namespace) -> Row:
    options.folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix=f"{bench.name}-", dir=options.folder, ignore_cleanup_errors=True) as folder:
        return run(bench, Path(folder), rounds=options.rounds, quick=options.quick)


def _options(arguments: Sequence[str] | None) -> argparse.Namespace:
    listed = "\n".join(f"  {bench.name:5} {bench.what}, against {bench.limit}" for bench in BENCHES)
    parser = argparse.ArgumentParser(
        prog="python -m bench",
        description="Measure Duta beside its limits, in the same run.",
        epilog=f"benches:\n{listed}",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("names", nargs="*", metavar="NAME", help="which benches; all of them by default")
    parser.add_argument("--rounds", type=int, default=None, help="turns of product and limit (5; quick: 1)")
    parser.add_argument("--quick", action="store_true", help="tiny sizes: proves only that the benches run")
    parser.add_argument("--folder", type=Path, default=SCRATCH, help="where to write; the disk there is measured")
    options = parser.parse_args(arguments)
    unknown = set(options.names) - {bench.name for bench in BENCHES}
    if unknown:
        parser.error(f"no such bench: {', '.join(sorted(unknown))}")
    if options.rounds is None:
        options.rounds = 1 if options.quick else 5
    return options


def _say(words: str) -> None:
    print(words, file=sys.stderr, flush=True)


if __name__ == "__main__":
    sys.exit(main())
