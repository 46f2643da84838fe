"""What sites run by WordPress say."""

from __future__ import annotations

WORDPRESS: dict[str, str] = {
    "wordpress.header_lost": "The site answers as if nobody had signed in. Look at the name and the password; if they are right, the site's web server takes the sign-in away: have whoever runs it pass the Authorization header on (under Apache, SetEnvIf does that).",
    "wordpress.no_app_passwords": "The site takes no application passwords: a plugin or setting has switched them off, or it is older than WordPress 5.6. Have whoever runs it switch them on.",
    "wordpress.may_not_publish": "On the site this user may write but not publish. Have whoever runs it make the user an author or editor.",
    "wordpress.file_too_large": "The file is too large for the site's host. Use a smaller one and have it approved again, or have whoever runs the site raise upload_max_filesize and post_max_size.",
    "wordpress.no_room": "The site has no room left for files. Have whoever runs it make room, then send again.",
    "wordpress.file_refused": "The site does not take the file: not this type, or not this size. Convert it or use a smaller one, and have it approved again.",
    "wordpress.no_such_route": "The site does not offer what Duta needs: a plugin has closed its REST API, or it has moved. Have whoever runs it open it, or sign in again.",
    "wordpress.blocked": "A firewall or a plugin for safety answered in the site's place. Have whoever runs the site let Duta through, then send again.",
    "wordpress.no_category": "The site has no category called {category}, and Duta makes none. Look at the spelling, or have it made on the site.",
    "wordpress.no_site": "No WordPress was found at {site}, or its REST API is closed. Look at the spelling, and ask whoever runs the site.",
    "wordpress.no_user": "That is no name of a user: type the name with which one signs in to the site.",
    "wordpress.no_password": "That is no application password. Make one on the site under Users, Profile, Application Passwords, and paste it.",
    "wordpress.thrown_away": "Somebody has put the post into the trash of the site, and it is not sent past them. Ask whoever looks after the site; plan it anew if it is still wanted.",
    "wordpress.slug_changed": "A plugin of the site changes the names of posts, so nobody could tell later whether this one is there; nothing is public. Have whoever runs the site switch that off.",
    "wordpress.changed_by_site": "Words, links or descriptions of pictures were missing in the site's draft; nothing is public. Look at it there, and have the plugin that does it switched off.",
    "wordpress.other_language": "The site's draft does not stand in {language}; nothing is public. Look at the site's languages, or take the option language_plugin away.",
    "wordpress.kept_back": "The site took the post but calls it {status}: somebody there is to look at it first. Make it public there, or cancel.",
}
