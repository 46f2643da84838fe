"""About what people write, plan, choose and bring in."""

from __future__ import annotations

from ui.words.wording import Wording, say

WRITING: dict[str, Wording] = {
    "member.may_not": Wording(
        say("messages", "Your role does not allow this."),
        say("messages", "It needs the right to {right}."),
        say("messages", "Ask somebody who may."),
    ),
    "member.may_not_on_account": Wording(
        say("messages", "The account {account} is closed to you for this."),
        say("messages", "It needs the right to {right} on this account."),
        say("messages", "Ask somebody who may, or leave the account out."),
    ),
    "member.unknown": Wording(
        say("messages", "There is no such member."),
        say("messages", "This workspace does not know {member}."),
        say("messages", "Look who there is."),
    ),
    "member.no_such_name": Wording(
        say("messages", "Nobody here is called {name}."),
        say("messages", "There are: {names}."),
        say("messages", "Choose one of them."),
    ),
    "member.name_not_unique": Wording(
        say("messages", "Two members are called {name}."),
        say("messages", "They cannot be told apart by name."),
        say("messages", "An administrator has to rename one."),
    ),
    "member.not_chosen": Wording(
        say("messages", "It is not known who you are."),
        say("messages", "There are: {names}."),
        say("messages", "Choose one of them."),
    ),
    "mission.unknown": Wording(
        say("messages", "There is no such mission."),
        say("messages", "This workspace does not know it."),
        say("messages", "Look which there are."),
    ),
    "mission.slug_taken": Wording(
        say("messages", "That short name is taken."),
        say("messages", "There is a mission called {slug}."),
        say("messages", "Choose another short name."),
    ),
    "account.unknown": Wording(
        say("messages", "There is no account {account}."),
        say("messages", "This workspace does not know it."),
        say("messages", "Look at the spelling, or connect it first."),
    ),
    "account.handle_taken": Wording(
        say("messages", "That account is there already."),
        say("messages", "{network} has {handle} in this workspace."),
        say("messages", "Use that one."),
    ),
    "account.not_meant": Wording(
        say("messages", "The post is not meant for {account}."),
        say("messages", "The account is not among its targets."),
        say("messages", "Add the account to the post first."),
    ),
    "account.no_longer_meant": Wording(
        say("messages", "The post was taken off this account."),
        say("messages", "Somebody removed the account from its targets."),
        say("messages", "You don't need to do anything."),
    ),
    "account.not_ready": Wording(
        say("messages", "The account cannot be sent from now."),
        say("messages", "Its sign-in is missing, or the network locked it."),
        say("messages", "Sign in again or have it unlocked, then send again."),
    ),
    "campaign.unknown": Wording(
        say("messages", "There is no such campaign."),
        say("messages", "This workspace does not know it."),
        say("messages", "Choose one that exists, or leave it empty."),
    ),
    "campaign.name_taken": Wording(
        say("messages", "That name is taken."),
        say("messages", "There is a campaign {name}."),
        say("messages", "Choose another name."),
    ),
    "post.unknown": Wording(
        say("messages", "There is no such post."),
        say("messages", "It may have been named wrongly."),
        say("messages", "Look at the list again."),
    ),
    "post.no_master": Wording(
        say("messages", "The post has no words of its own."),
        say("messages", "Its versions have nothing to follow."),
        say("messages", "Write the general text first."),
    ),
    "post.scope_twice": Wording(
        say("messages", "Two versions are for the same readers."),
        say("messages", "Only one of them can be shown."),
        say("messages", "Keep one of them."),
    ),
    "post.no_accounts": Wording(
        say("messages", "No account is chosen."),
        say("messages", "The post would appear nowhere."),
        say("messages", "Choose at least one account."),
    ),
    "post.no_words": Wording(
        say("messages", "The post has no words."),
        say("messages", "There is nothing to read."),
        say("messages", "Write some."),
    ),
    "post.no_text": Wording(
        say("messages", "On {account} the post would be empty."),
        say("messages", "Neither its language nor the general text has words."),
        say("messages", "Write words for it."),
    ),
    "post.too_many_parts": Wording(
        say("messages", "The post has too many parts."),
        say("messages", "More than {limit} is more than anybody reads."),
        say("messages", "Divide it into several posts."),
    ),
    "post.too_many_pictures": Wording(
        say("messages", "The post has too many pictures."),
        say("messages", "At most {limit} are possible."),
        say("messages", "Take some out."),
    ),
    "post.bad_language": Wording(
        say("messages", "{language} is no language."),
        say("messages", "A language is written as en, id or pt-BR."),
        say("messages", "Correct it."),
    ),
    "post.bad_link": Wording(
        say("messages", "{link} is no web address."),
        say("messages", "It has to begin with https:// and hold no spaces."),
        say("messages", "Correct it."),
    ),
    "post.bad_lateness_limit": Wording(
        say("messages", "The time a post may be late is wrong."),
        say("messages", "It has to be more than nothing."),
        say("messages", "Correct it."),
    ),
    "post.changed_meanwhile": Wording(
        say("messages", "Somebody else changed the post meanwhile."),
        say("messages", "Nothing was saved; your text is still here."),
        say("messages", "Look at the difference, then save again."),
    ),
    "post.is_under_way": Wording(
        say("messages", "The post waits before the approvers or is planned."),
        say("messages", "Only what nobody waits for can be put away."),
        say("messages", "Take it back, or cancel it in the calendar, first."),
    ),
    "post.being_sent": Wording(
        say("messages", "The post is being sent."),
        say("messages", "It cannot be changed at this moment."),
        say("messages", "Wait until it has left."),
    ),
    "post.already_sent": Wording(
        say("messages", "The post is public already."),
        say("messages", "Its words stay as readers saw them."),
        say("messages", "Write a new one, or recall it."),
    ),
    "post.outcome_unknown": Wording(
        say("messages", "It is not known whether the post is public."),
        say("messages", "It cannot be changed before that is clear."),
        say("messages", "Settle that first."),
    ),
    "text.too_long": Wording(
        say("messages", "Too long."),
        say("messages", "The {field} may have {limit} characters."),
        say("messages", "Shorten it."),
    ),
    "text.control_character": Wording(
        say("messages", "There is an invisible character in the text."),
        say("messages", "The {field} holds one that cannot be shown."),
        say("messages", "Type that place anew."),
    ),
    "text.holds_nul": Wording(
        say("messages", "There is an invisible character in the text."),
        say("messages", "It cannot be stored."),
        say("messages", "Type that place anew."),
    ),
    "text.not_unicode": Wording(
        say("messages", "The text holds characters that are none."),
        say("messages", "They cannot be stored."),
        say("messages", "Type that place anew."),
    ),
    "content.not_canonical": Wording(
        say("messages", "A stored text cannot be read as it was approved."),
        say("messages", "Somebody changed it outside Duta."),
        say("messages", "Restore a backup of the workspace."),
    ),
    "media.no_such_file": Wording(
        say("messages", "There is no picture {name}."),
        say("messages", "It is not in the folder."),
        say("messages", "Put it there, or correct the name."),
    ),
    "media.not_readable": Wording(
        say("messages", "The picture {name} cannot be read."),
        say("messages", "This computer does not let Duta open it."),
        say("messages", "Look at its permissions."),
    ),
    "media.unreadable": Wording(
        say("messages", "A picture could not be read."),
        say("messages", "Nothing was sent: {file} did not open on this computer."),
        say("messages", "Look at its permissions."),
    ),
    "media.too_big": Wording(
        say("messages", "{name} is too large."),
        say("messages", "It may have {megabytes} MB."),
        say("messages", "Make it smaller."),
    ),
    "media.too_many_pixels": Wording(
        say("messages", "The picture {name} has too many pixels."),
        say("messages", "It is {width} × {height}."),
        say("messages", "Make it smaller."),
    ),
    "media.cannot_be_fitted": Wording(
        say("messages", "{name} cannot be made to fit."),
        say("messages", "It moves, or the network takes no kind of picture that Duta writes."),
        say("messages", "Choose another picture."),
    ),
    "media.broken": Wording(
        say("messages", "The file {name} is damaged."),
        say("messages", "It cannot be opened to its end."),
        say("messages", "Export it again from where it came."),
    ),
    "media.unsupported": Wording(
        say("messages", "That is no picture or film Duta can use."),
        say("messages", "JPEG, PNG, GIF, WebP, HEIC, AVIF, TIFF and BMP can be used, MP4, MOV and WebM."),
        say("messages", "Convert it."),
    ),
    "media.still_changing": Wording(
        say("messages", "{name} changed while it was read."),
        say("messages", "Nothing of it was kept."),
        say("messages", "Wait until it is finished, then bring it in again."),
    ),
    "media.mislabelled": Wording(
        say("messages", "The picture {name} has the wrong ending."),
        say("messages", "Inside it is {found}."),
        say("messages", "Correct its ending."),
    ),
    "media.bad_place": Wording(
        say("messages", "A picture's cut or its focal point lies outside of it."),
        say("messages", "Nothing of the picture would be left, or nothing is there."),
        say("messages", "Choose them again."),
    ),
    "media.no_form_fits": Wording(
        say("messages", "No form of the picture {name} fits the network."),
        say("messages", "Neither smaller nor as another kind of file does it take it."),
        say("messages", "Choose another picture."),
    ),
    "media.not_unique": Wording(
        say("messages", "Several pictures begin with {media}."),
        say("messages", "One has to be meant."),
        say("messages", "Write more of its name."),
    ),
    "media.unknown": Wording(
        say("messages", "A picture is not in this workspace."),
        say("messages", "The post names one that was never brought in."),
        say("messages", "Bring it in again."),
    ),
    "media.not_a_hash": Wording(
        say("messages", "A picture is named wrongly in the workspace."),
        say("messages", "Somebody changed it outside Duta."),
        say("messages", "Restore a backup of the workspace."),
    ),
    "media.missing": Wording(
        say("messages", "A picture of the post is gone."),
        say("messages", "Its file is no longer on this computer."),
        say("messages", "Bring it in again."),
    ),
    "media.changed": Wording(
        say("messages", "A picture was changed outside Duta."),
        say("messages", "It is not the one that was approved, so it was not sent."),
        say("messages", "Bring it in again and have it approved."),
    ),
    "media.folder_not_writable": Wording(
        say("messages", "Pictures cannot be kept here."),
        say("messages", "Their folder cannot be written on this computer."),
        say("messages", "Look at its permissions."),
    ),
    "calendar.bad_span": Wording(
        say("messages", "Those days cannot be shown."),
        say("messages", "From {first} to {last} is more than a year, or backwards."),
        say("messages", "Choose other days."),
    ),
    "calendar.no_such_month": Wording(
        say("messages", "There is no such month."),
        say("messages", "{year}-{month} is not in the calendar."),
        say("messages", "Choose another month."),
    ),
    "slot.in_the_past": Wording(
        say("messages", "That time is over."),
        say("messages", "For {account} it was {wall}."),
        say("messages", "Choose a later time."),
    ),
    "slot.too_far": Wording(
        say("messages", "That is too far ahead."),
        say("messages", "{wall} is more than three years away for {account}."),
        say("messages", "Look at the year."),
    ),
    "slot.out_of_range": Wording(
        say("messages", "That is no date."),
        say("messages", "No calendar holds {wall}."),
        say("messages", "Correct it."),
    ),
    "slot.unknown_zone": Wording(
        say("messages", "There is no time zone {zone}."),
        say("messages", "A zone is named as Asia/Tokyo."),
        say("messages", "Correct it."),
    ),
    "slot.wall_has_zone": Wording(
        say("messages", "The time names a zone of its own."),
        say("messages", "{wall} is not what the reader's clock shows."),
        say("messages", "Give the time as the reader's clock shows it."),
    ),
    "slot.gap": Wording(
        say("messages", "That time does not exist."),
        say("messages", "Clocks are put forward over it, so the post goes out as much later."),
        say("messages", "Choose another time if that does not suit."),
    ),
    "slot.overlap": Wording(
        say("messages", "That time comes twice."),
        say("messages", "Clocks go back; the first one is taken."),
        say("messages", "Choose another time if that does not suit."),
    ),
    "period.unknown": Wording(
        say("messages", "There is no such sensitive period."),
        say("messages", "Somebody may have taken it out already."),
        say("messages", "Look which there are."),
    ),
    "period.no_name": Wording(
        say("messages", "The sensitive period has no name."),
        say("messages", "People have to read why those days are marked."),
        say("messages", "Give it a name."),
    ),
    "period.backwards": Wording(
        say("messages", "The period ends before it begins."),
        say("messages", "Its last day lies before its first."),
        say("messages", "Correct the days."),
    ),
    "period.too_long": Wording(
        say("messages", "The period is too long."),
        say("messages", "It may have at most {days} days."),
        say("messages", "Divide it, or mark fewer days."),
    ),
    "period.bad_severity": Wording(
        say("messages", "A sensitive period cannot mean {severity}."),
        say("messages", "It either blocks posts or asks for another approval."),
        say("messages", "Choose one of the two."),
    ),
    "period.no_such_country": Wording(
        say("messages", "No mission of yours is in {country}."),
        say("messages", "Your missions are in {countries}."),
        say("messages", "Choose one of these, or everywhere."),
    ),
}
