"""The small page that a browser shows when it comes back from a sign-in, in English or Indonesian."""

from __future__ import annotations

from enum import Enum
from http import HTTPStatus

_FRAME = (
    '<!doctype html><html lang="{language}"><meta charset="utf-8"><title>Duta</title>'
    '<meta name="viewport" content="width=device-width"><style>body{{font:1.1rem/1.6 system-ui,sans-serif;'
    "max-width:34rem;margin:15vh auto;padding:0 1rem}}@media(prefers-color-scheme:dark)"
    "{{body{{background:#17191c;color:#e8e8e8}}}}</style><h1>{title}</h1><p>{text}</p></html>"
)


class Page(Enum):
    """What became of a visit: its status, and for each language what is said about it."""

    DONE = (
        HTTPStatus.OK,
        ("Signed in", "Duta has what it needs. You can close this window and go back to Duta."),
        ("Berhasil masuk", "Duta sudah menerima yang diperlukan. Tutup jendela ini dan kembali ke Duta."),
    )
    DENIED = (
        HTTPStatus.OK,
        ("Not signed in", "The network did not allow it. You can close this window; Duta says what to do."),
        ("Tidak masuk", "Jejaring tidak mengizinkannya. Tutup jendela ini; Duta memberi tahu langkah berikutnya."),
    )
    NOT_OURS = (
        HTTPStatus.BAD_REQUEST,
        ("Nothing was done", "This answer does not belong to the sign-in that was begun in Duta. Begin again there."),
        (
            "Tidak ada yang dilakukan",
            "Jawaban ini bukan milik proses masuk yang dimulai di Duta. Mulailah lagi di sana.",
        ),
    )
    OVER = (
        HTTPStatus.GONE,
        ("Nothing was done", "This sign-in is over already. You can close this window."),
        ("Tidak ada yang dilakukan", "Proses masuk ini sudah selesai. Anda dapat menutup jendela ini."),
    )
    ELSEWHERE = (
        HTTPStatus.MISDIRECTED_REQUEST,
        ("Nothing was done", "This page is only for the browser that Duta sent to the network."),
        ("Tidak ada yang dilakukan", "Halaman ini hanya untuk peramban yang dikirim Duta ke jejaring."),
    )
    NOTHING_HERE = (
        HTTPStatus.NOT_FOUND,
        ("Nothing is here", "You can close this window."),
        ("Tidak ada apa-apa di sini", "Anda dapat menutup jendela ini."),
    )

    @property
    def status(self) -> HTTPStatus:
        return self.value[0]


def page(shown: Page, accept_language: str) -> str:
    """The page as HTML, in the language that a browser's Accept-Language header would rather have."""
    _, english, indonesian = shown.value
    language = _rather(accept_language)
    title, text = indonesian if language == "id" else english
    return _FRAME.format(language=language, title=title, text=text)


def _rather(accept_language: str) -> str:
    best, weight = "en", 0.0
    for wish in accept_language.split(","):
        name, _, quality = wish.strip().partition(";q=")
        language = name.strip().lower().partition("-")[0]
        try:
            wanted = float(quality) if quality else 1.0
        except ValueError:
            continue
        if language in ("en", "id", "in") and wanted > weight:
            best, weight = "id" if language in ("id", "in") else "en", wanted
    return best
