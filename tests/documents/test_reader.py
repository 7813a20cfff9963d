"""Files become text as a person would read it, or an error that says what to do; never something in between."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.detect.detector import LONGEST_TEXT as DETECTION_READS
from desktop_app.documents import bounds
from desktop_app.documents.bounds import LONGEST_TEXT
from desktop_app.documents.reader import read
from desktop_app.errors import (
    DocumentLocked,
    DocumentTooLarge,
    DocumentUnreadable,
    DocumentWithoutText,
    InputError,
)
from desktop_app.protect.tables import find
from desktop_app.vocabulary import Document
from tests.documents.samples import locked_pdf, paragraph, pdf, word, zipped

_COMPOUND = bytes.fromhex("d0cf11e0a1b11ae1") + bytes(504)
_CSV = "name;amount\nAda Example;10\nBen Example;20\n"


def _read(suffix: str, data: bytes) -> Document:
    return read(suffix, data, lambda _: None)


# --- plain text


@given(st.text(st.characters(exclude_categories=["Cc", "Cs"]), min_size=1).filter(str.strip))
def test_utf_8_comes_back_as_it_is(text: str) -> None:
    if not text.encode().startswith((b"%PDF-", b"\xef\xbb\xbf")) and "%PDF-" not in text:
        assert _read(".txt", text.encode()) == Document(text)


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-32"])
def test_a_marked_encoding_is_followed(encoding: str) -> None:
    assert _read(".txt", "Zoë, 5 €".encode(encoding)) == Document("Zoë, 5 €")


def test_what_is_not_utf_8_is_read_as_western_and_that_is_said() -> None:
    document = _read(".csv", "Zoë;5 €\n".encode("cp1252"))
    assert document.text == "Zoë;5 €\n"
    assert "Western European" in document.notes[0]


def test_a_table_of_a_spreadsheet_stays_a_table() -> None:
    document = _read(".csv", _CSV.replace("\n", "\r\n").encode())
    assert document.text == _CSV
    assert len(find(document.text)) == 1


@pytest.mark.parametrize("data", [bytes(range(256)), "text".encode("utf-16-le"), b"\x89PNG\r\n\x1a\n\0\0"])
def test_what_is_no_text_is_not_taken_for_one(data: bytes) -> None:
    with pytest.raises(DocumentUnreadable, match="no text"):
        _read(".txt", data)


# --- Word


def test_a_word_document_is_read_with_its_notes() -> None:
    data = word(
        paragraph("Dear ", "Ada,") + paragraph("thank you."), footnotes=f"<w:footnote>{paragraph('1 May')}</w:footnote>"
    )
    assert _read(".docx", data).text == "Dear Ada,\nthank you.\n1 May"


def test_a_table_in_word_is_a_table_afterwards() -> None:
    rows = "".join(
        f"<w:tr>{''.join(f'<w:tc>{paragraph(cell)}</w:tc>' for cell in row)}</w:tr>"
        for row in (("name", "paid"), ("Ada", "10"), ("Ben", "20"))
    )
    text = _read(".docx", word(paragraph("Paid:") + f"<w:tbl>{rows}</w:tbl>")).text
    assert "| Ada | 10 |" in text
    (table,) = find(text)
    assert [cell.text for cell in table.header] == ["name", "paid"]


def test_what_was_deleted_in_word_is_gone_and_its_tab_stops_are_no_tabs() -> None:
    body = (
        "<w:p><w:pPr><w:tabs><w:tab/></w:tabs></w:pPr>"
        "<w:del><w:r><w:delText>old</w:delText></w:r></w:del><w:moveFrom><w:r><w:t>moved</w:t></w:r></w:moveFrom>"
        "<w:ins><w:r><w:t>new</w:t><w:tab/><w:t>line</w:t></w:r></w:ins></w:p>"
    )
    assert _read(".docx", word(body)).text == "new\tline"


def test_a_zip_bomb_is_not_unpacked() -> None:
    with pytest.raises(DocumentTooLarge, match="unpacks"):
        _read(".docx", zipped({"word/document.xml": bytes(101 * 2**20)}))


def test_paragraphs_without_end_are_not_read_to_the_end(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bounds, "LONGEST_TEXT", 10)
    assert _read(".docx", word(paragraph("words") + "<w:p/>" * 4)).text == "words\n\n\n\n"
    with pytest.raises(DocumentTooLarge):
        _read(".docx", word("<w:p/>" * 11 + "<broken"))


def test_entities_that_grow_are_not_followed() -> None:
    part = b'<!DOCTYPE d [<!ENTITY a "aaaaaaaaaa">]><d>&a;</d>'
    with pytest.raises(DocumentUnreadable, match="damaged"):
        _read(".docx", zipped({"word/document.xml": part}))


# --- PDF


def test_the_pages_of_a_pdf_follow_one_another() -> None:
    assert _read(".pdf", pdf("Dear Ada,", "thank you.")) == Document("Dear Ada,\n\nthank you.")


def test_progress_goes_up_to_the_end() -> None:
    told: list[float] = []
    read(".pdf", pdf("a", "b", "c", "d"), told.append)
    assert told == [0.25, 0.5, 0.75, 1.0]


def test_a_scan_is_said_to_be_one_and_pages_without_text_are_counted() -> None:
    with pytest.raises(DocumentWithoutText, match="scan"):
        _read(".pdf", pdf("", ""))
    assert _read(".pdf", pdf("words", "")).notes == ("1 of 2 pages hold no text; pictures are not read.",)


def test_a_password_is_asked_away_only_where_one_is_needed_to_read() -> None:
    with pytest.raises(DocumentLocked):
        _read(".pdf", locked_pdf("words", user="open", owner="sesame"))
    assert _read(".pdf", locked_pdf("words", user="", owner="sesame")).text == "words"


def test_a_locked_word_document_is_told_from_an_old_one() -> None:
    with pytest.raises(DocumentLocked):
        _read(".docx", _COMPOUND + "EncryptedPackage".encode("utf-16-le"))
    with pytest.raises(DocumentUnreadable, match=r"\.docx"):
        _read(".doc", _COMPOUND)


# --- names that lie, damage, sizes


def test_a_wrong_ending_is_seen_through_and_said() -> None:
    document = _read(".txt", pdf("words"))
    assert document.text == "words"
    assert "holds PDF" in document.notes[0]


@pytest.mark.parametrize("suffix", [".pdf", ".DOCX"])
def test_text_that_is_called_something_else_is_refused(suffix: str) -> None:
    with pytest.raises(DocumentUnreadable, match="called"):
        _read(suffix, b"words")


@pytest.mark.parametrize("data", [b"", b" \n\t ", word(paragraph(" "))])
def test_a_file_without_a_word_is_said_to_be_empty(data: bytes) -> None:
    with pytest.raises(DocumentWithoutText):
        _read(".docx" if data.startswith(b"PK") else ".txt", data)


def test_no_more_is_read_than_detection_reads() -> None:
    assert LONGEST_TEXT <= DETECTION_READS
    assert len(_read(".txt", b"a" * LONGEST_TEXT).text) == LONGEST_TEXT
    with pytest.raises(DocumentTooLarge):
        _read(".txt", b"a" * (LONGEST_TEXT + 1))


@given(st.sampled_from([pdf("a secret word", "b"), word(paragraph("a secret word") * 3)]), st.data())
def test_damage_is_an_error_of_ours_or_a_text_and_never_quotes_the_file(whole: bytes, data: st.DataObject) -> None:
    broken = bytearray(whole)
    for _ in range(data.draw(st.integers(1, 8))):
        broken[data.draw(st.integers(8, len(broken) - 1))] = data.draw(st.integers(0, 255))
    cut = bytes(broken[: data.draw(st.integers(9, len(broken)))])
    said = ""
    try:
        text = _read(".pdf" if whole.startswith(b"%PDF") else ".docx", cut).text
        assert text.encode().decode() == text
    except InputError as error:
        said = error.message
    assert "secret" not in said
