"""Every bench there is, in the order they run."""

from __future__ import annotations

from bench import (
    audit_check,
    bulk_scheduling,
    burst,
    clock_jump,
    composing,
    deriving,
    durable_cycle,
    idle_sender,
    keystrokes,
    opening_window,
    publishing,
    sending_cost,
)
from bench.runner import Bench

BENCHES: tuple[Bench, ...] = (
    publishing.E1,
    publishing.E1R,
    publishing.E2,
    sending_cost.E3,
    durable_cycle.D1,
    durable_cycle.D2,
    bulk_scheduling.D3,
    burst.L1,
    clock_jump.L3,
    idle_sender.M2,
    idle_sender.M2_CPU,
    audit_check.A1,
    keystrokes.T0,
    keystrokes.T1,
    composing.T1W,
    composing.T1E,
    deriving.F1,
    opening_window.S1,
    opening_window.S1_B,
    opening_window.S1_C,
    opening_window.M1,
)
