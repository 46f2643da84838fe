"""The small page that a browser shows when it comes back from a sign-in, in English or Indonesian.

It stands alone: no script, and nothing fetched. Its colours are those of the window, by day and by night.
"""

from __future__ import annotations

from enum import Enum
from http import HTTPStatus
from typing import NamedTuple

_STYLE = """
:root{color-scheme:light dark;--page:#f3f5f8;--card:#fff;--text:#1a1e24;--muted:#566070;--line:#dce1e8;--on:#fff;
--good:#067a51;--no:#8d260d;--calm:#566070}
@media(prefers-color-scheme:dark){:root{--page:#16191e;--card:#1e2228;--text:#eceff3;--muted:#aeb7c3;--line:#3a424d;
--on:#16191e;--good:#05eb97;--no:#f58a73;--calm:#aeb7c3}}
*{box-sizing:border-box}
body{margin:0;min-height:100vh;display:grid;place-items:center;padding:1.25rem;background:var(--page);
color:var(--text);font:1.0625rem/1.6 system-ui,"Segoe UI",sans-serif}
main{width:100%;max-width:30rem;padding:2rem;background:var(--card);border:1px solid var(--line);border-radius:.75rem}
svg{display:block;width:3rem;height:3rem;fill:none;stroke:var(--on);stroke-width:2.5;stroke-linecap:round;
stroke-linejoin:round}
circle{stroke:none}
.good circle{fill:var(--good)}.no circle{fill:var(--no)}.calm circle{fill:var(--calm)}
h1{margin:1.25rem 0 .5rem;font-size:1.5rem;line-height:1.3;text-wrap:balance}
p{margin:0;overflow-wrap:anywhere}
footer{margin-top:1.5rem;padding-top:1rem;border-top:1px solid var(--line);color:var(--muted);font-size:.875rem}
""".replace("\n", "")

_FRAME = (
    '<!doctype html><html lang="{language}"><head><meta charset="utf-8"><title>{title} – Duta</title>'
    '<meta name="viewport" content="width=device-width,initial-scale=1"><style>{style}</style></head>'
    '<body><main class="{look}"><svg viewBox="0 0 24 24" aria-hidden="true"><circle cx="12" cy="12" r="12"/>'
    '<path d="{mark}"/></svg><h1>{title}</h1><p>{text}</p><footer>Duta</footer></main></body></html>'
)

_MARKS = {"good": "M7 12.5l3.5 3.5L17 9", "no": "M8 8l8 8M16 8l-8 8", "calm": "M12 7v.01M12 11v6"}


class _Said(NamedTuple):
    title: str
    text: str


class Page(Enum):
    """What became of a visit: its status, how it looks, and for each language what is said about it."""

    # The code is not exchanged yet: whether somebody is signed in, Duta says.
    DONE = (
        HTTPStatus.OK,
        "good",
        _Said(
            "Go back to Duta",
            "The network said yes, and Duta finishes the sign-in. You can close this window.",
        ),
        _Said(
            "Kembalilah ke Duta",
            "Jejaring sudah setuju, dan Duta menyelesaikan proses masuk. Tutup jendela ini.",
        ),
    )
    DENIED = (
        HTTPStatus.OK,
        "no",
        _Said("Not signed in", "The network did not allow it. You can close this window; Duta says what to do."),
        _Said("Tidak masuk", "Jejaring tidak mengizinkannya. Tutup jendela ini; Duta memberi tahu langkah berikutnya."),
    )
    NOT_OURS = (
        HTTPStatus.BAD_REQUEST,
        "no",
        _Said(
            "Nothing was done", "This answer does not belong to the sign-in that was begun in Duta. Begin again there."
        ),
        _Said(
            "Tidak ada yang dilakukan",
            "Jawaban ini bukan milik proses masuk yang dimulai di Duta. Mulailah lagi di sana.",
        ),
    )
    OVER = (
        HTTPStatus.GONE,
        "calm",
        _Said("Already over", "This sign-in has had its answer. You can close this window."),
        _Said("Sudah selesai", "Proses masuk ini sudah mendapat jawaban. Anda dapat menutup jendela ini."),
    )
    LATE = (
        HTTPStatus.GONE,
        "no",
        _Said("Too late", "This sign-in was open for five minutes, which are over. Begin again in Duta."),
        _Said("Terlambat", "Proses masuk ini terbuka selama lima menit dan kini ditutup. Mulailah lagi di Duta."),
    )
    ELSEWHERE = (
        HTTPStatus.MISDIRECTED_REQUEST,
        "no",
        _Said("Not for this page", "Only the browser that Duta sent to the network comes back here. Nothing was done."),
        _Said(
            "Bukan untuk halaman ini",
            "Hanya peramban yang dikirim Duta ke jejaring yang kembali ke sini. Tidak ada yang dilakukan.",
        ),
    )
    NOTHING_HERE = (
        HTTPStatus.NOT_FOUND,
        "calm",
        _Said("Nothing is here", "You can close this window."),
        _Said("Tidak ada apa-apa di sini", "Anda dapat menutup jendela ini."),
    )

    @property
    def status(self) -> HTTPStatus:
        return self.value[0]


def page(shown: Page, accept_language: str) -> str:
    """The page as HTML, in the language that a browser's Accept-Language header would rather have."""
    _, look, english, indonesian = shown.value
    language = _rather(accept_language)
    said = indonesian if language == "id" else english
    return _FRAME.format(
        language=language, style=_STYLE, look=look, mark=_MARKS[look], title=said.title, text=said.text
    )


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
