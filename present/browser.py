"""A browser of this machine, run without a window: it draws what plotly.js draws, and nothing is fetched.

Plotly's own package for this (kaleido) needs the same browser, brings packages of its own and loads a script from the
internet by default; one call of the browser does with what is here.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

_NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "microsoft-edge", "msedge")
_MAC = ("Google Chrome", "Microsoft Edge", "Chromium")
_WINDOWS = ("Google/Chrome/Application/chrome.exe", "Microsoft/Edge/Application/msedge.exe")
_PATIENCE = 90  # seconds for all that a page draws
_ARGUMENTS = (
    "--headless",
    "--disable-gpu",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-extensions",
    "--hide-scrollbars",
    # The page's own clock runs ahead until its promises are kept: no waiting by the clock on the wall.
    "--virtual-time-budget=60000",
    "--dump-dom",
)
_RESULT = re.compile(r'<pre id="result">(.*?)</pre>', re.DOTALL)


def browser_path() -> str | None:
    """Where a browser of the Chromium family is on this machine; None where there is none."""
    named = next((found for name in _NAMES if (found := shutil.which(name))), None)
    if named:
        return named
    if sys.platform == "darwin":
        places = [Path(f"/Applications/{name}.app/Contents/MacOS/{name}") for name in _MAC]
    else:
        roots = [os.environ.get(name) for name in ("PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA")]
        places = [Path(root, name) for root in roots if root for name in _WINDOWS]
    return next((str(place) for place in places if place.is_file()), None)


def result_of(page: str, browser: str) -> str | None:
    """What the page's script writes into its `<pre id="result">`; None where the browser fails or takes too long."""
    with tempfile.TemporaryDirectory(prefix="picture-", ignore_cleanup_errors=True) as folder:
        path = Path(folder, "page.html")
        path.write_text(page, encoding="utf-8")
        # Chromium refuses to run as root with its sandbox; the page is our own, and its policy forbids all requests.
        sandbox = ["--no-sandbox"] if hasattr(os, "geteuid") and os.geteuid() == 0 else []
        command = [browser, *_ARGUMENTS, *sandbox, f"--user-data-dir={Path(folder, 'profile')}", path.as_uri()]
        try:
            done = subprocess.run(
                command, capture_output=True, encoding="utf-8", errors="replace", timeout=_PATIENCE, check=False
            )
        except (OSError, subprocess.TimeoutExpired):
            return None
    found = _RESULT.search(done.stdout)
    return found.group(1) if found else None
