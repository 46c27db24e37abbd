"""How fast reports are read, against the plain way: `re.finditer` of every pattern over every document.

    python bench/extract.py [--documents N]

Prints, for N documents of about 10 kB made from the passages in tests/gold and the reports in examples, with the
catalogue of 33 indicators and with ten times as many: the plain loop, the matching engine on the same cleaned text, and
the whole way from files to cells, with as many workers as there are cores; each in a process of its own, one after the
other, on the same machine in one run. The engine is measured after each third of the loop, and the middle one counts.
Exits with 1 where the engine does not find what the plain loop finds.
"""

from __future__ import annotations

import argparse
import multiprocessing
import random
import re
import resource
import sys
import tempfile
import time
from bisect import bisect_right
from collections.abc import Callable, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import replace
from functools import cache, partial
from itertools import cycle
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parents[1]
sys.path[0] = str(ROOT)  # this file is named like the package that it measures

import yaml  # noqa: E402

from extract.catalogue import load_catalogue  # noqa: E402
from extract.cells import cells, observation_table  # noqa: E402
from extract.cleaning import cleaned  # noqa: E402
from extract.matching import Engine  # noqa: E402
from extract.model import Catalogue, Indicator  # noqa: E402
from extract.pipeline import read_folder  # noqa: E402
from extract.pool import worker_count  # noqa: E402
from extract.readers import read_document, report_paths  # noqa: E402
from extract.sentences import sentence_spans  # noqa: E402

DOCUMENT_BYTES = 10_000
TIMES = 10
"""The large catalogue holds the 33 indicators, and each nine times more with other nouns."""

ENGINE_TARGET = {1: 10.0, TIMES: 40.0}
CHAIN_TARGET = {1: 1.0, TIMES: 5.0}
"""How many times faster than the plain loop, by size of the catalogue."""

PARTS = 3
"""In how many parts the plain loop is run, with a measure of the engine after each: in half a minute a machine may be a
fifth faster or slower than on the average of the twenty minutes that the plain loop takes."""

# What a pattern counts, and what nine other offices count: in a variant of the catalogue each word of the one becomes a
# word of the other, in turn.
COUNTED = (
    "提案|委员|社情民意|信息|协商|议题|视察|监督|调研|课题|督办|建议|意见|民生|实事|矛盾|纠纷|公益|志愿|爱心|义诊|普法|"
    "捐款|捐赠|捐物|善款|慰问|救助|帮扶|投资|招商|项目|文史|讲堂|讲坛|培训|制度|办法|规定|满意|办复|办结|答复|立案|采纳"
)
OTHERS = (
    "河长 巡河 水库 堤防 泵站 水质 断面 灌区 管网 排口 清淤 污水",
    "教师 学生 课堂 校舍 教材 社团 幼儿园 班级 奖学金 食堂 考点 校车",
    "医师 床位 门诊 手术 疫苗 药房 家医 体检 急救 处方 病历 护士",
    "公路 桥梁 隧道 公交 站台 线路 班次 车辆 渡口 养护 路灯 客运",
    "粮田 大棚 农机 种子 茶园 果园 合作社 渔港 牧场 良种 农技 粮仓",
    "住房 小区 电梯 物业 公租房 危房 管道 燃气 供热 绿地 公厕 停车位",
    "景区 展馆 文物 非遗 图书 演出 剧场 影院 场馆 古树 馆藏 游客",
    "养老 助餐 床铺 护理 低保 残疾 托育 社工 义工 孤儿 寄养 补贴",
    "企业 专利 商标 园区 车间 订单 外贸 展会 品牌 标准 商户 贷款",
)


class Measure(NamedTuple):
    """Seconds, the peak memory of the process in MB, and what was found: (pattern, start, end) by document.

    The seconds of the two ways that use one core are the processor's, so that they hold beside other work; those of the
    whole chain, whose workers share the cores, are what passed.
    """

    seconds: float
    peak: float
    found: list[set[tuple[int, int, int]]]


def main() -> int:
    parser = argparse.ArgumentParser(description="Measure the extraction against the plain loop of re.finditer.")
    parser.add_argument("--documents", type=int, default=2000, metavar="N", help="how many documents (2000)")
    count = parser.parse_args().documents
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        size = write_documents(folder, count) / 1e6
        print(f"{count} documents, {size:.1f} MB")
        print(f"{'indicators':>10}  {'way':<20} {'seconds':>8} {'MB/s':>6} {'docs/s':>6} {'peak MB':>7}  times faster")
        return max([compared(folder, times, count, size) for times in (1, TIMES)])


def write_documents(folder: Path, count: int) -> int:
    """Write `count` text files of about `DOCUMENT_BYTES` of passages in random order; give the size of all in bytes."""
    passages = [
        passage["text"]
        for path in sorted((ROOT / "tests" / "gold" / "dev").glob("*.yaml"))
        for passage in yaml.safe_load(path.read_text("utf-8"))
    ]
    for path in report_paths(ROOT / "examples"):
        document, _ = read_document(path, ROOT)
        if document:
            passages.append(document.text)
    chosen = random.Random(2024)
    size = 0
    for number in range(count):
        text = ""
        while len(text.encode()) < DOCUMENT_BYTES:
            text += chosen.choice(passages) + "\n\n"
        size += (folder / f"{number:05}.txt").write_bytes(text.encode())
    return size


def compared(folder: Path, times: int, count: int, size: float) -> int:
    """Measure the three ways with one catalogue and print a line for each; give 1 where the hits are not the same."""
    indicators = len(catalogue_of(times).indicators)

    def show(way: str, measure: Measure, against: str) -> None:
        rates = f"{size / measure.seconds:>6.1f} {count / measure.seconds:>6.0f} {measure.peak:>7.0f}"
        print(f"{indicators:>10}  {way:<20} {measure.seconds:>8.2f} {rates}  {against}", flush=True)

    def ratio(measure: Measure, target: float) -> str:
        reached = plain.seconds / measure.seconds
        return f"{reached:.1f} ({'at least' if reached >= target else 'MISSED:'} {target:g})"

    plain, engine = in_turn(folder, times)
    show("plain loop", plain, "1")
    show("matching", engine, ratio(engine, ENGINE_TARGET[times]))
    chain = in_own_process(partial(whole_chain, folder, times))
    show("from files to cells", chain, ratio(chain, CHAIN_TARGET[times]))
    return same_hits(folder, plain.found, engine.found)


def in_turn(folder: Path, times: int) -> tuple[Measure, Measure]:
    """Measure the loop in `PARTS` parts, and the engine on all documents after each: the sum and the middle one."""
    parts, engines = [], []
    with fresh_process() as loop:
        for part in range(PARTS):
            parts.append(loop.submit(plain_loop, folder, times, part).result())
            engines.append(in_own_process(partial(matching_engine, folder, times)))
    seconds = sum(measure.seconds for measure in parts)
    found = [hits for measure in parts for hits in measure.found]
    return Measure(seconds, max(measure.peak for measure in parts), found), middle(engines)


def in_own_process(measured: Callable[[], Measure]) -> Measure:
    """Give what `measured` gives in a fresh process, so that its peak memory is its own."""
    with fresh_process() as pool:
        return pool.submit(measured).result()


def fresh_process() -> ProcessPoolExecutor:
    return ProcessPoolExecutor(1, mp_context=multiprocessing.get_context("spawn"))


def middle(measures: Sequence[Measure]) -> Measure:
    """Give the one of an odd number of measures whose seconds are the middle ones."""
    by_seconds = sorted(measures, key=lambda measure: measure.seconds)
    return by_seconds[len(by_seconds) // 2]


def plain_loop(folder: Path, times: int, part: int) -> Measure:
    """Measure the loop over one part of the documents; the first part compiles the patterns for the others."""
    texts, patterns = cleaned_texts(folder), tuple(patterns_of(catalogue_of(times)))
    begin = time.process_time()
    compiled = all_compiled(patterns)
    found = [
        {(index, *match.span()) for index, regex in enumerate(compiled) for match in regex.finditer(text)}
        for text in texts[len(texts) * part // PARTS : len(texts) * (part + 1) // PARTS]
    ]
    return Measure(time.process_time() - begin, peak_memory(), found)


@cache
def all_compiled(patterns: tuple[str, ...]) -> list[re.Pattern[str]]:
    return [re.compile(pattern) for pattern in patterns]


def matching_engine(folder: Path, times: int) -> Measure:
    texts, patterns = cleaned_texts(folder), patterns_of(catalogue_of(times))
    begin = time.process_time()
    engine = Engine(patterns)
    found = [{hit[:3] for hit in engine.hits(text)} for text in texts]
    return Measure(time.process_time() - begin, peak_memory(), found)


def whole_chain(folder: Path, times: int) -> Measure:
    catalogue = catalogue_of(times)
    begin = time.perf_counter()
    cells(observation_table(read_folder(folder, catalogue)))
    return Measure(time.perf_counter() - begin, peak_memory(), [])


def same_hits(
    folder: Path, plain: Sequence[set[tuple[int, int, int]]], fast: Sequence[set[tuple[int, int, int]]]
) -> int:
    """Compare what was found; give 1 where it differs by more than the plain loop's matches over two sentences.

    These are no hits of the engine, and what they take away from the plain loop's next match of that pattern is.
    """
    across = wrong = 0
    for text, of_plain, of_fast in zip(cleaned_texts(folder), plain, fast, strict=True):
        missing, sentences = of_plain - of_fast, [(0, 0), *sentence_spans(text)]
        over_two = {hit for hit in missing if sentences[bisect_right(sentences, (hit[1], len(text))) - 1][1] < hit[2]}
        freed = {
            (pattern, start, end)
            for pattern, start, end in of_fast - of_plain
            if any(pattern == other[0] and start < other[2] and other[1] < end for other in over_two)
        }
        across += len(over_two)
        wrong += len(missing - over_two) + len(of_fast - of_plain - freed)
    total = sum(map(len, fast))
    print(
        f"{'':>10}  {total} hits, {'the same' if not wrong else f'{wrong} DIFFER'}"
        f" (besides {across} of the plain loop that go over the end of a sentence)"
    )
    return 1 if wrong else 0


def cleaned_texts(folder: Path) -> list[str]:
    return [cleaned(path.read_text("utf-8")).text for path in sorted(folder.iterdir())]


def catalogue_of(times: int) -> Catalogue:
    """Give the catalogue, and its indicators `times - 1` times more with other nouns."""
    catalogue, _ = load_catalogue(ROOT / "config" / "indicators.yaml")
    if catalogue is None:
        raise SystemExit("config/indicators.yaml cannot be loaded: run python -m extract check")
    more = [
        with_other_nouns(indicator, f"{indicator.id}_{number}", nouns.split())
        for number, nouns in enumerate(OTHERS[: times - 1])
        for indicator in catalogue.indicators
    ]
    return replace(catalogue, indicators=(*catalogue.indicators, *more))


def with_other_nouns(indicator: Indicator, new_id: str, nouns: Sequence[str]) -> Indicator:
    instead = dict(zip(COUNTED.split("|"), cycle(nouns), strict=False))

    def renamed(regex: str) -> str:
        return re.sub(COUNTED, lambda match: instead[match[0]], regex)

    patterns = tuple(replace(p, source=renamed(p.source), regex=renamed(p.regex)) for p in indicator.patterns)
    return replace(indicator, id=new_id, patterns=patterns)


def patterns_of(catalogue: Catalogue) -> list[str]:
    return [pattern.regex for indicator in catalogue.indicators for pattern in indicator.patterns]


def peak_memory() -> float:
    """Give the peak memory of this process in MB, and where it had workers, that of the largest for each of them;
    `ru_maxrss` is in kB on Linux and in bytes on macOS."""
    own, worker = (resource.getrusage(who).ru_maxrss for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return (own + worker * worker_count()) / (1e6 if sys.platform == "darwin" else 1e3)


if __name__ == "__main__":
    sys.exit(main())
