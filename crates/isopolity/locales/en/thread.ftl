# The thread and its stations.
thread-name = The thread
thread-lede = What came before and what comes after, from evidence to outcome.
thread-missing = nothing yet
thread-more = and more, not shown here
thread-open = Open
thread-evidence = Evidence
thread-assessment = Assessment
thread-need = Need
thread-mentor = Mentor
thread-practice = Practice
thread-action = Action
thread-service = Service
thread-outcome = Outcome
