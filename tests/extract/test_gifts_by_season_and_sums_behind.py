"""Gifts of one text in other words, sums told behind figures of other names, and what is no part of either."""

from __future__ import annotations

import pytest

from tests.extract.told import WHO, bodies, cells_of, figures, set_aside


def cell(text: str, indicator: str) -> list[float]:
    """The values of an indicator's cells."""
    return [told[3] for told in cells_of(WHO + text) if told[2] == indicator]


@pytest.mark.parametrize(("text", "total"), [
    ("委员给福利院送去轮椅和药品，价值3.4万元；入夏，委员们掏钱给缺水村打井，花去16万元。", 194000),
    ("委员凑起助学款7.2万元。重阳前登门看望老人，红包加棉被合计1.8万元。", 90000),
    ("界别委员出钱给山村修桥，前后花费26万元。", 260000),
    ("委员凑钱替困难户翻修屋顶，共用去5.5万元。", 55000),
    ("腊月里走访困难户，米油加红包总共4.6万元。", 46000),
    ("把委员们交来的6.4万元和机关干部凑的1.1万元一并汇往灾区。", 75000),
    ("委员寄来的2万元和职工捐的8000元一起转给学校。", 28000),
    ("把17.5万元慰问款物送到138户特困家庭手中。", 175000),
    ("把9万元慰问品分发到低保户家里。", 90000),
    ("收到善款31.2万元，另有抽水机、大米等实物作价8.8万元。", 400000),
    ("各界踊跃捐款，收到现金26万5000元，其中港澳委员认捐14万元；另收帐篷、药品一批，折价11万5000元。两项相加，"
     "委员共捐出款物38万元。", 380000),
    ("委员们集资为敬老院换锅炉，开支13.6万元；又为病童送去救急钱1.4万元。", 150000),
    ("委员筹款建桥，连工带料用去38万元。", 380000),
    ("委员拿出9万元修路，另赠路灯40盏，折合人民币6万元。", 150000),
    ("委员认捐树苗款9.2万元，企业家委员还赠水泵12台，合人民币4.8万元。", 140000),
    ("春季委员资助12万元，秋季又资助近3万元。", 150000),
    ("委员为孤儿院捐衣物，估值2.4万元。", 24000),
    ("委员先后捐款三回：头一回6万元，第二回4万元。", 100000),
    ("委员捐资60万元，带动社会捐助120万元。", 600000),
    ("投向贫困村的帮扶款物共164.2万元。同一时期，县扶贫办下达项目83个、资金1.4亿元。", 1642000),
])
def test_gifts_add_up_in_whatever_words(text: str, total: float) -> None:
    assert cell(text, "funds_donated") == [total]


@pytest.mark.parametrize("text", [
    "居民自己掏钱装电梯，花去24万元。",
    "群众凑钱给村里修路，委员到场祝贺，花去24万元。",
    "村集体出钱打井，共花费24万元。",
    "群众集资修渠，开支13.6万元。",
    "通报一起非法集资案，支出13.6万元。",
    "贫困生每年获资助12万元。",
    "委员们交来的3万元会费存入账户。",
    "委员寄来的2万元货款已经结清。",
    "查处收受红包合计2.2万元。",
    "县财政安排28万元慰问款物。",
    "了解到县扶贫办下达项目83个、资金1.4亿元。",
])
def test_what_others_pay_is_no_gift(text: str) -> None:
    assert figures(WHO + text, "funds_donated") == []


@pytest.mark.parametrize(("text", "indicator", "told"), [
    ("开展委员视察14次，专项民主监督6次，两项合计20次。", "inspections", [20]),
    ("组织视察8次、民主监督5次、监督性视察3次，三项相加共16次。", "inspections", [16]),
    ("走访委员86名、看望老委员24名，合计110名。", "member_visits", [110]),
    ("开展乡镇协商会4次、界别协商会12次，合计16次。", "consultations", [16]),
    ("组织委员视察8次，开展民主监督5次，全年共计13次。", "inspections", [13]),
    ("走访委员86人、慰问老委员24人，累计110人。", "member_visits", [110]),
    # the sum is another one, or of another time
    ("开展委员视察14次，专项民主监督6次。", "inspections", [14]),
    ("开展委员视察14次，专项民主监督6次，两项合计28次。", "inspections", [14]),
    ("开展委员视察14次，其中专项民主监督6次，合计20次。", "inspections", [14]),
])
def test_a_sum_behind_figures_of_other_names(text: str, indicator: str, told: list[float]) -> None:
    assert cell(text, indicator) == told


@pytest.mark.parametrize(("text", "indicator", "told"), [
    ("“委员课堂”在机关开讲5期，另到街道、园区开讲8期。", "lectures", [13]),
    ("“云岭讲堂”开讲9场，又赴乡镇巡讲4场。", "lectures", [13]),
    ("“委员讲堂”办了6期，另走进企业宣讲3期。", "lectures", [9]),
    ("“委员课堂”开讲5期，另到街道举办招聘会8期。", "lectures", [5]),
    ("“委员课堂”开讲5期，各街道联络组另外举办委员讲堂8期。", "lectures", [13]),
    ("“委员课堂”开讲5期，各街道另外举办市民讲堂8期。", "lectures", [5]),
    ("“委员课堂”开讲5期，到街道走访8场。", "lectures", [5]),
    ("“委员课堂”在机关开讲5期，在社区开讲6期，合计11期。", "lectures", [11]),
    ("“委员课堂”在机关开讲5期，在社区举办8期。", "lectures", [5]),
    ("审查后，285件准予立案；又因题材相近并入他案23件，实际立案并交付办理262件。", "proposals_filed", [262]),
    ("212件符合条件，予以立案；对相近的归并办理后，实际立案198件。", "proposals_filed", [198]),
    ("可以立案的212件，对题材相近的作了并案处理，最后确定立案198件。", "proposals_filed", [198]),
    ("183件予以立案；另有12件并案处理，转来信9件。", "proposals_filed", [183]),
    ("立案1602件，列为重点提案、由党政领导与主席会议成员分头领办的，五年合计65件。", "key_proposals", [65]),
    ("列为重点督办提案、由主席会议成员包案的，全年共12件。", "key_proposals", [12]),
    ("未列为重点提案、由承办单位自行办理的，全年共182件。", "key_proposals", []),
    ("饮水、通路等民生实事在政协推动下办成512件。", "livelihood_projects", [512]),
    ("修桥、供暖等民生实事经委员奔走落地36件。", "livelihood_projects", [36]),
    ("修桥、供暖等民生实事在县政府推动下办成36件。", "livelihood_projects", []),
    ("又一辑文史付梓。全年出版文史书籍3部，另有1部正在校对。", "history_publications", [3]),
    ("编印文史资料2辑，另有文史书籍1部尚在审校。", "history_publications", [2]),
    ("编印文史资料2辑，又有文史书籍1部出版。", "history_publications", [3]),
    ("编纂文史丛书5册，已出版3册。", "history_publications", [5]),
    ("编印文史资料5册，出版文史专著3部。", "history_publications", [8]),
])
def test_in_other_places_and_after_merging(text: str, indicator: str, told: list[float]) -> None:
    assert cell(text, indicator) == told


@pytest.mark.parametrize("words", ["身居他乡，心系桑梓", "题材并入他案", "远走他国", "另作他途"])
def test_another_place_or_case_is_no_person(words: str) -> None:
    assert bodies(f"{WHO}委员{words}，先后引来投资合作项目7个。", "investment_projects") == [(7, "云岭县政协")]


def test_what_he_did_is_not_the_committees() -> None:
    told = set_aside(f"{WHO}委员张山回乡。他捐款7万元。", "funds_donated")
    assert told == [(70000, "other_organisation")]
