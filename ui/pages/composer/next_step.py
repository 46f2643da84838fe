"""What the primary button would do now, by rights and by how the post stands."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from scheduler_app.domain.workspace import Right
from ui.pages.composer.standing import PostState, Stand

if TYPE_CHECKING:
    from scheduler_app.domain.workspace import Member
    from ui.pages.composer.manuscript import Sheet


class Step(StrEnum):
    SUBMIT = "submit"
    TAKE_BACK = "take-back"
    QUEUE = "queue"
    SEND_NOW = "send-now"
    DUPLICATE = "duplicate"


class Hindrance(StrEnum):
    """Why a step cannot be taken now."""

    NOT_ALLOWED = "not-allowed"
    NO_ACCOUNTS = "no-accounts"
    NO_WORDS = "no-words"
    TO_FIX = "to-fix"
    TO_EXPLAIN = "to-explain"
    NOT_KEPT = "not-kept"
    BEING_CHECKED = "being-checked"
    PLANNED = "planned"


@dataclass(frozen=True, slots=True)
class NextStep:
    """``hindrance`` is None when it can be taken; ``also`` are the other steps there are."""

    step: Step
    hindrance: Hindrance | None = None
    also: tuple[Step, ...] = ()


def next_step(stand: Stand | None, sheet: Sheet, member: Member, *, is_kept: bool = False) -> NextStep:
    """``stand`` is None for a post that was never saved, or of a draft that ``is_kept`` as long as nobody knows."""
    state = PostState.NEW if stand is None else stand.state
    match state:
        case PostState.OUT:
            return NextStep(Step.DUPLICATE, None if member.may(Right.COMPOSE) else Hindrance.NOT_ALLOWED)
        case PostState.IN_REVIEW:
            return NextStep(Step.TAKE_BACK, None if member.may(Right.COMPOSE) else Hindrance.NOT_ALLOWED)
        case PostState.PLANNED:
            also = (Step.SEND_NOW,) if member.may(Right.SEND_NOW) else ()
            return NextStep(Step.QUEUE, Hindrance.PLANNED, also)
        case PostState.APPROVED:
            return _approved(sheet, member)
        case _:
            return NextStep(Step.SUBMIT, _before_submitting(stand, sheet, member, is_kept=is_kept))


def _approved(sheet: Sheet, member: Member) -> NextStep:
    if sheet.when.wall is not None:
        also = (Step.SEND_NOW,) if member.may(Right.SEND_NOW) else ()
        return NextStep(Step.QUEUE, None if member.may(Right.SCHEDULE) else Hindrance.NOT_ALLOWED, also)
    return NextStep(Step.SEND_NOW, None if member.may(Right.SEND_NOW) else Hindrance.NOT_ALLOWED)


def _before_submitting(stand: Stand | None, sheet: Sheet, member: Member, *, is_kept: bool) -> Hindrance | None:
    if not member.may(Right.COMPOSE):
        return Hindrance.NOT_ALLOWED
    if not sheet.draft.accounts:
        return Hindrance.NO_ACCOUNTS
    if not any(text.strip() for variant in sheet.draft.variants for text in variant.words or ()):
        return Hindrance.NO_WORDS
    if stand is None:
        return Hindrance.BEING_CHECKED if is_kept else Hindrance.NOT_KEPT
    if not stand.checked:
        return Hindrance.BEING_CHECKED
    if stand.to_fix:
        return Hindrance.TO_FIX
    return Hindrance.TO_EXPLAIN if stand.to_explain else None
