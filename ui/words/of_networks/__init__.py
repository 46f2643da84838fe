"""What single networks say besides, one file for each; a new network adds its table to ``OF_NETWORKS``."""

from __future__ import annotations

from collections.abc import Mapping

from ui.words.of_networks.bluesky import BLUESKY
from ui.words.of_networks.discord import DISCORD
from ui.words.of_networks.facebook import FACEBOOK
from ui.words.of_networks.mastodon import MASTODON
from ui.words.of_networks.slack import SLACK
from ui.words.of_networks.slack_webhook import SLACK_WEBHOOK
from ui.words.of_networks.teams import TEAMS
from ui.words.of_networks.telegram import TELEGRAM
from ui.words.of_networks.wordpress import WORDPRESS
from ui.words.of_networks.x import X
from ui.words.wording import Wording

OF_NETWORKS: Mapping[str, Wording] = {
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
