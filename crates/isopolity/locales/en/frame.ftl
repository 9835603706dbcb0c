# The frame around every page.
frame-skip = Skip to the content
frame-navigation = Main navigation
frame-menu = Menu
frame-language = Language
frame-way = You are here
frame-nav-my-city = My city
frame-nav-cities = Cities
frame-nav-networks = Networks
frame-nav-evidence = Evidence
frame-nav-practices = Practices
frame-nav-people = People
frame-nav-journal = Journal
frame-nav-design = Design
frame-nav-security = Report a security problem
frame-sign-in = Sign in
frame-save = Save
frame-search = Search
frame-more = Show more
frame-problems = Please look at this again
frame-problem-of = { $field }: { $problem }
frame-demonstration = This is a demonstration. Figures are real and name their source. Whatever was made up says so on its page.
frame-example = This page shows something that was made up as an example.
frame-example-tag = example
frame-foot = Isopolity, free software for cities that include newcomers.

# What was just done.
done-saved = Saved.
done-welcome = Welcome. Your account is ready.
done-password = Your password was changed. Your other devices were signed out.
done-signed-out = You are signed out.
done-signed-out-there = Signed out there.
done-second-factor-on = The second step is on. From now on you sign in with a code from your app too.
done-second-factor-off = The second step is off.
done-last-keeper = Nothing was changed: somebody must look after this installation, and this is the last person who does.
done-not-yourself = Nothing was changed: you cannot close your own account.
done-second-factor-cleared = The second step is off. The person signs in with the password alone until a new second step is added.
done-not-own-factor = Nothing was changed: turn off your own second step under your account, with its code.

# Texts that are not what they seem.
text-fallback = in { $language }
text-machine = translated by a machine, not checked
text-outdated = the original has changed since this was translated
frame-percent = { $n }%

# Why a request was refused.
refusal-not-found = This page is not here
refusal-not-found-next = The address may be mistyped, or what was here is not public.
refusal-sign-in = Please sign in first
refusal-sign-in-next = This page is for people with an account.
refusal-forbidden = This is not yours to do
refusal-forbidden-next = Your account does not have this right here. Ask the person who looks after this installation.
refusal-elsewhere = This was not sent from our pages
refusal-elsewhere-next = To protect your account, we accept forms from our own pages only. Open the page here and try again.
refusal-unreadable = This could not be understood
refusal-unreadable-next = Please go back and try again.
refusal-too-large = This is too much at once
refusal-too-large-next = What you sent is larger than we can read. Send a smaller file or a shorter text.
refusal-too-many = One moment, please
refusal-too-many-next = There were many requests from your connection. Wait a minute and try again.
refusal-too-slow = This took too long
refusal-too-slow-next = The connection may be slow. Look whether your change is there, and try again if not.
refusal-conflict = Somebody else saved this before you
refusal-conflict-next = Nothing is lost. Choose for each field which text shall stand.
refusal-moved-on = Somebody changed this before you
refusal-moved-on-next = Nothing is lost and nothing was done. See how it stands now, or do it nevertheless.
refusal-fault = Something went wrong on our side
refusal-fault-next = Nothing was changed. Please try again; if it happens again, tell the person who looks after this installation.
refusal-number = Tell them this number: { $number }
refusal-home = Go to the front page
refusal-differs = What differs
refusal-saved = Saved meanwhile
refusal-typed = What you typed
refusal-keep-mine = Save what I chose
refusal-keep-theirs = Keep theirs and start again
refusal-see-now = See how it stands now
refusal-nevertheless = Do it nevertheless

# Newcomers' pages.
frame-exit = Leave quickly
