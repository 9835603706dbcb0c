# Newcomers' pages: the directory of services.
directory-question = W czym potrzebujesz pomocy?
directory-question-lede = Znajdź pomoc blisko siebie. Konto nie jest potrzebne i nikt nie zapisuje, czego szukasz.
directory-search = Napisz własnymi słowami, w swoim języku
directory-areas = Dziedziny życia
directory-count = { PLURAL($n) ->
    [one] { NUMBER($n) } usługa
    [few] { NUMBER($n) } usługi
    [many] { NUMBER($n) } usług
   *[other] { NUMBER($n) } usługi
 }
directory-see-all = { PLURAL($n) ->
    [one] Zobacz { NUMBER($n) } usługę
    [few] Zobacz wszystkie { NUMBER($n) } usługi
    [many] Zobacz wszystkie { NUMBER($n) } usług
   *[other] Zobacz { NUMBER($n) } usługi
 }
directory-see-all-open = { PLURAL($n) ->
    [one] Zobacz { NUMBER($n) } usługę dostępną teraz
    [few] Zobacz wszystkie { NUMBER($n) } usługi dostępne teraz
    [many] Zobacz wszystkie { NUMBER($n) } usług dostępnych teraz
   *[other] Zobacz { NUMBER($n) } usługi dostępne teraz
 }
directory-open-now = Otwarte teraz
directory-none-open = W tej chwili nic nie jest otwarte. Nie liczymy usług, których godzin nie znamy.
directory-danger = Grozi Ci niebezpieczeństwo? Zadzwoń pod numer
directory-no-traces = Ta strona nie używa plików cookie, niczego nie pobiera z innych stron i nie zapisuje, czego szukasz.
directory-examples = To, co jest na tej stronie, jest wymyślone, to tylko przykłady. Nie idź tam.
directory-start = Start
directory-all = Wszystkie usługi
directory-results = „{ $question }”
directory-found = { PLURAL($n) ->
    [one] { NUMBER($n) } usługa.
    [few] { NUMBER($n) } usługi.
    [many] { NUMBER($n) } usług.
   *[other] { NUMBER($n) } usługi.
 }
directory-understood = Rozumiemy to tak:
directory-meant = „{ $typed }” odczytaliśmy jako „{ $word }”.
directory-by-theme = „{ $word }” to temat: { $theme }
directory-by-errors = „{ $typed }” odczytaliśmy jako „{ $word }”
directory-by-beginning = „{ $typed }” to początek słowa „{ $word }”
directory-by-word = „{ $word }” jest w tekście (język: { $language })
directory-nothing = Nic nie znaleźliśmy. Spróbuj innych słów albo usuń któryś filtr.
directory-narrow = Pokaż tylko
directory-take-away = (wybrane; usuń)
directory-free = Bezpłatnie
directory-spoken = Języki, w których tam porozmawiasz
directory-spoken-there = Języki na miejscu:

directory-area-first-steps = Pierwsze kroki
directory-area-language = Nauka języka
directory-area-health = Zdrowie
directory-area-mind = Spokój ducha
directory-area-housing = Mieszkanie
directory-area-food = Jedzenie i ubrania
directory-area-work = Praca
directory-area-money = Pieniądze
directory-area-law = Prawo i dokumenty
directory-area-family = Dzieci i rodzina
directory-area-school = Szkoła
directory-area-safety = Bezpieczeństwo
directory-area-community = Poznawanie ludzi
directory-area-other = Inna pomoc

directory-hours-unknown = Nie znamy godzin otwarcia
directory-hours-ask = Nie znamy godzin otwarcia. Zapytaj, zanim pójdziesz.
directory-by-appointment = trzeba się umówić
directory-appointment-now = Trzeba się umówić
directory-open-always = Otwarte całą dobę
directory-open-until = Otwarte do { $time }
directory-open-until-day = Otwarte. Zamknięcie: { $day }, { $time }
directory-opens = Zamknięte. Otwarcie: { $day }, { $time }
directory-closed = zamknięte
directory-closed-now = Zamknięte
directory-today = dzisiaj
directory-tomorrow = jutro
directory-day-1 = poniedziałek
directory-day-2 = wtorek
directory-day-3 = środa
directory-day-4 = czwartek
directory-day-5 = piątek
directory-day-6 = sobota
directory-day-7 = niedziela
directory-hours = Godziny otwarcia
directory-week = Najbliższe siedem dni, strefa czasowa: { $zone }
directory-other-days = Inne godziny w tych dniach

directory-call = Zadzwoń
directory-map = Mapa
directory-on-map = Zobacz na OpenStreetMap
directory-address-told = Adres poznasz przez telefon, żeby to miejsce pozostało bezpieczne.
directory-print = Drukuj
directory-stale = Te informacje były aktualne do { $date } i od tego czasu nikt ich nie sprawdził. Zapytaj, zanim pójdziesz.
directory-never-checked = Nikt jeszcze nie sprawdził tych informacji. Zapytaj, zanim pójdziesz.
directory-checked = Sprawdzone. Ważne do { $date }.
directory-who = Kto może przyjść
directory-everybody = Wszyscy.
directory-age-from = Od { $from } lat
directory-age-to = Do { $to } lat
directory-age-between = Od { $from } do { $to } lat
# Between two conditions of which one is enough, with the blanks around it.
directory-or = {" "}lub{" "}
directory-safe = Warto wiedzieć
directory-bring = Co zabrać ze sobą
directory-cost = Ile to kosztuje
directory-cost-free = Nic.
directory-cost-unknown = Nie wiadomo
directory-begin = Jak zacząć
directory-where = Gdzie
directory-contact = Kontakt
directory-original = przeczytaj oryginał (język: { $language })

directory-residence-citizen = osoby z obywatelstwem tego kraju
directory-residence-eu-citizen = osoby z obywatelstwem innego kraju UE
directory-residence-residence-permit = osoby z zezwoleniem na pobyt
directory-residence-asylum-seeker = osoby, które proszą o azyl
directory-residence-protection = osoby ze statusem uchodźcy lub z ochroną uzupełniającą
directory-residence-temporary-protection = osoby z ochroną czasową
directory-residence-undocumented = osoby bez dokumentów pobytowych
directory-gender-woman = kobiety
directory-gender-man = mężczyźni
directory-gender-other = osoby innej płci
directory-family-with-children = rodzice z dziećmi
directory-family-single-parent = rodzice samodzielnie wychowujący dzieci
directory-family-pregnant = osoby w ciąży
directory-family-unaccompanied-minor = dzieci i młodzi ludzie, którzy są tu bez rodziców
directory-family-alone = osoby, które mieszkają same
directory-safety-women-only = Tylko dla kobiet
directory-safety-lgbtqi-friendly = Osoby LGBTQI+ są mile widziane
directory-safety-anonymous = Nikt nie pyta o imię i nazwisko
directory-safety-minors-with-guardian = Jeśli nie masz 18 lat, przyjdź z rodzicem lub opiekunem
directory-safety-confidential = Nikt nie przekaże dalej tego, co powiesz
directory-access-step-free = Wejście bez schodów
directory-access-steps = Wejście tylko po schodach
directory-access-lift = Winda
directory-access-accessible-toilet = Toaleta dla osób na wózkach
directory-access-hearing-loop = Pętla indukcyjna dla osób słabosłyszących
directory-access-child-corner = Kącik dla małych dzieci

# Without a connection.
welcome-offline = Brak połączenia z internetem
welcome-offline-lede = Ta strona nie jest zapisana na Twoim urządzeniu. Zapisane strony możesz nadal czytać.
welcome-offline-now = Brak połączenia. Czytasz to, co jest zapisane na Twoim urządzeniu.
welcome-keep-all = Zapisz wszystko, żeby czytać bez internetu
welcome-kept-all = Wszystko jest zapisane. Możesz czytać bez internetu.
welcome-install = Dodaj do ekranu głównego

# What a reader can do with a page; all of it stays on her device.
welcome-keep = Zapisz
welcome-forget = Zapisane. Usuń
welcome-kept = Twoje zapisane strony
welcome-kept-lede = Zobaczy to każdy, kto używa tego urządzenia. Nikt inny.
welcome-forget-all = Usuń wszystko z tego urządzenia
welcome-forgotten = Wszystko zostało usunięte z tego urządzenia.
welcome-share = Udostępnij
welcome-copied = Link został skopiowany.
welcome-read-aloud = Czytaj na głos
welcome-stop = Przestań czytać
welcome-no-voice = To urządzenie nie potrafi czytać na głos w tym języku.
welcome-no-voice-for-all = Części tej strony są w języku, którego to urządzenie nie może przeczytać na głos.
welcome-larger = Większy tekst
welcome-contrast = Większy kontrast
welcome-near = Blisko mnie
welcome-near-note = Tylko Twoje urządzenie wie, gdzie jesteś.
welcome-near-denied = Urządzenie nie podało, gdzie jesteś.
# A distance, such as 1.5 km.
welcome-distance = { $n } km

# What readers say back.
welcome-feedback = Czy jest tu to, czego potrzebujesz?
welcome-feedback-yes = Tak
welcome-feedback-no = Nie
welcome-feedback-comment = Czego brakuje lub co jest nie tak?
welcome-feedback-privacy = Nie wpisuj imion, nazwisk ani numerów telefonu. Nikt nie może Ci tu odpowiedzieć.
welcome-feedback-thanks = Dziękujemy! Miasto czyta każdą wiadomość.
welcome-feedback-missing = Napisz miastu, czego tu brakuje

# The thread.
welcome-opened-by = Powstało dzięki planowi miasta:

# Information pages, events, news, numbers to call, words explained.
guide-information = Informacje
guide-under = Więcej na ten temat
guide-services = Usługi, które w tym pomagają
guide-desks = Kogo możesz zapytać
guide-rights = Ta strona mówi o prawach i zasadach. To nie jest porada prawna: zapytaj kogoś, kto zna Twoją sprawę.
guide-events = Wydarzenia
guide-events-all = Wszystkie wydarzenia
guide-events-none = W tej chwili nie ma zaplanowanych wydarzeń.
guide-event-when = Kiedy
guide-event-where = Gdzie
guide-event-online = Online
guide-event-all-day = Cały dzień
guide-event-next = Następne terminy
guide-event-by = Kto zaprasza
guide-event-on-now = Trwa teraz
guide-event-over = To wydarzenie już się skończyło.
guide-every-day = { PLURAL($n) ->
    [one] Codziennie
    [few] Co { NUMBER($n) } dni
    [many] Co { NUMBER($n) } dni
   *[other] Co { NUMBER($n) } dnia
 }
guide-every-week = { PLURAL($n) ->
    [one] Co tydzień: { $days }
    [few] Co { NUMBER($n) } tygodnie: { $days }
    [many] Co { NUMBER($n) } tygodni: { $days }
   *[other] Co { NUMBER($n) } tygodnia: { $days }
 }
guide-every-month-date = { PLURAL($n) ->
    [one] Co miesiąc, tego samego dnia miesiąca
    [few] Co { NUMBER($n) } miesiące, tego samego dnia miesiąca
    [many] Co { NUMBER($n) } miesięcy, tego samego dnia miesiąca
   *[other] Co { NUMBER($n) } miesiąca, tego samego dnia miesiąca
 }
guide-every-month-weekday = { PLURAL($n) ->
    [one] Co miesiąc, w ten sam dzień tygodnia
    [few] Co { NUMBER($n) } miesiące, w ten sam dzień tygodnia
    [many] Co { NUMBER($n) } miesięcy, w ten sam dzień tygodnia
   *[other] Co { NUMBER($n) } miesiąca, w ten sam dzień tygodnia
 }
guide-every-year = { PLURAL($n) ->
    [one] Co rok
    [few] Co { NUMBER($n) } lata
    [many] Co { NUMBER($n) } lat
   *[other] Co { NUMBER($n) } roku
 }
guide-every-until = do { $date }
guide-news = Aktualności
guide-news-all = Wszystkie aktualności
guide-numbers = Ważne numery telefonów
guide-numbers-lede = W niebezpieczeństwie zadzwoń pod numer 112. Połączenie jest bezpłatne z każdego telefonu.
guide-words = Wyjaśnienia słów
guide-words-lede = Słowa, których używają tutejsze urzędy, w prostym języku.
guide-found = Informacje na ten temat
guide-no-page = Tego tekstu już tu nie ma.
# On paper, as a code, and on the map.
welcome-guide = Gdzie znaleźć pomoc
welcome-pdf = Drukuj lub zapisz jako PDF
welcome-code = Pokaż jako kod
welcome-code-note = Skieruj aparat telefonu na ten kod, aby otworzyć stronę.
welcome-contents = Spis treści
welcome-page-of = Strona { $page } z { $total }
welcome-as-of = Stan na: { $date }
welcome-holidays = W dni świąteczne godziny mogą być inne.
welcome-left-out = W tym przewodniku jest { $shown } z { $all } usług. Wszystkie są tutaj:
welcome-pages-left-out = W tym przewodniku jest { $shown } z { $all } stron z informacjami. Wszystkie są tutaj:
welcome-map = Miejsca na mapie
welcome-map-seen = Miejsca: { $n }. Północ jest u góry. Numery są takie jak na liście.
welcome-map-far = { $distance } od pozostałych, narysowane na brzegu mapy
welcome-map-without = Nie ma na mapie
welcome-metres = { $n } m
welcome-north = N
welcome-picture-by = Zdjęcie: { $by }
welcome-by-meaning = Znaleziono według znaczenia, a nie słów

# What other programs show of these pages: headings of a text that is about a service or a place.
open-access = Dostęp do miejsca
open-offered = Oferuje
open-imprint = O tych stronach
open-more = Wszystkie szczegóły, według stanu na dziś
