"""The words of a report that the reader marked with the mouse: a button that asks the browser for the selection."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import streamlit as st

# The selection must lie in one box of report text (`report_text.report_html`), whose characters are those of the report
# from the box's first on. JavaScript counts units of UTF-16, Python characters. A press of the button would take the
# selection away, were it not prevented.
_SCRIPT = """
export default function ({ data, parentElement, setTriggerValue }) {
  const button = parentElement.querySelector("button")
  button.textContent = data.label
  button.onmousedown = (event) => event.preventDefault()
  button.onclick = () => {
    const selection = document.getSelection()
    const range = selection && selection.rangeCount ? selection.getRangeAt(0) : null
    const node = range ? range.commonAncestorContainer : null
    const element = node && (node.nodeType === Node.TEXT_NODE ? node.parentElement : node)
    const box = element ? element.closest(".report-text") : null
    if (!box || range.collapsed) {
      setTriggerValue("marked", { start: -1, text: "" })
      return
    }
    const before = document.createRange()
    before.setStart(box, 0)
    before.setEnd(range.startContainer, range.startOffset)
    setTriggerValue("marked", { start: [...before.toString()].length, text: range.toString() })
  }
}
"""
_LOOKS = """
button {
  font: inherit; color: var(--st-text-color); background: transparent; cursor: pointer;
  border: 1px solid var(--st-border-color); border-radius: 6px; padding: .4rem .8rem;
}
button:hover, button:focus-visible { border-color: var(--st-primary-color); color: var(--st-primary-color) }
"""
_BUTTON = st.components.v2.component(
    "marked_words", html='<button type="button"></button>', js=_SCRIPT, css=_LOOKS, isolate_styles=True
)


@dataclass(frozen=True, slots=True)
class Words:
    """A stretch of a report: `text` from the character `start` on."""

    start: int
    text: str


def marked_words(label: str, key: str, on_marked: Callable[[], None]) -> None:
    """A button that takes up the words marked in the report's text; `on_marked` is called when it was pressed, and
    finds them by `taken_up`."""
    _BUTTON(key=key, data={"label": label}, on_marked_change=on_marked)


def taken_up(key: str) -> Words | None:
    """The words that were marked when the button was pressed, counted from the first character of the box; None where
    nothing was marked in a report's text."""
    told = st.session_state[key].marked
    try:
        words = Words(int(told["start"]), str(told["text"]))
    except (KeyError, TypeError, ValueError):
        return None
    return words if words.start >= 0 and words.text.strip() else None


def place_of(text: str, words: Words) -> tuple[int, int] | None:
    """Where the words stand in a text, without the space around them; None where they are not there.

    A browser shows each end of a line as one character, also where Windows wrote two.

    >>> place_of("收到提案 97件", Words(4, " 97件"))
    (5, 8)
    >>> place_of("报告\\r\\n97件", Words(3, "97件")), place_of("收到提案97件", Words(2, "97件"))
    ((4, 7), None)
    """
    offsets = [at for at, character in enumerate(text) if text[at - 1 : at + 1] != "\r\n" or character != "\n"]
    shown = "".join("\n" if text[at] == "\r" else text[at] for at in offsets)
    start = words.start + len(words.text) - len(words.text.lstrip())
    end = words.start + len(words.text.rstrip())
    if shown[words.start : words.start + len(words.text)] != words.text or not start < end:
        return None
    return offsets[start], offsets[end - 1] + 1
