"""Every word of the interface, in Chinese and English. No other module of the interface spells words out."""

from __future__ import annotations

from extract.messages import RULE_WORDS

# key -> language -> words; {blanks} are filled by `say`. Keys are grouped by the part of the screen they serve.
STRINGS: dict[str, dict[str, str]] = {
    # -- values ------------------------------------------------------------------------------------------------
    "value.approx": {"zh": "约{value}", "en": "≈ {value}"},
    "period.year": {"zh": "{year}年", "en": "{year}"},
    "period.span": {"zh": "{first}—{last}年合计", "en": "{first}–{last} total"},
    "period.unknown": {"zh": "时期未注明", "en": "period not stated"},
    "body.unknown": {"zh": "单位未注明", "en": "body not stated"},
    # English says what is counted in the indicator's name, so that a mere measure word falls away.
    "unit.counted": {"zh": "个", "en": "number"},
    "unit.per": {"zh": "{unit}", "en": " (ratio)"},
    "unit.元": {"zh": "元", "en": " yuan (CN¥)"},
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
    "chart.title": {"zh": "{indicator} · {period}", "en": "{indicator} · {period}"},
    "chart.title_years": {"zh": "{indicator} · {first}—{last}年", "en": "{indicator} · {first}–{last}"},
    "chart.definition": {"zh": "{definition}计量单位：{unit}。", "en": "{definition} Unit: {unit}."},
    "chart.median": {"zh": "中位数 {value}", "en": "median {value}"},
    "chart.assumed": {"zh": "推定", "en": "inferred"},
    "chart.not_reported": {"zh": "未报告", "en": "not reported"},
    "chart.hover_reports": {"zh": "{count}份报告", "en": "reports: {count}"},
    "chart.hover_approx": {"zh": "原文为约数", "en": "approximate in the report"},
    "chart.hover_assumed": {"zh": "单位或时期为推定", "en": "body or period inferred"},
    "chart.hover_conflict": {"zh": "各报告不一致：{values}", "en": "reports disagree: {values}"},
    "chart.hover_click": {"zh": "点击查看原文", "en": "click to read the sentence"},
    "chart.note_hatched": {"zh": "斜纹：原文为约数。", "en": "Hatched: approximate in the report."},
    "chart.note_hollow": {"zh": "空心：原文为约数。", "en": "Hollow: approximate in the report."},
    "chart.note_inferred": {
        "zh": "推定：原文未写明单位或时期，按默认规则判定。",
        "en": "Inferred: the report does not name the body or period; a default decided.",
    },
    "chart.note_pale": {
        "zh": "浅色标记：原文未写明单位或时期，按默认规则推定。",
        "en": "Pale markers: the report does not name the body or period; a default decided.",
    },
    "chart.note_dots": {
        "zh": "细线相连的圆点：各报告数字不一致，全部标出。",
        "en": "Dots on a thin line: reports disagree; all their figures are shown.",
    },
    "chart.note_span": {
        "zh": "竖线：各报告数字不一致，短横为各报告的数字。",
        "en": "Upright lines: reports disagree; each dash is the figure of one.",
    },
    "chart.note_axis": {"zh": "纵轴从{value}开始。", "en": "The axis begins at {value}."},
    "chart.alt_bars": {
        "zh": "{title}：{count}个单位报告，最高{high_body} {high}，最低{low_body} {low}。",
        "en": "{title}: reported by {count}; highest {high_body} {high}, lowest {low_body} {low}.",
    },
    "chart.alt_trend": {"zh": "{title}：{count}个单位的逐年数字。", "en": "{title}: by year, bodies: {count}."},
    "chart.alt_empty": {"zh": "{title}：没有数字。", "en": "{title}: no figures."},
    "coverage.caption": {
        "zh": "各单位各指标的数字个数，点开可看报告里的原句。“–”是未报告，不等于0。",
        "en": "How many figures of each indicator each body reports; click a number to read its sentences. "
        "'–' is not reported, which is not 0.",
    },
    "coverage.body": {"zh": "单位", "en": "Body"},
    "coverage.count": {
        "zh": "{body}，{indicator}：{count}个数字",
        "en": "{body}, {indicator}: figures: {count}",
    },
    "coverage.none": {"zh": "{body}，{indicator}：未报告", "en": "{body}, {indicator}: not reported"},
    # -- pages: the frame --------------------------------------------------------------------------------------
    "app.title": {"zh": "履职指标看板", "en": "Performance indicators"},
    "page.overview": {"zh": "总览", "en": "Overview"},
    "page.compare": {"zh": "比较", "en": "Compare"},
    "page.trend": {"zh": "趋势", "en": "Trend"},
    "page.evidence": {"zh": "出处", "en": "Evidence"},
    "page.incoming": {"zh": "添加报告", "en": "Add reports"},
    "page.reports": {"zh": "报告与问题", "en": "Reports and problems"},
    "side.language": {"zh": "语言", "en": "Language"},
    "side.folder": {"zh": "报告文件夹", "en": "Reports folder"},
    "side.path": {"zh": "文件夹路径", "en": "Path of the folder"},
    "side.open": {"zh": "读取这个文件夹", "en": "Read this folder"},
    "side.reload": {"zh": "重新读取", "en": "Read again"},
    "side.reload_help": {
        "zh": "报告或指标目录改动后点这里。",
        "en": "After a change to the reports or the catalogue.",
    },
    "folder.own": {"zh": "我的报告", "en": "My reports"},
    "folder.seeds": {"zh": "示例报告", "en": "Sample reports"},
    "folder.many-years": {"zh": "多年示例（虚构）", "en": "Many years (made up)"},
    "folder.given": {"zh": "启动时指定：{path}", "en": "Given at start: {path}"},
    "folder.other": {"zh": "其他文件夹…", "en": "Another folder…"},
    "folder.confirm": {
        "zh": "填好路径后点“读取这个文件夹”。链接里带来的路径不会自动打开。",
        "en": "Enter a path and press 'Read this folder'. A path that came with a link is not opened by itself.",
    },
    "folder.missing": {
        "zh": "找不到文件夹 {path}。请检查路径，或在左侧另选一个文件夹。",
        "en": "There is no folder {path}. Check the path, or choose another folder on the left.",
    },
    "folder.empty": {
        "zh": "文件夹 {path} 里没有报告。请放入 txt、html、docx、pdf、doc 或 wps 文件，再点“重新读取”；"
        "也可以在“添加报告”页把文件拖进来。",
        "en": "The folder {path} holds no reports. Put txt, html, docx, pdf, doc or wps files into it and press "
        "'Read again', or drop them onto the page 'Add reports'.",
    },
    "folder.failed": {
        "zh": "文件夹 {path} 读取失败({reason})。请检查权限后点“重新读取”。",
        "en": "The folder {path} could not be read ({reason}). Check your rights to it and press 'Read again'.",
    },
    "progress.reading": {"zh": "正在读取报告：{done}/{total}", "en": "Reading reports: {done} of {total}"},
    "catalogue.none": {
        "zh": "指标目录无法使用，所以没有可显示的指标。改正下列问题后点“重新读取”：",
        "en": "The catalogue of indicators cannot be used, so there is nothing to show. Mend this and press "
        "'Read again':",
    },
    "catalogue.earlier": {
        "zh": "指标目录有{count}处问题。改正之前，看板按上一次无误的目录工作。",
        "en": "Problems in the catalogue: {count}. Until they are mended, the dashboard works with the last "
        "catalogue that had none.",
    },
    "catalogue.partly": {
        "zh": "指标目录有{count}处问题。其余{good}个指标照常使用。",
        "en": "Problems in the catalogue: {count}. The other {good} indicators are in use.",
    },
    "catalogue.examples": {
        "zh": "指标目录可以使用，但它的例句查出{count}处问题，数字可能不合编写者的本意。",
        "en": "The catalogue works, but its examples find problems: {count}. Figures may not be what its writer meant.",
    },
    "catalogue.details": {"zh": "逐条查看", "en": "See each"},
    "page.broken": {
        "zh": "这一页出错了，其他页面不受影响。请点“重新读取”；若仍出错，请把终端窗口里的记录发给维护人员。",
        "en": "This page failed; the others are not affected. Press 'Read again'; if it fails again, send what the "
        "terminal window says to whoever maintains the program.",
    },
    "list.comma": {"zh": "、", "en": ", "},
    "list.quoted": {"zh": "“{words}”", "en": "'{words}'"},
    "filter.missing": {
        "zh": "{label}：这里没有{names}，已改为“{instead}”。",
        "en": "{label}: there is no {names} here; showing '{instead}' instead.",
    },
    "filter.missing_some": {
        "zh": "{label}：这里没有{names}，已略去。",
        "en": "{label}: there is no {names} here; left out.",
    },
    "filter.indicator": {"zh": "指标", "en": "Indicator"},
    "filter.period": {"zh": "时期", "en": "Period"},
    "filter.bodies": {"zh": "单位", "en": "Bodies"},
    "filter.body": {"zh": "单位", "en": "Body"},
    "filter.all_bodies": {"zh": "全部单位", "en": "All bodies"},
    "filter.all_indicators": {"zh": "全部指标", "en": "All indicators"},
    "filter.all_periods": {"zh": "全部时期", "en": "All periods"},
    "filter.also": {"zh": "再比较几个指标", "en": "Compare more indicators"},
    "filter.also_none": {"zh": "选择指标，并列成小图", "en": "Pick indicators to set side by side"},
    "filter.counted": {"zh": "{name}({count})", "en": "{name} ({count})"},
    "filter.report": {"zh": "报告", "en": "Report"},
    # -- pages: overview ---------------------------------------------------------------------------------------
    "overview.lead": {
        "zh": "读自文件夹 {folder}。每个数字都能点开，看到报告里的原句。",
        "en": "Read from the folder {folder}. Every figure opens onto its sentence in the report.",
    },
    "overview.reports": {"zh": "报告", "en": "Reports"},
    "overview.bodies": {"zh": "单位", "en": "Bodies"},
    "overview.years": {"zh": "年份", "en": "Years"},
    "overview.figures": {"zh": "数字", "en": "Figures"},
    "overview.problems": {"zh": "问题", "en": "Problems"},
    "overview.years_span": {"zh": "{first}–{last}", "en": "{first}–{last}"},
    "overview.coverage": {"zh": "谁报告了什么", "en": "Who reports what"},
    "overview.none": {
        "zh": "这些报告里没有找到任何指标的数字。到“报告与问题”看每份报告读成了什么。",
        "en": "No figure of any indicator was found in these reports. 'Reports and problems' tells how each was read.",
    },
    "overview.know": {"zh": "需要知道的", "en": "Worth knowing"},
    "overview.no_body": {"zh": "{count}个数字未写明单位。", "en": "Figures whose body is not stated: {count}."},
    "overview.no_period": {"zh": "{count}个数字未写明时期。", "en": "Figures whose period is not stated: {count}."},
    "overview.spans": {
        "zh": "{count}个数字是多年合计，不与单年数字并列。",
        "en": "Figures that are totals over several years, never set beside a year: {count}.",
    },
    "overview.conflicts": {
        "zh": "{count}处各报告数字不一致，全部列出。",
        "en": "Places where reports disagree, all values shown: {count}.",
    },
    "overview.approx": {
        "zh": "{count}个数字原文即为约数。",
        "en": "Figures that are approximate in the report: {count}.",
    },
    "overview.assumed": {
        "zh": "{count}个数字的单位或时期是按默认规则推定的。",
        "en": "Figures whose body or period a default decided: {count}.",
    },
    "overview.aside": {
        "zh": "{count}个数字未采用，理由见“报告与问题”。",
        "en": "Figures set aside, with the reason under 'Reports and problems': {count}.",
    },
    "overview.unread": {
        "zh": "{count}份报告有问题，见“报告与问题”。",
        "en": "Reports with problems, see 'Reports and problems': {count}.",
    },
    # -- pages: compare, trend ---------------------------------------------------------------------------------
    "compare.no_period": {
        "zh": "“{indicator}”没有写明时期的数字，无法比较；已有的列在下面。",
        "en": "No figure of '{indicator}' states its period, so nothing can be compared; what there is stands below.",
    },
    "compare.no_figures": {
        "zh": "所选报告都没有报告“{indicator}”。请换一个指标。",
        "en": "None of the chosen reports states '{indicator}'. Choose another indicator.",
    },
    "compare.no_bars": {
        "zh": "所选单位在{period}都没有报告“{indicator}”。",
        "en": "None of the chosen bodies reports '{indicator}' for {period}.",
    },
    "compare.missing": {"zh": "未报告：{bodies}", "en": "Not reported by: {bodies}"},
    "compare.spans": {
        "zh": "另有{count}个数字是多年合计，不与单年并列：{periods}。在“时期”里选择查看。",
        "en": "Figures over several years, never set beside a year: {count} ({periods}). Choose them under 'Period'.",
    },
    "compare.unknown_period": {
        "zh": "另有{count}个数字未写明时期，列在下表。",
        "en": "Figures whose period is not stated: {count}; they are in the table below.",
    },
    "compare.unknown_body": {
        "zh": "另有{count}个数字未写明单位，列在下表。",
        "en": "Figures whose body is not stated: {count}; they are in the table below.",
    },
    "compare.conflicts": {
        "zh": "各报告数字不一致，请核对原文：",
        "en": "Reports disagree; compare the sentences:",
    },
    "compare.conflict": {"zh": "{body}，{period}：{values}", "en": "{body}, {period}: {values}"},
    "compare.conflict_value": {"zh": "{value}({report})", "en": "{value} ({report})"},
    "compare.multiples": {"zh": "并列比较", "en": "Side by side"},
    "compare.table": {"zh": "“{indicator}”的全部数字", "en": "All figures of '{indicator}'"},
    "table.hint": {"zh": "点任意一行，看报告里的原句。", "en": "Click a row to read its sentence."},
    "trend.spans": {
        "zh": "另有{count}个数字是多年合计，不画入逐年趋势：{periods}。列在下表。",
        "en": "Figures over several years, not drawn among the years: {count} ({periods}). See the table below.",
    },
    "trend.no_years": {
        "zh": "“{indicator}”没有按单年报告的数字，画不出趋势。",
        "en": "No figure of '{indicator}' is for a single year, so there is no trend to draw.",
    },
    "trend.missing": {"zh": "没有单年数字：{bodies}", "en": "Without a figure for a single year: {bodies}"},
    "column.body": {"zh": "单位", "en": "Body"},
    "column.period": {"zh": "时期", "en": "Period"},
    "column.indicator": {"zh": "指标", "en": "Indicator"},
    "column.value": {"zh": "数值", "en": "Value"},
    "column.marks": {"zh": "说明", "en": "Remarks"},
    "column.mentions": {"zh": "提及次数", "en": "Times told"},
    "column.sentence": {"zh": "原句", "en": "Sentence"},
    "column.report": {"zh": "报告", "en": "Report"},
    "column.articles": {"zh": "文章", "en": "Articles"},
    "column.bodies": {"zh": "单位", "en": "Bodies"},
    "column.periods": {"zh": "时期", "en": "Periods"},
    "column.figures": {"zh": "数字", "en": "Figures"},
    "column.aside": {"zh": "未采用", "en": "Set aside"},
    "column.problems": {"zh": "问题", "en": "Problems"},
    "column.title": {"zh": "标题", "en": "Title"},
    "column.published": {"zh": "发布时间", "en": "Published"},
    "column.published_from": {"zh": "依据", "en": "Told by"},
    "column.against": {"zh": "不采用的依据", "en": "Words against it"},
    "column.why": {"zh": "理由", "en": "Reason"},
    "mark.approx": {"zh": "约数", "en": "approximate"},
    "mark.assumed": {"zh": "推定", "en": "inferred"},
    "mark.conflict": {"zh": "不一致", "en": "disagreement"},
    # -- pages: evidence ---------------------------------------------------------------------------------------
    "evidence.choose": {
        "zh": "在下表中点一行，或在图上点一个数字，这里就显示报告里的原句。",
        "en": "Click a row below, or a figure in a chart, and its sentence in the report appears here.",
    },
    "evidence.stale": {
        "zh": "链接指向的数字已不在这个文件夹里(报告或指标目录已改动，或选了别的文件夹)。请在下表中查找。",
        "en": "The figure of this link is no longer in this folder: the report or the catalogue has changed, or "
        "another folder is chosen. Look for it in the table below.",
    },
    "evidence.legend": {"zh": "标记：", "en": "Marked: "},
    "evidence.figure": {"zh": "数字", "en": "the figure"},
    "evidence.body_words": {"zh": "判定单位的词", "en": "words that decided the body"},
    "evidence.period_words": {"zh": "判定时期的词", "en": "words that decided the period"},
    "evidence.other_words": {"zh": "报告中的其他数字", "en": "other figures of the report"},
    "evidence.found_words": {"zh": "读出的数字", "en": "figures found"},
    "evidence.against_words": {"zh": "不采用的依据", "en": "words against it"},
    "evidence.why": {"zh": "为什么这样判定", "en": "Why so"},
    "evidence.body": {"zh": "单位", "en": "Body"},
    "evidence.period": {"zh": "时期", "en": "Period"},
    "evidence.pattern": {"zh": "匹配的写法", "en": "Pattern that found it"},
    "evidence.definition": {"zh": "指标定义", "en": "Definition"},
    "evidence.report": {"zh": "报告", "en": "Report"},
    "evidence.article": {"zh": "文章", "en": "Article"},
    "evidence.why_words": {"zh": "{rule}：“{words}”", "en": "{rule}: '{words}'"},
    "evidence.unknown": {"zh": "报告没有写明。", "en": "The report does not say."},
    "evidence.inferred": {"zh": "推定：原文未写明，由默认规则判定。", "en": "Inferred: not stated, a default decided."},
    "evidence.page": {"zh": "第{page}页", "en": "page {page}"},
    "evidence.text": {"zh": "报告原文", "en": "The report"},
    "evidence.cut": {
        "zh": "报告很长，这里只显示该数字前后约三万字。",
        "en": "The report is long; some 30,000 characters before and after the figure are shown.",
    },
    "evidence.siblings": {"zh": "同一数字共提及{count}处", "en": "The same figure, told in several places: {count}"},
    "evidence.all": {"zh": "全部数字({count})", "en": "All figures ({count})"},
    "evidence.some": {"zh": "符合条件的数字({count}/{all})", "en": "Figures that fit ({count} of {all})"},
    "evidence.none": {"zh": "没有符合条件的数字。请放宽上面的条件。", "en": "No figure fits. Widen the choice above."},
    # -- pages: reports ----------------------------------------------------------------------------------------
    "reports.lead": {
        "zh": "每份文件读成了什么：文章、单位、时期、数字，以及没能读出的和原因。",
        "en": "How each file was read: articles, bodies, periods, figures, and what could not be read and why.",
    },
    "reports.problems": {"zh": "{count}份文件有问题：", "en": "Files with problems: {count}"},
    "reports.no_problems": {"zh": "所有文件都已正常读取。", "en": "Every file was read without a problem."},
    "reports.hint": {"zh": "点任意一行，看这份报告的详情。", "en": "Click a row for the details of that report."},
    "reports.articles": {"zh": "文章", "en": "Articles"},
    "reports.figures": {"zh": "数字", "en": "Figures"},
    "reports.aside": {"zh": "未采用的数字", "en": "Figures set aside"},
    "reports.no_articles": {"zh": "没有读出文章。", "en": "No article was read."},
    "reports.no_figures": {"zh": "这份报告里没有找到指标的数字。", "en": "No figure of an indicator was found in it."},
    "reports.no_aside": {"zh": "没有未采用的数字。", "en": "No figure was set aside."},
    "reports.undated": {"zh": "未注明", "en": "not stated"},
    "reports.untitled": {"zh": "(无标题)", "en": "(untitled)"},
    "reports.text": {"zh": "报告原文", "en": "The report"},
    "reports.month": {"zh": "{year}年{month}月", "en": "{year}-{month:02d}"},
    # -- pages: incoming ---------------------------------------------------------------------------------------
    "incoming.lead": {
        "zh": "把报告拖到下面。先看读出了什么，确认之后才放入文件夹、计入比较。",
        "en": "Drop reports below. First see what is read from them; they count only once you put them into the "
        "folder.",
    },
    "incoming.into": {"zh": "放入的文件夹：{folder}", "en": "They go into the folder {folder}."},
    "incoming.into_own": {
        "zh": "示例文件夹不收报告；报告将放入“我的报告”（{folder} 文件夹）。",
        "en": "The samples take no reports; they go into 'My reports' (the folder {folder}).",
    },
    "incoming.drop": {
        "zh": "拖入报告（txt、html、docx、pdf、doc、wps，或装有这些文件的 zip）",
        "en": "Drop reports here (txt, html, docx, pdf, doc, wps, or a zip of these)",
    },
    "incoming.state": {"zh": "处理", "en": "What happens"},
    "incoming.new": {"zh": "可放入", "en": "can be put in"},
    "incoming.twin": {"zh": "不放入：与“{name}”内容相同", "en": "left out: the same content as {name}"},
    "incoming.refused": {"zh": "不放入：无法读取", "en": "left out: cannot be read"},
    "incoming.take": {"zh": "放入{count}份报告", "en": "Put in {count} reports"},
    "incoming.nothing_new": {
        "zh": "没有可放入的报告：内容已在文件夹中，或无法读取。",
        "en": "There is nothing to put in: the folder has the content already, or it cannot be read.",
    },
    "incoming.preview": {"zh": "预览", "en": "Preview"},
    "incoming.look": {"zh": "查看哪份报告", "en": "Report to look into"},
    "incoming.taken": {
        "zh": "已将{count}份报告放入“{folder}”，并计入各页。",
        "en": "Reports put into {folder}: {count}. They count now.",
    },
    "incoming.see": {"zh": "查看总览", "en": "See the overview"},
    "incoming.not_taken": {"zh": "{count}份报告没有放入：", "en": "Reports that were not put in: {count}"},
    # -- exports -----------------------------------------------------------------------------------------------
    "export.made": {"zh": "制作日期", "en": "Made on"},
    "export.day": {"zh": "{year}年{month}月{day}日", "en": "{year}-{month:02d}-{day:02d}"},
    "export.version": {"zh": "指标目录版本", "en": "Catalogue version"},
    "export.reports": {"zh": "所用报告", "en": "Reports used"},
    "export.report_count": {"zh": "{count}份报告", "en": "reports: {count}"},
    "export.filters": {"zh": "筛选条件", "en": "Filters"},
    "export.no_filters": {"zh": "无", "en": "none"},
    "export.fact": {"zh": "{label}：{value}", "en": "{label}: {value}"},
    "export.missing": {"zh": "未报告", "en": "Not reported"},
    "export.nothing_missing": {"zh": "无：所列单位均有数字", "en": "nothing: each body listed has a figure"},
    "export.missing_bodies": {"zh": "未报告：{bodies}", "en": "Not reported by: {bodies}"},
    "export.missing_count": {
        "zh": "未报告：{count}个单位，名单见下页。",
        "en": "Not reported by {count} bodies; the next page lists them.",
    },
    "export.missing_rest": {
        "zh": "未报告：{bodies}等{count}个单位。",
        "en": "Not reported by {bodies} and others, {count} in all.",
    },
    "export.missing_title": {"zh": "{title}：未报告的单位", "en": "{title}: bodies that do not report it"},
    "export.how": {"zh": "制作方法", "en": "How it was made"},
    "export.how_words": {
        "zh": "数字由程序按指标目录从报告原文中找出，每个数字都附有原句和文件名。未报告不等于0，原文的约数照标“约”，"
        "各报告数字不一致时全部列出。",
        "en": "The figures were found in the reports by a program, as the catalogue of indicators words them; each is "
        "given with its sentence and file. Not reported is not 0; figures that a report calls approximate are marked "
        "≈; where reports disagree, all values are shown.",
    },
    "export.sources": {"zh": "数字出处", "en": "Sources of the figures"},
    "export.source_head": {"zh": "{body} · {period}：{value}", "en": "{body} · {period}: {value}"},
    "export.source_named": {
        "zh": "{body} · {period} · {indicator}：{value}",
        "en": "{body} · {period} · {indicator}: {value}",
    },
    "export.source_line": {"zh": "“{sentence}”({report})", "en": "'{sentence}' ({report})"},
    "export.lost": {
        "zh": "这张图无法显示：指标目录里已没有“{indicator}”。请在“会议”里换一张图。",
        "en": "This chart cannot be shown: the catalogue no longer has '{indicator}'. Choose another under 'Meeting'.",
    },
    "export.empty": {"zh": "所选单位都没有报告。", "en": "None of the chosen bodies reports it."},
    "export.unit": {"zh": "单位：{unit}", "en": "Unit: {unit}"},
    "export.unit_counted": {"zh": "个数", "en": "number"},
    "export.conflict_mark": {"zh": "* 各报告数字不一致：{values}", "en": "* Reports disagree: {values}"},
    "export.conflict": {"zh": "{body} {values}", "en": "{body} {values}"},
    "export.assumed_mark": {
        "zh": "† 推定：原文未写明单位或时期，按默认规则判定。",
        "en": "† Inferred: the report does not name the body or period; a default decided.",
    },
    "export.gaps": {"zh": "线断处和“–”为未报告。", "en": "Breaks in a line and '–' mean not reported."},
    "export.median": {"zh": "{count}个单位的中位数：{value}。", "en": "Median of {count} bodies: {value}."},
    "export.grey": {
        "zh": "灰线：其余{count}个单位，数字见后页的表。",
        "en": "Grey lines: the other {count} bodies, whose figures are in the table that follows.",
    },
    "export.table_title": {"zh": "{title}：数字", "en": "{title}: figures"},
    "export.page": {"zh": "{title}({page}/{pages})", "en": "{title} ({page} of {pages})"},
    "export.last": {"zh": "数据来源与制作说明", "en": "Sources, and how this was made"},
    "export.report_rest": {
        "zh": "……共{count}份，全部名单见本页备注。",
        "en": "… {count} in all; the notes of this page name every one.",
    },
    "export.in_notes": {"zh": "每个数字的原句见各页备注。", "en": "The notes of each page give the sentences."},
    "export.charts": {"zh": "{count}张图", "en": "charts: {count}"},
    "export.sheet_about": {"zh": "说明", "en": "About"},
    "export.sheet_chart": {"zh": "图{number}", "en": "Chart {number}"},
    "export.sheet_data": {"zh": "数据", "en": "Data"},
    "export.sheet_sources": {"zh": "出处", "en": "Sources"},
    "export.sheet_definitions": {"zh": "指标定义", "en": "Definitions"},
    "export.sheet_reports": {"zh": "报告", "en": "Reports"},
    "export.column_chart": {"zh": "图", "en": "Chart"},
    "export.column_unit": {"zh": "计量单位", "en": "Unit"},
    "export.column_text": {"zh": "原文数字", "en": "As it stands"},
    "export.column_year": {"zh": "年份", "en": "Year"},
    "export.column_id": {"zh": "标识", "en": "Id"},
    "export.column_other_name": {"zh": "英文名", "en": "Chinese name"},
    "export.column_definition": {"zh": "定义", "en": "Definition"},
    "export.column_aggregate": {"zh": "多个数字如何合并", "en": "How figures meet"},
    "export.column_value": {"zh": "数值({unit})", "en": "Value ({unit})"},
    "export.aggregate_max": {"zh": "取总数(最大的一个)", "en": "the total (the largest)"},
    "export.aggregate_sum": {"zh": "不同的事项相加", "en": "distinct events added up"},
    "export.show_source": {"zh": "看原句", "en": "Read the sentence"},
    "export.show_table": {"zh": "数字与出处", "en": "Figures and their sources"},
    "export.close": {"zh": "关闭", "en": "Close"},
    "export.contents": {"zh": "目录", "en": "Contents"},
    "export.hint": {
        "zh": "点图上的数字，或表中的“看原句”，可看报告里的原句。本文件不联网。",
        "en": "Click a figure in a chart, or 'Read the sentence' in a table, to see the words of the report. This file "
        "works without a network.",
    },
}

# Which rule decided something: the words are those of the command `explain`.
STRINGS |= {f"rule.{rule}": words for rule, words in RULE_WORDS.items()}


def say(key: str, language: str, **blanks: object) -> str:
    """The words for `key` in `zh` or `en`, blanks filled.

    Raises `KeyError` for a key or language that is not there: a missing word is a mistake of the program.

    >>> say("period.year", "zh", year=2023)
    '2023年'
    """
    return STRINGS[key][language].format(**blanks)
