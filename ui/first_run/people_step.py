"""The people who begin: their names, what they do, and the PIN that each chooses."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QFormLayout, QGroupBox, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from scheduler_app.domain.workspace import Role
from scheduler_app.services.own_workspace import Person
from ui.widgets.line_label import line_label
from ui.widgets.secret_pair import SecretPair


class PersonForm(QGroupBox):
    changed = Signal()

    def __init__(self, title: str, roles: frozenset[Role], parent: QWidget) -> None:
        super().__init__(title, parent)
        self.name = QLineEdit(self)
        self.name.setAccessibleName(self.tr("Name"))
        self.name.textChanged.connect(lambda _text: self.changed.emit())
        self.roles = {
            Role.OFFICER: QCheckBox(self.tr("writes"), self),
            Role.SUPERVISOR: QCheckBox(self.tr("approves"), self),
            Role.ADMINISTRATOR: QCheckBox(self.tr("administers"), self),
        }
        across = QHBoxLayout()
        across.setSpacing(20)
        for role, box in self.roles.items():
            box.setChecked(role in roles)
            box.toggled.connect(lambda _on: self.changed.emit())
            across.addWidget(box)
        across.addStretch(1)
        self.pin = SecretPair(self.tr("PIN, six characters or more"), self.tr("PIN, once more"), self)
        self.pin.hide()
        self.pin.changed.connect(self.changed)
        form = QFormLayout(self)
        form.setVerticalSpacing(8)
        label = QLabel(self.tr("Name"), self)
        label.setBuddy(self.name)
        form.addRow(label, self.name)
        form.addRow(self.tr("What they do"), across)
        self.pin.add_to(form)

    @property
    def person(self) -> Person:
        roles = frozenset(role for role, box in self.roles.items() if box.isChecked())
        return Person(self.name.text().strip(), roles, self.pin.text)


class PeopleStep(QWidget):
    """Two people, so that nobody sends alone; whoever has nobody yet begins alone and adds them later."""

    changed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        about = line_label(
            self.tr(
                "One person writes, another approves: nothing leaves without both. Each chooses a PIN here, which "
                "nobody else sees and nobody can find out. Who administers keeps the root key, with which people are "
                "added."
            ),
            self,
        )
        self.first = PersonForm(self.tr("You"), frozenset({Role.ADMINISTRATOR, Role.OFFICER}), self)
        both = frozenset({Role.ADMINISTRATOR, Role.SUPERVISOR})
        self.second = PersonForm(self.tr("The second person"), both, self)
        self.alone = QCheckBox(self.tr("The second person comes &later"), self)
        self.alone.toggled.connect(lambda on: self.second.setEnabled(not on))
        self.alone.toggled.connect(lambda _on: self.changed.emit())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        for widget in (about, self.first, self.second, self.alone):
            column.addWidget(widget)
        column.addStretch(1)
        for form in (self.first, self.second):
            form.changed.connect(self.changed)

    @property
    def people(self) -> tuple[Person, ...]:
        return (self.first.person,) if self.alone.isChecked() else (self.first.person, self.second.person)

    @property
    def differing(self) -> bool:
        """Whether a PIN and its repetition are not the same."""
        forms = (self.first,) if self.alone.isChecked() else (self.first, self.second)
        return any(form.pin.differs or (form.pin.first.text() and not form.pin.text) for form in forms)

    def forget(self) -> None:
        for form in (self.first, self.second):
            form.pin.clear()

    def remembered(self) -> dict[str, str]:
        """Names only: a PIN is written nowhere."""
        return {"you": self.first.name.text(), "second": self.second.name.text()}

    def recall(self, said: dict[str, str]) -> None:
        self.first.name.setText(said.get("you", ""))
        self.second.name.setText(said.get("second", ""))
