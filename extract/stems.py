"""Whether the characters before 市政协 or 县政协 are a place's name, as far as the text itself shows."""

from __future__ import annotations

import re
from collections.abc import Iterator

from extract.words import is_no_noun, is_ordinary_word, is_thing

NUMERAL_SIGNS = "一二三四五六七八九十〇零百0-9"
# 该县政协, 我市政协, 八届县政协: short by their own words
_SHORT_AFTER = re.compile(
    r"(?:^|[我本该届在对向由被受经为把和与及同让请给到从据是的了年月日来间后前内以并时，住各][省市州县区旗盟]?)$"
)
# 全市政协系统, 两级政协, 县级政协, 各县区政协: several committees
SEVERAL = re.compile(
    r"(?:[全各两三多级等每]|兄弟|外[地省市县]|周边|邻近|毗邻|相邻|友邻|有关|基层|部分|少数|个别|其[他它余]|[省市州县区旗盟、和及](?=.$))[省市州县区旗盟]?$"
)
_PREPOSITIONS = "而但从在由向与和同为给受请到是访记即赴获看据对将把让经的年月日就按邀聘"
# 现将县政协, 再看县政协, 曾任县政协, 力邀县政协: such verbs and prepositions end no place's name
_NO_LAST = tuple("将就按因叫使跟替任赴转抄派属办看问听用较得称说邀聘函逢讯悉急读述此于")
# 兹代县政协, 仍归县政协, 据查县政协, 8个市州政协: nor does one begin so
_NO_FIRST = tuple("现兹拟已仍亦皆据今谨个")
_READ = ("读懂", "看懂", "数读", "数说", "图说", "速览", "图解", "细数", "细看", "解码", "说回", "回看", "再访")
_BEFORE_COMMITTEES = re.compile(
    "自治|今年|去年|去岁|全年|本届|上届|建议|听取|组织|邀请|协助|配合|支持|报告|会议|目前|同时|其中|各地|全国|全省|过去|近年|昨日|日前"
    "|入[夏秋冬]|开春|岁首|季末|年中|会中|祝贺|点赞|牵手|挂靠|循着|除开|邀约|有赖|全赖|承蒙|侧记|掠影|按语|贺信|附表|引言|综上|另设"
    "|函[告询复请]|荣获|捧回|将会|列席|通报|联系|编辑|指导|交由|[作做]客|对话|委托|代表|书香|数字|智慧|力[推挺]|[选借]调|[录接]入|问鼎|蝉联"
)
# 江口市政协与下辖青坪县政协, 审议了屏湾市政协的报告, 数据显示云桥区政协, 截至目前云桥区政协: a place follows
_BEFORE_PLACE = re.compile(
    r"""(?:(?:审议|听取|通过|发布|公布)了?|下辖|所辖|联合|联手|会同|偕同|携手|协同|联动|对接|走进|来到
    |显示|表明|获悉|得知|了解|报道|介绍|透露|披露|统计|相比|反观|之下|同样|此外|另外|随后|其中
    |(?:我|谨|分别)代表|目前|当前|如今|眼下|日前|近日|同期|[今去全]年|年[内初底]|以来|期间|[上下]午)$""",
    re.VERBOSE,
)
# 岩坪县政协捐款96万元；
_CLAUSE_OF_COMMITTEE = re.compile(
    r"(?<![\u4e00-\u9fff])(?P<place>[\u4e00-\u9fff]{2,8}[市县区州旗])政协[^；;。\n]*[；;]\Z"
)
# 山下的浅水县政协, 一江之隔的渡口区政协: where the next one told of lies
NEXT_PLACE = (
    "(?:再|而|另)?(?:[山河江湖海溪岭桥坝渠][上下东西南北外]|[上下中]游|隔壁|相邻|毗邻|邻近|近邻|对岸|对面|不远处|一[江河水山路桥湖街渠][之相]隔"
    "|[东南西北][边面侧头]|另一[边头侧端])的"
)
_NEXT_PLACE_BEFORE = re.compile(rf"(?<![\u4e00-\u9fff]){NEXT_PLACE}\Z")
_LANDSCAPE = "山河江湖海岭坝桥池台湾溪川源塘沟岗坪坡关口岛浦港泉林原丘峰谷洲渡屯堡寨庄塔井洞滩潭泽堤岩壁岗坳垭"
"""Last characters of many a place's name of three."""
_LONGEST_CLAUSE = 80
_LONGEST_STEM = 6  # 查干诺尔旗
_PAPERS = ("日报", "晚报", "晨报", "早报", "时报", "报", "发布", "新闻", "融媒", "政协")


def certain_place(run: str, text: str) -> str:
    """A made-up or unlisted place that the text itself shows: X县 at the very beginning of a run, X no plain word.

    `run` is what stands before 政协 without a break.

    >>> [certain_place(run, "") for run in ("云岭县", "读懂青杨县", "建议市", "占全市")]
    ['云岭县', '青杨县', '', '']
    """
    suffix = "新区" if run.endswith("新区") else run[-1:]
    stem = run[: -len(suffix)] if suffix else ""
    if suffix not in ("省", "市", "州", "县", "区", "旗", "盟", "新区") or stem[-1:] == "全":
        return ""  # 占全市政协系统的三成
    for whole in (stem, stem.rpartition("市")[2], stem.rpartition("省")[2]):
        place = whole + suffix
        told_again = text.count(place if not is_ordinary_word(whole) else place + "政协") > 1  # 参加市检察院的活动
        is_counted = whole[:1] in tuple(NUMERAL_SIGNS) and (whole[-1] in "地城家" or is_plain(whole))
        if is_counted or (whole[:1] in tuple(NUMERAL_SIGNS) and not (told_again or _has_paper(whole, text))):
            continue  # 两地市政协, 五届区政协; but 三岭市政协 and 三岭日报
        may_be = len(whole) == 2 and not (is_no_noun(whole) or _is_no_stem(whole))
        if len(whole) == 2 and (not is_plain(whole) or (may_be and (told_again or _has_paper(whole, text)))):
            return place
        if len(whole) == 2 and is_thing(whole) and _is_line(f"{place}政协", text):
            return place  # 梧桐区政协
        if len(whole) == 3 and whole[0] in _PREPOSITIONS and not is_plain(whole[1:]):
            return whole[1:] + suffix  # 访东禾市政协主席
        if len(whole) == 4 and (whole[:2] in _READ or _is_no_name(whole[:2])) and not is_plain(whole[2:]):
            return whole[2:] + suffix  # 翻开青杨县政协的提案台账
        is_landscape = whole[-1:] in tuple(_LANDSCAPE) and not is_no_noun(whole[:2])  # 响水坝县, 莲花池县
        if len(whole) == 3 and not is_plain(whole) and (told_again or is_landscape or not _holds_word(whole)):
            return place
        if 4 <= len(whole) <= 7 and (told_again or suffix in "旗盟") and not _holds_word(whole):
            return place
    for length in range(2, _LONGEST_STEM + 1):
        place = stem[-length:] + suffix
        if len(stem) <= length or is_plain(stem[-length:]) or (length > 3 and _holds_word(stem[-length:])):
            continue
        # 江浦新区 stands elsewhere with a break before it; or here behind a preposition: 记者从韶南县政协获悉
        is_sure = length == 2 or (length == 3 and stem[-1] in _LANDSCAPE)
        if _stands_alone(place, stem[-length:], text) or (is_sure and stem[-length - 1] in _PREPOSITIONS):
            return place
        if length <= 3 and _BEFORE_PLACE.search(stem[:-length]):
            return place
    return ""


def goes_on_list(run: str, at: int, known: set[str], text: str) -> bool:
    """Whether a thing's name is a place's, as places are told of in turn: 岩坪县政协捐款9万元；渡口区政协捐款4万元.

    `at` is where the 政协 behind the run stands in the text; `known` are the places known already.

    >>> text = "岩坪县政协捐款9万元；渡口区政协捐款4万元。"
    >>> goes_on_list("渡口区", 14, {"岩坪县"}, text), goes_on_list("渡口区", 14, set(), text)
    (True, False)
    """
    begin = at - len(run)
    before = _CLAUSE_OF_COMMITTEE.search(text, max(0, at - _LONGEST_CLAUSE), begin)
    is_next = known and _NEXT_PLACE_BEFORE.search(text, max(0, begin - 8), begin)
    if not is_next and (before is None or before["place"] not in known):
        return False
    return is_thing(run[:-1]) and not _is_no_stem(run[:-1])


def is_plain(stem: str) -> bool:
    """Whether a stem is hardly a place's: an everyday word, or several committees.

    >>> is_plain("听取"), is_plain("全"), is_plain("云岭")
    (True, True, False)
    """
    return is_ordinary_word(stem) or is_no_noun(stem) or _is_no_stem(stem)


def leads_to_place(words: str) -> bool:
    """Whether a place may begin behind words: behind a preposition, an everyday word, a larger place.

    >>> leads_to_place("记者从"), leads_to_place("近日"), leads_to_place("云川市"), leads_to_place("玉")
    (True, True, True, False)
    """
    if len(words) > 1 and (_is_no_name(words[-2:]) or words[-1] in "省市州"):
        return True
    return words[-1] in _PREPOSITIONS and not (len(words) == 2 and words[-1] in "年月日")  # 哈日诺尔


def _is_no_name(pair: str) -> bool:
    """Whether two characters are an everyday word, or begin or end as no place's name does."""
    return is_ordinary_word(pair) or _is_lead(pair)


def _is_lead(words: str) -> bool:
    """Whether words begin or end as no place's name does: 谨代, 现将, 说说."""
    return words.startswith(_NO_FIRST) or words.endswith(_NO_LAST) or words[:1] == words[1:]


def _is_no_stem(stem: str) -> bool:
    """Whether a stem cannot be a place's: several committees, or what stands before a committee without its place."""
    return (
        bool(SEVERAL.search(stem) or _SHORT_AFTER.search(stem) or _BEFORE_COMMITTEES.fullmatch(stem))
        or stem[-1] in "两全各该我本届级获占送报呈交省市县区旗"
        or _is_lead(stem)
        or "委" in stem
    )


def _holds_word(stem: str) -> bool:
    """Whether everyday words stand at either end of a longer stem: 昨日召开, 会议指出."""
    return is_ordinary_word(stem[:2]) or is_ordinary_word(stem[-2:]) or bool(SEVERAL.search(stem))


def _stands_alone(place: str, stem: str, text: str) -> bool:
    """Whether a place stands elsewhere in the text with a break before it, or names a newspaper or a site."""
    return any(True for _ in _beginnings(place, text)) or _has_paper(stem, text)


def _is_line(words: str, text: str) -> bool:
    """Whether words are a line of the text, as the names above the parts of a collection are."""
    at = text.find(words)
    while at >= 0:
        start, end = text.rfind("\n", 0, at) + 1, text.find("\n", at)
        if text[start : end if end >= 0 else len(text)].strip() == words:
            return True
        at = text.find(words, at + 1)
    return False


def _has_paper(stem: str, text: str) -> bool:
    """Whether a stem names a newspaper or a site: 溪口政协网, 云川日报."""
    return any(text.startswith(_PAPERS, at + len(stem)) for at in _beginnings(stem, text))


def _beginnings(words: str, text: str) -> Iterator[int]:
    """Where words stand with a break before them. A pattern made anew for each name would take far longer."""
    at = text.find(words)
    while at >= 0:
        if not "\u4e00" <= text[at - 1 : at] <= "\u9fff":
            yield at
        at = text.find(words, at + 1)
