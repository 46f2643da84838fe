"""What every word of the command line starts from: which workspace, and who is asking."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

import click

from scheduler_app import settings
from scheduler_app.commands.secret_input import ask
from scheduler_app.commands.words import sentence, words_for
from scheduler_app.errors import NotFound, SchedulerError, WorkspaceInUse
from scheduler_app.paths import Folders, is_server, shown

if TYPE_CHECKING:
    from scheduler_app.app import App
    from scheduler_app.domain.ids import MemberId, PostId
    from scheduler_app.services.signer import Signer

# Longer than a network may take to answer: the sender finishes what it is sending first.
UNTIL_IT_GIVES_WAY = 90.0


@dataclass(frozen=True, slots=True)
class Asked:
    """The options before the word; None where nothing was said."""

    where: str | None = None
    member: str | None = None

    @property
    def folders(self) -> Folders:
        """Where things of this person lie; those of a practice folder when its workspace was named."""
        return Folders.for_workspace(self.where or "")

    @property
    def workspace(self) -> str:
        """The workspace that is meant: named now, used last, or the usual place."""
        folders = self.folders
        where = self.where or settings.load(folders.settings_file).workspace or str(folders.workspace)
        return where if is_server(where) else str(Path(where).absolute())

    @contextmanager
    def opened(self, *, ask: bool = True) -> Iterator[App]:
        """The workspace, open until the block ends.

        A sender without a window is asked to give way and goes on afterwards, unless ``ask`` is false; another command
        is waited for, and a window is not disturbed. Raises MachineError when the workspace cannot be opened.
        """
        from scheduler_app.app import Role, open_app

        try:
            app = open_app(self.workspace, self.folders, role=Role.COMMAND, passphrase=self.passphrase)
        except WorkspaceInUse as error:
            if error.params["role"] == Role.WINDOW or (error.params["role"] == Role.RUN and not ask):
                raise
            app = open_app(
                self.workspace,
                self.folders,
                role=Role.COMMAND,
                ask=True,
                patience=UNTIL_IT_GIVES_WAY,
                passphrase=self.passphrase,
            )
        with app:
            yield app

    def passphrase(self) -> str:
        """That of this person's vault file; asked for only when something in it is needed."""
        return ask(f"Passphrase of {self.folders.vault_file}")

    def pin(self, app: App, member_id: MemberId) -> str:
        """A member's PIN."""
        return ask(f"PIN of {name_of(app, member_id)}")

    def right_pin(self, app: App, member_id: MemberId) -> str:
        """A member's PIN, found to be right before anything else is asked. Raises as ``Unlocking.unlock``."""
        given = self.pin(app, member_id)
        app.unlocking.unlock(member_id, given)
        return given

    def signer(self, app: App, member_id: MemberId) -> Signer:
        """The member's key, once they have given their PIN. Raises as ``Unlocking.unlock``."""
        return app.unlocking.unlock(member_id, self.pin(app, member_id))

    def actor(self, app: App) -> MemberId:
        """The member who is asking. Raises InvalidInput (member.not_chosen) when nobody said who."""
        return app.directory.member_meant(self.name).id

    @property
    def name(self) -> str:
        """Who the person says they are; empty when they did not."""
        return self.member or settings.load(self.folders.settings_file).member

    def post(self, app: App, actor: MemberId, number: int) -> PostId:
        """The post of that number. Raises NotFound."""
        page = app.composing.page(actor, before=number + 1, limit=1)
        if not page or page[0].number != number:
            raise NotFound("post.no_such_number", number=number)
        return page[0].id

    def remember(self, *, workspace: str, member: str = "") -> None:
        """Use this workspace when none is named, and take this member for who is asking; none for whoever it was.

        A password is not kept: the server's own ways (~/.pgpass) do that.
        """
        path = self.folders.settings_file
        known = settings.load(path)
        settings.save(path, replace(known, workspace=shown(workspace), member=member or known.member))


def name_of(app: App, member_id: MemberId) -> str:
    """What a member is called; the id itself for a stranger."""
    return next((one.name for one in app.directory.members() if one.id == member_id), str(member_id))


def our_mistake(asked: Asked, error: Exception) -> click.ClickException:
    """Something that should not have happened: written into the log, and told where."""
    from scheduler_app import logs
    from scheduler_app.app import keep_log

    log = keep_log(asked.folders, "duta")
    logging.getLogger(__name__).error("the command ended by a mistake of Duta's own", exc_info=error)
    logs.stop(log)
    where = asked.folders.logs / "duta.log"
    return click.ClickException(f"{words_for('program.error', {})} It is in {where} ({type(error).__name__}).")


def the_failure(error: SchedulerError) -> click.ClickException:
    """An error as the command line ends with it: one sentence, and 1 for "something needs a person"."""
    return click.ClickException(sentence(error))
