"""The `duta` command: everything the window does that makes sense without one."""

from __future__ import annotations

import sys
from importlib import import_module
from typing import Any

import click

from scheduler_app import __version__
from scheduler_app.commands.asked import Asked, our_mistake, the_failure
from scheduler_app.commands.listed import LISTED
from scheduler_app.errors import SchedulerError

# Where each word is written; read when it is asked for, so that `duta --version` waits for nothing.
_WORDS = {
    "demo": "demo:demo",
    "new": "new:new",
    "import": "plan:import_plan",
    "list": "plan:list_plan",
    "posts": "plan:posts",
    "check-post": "findings:check_post",
    "fix": "findings:fix",
    "keep": "findings:keep",
    "rules": "rules:rules",
    "accounts": "accounts:accounts",
    "spending": "spending:spending",
    "campaigns": "campaigns:campaigns",
    "series": "series:series",
    "media": "media:media",
    "rights": "rights:rights",
    "follow-links": "before_asking:follow_links",
    "translated": "before_asking:translated",
    "confirm-translation": "before_asking:confirm_translation",
    "clearance": "clearances:clearance",
    "names": "names:names",
    "submit": "approval:submit",
    "approve": "approval:approve",
    "review": "review:review",
    "approval": "approval:approval",
    "send-back": "approval:send_back",
    "send-now": "plan:send_now",
    "hold": "holds:hold",
    "heighten": "holds:heighten",
    "release": "holds:release",
    "exempt": "holds:exempt",
    "review-held": "review_held:review_held",
    "by-hand": "by_hand:by_hand",
    "settle": "settle:settle",
    "recall": "recall:recall",
    "look-ahead": "look_ahead:look_ahead",
    "calendar": "calendar:calendar",
    "days": "days:days",
    "incident": "incidents:incident",
    "members": "members:members",
    "join": "joining:join",
    "pin": "joining:pin",
    "solo": "solo:solo",
    "approval-rules": "approval_rules:approval_rules",
    "stand-in": "stand_in:stand_in",
    "vault": "vault:vault",
    "run": "run:run",
    "check": "keeping:check",
    "backup": "keeping:backup",
    "pack": "packs:pack",
    "audit": "audit:audit",
    "record": "records:record",
    "records": "records:records",
}


class _Words(click.Group):
    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(_WORDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        where = _WORDS.get(cmd_name)
        if where is None:
            return None
        module, name = where.split(":")
        command: click.Command = getattr(import_module(f"scheduler_app.commands.{module}"), name)
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """As click does, but without asking each word for its sentence: that would read all of Duta."""
        room = formatter.width - 6 - max(map(len, _WORDS))
        listed = [(word, click.Command(word, help=LISTED[word]).get_short_help_str(room)) for word in _WORDS]
        with formatter.section("Commands"):
            formatter.write_dl(listed)

    def invoke(self, ctx: click.Context) -> Any:
        try:
            return super().invoke(ctx)
        except SchedulerError as error:
            raise the_failure(error) from error
        except (click.ClickException, click.exceptions.Exit, click.Abort, KeyboardInterrupt):
            raise
        except Exception as error:
            # Our own mistake: a person gets a sentence, and whoever mends it gets the whole story.
            raise our_mistake(ctx.obj, error) from error


@click.group(cls=_Words, invoke_without_command=True, context_settings={"help_option_names": ["-h", "--help"]})
@click.option(
    "--workspace",
    "where",
    envvar="DUTA_WORKSPACE",
    metavar="PATH|URL",
    help="The workspace: a file, or a PostgreSQL address. Otherwise the one used last.",
)
@click.option("--as", "member", envvar="DUTA_MEMBER", metavar="NAME", help="Who you are in the workspace.")
@click.option("--self-check", is_flag=True, help="See whether this copy of Duta works, and end.")
@click.version_option(__version__, message="Duta %(version)s")
@click.pass_context
def duta(ctx: click.Context, where: str | None, member: str | None, self_check: bool) -> None:
    """Queue, approve and send the posts of many embassy accounts: on time, once.

    Ends with 0 when all is well, 1 when something needs a person, 2 when the command itself was not understood.
    """
    ctx.obj = Asked(where=where, member=member)
    if self_check:
        from scheduler_app.commands.self_check import self_check as check

        ctx.exit(check())
    if ctx.invoked_subcommand is None:
        click.echo(ctx.get_help())


def main() -> None:
    """Run the command and end the process."""
    for stream in (sys.stdout, sys.stderr):
        # A log in an old encoding shows a mark for what it cannot write; that is no reason to fail.
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")
    duta(prog_name="duta")


if __name__ == "__main__":
    main()
