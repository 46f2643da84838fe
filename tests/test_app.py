"""Opening, sharing and closing a workspace as a whole."""

from __future__ import annotations

import subprocess
import sys
import threading
from datetime import timedelta
from pathlib import Path

import pytest

from scheduler_app.app import App, Role, create_app, open_app
from scheduler_app.clock import FixedClock
from scheduler_app.domain.changes import Changes, Kind
from scheduler_app.domain.delivery import DeliveryState
from scheduler_app.domain.ids import MemberId, PostId
from scheduler_app.domain.post import Topic
from scheduler_app.domain.workspace import Right
from scheduler_app.errors import DatabaseUnavailable, InvalidInput, MachineError, WorkspaceInUse
from scheduler_app.paths import Folders
from scheduler_app.secrets.practice import PRACTICE_PIN
from scheduler_app.secrets.sealing import Cost
from scheduler_app.secrets.signing import verify
from scheduler_app.secrets.vault import Place
from scheduler_app.secrets.vault_file import VaultFile
from scheduler_app.services.draft import Draft, master_variant
from scheduler_app.storage import deliveries
from tests.conftest import START

LONG = 30.0
CHEAP = Cost(n=2, r=1, p=1)


@pytest.fixture
def folders(tmp_path: Path) -> Folders:
    return Folders.inside(tmp_path / "home")


@pytest.fixture
def workspace(folders: Folders) -> Path:
    path = folders.data / "work.duta"
    create_app(path, folders.data / "sites", folders).close()
    return path


def test_what_was_made_can_be_opened_again(workspace: Path, folders: Folders) -> None:
    with open_app(workspace, folders) as app:
        assert app.directory.workspace().name == "KBRI Demo"
        assert len(app.directory.accounts()) == len(app.directory.missions())


def test_in_a_practice_workspace_everybody_signs_with_the_pin_that_is_printed(
    workspace: Path, folders: Folders
) -> None:
    with open_app(workspace, folders) as app:
        registered = {one.id: one.public_key for one in app.members.register().members()}
        assert registered.keys() == {one.id for one in app.directory.members()}
        for member_id, public in registered.items():
            signer = app.unlocking.unlock(member_id, PRACTICE_PIN)
            assert verify(public, b"yes", signer.sign(b"yes"))


def test_a_real_workspace_keeps_its_keys_in_the_vault_of_this_machine(folders: Folders) -> None:
    # A vault file stands for the keyring, which a test must not touch.
    VaultFile(folders.vault_file, lambda: "rubber boots", CHEAP).put("test", "")
    path = folders.data / "real.duta"
    folders.practice_keys(path).write_text("of a practice workspace that was here before")
    sites, opens = folders.data / "sites", lambda: "rubber boots"
    create_app(path, sites, folders, founder_pin="dewi 2027!", passphrase=opens).close()
    assert not folders.practice_keys(path).exists()
    with open_app(path, folders, passphrase=lambda: "rubber boots") as app:
        dewi = app.directory.member_named("Dewi").id
        assert app.keys_lie is Place.FILE
        assert app.unlocking.unlock(dewi, "dewi 2027!").member_id == dewi
        assert app.members.register().keepers == (dewi,)
        app.members.change(dewi, "dewi 2027!", dewi, name="Dewi Lestari")


def test_a_machine_speaks_under_one_name(workspace: Path, folders: Folders) -> None:
    with open_app(workspace, folders) as first:
        name = first.machine
    with open_app(workspace, folders) as second:
        assert second.machine == name


def test_nothing_is_made_where_there_was_no_workspace(tmp_path: Path, folders: Folders) -> None:
    with pytest.raises(DatabaseUnavailable):
        open_app(tmp_path / "missing.duta", folders)
    assert {one.name for one in tmp_path.iterdir()} <= {"home"}


def test_a_workspace_is_not_made_over_another(workspace: Path, folders: Folders) -> None:
    with pytest.raises(InvalidInput):
        create_app(workspace, folders.data / "other sites", folders)
    assert not (folders.data / "other sites").exists()
    open_app(workspace, folders).close()


def test_a_sample_that_is_none_leaves_no_workspace(folders: Folders, tmp_path: Path) -> None:
    (tmp_path / "sample.toml").write_text("nothing = 1")
    with pytest.raises(InvalidInput):
        create_app(folders.data / "work.duta", tmp_path / "sites", folders, sample=tmp_path / "sample.toml")
    assert not list(folders.data.glob("*.duta"))
    assert not (tmp_path / "sites").exists()


def test_a_folder_that_cannot_be_made_is_named(folders: Folders, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(MachineError) as caught:
        create_app(tmp_path / "file" / "work.duta", tmp_path / "sites", folders)
    assert caught.value.code == "workspace.read_only_folder"


def test_a_second_opening_is_told_who_has_it(workspace: Path, folders: Folders) -> None:
    with open_app(workspace, folders, role=Role.WINDOW), pytest.raises(WorkspaceInUse) as caught:
        open_app(workspace, folders, role=Role.RUN)
    assert caught.value.params["role"] == "window"
    open_app(workspace, folders, role=Role.RUN).close()


def test_an_opening_that_fails_leaves_the_workspace_to_others(workspace: Path, folders: Folders) -> None:
    kept = workspace.read_bytes()
    workspace.write_bytes(b"not a database at all, not at all")
    with pytest.raises(DatabaseUnavailable):
        open_app(workspace, folders)
    workspace.write_bytes(kept)
    open_app(workspace, folders).close()


def test_who_asks_is_heard_and_gets_it(workspace: Path, folders: Folders) -> None:
    sender = open_app(workspace, folders, role=Role.RUN)
    assert sender.handover_wanted() is None
    got: list[App] = []

    def ask() -> None:
        got.append(open_app(workspace, folders, role=Role.WINDOW, ask=True, patience=LONG))

    asking = threading.Thread(target=ask)
    asking.start()
    while (wanted := sender.handover_wanted()) is None:
        assert asking.is_alive()
    assert wanted.role == Role.WINDOW
    sender.close()
    asking.join(LONG)
    got[0].close()


def test_patience_ends_and_withdraws_the_request(workspace: Path, folders: Folders) -> None:
    with open_app(workspace, folders, role=Role.RUN) as sender:
        with pytest.raises(WorkspaceInUse):
            open_app(workspace, folders, role=Role.WINDOW, ask=True, patience=0.01)
        assert sender.handover_wanted() is None


def test_a_stop_ends_the_waiting(workspace: Path, folders: Folders) -> None:
    stop = threading.Event()
    stop.set()
    with open_app(workspace, folders, role=Role.WINDOW), pytest.raises(WorkspaceInUse):
        open_app(workspace, folders, role=Role.RUN, patience=None, stop=stop)


def test_changes_are_heard(workspace: Path, folders: Folders) -> None:
    with open_app(workspace, folders) as app:
        heard: list[Changes] = []
        app.on_changes(heard.append)
        write(app)
        assert Kind.POSTS in heard[0].kinds


def test_what_is_due_is_sent_until_it_is_closed(workspace: Path, folders: Folders) -> None:
    before = set(threading.enumerate())
    with open_app(workspace, folders) as app:
        post = write(app)
        supervisor = next(one.id for one in app.directory.members() if one.may(Right.APPROVE))
        app.approving.approve(
            app.unlocking.unlock(supervisor, PRACTICE_PIN), post, app.approving.review(supervisor, post).seen
        )
        app.scheduling.schedule_now(officer(app), post)
        over = threading.Event()

        def look(_changes: Changes) -> None:
            with app.database.reading() as connection:
                if all(one.state is DeliveryState.SENT for one in deliveries.for_post(connection, post)):
                    over.set()

        app.on_changes(look)
        app.start_sending()
        app.start_sending()
        assert over.wait(LONG)
    assert set(threading.enumerate()) <= before
    assert len(list((folders.data / "sites").glob("*/posts/*/index.html"))) == 1


def test_sending_is_not_begun_once_the_workspace_was_let_go(workspace: Path, folders: Folders) -> None:
    before = set(threading.enumerate())
    app = open_app(workspace, folders)
    app.close()
    app.start_sending()
    assert set(threading.enumerate()) <= before


def test_still_time_is_used_when_given(workspace: Path, folders: Folders) -> None:
    clock = FixedClock(START + timedelta(days=1))
    with open_app(workspace, folders, clock=clock) as app:
        post = app.composing.read(officer(app), write(app)).post
        assert post.created_at == clock.now()


def test_importing_it_pulls_in_nothing_that_only_sending_needs() -> None:
    program = """if True:
        import sys
        import scheduler_app.app
        print(sorted({"apscheduler", "requests", "PIL", "sqlite_utils", "keyring", "rich"} & set(sys.modules)))
    """
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"


def officer(app: App) -> MemberId:
    return next(one.id for one in app.directory.members() if one.may(Right.SCHEDULE) and not one.may(Right.APPROVE))


def write(app: App) -> PostId:
    account = app.directory.accounts()[0]
    return app.composing.create(officer(app), Draft("Kopi", Topic.TRADE, (master_variant("Kopi"),), (account.id,)))
