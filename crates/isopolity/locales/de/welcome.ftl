# Newcomers' pages: the directory of services.
directory-question = Wobei brauchen Sie Hilfe?
directory-question-lede = Finden Sie Hilfe in Ihrer Nähe. Ohne Anmeldung. Niemand speichert, was Sie suchen.
directory-search = Mit Ihren Worten, in Ihrer Sprache
directory-areas = Lebensbereiche
directory-count = { PLURAL($n) ->
    [one] { NUMBER($n) } Angebot
   *[other] { NUMBER($n) } Angebote
 }
directory-see-all = { PLURAL($n) ->
    [one] { NUMBER($n) } Angebot ansehen
   *[other] Alle { NUMBER($n) } Angebote ansehen
 }
directory-see-all-open = { PLURAL($n) ->
    [one] { NUMBER($n) } Angebot ansehen, das jetzt geöffnet ist
   *[other] Alle { NUMBER($n) } Angebote ansehen, die jetzt geöffnet sind
 }
directory-open-now = Jetzt geöffnet
directory-none-open = Im Moment ist nichts geöffnet. Angebote, deren Öffnungszeiten nicht bekannt sind, sind nicht mitgezählt.
directory-danger = In Gefahr? Rufen Sie an:
directory-no-traces = Diese Seite setzt keine Cookies, lädt nichts von anderen Seiten und speichert nicht, was Sie suchen.
directory-examples = Was auf dieser Seite steht, ist als Beispiel erfunden. Bitte gehen Sie nicht dorthin.
directory-start = Start
directory-all = Alle Angebote
directory-results = „{ $question }“
directory-found = { PLURAL($n) ->
    [one] { NUMBER($n) } Angebot.
   *[other] { NUMBER($n) } Angebote.
 }
directory-understood = Wir haben verstanden:
directory-meant = „{ $typed }“ haben wir als „{ $word }“ gelesen.
directory-by-theme = „{ $word }“ gehört zum Thema: { $theme }
directory-by-errors = „{ $typed }“ haben wir als „{ $word }“ gelesen
directory-by-beginning = „{ $typed }“ ist der Anfang von „{ $word }“
directory-by-word = „{ $word }“ steht im Text auf { $language }
directory-nothing = Nichts gefunden. Versuchen Sie es mit anderen Wörtern oder nehmen Sie einen Filter weg.
directory-narrow = Nur anzeigen
directory-take-away = (ausgewählt; wegnehmen)
directory-free = Kostenlos
directory-spoken = Sprachen vor Ort
directory-spoken-there = Dort spricht man:

directory-area-first-steps = Erste Schritte
directory-area-language = Sprache lernen
directory-area-health = Gesundheit
directory-area-mind = Seelische Gesundheit
directory-area-housing = Wohnen
directory-area-food = Essen und Kleidung
directory-area-work = Arbeit
directory-area-money = Geld
directory-area-law = Recht und Papiere
directory-area-family = Kinder und Familie
directory-area-school = Schule
directory-area-safety = Schutz und Sicherheit
directory-area-community = Leute kennenlernen
directory-area-other = Andere Hilfe

directory-hours-unknown = Öffnungszeiten nicht bekannt
directory-hours-ask = Die Öffnungszeiten sind nicht bekannt. Bitte fragen Sie nach, bevor Sie hingehen.
directory-by-appointment = mit Termin
directory-appointment-now = Mit Termin
directory-open-always = Immer geöffnet
directory-open-until = Geöffnet bis { $time } Uhr
directory-open-until-day = Geöffnet bis { $day }, { $time } Uhr
directory-opens = Geschlossen. Öffnet: { $day } um { $time } Uhr
directory-closed = geschlossen
directory-closed-now = Geschlossen
directory-today = heute
directory-tomorrow = morgen
directory-day-1 = Montag
directory-day-2 = Dienstag
directory-day-3 = Mittwoch
directory-day-4 = Donnerstag
directory-day-5 = Freitag
directory-day-6 = Samstag
directory-day-7 = Sonntag
directory-hours = Öffnungszeiten
directory-week = Die nächsten sieben Tage, Zeitzone: { $zone }
directory-other-days = Andere Zeiten an diesen Tagen

directory-call = Anrufen
directory-map = Karte
directory-on-map = Auf OpenStreetMap ansehen
directory-address-told = Die Adresse erfahren Sie am Telefon. So bleibt der Ort sicher.
directory-print = Drucken
directory-stale = Diese Angaben galten bis zum { $date }. Seitdem hat sie niemand geprüft. Bitte fragen Sie nach, bevor Sie hingehen.
directory-never-checked = Diese Angaben hat noch niemand geprüft. Bitte fragen Sie nach, bevor Sie hingehen.
directory-checked = Geprüft. Gültig bis zum { $date }.
directory-who = Wer kommen kann
directory-everybody = Alle.
directory-age-from = Ab { $from } Jahren
directory-age-to = Bis { $to } Jahre
directory-age-between = Von { $from } bis { $to } Jahren
# Between two conditions of which one is enough, with the blanks around it.
directory-or = {" "}oder{" "}
directory-safe = Gut zu wissen
directory-bring = Was Sie mitbringen
directory-cost = Was es kostet
directory-cost-free = Nichts.
directory-cost-unknown = Nicht bekannt
directory-begin = So fangen Sie an
directory-where = Wo
directory-contact = Kontakt
directory-original = Original auf { $language } lesen

directory-residence-citizen = Menschen mit der Staatsangehörigkeit dieses Landes
directory-residence-eu-citizen = Menschen mit der Staatsangehörigkeit eines anderen EU-Landes
directory-residence-residence-permit = Menschen mit Aufenthaltserlaubnis
directory-residence-asylum-seeker = Asylsuchende
directory-residence-protection = Menschen mit Flüchtlingsschutz oder subsidiärem Schutz
directory-residence-temporary-protection = Menschen mit vorübergehendem Schutz
directory-residence-undocumented = Menschen ohne Papiere
directory-gender-woman = Frauen
directory-gender-man = Männer
directory-gender-other = Menschen anderer Geschlechter
directory-family-with-children = Eltern mit Kindern
directory-family-single-parent = Alleinerziehende
directory-family-pregnant = Schwangere
directory-family-unaccompanied-minor = Kinder und Jugendliche ohne ihre Eltern
directory-family-alone = Alleinlebende
directory-safety-women-only = Nur für Frauen
directory-safety-lgbtqi-friendly = Queere Menschen (LGBTQI+) sind willkommen
directory-safety-anonymous = Niemand fragt nach Ihrem Namen
directory-safety-minors-with-guardian = Unter 18: bitte mit Mutter, Vater oder Vormund kommen
directory-safety-confidential = Was Sie sagen, bleibt vertraulich
directory-access-step-free = Eingang ohne Stufen
directory-access-steps = Nur über Stufen
directory-access-lift = Aufzug
directory-access-accessible-toilet = Toilette für Menschen im Rollstuhl
directory-access-hearing-loop = Höranlage für Menschen mit Hörgerät
directory-access-child-corner = Spielecke für kleine Kinder

# Without a connection.
welcome-offline = Sie haben gerade kein Internet
welcome-offline-lede = Diese Seite ist nicht auf Ihrem Gerät gespeichert. Was gespeichert ist, können Sie weiter lesen.
welcome-offline-now = Kein Internet. Sie lesen, was auf Ihrem Gerät gespeichert ist.
welcome-keep-all = Alles speichern und ohne Internet lesen
welcome-kept-all = Alles ist gespeichert. Sie können es ohne Internet lesen.
welcome-install = Zum Startbildschirm hinzufügen

# What a reader can do with a page; all of it stays on her device.
welcome-keep = Merken
welcome-forget = Gemerkt. Entfernen
welcome-kept = Was Sie sich gemerkt haben
welcome-kept-lede = Wer dieses Gerät benutzt, kann das sehen. Sonst niemand.
welcome-forget-all = Alles von diesem Gerät löschen
welcome-forgotten = Alles wurde von diesem Gerät gelöscht.
welcome-share = Teilen
welcome-copied = Der Link ist kopiert.
welcome-read-aloud = Vorlesen
welcome-stop = Vorlesen stoppen
welcome-no-voice = Dieses Gerät hat keine Stimme für diese Sprache.
welcome-no-voice-for-all = Teile dieser Seite sind in einer Sprache, die dieses Gerät nicht vorlesen kann.
welcome-larger = Größere Schrift
welcome-contrast = Mehr Kontrast
welcome-near = In meiner Nähe
welcome-near-note = Ihr Standort bleibt auf Ihrem Gerät.
welcome-near-denied = Ihr Gerät hat seinen Standort nicht mitgeteilt.
# A distance, such as 1.5 km.
welcome-distance = { $n } km

# What readers say back.
welcome-feedback = Haben Sie gefunden, was Sie brauchen?
welcome-feedback-yes = Ja
welcome-feedback-no = Nein
welcome-feedback-comment = Was fehlt oder stimmt nicht?
welcome-feedback-privacy = Bitte schreiben Sie keine Namen und keine Telefonnummern. Hier kann Ihnen niemand antworten.
welcome-feedback-thanks = Danke. Die Stadt liest jede Nachricht.
welcome-feedback-missing = Sagen Sie der Stadt, was Sie nicht gefunden haben

# The thread.
welcome-opened-by = Entstanden aus dem Plan der Stadt:

# Information pages, events, news, numbers to call, words explained.
guide-information = Informationen
guide-under = Mehr dazu
guide-services = Angebote, die dabei helfen
guide-desks = Wen Sie fragen können
guide-rights = Auf dieser Seite geht es um Rechte und Regeln. Sie ist keine Rechtsberatung: Fragen Sie jemanden, der Ihren Fall kennt.
guide-events = Veranstaltungen
guide-events-all = Alle Veranstaltungen
guide-events-none = Im Moment sind keine Veranstaltungen geplant.
guide-event-when = Wann
guide-event-where = Wo
guide-event-online = Online
guide-event-all-day = Ganztägig
guide-event-next = Nächste Termine
guide-event-by = Wer einlädt
guide-event-on-now = Läuft gerade
guide-event-over = Diese Veranstaltung ist vorbei.
guide-every-day = { PLURAL($n) ->
    [one] Jeden Tag
   *[other] Alle { NUMBER($n) } Tage
 }
guide-every-week = { PLURAL($n) ->
    [one] Jede Woche: { $days }
   *[other] Alle { NUMBER($n) } Wochen: { $days }
 }
guide-every-month-date = { PLURAL($n) ->
    [one] Jeden Monat am gleichen Datum
   *[other] Alle { NUMBER($n) } Monate am gleichen Datum
 }
guide-every-month-weekday = { PLURAL($n) ->
    [one] Jeden Monat am gleichen Wochentag
   *[other] Alle { NUMBER($n) } Monate am gleichen Wochentag
 }
guide-every-year = { PLURAL($n) ->
    [one] Jedes Jahr
   *[other] Alle { NUMBER($n) } Jahre
 }
guide-every-until = bis zum { $date }
guide-news = Neuigkeiten
guide-news-all = Alle Neuigkeiten
guide-numbers = Wichtige Telefonnummern
guide-numbers-lede = In Gefahr rufen Sie die 112 an. Der Anruf ist kostenlos, von jedem Telefon.
guide-words = Wörter einfach erklärt
guide-words-lede = Wörter, die Ämter hier benutzen, in einfacher Sprache.
guide-found = Informationen dazu
guide-no-page = Diesen Text gibt es hier nicht mehr.
# On paper, as a code, and on the map.
welcome-guide = Wo Sie Hilfe finden
welcome-pdf = Drucken oder als PDF speichern
welcome-code = Als Code zeigen
welcome-code-note = Richten Sie die Kamera eines Telefons auf diesen Code, um die Seite zu öffnen.
welcome-contents = Inhalt
welcome-page-of = Seite { $page } von { $total }
welcome-as-of = Stand: { $date }
welcome-holidays = An Feiertagen können andere Zeiten gelten.
welcome-left-out = Dieses Heft zeigt { $shown } von { $all } Angeboten. Alle stehen hier:
welcome-pages-left-out = Dieses Heft zeigt { $shown } von { $all } Seiten mit Informationen. Alle stehen hier:
welcome-map = Orte auf der Karte
welcome-map-seen = Orte: { $n }. Norden ist oben. Die Nummern sind die der Liste.
welcome-map-far = { $distance } von den anderen entfernt, am Rand der Karte gezeichnet
welcome-map-without = Nicht auf der Karte
welcome-metres = { $n } m
welcome-north = N
welcome-picture-by = Bild: { $by }
welcome-by-meaning = Nach dem Sinn gefunden, nicht nach den Wörtern

# What other programs show of these pages: headings of a text that is about a service or a place.
open-access = Zugang
open-offered = Angeboten von
open-imprint = Über diese Seiten
open-more = Alle Einzelheiten nach heutigem Stand
