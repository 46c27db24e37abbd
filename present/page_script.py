"""The script and the looks of the offline page. Both are constants: no word of a report ever stands in them."""

from present.theme import FONTS, LIGHT

# Draws each chart from the data beside it, and shows the sentence of a figure chosen by mouse or keyboard.
SCRIPT = """
const data = JSON.parse(document.getElementById("data").textContent);
const dialog = document.getElementById("source");
const head = document.getElementById("source-head");
const list = document.getElementById("source-list");

function add(parent, tag, name, words) {
  const element = document.createElement(tag);
  element.className = name;
  element.textContent = words;
  parent.append(element);
}

function show(title, ids) {
  head.textContent = title;
  list.replaceChildren();
  for (const id of ids) {
    const source = data.sources[id];
    if (!source) continue;
    const item = document.createElement("li");
    add(item, "p", "figure", source.head);
    add(item, "blockquote", "", source.sentence);
    add(item, "p", "file", source.report);
    list.append(item);
  }
  if (list.children.length && !dialog.open) dialog.showModal();
}

document.addEventListener("click", (event) => {
  const button = event.target.closest("button[data-ids]");
  if (button) show(button.title, button.dataset.ids.split(" "));
  if (event.target === dialog) dialog.close();
});

data.charts.forEach((chart) => {
  const place = document.getElementById(chart.id);
  Plotly.newPlot(place, chart.figure.data, chart.figure.layout, data.config).then(() => {
    place.on("plotly_click", (event) => {
      const point = event.points.find((one) => Array.isArray(one.customdata));
      if (point) show(point.customdata[0], point.customdata[3].split(" "));
    });
    place.dataset.drawn = "yes";
  });
});
"""

STYLE = f"""
:root {{ color-scheme: light; }}
* {{ box-sizing: border-box; }}
body {{ margin: 0; background: {LIGHT.background}; color: {LIGHT.text}; font: 16px/1.6 {FONTS}; }}
main, header, footer {{ max-width: 1080px; margin: 0 auto; padding: 0 24px; }}
header {{ padding-top: 48px; }}
h1 {{ font-size: 34px; line-height: 1.25; margin: 0 0 8px; }}
h2 {{ font-size: 24px; line-height: 1.3; margin: 0 0 4px; }}
.facts, .definition, .notes, .file {{ color: {LIGHT.muted}; font-size: 14px; margin: 4px 0; overflow-wrap: anywhere; }}
.hint {{ margin: 16px 0 0; padding: 10px 14px; background: {LIGHT.panel}; border-radius: 6px; font-size: 14px; }}
nav ol {{ margin: 16px 0 0; padding-left: 24px; columns: 2 320px; }}
nav a {{ color: {LIGHT.bar}; }}
section {{ border-top: 1px solid {LIGHT.grid}; margin-top: 40px; padding-top: 28px; }}
.remark {{ font-size: 18px; margin: 8px 0; padding-left: 12px; border-left: 3px solid {LIGHT.bar};
  white-space: pre-wrap; }}
.chart {{ margin-top: 12px; width: 100%; }}
summary {{ cursor: pointer; color: {LIGHT.bar}; margin-top: 8px; }}
.scroll {{ overflow-x: auto; }}
table {{ border-collapse: collapse; width: 100%; font-size: 14px; margin-top: 8px; }}
th, td {{ text-align: left; vertical-align: top; padding: 6px 12px 6px 0; border-bottom: 1px solid {LIGHT.grid}; }}
th {{ color: {LIGHT.muted}; font-weight: 600; }}
td:not(.words) {{ white-space: nowrap; }}
td.none {{ color: {LIGHT.muted}; }}
td.words {{ min-width: 300px; overflow-wrap: anywhere; }}
td p {{ margin: 0 0 4px; }}
button {{ font: inherit; color: {LIGHT.bar}; background: none; border: 0; padding: 0; cursor: pointer;
  text-decoration: underline; text-underline-offset: 3px; white-space: nowrap; }}
:focus-visible {{ outline: 2px solid {LIGHT.bar}; outline-offset: 2px; }}
dialog {{ width: min(720px, 92vw); max-height: 80vh; border: 0; border-radius: 10px; padding: 24px 28px;
  color: inherit; box-shadow: 0 12px 48px rgb(0 0 0 / 30%); }}
dialog::backdrop {{ background: rgb(20 30 40 / 45%); }}
dialog h2 {{ font-size: 20px; }}
dialog form {{ margin-top: 16px; }}
dialog ul {{ list-style: none; margin: 0; padding: 0; }}
dialog .figure {{ font-weight: 600; margin: 12px 0 0; }}
blockquote {{ margin: 6px 0; padding: 8px 14px; background: {LIGHT.panel}; border-left: 3px solid {LIGHT.bar};
  font-size: 17px; overflow-wrap: anywhere; }}
footer {{ margin-top: 56px; padding-bottom: 64px; border-top: 1px solid {LIGHT.grid}; font-size: 14px; }}
footer h2 {{ font-size: 18px; margin-top: 24px; }}
footer ul {{ columns: 3 240px; color: {LIGHT.muted}; padding-left: 20px; overflow-wrap: anywhere; }}
@media print {{ section {{ break-inside: avoid; }} .hint, dialog, nav {{ display: none; }} }}
"""
