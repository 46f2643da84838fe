"""Every secret that was used is looked for wherever Duta writes: database, logs, exports, archive, crash texts."""

from __future__ import annotations

import base64
import logging
import threading
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from urllib.parse import quote

import pytest
from sqlalchemy import MetaData, select
from sqlalchemy.engine import make_url

from scheduler_app import logs
from scheduler_app.app import App, create_app, keep_log
from scheduler_app.clock import Clock
from scheduler_app.commands.asked import Asked, our_mistake
from scheduler_app.commands.incident_words import incident_words
from scheduler_app.domain.account import Account
from scheduler_app.domain.account_papers import AccountPapers
from scheduler_app.domain.changes import Changes
from scheduler_app.domain.delivery import DeliveryState
from scheduler_app.domain.ids import MemberId, PostId, WorkspaceId
from scheduler_app.domain.post import Topic
from scheduler_app.domain.recall import RecallState, RecallWay
from scheduler_app.domain.workspace import Role
from scheduler_app.errors import (
    DatabaseUnavailable,
    MachineError,
    PinLocked,
    RefusalKind,
    Refused,
    SchedulerError,
    VaultLocked,
    WrongPin,
)
from scheduler_app.networks.network import Absent, Fence, Found, Published, PublishRequest
from scheduler_app.networks.practice import PracticeNetwork
from scheduler_app.networks.redaction import SECRETS
from scheduler_app.paths import Folders
from scheduler_app.secrets.member_keys import MemberKeys
from scheduler_app.secrets.memory_vault import MemoryVault
from scheduler_app.secrets.practice import PRACTICE_PIN
from scheduler_app.secrets.sealing import Cost
from scheduler_app.secrets.signing import PrivateKey
from scheduler_app.secrets.vault_file import VaultFile
from scheduler_app.services.audit_trail import ExportFormat
from scheduler_app.services.draft import Draft, master_variant
from scheduler_app.services.incident_report import as_html, as_json, as_text
from scheduler_app.storage import accounts as stored_accounts
from scheduler_app.storage import deliveries
from scheduler_app.storage.opening import open_workspace
from tests.networks.at_a_hostile_server import NAMES, Client, HostileServer, a_client
from tests.networks.at_a_hostile_server import SECRETS as SIGN_INS
from tests.networks.standins.serving import Asked as Request
from tests.networks.standins.serving import Given
from ui.crash_report import described

TOKEN = "practice-token-Zx81+/kopi"
PASSPHRASE = "rubber boots & August/41"
WRONG_PASSPHRASE = "sandals in: January 77"
DATABASE_PASSWORD = "gudang%garam/1945"
WORDS = "Kopi Gayo bukan rahasia"
BUDIS_PIN = "sambal/terasi 71"
TUTIS_PIN = "tuti & the garden"
DEWIS_PIN = "dewi: lima 5 lima"
WRONG_PIN = "mangga & durian 3"
SECRETS_USED = (
    TOKEN,
    PASSPHRASE,
    WRONG_PASSPHRASE,
    DATABASE_PASSWORD,
    BUDIS_PIN,
    TUTIS_PIN,
    DEWIS_PIN,
    WRONG_PIN,
)
LIMIT = 30.0
WAITING = {DeliveryState.SCHEDULED, DeliveryState.CLAIMED, DeliveryState.SENDING}

log = logging.getLogger("scheduler_app.networks.chatty")


def forms(secret: str) -> set[str]:
    """A secret as it is, and as addresses, JSON and headers carry it."""
    return {
        secret,
        quote(secret),
        quote(secret, safe=""),
        base64.b64encode(secret.encode()).decode(),
        secret.replace("/", "\\/"),
    }


@dataclass
class ChattyNetwork:
    """A client that says its token wherever a client can say anything, and fails in every way."""

    inner: PracticeNetwork
    calls: int = 0

    @property
    def facts(self) -> object:
        return self.inner.facts

    def identify(self, account: Account) -> str:
        return account.identity

    def publish(self, request: PublishRequest, fence: Fence) -> Published:
        self.calls += 1
        SECRETS.register(TOKEN)
        log.warning("sending with Authorization: Bearer %s", TOKEN)
        log.warning("to https://network.example/?access_token=%s", quote(TOKEN, safe=""))
        if self.calls == 1:
            raise RuntimeError(f"the client choked on {TOKEN}")
        if self.calls == 2:
            raise Refused(RefusalKind.CONTENT, "http.refused_content", token=TOKEN)
        fence()
        return Published("7", "https://network.example/7")

    def delete(self, account: Account, remote_id: str) -> None:
        log.warning("taking back with Authorization: Bearer %s", TOKEN)
        raise RuntimeError(f"the client choked on {TOKEN}")

    def find_published(self, request: PublishRequest) -> Found:
        return Absent()


def folders(tmp_path: Path) -> Folders:
    return Folders.inside(tmp_path / "home")


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.postgres)])
def app(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[App]:
    where: str | Path = tmp_path / "kerja.duta"
    if request.param == "postgresql":
        cluster = request.getfixturevalue("postgres_cluster")
        # The server trusts this machine, whatever the password.
        address = make_url(cluster.blank_database()).set(password=DATABASE_PASSWORD)
        where = address.render_as_string(hide_password=False)
    with create_app(where, tmp_path / "sites", folders(tmp_path)) as app:
        yield app


def vault(tmp_path: Path, passphrase: str) -> VaultFile:
    return VaultFile(tmp_path / "home" / "vault", lambda: passphrase, Cost(n=2, r=1, p=1))


def keep_a_token(tmp_path: Path) -> None:
    vault(tmp_path, PASSPHRASE).put("token/practice", TOKEN)
    with pytest.raises(VaultLocked) as caught:
        vault(tmp_path, WRONG_PASSPHRASE).get("token/practice")
    log.error("the vault stayed shut", exc_info=caught.value)


def use_pins(app: App) -> list[PrivateKey]:
    """Keys are made, unlocked, changed and guessed at; the private keys that this was about."""
    members = {one.name: one.id for one in app.directory.members()}
    budi, dewi = members["Budi"], members["Dewi"]
    app.unlocking.change_pin(budi, PRACTICE_PIN, BUDIS_PIN)
    app.unlocking.change_pin(dewi, PRACTICE_PIN, DEWIS_PIN)
    tuti = app.members.add(dewi, DEWIS_PIN, "Tuti", {Role.ADMINISTRATOR}, own_pin=TUTIS_PIN)
    app.members.share_root(dewi, DEWIS_PIN, tuti, TUTIS_PIN)
    app.ground_rules.begin_solo(tuti, TUTIS_PIN, "Alone until Monday")
    app.ground_rules.end_solo(dewi, DEWIS_PIN)
    for _ in range(5):
        with pytest.raises(WrongPin) as wrong:
            app.unlocking.unlock(budi, WRONG_PIN)
        log.error("a wrong PIN", exc_info=wrong.value)
    with pytest.raises(PinLocked) as locked:
        app.unlocking.unlock(budi, BUDIS_PIN)
    log.error("locked", exc_info=locked.value)
    app.members.change(dewi, DEWIS_PIN, budi, own_pin=BUDIS_PIN)
    here, keys = app.directory.workspace().id, app.unlocking._keys
    signer = app.unlocking.unlock(budi, BUDIS_PIN)
    log.warning("unlocked: %r %r", signer, signer._key)
    return [
        signer._key,
        keys.unlock(here, tuti, TUTIS_PIN),
        keys.unlock_root(here, dewi, DEWIS_PIN, app.members.register().root),
    ]


class BrokenVault(MemoryVault):
    """Fails as no vault should, while a PIN is being tried."""

    def get(self, name: str) -> str | None:
        raise RuntimeError(f"the vault broke over {name}")


def crash_while_unlocking(tmp_path: Path) -> str:
    try:
        MemberKeys(BrokenVault(), Clock()).unlock(WorkspaceId("here"), MemberId("budi"), BUDIS_PIN)
    except RuntimeError as error:
        return crash(tmp_path, error)
    raise AssertionError("it did not break")


def forms_of_key(key: PrivateKey) -> set[bytes]:
    """A private key as it is, and as texts carry it."""
    seed = key._key.private_bytes_raw()
    written = {base64.b64encode(seed), base64.urlsafe_b64encode(seed)}
    return {seed, seed.hex().encode(), *written, *(one.rstrip(b"=") for one in written)}


def crash(tmp_path: Path, error: Exception) -> str:
    """The same mistake as the command line and as the window write it down."""
    try:
        raise error
    except Exception as caught:  # noqa: BLE001 - any mistake
        said = our_mistake(Asked(where=None), caught).format_message()
        return said + described(caught, caught.__traceback__)


def work(app: App, tmp_path: Path) -> None:
    """A post for three accounts goes out, with a refusal and a mistake on the way; then everything is taken out."""
    members = {one.name: one.id for one in app.directory.members()}
    sari, budi, dewi = members["Sari"], members["Budi"], members["Dewi"]
    accounts = app.directory.accounts()[:3]
    app.networks = {"newsroom": ChattyNetwork(PracticeNetwork(app.networks["practice"].facts))}  # type: ignore[dict-item]
    draft = Draft("Kopi", Topic.TRADE, (master_variant(WORDS, language="id"),), tuple(one.id for one in accounts))
    post_id = app.composing.create(sari, draft)
    app.approving.request(sari, post_id)
    app.approving.approve(app.unlocking.unlock(budi, BUDIS_PIN), post_id, app.approving.review(budi, post_id).seen)
    app.scheduling.schedule_now(sari, post_id)
    send_everything(app, post_id)
    take_back(app, sari, budi, post_id)
    (incident,) = app.incidents.newest(budi)
    story = app.incidents.export(budi, incident.id)
    (tmp_path / "incident.json").write_text(as_json(story), encoding="utf-8")
    words = incident_words("en", "Asia/Jakarta")
    (tmp_path / "incident.html").write_text(as_html(story, words), encoding="utf-8")
    (tmp_path / "incident.txt").write_text(as_text(story, words), encoding="utf-8")
    app.audit_trail.export(dewi, tmp_path / "audit.csv", ExportFormat.CSV)
    app.audit_trail.export(dewi, tmp_path / "audit.jsonl", ExportFormat.JSON_LINES)
    app.records.archive(dewi, tmp_path / "archive.db")
    app.packs.export(sari, [post_id], tmp_path / "kopi.pack")
    (tmp_path / "sheet.json").write_text(str(app.records.sheet(budi, post_id)), encoding="utf-8")


def take_back(app: App, sari: MemberId, budi: MemberId, post_id: PostId) -> None:
    """A recall whose client fails aloud."""
    recall_id = app.recalling.propose(sari, post_id, RecallWay.DELETE, "Wrong date")
    app.recalling.confirm(budi, recall_id)
    tried = threading.Event()

    def look(_changes: Changes) -> None:
        if {line.step.state for line in app.recalling.status(sari, recall_id).lines} == {RecallState.UNKNOWN}:
            tried.set()

    app.on_changes(look)
    app.start_sending()
    try:
        assert tried.wait(LIMIT)
    finally:
        app.stop_sending()


def send_everything(app: App, post_id: PostId) -> None:
    moved = threading.Event()
    app.on_changes(lambda _changes: moved.set())
    app.start_sending()
    try:
        while states(app, post_id) & WAITING:
            assert moved.wait(LIMIT), states(app, post_id)
            moved.clear()
    finally:
        app.stop_sending()


def states(app: App, post_id: PostId) -> set[DeliveryState]:
    with app.database.reading() as connection:
        return {one.state for one in deliveries.for_post(connection, post_id)}


def rows_of(app: App) -> str:
    """Everything in every table of the database."""
    with app.database.reading() as connection:
        known = MetaData()
        known.reflect(connection)
        return "\n".join(str(tuple(row)) for table in known.sorted_tables for row in connection.execute(select(table)))


def written(tmp_path: Path) -> dict[str, bytes]:
    return {str(path.relative_to(tmp_path)): path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()}


def test_no_secret_is_anywhere(
    app: App, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("DUTA_HOME", str(tmp_path / "home"))
    handler = keep_log(folders(tmp_path), "duta")
    try:
        keep_a_token(tmp_path)
        private_keys = use_pins(app)
        work(app, tmp_path)
        try:
            wrong = make_url("postgresql://duta@127.0.0.1:1/x").set(password=DATABASE_PASSWORD)
            open_workspace(wrong.render_as_string(hide_password=False), origin="x", clock=app.clock)
        except (SchedulerError, MachineError, DatabaseUnavailable) as error:
            log.error("no server there", exc_info=error)
            refused = str(error)
    finally:
        logs.stop(handler)
    crashed = crash(tmp_path, RuntimeError(f"could not sign in with {TOKEN}"))
    crashed += crash_while_unlocking(tmp_path)
    printed = capfd.readouterr()

    found = {name: data.decode("utf-8", "replace") for name, data in written(tmp_path).items()}
    found |= {"database": rows_of(app), "crash": crashed, "error": refused, "printed": printed.out + printed.err}
    leaks = [
        (where, secret)
        for where, text in found.items()
        for secret in SECRETS_USED
        for form in forms(secret)
        if form in text
    ]
    assert leaks == []
    everything = {name: text.encode() for name, text in found.items()} | written(tmp_path)
    key_forms = [form for key in private_keys for form in forms_of_key(key)]
    assert [where for where, data in everything.items() for form in key_forms if form in data] == []
    # What is no secret is there: the search looks into the right places.
    for where in ("database", "archive.db", "kopi.pack", "sheet.json", "incident.json"):
        assert WORDS in found[where], where
    for where in ("audit.csv", "audit.jsonl"):
        assert "delivery_sent" in found[where], where
    for said in ("sending with", "taking back with"):
        assert said in found["home/logs/duta.log"]
    assert "Wrong date" in found["incident.html"]
    for told in ("the vault stayed shut", "a wrong PIN", "locked", "UnlockedKey"):
        assert told in found["home/logs/duta.log"], told
    for where in ("audit.jsonl", "database"):
        assert "pin_wrong" in found[where], where
    assert "in _tried" in crashed
    assert "RuntimeError" in crashed


def echoed(asked: Request) -> Given:
    """A server that throws back at us whatever it was sent, in every field where anybody might look."""
    said = f"{asked.path} {dict(asked.query)} {dict(asked.headers)} {asked.body.decode('utf-8', 'replace')}"
    names = ("error", "error_description", "title", "detail", "description", "message", "code", "name", "username")
    return Given(403, dict.fromkeys(names, said) | {"ok": False}, {"X-Said": said[:500].replace("\n", " ")})


def clients_of_all_networks(app: App, url: str) -> dict[str, Client]:
    """Each network's client, signed in with a token of its kind, and its account with papers in the workspace."""
    members = {one.name: one.id for one in app.directory.members()}
    mission = app.directory.accounts()[0].mission_id
    clients = {}
    for name in NAMES:
        client = a_client(name, url)
        account = replace(client.account, mission_id=mission, handle=f"kbri-{name}", language="id")
        client.account = account
        clients[name] = client
        with app.database.writing() as writing:
            stored_accounts.add(writing.connection, account, machine=app.machine)
        papers = AccountPapers("Pensosbud", "12/B/2026", date(2026, 1, 12), two_step_at=app.clock.now().date())
        app.account_papers.file(members["Dewi"], account.id, papers)
        client.sign_ins.keep(account, client.sign_ins.current(account))
    app.networks = {name: client.network for name, client in clients.items()}
    return clients


def ask_everything(clients: dict[str, Client]) -> None:
    """Everything that a client can be asked fails, and each failure is logged as a mistake would be."""
    for name, client in clients.items():
        for what, does in client.does.items():
            try:
                does()
            except SchedulerError as error:
                log.error("%s of %s failed", what, name, exc_info=error)


def test_no_sign_in_of_any_network_is_anywhere(
    app: App, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    """OAuth tokens, app passwords, bots' tokens, webhooks' addresses, keys of Pages, passwords of sites."""
    monkeypatch.setenv("DUTA_HOME", str(tmp_path / "home"))
    handler = keep_log(folders(tmp_path), "duta")
    members = {one.name: one.id for one in app.directory.members()}
    sari, budi, dewi = members["Sari"], members["Budi"], members["Dewi"]
    with HostileServer() as server:
        server.answer_with = echoed
        try:
            clients = clients_of_all_networks(app, server.url)
            ask_everything(clients)
            draft = Draft("Kopi", Topic.TRADE, (master_variant(WORDS, language="id"),),
                          tuple(one.account.id for one in clients.values()))  # fmt: skip
            post_id = app.composing.create(sari, draft)
            signer = app.unlocking.unlock(budi, PRACTICE_PIN)
            app.approving.approve(signer, post_id, app.approving.review(budi, post_id).seen)
            app.scheduling.schedule_now(sari, post_id)
            send_everything(app, post_id)
            app.audit_trail.export(dewi, tmp_path / "audit.jsonl", ExportFormat.JSON_LINES)
            app.records.archive(dewi, tmp_path / "archive.db")
            app.packs.export(sari, [post_id], tmp_path / "kopi.pack")
        finally:
            logs.stop(handler)
        told = [secret for secret in SIGN_INS if server.was_told(secret)]
    crashed = "".join(crash(tmp_path, RuntimeError(f"could not sign in with {secret}")) for secret in SIGN_INS)
    printed = capfd.readouterr()
    found = {name: data.decode("utf-8", "replace") for name, data in written(tmp_path).items()}
    found |= {"database": rows_of(app), "crash": crashed, "printed": printed.out + printed.err}
    leaks = [
        (where, secret)
        for where, text in found.items()
        for secret in SIGN_INS
        for form in forms(secret)
        if form in text
    ]
    assert leaks == []
    # They were used, and what is no secret was written down.
    assert set(told) >= {SIGN_INS[0], SIGN_INS[1], "hostileRefresh", "hostilePassword"}
    for name in NAMES:
        assert f"of {name} failed" in found["home/logs/duta.log"], name
    for where in ("database", "archive.db", "kopi.pack"):
        assert WORDS in found[where], where
    assert "delivery_refused" in found["audit.jsonl"]
