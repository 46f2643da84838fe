"""The words of a review package's page, and of its lines on a terminal."""

from __future__ import annotations

from scheduler_app.commands.words import words_for
from scheduler_app.domain.finding import Finding
from scheduler_app.services.review_page import PageWords

_HEADINGS = {
    "account": "Account",
    "address": "Address",
    "approved": "approved",
    "asked_by": "Asked by",
    "author": "Written by",
    "before": "What was approved before",
    "block": "stops",
    "can_approve": "Who can approve",
    "changes_requested": "asked for changes",
    "comment": "In their words",
    "decision": "Decision",
    "embargo": "Not before",
    "expires": "Not after",
    "finding": "What the rules say",
    "findings": "What the rules say",
    "hash": "Content",
    "home_clock": "Clock at home",
    "identity": "The network's own name for it",
    "kept": "Kept, because",
    "last_editor": "Last changed by",
    "made_by": "Made and signed by",
    "mission": "Mission",
    "needed": "Approvals needed",
    "needs_approval": "asks for an approval more",
    "network": "Network",
    "no_picture": "No small picture could be made of this file.",
    "no_words": "No description for those who cannot see it.",
    "not_planned": "not planned yet",
    "note": "notes",
    "purpose": "What it is for",
    "readers_clock": "Readers' clock",
    "register": "Register of members",
    "root_key": "Root key",
    "rule": "Rule",
    "said": "What was said about it",
    "source": "Source",
    "title": "Review package",
    "topic": "Topic",
    "warn": "warns",
    "weight": "It",
    "when": "When",
    "who": "Who",
}


def _of(code: str) -> str:
    return _HEADINGS.get(code, code.replace("_", " "))


def _of_finding(finding: Finding) -> str:
    return words_for(finding.code, finding.params)


PAGE_WORDS = PageWords(_of, _of_finding)
