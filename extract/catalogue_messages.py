"""The words of the problems of a catalogue, in the form of `extract.messages.MESSAGES`."""

from __future__ import annotations

from typing import Final

_INVALID: Final = "the pattern is not a valid regular expression: "
_INVALID_ZH: Final = "模式不是有效的正则表达式："
_QUOTE: Final = "put the whole text in single quotes: '…'"
_QUOTE_ZH: Final = "请将整段文字放在单引号里：'…'"

_FILE: Final = {
    "catalogue_missing": {
        "en": ("there is no such file", "give the path of the catalogue, which is usually config/indicators.yaml"),
        "zh": ("没有这个文件", "请给出指标目录的路径，通常是 config/indicators.yaml"),
    },
    "catalogue_refused": {
        "en": ("the file cannot be read ({reason})", "check that it is a file and that you may read it"),
        "zh": ("文件无法读取（{reason}）", "请确认它是文件，并且您有读取权限"),
    },
    "catalogue_too_large": {
        "en": ("the file is larger than {limit} MB", "a catalogue of 1,000 indicators has 1 MB: check that it is one"),
        "zh": ("文件超过 {limit} MB", "一千个指标的目录约 1 MB，请确认这是指标目录"),
    },
    "catalogue_not_text": {
        "en": ("the file is not text", "save the catalogue as plain text in UTF-8"),
        "zh": ("文件不是纯文本", "请将指标目录保存为 UTF-8 纯文本"),
    },
    "not_a_catalogue": {
        "en": ("the file must begin with one of its keys: {known}", "write it as the README shows"),
        "zh": ("文件应以这些键之一开头：{known}", "写法见 README"),
    },
    "catalogue_empty": {
        "en": ("the file holds no indicator", "add one below a line that reads indicators:, as the README shows"),
        "zh": ("文件里没有指标", "请在 indicators: 这一行之下添加指标，写法见 README"),
    },
}

_YAML: Final = {
    "yaml_tab": {
        "en": ("YAML does not allow a tab here", "indent with spaces"),
        "zh": ("YAML 不允许在这里使用制表符", "请用空格缩进"),
    },
    "yaml_character": {
        "en": ("an unquoted text cannot begin with {character}", _QUOTE),
        "zh": ("没有引号的文字不能以 {character} 开头", _QUOTE_ZH),
    },
    "yaml_bracket": {
        "en": ("outside quotes YAML reads {bracket} as the beginning of a list or of fields", _QUOTE),
        "zh": ("没有引号时，YAML 会把 {bracket} 当作列表或字段的开头", _QUOTE_ZH),
    },
    "yaml_bracket_value": {
        "en": ("{field} must be text, but YAML reads the unquoted {written} as a list or as fields", _QUOTE),
        "zh": ("{field} 应为文字，但 {written} 没有引号，被 YAML 读成了列表或字段", _QUOTE_ZH),
    },
    "yaml_escape": {
        "en": ("in double quotes YAML reads {escape} as an escape of its own, and knows none", "use single quotes"),
        "zh": ("在双引号里，YAML 会把 {escape} 当作自己的转义符，却不认识它", "请改用单引号"),
    },
    "swallowed_escape": {
        "en": (
            "in double quotes YAML turns {escape} into another character before it is a pattern",
            "use single quotes",
        ),
        "zh": ("在双引号里，YAML 会先把 {escape} 变成别的字符，模式里就没有它了", "请改用单引号"),
    },
    "cut_by_comment": {
        "en": (
            "# after a space begins a comment, so {field} is cut to: {text}",
            f"{_QUOTE}; a comment may follow them",
        ),
        "zh": ("空格后的 # 表示注释，{field} 被截断为：{text}", f"{_QUOTE_ZH}；注释可以写在引号之后"),
    },
    "yaml_quote": {
        "en": ("this {quote} is never closed", "close the quote at the end of the text; within it write '' for a '"),
        "zh": ("引号 {quote} 没有闭合", "请在文字末尾补上引号；单引号之内的 ' 要写成 ''"),
    },
    "yaml_after_quote": {
        "en": ("something stands after the closing quote", "put all of the text within the quotes"),
        "zh": ("右引号之后还有内容", "请把全部文字放在引号之内"),
    },
    "yaml_colon": {
        "en": ("outside quotes YAML reads a colon and a space as the end of a key", _QUOTE),
        "zh": ("没有引号时，YAML 会把冒号加空格当作键名的结尾", _QUOTE_ZH),
    },
    "yaml_key": {
        "en": ("a key needs a colon and a space after it", "write it as in unit: 件"),
        "zh": ("键名之后要有冒号和空格", "请写成 unit: 件 的样子"),
    },
    "yaml_wide_colon": {
        "en": ("this colon is full-width", "write an ASCII colon and a space, as in unit: 件"),
        "zh": ("这里用了全角冒号", "请改用半角冒号加空格，例如 unit: 件"),
    },
    "yaml_wide_space": {
        "en": ("this line is indented with full-width or other unusual spaces", "indent with plain spaces"),
        "zh": ("这一行用了全角或特殊空格缩进", "请用半角空格缩进"),
    },
    "wide_quotes": {
        "en": (
            "curly quotes {quotes} do not quote in YAML",
            "use straight ones: '…', around curly ones that are meant",
        ),
        "zh": ("弯引号 {quotes} 在 YAML 里不起引号的作用", "请用直引号 '…'；如果弯引号属于原文，请在外面再加直引号"),
    },
    "yaml_comma": {
        "en": ("before this place a comma or the closing {closing} is missing", "separate the items with commas"),
        "zh": ("此处之前缺少逗号或右括号 {closing}", "各项之间请用英文逗号隔开"),
    },
    "yaml_open_bracket": {
        "en": ("this {bracket} is never closed on its line", "close it with {closing}"),
        "zh": ("这一行的 {bracket} 没有闭合", "请补上 {closing}"),
    },
    "yaml_indentation": {
        "en": ("this line is not indented like its neighbours", "begin it exactly below the lines it belongs with"),
        "zh": ("这一行的缩进与相邻各行不一致", "请与同级的行对齐"),
    },
    "yaml_control_character": {
        "en": ("the file holds an invisible character, {code}", "delete it and write the text anew"),
        "zh": ("文件里有不可见字符 {code}", "请删去它，重新输入这段文字"),
    },
    "yaml_too_deep": {
        "en": ("brackets or lists go more than a hundred levels deep", "check the brackets from here backwards"),
        "zh": ("括号或列表嵌套超过一百层", "请从此处往前检查括号"),
    },
    "yaml_syntax": {
        "en": ("this is not valid YAML: {reason}", "compare the line with the entries that work"),
        "zh": ("这里不符合 YAML 语法：{reason}", "请对照能正常读取的条目修改"),
    },
}

_FIELDS: Final = {
    "repeated_key": {
        "en": ("{key} is given twice; the first one is in line {first}", "keep one of them"),
        "zh": ("{key} 写了两次，第一次在第 {first} 行", "请只保留一个"),
    },
    "unknown_field": {
        "en": ("there is no field {key}", "remove it; the fields here are {known}"),
        "zh": ("没有 {key} 这个字段", "请删去；此处可用的字段有 {known}"),
    },
    "unknown_field_meant": {
        "en": ("there is no field {key}", "did you mean {meant}?"),
        "zh": ("没有 {key} 这个字段", "是否想写 {meant}？"),
    },
    "missing_field": {
        "en": ("missing: {fields}", "add a line for each, as the README shows"),
        "zh": ("缺少字段：{fields}", "请各添一行，写法见 README"),
    },
    "no_patterns": {
        "en": (
            "the indicator has neither patterns nor terms",
            "say how reports word it, for example terms: [清运垃圾]",
        ),
        "zh": ("指标既没有 patterns 也没有 terms", "请写明报告中的说法，例如 terms: [清运垃圾]"),
    },
    "empty_value": {
        "en": ("{field} is empty", "fill it in here, or remove the line"),
        "zh": ("{field} 是空的", "请在这里填写，或删去这一行"),
    },
    "not_text": {
        "en": ("YAML reads the unquoted {written} as {value}, not as text", "put it in quotes: '{written}'"),
        "zh": ("{written} 没有引号，被 YAML 读成了 {value}，而不是文字", "请加引号：'{written}'"),
    },
    "not_decimal": {
        "en": ("YAML reads {written} as {value}", "write the number in plain digits, without zeros before it"),
        "zh": ("YAML 把 {written} 读成了 {value}", "请用普通数字书写，前面不要加零"),
    },
    "expected_text": {
        "en": ("{field} must be text, not {written}", _QUOTE),
        "zh": ("{field} 应为文字，而不是 {written}", _QUOTE_ZH),
    },
    "expected_number": {
        "en": (
            "{field} must be a list of numbers; {written} is none",
            "write plain digits, without quotes, unit or zeros before them: [97.5]",
        ),
        "zh": ("{field} 应为数字的列表，{written} 不是数字", "请写普通数字，不带引号、单位和前面的零：[97.5]"),
    },
    "expected_list": {
        "en": ("{field} must be a list, not {written}", "write it in square brackets, or one item per line after a -"),
        "zh": ("{field} 应为列表，而不是 {written}", "请写在方括号里，或每行一项，以 - 开头"),
    },
    "expected_fields": {
        "en": ("in {owner} fields such as key: value are expected, not {written}", "write it as the README shows"),
        "zh": ("{owner} 里应为 key: value 形式的字段，而不是 {written}", "写法见 README"),
    },
    "repeated_id": {
        "en": ("the id {id} is already used in line {first}", "give this indicator an id of its own"),
        "zh": ("标识 {id} 在第 {first} 行已经用过", "请另起一个标识"),
    },
    "bad_id": {
        "en": ("{id} cannot be an id", "begin with a lower-case letter, go on with a-z, 0-9 and _"),
        "zh": ("{id} 不能作为标识", "请以小写字母开头，只用 a-z、0-9 和 _"),
    },
    "bad_range": {
        "en": ("a range is the lowest and the highest value that can be right", "write it like [0, 100]"),
        "zh": ("range 应是可能的最小值和最大值", "请写成 [0, 100] 的样子"),
    },
    "unknown_choice": {
        "en": ("{field} cannot be {value}", "choose one of {choices}"),
        "zh": ("{field} 不能是 {value}", "请从 {choices} 中选一个"),
    },
    "unknown_choice_meant": {
        "en": ("{field} cannot be {value}", "did you mean {meant}?"),
        "zh": ("{field} 不能是 {value}", "是否想写 {meant}？"),
    },
}

_PATTERNS: Final = {
    "regex_open_bracket": {
        "en": (_INVALID + "missing )", "close this bracket, or write \\( for a literal one"),
        "zh": (_INVALID_ZH + "缺少 )", "请闭合这个括号；如果就是要括号本身，请写 \\("),
    },
    "regex_closed_bracket": {
        "en": (_INVALID + "this ) closes nothing", "remove it, or write \\) for a literal one"),
        "zh": (_INVALID_ZH + "多了一个 )", "请删去；如果就是要括号本身，请写 \\)"),
    },
    "regex_open_set": {
        "en": (_INVALID + "missing ]", "close this bracket, or write \\[ for a literal one"),
        "zh": (_INVALID_ZH + "缺少 ]", "请闭合这个括号；如果就是要括号本身，请写 \\["),
    },
    "regex_nothing_to_repeat": {
        "en": (_INVALID + "there is nothing here to repeat", "put the words to repeat before it, or remove it"),
        "zh": (_INVALID_ZH + "此处没有可以重复的内容", "请在前面写上要重复的字，或删去它"),
    },
    "regex_look_behind": {
        "en": (_INVALID + "(?<=…) and (?<!…) take words of one length only", "write one for each length"),
        "zh": (_INVALID_ZH + "(?<=…) 和 (?<!…) 里的字数必须固定", "请按字数分开写"),
    },
    "regex_range": {
        "en": (_INVALID + "the range runs backwards", "write the smaller character first, as in [0-9]"),
        "zh": (_INVALID_ZH + "范围前后颠倒", "请把较小的字符写在前面，例如 [0-9]"),
    },
    "regex_limits": {
        "en": (_INVALID + "the lower limit is above the upper one", "write the smaller number first, as in {{1,3}}"),
        "zh": (_INVALID_ZH + "下限大于上限", "请把较小的数写在前面，例如 {{1,3}}"),
    },
    "regex_last_escape": {
        "en": (_INVALID + "a \\ stands at its end", "write \\\\ for a literal one, or remove it"),
        "zh": (_INVALID_ZH + "末尾有一个 \\", "如果就是要反斜杠本身，请写 \\\\，否则删去"),
    },
    "regex_escape": {
        "en": (_INVALID + "{written} means nothing", "remove the \\"),
        "zh": (_INVALID_ZH + "{written} 没有意义", "请删去 \\"),
    },
    "regex_too_deep": {
        "en": ("brackets within brackets go more than {limit} levels deep", "divide the pattern into several"),
        "zh": ("括号嵌套超过 {limit} 层", "请拆成几个模式"),
    },
    "regex_other": {
        "en": (_INVALID + "{reason}", "compare it with a pattern that works"),
        "zh": (_INVALID_ZH + "{reason}", "请对照能用的模式修改"),
    },
    "unknown_piece": {
        "en": ("there is no piece {piece}", "use one of {known}; for literal braces write \\{{ and \\}}"),
        "zh": ("没有 {piece} 这个构件", "可用的有 {known}；如果就是要花括号本身，请写 \\{{ 和 \\}}"),
    },
    "unknown_piece_meant": {
        "en": ("there is no piece {piece}", "did you mean {meant}?"),
        "zh": ("没有 {piece} 这个构件", "是否想写 {meant}？"),
    },
    "piece_only_in_exclude": {
        "en": ("{piece} can only stand in exclude", "here use one of {known}"),
        "zh": ("{piece} 只能用在 exclude 里", "此处可用 {known}"),
    },
    "piece_not_in_exclude": {
        "en": ("{piece} cannot stand in exclude", "write {{figure}} for the figure at hand; allowed are {known}"),
        "zh": ("{piece} 不能用在 exclude 里", "当前的数字请写 {{figure}}；可用的有 {known}"),
    },
    "piece_in_topic": {
        "en": ("{piece} cannot stand in a topic", "write the words that must stand before; a topic takes no pieces"),
        "zh": ("{piece} 不能用在 topic 里", "请直接写前文必须出现的词；topic 不用构件"),
    },
    "no_figure": {
        "en": ("the pattern does not say where the figure stands", "put one of {known} in its place"),
        "zh": ("模式没有指明数字的位置", "请在数字处写上 {known} 之一"),
    },
    "second_figure": {
        "en": ("a pattern holds one figure, and {first} already is it", "remove {piece}, or divide the pattern in two"),
        "zh": ("一个模式只能有一个数字，前面已有 {first}", "请删去 {piece}，或拆成两个模式"),
    },
    "optional_figure": {
        "en": (
            "the pattern can match without its figure",
            "make the figure a part of every alternative, without ? or *",
        ),
        "zh": ("模式可能匹配不到数字", "请让每个分支都含有数字，不要给它加 ? 或 *"),
    },
    "matches_empty": {
        "en": ("the pattern matches where there is nothing", "remove the ? or * that makes all of it optional"),
        "zh": ("模式可以匹配空白", "请去掉使整个模式可有可无的 ? 或 *"),
    },
    "dangerous_repeat": {
        "en": (
            "{repeat} can divide the same words in very many ways, so that one long sentence could stop everything",
            "let nothing match in two ways: (?:均|已)* not (?:均|已|均已)*, a+ not (a+)+",
        ),
        "zh": (
            "{repeat} 对同样的文字有极多种拆法，一个长句就可能卡住整个程序",
            "请让每段文字只有一种匹配方式：用 (?:均|已)*，不用 (?:均|已|均已)*；用 a+，不用 (a+)+",
        ),
    },
    "slow_pattern": {
        "en": ("on a long sentence the pattern is too slow", "write {{gap}} for .*, and use fewer repeats"),
        "zh": ("遇到长句时，模式太慢", "请用 {{gap}} 代替 .*，并减少重复"),
    },
}

_EXAMPLES: Final = {
    "no_empty_example": {
        "en": (
            "no example shows what must not be found",
            "add a sentence that only looks like a hit, with found: []",
        ),
        "zh": ("没有示例说明什么不该被找到", "请添加一个看似符合、其实不算的句子，写 found: []"),
    },
    "example_fails": {
        "en": ("in this example {actual} is found, not {expected}", "mend the patterns, or correct found"),
        "zh": ("这个示例实际找到 {actual}，而不是 {expected}", "请修改模式，或更正 found"),
    },
    "unneeded_pattern": {
        "en": ("no example needs this pattern", "add an example that only this pattern finds, or remove the pattern"),
        "zh": ("没有示例需要这个模式", "请添加只有这个模式才能找到的示例，或删去这个模式"),
    },
}

CATALOGUE_MESSAGES: Final[dict[str, dict[str, tuple[str, str]]]] = _FILE | _YAML | _FIELDS | _PATTERNS | _EXAMPLES
