"""The command line: python -m extract cells | observations | check | explain."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from extract.messages import problem_block
from extract.model import Catalogue

CATALOGUE = Path("config/indicators.yaml")
DONE, NOTHING_DONE = 0, 1  # argparse exits with 2 for wrong usage
STOPPED = 130
"""As shells say of a program that Ctrl-C ended."""

EXAMPLES = """examples:
  python -m extract cells seeds
  python -m extract cells reports/2023 reports/2024 --by-report --format csv > cells.csv
  python -m extract observations seeds --format jsonl
  python -m extract check
  python -m extract explain seeds/004_hard_wrapped.txt
"""


def parser() -> argparse.ArgumentParser:
    """The command line's grammar."""
    top = argparse.ArgumentParser(
        prog="python -m extract",
        description="Find the figures that reports state, each with its sentence.",
        epilog=EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    commands = top.add_subparsers(dest="command", required=True, metavar="command")

    def command(name: str, help_text: str) -> argparse.ArgumentParser:
        one = commands.add_parser(
            name,
            help=help_text,
            description=help_text,
            epilog=EXAMPLES,
            formatter_class=argparse.RawDescriptionHelpFormatter,
        )
        if name != "check":
            one.add_argument(
                "--catalogue",
                type=Path,
                default=CATALOGUE,
                metavar="FILE",
                help="the indicators (default: config/indicators.yaml)",
            )
        return one

    cells = command("cells", "one row per body, period and indicator")
    cells.add_argument("folders", nargs="+", type=Path, metavar="FOLDER", help="folders of reports, or single reports")
    cells.add_argument("--by-report", action="store_true", help="one row per report too")
    cells.add_argument("--format", choices=("table", "csv", "json"), default="table")

    observations = command("observations", "one row per figure found, with its place and sentence")
    observations.add_argument(
        "folders", nargs="+", type=Path, metavar="FOLDER", help="folders of reports, or single reports"
    )
    observations.add_argument("--format", choices=("jsonl", "csv"), default="jsonl")

    check = command("check", "the catalogue: every mistake in it, every example run")
    check.add_argument(
        "file",
        nargs="?",
        type=Path,
        default=CATALOGUE,
        metavar="FILE",
        help="the indicators (default: config/indicators.yaml)",
    )

    explain = command("explain", "a report with each figure marked, and why the others were not taken")
    explain.add_argument("file", type=Path, metavar="FILE", help="the report")
    return top


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command; the exit status is 0 with results, 1 when nothing could be done, 2 for wrong usage."""
    chosen = parser().parse_args(arguments)
    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(encoding="utf-8")  # type: ignore[union-attr]  # Windows consoles default to GBK
    try:
        if chosen.command == "check":
            from extract.check import check

            return check(chosen.file)
        catalogue = _catalogue(chosen.catalogue)
        if catalogue is None:
            return NOTHING_DONE
        if chosen.command == "explain":
            from extract.explain import explain

            return explain(chosen.file, catalogue)
        from extract.tables import print_table

        return print_table(chosen, catalogue)
    except BrokenPipeError:  # the reader of the output went away: python -m extract cells seeds | head
        sys.stderr.close()
        return DONE
    except KeyboardInterrupt:
        print("stopped", file=sys.stderr)
        return STOPPED


def _catalogue(path: Path) -> Catalogue | None:
    """The catalogue of a file, its problems told on standard error."""
    from extract.catalogue import load_catalogue

    catalogue, problems = load_catalogue(path)
    for problem in problems:
        print(problem_block(problem, "en"), file=sys.stderr)
    return catalogue


if __name__ == "__main__":
    sys.exit(main())
