"""Whoever changes one byte in the database behind our back keeps the post from leaving, and it is written down."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import text

from scheduler_app.delivery.pacing import Pacing
from scheduler_app.delivery.preflight import Preflight
from scheduler_app.delivery.sender import Sender
from scheduler_app.delivery.verification import Verification
from scheduler_app.domain.account import Account
from scheduler_app.domain.approval import Decision
from scheduler_app.domain.approval_matrix import ApprovalMatrix, ApprovalRule
from scheduler_app.domain.delivery import Delivery, DeliveryState
from scheduler_app.domain.media import MediaFile
from scheduler_app.domain.network_facts import MediaFacts, NetworkFacts
from scheduler_app.domain.post import MediaItem
from scheduler_app.domain.register import RegisterAct, end_body
from scheduler_app.domain.workspace import Role
from scheduler_app.networks.network import Fence, Found, Network, Published, PublishRequest
from scheduler_app.storage import approvals, audit, workspaces
from scheduler_app.storage.approvals import ApprovedSpan
from scheduler_app.storage.database import Connection
from tests.approvers import set_rules, signed
from tests.builders import NOW, a_media_item, a_member, a_post, a_variant, an_approval, record_approvals
from tests.delivery.desk import OWNER, Desk
from tests.networks.standins.bulletin import BulletinServer

_S = DeliveryState
PICTURE = a_media_item(description="A cup of coffee")


def _some_file(item: MediaItem, _facts: MediaFacts) -> MediaFile:
    return MediaFile(Path(__file__), item.media_type, 1)


@dataclass
class Case:
    """One approved post with everything a post can have, claimed by a sender that has not looked at it yet."""

    desk: Desk
    delivery: Delivery

    def send(self, *, once_looked_at: Callable[[], object] | None = None) -> Delivery:
        """What became of it; something may happen after the sender has looked at it ahead."""
        desk = self.desk
        verification = Verification(desk.workspace.authorities.reader(desk.database))
        preflight = Preflight(desk.networks, _some_file, verification)
        (taken,) = desk.claim()
        sender = Sender(desk.database, desk.clock, preflight, Pacing(), owner=OWNER)
        if once_looked_at is not None:
            sender.look_ahead([taken])
            once_looked_at()
        finish = sender.send(taken)
        if finish is not None:
            desk.recorder().write([finish])
        return desk.now(self.delivery)

    def tamper(self, statement: str) -> None:
        """As somebody who owns the database may: triggers go first."""
        with self.desk.database.writing() as writing:
            _without_triggers(writing.connection)
            assert writing.connection.exec_driver_sql(statement).rowcount >= 1

    def on_record(self) -> str:
        """Everything that the audit says about the delivery."""
        with self.desk.database.reading() as connection:
            return " ".join(str(row) for row in audit.about(connection, [self.delivery.id]))


def _without_triggers(connection: Connection) -> None:
    if connection.dialect.name == "sqlite":
        for trigger in ("changed", "deleted", "replaced"):
            connection.execute(text(f"DROP TRIGGER IF EXISTS register_is_not_{trigger}"))
    else:
        connection.execute(text("ALTER TABLE register_statements DISABLE TRIGGER ALL"))


@pytest.fixture
def case(desk: Desk) -> Case:
    workspace = desk.workspace
    words = a_variant(
        "Coffee from Gayo.", language="en", pictures=((PICTURE,),), title="Coffee", link="https://example.org/gayo"
    )
    post = workspace.store_post(a_post(workspace.officer, variants=(words,)), [workspace.account])
    workspace.approve(post, [workspace.account])
    return Case(desk, workspace.schedule(post, due_at=desk.clock.now()))


def test_what_nobody_touched_leaves(case: Case, board: BulletinServer) -> None:
    assert case.send().state is _S.SENT
    assert board.visible() == {case.delivery.idempotency_key: 1}


CONTENT = {
    "text": "UPDATE variants SET words = replace(words, 'Gayo', 'Gayp')",
    "title": "UPDATE variants SET title = 'Coffer'",
    "alt text": "UPDATE variants SET pictures = replace(pictures, 'A cup', 'A cop')",
    "link": "UPDATE variants SET link = 'https://example.org/gaya'",
    "picture": f"UPDATE variants SET pictures = replace(pictures, '{PICTURE.media_hash}', '{'0' * 64}')",
}


@pytest.mark.parametrize("what", sorted(CONTENT))
def test_one_changed_byte_of_the_content_holds_it(case: Case, board: BulletinServer, what: str) -> None:
    case.tamper(CONTENT[what])
    assert refused(case) == (_S.HELD, "content.changed")
    assert board.visible() == {}


@pytest.mark.parametrize("column", ["identity", "handle", "address"])
def test_one_changed_byte_of_the_account_holds_it(case: Case, board: BulletinServer, column: str) -> None:
    case.tamper(f"UPDATE accounts SET {column} = {column} || '2'")
    assert refused(case) == (_S.HELD, "approval.account_changed")
    assert board.visible() == {}


SIGNED = {
    "window": 'UPDATE approvals SET statement = replace(statement, \'"not_after":"20\', \'"not_after":"21\')',
    "comment": 'UPDATE approvals SET statement = replace(statement, \'"comment":"\', \'"comment":"!\')',
    "needed": "UPDATE approvals SET statement = replace(statement, '\"approvals\":1', '\"approvals\":0')",
    "signature": "UPDATE approvals SET signature = 'A' || substr(signature, 2, 20) || 'B' || substr(signature, 23)",
}


@pytest.mark.parametrize("what", sorted(SIGNED))
def test_one_changed_byte_of_an_approval_holds_it(case: Case, board: BulletinServer, what: str) -> None:
    case.tamper(SIGNED[what])
    assert refused(case) == (_S.HELD, "approval.tampered")
    assert board.visible() == {}


@pytest.mark.parametrize("text", ['{"version":1}', "{}", ""], ids=["an older version", "nothing", "empty"])
def test_a_no_that_was_overwritten_does_not_let_the_earlier_yes_count(
    case: Case, board: BulletinServer, text: str
) -> None:
    workspace = case.desk.workspace
    with case.desk.database.reading() as connection:
        (yes,) = approvals.for_post(connection, case.delivery.post_id)
    assert yes.statement is not None
    said = replace(yes.statement, decision=Decision.CHANGES_REQUESTED, at=NOW + timedelta(seconds=1))
    with case.desk.database.writing() as writing:
        approvals.record(writing.connection, signed(said))
        # The claim's index is overwritten as well, so that it is for the sender to notice.
        spans = [ApprovedSpan(workspace.account.id, case.delivery.content_hash, said.not_before, said.not_after)]
        approvals.index(writing.connection, case.delivery.post_id, yes.id, spans)
    case.tamper(f"UPDATE approvals SET statement = '{text}' WHERE decision = 'changes_requested'")
    assert refused(case) == (_S.HELD, "approval.tampered")
    assert board.visible() == {}


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE register_statements SET text = replace(text, 'Budi', 'Bud1')",
        "UPDATE register_statements SET signature = 'AAAA' || substr(signature, 5)",
        "DELETE FROM register_statements WHERE serial = 1",
    ],
    ids=["text", "signature", "a statement less"],
)
def test_one_changed_byte_of_the_register_holds_it(case: Case, board: BulletinServer, statement: str) -> None:
    case.tamper(statement)
    state, code = refused(case)
    assert state is _S.HELD
    assert code.startswith("register.")
    assert board.visible() == {}


def refused(case: Case, *, once_looked_at: Callable[[], object] | None = None) -> tuple[DeliveryState, str]:
    """How the delivery stands and why; the same is in the audit."""
    ended = case.send(once_looked_at=once_looked_at)
    assert ended.reason in case.on_record()
    return ended.state, ended.reason


def budi_leaves(case: Case, *, kept: bool) -> None:
    workspace = case.desk.workspace
    signatures: tuple[str, ...] = ()
    if kept:
        with case.desk.database.reading() as connection:
            signatures = approvals.signatures_of(connection, workspace.supervisor.id)
    workspace.chancery.say(
        RegisterAct.MEMBER_ENDED, end_body(workspace.supervisor.id, signatures), NOW + timedelta(minutes=1)
    )
    workspace.write_register()


def test_what_a_leaver_signed_before_stays_valid(case: Case) -> None:
    budi_leaves(case, kept=True)
    assert case.send().state is _S.SENT


def test_what_a_leaver_signed_later_counts_for_nothing(case: Case) -> None:
    budi_leaves(case, kept=False)
    assert refused(case) == (_S.HELD, "approval.not_entitled")


def test_a_role_that_is_only_in_the_database_counts_for_nothing(desk: Desk, board: BulletinServer) -> None:
    workspace = desk.workspace
    post = workspace.store_post(accounts=[workspace.account])
    stranger = a_member("Nobody", Role.SUPERVISOR)
    with desk.database.writing() as writing:
        workspaces.add_member(writing.connection, stranger)
        record_approvals(writing.connection, [an_approval(workspace.workspace, post, [workspace.account], stranger)])
    case = Case(desk, workspace.schedule(post, due_at=desk.clock.now()))
    assert refused(case) == (_S.HELD, "approval.not_entitled")
    assert board.visible() == {}


def changes_its_mind(case: Case) -> None:
    with case.desk.database.reading() as connection:
        (yes,) = approvals.for_post(connection, case.delivery.post_id)
    assert yes.statement is not None
    no = replace(yes.statement, decision=Decision.CHANGES_REQUESTED, at=NOW + timedelta(seconds=1))
    with case.desk.database.writing() as writing:
        spans = [ApprovedSpan(case.desk.workspace.account.id, case.delivery.content_hash, no.not_before, no.not_after)]
        approvals.record(writing.connection, signed(no))
        # The fence's own index still says yes.
        approvals.index(writing.connection, case.delivery.post_id, yes.id, spans)


LAST = "(SELECT max(serial) FROM register_statements)"
BETWEEN: dict[str, tuple[Callable[[Case], object], str]] = {
    "one byte of its words": (lambda case: case.tamper(CONTENT["text"]), "content.changed"),
    "one byte of its link": (lambda case: case.tamper(CONTENT["link"]), "content.changed"),
    "the account": (
        lambda case: case.tamper("UPDATE accounts SET address = address || '2'"),
        "approval.account_changed",
    ),
    "one byte of an approval": (lambda case: case.tamper(SIGNED["comment"]), "approval.tampered"),
    "its signature": (lambda case: case.tamper(SIGNED["signature"]), "approval.tampered"),
    "a supervisor's mind": (changes_its_mind, "approval.changes_requested"),
    "one byte at the end of the register": (
        lambda case: case.tamper(f"UPDATE register_statements SET text = text || ' ' WHERE serial = {LAST}"),
        "register.bad_signature",
    ),
    "who may sign": (lambda case: budi_leaves(case, kept=False), "approval.not_entitled"),
}


@pytest.fixture(params=["looked at ahead", "at the line"])
def refused_meanwhile(
    request: pytest.FixtureRequest,
) -> Callable[[Case, Callable[[], object]], tuple[DeliveryState, str]]:
    """Sends while something changes: after the last look, or when the client is about to call the fence."""

    def ahead(case: Case, change: Callable[[], object]) -> tuple[DeliveryState, str]:
        return refused(case, once_looked_at=change)

    def at_the_line(case: Case, change: Callable[[], object]) -> tuple[DeliveryState, str]:
        networks = {name: _Interrupted(one, change) for name, one in case.desk.networks.items()}
        return refused(replace(case, desk=replace(case.desk, networks=networks)))

    return ahead if request.param == "looked at ahead" else at_the_line


@dataclass
class _Interrupted:
    """A network whose client is kept waiting before the fence, once."""

    network: Network
    change: Callable[[], object] | None

    @property
    def facts(self) -> NetworkFacts:
        return self.network.facts

    def identify(self, account: Account) -> str:
        return self.network.identify(account)

    def publish(self, request: PublishRequest, fence: Fence) -> Published:
        if self.change is not None:
            change, self.change = self.change, None
            change()
        return self.network.publish(request, fence)

    def find_published(self, request: PublishRequest) -> Found:
        return self.network.find_published(request)


@pytest.mark.parametrize("what", sorted(BETWEEN))
def test_what_changes_between_the_last_look_and_the_fence_is_noticed(
    desk: Desk,
    board: BulletinServer,
    refused_meanwhile: Callable[[Case, Callable[[], object]], tuple[DeliveryState, str]],
    what: str,
) -> None:
    case = without_pictures(desk)
    change, code = BETWEEN[what]
    assert refused_meanwhile(case, lambda: change(case)) == (_S.HELD, code)
    assert board.visible() == {}


def test_what_changes_without_harm_meanwhile_does_not_stop_it(desk: Desk, board: BulletinServer) -> None:
    case = without_pictures(desk)
    dewi = a_member("Dewi", Role.SUPERVISOR)
    assert case.send(once_looked_at=lambda: desk.workspace.enrol(dewi)).state is _S.SENT
    assert board.visible() == {case.delivery.idempotency_key: 1}


def without_pictures(desk: Desk) -> Case:
    workspace = desk.workspace
    words = a_variant("Coffee from Gayo.", language="en", title="Coffee", link="https://example.org/gayo")
    post = workspace.store_post(a_post(workspace.officer, variants=(words,)), [workspace.account])
    workspace.approve(post, [workspace.account])
    return Case(desk, workspace.schedule(post, due_at=desk.clock.now()))


NOT_IN_TIME: dict[str, Callable[[Case], object]] = {
    "approval.more_needed": lambda case: set_rules(
        case.desk.workspace.chancery, ApprovalMatrix((ApprovalRule("Everything", 2),))
    ),
    "approval.others_needed": lambda case: set_rules(
        case.desk.workspace.chancery,
        ApprovalMatrix((ApprovalRule("Rina", 1, one_of=frozenset({case.desk.workspace.administrator.id})),)),
    ),
}


@pytest.mark.parametrize("code", sorted(NOT_IN_TIME))
def test_too_few_at_its_hour_is_missed(case: Case, board: BulletinServer, code: str) -> None:
    NOT_IN_TIME[code](case)
    case.desk.workspace.write_register()
    assert refused(case) == (_S.MISSED, code)
    assert board.visible() == {}


def test_an_approval_that_expired_is_missed(desk: Desk, board: BulletinServer) -> None:
    workspace = desk.workspace
    post = workspace.store_post(accounts=[workspace.account])
    old = an_approval(workspace.workspace, post, [workspace.account], workspace.supervisor, at=NOW - timedelta(days=61))
    with desk.database.writing() as writing:
        record_approvals(writing.connection, [old])
    case = Case(desk, workspace.schedule(post, due_at=desk.clock.now()))
    assert refused(case) == (_S.MISSED, "approval.expired")
    assert board.visible() == {}
