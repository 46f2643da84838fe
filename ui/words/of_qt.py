"""What Qt itself says in our windows: buttons of dialogs and the menu of a text field. Qt speaks no Indonesian.

The contexts are Qt's own, so that its own look-up finds our words; the table is there to be gathered and tested.
"""

from __future__ import annotations

from ui.words.wording import say

OF_QT: tuple[tuple[str, str], ...] = (
    ("QPlatformTheme", say("QPlatformTheme", "OK")),
    ("QPlatformTheme", say("QPlatformTheme", "Save")),
    ("QPlatformTheme", say("QPlatformTheme", "Open")),
    ("QPlatformTheme", say("QPlatformTheme", "&Yes")),
    ("QPlatformTheme", say("QPlatformTheme", "&No")),
    ("QPlatformTheme", say("QPlatformTheme", "Close")),
    ("QPlatformTheme", say("QPlatformTheme", "Cancel")),
    ("QPlatformTheme", say("QPlatformTheme", "Discard")),
    ("QPlatformTheme", say("QPlatformTheme", "Apply")),
    ("QPlatformTheme", say("QPlatformTheme", "Reset")),
    ("QPlatformTheme", say("QPlatformTheme", "Help")),
    ("QWidgetTextControl", say("QWidgetTextControl", "&Undo")),
    ("QWidgetTextControl", say("QWidgetTextControl", "&Redo")),
    ("QWidgetTextControl", say("QWidgetTextControl", "Cu&t")),
    ("QWidgetTextControl", say("QWidgetTextControl", "&Copy")),
    ("QWidgetTextControl", say("QWidgetTextControl", "&Paste")),
    ("QWidgetTextControl", say("QWidgetTextControl", "Delete")),
    ("QWidgetTextControl", say("QWidgetTextControl", "Select All")),
    ("QLineEdit", say("QLineEdit", "&Undo")),
    ("QLineEdit", say("QLineEdit", "&Redo")),
    ("QLineEdit", say("QLineEdit", "Cu&t")),
    ("QLineEdit", say("QLineEdit", "&Copy")),
    ("QLineEdit", say("QLineEdit", "&Paste")),
    ("QLineEdit", say("QLineEdit", "Delete")),
    ("QLineEdit", say("QLineEdit", "Select All")),
    ("QAbstractSpinBox", say("QAbstractSpinBox", "&Select All")),
    ("QAbstractSpinBox", say("QAbstractSpinBox", "&Step up")),
    ("QAbstractSpinBox", say("QAbstractSpinBox", "Step &down")),
)
