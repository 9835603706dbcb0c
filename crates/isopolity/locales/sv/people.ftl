# Accounts.
people-email = E-postadress
people-password = Lösenord
people-code = Kod
people-code-hint = Bara om du använder en app som andra steg. Lämna annars tomt.
people-sign-in-lede = För dig som arbetar här. Söker du hjälp i en kommun behöver du inget konto.
people-name = Ditt namn
people-language = Språk
people-invitation = Välkommen
people-invitation-lede = Du är inbjuden som { $email }. Välj ett lösenord som du inte använder någon annanstans.
people-new-password = Nytt lösenord
people-password-hint = Minst 12 tecken. Några ord i rad är lätta att komma ihåg.
people-again = Det nya lösenordet igen
people-accept = Öppna mitt konto
people-account = Mitt konto
people-old-password = Nuvarande lösenord
people-change-password = Byt lösenord
people-second-factor = Ett andra steg vid inloggning
people-second-factor-lede = En kod från en app i din telefon håller andra ute, även om de vet ditt lösenord.
people-second-factor-is-on = Det andra steget är på.
people-second-factor-add = Lägg till ett andra steg
people-second-factor-remove = Stäng av det andra steget
people-second-factor-step-app = Installera en autentiseringsapp i din telefon.
people-second-factor-step-secret = Lägg till ett konto i appen och skriv in den här nyckeln:
people-second-factor-open = Öppna i en app på den här enheten
people-second-factor-step-code = Skriv koden som appen visar och ditt lösenord.
people-sessions = Där du är inloggad
people-session-since = Sedan { DATE($date) }
people-session-this = Den här enheten
people-session-end = Logga ut där
people-sessions-end = Logga ut överallt utom här
people-device-unknown = Okänd enhet
people-sign-out = Logga ut
people-lede = Alla som har ett konto. Nyinflyttade behöver inget.
people-invite = Bjud in någon
people-role = Vilken roll ska personen ha?
people-role-city = I vilken kommun? (för handläggare och rådgivande grupper)
people-role-city-hint = Kommunens namn eller kortnamn, till exempel riga.
people-role-network = I vilket nätverk? (för sekretariat och förbund)
people-revoke = Ta bort
people-reset = Länk för nytt lösenord
people-clear-second-factor = Stäng av ett förlorat andra steg
people-close = Avsluta kontot
people-link = Skicka den här länken
people-link-hint = Länken öppnar kontot och gäller i sju dagar. Den visas bara nu. Ett brev med länken är på väg om en e-postserver är inställd.
people-letter-subject = Din inbjudan till Isopolity
people-letter-body =
    Hej { $name },

    du är inbjuden att arbeta med din kommun i Isopolity. Öppna den här länken inom sju dagar och välj ett lösenord:

    { $link }

    Om du inte väntade dig detta behöver du inte göra något.
people-journal-lede = Vem som ändrade vad och när. Inget kan tas bort härifrån.
people-journal-caption = Ändringar, de senaste först
people-journal-when = När
people-journal-who = Vem
people-journal-what = Vad
people-journal-details = Före och efter
people-jobs = Jobb som väntar: { NUMBER($waiting) }. Jobb som misslyckats: { NUMBER($failed) }.
people-jobs-failed = Jobb som misslyckats
people-jobs-why = Varför
people-jobs-hint = Ett brev som inte kunde skickas sparas inte, eftersom det innehåller en hemlig länk. Rätta till felet och bjud sedan in personen igen.
person-invited = inbjuden
person-active = aktiv
person-closed = avslutad
role-officer = Integrationshandläggare
role-officer-hint = Skriver för en kommun: fakta, självskattning, behov, planer, tjänster.
role-board = Rådgivande grupp
role-board-hint = Läser kommunens utkast och får säga sin mening.
role-secretariat = Nätverkets sekretariat
role-secretariat-hint = Leder ett nätverk och dess program.
role-association = Nationellt kommunförbund eller annan förvaltningsnivå
role-association-hint = Följer arbetet i ett nätverk.
role-researcher = Forskare eller finansiär
role-researcher-hint = Läser det som är publicerat.
role-keeper = Driftansvarig
role-keeper-hint = Sköter konton och drift.
field-grant = Roller
