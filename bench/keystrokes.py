"""All the rules after one keystroke, in a post with twelve variants, beside the time a screen gives a frame."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path
from random import Random
from statistics import quantiles
from time import perf_counter

from bench.filled_workspace import TEXT, a_filled_workspace
from bench.runner import Bench, ratio_at_most
from scheduler_app.domain.post import Content, Part, Topic, VariantScope
from scheduler_app.networks.facts import FactSheets
from scheduler_app.services.checking import Checking
from scheduler_app.services.draft import Draft, master_variant
from scheduler_app.services.open_desk import OpenDesk
from scheduler_app.storage import approved_texts
from tests.builders import a_variant

ACCOUNTS = 12
FRAME_MS = 1000 / 60
# The slowest of a hundred keystrokes is the one that is felt.
OF_A_HUNDRED = 98
WRITTEN = " Come early: the first hundred visitors take a bag of beans home."


@dataclass(frozen=True, slots=True)
class Typing:
    """``typed`` gives the draft after so many keystrokes. Both sides in milliseconds."""

    desk: OpenDesk
    typed: Callable[[int], Draft]
    keystrokes: int

    def product(self) -> float:
        """99 of 100 keystrokes take no longer than this, from the draft to the findings."""
        drafts = [self.typed(number) for number in range(self.keystrokes)]
        times = []
        for draft in drafts:
            started = perf_counter()
            checked = self.desk(draft)
            times.append(perf_counter() - started)
            assert len(checked.hashes) == ACCOUNTS
        return 1000 * quantiles(times, n=100)[OF_A_HUNDRED]

    def limit(self) -> float:
        return FRAME_MS


@contextmanager
def _at_a_desk(folder: Path, quick: bool, typed: Callable[[Draft, int], Draft]) -> Iterator[Typing]:
    """A workspace in which the accounts have said things before, and a post with words of its own for each of them."""
    with a_filled_workspace(folder, accounts_wanted=ACCOUNTS) as workspace:
        now = workspace.clock.now()
        said = _other_texts(ACCOUNTS if quick else 30 * ACCOUNTS)
        for number, text in enumerate(said):
            days, account = divmod(number, ACCOUNTS)
            workspace.schedule(1, now + timedelta(days=days), text=text, first=account)
        with workspace.database.writing() as writing:
            approved_texts.keep(writing.connection, [Content("en", (Part(text),)) for text in said])
        accounts = [account.id for account in workspace.accounts]
        own = [
            a_variant(f"{TEXT} {number}", scope=VariantScope(account_id=account), language="en")
            for number, account in enumerate(accounts)
        ]
        draft = Draft("Coffee", Topic.TRADE, (master_variant(TEXT, language="en"), *own), tuple(accounts))
        checking = Checking(workspace.database, workspace.clock, FactSheets())
        wall = (now + timedelta(days=2)).replace(tzinfo=None)
        desk = checking.desk(workspace.stored.officer.id, draft, wall=wall)
        desk(draft)
        yield Typing(desk, lambda number: typed(draft, number), 20 if quick else 400)


def _other_texts(count: int) -> list[str]:
    """As long as the one that is written, of the same words, and no two of them alike."""
    drawn, words = Random(1), TEXT.split()
    return [" ".join(drawn.sample(words, len(words))) for _ in range(count)]


def _in_one_variant(draft: Draft, number: int) -> Draft:
    """Somebody writes on in the words of the last account."""
    *others, last = draft.variants
    return replace(draft, variants=(*others, replace(last, words=(_after(number),))))


def _in_the_master(draft: Draft, number: int) -> Draft:
    """Somebody writes on in the words that all twelve follow."""
    return replace(draft, variants=(replace(draft.variants[0], words=(_after(number),)),))


def _after(number: int) -> str:
    """The text after so many keystrokes; each is another text, so that nothing is remembered."""
    rounds, letters = divmod(number, len(WRITTEN))
    return f"{TEXT}{WRITTEN * rounds}{WRITTEN[: letters + 1]}"


T0 = Bench(
    name="T0",
    what="rules after a keystroke in one of 12 variants (p99)",
    limit="a frame at 60 Hz",
    unit="ms",
    reach=ratio_at_most(0.5),
    rig=lambda folder, quick: _at_a_desk(folder, quick, _in_one_variant),
)
T1 = Bench(
    name="T1",
    what="rules after a keystroke in words that 12 accounts follow (p99)",
    limit="a frame at 60 Hz",
    unit="ms",
    reach=ratio_at_most(1),
    rig=lambda folder, quick: _at_a_desk(folder, quick, _in_the_master),
)
