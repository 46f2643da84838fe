"""About this computer, its files, its database and the workspace."""

from __future__ import annotations

from ui.words.wording import Wording, say

MACHINE: dict[str, Wording] = {
    "disk.full": Wording(
        say("messages", "The disk is full."),
        say("messages", "Nothing was half-written."),
        say("messages", "Make room, then try again."),
    ),
    "link.no_network": Wording(
        say("messages", "No network can be reached."),
        say("messages", "Nothing was found out about the links ({links}), neither good nor bad."),
        say("messages", "Connect this computer, then follow them again."),
    ),
    "database.locked": Wording(
        say("messages", "Another program holds the workspace."),
        say("messages", "A database browser or a backup may have it open."),
        say("messages", "Close it, then try again."),
    ),
    "database.busy": Wording(
        say("messages", "The workspace was too busy."),
        say("messages", "It did not answer in time."),
        say("messages", "Try again in a moment."),
    ),
    "database.read_only": Wording(
        say("messages", "The workspace cannot be written."),
        say("messages", "This computer does not let Duta change the file."),
        say("messages", "Look at the permissions of file and folder."),
    ),
    "database.corrupt": Wording(
        say("messages", "The workspace file is damaged."),
        say("messages", "Duta does not touch it any further."),
        say("messages", "Leave it as it is, and restore the last backup beside it."),
    ),
    "database.not_a_database": Wording(
        say("messages", "That file is no workspace."),
        say("messages", "Something else is in it."),
        say("messages", "Look at its name."),
    ),
    "database.cannot_open": Wording(
        say("messages", "The workspace cannot be opened here."),
        say("messages", "Its folder is missing or closed to Duta."),
        say("messages", "Look whether the folder exists and may be written."),
    ),
    "database.disk_trouble": Wording(
        say("messages", "The disk reported trouble."),
        say("messages", "It may be failing."),
        say("messages", "Copy your files elsewhere, and have the disk looked at."),
    ),
    "database.not_answering": Wording(
        say("messages", "The database server does not answer."),
        say("messages", "The network or the server is down."),
        say("messages", "Look at both, then try again."),
    ),
    "workspace.in_use": Wording(
        say("messages", "Another Duta has this workspace open."),
        say("messages", "Only one program at a time may send from it."),
        say("messages", "Close the other one, or take the workspace over."),
    ),
    "workspace.not_set_up": Wording(
        say("messages", "This workspace is empty."),
        say("messages", "Nobody has set it up."),
        say("messages", "Set it up, or open another one."),
    ),
    "workspace.exists_already": Wording(
        say("messages", "There is a workspace here already."),
        say("messages", "Nothing was changed."),
        say("messages", "Choose another place."),
    ),
    "workspace.bad_sample": Wording(
        say("messages", "The sample does not describe a workspace."),
        say("messages", "{file} was changed."),
        say("messages", "Install Duta afresh."),
    ),
    "workspace.bad_address": Wording(
        say("messages", "That is no address of a workspace."),
        say("messages", "It has to be a file, or a PostgreSQL address with a database."),
        say("messages", "Correct it."),
    ),
    "workspace.corrupt": Wording(
        say("messages", "The workspace file is damaged."),
        say("messages", "{path} is left as it is."),
        say("messages", "Restore the last backup beside it."),
    ),
    "workspace.is_a_folder": Wording(
        say("messages", "That is a folder, not a workspace."),
        say("messages", "{path} holds files."),
        say("messages", "Choose the workspace inside it."),
    ),
    "workspace.missing": Wording(
        say("messages", "There is no workspace there."),
        say("messages", "Nothing lies at {path}."),
        say("messages", "Look at the name, or make a new one."),
    ),
    "workspace.network_folder": Wording(
        say("messages", "The workspace is on a shared folder."),
        say("messages", "Opening {folder} from two computers can damage it."),
        say("messages", "Move it to this computer, or use a server for the team."),
    ),
    "workspace.synced_folder": Wording(
        say("messages", "The workspace is in a synced folder."),
        say("messages", "{service} copies {folder} while Duta writes, which can damage it."),
        say("messages", "Move it to another folder of this computer."),
    ),
    "workspace.no_room": Wording(
        say("messages", "There is not enough room."),
        say("messages", "{needed} bytes are needed, {free} are free."),
        say("messages", "Make room, then try again."),
    ),
    "workspace.no_shared_memory": Wording(
        say("messages", "This folder is not suited."),
        say("messages", "Its file system cannot do what a workspace needs."),
        say("messages", "Move the workspace to a folder on this computer's own disk."),
    ),
    "workspace.not_a_database": Wording(
        say("messages", "That file is no workspace."),
        say("messages", "{path} holds something else."),
        say("messages", "Look at its name."),
    ),
    "workspace.not_a_workspace": Wording(
        say("messages", "That database is not one of Duta's."),
        say("messages", "{path} holds other tables."),
        say("messages", "Look at its name."),
    ),
    "workspace.not_readable": Wording(
        say("messages", "The workspace cannot be read."),
        say("messages", "This computer does not let Duta open {path}."),
        say("messages", "Look at its permissions."),
    ),
    "workspace.not_utf8": Wording(
        say("messages", "The database stores text in an old way."),
        say("messages", "It has to be UTF8."),
        say("messages", "Make a new database with the encoding UTF8."),
    ),
    "workspace.read_only_file": Wording(
        say("messages", "The workspace is read-only."),
        say("messages", "Duta may not change the file."),
        say("messages", "Look at its permissions."),
    ),
    "workspace.read_only_folder": Wording(
        say("messages", "The workspace's folder is read-only."),
        say("messages", "Duta has to write beside the file."),
        say("messages", "Look at the folder's permissions."),
    ),
    "workspace.too_new": Wording(
        say("messages", "A newer Duta made this workspace."),
        say("messages", "This one does not know all that is in it, so it leaves it alone."),
        say("messages", "Install the newest Duta."),
    ),
    "settings.unreadable": Wording(
        say("messages", "The settings cannot be read."),
        say("messages", "{path} is damaged; it names this computer, so it is not replaced."),
        say("messages", "Correct it by hand, or put a copy back."),
    ),
    "settings.not_writable": Wording(
        say("messages", "The settings cannot be written."),
        say("messages", "This computer does not let Duta change {path}."),
        say("messages", "Look at its permissions."),
    ),
    "settings.ca_file_missing": Wording(
        say("messages", "The list of certificate authorities is gone."),
        say("messages", "{file} is not there."),
        say("messages", "Correct the settings."),
    ),
    "settings.proxy_not_http": Wording(
        say("messages", "The proxy's address is wrong."),
        say("messages", "It has to begin with http:// or https://."),
        say("messages", "Correct the settings."),
    ),
    "program.error": Wording(
        say("messages", "Duta made a mistake of its own."),
        say("messages", "Nothing more was done."),
        say("messages", "Send the log to whoever looks after Duta here."),
    ),
    "demo.folder_not_writable": Wording(
        say("messages", "The demo's folder cannot be written."),
        say("messages", "{folder} cannot be emptied or written here."),
        say("messages", "Name another folder."),
    ),
    "demo.not_a_demo_folder": Wording(
        say("messages", "That folder is not a demo's."),
        say("messages", "{folder} holds something else; nothing was touched."),
        say("messages", "Name another folder."),
    ),
    "demo.no_calendar_picture": Wording(
        say("messages", "The calendar could not be drawn."),
        say("messages", "This computer cannot draw ({why})."),
        say("messages", "Install the libraries and fonts that Qt needs."),
    ),
}
