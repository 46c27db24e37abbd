"""Figures told once for several places or titles, and totals behind what they add up."""

from __future__ import annotations

import pytest

from tests.extract.told import WHO, figures


@pytest.mark.parametrize(("text", "indicator", "found"), [
    ("整理出版《云岭碑刻》《云岭民歌》各1册。", "history_publications", [2]),
    ("编印《云岭碑刻》、《云岭民歌》和《云岭古渡》各2辑。", "history_publications", [6]),
    ("分别在省委党校、延安举办委员培训班各2期。", "training_sessions", [4]),
    ("分别到浙江、福建和广东各举办委员培训班1期。", "training_sessions", [3]),
    ("分别与民盟、民进联合开展专题协商会各2次。", "consultations", [4]),
    ("县委书记、县长领办重点提案各1件，办结率100%。", "key_proposals", [2]),
    ("依托市委党校和县委党校各办委员履职培训班1期。", "training_sessions", [2]),
    ("在南开大学、浙江大学各举办委员培训班2期。", "training_sessions", [4]),
    ("依托市委党校，各专委会举办委员履职培训班1期。", "training_sessions", [1]),
    ("依托市委党校举办委员履职培训班1期。", "training_sessions", [1]),
    ("举办委员研讨班4期，连同港澳委员研修班，全年共举办委员培训班13期。", "training_sessions", [13]),
    ("委员公益捐赠累计3.2亿元，海外人士捐资2860万元在列。", "funds_donated", [320000000]),
    ("委员公益捐赠累计3200万元，港澳委员捐资286万元也包括在内。", "funds_donated", [32000000]),
    ("委员捐款320万元，企业界委员另捐28万元不在其内。", "funds_donated", [3200000, 280000]),
    ("中国人民政治协商会议第十五届云岭县委员会委员名单公布，本届委员共398名。", "members", [398]),
    ("乡镇建立委员工作室各1个。", "member_workrooms", []),
    ("在东片、西片召开专题协商会各3场。", "consultations", []),
    ("《云岭碑刻》《云岭民歌》各印500册。", "history_publications", []),
])
def test_what_is_told_for_each_counts_for_all(text: str, indicator: str, found: list[float]) -> None:
    assert figures(WHO + text, indicator) == found


@pytest.mark.parametrize(("text", "indicator", "found"), [
    ("编印《云岭诗抄》1部，连同《云岭文史》1辑，全年编印文史资料2部。", "history_publications", [2]),
    ("出版《云岭诗抄》3部，加上《云岭文史》2辑，共编印文史资料5部。", "history_publications", [5]),
    ("编印《云岭诗抄》1部，连同《云岭文史》1辑；另编印文史资料5部。", "history_publications", [1, 1, 5]),
    ("出版文史图书14部，包括《云岭文史》第19辑至第24辑共6部、《古井》等专题图书8部。", "history_publications", [14]),
    ("县委书记、县长领办重点提案各1件，主席督办重点提案6件，共8件。", "key_proposals", [2, 6, 8]),
    ("县长领办重点提案2件；办理一般提案20件，主席督办重点提案6件，共26件。", "key_proposals", [2, 6]),
    ("主席督办重点提案6件，共组织督办8次。", "key_proposals", [6]),
    ("举办委员履职培训班2期，分两片举办委员履职培训班3期，共5期。", "training_sessions", [5]),
])
def test_a_total_behind_its_parts_is_told(text: str, indicator: str, found: list[float]) -> None:
    assert figures(WHO + text, indicator) == found
