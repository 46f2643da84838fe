"""About the rules themselves: reading, tuning and keeping them."""

from __future__ import annotations

POLICY = {
    "fix.no_longer_fits": "The words were changed meanwhile, so the fix no longer fits. Look at the findings again.",
    "rule.no_such_parameter": "The rule has no setting {name}. It has: {known}.",
    "rule.bad_parameter": "The setting {name} takes a value of another kind: {kind}.",
}
