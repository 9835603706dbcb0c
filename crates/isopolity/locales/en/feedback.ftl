# What readers of newcomers’ pages say back.
feedback-title = What readers say
feedback-lede = Sent from newcomers’ pages, without names. Everything is deleted after half a year.
feedback-none = Nothing is waiting here.
feedback-found = Found what was needed
feedback-missing = Did not find what was needed
feedback-sought = Looked for:
feedback-done = Dealt with
feedback-again = Look at it again
feedback-remove = Delete for good
feedback-remove-all = Delete everything that was dealt with
feedback-state-need = State it as a need of the city
feedback-see-done = See what was dealt with
feedback-see-new = See what is waiting
