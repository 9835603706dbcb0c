# Accounts.
people-email = E-mail address
people-password = Password
people-code = Code
people-code-hint = Only if you use an app for a second step. Otherwise leave it empty.
people-sign-in-lede = For people who work here. If you are looking for help in a city, you need no account.
people-name = Your name
people-language = Language
people-invitation = Welcome
people-invitation-lede = You were invited as { $email }. Choose a password that you use nowhere else.
people-new-password = New password
people-password-hint = At least 12 characters. A few words in a row are easy to keep in mind.
people-again = The new password again
people-accept = Open my account
people-account = My account
people-old-password = Present password
people-change-password = Change my password
people-second-factor = A second step when signing in
people-second-factor-lede = A code from an app on your phone keeps others out, even if they know your password.
people-second-factor-is-on = The second step is on.
people-second-factor-add = Add a second step
people-second-factor-remove = Turn the second step off
people-second-factor-step-app = Install an authenticator app on your phone.
people-second-factor-step-secret = In the app, add an account and type this key:
people-second-factor-open = Open in an app on this device
people-second-factor-step-code = Type the code that the app shows, and your password.
people-sessions = Where you are signed in
people-session-since = Since { DATE($date) }
people-session-this = This device
people-session-end = Sign out there
people-sessions-end = Sign out everywhere else
people-device-unknown = Unknown device
people-sign-out = Sign out
people-lede = Everybody with an account. Newcomers need none.
people-invite = Invite somebody
people-role = What will this person be?
people-role-city = In which city? (for officers and advisory boards)
people-role-city-hint = The city’s name or its short name, such as riga.
people-role-network = In which network? (for secretariats and associations)
people-revoke = Take away
people-reset = Offer a new password
people-clear-second-factor = Turn off a lost second step
people-close = Close the account
people-link = Send this link
people-link-hint = It opens the account for seven days and is shown only now. A letter with it is on its way if a mail server is set up.
people-letter-subject = Your invitation to Isopolity
people-letter-body =
    Hello { $name },

    you have been invited to work with your city on Isopolity. Open this link within seven days and choose a password:

    { $link }

    If you did not expect this, you need do nothing.
people-journal-lede = Who changed what, and when. Nothing can be taken out of it.
people-journal-caption = Changes, the newest first
people-journal-when = When
people-journal-who = Who
people-journal-what = What
people-journal-details = Before and after
people-jobs = Work that waits: { NUMBER($waiting) }. Work that failed: { NUMBER($failed) }.
people-jobs-failed = Work that failed
people-jobs-why = Why
people-jobs-hint = A letter that was not sent is not kept, because it holds a secret link. Mend what is wrong, then invite the person again.
person-invited = invited
person-active = active
person-closed = closed
role-officer = Integration officer
role-officer-hint = Writes for a city: facts, assessment, needs, plans, services.
role-board = Advisory board
role-board-hint = Reads the city’s drafts and is heard.
role-secretariat = Network secretariat
role-secretariat-hint = Runs a network and its programmes.
role-association = National association or other level of government
role-association-hint = Reads along in a network.
role-researcher = Researcher or funder
role-researcher-hint = Reads what is published.
role-keeper = Keeper of this installation
role-keeper-hint = Looks after accounts and operation.
field-grant = Roles
