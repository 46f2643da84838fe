"""The mission that is being set up: its name, where it is, and in what its readers read."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QTimeZone
from PySide6.QtWidgets import QComboBox, QFormLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from scheduler_app.domain.mission import MissionKind
from scheduler_app.services.own_workspace import OwnMission
from ui.countries import country_codes, country_name, language_name
from ui.zone_names import zone_city

_LANGUAGES = (
    "id", "en", "ar", "zh", "nl", "fr", "de", "it", "ja", "ko", "ms", "pt", "ru", "es", "th", "vi", "hi", "ur", "tr",
    "fa", "uk", "pl", "cs", "hu", "ro", "el", "he", "sw", "ta", "bn", "ne", "si", "my", "km", "lo", "fi", "sv", "nb",
    "da",
)  # fmt: skip
_MOST_LANGUAGES = 3
_WEEKENDS = (frozenset({6, 7}), frozenset({5, 6}), frozenset({5}), frozenset({7}))


class MissionStep(QWidget):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._weekends: list[frozenset[int]] = []
        room = QWidget(self)
        self._form = QFormLayout(room)
        self._form.setContentsMargins(0, 0, 0, 0)
        self._form.setVerticalSpacing(10)
        self.name = QLineEdit(room)
        self.name.setPlaceholderText(self.tr("Such as KBRI Den Haag"))
        self.kind, self.country = QComboBox(room), QComboBox(room)
        self.city, self.zone = QLineEdit(room), QComboBox(room)
        self.languages = tuple(QComboBox(room) for _ in range(_MOST_LANGUAGES))
        self.weekend = QComboBox(room)
        self._fill()
        self._row(self.tr("&Name of the mission"), self.name)
        self._row(self.tr("&Kind"), self.kind)
        self._row(self.tr("&Country"), self.country)
        self._row(self.tr("C&ity"), self.city)
        self._row(self.tr("&Time zone"), self.zone)
        for words, combo in zip(
            (self.tr("&First language of its readers"), self.tr("&Second language"), self.tr("T&hird language")),
            self.languages,
            strict=True,
        ):
            self._row(words, combo)
        self._row(self.tr("&Weekend"), self.weekend)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(room)
        column.addStretch(1)
        self.country.currentIndexChanged.connect(lambda _at: self._follow_country())
        self.choose_country(QLocale.territoryToCode(QLocale.system().territory()) or "ID")

    @property
    def mission(self) -> OwnMission:
        chosen = dict.fromkeys(combo.currentData() for combo in self.languages if combo.currentData())
        return OwnMission(
            name=self.name.text().strip(),
            kind=MissionKind(self.kind.currentData()),
            country=self.country.currentData() or "",
            city=self.city.text().strip(),
            zone=self.zone.currentData() or "",
            languages=tuple(chosen),
            weekend=self._weekends[max(self.weekend.currentIndex(), 0)],
        )

    def choose_country(self, code: str) -> None:
        """ISO 3166 alpha-2; time zone, language and weekend follow it."""
        self.country.setCurrentIndex(max(self.country.findData(code), 0))
        self._follow_country()

    def remembered(self) -> dict[str, str]:
        """What was written so far, to be given to ``recall``."""
        return {
            "name": self.name.text(),
            "kind": self.kind.currentData(),
            "country": self.country.currentData() or "",
            "city": self.city.text(),
            "zone": self.zone.currentData() or "",
            "languages": " ".join(combo.currentData() or "" for combo in self.languages).strip(),
        }

    def recall(self, said: dict[str, str]) -> None:
        if said.get("country"):
            self.choose_country(said["country"])
        self.name.setText(said.get("name", ""))
        self.city.setText(said.get("city", ""))
        for combo, value in ((self.kind, said.get("kind", "")), (self.zone, said.get("zone", ""))):
            if value and combo.findData(value) >= 0:
                combo.setCurrentIndex(combo.findData(value))
        for combo, tag in zip(self.languages, said.get("languages", "").split(), strict=False):
            combo.setCurrentIndex(max(combo.findData(tag), 0))

    def _fill(self) -> None:
        for kind, words in (
            (MissionKind.EMBASSY, self.tr("Embassy")),
            (MissionKind.CONSULATE, self.tr("Consulate")),
            (MissionKind.PERMANENT_MISSION, self.tr("Permanent mission")),
            (MissionKind.HEADQUARTERS, self.tr("Headquarters")),
        ):
            self.kind.addItem(words, kind.value)
        named = {code: country_name(code) for code in country_codes()}
        for code, name in sorted(named.items(), key=lambda item: item[1]):
            self.country.addItem(name, code)
        for number, combo in enumerate(self.languages):
            if number:
                combo.addItem(self.tr("None"), "")
            for tag in sorted(_LANGUAGES, key=language_name):
                combo.addItem(language_name(tag), tag)

    def _follow_country(self) -> None:
        territory = QLocale.codeToTerritory(self.country.currentData() or "")
        zones = [bytes(one.data()).decode() for one in QTimeZone.availableTimeZoneIds(territory)]
        self.zone.clear()
        for one in sorted(zone for zone in zones if "/" in zone) or ["UTC"]:
            self.zone.addItem(f"{zone_city(one)} ({one})" if "/" in one else one, one)
        default = bytes(QTimeZone.systemTimeZoneId().data()).decode()
        if self.zone.findData(default) >= 0:
            self.zone.setCurrentIndex(self.zone.findData(default))
        spoken = next((one for one in QLocale.matchingLocales(_ANY, _ANY_SCRIPT, territory)), QLocale())
        first = spoken.name().partition("_")[0]
        self.languages[0].setCurrentIndex(max(self.languages[0].findData(first), 0))
        self._offer_weekends(spoken)

    def _offer_weekends(self, locale: QLocale) -> None:
        usual = frozenset(range(1, 8)) - {day.value for day in locale.weekdays()}
        self._weekends = list(dict.fromkeys((usual, *_WEEKENDS))) if usual else list(_WEEKENDS)
        self.weekend.clear()
        own = QLocale()
        for days in self._weekends:
            self.weekend.addItem(", ".join(own.standaloneDayName(day) for day in sorted(days)))

    def _row(self, words: str, control: QWidget) -> None:
        control.setAccessibleName(words.replace("&", ""))
        label = QLabel(words, control.parentWidget())
        label.setBuddy(control)
        self._form.addRow(label, control)


_ANY = QLocale.Language.AnyLanguage
_ANY_SCRIPT = QLocale.Script.AnyScript
