"""What `duta --help` says of each word: written here, so that nobody waits for all of Duta to be read for it."""

from __future__ import annotations

from collections.abc import Mapping

LISTED: Mapping[str, str] = {
    "demo": "Play the whole job on the practice workspace: plan, approval, sending, and a look whether all is true.",
    "new": "Make a workspace called NAME, where --workspace says.",
    "import": "Bring the posts of PLAN (a CSV file) in.",
    "list": "Show what needs a person, what waits and what was sent, with the reader's clock and yours.",
    "posts": "List the posts, newest first, with the numbers that other words take.",
    "check-post": "Hold a post against the rules: what they say, where, why, and how to mend it.",
    "fix": "Mend what RULE found in a post, as `duta check-post` offers it.",
    "keep": "Go on in spite of what RULE warns of, for exactly the words that are written now.",
    "rules": "The rules that posts are held against.",
    "accounts": "The accounts with the papers on file about them; without a word, the list.",
    "spending": "What networks charge this month, what is still to come, and the caps; without a word, all of it.",
    "campaigns": "The campaigns; without a word, the list.",
    "series": "Posts that come again; without a word, the list.",
    "media": "Pictures and films; without a word, those that came in last.",
    "rights": "Show the rights of the pictures of a post, or file those of its PICTURE (1, 2, …).",
    "follow-links": (
        "Follow the links of a post over the network, and keep for the rules which answer and where they lead."
    ),
    "translated": "Say that a machine translated the words of a post in LANGUAGE: a person has to confirm them.",
    "confirm-translation": "Say that you have read the words of a post in LANGUAGE, and that they are right.",
    "clearance": "Ask headquarters to clear a post, and put their answer on record.",
    "names": "The people and institutions that posts mention, with their handles; without a word, the list.",
    "submit": "Ask a supervisor to approve posts.",
    "approve": "Look at posts, and approve exactly what was shown.",
    "review": "Have posts approved on a computer that does not have the workspace.",
    "approval": "Say how far the approval of a post is: what changed, whose yes it needs, and why it was sent back.",
    "send-back": "Ask for changes to a post; whatever was approved of it counts no more.",
    "send-now": "Plan posts for this very moment on all their accounts.",
    "hold": (
        "Stop everything, or a SCOPE such as `country JP` or `account kbri-tokyo`; without a scope, list the holds."
    ),
    "heighten": "Ask for a new approval of everything, or of a SCOPE as in `duta hold`, before it leaves.",
    "release": "Let go of a HOLD, named as `duta hold` lists it.",
    "exempt": "Let one post, by its NUMBER, pass a HOLD: one supervisor proposes it, another confirms it.",
    "review-held": (
        "Decide about what holds stopped: `now`, `time`, `draft` or `cancel`; without a decision, list what waits."
    ),
    "by-hand": "What people are to post by hand; without a word, the list.",
    "settle": "Decide about what waits for a person: send it `now`, at another `time`, it is `there`, or `cancel` it.",
    "recall": "Take back or correct what was sent: one person proposes it, a supervisor confirms it.",
    "look-ahead": "Show what leaves in the next 36 hours, with its special days.",
    "calendar": "Show what is planned, or write it into a file for calendars, spreadsheets or an intranet.",
    "days": "The special days in the countries of your missions; without a word, those of the next days.",
    "incident": "Look at incidents, write into them, close them and take them out as files.",
    "members": "Members by the signed register, not by what a table says; without a word, the list.",
    "join": "Let this computer believe the workspace's register of members, and use that workspace, as you.",
    "pin": "Change your PIN on this computer.",
    "solo": "Solo mode: authors may approve what they wrote.",
    "approval-rules": "How many approvals a post needs; without a word, the rules in force.",
    "stand-in": "Who approves in whose place; without a word, the list.",
    "vault": "Say where this computer keeps keys, and try whether they can be read.",
    "run": "Send what is due until stopped (Ctrl+C, SIGTERM); what is being sent is finished first.",
    "check": "Say what is in the workspace and whether it is well; ends with 1 when something is not.",
    "backup": "Copy the workspace and its pictures to the file TO and the folder TO.media, while anyone may work on.",
    "pack": "Take posts with their pictures to another workspace.",
    "audit": "Verify and export the record of everything that was done.",
    "record": "Show everything that is on record about post NUMBER: contents, approvals, attempts, answers and edits.",
    "records": "Keep records for as long as they have to be kept, and take them to the archive.",
}
"""The first sentence of each command's own help, as click shortens it."""
