"""Where a decision holds after its report was moved, changed, copied or taken away."""

from __future__ import annotations

import hashlib

import pytest

from extract.model import Document
from review.attach import Place, placed
from review.model import Decision, Target
from tests.review.readings import FOLDER, decision

TEXT = (
    "甲示县政协2023年工作报告\n\n一年来，县政协认真组织开展提案工作。2023年，甲示县政协共收到提案183件，"
    "经审查立案162件，全部交由承办单位办理，办复率达到100%。全年召开常委会议4次、主席会议12次。\n"
)
FIGURE = "183件"


def document(text: str, path: str = "甲.txt") -> Document:
    return Document(path, text, sha256=hashlib.sha256(text.encode()).hexdigest())


def about(words: str = FIGURE, text: str = TEXT, folder: str = FOLDER, path: str = "甲.txt") -> Decision:
    start = text.index(words)
    end = start + len(words)
    sha = document(text).sha256
    return decision(
        "wrong", Target(sha, path, folder, start, end, words, text[max(0, start - 40) : start], text[end : end + 40])
    )


def places(made: Decision, *documents: Document, folder: str = FOLDER) -> list[tuple[str, str, int]]:
    """Path, words and start of each place; the decision itself must be lost where there is none."""
    found = placed([made], documents, folder)
    assert bool(found.places) != bool(found.lost) or (made.target is not None and made.target.folder != folder)
    texts = {one.path: one.text for one in documents}
    return [(place.report, texts[place.report][place.start : place.end], place.start) for _, place in found.places]


@pytest.mark.parametrize("path", ["甲.txt", "二〇二三/改名.txt"])
def test_it_holds_in_a_report_of_the_same_content_wherever_that_lies(path: str) -> None:
    assert places(about(), document(TEXT, path)) == [(path, FIGURE, TEXT.index(FIGURE))]


def test_it_holds_in_every_copy() -> None:
    copies = document(TEXT, "a.txt"), document(TEXT, "b.txt")
    assert [place[0] for place in places(about(), *copies)] == ["a.txt", "b.txt"]


def test_it_holds_in_another_folder_that_has_the_report() -> None:
    assert len(places(about(), document(TEXT), folder="elsewhere")) == 1


@pytest.mark.parametrize(
    "changed",
    [
        "（转载）\n" + TEXT,  # shifted
        TEXT.replace("县政协认真组织", "县政协高度重视、认真组织"),  # changed before
        TEXT.replace("常委会议4次", "常委会议5次"),  # changed behind
        "\n".join(TEXT[i : i + 17] for i in range(0, len(TEXT), 17)),  # lines broken anew, figures too
        TEXT.replace("共收到", "共征集到"),  # only the words behind are the same
        TEXT.replace("经审查立案162件", "立案165件"),  # only the words before are the same
    ],
)
def test_it_follows_its_figure_in_a_changed_report(changed: str) -> None:
    (place,) = places(about(), document(changed))
    assert "".join(place[1].split()) == FIGURE


@pytest.mark.parametrize(
    "changed",
    [
        TEXT.replace("183件", "184件"),  # another figure
        TEXT.replace(
            "甲示县政协共收到提案183件，经审查立案162件", "收到提案183件，其中重点9件"
        ),  # other words around it
        "",
    ],
)
def test_it_is_lost_where_its_figure_is(changed: str) -> None:
    assert places(about(), document(changed)) == []


def test_of_several_places_with_the_same_words_it_takes_the_nearest() -> None:
    twice = TEXT + "附：" + TEXT
    first = about()
    assert places(first, document("一" + twice)) == [("甲.txt", FIGURE, TEXT.index(FIGURE) + 1)]
    second = decision("wrong", None)
    start = twice.rindex(FIGURE)
    target = Target(
        document(twice).sha256,
        "甲.txt",
        FOLDER,
        start,
        start + 4,
        FIGURE,
        twice[start - 40 : start],
        twice[start + 4 :][:40],
    )
    second = decision("wrong", target)
    assert places(second, document("一" + twice)) == [("甲.txt", FIGURE, start + 1)]


def test_a_moved_and_changed_report_is_found_by_the_words_if_it_is_the_only_one() -> None:
    changed = "（转载）\n" + TEXT
    assert [place[0] for place in places(about(), document("无关。"), document(changed, "b.txt"))] == ["b.txt"]
    assert places(about(), document(changed, "b.txt"), document(changed + "一", "c.txt")) == []


def test_where_the_report_itself_is_there_others_that_tell_the_same_are_left_alone() -> None:
    quoting = document("据报道：" + TEXT, "报纸.txt")
    assert [place[0] for place in places(about(), quoting, document(TEXT))] == ["甲.txt"]


def test_few_words_are_not_enough_to_find_a_figure_again() -> None:
    assert places(about("9件", "收到9件。"), document("立案9件。收到9件。")) == []
    assert len(places(about("9件", "收到9件。"), document("收到9件。", "b.txt"))) == 1, (
        "but its place is, if nothing changed"
    )


def test_a_decision_of_another_folder_is_neither_looked_for_nor_missed() -> None:
    found = placed([about(folder="elsewhere")], [document("一" + TEXT)], FOLDER)
    assert found == ((), ())


def test_what_is_said_of_a_whole_report_goes_with_its_content_else_with_its_path() -> None:
    facts = decision("facts", Target(document(TEXT).sha256, "甲.txt", FOLDER))

    def holds(*documents: Document) -> list[Place]:
        return [place for _, place in placed([facts], documents, FOLDER).places]

    assert holds(document(TEXT, "b.txt"), document("一", "甲.txt")) == [Place("b.txt", 0, 0)]
    assert holds(document("一" + TEXT, "甲.txt")) == [Place("甲.txt", 0, 0)]
    assert placed([facts], [document("一", "c.txt")], FOLDER).lost == (facts,)
