"""How a post before its approvers looks on the command line: what is written, what changed, and whose yes it needs."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from scheduler_app.commands import findings
from scheduler_app.commands.console import clock_time, say
from scheduler_app.commands.words import words_for
from scheduler_app.domain.approval_matrix import BECAUSE_OF_FINDING
from scheduler_app.domain.clearance import ClearanceStep
from scheduler_app.domain.difference import Difference, Field, PieceKind
from scheduler_app.services.review_page import place_lines

if TYPE_CHECKING:
    from scheduler_app.app import App
    from scheduler_app.domain.ids import MemberId
    from scheduler_app.domain.post import MediaItem
    from scheduler_app.services.reach import Unreachable
    from scheduler_app.services.review import Approver, HeardClearance, Review, ReviewItem

_SAME_SHOWN = 30
_CLEARANCE = {
    ClearanceStep.CLEARED: "cleared",
    ClearanceStep.CLEARED_WITH_CHANGES: "cleared with changes, as it reads now,",
    ClearanceStep.NOT_CLEARED: "NOT cleared",
}
# Said below, with whose yes it needs.
_APPROVALS_ARE_MISSING = "APR-01"


def show_review(app: App, actor: MemberId, review: Review, number: int) -> None:
    """Everything an approver looks at, in the order in which they ask for it."""
    say(f"\n{review.post.name} ({review.post.topic.value})")
    _show_contents(review.items)
    checked = app.checking.check_post(actor, review.post.id)
    found = tuple(one for one in checked.findings if one.rule != _APPROVALS_ARE_MISSING)
    if found:
        say("  what the rules say:")
        contents = {item.account.id: item.content for item in review.items}
        findings.show(app, replace(checked, findings=found), contents, number, indented="    ")
    if review.sent_back is not None:
        back = review.sent_back
        about = f" about “{back.words}”" if back.words else ""
        when = clock_time(back.at, app.directory.workspace().home_zone)
        say(f"  sent back by {back.by}{about}, {when}: {back.reason}")
    show_standing(app, review)


def show_standing(app: App, review: Review) -> None:
    """How many approvals are needed and because of what, who has signed, who else can, and why somebody may not."""
    names = {one.id: one.name for one in app.directory.members()}
    say(f"  approvals: {len(review.given)} of {max(review.needed.approvals, 1)}{because_words(review.needed.because)}")
    if review.needed.approvals == 0:
        say("    its author's own signature is enough")
    for group in review.needed.one_of:
        say(f"    among them: {' or '.join(names.get(one, one) for one in group)}")
    if review.solo:
        say("    solo mode is on: its author alone is enough, and everything is marked")
    _show_people(app, review)
    _show_gaps(review.items)


def _show_people(app: App, review: Review) -> None:
    """Who has signed, who else can or may not, what headquarters said, and whom it would take."""
    if review.given:
        say(f"    signed: {', '.join(map(_called, review.given))}")
    if review.can_approve:
        say(f"    can sign: {', '.join(_by_seat(review.can_approve))}")
    for heard in review.clearances:
        say(f"    {clearance_line(heard, app.directory.workspace().home_zone)}")
    for lacking in review.unreachable:
        for line in unreachable_words(lacking):
            say(f"    {line}")
    for one in review.cannot:
        if one.hindrance is not None:
            say(f"    {one.name} may not: {words_for(one.hindrance.value, {})}")


def _show_gaps(items: Iterable[ReviewItem]) -> None:
    """Why it may not leave yet, and where."""
    gaps: dict[str, list[str]] = {}
    for item in items:
        if item.gap is not None:
            gaps.setdefault(item.gap.value, []).append(item.account.handle)
    for code, handles in gaps.items():
        say(f"    not yet on {', '.join(handles)}: {words_for(code, {})}")


def clearance_line(heard: HeardClearance, home: str) -> str:
    """One step between the mission and headquarters, and whether it still counts."""
    said = heard.said
    changed = "" if heard.counts else "; the post reads otherwise now, so it does not count"
    if said.step is ClearanceStep.ASKED:
        return f"headquarters was asked by {heard.recorded_by}, {clock_time(said.at, home)}{changed}"
    comment = f": {said.comment}" if said.comment else ""
    answer = (
        f"headquarters: {_CLEARANCE[said.step]} by {said.by} on {said.on:%Y-%m-%d}, {said.reference}{comment}"
        if said.on is not None
        else f"headquarters: {_CLEARANCE[said.step]} by {said.by}, {said.reference}{comment}"
    )
    return f"{answer} (put on record by {heard.recorded_by}){changed}"


def unreachable_words(one: Unreachable) -> list[str]:
    """That nobody can give what is asked of a post, and who would have to be appointed."""
    said = [f"ATTENTION, on {', '.join(one.handles)} it cannot leave, whoever signs{because_words(one.because)}:"]
    if one.missing:
        able = ", ".join(one.able) or "nobody"
        people = "1 person" if one.missing == 1 else f"{one.missing} people"
        said.append(
            f"  it needs {one.approvals}, and besides those whose own work it is only {able} can sign: {people} more "
            "must be appointed supervisor there, with a key."
        )
    said += [
        f"  one of {', '.join(group)} has to sign, and none of them can: appoint one of them supervisor there, with a "
        "key, or name somebody else in the rule."
        for group in one.none_of
    ]
    if one.keyless:
        said.append(f"  a key would be enough for {', '.join(one.keyless)}: `duta members`.")
    said.append("  An administrator appoints with `duta members`, or changes `duta approval-rules`.")
    return said


def because_words(because: Iterable[str]) -> str:
    """Which rules ask for so many, as the end of a sentence; empty when none does."""
    said = []
    for one in because:
        finding = one.removeprefix(BECAUSE_OF_FINDING)
        said.append(f"rule “{one}”" if finding == one else f"what {finding} found")
    return f", because of {', '.join(said)}" if said else ""


def _show_contents(items: Iterable[ReviewItem]) -> None:
    shown: dict[tuple[str, str], list[str]] = {}
    for item in items:
        text = "\n\n".join(part.text for part in item.content.parts)
        pictures = "\n".join(picture_words(media) for part in item.content.parts for media in part.media)
        options = "\n".join(f"{name}: {value}" for name, value in item.content.options)
        read = "\n".join(one for one in (item.content.title, text, pictures, item.content.link, options) if one)
        shown.setdefault((read, _changed(item)), []).append(item.account.handle)
    for (text, changes), handles in shown.items():
        say(f"  on {', '.join(handles)}:")
        for line in text.splitlines():
            say(f"    {line}")
        for line in changes.splitlines():
            say(f"    {line}")


def picture_words(media: MediaItem) -> str:
    """What those who cannot see it are told, and what of it is shown."""
    return f"[{'; '.join((media.description, *place_lines(media)))}]"


def _changed(item: ReviewItem) -> str:
    if item.before is None:
        return "(nobody has signed anything for this account yet)"
    if not item.changes:
        return "(nothing changed since it was last signed)"
    return "\n".join(["changed since it was last signed:", *(f"  {difference_words(one)}" for one in item.changes)])


def difference_words(difference: Difference) -> str:
    """One field that changed, in a line: [-what went-] and {+what came+} among some words that stayed."""
    marks: Mapping[PieceKind, tuple[str, str]] = {PieceKind.REMOVED: ("[-", "-]"), PieceKind.ADDED: ("{+", "+}")}
    name = difference.name or difference.field.value
    name += f" of part {difference.part + 1}" if difference.part else ""
    if difference.field is Field.PICTURES:
        came = sum(piece.kind is PieceKind.ADDED for piece in difference.pieces)
        went = sum(piece.kind is PieceKind.REMOVED for piece in difference.pieces)
        return f"{name}: {came} new, {went} taken away" if came or went else name
    said = []
    for piece in difference.pieces:
        if piece.kind is PieceKind.SAME:
            said.append(_shortened(piece.words))
        else:
            before, after = marks[piece.kind]
            said.append(f"{before}{piece.words}{after}")
    return f"{name}: {''.join(said)}".replace("\n", " ")


def _shortened(words: str) -> str:
    if len(words) <= 2 * _SAME_SHOWN:
        return words
    return f"{words[:_SAME_SHOWN]} … {words[-_SAME_SHOWN:]}"


def _by_seat(people: Iterable[Approver]) -> list[str]:
    """Who can sign; those of whom one is enough, because they are counted once, together."""
    seats: dict[MemberId, list[Approver]] = {}
    for one in people:
        seats.setdefault(one.seat or one.member_id, []).append(one)
    return [
        " or ".join(map(_called, several)) + (" (counted once)" if len(several) > 1 else "")
        for several in seats.values()
    ]


def _called(approver: Approver) -> str:
    if not approver.stands_in_for:
        return approver.name
    return f"{approver.name} (for {', '.join(approver.stands_in_for)})"
