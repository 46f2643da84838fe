"""The `duta` command in a world that has the bulletin networks of the tests besides its own.

python -m tests.journeys.duta_on_bulletins --workspace WORKSPACE run
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from scheduler_app import foundations
from scheduler_app.__main__ import main
from scheduler_app.networks.network import Network
from tests.delivery.desk import bulletin_networks

_shipped = foundations.load_networks


def with_bulletins(**words: Any) -> Mapping[str, Network]:
    """What is shipped, and what the tests bring."""
    return {**_shipped(**words), **bulletin_networks()}


if __name__ == "__main__":
    foundations.load_networks = with_bulletins  # type: ignore[assignment]
    main()
