"""What single networks say besides, one file for each; a new network adds its table to ``OF_NETWORKS``."""

from __future__ import annotations

from collections.abc import Mapping

from scheduler_app.commands.sentences.of_networks.bluesky import BLUESKY
from scheduler_app.commands.sentences.of_networks.discord import DISCORD
from scheduler_app.commands.sentences.of_networks.facebook import FACEBOOK
from scheduler_app.commands.sentences.of_networks.mastodon import MASTODON
from scheduler_app.commands.sentences.of_networks.slack import SLACK
from scheduler_app.commands.sentences.of_networks.slack_webhook import SLACK_WEBHOOK
from scheduler_app.commands.sentences.of_networks.teams import TEAMS
from scheduler_app.commands.sentences.of_networks.telegram import TELEGRAM
from scheduler_app.commands.sentences.of_networks.wordpress import WORDPRESS
from scheduler_app.commands.sentences.of_networks.x import X

OF_NETWORKS: Mapping[str, str] = {
    **BLUESKY,
    **DISCORD,
    **FACEBOOK,
    **MASTODON,
    **SLACK,
    **SLACK_WEBHOOK,
    **TEAMS,
    **TELEGRAM,
    **WORDPRESS,
    **X,
}
