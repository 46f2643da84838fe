"""About plans, tables and packs that are brought in, and the workspace's health."""

from __future__ import annotations

from ui.words.wording import Wording, say

BRINGING_IN: dict[str, Wording] = {
    "file.not_writable": Wording(
        say("messages", "The file cannot be written."),
        say("messages", "This computer does not let Duta write {path}."),
        say("messages", "Choose another place."),
    ),
    "health.foreign_keys_broken": Wording(
        say("messages", "Some rows belong to nothing."),
        say("messages", "The workspace was changed outside Duta."),
        say("messages", "Restore the last backup."),
    ),
    "health.log_large": Wording(
        say("messages", "The workspace's log has grown large."),
        say("messages", "Another program may be reading the file all the time."),
        say("messages", "Close other programs that have it open."),
    ),
    "health.pages_broken": Wording(
        say("messages", "The workspace file is damaged."),
        say("messages", "Some of its pages cannot be read."),
        say("messages", "Leave it as it is, and restore the last backup beside it."),
    ),
    "health.search_broken": Wording(
        say("messages", "Searching is out of order."),
        say("messages", "The list of words does not fit the posts."),
        say("messages", "Build the search anew."),
    ),
    "import.account_not_unique": Wording(
        say("messages", "The account {account} is not unique."),
        say("messages", "That name stands on several networks: {networks}."),
        say("messages", "Write the network before it."),
    ),
    "import.already_there": Wording(
        say("messages", "The post is there already."),
        say("messages", "The row was brought in before."),
        say("messages", "You don't need to do anything."),
    ),
    "import.bad_date": Wording(
        say("messages", "{date} is no date."),
        say("messages", "A date is written as 2027-03-31."),
        say("messages", "Correct it."),
    ),
    "import.bad_time": Wording(
        say("messages", "That is no time."),
        say("messages", "A time is written as 10:00."),
        say("messages", "Correct it."),
    ),
    "import.bad_time_mode": Wording(
        say("messages", "{time_mode} is no way to mean a time."),
        say("messages", "It is the reader's local time, or the same moment for all."),
        say("messages", "Correct it."),
    ),
    "import.date_without_time": Wording(
        say("messages", "The time is missing."),
        say("messages", "There is a date, but no time."),
        say("messages", "Add a time, or take the date out."),
    ),
    "import.time_without_date": Wording(
        say("messages", "The date is missing."),
        say("messages", "There is a time, but no date."),
        say("messages", "Add a date, or take the time out."),
    ),
    "import.description_without_picture": Wording(
        say("messages", "There is a description without a picture."),
        say("messages", "Nothing would be described by it."),
        say("messages", "Name the picture, or take the description out."),
    ),
    "import.bad_focus": Wording(
        say("messages", "{value} is no focal point."),
        say("messages", "It is how far the point is from the left and from the top, in percent."),
        say("messages", "Write it such as 50,20."),
    ),
    "import.bad_crop": Wording(
        say("messages", "{value} is no crop."),
        say("messages", "It is the left, top, right and bottom edge, in percent."),
        say("messages", "Write it such as 10,0,90,100."),
    ),
    "import.place_without_picture": Wording(
        say("messages", "There is a focal point or a crop, and no picture."),
        say("messages", "It says what of a picture is meant."),
        say("messages", "Name the picture, or leave the cell empty."),
    ),
    "import.no_description": Wording(
        say("messages", "The picture has no description."),
        say("messages", "People who cannot see it would miss it."),
        say("messages", "Write one."),
    ),
    "import.formula": Wording(
        say("messages", "There is a formula in place of text."),
        say("messages", "A spreadsheet would run it."),
        say("messages", "Write the text itself."),
    ),
    "import.missing_columns": Wording(
        say("messages", "Columns are missing."),
        say("messages", "The plan needs: {columns}."),
        say("messages", "Add them, or start from the sample plan."),
    ),
    "import.unknown_columns": Wording(
        say("messages", "Some columns are not known."),
        say("messages", "These mean nothing to Duta: {columns}."),
        say("messages", "Rename or remove them."),
    ),
    "import.no_accounts": Wording(
        say("messages", "No account is named."),
        say("messages", "The post would appear nowhere."),
        say("messages", "Name at least one account."),
    ),
    "import.unknown_account": Wording(
        say("messages", "There is no account {account}."),
        say("messages", "This workspace does not know it."),
        say("messages", "Look at the spelling."),
    ),
    "import.unknown_topic": Wording(
        say("messages", "{topic} is no topic."),
        say("messages", "The plan's topics are fixed words."),
        say("messages", "Look at the sample plan."),
    ),
    "import.no_such_picture": Wording(
        say("messages", "There is no picture {picture}."),
        say("messages", "It is not in the folder of pictures."),
        say("messages", "Put it there, or correct the name."),
    ),
    "import.picture_outside": Wording(
        say("messages", "The picture lies outside the folder."),
        say("messages", "{picture} leads somewhere else."),
        say("messages", "Put it into the folder of pictures."),
    ),
    "import.no_text": Wording(
        say("messages", "The post has no text."),
        say("messages", "There is nothing to read."),
        say("messages", "Write some."),
    ),
    "import.no_title": Wording(
        say("messages", "The post has no name."),
        say("messages", "It could not be told from the others."),
        say("messages", "Write a name."),
    ),
    "import.title_twice": Wording(
        say("messages", "Two posts have this name."),
        say("messages", "They could not be told apart."),
        say("messages", "Rename one of them."),
    ),
    "import.not_utf8": Wording(
        say("messages", "The plan is stored in an old way."),
        say("messages", "Its letters would come out wrong ({encoding})."),
        say("messages", "Save it as CSV in UTF-8."),
    ),
    "pack.broken": Wording(
        say("messages", "The pack is damaged."),
        say("messages", "{path} cannot be read to its end."),
        say("messages", "Ask for it again."),
    ),
    "pack.missing": Wording(
        say("messages", "There is no pack there."),
        say("messages", "Nothing lies at {path}."),
        say("messages", "Look at the name."),
    ),
    "pack.not_a_pack": Wording(
        say("messages", "That file is no pack."),
        say("messages", "{path} holds something else."),
        say("messages", "Look at its name."),
    ),
    "pack.too_new": Wording(
        say("messages", "A newer Duta made this pack."),
        say("messages", "This one does not know all that is in it."),
        say("messages", "Install the newest Duta."),
    ),
    "post.no_such_number": Wording(
        say("messages", "There is no post {number}."),
        say("messages", "No post carries that number."),
        say("messages", "Look at the list again."),
    ),
    "table.cell_too_large": Wording(
        say("messages", "A cell is too large."),
        say("messages", "No post needs that much text."),
        say("messages", "Shorten it, and look for a missing quotation mark."),
    ),
    "table.column_twice": Wording(
        say("messages", "A column stands there twice."),
        say("messages", "{column} must not be repeated."),
        say("messages", "Remove one of them."),
    ),
    "table.column_unnamed": Wording(
        say("messages", "A column has no name."),
        say("messages", "It is number {position}."),
        say("messages", "Name it, or remove it."),
    ),
    "table.empty": Wording(
        say("messages", "The table is empty."),
        say("messages", "There is nothing to bring in."),
        say("messages", "Choose another file."),
    ),
    "table.formula": Wording(
        say("messages", "There is a formula in place of text."),
        say("messages", "A spreadsheet would run it."),
        say("messages", "Write the text itself."),
    ),
    "table.is_a_spreadsheet": Wording(
        say("messages", "That is a spreadsheet file."),
        say("messages", "Duta reads plain tables."),
        say("messages", "Save it as CSV in UTF-8."),
    ),
    "table.missing": Wording(
        say("messages", "There is no such file."),
        say("messages", "Nothing lies at {path}."),
        say("messages", "Look at the name."),
    ),
    "table.not_readable": Wording(
        say("messages", "The file cannot be read."),
        say("messages", "This computer does not let Duta open {path}."),
        say("messages", "Look at its permissions."),
    ),
    "table.not_text": Wording(
        say("messages", "The file is no text."),
        say("messages", "A plan is a table in a text file."),
        say("messages", "Save it as CSV in UTF-8."),
    ),
    "table.quotes_do_not_match": Wording(
        say("messages", "A quotation mark is missing."),
        say("messages", "A cell begins with one and never ends."),
        say("messages", "Look at the row before the next post."),
    ),
    "table.too_few_cells": Wording(
        say("messages", "The row has too few cells."),
        say("messages", "Some of its columns are missing."),
        say("messages", "Look at its commas and quotation marks."),
    ),
    "table.too_many_cells": Wording(
        say("messages", "The row has too many cells."),
        say("messages", "There are more of them than columns."),
        say("messages", "Put text with commas into quotation marks."),
    ),
    "table.too_large": Wording(
        say("messages", "The file is too large."),
        say("messages", "It has {bytes} bytes; {limit} are possible."),
        say("messages", "Divide it."),
    ),
    "workspace.asked_for_already": Wording(
        say("messages", "Somebody else is taking the workspace over."),
        say("messages", "Another program asked for it a moment ago."),
        say("messages", "Wait a moment, then try again."),
    ),
    "backup.on_a_server": Wording(
        say("messages", "This workspace lies on a database server."),
        say("messages", "Duta makes copies of files only."),
        say("messages", "Ask whoever looks after the server for its backups."),
    ),
    "backup.onto_itself": Wording(
        say("messages", "A backup cannot replace its own workspace."),
        say("messages", "Both have the same name."),
        say("messages", "Choose another place."),
    ),
    "health.sqlite_with_bug": Wording(
        say("messages", "The database library here has a known fault."),
        say("messages", "It can only do harm when two programs write at once, and Duta prevents that."),
        say("messages", "Install the newest Duta when there is one."),
    ),
    "pack.media_changed": Wording(
        say("messages", "A picture in the pack is not the one it names."),
        say("messages", "The pack was changed after it was made; nothing was brought in."),
        say("messages", "Ask for it again."),
    ),
    "pack.no_posts": Wording(
        say("messages", "There is nothing to put into the pack."),
        say("messages", "No post was chosen."),
        say("messages", "Choose at least one."),
    ),
    "pack.too_large": Wording(
        say("messages", "The pack is too large."),
        say("messages", "It holds more than Duta takes in at once."),
        say("messages", "Ask for it in several parts."),
    ),
    "pack.film_too_large": Wording(
        say("messages", "{name} is too large for a pack."),
        say("messages", "It has {megabytes} MB of at most {most}."),
        say("messages", "Take it out, or hand it over by itself."),
    ),
    "pack.unexpected": Wording(
        say("messages", "The pack holds something unexpected."),
        say("messages", "It was not made by Duta, or was changed; nothing was brought in."),
        say("messages", "Ask for it again."),
    ),
}
