"""The words of the page with which headquarters is asked, in the languages they read."""

from __future__ import annotations

from collections.abc import Mapping

from scheduler_app.commands.languages import ENGLISH, INDONESIAN, words_in
from scheduler_app.commands.sentences.indonesian.topics import TOPICS
from scheduler_app.services.clearance_page import ClearanceWords

_ENGLISH = {
    "asked_by": "Asked by",
    "findings": "What the rules say",
    "for_clearance": "For clearance by headquarters.",
    "hash": "Content",
    "how_to_answer": "Please answer with: cleared, cleared with these changes, or not cleared; your name or office, "
    "the date and a reference. The answer counts for exactly these words and pictures.",
    "key": "Key of whoever asks",
    "no_words": "No description for those who cannot see it.",
    "not_after": "Not after",
    "not_before": "Not before",
    "purpose": "What it is for",
    "signed": "Signed",
    "source": "Source",
    "topic": "Topic",
    "version": "Version",
}
_INDONESIAN = {
    "asked_by": "Diajukan oleh",
    "findings": "Kata aturan",
    "for_clearance": "Untuk persetujuan kantor pusat.",
    "hash": "Isi",
    "how_to_answer": "Mohon dijawab: disetujui, disetujui dengan perubahan berikut, atau tidak disetujui; nama atau "
    "unit kerja, tanggal, dan nomor rujukan. Jawaban hanya berlaku untuk kata dan gambar yang persis ini.",
    "key": "Kunci pengaju",
    "no_words": "Tanpa keterangan bagi yang tidak dapat melihatnya.",
    "not_after": "Tidak setelah",
    "not_before": "Tidak sebelum",
    "purpose": "Tujuan",
    "signed": "Ditandatangani",
    "source": "Sumber",
    "topic": "Topik",
    "version": "Versi",
    **TOPICS,
}
_WORDS: Mapping[str, Mapping[str, str]] = {ENGLISH: _ENGLISH, INDONESIAN: _INDONESIAN}


def clearance_words(language: str) -> ClearanceWords:
    """The words in one of the languages that pages are written in."""
    words = _WORDS[language]
    return ClearanceWords(
        language,
        lambda code: words.get(code, code.replace("_", " ")),
        lambda one: words_in(language, one.code, one.params),
    )
