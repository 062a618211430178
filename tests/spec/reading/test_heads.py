"""Which lines open a block of decisions or proposals, and who decides or proposes.

Lines that only look like a head stand first: most of the words are used in titles and in
running text as well.
"""

from __future__ import annotations

from radslag.reading.segments.heads import head_of
from tests.factories.reading import text
from tests.spec.table import table

NO_HEADS = [
    ("a title that begins with the word", "Beslut om ny taxa för hemsjukvården"),
    ("a sentence that ends in the word", "Arbetsgruppen fattade ett beslut"),
    ("a sentence with a passive before the word", "Efter diskussion fattades beslut"),
    ("a remark about decisions", "Inga beslut"),
    ("a remark that a decision waits", "Beslut fattas på nästa möte"),
    ("a decision that is leaned on", "Enligt Länsnätverkets beslut"),
    ("a decision that came before", "Efter Länsnätverkets beslut"),
    ("the label of earlier decisions", "Tidigare beslut"),
    ("the label of what a decision rests on", "Beslutsunderlag"),
    ("the label of how it was decided", "Beslutsgång"),
    ("the label of claims, without anyone's name", "Yrkande"),
    (
        "a decision that is retold with its day",
        "Nämnden beslutade den 4 maj 2020 att avslå ansökan",
    ),
    ("a decision that is retold as earlier", "Socialnämnden har tidigare beslutat"),
    ("people, not a body", "De enades om att vänta"),
    ("a proposal in a running sentence", "Styrgruppen föreslår att rapporten godkänns."),
    ("a proposal that is only spoken of", "Ett förslag till beslut"),
    ("a proposal for something new", "Förslag på ny organisation"),
    ("a proposal that is a paper with a name", "Förslag till yttrande över remissen"),
    ("the agenda that is proposed", "Förslag till dagordning"),
    ("the budget that is proposed", "Förslag till budget"),
    ("an ordinary sentence", "Arbetet går vidare under hösten."),
]

DECISIONS = [  # a line, who decides, what follows on the line
    ("the word alone", "Beslut", None, None),
    ("the word with a colon", "Beslut:", None, None),
    ("the word and a remark in brackets", "Beslut (omedelbar justering)", None, None),
    ("the word and a clause", "Beslut: att godkänna planen.", None, "att godkänna planen."),
    ("the passive", "Beslutades:", None, None),
    ("the body in the genitive", "Länsnätverkets beslut", "Länsnätverket", None),
    ("the genitive with a colon", "Länsnätverkets beslut:", "Länsnätverket", None),
    ("the body with a verb", "Länsnätverket beslutar", "Länsnätverket", None),
    ("the body with a verb and a colon", "Länsnätverket beslutade:", "Länsnätverket", None),
    ("genitive and verb mixed up", "Länsnätverkets beslutar:", "Länsnätverket", None),
    ("the name parted in two", "Läns nätverket beslutade:", "Läns nätverket", None),
    ("the name parted, in the genitive", "Läns nätverkets beslut", "Läns nätverket", None),
    ("capitals", "LÄNSNÄTVERKET BESLUTAR", "LÄNSNÄTVERKET", None),
    ("a body that speaks for itself", "Nämnden beslutar för egen del", "Nämnden", None),
    ("an older verb", "Mötet beslöt", "Mötet", None),
    ("what has been decided", "Styrgruppen har beslutat", "Styrgruppen", None),
    ("agreement", "Nätverket kom överens om att", "Nätverket", "att"),
    ("agreement without a clause", "Nätverket enades om", "Nätverket", None),
    ("a quoted decision and its day", "Nämnden beslutade 2020-05-04, § 12:", "Nämnden", None),
    ("a quoted decision in the genitive", "Nämndens beslut 2020-09-01, § 84", "Nämnden", None),
    ("att at the end of the line", "Länsnätverket beslutar att", "Länsnätverket", "att"),
    ("a clause on the same line", "Nätverket beslutar att vänta.", "Nätverket", "att vänta."),
    ("a clause without att", "Årsmötet beslutar bifalla motionen", "Årsmötet", "bifalla motionen"),
]  # fmt: skip

PROPOSALS = [  # a line, who proposes
    ("the label", "Förslag till beslut", None),
    ("the label with a colon", "Förslag till beslut:", None),
    ("the label in one word", "Beslutsförslag", None),
    ("whose proposal", "Styrgruppens förslag till beslut", "Styrgruppen"),
    ("whose, and where", "Presidiets förslag till beslut (Au 2024-08-27 § 84)", "Presidiet"),
    ("whose proposal, and to whom", "Nämndens förslag till kommunfullmäktige", "Nämnden"),
    ("a proposal for another body's decision", "Förslag till Länsnätverkets beslut", None),
    ("the body with a verb", "Styrgruppen föreslår", "Styrgruppen"),
    ("the verb with a colon", "Styrgruppen föreslår:", "Styrgruppen"),
    ("the verb with att", "Styrgruppen föreslår att", "Styrgruppen"),
    ("and who is to decide", "Styrgruppen föreslår Länsnätverket besluta att", "Styrgruppen"),
    ("who is asked to decide does not propose", "Kommunfullmäktige föreslås besluta", None),
    ("an office", "Socialchefen föreslår", "Socialchefen"),
    ("another verb", "Styrgruppen rekommenderar att", "Styrgruppen"),
]  # fmt: skip

OF_THE_PAST = [
    ("the present", "Länsnätverket beslutar", False),
    ("the label", "Länsnätverkets beslut", False),
    ("the past", "Länsnätverket beslutade", True),
    ("the older past", "Länsnätverket beslöt", True),
    ("the perfect", "Länsnätverket har beslutat", True),
]


@table("line", NO_HEADS)
def test_a_line_that_only_speaks_of_decisions_opens_no_block(line: str) -> None:
    assert head_of(text(line)) is None


@table("line, by, rest", DECISIONS)
def test_a_head_opens_decisions(line: str, by: str | None, rest: str | None) -> None:
    head = head_of(text(line))
    assert head
    assert (head.kind, _str(head.by), _str(head.rest)) == ("decision", by, rest)


@table("line, by", PROPOSALS)
def test_a_head_opens_proposals(line: str, by: str | None) -> None:
    head = head_of(text(line))
    assert head
    assert (head.kind, _str(head.by)) == ("proposal", by)


@table("line, past", OF_THE_PAST)
def test_a_head_tells_whether_it_was_decided_before(line: str, past: bool) -> None:
    head = head_of(text(line))
    assert head
    assert head.past is past


def _str(part: object) -> str | None:
    return None if part is None else str(part)
