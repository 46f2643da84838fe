"""What happened in an incident, in the language of whoever reads it: every step, state, decision and code."""

from __future__ import annotations

from collections.abc import Mapping

from scheduler_app.commands.languages import ENGLISH, INDONESIAN, words_in
from scheduler_app.domain.incident import IncidentEvent, IncidentStep
from scheduler_app.services.incident_report import ReportWords

_S = IncidentStep
_STEPS: Mapping[IncidentStep, tuple[str, str]] = {
    _S.HOLD_STARTED: ("hold began", "penahanan dimulai"),
    _S.LEVEL_HEIGHTENED: ("level heightened", "tingkat kewaspadaan dinaikkan"),
    _S.LEVEL_LOWERED: ("level lowered again", "tingkat kewaspadaan diturunkan lagi"),
    _S.PAST_THE_FENCE: ("could not be stopped any more", "tidak dapat dihentikan lagi"),
    _S.EXEMPTION_PROPOSED: ("exemption proposed", "pengecualian diusulkan"),
    _S.EXEMPTION_CONFIRMED: ("exemption confirmed", "pengecualian disetujui orang kedua"),
    _S.EXEMPTION_LAPSED: (
        "exemption ended with solo mode; it waits for a second person",
        "pengecualian berakhir bersama mode satu orang; menunggu orang kedua",
    ),
    _S.HOLD_RELEASED: ("hold released", "penahanan dilepas"),
    _S.REVIEW_DECIDED: ("decided what becomes of it", "diputuskan nasibnya"),
    _S.RECALL_PROPOSED: ("recall proposed", "penarikan diusulkan"),
    _S.RECALL_CONFIRMED: ("recall confirmed", "penarikan disetujui orang kedua"),
    _S.RECALL_WITHDRAWN: ("recall withdrawn", "usulan penarikan dibatalkan"),
    _S.RECALL_RESULT: ("result of a recall", "hasil penarikan"),
    _S.NOTE: ("note", "catatan"),
    _S.DECISION: ("decision", "keputusan"),
    _S.CLOSED: ("closed", "ditutup"),
}
_OTHERS: Mapping[str, tuple[str, str]] = {
    # Headings
    "about": ("About", "Tentang"),
    "account": ("Account", "Akun"),
    "address": ("Address", "Alamat"),
    "closed_head": ("Closed", "Ditutup"),
    "lessons": ("What was learned", "Pelajaran"),
    "opened": ("Opened", "Dibuka"),
    "past_the_fence_head": ("Could not be stopped any more", "Tidak dapat dihentikan lagi"),
    "post": ("Post", "Kiriman"),
    "recall": ("Taken back or corrected", "Ditarik atau dikoreksi"),
    "review": ("Decisions after the hold", "Keputusan setelah penahanan"),
    "state_head": ("Now", "Sekarang"),
    "still_open": ("still open", "masih terbuka"),
    "timeline": ("What happened", "Yang terjadi"),
    "what": ("What", "Apa"),
    "when": ("When", "Kapan"),
    "who": ("Who", "Siapa"),
    "words": ("In their words", "Kata mereka"),
    # Scopes, decisions, ways, actions and states
    "everything": ("everything", "semuanya"),
    "undecided_of": ("{} of {} deliveries wait for a decision", "{} dari {} pengiriman menunggu keputusan"),
    "undecided": ("not decided yet", "belum diputuskan"),
    "send_now": ("send now", "kirim sekarang"),
    "new_time": ("a new time", "waktu baru"),
    "back_to_draft": ("back to draft", "kembali ke draf"),
    "cancel": ("cancel", "batalkan"),
    "delete": ("delete", "hapus"),
    "correct": ("correct", "koreksi"),
    "edit": ("edit", "sunting"),
    "by_hand": ("by hand", "dengan tangan"),
    "proposed": ("proposed", "diusulkan"),
    "waiting": ("waiting", "menunggu"),
    "working": ("under way", "sedang dikerjakan"),
    "done": ("done", "selesai"),
    "done_by_hand": ("done by hand", "selesai dengan tangan"),
    "failed": ("failed", "gagal"),
    "withdrawn": ("withdrawn", "dibatalkan"),
    "scheduled": ("planned", "dijadwalkan"),
    "claimed": ("about to leave", "segera berangkat"),
    "sending": ("being sent", "sedang dikirim"),
    "sent": ("it left", "terkirim"),
    "refused": ("refused by the network", "ditolak jejaring"),
    "unknown": ("not known yet; it is looked up", "belum diketahui; sedang diperiksa"),
    "held": ("held", "ditahan"),
    "missed": ("missed", "terlewat"),
    "cancelled": ("cancelled", "dibatalkan"),
    "recalled": ("recalled", "ditarik"),
}
_SCOPES: Mapping[str, tuple[str, str]] = {
    "country": ("country", "negara"),
    "mission": ("mission", "perwakilan"),
    "network": ("network", "jejaring"),
    "account": ("account", "akun"),
    "campaign": ("campaign", "kampanye"),
}
_BEGINNINGS = frozenset({_S.HOLD_STARTED, _S.LEVEL_HEIGHTENED})
_RELEASES = frozenset({_S.HOLD_RELEASED, _S.LEVEL_LOWERED})
_WAITING = ("{} deliveries to decide about", "{} pengiriman menunggu keputusan")


def incident_words(language: str, zone: str) -> ReportWords:
    """The words in one of the languages that pages are written in; moments as a clock in ``zone`` shows them."""
    column = (ENGLISH, INDONESIAN).index(language)

    def of(code: str) -> str:
        if code in _OTHERS:
            return _OTHERS[code][column]
        return _STEPS[IncidentStep(code)][column] if code in set(IncidentStep) else code.replace("_", " ")

    def subject(event: IncidentEvent) -> str:
        if event.step in _RELEASES:
            return _WAITING[column].format(event.subject)
        scope, _, value = event.subject.partition(" ")
        if event.step in _BEGINNINGS and scope in _SCOPES:
            return f"{_SCOPES[scope][column]} {value}"
        name, colon, codes = event.subject.rpartition(": ")
        said = [_OTHERS[one][column] if one in _OTHERS else "" for one in codes.split(" ")]
        if colon and all(said):
            return f"{name}: {', '.join(said)}"
        return _OTHERS[event.subject][column] if event.subject in _OTHERS else event.subject

    def words(event: IncidentEvent) -> str:
        # What Duta wrote by itself is a code; people wrote words.
        by_duta = event.by is None and event.step is IncidentStep.RECALL_RESULT and event.words
        return words_in(language, event.words, {}) if by_duta else event.words

    return ReportWords(language, zone, of, subject, words)
