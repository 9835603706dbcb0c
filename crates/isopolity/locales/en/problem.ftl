# What is wrong with a field, each a sentence that says what to do.
problem-missing = Please fill this in.
problem-too-long = This is too long: { $length } characters, and there is room for { $most }.
problem-out-of-range = Write a number from { $least } to { $most }.
problem-not-a-whole-number = «{ $typed }» is not a whole number. Write digits only, such as 56000.
problem-not-a-number = «{ $typed }» is not a number. Write it such as 12.5.
problem-choose = Please choose one.
problem-not-a-key = Use small letters, digits and hyphens only, such as saint-jean.
problem-key-taken = This short name is taken. Choose another.
problem-not-a-language = «{ $typed }» is not a language code. Use codes such as lv, fr or ar.
problem-not-an-email = This does not look like an e-mail address.
problem-not-a-web-address = A web address begins with https://
problem-not-an-amount = «{ $typed }» is not an amount. Write it such as 1250.50.
problem-not-a-date = «{ $typed }» is not a date. Write it such as 2026-11-24.
problem-not-a-country = This is not a country code. Use two letters, such as LV; Greece is EL.
problem-not-a-territory = This is not a region code. Use the NUTS code, such as LV009.
problem-not-a-time-zone = This time zone is not known. Write it such as Europe/Riga.
problem-password-short = Use at least { $least } characters. A few words in a row are easy to keep in mind.
problem-password-is-address = The password cannot be your e-mail address.
problem-password-differs = The two passwords are not the same.
problem-password-old-wrong = This is not your present password. After many attempts, wait a few minutes and try again.
problem-code-wrong = This code is not right. Codes change every 30 seconds: type the newest. After many attempts, wait a few minutes and try again.
problem-sign-in-wrong = The e-mail address, the password or the code is not right. After many attempts, wait a few minutes and try again.
problem-too-many = There are too many: at most { $most }.
problem-control-letter = There is a sign here that nobody can read. Type the text again.

# What is wrong with a file.
problem-not-json = This is not JSON here.
problem-unknown-field = This name is not known here. It may be misspelt.
problem-not-an-object = An object with names and values is expected here.
problem-not-a-list = A list is expected here.
problem-not-a-text = A text is expected here.
problem-not-a-state = Please choose one of the states.
