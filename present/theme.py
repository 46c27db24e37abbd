"""The looks of every chart: colours and fonts, for light and for dark."""

from __future__ import annotations

from dataclasses import dataclass

# The reader's own Chinese faces: Windows, macOS, Linux. Nothing is fetched.
FONTS = "'Segoe UI', 'Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC', 'Source Han Sans SC', sans-serif"

# What every chart asks of plotly.js: no tool bar, no zoom that traps a scrolling finger.
CHART_CONFIG: dict[str, bool] = {"displayModeBar": False, "scrollZoom": False, "responsive": True}


@dataclass(frozen=True, slots=True)
class Theme:
    """Colours as `#rrggbb`. `series` are eight colours for lines, apart from each other to colour-blind eyes too;
    `own` and `peer` differ in lightness, so that a print without colours shows the reader's own body, too."""

    name: str
    background: str
    panel: str
    text: str
    muted: str
    faint: str
    grid: str
    bar: str
    bar_soft: str
    accent: str
    own: str
    peer: str
    series: tuple[str, ...]


# `series` follows Okabe and Ito, "Color Universal Design" (2008); yellow and orange are darkened on white, all
# are lightened on black, so that thin lines keep a contrast of 3:1 with the ground.
LIGHT = Theme(
    name="light",
    background="#FFFFFF",
    panel="#F3F5F7",
    text="#1F2933",
    muted="#627080",
    faint="#c3c9d1",
    grid="#e4e7eb",
    bar="#1F5F8B",
    bar_soft="#D7E5F0",
    accent="#B4641F",
    own="#0F4468",
    peer="#7897B2",
    series=("#0072b2", "#d55e00", "#00805d", "#a8447f", "#9a6b00", "#3d8fc4", "#6b5bb5", "#1d2733"),
)
DARK = Theme(
    name="dark",
    background="#14191F",
    panel="#1E252D",
    text="#E3E8ED",
    muted="#9AA6B2",
    faint="#48525e",
    grid="#29313b",
    bar="#5F9AC5",
    bar_soft="#1F3A4F",
    accent="#E3A063",
    own="#A9D6F5",
    peer="#4A6F8C",
    series=("#56b4e9", "#f0874b", "#2fc79a", "#e39cc6", "#e6b23c", "#9ad1f5", "#a99be8", "#e4e8ed"),
)
