# Newcomers' pages: the directory of services.
directory-question = От каква помощ имате нужда?
directory-question-lede = Намерете помощ близо до Вас. Без регистрация, и никой не пази какво търсите.
directory-search = Кажете го със свои думи и на своя език
directory-areas = Области от живота
directory-count = { PLURAL($n) ->
    [one] { NUMBER($n) } услуга
   *[other] { NUMBER($n) } услуги
 }
directory-see-all = { PLURAL($n) ->
    [one] Вижте { NUMBER($n) } услуга
   *[other] Вижте всички { NUMBER($n) } услуги
 }
directory-see-all-open = { PLURAL($n) ->
    [one] Вижте { NUMBER($n) } услуга, която работи сега
   *[other] Вижте всички { NUMBER($n) } услуги, които работят сега
 }
directory-open-now = Отворено сега
directory-none-open = В момента нищо не е отворено. Услугите, чието работно време не знаем, не се броят.
directory-danger = В опасност ли сте? Обадете се на
directory-no-traces = Тази страница не ползва бисквитки, не зарежда нищо от други сайтове и не пази какво търсите.
directory-examples = Това, което пише на тази страница, е измислено, за да служи за пример. Не ходете там.
directory-start = Начало
directory-all = Всички услуги
directory-results = „{ $question }“
directory-found = { PLURAL($n) ->
    [one] { NUMBER($n) } услуга.
   *[other] { NUMBER($n) } услуги.
 }
directory-understood = Разбрахме го така:
directory-meant = Прочетохме „{ $typed }“ като „{ $word }“.
directory-by-theme = „{ $word }“ е свързано с темата: { $theme }
directory-by-errors = Прочетохме „{ $typed }“ като „{ $word }“
directory-by-beginning = „{ $typed }“ е началото на „{ $word }“
directory-by-word = „{ $word }“ се среща в текста на { $language }
directory-nothing = Не намерихме нищо. Опитайте с други думи или махнете някой филтър.
directory-narrow = Покажи само
directory-take-away = (избрано; премахване)
directory-free = Безплатно
directory-spoken = Езици, които се говорят там
directory-spoken-there = Там се говори:

directory-area-first-steps = Първи стъпки
directory-area-language = Учене на езика
directory-area-health = Здраве
directory-area-mind = Душевно спокойствие
directory-area-housing = Жилище
directory-area-food = Храна и дрехи
directory-area-work = Работа
directory-area-money = Пари
directory-area-law = Закони и документи
directory-area-family = Деца и семейство
directory-area-school = Училище
directory-area-safety = Сигурност
directory-area-community = Срещи с хора
directory-area-other = Друга помощ

directory-hours-unknown = Не знаем работното време
directory-hours-ask = Не знаем работното време. Моля, попитайте, преди да отидете.
directory-by-appointment = с уговорен час
directory-appointment-now = С уговорен час
directory-open-always = Винаги отворено
directory-open-until = Отворено до { $time } ч.
directory-open-until-day = Отворено до { $day }, { $time } ч.
directory-opens = Затворено, отваря: { $day }, { $time } ч.
directory-closed = затворено
directory-closed-now = Затворено
directory-today = днес
directory-tomorrow = утре
directory-day-1 = понеделник
directory-day-2 = вторник
directory-day-3 = сряда
directory-day-4 = четвъртък
directory-day-5 = петък
directory-day-6 = събота
directory-day-7 = неделя
directory-hours = Работно време
directory-week = Следващите седем дни, часова зона { $zone }
directory-other-days = Друго работно време в тези дни

directory-call = Обаждане
directory-map = Карта
directory-on-map = Вижте в OpenStreetMap
directory-address-told = Адреса казват по телефона, за да остане мястото сигурно.
directory-print = Печат
directory-stale = Това беше вярно до { $date } и оттогава никой не го е проверявал. Моля, попитайте, преди да отидете.
directory-never-checked = Още никой не е проверил това. Моля, попитайте, преди да отидете.
directory-checked = Проверено. Важи до { $date }
directory-who = Кой може да дойде
directory-everybody = Всички.
directory-age-from = От { $from }-годишна възраст
directory-age-to = До { $to }-годишна възраст
directory-age-between = От { $from } до { $to } години
# Between two conditions of which one is enough, with the blanks around it.
directory-or = {" "}или{" "}
directory-safe = Добре е да знаете
directory-bring = Какво да вземете със себе си
directory-cost = Колко струва
directory-cost-free = Безплатно е.
directory-cost-unknown = Не се знае
directory-begin = Как да започнете
directory-where = Къде
directory-contact = Контакти
directory-original = прочетете на { $language }

directory-residence-citizen = граждани на страната
directory-residence-eu-citizen = граждани на друга страна от ЕС
directory-residence-residence-permit = хора с разрешение за пребиваване
directory-residence-asylum-seeker = хора, които търсят убежище
directory-residence-protection = бежанци и хора със субсидиарна закрила (хуманитарен статут)
directory-residence-temporary-protection = хора с временна закрила
directory-residence-undocumented = хора без документи
directory-gender-woman = жени
directory-gender-man = мъже
directory-gender-other = хора с друга полова идентичност
directory-family-with-children = родители с деца
directory-family-single-parent = родители, които сами отглеждат децата си
directory-family-pregnant = бременни
directory-family-unaccompanied-minor = деца и младежи, които са тук без родители
directory-family-alone = хора, които живеят сами
directory-safety-women-only = Само за жени
directory-safety-lgbtqi-friendly = ЛГБТКИ+ хората са добре дошли
directory-safety-anonymous = Никой не пита как се казвате
directory-safety-minors-with-guardian = Ако сте под 18 години, елате с родител или настойник
directory-safety-confidential = Каквото кажете, остава там
directory-access-step-free = Вход без стъпала
directory-access-steps = Достъп само по стъпала
directory-access-lift = Асансьор
directory-access-accessible-toilet = Тоалетна за хора в инвалидни колички
directory-access-hearing-loop = Индукционна система за слухови апарати
directory-access-child-corner = Кът за малки деца

# Without a connection.
welcome-offline = Нямате интернет
welcome-offline-lede = Тази страница не е запазена на устройството Ви. Можете да четете това, което е запазено.
welcome-offline-now = Няма интернет. Четете това, което е запазено на устройството Ви.
welcome-keep-all = Запазване на всичко за четене без интернет
welcome-kept-all = Всичко е запазено за четене без интернет.
welcome-install = Добавяне към началния екран

# What a reader can do with a page; all of it stays on her device.
welcome-keep = Запазване
welcome-forget = Запазено. Премахване
welcome-kept = Какво сте запазили
welcome-kept-lede = Всеки, който ползва това устройство, може да види това. Никой друг.
welcome-forget-all = Изтриване на всичко от това устройство
welcome-forgotten = Всичко е изтрито от това устройство.
welcome-share = Споделяне
welcome-copied = Адресът е копиран.
welcome-read-aloud = Четене на глас
welcome-stop = Спиране на четенето
welcome-no-voice = Това устройство няма глас за този език.
welcome-no-voice-for-all = Части от тази страница са на език, който това устройство не може да чете на глас.
welcome-larger = По-едри букви
welcome-contrast = По-силен контраст
welcome-near = Близо до мен
welcome-near-note = Само устройството Ви знае къде се намирате.
welcome-near-denied = Устройството Ви не показа къде се намирате.
# A distance, such as 1.5 km.
welcome-distance = { $n } км

# What readers say back.
welcome-feedback = Намерихте ли каквото Ви трябва?
welcome-feedback-yes = Да
welcome-feedback-no = Не
welcome-feedback-comment = Какво липсва или не е вярно?
welcome-feedback-privacy = Моля, не пишете имена и телефонни номера. Тук никой не може да Ви отговори.
welcome-feedback-thanks = Благодарим Ви! В общината четат всяко съобщение.
welcome-feedback-missing = Кажете на общината какво не намерихте

# The thread.
welcome-opened-by = Създадено благодарение на плана на общината:

# Information pages, events, news, numbers to call, words explained.
guide-information = Информация
guide-under = Още по темата
guide-services = Услуги, които помагат за това
guide-desks = Кого можете да попитате
guide-rights = Тази страница е за права и правила. Тя не е правен съвет: попитайте някого, който познава Вашия случай.
guide-events = Събития
guide-events-all = Всички събития
guide-events-none = В момента няма планирани събития.
guide-event-when = Кога
guide-event-where = Къде
guide-event-online = Онлайн
guide-event-all-day = Цял ден
guide-event-next = Следващи дати
guide-event-by = Кой Ви кани
guide-event-on-now = Провежда се сега
guide-event-over = Това събитие приключи.
guide-every-day = { PLURAL($n) ->
    [one] Всеки ден
   *[other] На всеки { NUMBER($n) } дни
 }
guide-every-week = { PLURAL($n) ->
    [one] Всяка седмица: { $days }
   *[other] На всеки { NUMBER($n) } седмици: { $days }
 }
guide-every-month-date = { PLURAL($n) ->
    [one] Всеки месец на същата дата
   *[other] На всеки { NUMBER($n) } месеца на същата дата
 }
guide-every-month-weekday = { PLURAL($n) ->
    [one] Всеки месец в същия ден от седмицата
   *[other] На всеки { NUMBER($n) } месеца в същия ден от седмицата
 }
guide-every-year = { PLURAL($n) ->
    [one] Всяка година
   *[other] На всеки { NUMBER($n) } години
 }
guide-every-until = до { $date }
guide-news = Новини
guide-news-all = Всички новини
guide-numbers = Телефони за помощ
guide-numbers-lede = В опасност се обадете на 112. Обаждането е безплатно от всеки телефон.
guide-words = Обяснени думи
guide-words-lede = Думи, които се ползват в службите тук, обяснени просто.
guide-found = Информация за това
guide-no-page = Този текст вече го няма тук.
# On paper, as a code, and on the map.
welcome-guide = Къде да намерите помощ
welcome-pdf = Отпечатайте или запазете като PDF
welcome-code = Покажи като код
welcome-code-note = Насочете камерата на телефон към този код, за да отворите страницата.
welcome-contents = Съдържание
welcome-page-of = Страница { $page } от { $total }
welcome-as-of = Към { $date }
welcome-holidays = На празници часовете може да са други.
welcome-left-out = Този наръчник показва { $shown } от { $all } услуги. Всички са тук:
welcome-pages-left-out = Този наръчник показва { $shown } от { $all } страници с информация. Всички са тук:
welcome-map = Местата на картата
welcome-map-seen = Места: { $n }. Северът е горе. Номерата са тези от списъка.
welcome-map-far = На { $distance } от другите, отбелязано на края на картата
welcome-map-without = Не е на картата
welcome-metres = { $n } м
welcome-north = С
welcome-picture-by = Снимка: { $by }
welcome-by-meaning = Намерено по смисъл, а не по думите

# What other programs show of these pages: headings of a text that is about a service or a place.
open-access = Как се влиза
open-offered = Предлага се от
open-imprint = За тези страници
open-more = Всички подробности, както са днес
