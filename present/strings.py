"""Every word of the interface, in Chinese and English. No other module of the interface spells words out."""

from __future__ import annotations

# key -> language -> words; {blanks} are filled by `say`. Keys are grouped by the part of the screen they serve.
STRINGS: dict[str, dict[str, str]] = {
    # -- values ------------------------------------------------------------------------------------------------
    "value.approx": {"zh": "约{value}", "en": "≈ {value}"},
    "period.year": {"zh": "{year}年", "en": "{year}"},
    "period.span": {"zh": "{first}—{last}年合计", "en": "{first}–{last}, total"},
    "period.unknown": {"zh": "时期未注明", "en": "period not stated"},
    "body.unknown": {"zh": "单位未注明", "en": "body not stated"},
    # English says what is counted in the indicator's name, so that a mere measure word falls away.
    "unit.件": {"zh": "件", "en": ""},
    "unit.次": {"zh": "次", "en": ""},
    "unit.条": {"zh": "条", "en": ""},
    "unit.项": {"zh": "项", "en": ""},
    "unit.篇": {"zh": "篇", "en": ""},
    "unit.名": {"zh": "名", "en": ""},
    "unit.个": {"zh": "个", "en": ""},
    "unit.期": {"zh": "期", "en": ""},
    "unit.部": {"zh": "部", "en": ""},
    "unit.起": {"zh": "起", "en": ""},
    "unit.场": {"zh": "场", "en": ""},
    "unit.份": {"zh": "份", "en": ""},
    "unit.人": {"zh": "人", "en": ""},
    "unit.人次": {"zh": "人次", "en": ""},
    "unit.户": {"zh": "户", "en": " households"},
    "unit.天": {"zh": "天", "en": " days"},
    "unit.小时": {"zh": "小时", "en": " hours"},
    "unit.公里": {"zh": "公里", "en": " km"},
    "unit.吨": {"zh": "吨", "en": " tonnes"},
    "unit.亩": {"zh": "亩", "en": " mu"},
    # -- charts ------------------------------------------------------------------------------------------------
    "chart.title": {"zh": "{indicator},{period}", "en": "{indicator}, {period}"},
    "chart.title_years": {"zh": "{indicator},{first}—{last}年", "en": "{indicator}, {first}–{last}"},
    "chart.title_no_years": {"zh": "{indicator}", "en": "{indicator}"},
    "chart.median": {"zh": "中位数 {value}", "en": "median {value}"},
    "chart.assumed": {"zh": "推定", "en": "inferred"},
    "chart.not_reported": {"zh": "未报告", "en": "not reported"},
    "chart.hover_reports": {"zh": "{count}份报告", "en": "reports: {count}"},
    "chart.hover_approx": {"zh": "原文为约数", "en": "approximate in the report"},
    "chart.hover_assumed": {"zh": "单位或时期为推定", "en": "body or period inferred"},
    "chart.hover_conflict": {"zh": "各报告不一致:{values}", "en": "reports disagree: {values}"},
    "chart.hover_click": {"zh": "点击查看原文", "en": "click to read the sentence"},
    "chart.note_approx": {"zh": "斜纹或空心:原文为约数。", "en": "Hatched or hollow: approximate in the report."},
    "chart.note_assumed": {
        "zh": "“推定”:原文未写明单位或时期,按默认规则判定。",
        "en": "“Inferred”: the report does not name the body or period; a default decided.",
    },
    "chart.note_conflict": {
        "zh": "细线两端的圆点:各报告数字不一致,全部列出。",
        "en": "Dots joined by a thin line: reports disagree; all their figures are shown.",
    },
    "chart.note_axis": {"zh": "纵轴从{value}开始。", "en": "The axis begins at {value}."},
    "chart.note_other_periods": {
        "zh": "另有{count}个数字是多年合计或时期未注明,未画入趋势。",
        "en": "Figures not drawn, being totals over several years or without a period: {count}.",
    },
    "chart.note_unknown_body": {
        "zh": "另有{count}个数字未注明单位,未画入。",
        "en": "Figures not drawn, as the report does not name the body: {count}.",
    },
    "chart.alt_bars": {
        "zh": "{title}:{count}个单位报告,最高{high_body} {high},最低{low_body} {low}。",
        "en": "{title}: reported by {count}; highest {high_body} {high}, lowest {low_body} {low}.",
    },
    "chart.alt_trend": {"zh": "{title}:{count}个单位的逐年数字。", "en": "{title}: by year, bodies: {count}."},
    "chart.alt_empty": {"zh": "{title}:没有数字。", "en": "{title}: no figures."},
    "coverage.caption": {
        "zh": "各单位各指标的数字个数;“–”表示未报告。",
        "en": "Number of figures by body and indicator; “–” means not reported.",
    },
    "coverage.body": {"zh": "单位", "en": "Body"},
    "coverage.count": {
        "zh": "{body},{indicator}:{count}个数字",
        "en": "{body}, {indicator}: figures: {count}",
    },
    "coverage.none": {"zh": "{body},{indicator}:未报告", "en": "{body}, {indicator}: not reported"},
}


def say(key: str, language: str, **blanks: object) -> str:
    """The words for `key` in `zh` or `en`, blanks filled.

    Raises `KeyError` for a key or language that is not there: a missing word is a mistake of the program.

    >>> say("period.year", "zh", year=2023)
    '2023年'
    """
    return STRINGS[key][language].format(**blanks)
