"""A preview for those who hear it: the same words, pictures and links, in the order they stand."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from scheduler_app.services.previewing import Seen, SeenPart
from ui.pages.composer.previews.pictures_block import described
from ui.text_direction import isolated


def read_out(seen: Seen) -> str:
    """Everything of it as lines of text."""
    lines = [isolated(seen.title)] if seen.title else []
    warning = seen.options.get("warning", "")
    if warning:
        lines.append(
            _said(QCoreApplication.translate("previews", "Behind a warning: {words}"), words=isolated(warning))
        )
    for number, part in enumerate(seen.parts, start=1):
        if len(seen.parts) > 1:
            template = QCoreApplication.translate("previews", "Part {number} of {count}")
            locale = QLocale()
            lines.append(_said(template, number=locale.toString(number), count=locale.toString(len(seen.parts))))
        lines += _part(part)
    answers = seen.options.get("poll", "").splitlines()
    if answers:
        lines.append(_said(QCoreApplication.translate("previews", "A poll: {answers}"), answers="; ".join(answers)))
    return "\n".join(lines)


def _part(part: SeenPart) -> list[str]:
    lines = [isolated(part.text)] if part.text.strip() else []
    if part.media:
        lines.append(described(part.media))
    if part.link and part.link not in part.text:
        lines.append(_said(QCoreApplication.translate("previews", "Link: {link}"), link=isolated(part.link)))
    return lines


def _said(template: str, **values: str) -> str:
    return template.format(**values)
