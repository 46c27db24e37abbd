"""Figures of proposals and reports in a clause of their own: answered, merged, headed by the figure, planned."""

from __future__ import annotations

import pytest

from tests.extract.told import NEWS, TITLE, WHO, cases, figures, periods, set_aside

PREFACE = f"{TITLE}几个数字看全年的提案。\n"

TOLD = [
    *cases(
        "proposal_handling_rate",
        [
            ("立案提案176件，到11月末已无一遗漏地答复了提案人。", [100]),
            ("立案提案198件，主办单位毫无遗漏地答复了委员。", [100]),
            ("立案提案198件，到11月底已无一拖延地办复完毕。", [100]),
            ("立案提案143件，到10月末已无一件积压地办结。", [100]),
            ("立案提案87件，承办单位一一答复了提案人。", [100]),
            ("立案提案87件，与承办单位一一对应，正在办理答复。", []),
            ("要求立案提案198件无一遗漏地答复提案人。", []),
            ("受理来信198件，无一遗漏地答复了来信人。", []),
            ("立案提案87件。对困难户，委员无一遗漏地完成了走访。", []),
            ("提案办复率不用说，100%。", [100]),
            ("提案办复率自不待言，百分之百；", [100]),
            ("提案办复率呢，仍是98.7%。", [98.7]),
            ("提案办复率不能含糊，100%。", []),
            ("要求提案办复率不打折扣，100%。", []),
            ("提案办复率提高，2.5%的提案转到下年。", []),
            ("立案提案160件，办复率100%、满意率98%以上是硬指标。", []),
            ("立案提案160件，办复率98%作为底线。", []),
            ("立案提案160件，办复率98%，为历年最高。", [98]),
            ("全部提案的办复工作要在9月底前完成，办复率100%。", []),
            ("各单位须于10月15日前办结，办复率100%。", []),
            ("按规定应在9月底前办结，目前提案办复率97%。", [97]),
        ],
    ),
    *cases(
        "proposal_satisfaction_rate",
        [
            ("提案满意率让人欣慰，百分之九十八点五；", [98.5]),
            ("提案满意率上来了，由93.1%升到96.9%。", [96.9]),
            ("提案满意率高，98%的单位得了奖。", []),
            ("对提案办理的不满意率明显下降，0.3%。", []),
            ("提案满意率98%以上是硬指标。", []),
        ],
    ),
    *cases(
        "proposal_filing_rate",
        [
            ("立案率上来了，由83.1%升到86.9%。", [86.9]),
            ("提案立案率往上走了，从2022年的83.1%升到86.9%。", [83.1, 86.9]),
            ("提案立案率不高不低，刚好88.4%。", [88.4]),
            ("立案率90.1%（2022年：88%）。", [90.1, 88]),
        ],
    ),
    *cases(
        "proposals_filed",
        [
            ("立案302件，对主题相近的27件提案并案处理后，实际立案286件。", [286]),
            ("立案302件，其中27件内容相近合并办理，实际交办286件。", [286]),
            ("立案244件，将11件同类提案合并后，最终立案233件。", [233]),
            ("立案244件；对相同相近的11件作归并处理，实有233件。", [233]),
            ("立案288件，19件并入相近提案后，实立269件。", [269]),
            ("立案288件（并案后269件）。", [269]),
            ("立案288件，另有19件并入相近提案。", [288]),
            ("立案244件，合并同类提案11件。", [244]),
            ("立案244件，并案处理11件，重点提案9件。", [244]),
            ("收到提案207件，没有立案的31件改作意见建议。", []),
            ("没能立案的31件转送有关部门。", []),
        ],
    ),
    *cases(
        "opinion_reports",
        [
            ("社情民意信息报送188条（2022年：165条）。", [188, 165]),
            ("社情民意信息报送188条（2022年：165条；2021年：150条）。", [188, 165, 150]),
        ],
    ),
    *cases(
        "opinions_adopted",
        [
            ("反映社情民意信息34条，得到市、县领导批示的有12条。", [12]),
            ("反映社情民意信息34条，获市领导圈阅的达12条。", [12]),
            ("编报社情民意信息120条，市、县领导作出批示的15条。", [15]),
            ("反映社情民意信息34条，领导批示后转办的部门有12个。", []),
        ],
    ),
    *cases(
        "consultations",
        [
            ("组织实地督办、协商督办等各式督办活动103次。", []),
            ("开展协商督查5次，召开协商座谈会12次。", [12]),
        ],
    ),
]


@pytest.mark.parametrize(("indicator", "text", "values"), TOLD)
def test_words_of_proposals_and_reports(indicator: str, text: str, values: list[float]) -> None:
    assert figures(WHO + text, indicator) == values


HEADED = [
    *cases(
        "proposals_submitted",
        [
            ("\n312件。今年委员和各界别提交的提案总量。立案286件。\n", [312]),
            ("\n312件。委员们一年交来这么多提案。\n", [312]),
            ("\n三组数：\n“312件！”这是县政协今年收到的提案数。\n", [312]),
            ("\n312件。这是县政协收到的提案总数，比上年少。\n", [312]),
            ("\n176件。委员提交的提案，已经交给52家单位。\n", []),
            ("312件、286件。前者是县政协收到的提案总数，后者是立案的提案数。\n", [312]),
        ],
    ),
    *cases(
        "proposals_filed",
        [
            ("共收到提案\n312件。县政协今年立案的提案。\n", []),
            ("312件和286件，前者是县政协收到的提案总数，后者是立案的提案数。\n", [286]),
        ],
    ),
    *cases("proposal_filing_rate", [("\n86.9%。这是今年提案的立案率。\n", [86.9])]),
    *cases("proposal_satisfaction_rate", [("85.2%和91.6%。前者是代表建议办复率，后者是政府热线的满意率。\n", [])]),
    *cases("research_projects", [("12场和9项，前者是协商活动的场次，后者为完成的调研课题。\n", [9])]),
]


@pytest.mark.parametrize(("indicator", "text", "values"), HEADED)
def test_a_figure_that_heads_its_paragraph_or_one_of_two(indicator: str, text: str, values: list[float]) -> None:
    assert figures(PREFACE + text, indicator) == values


@pytest.mark.parametrize(
    ("text", "indicator", "found"),
    [
        (
            "94.8%和98.9%。前者是2017年的委员满意率，后者是2021年的委员满意率。",
            "proposal_satisfaction_rate",
            [(94.8, "2017"), (98.9, "2021")],
        ),
        (
            "85.2%对比91.6%。前者是2022年的提案立案率，后者是2023年的。",
            "proposal_filing_rate",
            [(85.2, "2022"), (91.6, "2023")],
        ),
        (
            "93.5%与97.4%：一个是2023年的提案采纳率，一个是2024年的提案采纳率。",
            "proposal_adoption_rate",
            [(93.5, "2023"), (97.4, "2024")],
        ),
        ("\n94.8%。2022年的提案采纳率。", "proposal_adoption_rate", [(94.8, "2022")]),
        ("\n312件——2021年委员提交的提案总数，", "proposals_submitted", [(312, "2021")]),
        (
            "2024年收到提案312件，上一年是338件。立案率由83.1%升到86.9%。",
            "proposal_filing_rate",
            [(83.1, "2023"), (86.9, "2024")],
        ),
        (
            "2024年收到提案312件，2023年是338件。但是采纳率降了，从86.9%跌到83.1%。",
            "proposal_adoption_rate",
            [(86.9, "2023"), (83.1, "2024")],
        ),
        ("2024年收提案312件，2023年338件。目前，采纳率由83.1%升到86.9%。", "proposal_adoption_rate", [(86.9, "2024")]),
        ("2024年收到提案312件，2023年是338件。委员之家由22个增加到31个。", "member_workrooms", [(31, "2024")]),
    ],
)
def test_each_of_two_figures_has_its_own_year(text: str, indicator: str, found: list[tuple[float, str]]) -> None:
    assert periods(PREFACE + text + "\n", indicator) == found


@pytest.mark.parametrize(
    "text",
    [
        "谈及2025年安排，县政协提案委主任说，选出重点提案10件。",
        "说到下一步安排，县政协提案委主任介绍，重点提案定12件。",
        "谈到明年的思路，县政协副主席说，重点提案12件。",
        "县政协提案委主任透露，今年将选出重点提案12件。",
        "县政协提案委主任透露，年内将圈定12件重点提案。",
    ],
)
def test_what_is_spoken_of_as_to_come_is_no_result(text: str) -> None:
    assert figures(TITLE + text, "key_proposals") == []
    assert set_aside(TITLE + text, "key_proposals")


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("谈及提案工作，县政协副主席说，今年重点提案12件。", [12]),
        ("谈到今年的安排，县政协副主席介绍，已选出重点提案12件。", [12]),
        ("聊起2024年的工作，县政协副主席如数家珍：重点提案12件。", [12]),
        ("县政协提案委今年将挑选出的12件重点提案交书记领办。", [12]),
    ],
)
def test_what_is_spoken_of_as_done_is_a_result(text: str, values: list[float]) -> None:
    assert figures(TITLE + text, "key_proposals") == values


def test_figures_that_follow_a_news_sentence_keep_its_year() -> None:
    text = f"{NEWS}收到提案164件。办复率不在话下，100%；采纳率最难，79.7%。"
    assert figures(text, "proposal_handling_rate") == [100]
    assert periods(text, "proposal_adoption_rate") == [(79.7, "2023")]
