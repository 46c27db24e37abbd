"""The button that presents the deck at hand: the screen is filled at once, the slides come with the next run."""

from __future__ import annotations

from collections.abc import Callable

import streamlit as st

from views.clicks import whole
from views.shown import Shown

_KEY, _ASKED = "stage", "stage.asked"

# A browser fills the screen only at the moment of a click, so that the frame is opened before its page is there. The
# page in it is sealed off: it has scripts of its own and reaches neither this page nor the network. Keys pressed
# outside of it are handed on. Browsers that can be asked to (Chrome, Edge) leave Escape to the page; the others end the
# full screen themselves and tell it afterwards, and with sentences open the show goes on in the window.
_SCRIPT = """
let stage = null
let asked = 0

function close() {
  if (!stage) return
  const { box, button } = stage
  stage = null
  document.removeEventListener("keydown", handOn, true)
  document.removeEventListener("fullscreenchange", left)
  removeEventListener("message", told)
  if (navigator.keyboard) navigator.keyboard.unlock()
  if (document.fullscreenElement === box) document.exitFullscreen()
  box.remove()
  button.focus()
}

// Escape closes the sentences first where there are some open, which the page in the frame knows.
function escape() {
  if (!stage) return
  if (stage.frame.srcdoc) stage.frame.contentWindow.postMessage({ key: "Escape" }, "*")
  else close()
}

function left() {
  if (!document.fullscreenElement) escape()
}

function told(event) {
  if (stage && event.source === stage.frame.contentWindow && event.data === "leave") close()
}

function handOn(event) {
  if (event.ctrlKey || event.altKey || event.metaKey) return
  event.preventDefault()
  event.stopPropagation()
  if (event.key === "Escape") escape()
  else stage.frame.contentWindow.postMessage({ key: event.key, shift: event.shiftKey }, "*")
}

function open(button, label, preparing) {
  const box = document.createElement("div")
  box.setAttribute("role", "dialog")
  box.setAttribute("aria-modal", "true")
  box.setAttribute("aria-label", label)
  box.style.cssText = "position:fixed;inset:0;z-index:2147483000;background:#fff;color:#627080;" +
    "display:flex;align-items:center;justify-content:center;font:20px sans-serif"
  const words = document.createElement("p")
  words.textContent = preparing
  const frame = document.createElement("iframe")
  frame.title = label
  frame.setAttribute("sandbox", "allow-scripts")
  frame.style.cssText = "position:absolute;inset:0;width:100%;height:100%;border:0;display:none"
  frame.onload = () => { if (frame.srcdoc) frame.focus() }
  box.append(words, frame)
  document.body.append(box)
  stage = { box, frame, button }
  document.addEventListener("keydown", handOn, true)
  addEventListener("message", told)
  if (box.requestFullscreen) {
    box.requestFullscreen().then(() => {
      document.addEventListener("fullscreenchange", left)
      if (navigator.keyboard) navigator.keyboard.lock(["Escape"]).catch(() => {})
    }, () => {})
  }
}

export default function ({ data, parentElement, setTriggerValue }) {
  const button = parentElement.querySelector("button")
  button.textContent = "▶ " + data.label
  button.title = data.help
  button.onclick = () => {
    asked += 1
    open(button, data.label, data.preparing)
    setTriggerValue("asked", asked)
  }
  if (stage && data.page && data.number === asked && !stage.frame.srcdoc) {
    stage.frame.srcdoc = data.page
    stage.frame.style.display = "block"
  }
  return close
}
"""
_LOOKS = """
button {
  font: inherit; font-weight: 600; width: 100%; cursor: pointer; border-radius: 6px; padding: .42rem 1rem;
  color: #fff; background: #1F5F8B; border: 1px solid #1F5F8B;
}
button:hover { background: #174B70 }
button:focus-visible { outline: 2px solid var(--st-primary-color); outline-offset: 2px }
"""
_BUTTON = st.components.v2.component(
    "present_deck", html='<button type="button"></button>', js=_SCRIPT, css=_LOOKS, isolate_styles=True
)


def present_button(show: Shown, page: Callable[[], str]) -> None:
    """A button that presents the page that `page` gives; it is made when the button was pressed."""
    asked = st.session_state.pop(_ASKED, 0)
    data: dict[str, object] = {
        "label": show.say("stage.present"),
        "help": show.say("stage.help"),
        "preparing": show.say("stage.preparing"),
    }
    if asked:
        data |= {"number": asked, "page": page()}
    _BUTTON(key=_KEY, data=data, on_asked_change=_ask)


@whole
def _ask() -> None:
    st.session_state[_ASKED] = st.session_state[_KEY].asked
