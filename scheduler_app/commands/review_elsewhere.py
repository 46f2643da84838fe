"""`duta review join`, `open` and `answer`: what a supervisor does with a review package, without the workspace."""

from __future__ import annotations

import shlex
from pathlib import Path
from typing import TYPE_CHECKING

import click

from scheduler_app.clock import Clock
from scheduler_app.commands.asked import Asked
from scheduler_app.commands.console import say
from scheduler_app.commands.languages import LANGUAGE, wanted
from scheduler_app.commands.review_words import page_words
from scheduler_app.commands.secret_input import ask, ask_new
from scheduler_app.commands.travelling_files import FILE, NEW_FILE, may_write, read, write
from scheduler_app.domain.review_package import PACKAGE
from scheduler_app.secrets.signing import fingerprint, verify
from scheduler_app.services.visible_text import visible

if TYPE_CHECKING:
    from scheduler_app.domain.register import RegisterEntry
    from scheduler_app.domain.review_package import PackedPost
    from scheduler_app.services.answering_packages import AnsweringPackage
    from scheduler_app.services.opening_packages import OpenedPackage, OpeningPackages

_DECISIONS = ("approve", "changes", "skip")


@click.command("join")
@click.argument("file", type=FILE)
@click.option("--fingerprint", "compared", default="", help="That of the root key, as an administrator told it.")
@click.option("--new-key", is_flag=True, help="Make a key for you on this computer, for an administrator to register.")
@click.pass_obj
def join_from_file(asked: Asked, file: Path, compared: str, new_key: bool) -> None:
    """Let this computer believe the root key of the workspace that a review package in FILE comes from.

    Ask an administrator what `duta members` says about the root key, by telephone or face to face: whoever could
    change the file could also change a message.
    """
    data, opening = read(file, PACKAGE), _opening(asked)
    # What the file itself says is not shown: nobody should compare its word with itself.
    said = compared or click.prompt("Fingerprint of the root key, as the administrator reads it", err=True)
    opened = opening.join(data, said)
    say(f"This computer believes it, and with it the register of {visible(opened.package.workspace.name)}.")
    if new_key:
        _make_key(opening, opened, opened.member_named(asked.name))


@click.command("open")
@click.argument("file", type=FILE)
@click.option("-o", "--output", "page", type=NEW_FILE, help="Where the page is written; otherwise beside FILE.")
@click.option("--yes", is_flag=True, help="Write over a file of that name without asking.")
@LANGUAGE
@click.pass_obj
def open_file(asked: Asked, file: Path, page: Path | None, yes: bool, language: str) -> None:
    """See whether the review package in FILE is genuine, and write a page that shows what is in it."""
    opened = _opening(asked).open(read(file, PACKAGE))
    where = page or file.with_name(file.name + ".html")
    if not may_write(where, yes=yes):
        return
    _write_page(opened, where, language)
    for packed in opened.package.posts:
        _show(opened, packed, language)
    say(f"\nAll of it, with pictures: {where}")


@click.command()
@click.argument("file", type=FILE)
@click.option("-o", "--output", "to", type=NEW_FILE, help="The answer to write; otherwise beside FILE.")
@click.option("--approve", "approved", type=int, multiple=True, metavar="NUMBER", help="Approve a post as it is shown.")
@click.option("--approve-all", is_flag=True, help="Approve every post in it: what it shows was read before.")
@click.option("--changes", nargs=2, type=(int, str), multiple=True, metavar="NUMBER REASON", help="Send a post back.")
@click.option(
    "--passage", nargs=2, type=(int, str), multiple=True, metavar="NUMBER WORDS", help="What a reason is about."
)
@click.option("--comment", default="", help="A word that stays with the approvals.")
@click.option("--yes", "overwrite", is_flag=True, help="Write over a file of that name without asking.")
@click.pass_obj
def answer(
    asked: Asked,
    file: Path,
    to: Path | None,
    approved: tuple[int, ...],
    approve_all: bool,
    changes: tuple[tuple[int, str], ...],
    passage: tuple[tuple[int, str], ...],
    comment: str,
    overwrite: bool,
) -> None:
    """Decide about the posts in FILE, and write a small signed answer to send back.

    Without a decision in the options, each post is shown and asked about.
    """
    opening = _opening(asked)
    opened = opening.open(read(file, PACKAGE))
    where = to or file.with_name(file.name + ".answer")
    # Asked first: nobody signs for a file that is then not written.
    if not may_write(where, yes=overwrite):
        return
    member = opened.member_named(asked.name)
    decided = {number: (reason, dict(passage).get(number, "")) for number, reason in changes}
    yes = [one.number for one in opened.package.posts if one.number not in decided] if approve_all else list(approved)
    if not yes and not decided:
        yes, decided = _asked_about(opened)
    if not yes and not decided:
        say("Nothing was decided, and nothing was written.")
        return
    answering = _unlocked(opening, opened, member)
    for number in yes:
        answering.approve(number, comment=comment)
    for number, (reason, words) in decided.items():
        answering.request_changes(number, reason, words=words)
    write(where, answering.file())
    say(f"{len(yes)} approved, {len(decided)} sent back. Send {where} to whoever sent you the package.")
    say("They record it with `duta review take-in`.")


def _opening(asked: Asked) -> OpeningPackages:
    from scheduler_app.app import opening_packages

    return opening_packages(asked.folders, practice=asked.where, passphrase=asked.passphrase)


def _unlocked(opening: OpeningPackages, opened: OpenedPackage, member: RegisterEntry) -> AnsweringPackage:
    from scheduler_app.services.answering_packages import AnsweringPackage

    signer = opening.unlock(opened, member.id, ask(f"PIN of {visible(member.name)}"))
    return AnsweringPackage(opened, signer, Clock(), verify, opening.wrong_pins(opened, member.id))


def _asked_about(opened: OpenedPackage) -> tuple[list[int], dict[int, tuple[str, str]]]:
    yes: list[int] = []
    back: dict[int, tuple[str, str]] = {}
    for packed in opened.package.posts:
        _show(opened, packed, wanted())
        said = click.prompt("Approve exactly this?", type=click.Choice(_DECISIONS), default="skip", err=True)
        if said == "approve":
            yes.append(packed.number)
        elif said == "changes":
            reason = click.prompt("What has to change", err=True)
            back[packed.number] = reason, click.prompt("The words it is about", default="", err=True)
    return yes, back


def _show(opened: OpenedPackage, packed: PackedPost, language: str) -> None:
    from scheduler_app.services.review_text import as_lines

    for line in as_lines(opened, packed, page_words(language)):
        say(line)


def _write_page(opened: OpenedPackage, where: Path, language: str) -> None:
    from scheduler_app.services.review_page import as_html

    write(where, as_html(opened, fingerprint(opened.package.root), page_words(language)).encode())


def _make_key(opening: OpeningPackages, opened: OpenedPackage, member: RegisterEntry) -> None:
    if opening.has_key(opened, member.id):
        say("This computer has a key for you already.")
        return
    public = opening.make_key(opened, member.id, ask_new(f"A new PIN for {visible(member.name)}"))
    say("Your key is made. It counts when an administrator has registered its public half. Send them this line:")
    say(f"duta members change {shlex.quote(visible(member.name))} --public-key {public}")
    say(f"They compare its fingerprint with you: {fingerprint(public)}")
    say("After that, ask for a new package: this one does not know your key yet.")
