"""Where banners stand, above the page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

if TYPE_CHECKING:
    from ui.widgets.banner import Banner

_MOST = 2


class BannerZone(QWidget):
    """At most two banners, the newest of a kind in place of the older one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: dict[str, Banner] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self.hide()

    @property
    def banners(self) -> tuple[Banner, ...]:
        return tuple(self._shown.values())

    def banner(self, kind: str) -> Banner | None:
        """The one of this kind, if there is one."""
        return self._shown.get(kind)

    def show_banner(self, kind: str, banner: Banner) -> None:
        """Show ``banner``; one of the same ``kind`` gives way."""
        self.remove(kind)
        self._shown[kind] = banner
        banner.dismiss.clicked.connect(lambda _checked: self.remove(kind))
        self._column.insertWidget(0, banner)
        self._arrange()

    def remove(self, kind: str) -> None:
        old = self._shown.pop(kind, None)
        if old is not None:
            old.hide()
            old.deleteLater()
        self._arrange()

    def recolour(self) -> None:
        for banner in self._shown.values():
            banner.recolour()

    def _arrange(self) -> None:
        newest_first = list(reversed(self._shown.values()))
        for position, banner in enumerate(newest_first):
            banner.setVisible(position < _MOST)
        self.setVisible(bool(self._shown))
