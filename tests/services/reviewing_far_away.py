"""An office that asks by file, and a supervisor whose machine has never had the workspace."""

from __future__ import annotations

import io
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from pathlib import Path

from PIL import Image

from scheduler_app.domain.ids import MediaHash, MemberId, PostId, WorkspaceId
from scheduler_app.domain.register import RegisterPin
from scheduler_app.domain.review_answer import ANSWER, ReviewAnswer
from scheduler_app.domain.review_package import PACKAGE, ReviewPackage
from scheduler_app.domain.signed_file import FileKind, signed_bytes
from scheduler_app.errors import MachineError
from scheduler_app.networks.facts import FactSheets
from scheduler_app.secrets.member_keys import MemberKeys
from scheduler_app.secrets.memory_vault import MemoryVault
from scheduler_app.secrets.sealing import Cost
from scheduler_app.secrets.signing import PrivateKey, verify
from scheduler_app.services.answering_packages import AnsweringPackage
from scheduler_app.services.approving import Approving
from scheduler_app.services.gate import Gate
from scheduler_app.services.opening_packages import OpenedPackage, OpeningPackages
from scheduler_app.services.review_export import ReviewExport
from scheduler_app.services.taking_in_answers import TakenIn, TakingInAnswers
from tests.approvers import KeyInHand
from tests.registers import key_of
from tests.services.office import Office


def a_picture(side: int = 600) -> bytes:
    out = io.BytesIO()
    Image.linear_gradient("L").resize((side, side)).save(out, "PNG")
    return out.getvalue()


@dataclass
class FarAway:
    """Both machines: the office's, and the supervisor's with its own vault and its own memory of the register."""

    office: Office
    pins: dict[WorkspaceId, RegisterPin] = field(default_factory=dict)
    files: dict[MediaHash, Path] = field(default_factory=dict)

    def __post_init__(self) -> None:
        database, clock = self.office.database, self.office.clock
        authorities, facts = self.office.stored.authorities, FactSheets()
        gate = Gate(clock, facts)
        self.approving = Approving(database, clock, authorities, gate)
        self.exporting = ReviewExport(database, clock, authorities, self.approving, facts, self.file_of, verify)
        self.taking_in = TakingInAnswers(database, clock, authorities, gate, verify)
        self.keys = MemberKeys(MemoryVault(), clock, Cost(n=2, r=1, p=1))
        self.opening = OpeningPackages(clock, self.keys, self.pins, verify)

    def file_of(self, media_hash: MediaHash) -> Path:
        if media_hash not in self.files:
            raise MachineError("media.missing", hash=media_hash)
        return self.files[media_hash]

    @property
    def workspace_id(self) -> WorkspaceId:
        return self.office.stored.workspace.id

    def join(self) -> None:
        """Let the supervisor's machine believe the root key."""
        self.pins[self.workspace_id] = RegisterPin(key_of("root").public)

    def export(self, *post_ids: PostId, by: MemberId | None = None) -> bytes:
        return self.exporting.export(KeyInHand(by or self.office.officer), post_ids)

    def open(self, data: bytes) -> OpenedPackage:
        self.join()
        return self.opening.open(data)

    def answering(self, data: bytes, by: MemberId | None = None) -> AnsweringPackage:
        signer = KeyInHand(by or self.office.supervisor)
        return AnsweringPackage(self.open(data), signer, self.office.clock, verify)

    def approved(self, data: bytes, *, by: MemberId | None = None, comment: str = "") -> bytes:
        """The answer that approves every post of a package."""
        answering = self.answering(data, by)
        for one in self.open(data).package.posts:
            answering.approve(one.number, comment=comment)
        return answering.file()

    def take_in(self, data: bytes, by: MemberId | None = None) -> tuple[TakenIn, ...]:
        return self.taking_in.take_in(by or self.office.officer, data)

    def codes(self, data: bytes) -> list[str | None]:
        """What was said about each post of an answer; None for what was recorded."""
        return [None if one.refused is None else one.refused.code for one in self.take_in(data)]

    def gaps(self, post_id: PostId) -> set[str | None]:
        review = self.approving.review(self.office.supervisor, post_id)
        return {None if item.gap is None else item.gap.value for item in review.items}

    def footprint(self) -> list[object]:
        """Everything that a refusal must leave as it was; that it was refused is on record."""
        with self.office.database.reading() as connection:
            tables = ("approvals", "approved_contents", "approval_requests", "posts", "deliveries")
            found: list[object] = [
                sorted(map(repr, connection.exec_driver_sql(f"SELECT * FROM {one}"))) for one in tables
            ]
            done = "SELECT * FROM audit WHERE action <> 'review_answer_refused' ORDER BY at, action, details"
            found.append([row[1:-2] for row in connection.exec_driver_sql(done)])
        return [*found, dict(self.pins)]


def resigned(kind: FileKind, value: ReviewPackage | ReviewAnswer, key: PrivateKey) -> bytes:
    """The same kind of file, as somebody would sign it who can write what they like."""
    return signed_bytes(kind, value.body(), key=key.public, sign=key.sign)


def package_by(package: ReviewPackage, who: str | None = None) -> bytes:
    """A package signed anew, by the member in its name or with the key of somebody else."""
    return resigned(PACKAGE, package, key_of(who or package.by))


def answer_by(answer: ReviewAnswer, who: str | None = None) -> bytes:
    return resigned(ANSWER, answer, key_of(who or answer.by))


def without_posts(package: ReviewPackage, numbers: Iterable[int] = ()) -> ReviewPackage:
    return replace(package, posts=tuple(one for one in package.posts if one.number in set(numbers)))
