"""A figure told once for several times counts for each of them."""

from __future__ import annotations

import pytest

from tests.extract.told import figures

HEADING = "云岭县政协2023年工作\n"


@pytest.mark.parametrize(("text", "found"), [
    ("4月、11月，各举办委员培训班1期，受训委员303人次。", 2),
    ("3月和9月，县政协各举办委员培训班2期。", 4),
    ("县政协于5月中旬、10月底各举办委员培训班1期。", 2),
    ("上半年、下半年各举办委员培训班1期。", 2),
    ("春、秋两季各举办委员培训班1期。", 2),
    ("第二季度、第四季度，在省委党校各办委员培训班1期。", 2),
    ("2023年4月、7月和11月，各举办委员培训班1期。", 3),
    ("4月、11月，举办委员培训班3期。", 3),
    ("4月、11月，组织各界委员举办培训班3期。", 3),
    ("4月、11月，在各乡镇举办委员培训班3期。", 3),
    ("4月，各专委会举办委员培训班3期。", 3),
    ("1月至11月，各举办委员培训班1期。", 1),
])
def test_a_figure_for_each_of_several_times(text: str, found: float) -> None:
    assert figures(HEADING + text, "training_sessions") == [found]


def test_a_share_is_the_same_at_each_time() -> None:
    assert figures(HEADING + "4月、11月，各测评提案满意率98%。", "proposal_satisfaction_rate") == [98]
