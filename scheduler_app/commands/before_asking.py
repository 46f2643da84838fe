"""What is done before anybody is asked: links are followed, translations read."""

from __future__ import annotations

from datetime import timedelta

import click

from scheduler_app.commands.asked import Asked
from scheduler_app.commands.console import say


@click.command("follow-links")
@click.argument("number", type=int, required=False)
@click.option("--due", "hours", type=click.IntRange(1, 168), help="Of all that leaves within so many hours instead.")
@click.pass_obj
def follow_links(asked: Asked, number: int | None, hours: int | None) -> None:
    """Follow the links of a post over the network, and keep for the rules which answer and where they lead."""
    if (number is None) is (hours is None):
        raise click.UsageError("Name a post, or say --due HOURS.")
    with asked.opened() as app:
        actor = asked.actor(app)
        if number is not None:
            answers = app.following_links.follow(actor, asked.post(app, actor, number))
        else:
            answers = app.following_links.follow_due(actor, timedelta(hours=hours or 0))
    if not answers:
        say("No link was followed: there is none, or all of them answered a short while ago.")
    for one in answers:
        leads = f", leads to {one.target}" if one.target != one.link else ""
        say(f"{one.link}: {'answers' if one.answered else 'does not answer'}{leads}")
    if any(not one.answered for one in answers):
        raise click.exceptions.Exit(1)


@click.command()
@click.argument("number", type=int)
@click.argument("language")
@click.pass_obj
def translated(asked: Asked, number: int, language: str) -> None:
    """Say that a machine translated the words of a post in LANGUAGE: a person has to confirm them."""
    with asked.opened() as app:
        actor = asked.actor(app)
        app.translating.mark(actor, asked.post(app, actor, number), language)
    say(f"The words in {language} wait for a person: `duta confirm-translation {number} {language}`.")


@click.command("confirm-translation")
@click.argument("number", type=int)
@click.argument("language")
@click.pass_obj
def confirm_translation(asked: Asked, number: int, language: str) -> None:
    """Say that you have read the words of a post in LANGUAGE, and that they are right."""
    with asked.opened() as app:
        actor = asked.actor(app)
        app.translating.confirm(actor, asked.post(app, actor, number), language)
    say(f"The words in {language} are confirmed.")
