"""The window's language: Qt Linguist's files, and the locale for dates and numbers."""

from __future__ import annotations

import logging

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator
from PySide6.QtGui import QGuiApplication

from ui.resource_files import TRANSLATIONS

log = logging.getLogger(__name__)

SOURCE_LANGUAGE = "en"
LANGUAGES = ("en", "id", "ar")

_spoken: list[QTranslator] = []


def wanted() -> str:
    """The first of the system's languages that Duta speaks."""
    for name in QLocale.system().uiLanguages():
        language = name.partition("-")[0].partition("_")[0]
        if language in LANGUAGES:
            return language
    return SOURCE_LANGUAGE


def speak(language: str) -> QLocale:
    """Speak ``language`` from now on: words, dates, numbers and the direction of the window.

    Windows that are already open keep their words. A language without a file stays English in its words.
    """
    application = QCoreApplication.instance()
    if application is None:
        raise RuntimeError("Qt has not been started")
    while _spoken:
        old = _spoken.pop()
        application.removeTranslator(old)
        old.deleteLater()
    locale = QLocale(language)
    QLocale.setDefault(locale)
    if isinstance(application, QGuiApplication):
        application.setLayoutDirection(locale.textDirection())
    for name, folder in (
        (f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)),
        (f"duta_{language}", str(TRANSLATIONS)),
    ):
        translator = QTranslator(application)
        if translator.load(name, folder):
            application.installTranslator(translator)
            _spoken.append(translator)
        elif name.startswith("duta_") and language != SOURCE_LANGUAGE:
            log.warning("no words for %s in %s", language, folder)
    return locale
