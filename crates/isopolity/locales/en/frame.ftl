# The frame around every page.
frame-navigation = Main navigation
frame-menu = Menu
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
frame-waiting = This is being worked on. A long file takes up to a minute.
frame-problems = Please look at this again
frame-problem-of = { $field }: { $problem }
frame-example = This page shows something that was made up as an example.
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

# Why a request was refused.
refusal-sign-in = Please sign in first
refusal-sign-in-next = This page is for people with an account.
refusal-forbidden = This is not yours to do
refusal-forbidden-next = Your account does not have this right here. Ask the person who looks after this installation.
refusal-conflict = Somebody else saved this before you
refusal-conflict-next = Nothing is lost. Choose for each field which text shall stand.
refusal-moved-on = Somebody changed this before you
refusal-moved-on-next = Nothing is lost and nothing was done. See how it stands now, or do it nevertheless.
refusal-differs = What differs
refusal-saved = Saved meanwhile
refusal-typed = What you typed
refusal-keep-mine = Save what I chose
refusal-keep-theirs = Keep theirs and start again
refusal-see-now = See how it stands now
refusal-nevertheless = Do it nevertheless
