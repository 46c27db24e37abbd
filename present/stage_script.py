"""The script and the looks of the page that is presented. Both are constants: no word of a report stands in them."""

from present.theme import FONTS, LIGHT

# Charts are drawn at the size they are made for and enlarged to the room there is, so that their type is large; one
# that would be too small to read as a whole is turned in parts, as a page is scrolled. Keys may come from the page
# around the frame, too: it has them until the frame is entered.
SCRIPT = """
const data = JSON.parse(document.getElementById("data").textContent);
const at = (id) => document.getElementById(id);
const words = data.words;
let place = 0, part = 0, parts = 1;

function filled(words, blanks) {
  return words.replace(/[{](\\w+)[}]/g, (blank, name) => blanks[name]);
}

function lines(parent, tag, texts, name) {
  parent.replaceChildren(...texts.map((words) => {
    const element = document.createElement(tag);
    element.className = name;
    element.textContent = words;
    return element;
  }));
}

function scaleOf(height, room) {
  const least = Math.min(Math.max(1, 1.5 * innerHeight / 1080), Math.max(1, room.clientWidth / 640));
  const most = Math.max(1, Math.min(2.4 * innerHeight / 1080, room.clientWidth / 640));
  return Math.max(least, Math.min(most, room.clientHeight / height));
}

async function show(to, toPart) {
  const slide = data.slides[to];
  const room = at("room"), chart = at("chart");
  place = to;
  at("panel").hidden = true;
  at("title").textContent = slide.title;
  at("remark").textContent = slide.remark;
  lines(at("notes"), "p", [...slide.lost, ...(slide.notes || [])], "note");
  [...at("notes").children].slice(0, slide.lost.length).forEach((line) => line.classList.add("lost"));
  document.body.classList.toggle("empty", !slide.figure);
  Plotly.purge(chart);
  chart.removeAttribute("style");
  chart.dataset.drawn = "";
  part = 0;
  parts = 1;
  if (slide.figure) {
    chart.setAttribute("aria-label", slide.alt);
    const height = slide.figure.layout.height;
    const scale = scaleOf(height, room);
    const width = Math.floor(room.clientWidth / scale);
    parts = Math.max(1, Math.ceil(height * scale / room.clientHeight - 0.02));
    const layout = { ...structuredClone(slide.figure.layout), width, height, autosize: false };
    Object.assign(chart.style, { width: `${width}px`, height: `${height}px` });
    await Plotly.newPlot(chart, structuredClone(slide.figure.data), layout, data.config);
    if (place !== to) return;
    chart.on("plotly_click", (event) => {
      const point = event.points.find((one) => Array.isArray(one.customdata));
      if (point) tell(point.customdata[3].split(" "), "");
    });
    part = toPart === "last" ? parts - 1 : Math.min(toPart, parts - 1);
    chart.dataset.scale = scale;
    chart.dataset.slack = Math.max(0, height * scale - room.clientHeight);
  }
  turn();
  chart.dataset.drawn = "yes";
}

function turn() {
  const chart = at("chart"), room = at("room");
  const shift = Math.min(part * room.clientHeight * 0.94, Number(chart.dataset.slack || 0));
  chart.style.transform = `translateY(${-shift}px) scale(${chart.dataset.scale || 1})`;
  const blanks = { place: place + 1, count: data.slides.length, part: part + 1, parts };
  room.classList.toggle("above", part > 0);
  room.classList.toggle("below", part < parts - 1);
  at("progress").textContent = filled(parts > 1 ? words.part : words.progress, blanks);
  at("done").style.width = `${100 * (place + (part + 1) / parts) / data.slides.length}%`;
}

function next() {
  at("panel").hidden = true;
  if (part < parts - 1) { part += 1; turn(); }
  else if (place < data.slides.length - 1) show(place + 1, 0);
}

function back() {
  at("panel").hidden = true;
  if (part > 0) { part -= 1; turn(); }
  else if (place > 0) show(place - 1, "last");
}

// The sentence of these figures in pieces, each figure marked. Python counts characters, JavaScript units of UTF-16.
function marked(sources) {
  const letters = [...sources[0].sentence], pieces = [];
  const spans = sources.map((source) => source.marked).filter((span) => span.length).sort((a, b) => a[0] - b[0]);
  let done = 0;
  for (const [start, end] of spans.filter(([from], n) => !n || from >= spans[n - 1][1])) {
    const mark = document.createElement("mark");
    mark.textContent = letters.slice(start, end).join("");
    pieces.push(letters.slice(done, start).join(""), mark);
    done = end;
  }
  return [...pieces, letters.slice(done).join("")];
}

// The sentences of these figures, each once, under all figures that it states.
function tell(ids, head) {
  const told = new Map();
  for (const source of ids.map((id) => data.sources[id]).filter(Boolean)) {
    const key = JSON.stringify([source.report, source.sentence]);
    told.set(key, [...(told.get(key) || []), source]);
  }
  at("panel-list").replaceChildren(...[...told.values()].map((sources) => {
    const item = document.createElement("li");
    lines(item, "p", [...sources.map((source) => source.head), sources[0].sentence, sources[0].report], "figure");
    item.children[sources.length].className = "sentence";
    item.children[sources.length].replaceChildren(...marked(sources));
    item.children[sources.length + 1].className = "file";
    return item;
  }));
  at("panel-head").textContent = told.size ? head : words.no_sources;
  at("panel").hidden = false;
  at("panel").scrollTop = 0;
}

function sources() {
  if (at("panel").hidden) tell(data.slides[place].ids || [], words.sources_of);
  else at("panel").hidden = true;
}

let shutAt = -1000;

function shut() {
  at("panel").hidden = true;
  shutAt = performance.now();
}

// The key that ends the full screen may come twice: as a key, and as the news that the screen is left.
function shutOrLeave() {
  if (!at("panel").hidden) shut();
  else if (performance.now() - shutAt > 400) leave();
}

function leave() {
  parent.postMessage("leave", "*");
}

// What a key does; remotes send PageDown and PageUp. F5 would begin the page anew and lose the place.
const last = data.slides.length - 1;
const keys = {
  ArrowRight: next, ArrowDown: next, " ": next, PageDown: next, Enter: next,
  ArrowLeft: back, ArrowUp: back, PageUp: back, Backspace: back,
  Home: () => show(0, 0), End: () => show(last, 0), s: sources, S: sources, Escape: shutOrLeave, F5: () => {},
};

function press(key, shift) {
  const panel = at("panel");
  if (!panel.hidden && (key === "ArrowDown" || key === "ArrowUp")) {
    panel.scrollBy(0, key === "ArrowDown" ? 80 : -80);
  } else if (key === " " && shift) {
    back();
  } else {
    keys[key]();
  }
}

addEventListener("keydown", (event) => {
  const onButton = event.target.tagName === "BUTTON" && (event.key === " " || event.key === "Enter");
  if (!keys[event.key] || onButton || event.ctrlKey || event.altKey || event.metaKey) return;
  event.preventDefault();
  press(event.key, event.shiftKey);
});
addEventListener("message", (event) => {
  if (event.source === parent && keys[event.data.key]) press(event.data.key, event.data.shift);
});
for (const [id, done] of [["next", next], ["back", back], ["sources", sources], ["close", shut], ["leave", leave]]) {
  at(id).addEventListener("click", () => { done(); at(id).blur(); });
  at(id).title = words[id];
  at(id).setAttribute("aria-label", words[id]);
}
at("sources").textContent = words.sources;
let waiting = 0;
addEventListener("resize", () => {
  clearTimeout(waiting);
  waiting = setTimeout(() => show(place, part), 150);
});
show(0, 0);
"""

STYLE = f"""
:root {{ color-scheme: light; --size: clamp(15px, min(1.9vw, 3.1vh), 40px); }}
* {{ box-sizing: border-box; }}
html, body {{ margin: 0; height: 100%; overflow: hidden; background: {LIGHT.background}; color: {LIGHT.text};
  font: var(--size)/1.45 {FONTS}; }}
body {{ display: flex; flex-direction: column; }}
main {{ flex: 1; min-height: 0; display: flex; flex-direction: column; padding: 1.1em 2em .3em; }}
h1 {{ font-size: 1.75em; line-height: 1.2; margin: 0; overflow-wrap: anywhere; }}
#remark {{ margin: .3em 0 0; white-space: pre-wrap; overflow-wrap: anywhere; }}
#remark:empty {{ display: none; }}
#room {{ flex: 1; min-height: 0; overflow: hidden; margin-top: .7em; }}
#room.above {{ mask-image: linear-gradient(transparent, #000 5%); }}
#room.below {{ mask-image: linear-gradient(#000 95%, transparent); }}
#room.above.below {{ mask-image: linear-gradient(transparent, #000 5%, #000 95%, transparent); }}
#chart {{ transform-origin: 0 0; }}
#notes {{ max-height: 5.4em; overflow: hidden; }}
.note {{ margin: 0; font-size: .62em; color: {LIGHT.muted}; overflow-wrap: anywhere; }}
.note.lost {{ font-size: .9em; color: {LIGHT.accent}; }}
.empty #room {{ display: none; }}
.empty #notes {{ flex: 1; max-height: none; margin-top: 1em; }}
.empty .note.lost {{ font-size: 1.1em; }}
footer {{ display: flex; align-items: center; gap: 1em; padding: 0 2em .5em; font-size: .7em; color: {LIGHT.muted}; }}
#bar {{ flex: 1; height: 3px; background: {LIGHT.grid}; border-radius: 2px; }}
#done {{ height: 100%; background: {LIGHT.bar}; border-radius: 2px; }}
#turns {{ display: flex; align-items: center; gap: .3em; white-space: nowrap; }}
button {{ font: inherit; color: inherit; background: none; border: 1px solid transparent; border-radius: 6px;
  padding: .1em .6em; cursor: pointer; white-space: nowrap; }}
button:hover {{ border-color: {LIGHT.faint}; color: {LIGHT.text}; }}
:focus-visible {{ outline: 2px solid {LIGHT.bar}; outline-offset: 2px; }}
#panel {{ position: fixed; inset: auto 0 0 0; max-height: 62vh; overflow-y: auto; padding: 1em 2em 1.4em;
  background: {LIGHT.panel}; border-top: 3px solid {LIGHT.bar}; box-shadow: 0 -8px 40px rgb(0 0 0 / 18%); }}
#panel[hidden] {{ display: none; }}
#close {{ position: sticky; top: 0; float: right; font-size: 1.2em; line-height: 1; background: {LIGHT.panel}; }}
#close::before {{ content: "×"; }}
mark {{ background: #f8d77f; color: inherit; font-weight: 600; border-radius: .15em; padding: 0 .1em; }}
h2 {{ font-size: .7em; font-weight: 600; color: {LIGHT.muted}; margin: 0; }}
ul {{ list-style: none; margin: 0; padding: 0; }}
li {{ margin-top: .6em; }}
.figure {{ font-weight: 600; font-size: .8em; margin: 0; }}
.sentence {{ margin: .2em 0; overflow-wrap: anywhere; }}
.file {{ margin: 0; font-size: .62em; color: {LIGHT.muted}; overflow-wrap: anywhere; }}
@media (max-width: 600px) {{ main, footer, #panel {{ padding-left: 1em; padding-right: 1em; }} }}
"""
