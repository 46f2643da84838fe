"""What sites run by WordPress say."""

from __future__ import annotations

from ui.words.wording import Wording, say

WORDPRESS: dict[str, Wording] = {
    "wordpress.header_lost": Wording(
        say("messages", "The site answers as if nobody had signed in."),
        say("messages", "The name or the password is wrong, or the site's web server does not pass them on."),
        say(
            "messages",
            "Look at both; if they are right, have whoever runs the site pass the Authorization header on.",
        ),
    ),
    "wordpress.no_app_passwords": Wording(
        say("messages", "The site takes no application passwords."),
        say("messages", "A plugin or setting has switched them off, or the site is older than WordPress 5.6."),
        say("messages", "Have whoever runs the site switch them on for this user."),
    ),
    "wordpress.may_not_publish": Wording(
        say("messages", "The user may not publish there."),
        say("messages", "On the site this user may write but not make public."),
        say("messages", "Have whoever runs the site make the user an author or editor."),
    ),
    "wordpress.file_too_large": Wording(
        say("messages", "The file is too large for the site."),
        say("messages", "Its host takes only smaller ones; nothing is public."),
        say(
            "messages", "Use a smaller file and have it approved again, or have whoever runs the site raise the limit."
        ),
    ),
    "wordpress.no_room": Wording(
        say("messages", "The site has no room left for files."),
        say("messages", "What it may keep is used up; nothing is public."),
        say("messages", "Have whoever runs the site make room, then send again."),
    ),
    "wordpress.file_refused": Wording(
        say("messages", "The site does not take the file."),
        say("messages", "It does not allow this type, or not this size; nothing is public."),
        say("messages", "Convert the file or use a smaller one, and have it approved again."),
    ),
    "wordpress.no_such_route": Wording(
        say("messages", "The site does not offer what Duta needs."),
        say("messages", "A plugin has closed a part of the site to programs, or that part has moved."),
        say("messages", "Have whoever runs the site open it, or sign in to the site again."),
    ),
    "wordpress.blocked": Wording(
        say("messages", "Something in front of the site stopped the request."),
        say("messages", "A firewall or a plugin for safety answered in its place."),
        say("messages", "Have whoever runs the site let Duta through, then send again."),
    ),
    "wordpress.no_category": Wording(
        say("messages", "The site has no such category."),
        say("messages", "It knows none called {category}, and Duta makes none."),
        say("messages", "Look at the spelling, or have the category made on the site."),
    ),
    "wordpress.no_site": Wording(
        say("messages", "No WordPress was found there."),
        say("messages", "The address leads to no site run by WordPress, or the site is closed to programs."),
        say("messages", "Look at the spelling; if it is right, ask whoever runs the site."),
    ),
    "wordpress.no_user": Wording(
        say("messages", "The name of the user is missing."),
        say("messages", "It is the name with which one signs in to the site; it has no colon."),
        say("messages", "Type the user's name."),
    ),
    "wordpress.no_password": Wording(
        say("messages", "That is no application password."),
        say("messages", "It has 24 letters and digits, and is not the one with which one signs in."),
        say("messages", "Make one on the site under Users, Profile, Application Passwords, and paste it here."),
    ),
    "wordpress.thrown_away": Wording(
        say("messages", "Somebody has thrown the post away."),
        say("messages", "It lies in the trash of the site, and Duta does not send it past them."),
        say("messages", "Ask whoever looks after the site; plan it anew if it is still wanted."),
    ),
    "wordpress.slug_changed": Wording(
        say("messages", "The site gives posts other names."),
        say(
            "messages",
            "A plugin changes the name in a post's address, so nobody could look for it later. Nothing is public.",
        ),
        say("messages", "Have whoever runs the site switch that off for Duta's user."),
    ),
    "wordpress.changed_by_site": Wording(
        say("messages", "The site changes what is sent."),
        say("messages", "Words, links or descriptions of pictures were missing in its draft. Nothing is public."),
        say("messages", "Look at the draft on the site, and have the plugin that does it switched off."),
    ),
    "wordpress.other_language": Wording(
        say("messages", "The site puts the post into another language."),
        say("messages", "Its draft does not stand in {language}. Nothing is public."),
        say("messages", "Look at the site's languages, or take the option language_plugin away."),
    ),
    "wordpress.kept_back": Wording(
        say("messages", "The site keeps the post back."),
        say("messages", "It took it, but calls it {status}: somebody there is to look at it first."),
        say("messages", "Look at the post on the site, and make it public there or cancel."),
    ),
}
