# Newcomers' pages: the directory of services.
directory-question = Какая помощь вам нужна?
directory-question-lede = Найдите помощь рядом с вами. Регистрация не нужна, и никто не сохраняет, что вы ищете.
directory-search = Напишите своими словами, на своём языке
directory-areas = Сферы жизни
directory-count = { PLURAL($n) ->
    [one] { NUMBER($n) } услуга
    [few] { NUMBER($n) } услуги
    [many] { NUMBER($n) } услуг
   *[other] { NUMBER($n) } услуги
 }
directory-see-all = { PLURAL($n) ->
    [one] Показать { NUMBER($n) } услугу
    [few] Показать все { NUMBER($n) } услуги
    [many] Показать все { NUMBER($n) } услуг
   *[other] Показать все { NUMBER($n) } услуги
 }
directory-see-all-open = { PLURAL($n) ->
    [one] Показать всё, что сейчас открыто: { NUMBER($n) } услуга
    [few] Показать всё, что сейчас открыто: { NUMBER($n) } услуги
    [many] Показать всё, что сейчас открыто: { NUMBER($n) } услуг
   *[other] Показать всё, что сейчас открыто: { NUMBER($n) } услуги
 }
directory-open-now = Сейчас открыто
directory-none-open = Сейчас ничего не открыто. Услуги, часы работы которых неизвестны, не учтены.
directory-danger = Вы в опасности? Звоните
directory-no-traces = Эта страница не использует файлы cookie, ничего не загружает с других сайтов и не запоминает, что вы ищете.
directory-examples = То, что на этой странице, выдумано для примера. Не ходите туда.
directory-start = Главная
directory-all = Все услуги
directory-results = «{ $question }»
directory-found = { PLURAL($n) ->
    [one] { NUMBER($n) } услуга.
    [few] { NUMBER($n) } услуги.
    [many] { NUMBER($n) } услуг.
   *[other] { NUMBER($n) } услуги.
 }
directory-understood = Мы поняли так:
directory-meant = Вместо «{ $typed }» мы искали «{ $word }».
directory-by-theme = «{ $word }» относится к теме «{ $theme }»
directory-by-errors = Вместо «{ $typed }» мы искали «{ $word }»
directory-by-beginning = «{ $typed }» — начало слова «{ $word }»
directory-by-word = «{ $word }» есть в тексте (язык: { $language })
directory-nothing = Ничего не нашлось. Попробуйте другие слова или уберите один из фильтров.
directory-narrow = Показать только
directory-take-away = (выбрано; убрать)
directory-free = Бесплатно
directory-spoken = На каких языках там говорят
directory-spoken-there = Там говорят на языках:

directory-area-first-steps = Первые шаги
directory-area-language = Учить язык
directory-area-health = Здоровье
directory-area-mind = Душевный покой
directory-area-housing = Жильё
directory-area-food = Еда и одежда
directory-area-work = Работа
directory-area-money = Деньги
directory-area-law = Права и документы
directory-area-family = Дети и семья
directory-area-school = Школа
directory-area-safety = Безопасность
directory-area-community = Общение и встречи
directory-area-other = Другая помощь

directory-hours-unknown = Часы работы неизвестны
directory-hours-ask = Часы работы неизвестны. Пожалуйста, спросите, прежде чем идти.
directory-by-appointment = по записи
directory-appointment-now = По записи
directory-open-always = Открыто всегда
directory-open-until = Открыто до { $time }
directory-open-until-day = Открыто. Закроется: { $day }, { $time }
directory-opens = Закрыто. Откроется: { $day }, { $time }
directory-closed = закрыто
directory-closed-now = Закрыто
directory-today = сегодня
directory-tomorrow = завтра
directory-day-1 = понедельник
directory-day-2 = вторник
directory-day-3 = среда
directory-day-4 = четверг
directory-day-5 = пятница
directory-day-6 = суббота
directory-day-7 = воскресенье
directory-hours = Часы работы
directory-week = Ближайшие семь дней, часовой пояс: { $zone }
directory-other-days = Другое время в эти дни

directory-call = Позвонить
directory-map = Карта
directory-on-map = Посмотреть на OpenStreetMap
directory-address-told = Адрес скажут по телефону, чтобы это место оставалось безопасным.
directory-print = Распечатать
directory-stale = Эти сведения были верны до { $date }, с тех пор их никто не проверял. Пожалуйста, спросите, прежде чем идти.
directory-never-checked = Это ещё никто не проверял. Пожалуйста, спросите, прежде чем идти.
directory-checked = Проверено, верно до { $date }
directory-who = Кто может прийти
directory-everybody = Все.
directory-age-from = Возраст: от { $from }
directory-age-to = Возраст: до { $to } включительно
directory-age-between = Возраст: от { $from } до { $to }
# Between two conditions of which one is enough, with the blanks around it.
directory-or = {" "}или{" "}
directory-safe = Полезно знать
directory-bring = Что взять с собой
directory-cost = Сколько это стоит
directory-cost-free = Бесплатно.
directory-cost-unknown = Неизвестно
directory-begin = С чего начать
directory-where = Где
directory-contact = Как связаться
directory-original = читать оригинал: { $language }

directory-residence-citizen = люди с гражданством этой страны
directory-residence-eu-citizen = люди с гражданством другой страны ЕС
directory-residence-residence-permit = люди с видом на жительство
directory-residence-asylum-seeker = люди, которые просят убежища
directory-residence-protection = беженцы и люди с дополнительной защитой
directory-residence-temporary-protection = люди с временной защитой
directory-residence-undocumented = люди без документов
directory-gender-woman = женщины
directory-gender-man = мужчины
directory-gender-other = люди другого гендера
directory-family-with-children = родители с детьми
directory-family-single-parent = родители, которые растят детей одни
directory-family-pregnant = беременные
directory-family-unaccompanied-minor = дети и подростки, которые здесь без родителей
directory-family-alone = люди, которые живут одни
directory-safety-women-only = Только для женщин
directory-safety-lgbtqi-friendly = Здесь рады ЛГБТКИ+ людям
directory-safety-anonymous = Ваше имя никто не спросит
directory-safety-minors-with-guardian = Если вам нет 18 лет, приходите с кем-то из родителей или с опекуном
directory-safety-confidential = Всё, что вы скажете, останется между вами
directory-access-step-free = Вход без ступенек
directory-access-steps = Вход только по ступенькам
directory-access-lift = Лифт
directory-access-accessible-toilet = Туалет для людей на инвалидной коляске
directory-access-hearing-loop = Индукционная петля для слуховых аппаратов
directory-access-child-corner = Уголок для малышей

# Without a connection.
welcome-offline = Нет интернета
welcome-offline-lede = Эта страница не сохранена на вашем устройстве. Всё, что сохранено, можно читать и сейчас.
welcome-offline-now = Нет интернета. Вы читаете то, что сохранено на вашем устройстве.
welcome-keep-all = Сохранить всё, чтобы читать без интернета
welcome-kept-all = Всё сохранено. Можно читать без интернета.
welcome-install = Добавить на главный экран

# What a reader can do with a page; all of it stays on her device.
welcome-keep = Сохранить
welcome-forget = Сохранено. Убрать
welcome-kept = Что вы сохранили
welcome-kept-lede = Это может увидеть каждый, кто пользуется этим устройством. Больше никто.
welcome-forget-all = Удалить всё с этого устройства
welcome-forgotten = Всё удалено с этого устройства.
welcome-share = Поделиться
welcome-copied = Ссылка скопирована.
welcome-read-aloud = Прочитать вслух
welcome-stop = Остановить чтение
welcome-no-voice = На этом устройстве нет голоса для этого языка.
welcome-no-voice-for-all = Части этой страницы на языке, который это устройство не может прочитать вслух.
welcome-larger = Крупный текст
welcome-contrast = Высокий контраст
welcome-near = Рядом со мной
welcome-near-note = Где вы находитесь, знает только ваше устройство.
welcome-near-denied = Ваше устройство не сообщило, где вы находитесь.
# A distance, such as 1.5 km.
welcome-distance = { $n } км

# What readers say back.
welcome-feedback = Вы нашли то, что вам нужно?
welcome-feedback-yes = Да
welcome-feedback-no = Нет
welcome-feedback-comment = Чего не хватает или что неверно?
welcome-feedback-privacy = Пожалуйста, не пишите имён и номеров телефона. Здесь вам не смогут ответить.
welcome-feedback-thanks = Спасибо. В администрации города читают каждое сообщение.
welcome-feedback-missing = Напишите городу, чего вы не нашли

# The thread.
welcome-opened-by = Это появилось благодаря плану города:

# Information pages, events, news, numbers to call, words explained.
guide-information = Информация
guide-under = Больше об этом
guide-services = Услуги, которые с этим помогают
guide-desks = Кого можно спросить
guide-rights = Эта страница рассказывает о правах и правилах. Это не юридическая консультация: спросите человека, который знает ваше дело.
guide-events = События
guide-events-all = Все события
guide-events-none = Сейчас событий не запланировано.
guide-event-when = Когда
guide-event-where = Где
guide-event-online = Онлайн
guide-event-all-day = Весь день
guide-event-next = Ближайшие даты
guide-event-by = Кто приглашает
guide-event-on-now = Идёт сейчас
guide-event-over = Это событие уже закончилось.
guide-every-day = { PLURAL($n) ->
    [one] { $n ->
        [1] Каждый день
       *[other] Раз в { NUMBER($n) } день
     }
    [few] Раз в { NUMBER($n) } дня
    [many] Раз в { NUMBER($n) } дней
   *[other] Раз в { NUMBER($n) } дня
 }
guide-every-week = { PLURAL($n) ->
    [one] { $n ->
        [1] Каждую неделю: { $days }
       *[other] Раз в { NUMBER($n) } неделю: { $days }
     }
    [few] Раз в { NUMBER($n) } недели: { $days }
    [many] Раз в { NUMBER($n) } недель: { $days }
   *[other] Раз в { NUMBER($n) } недели: { $days }
 }
guide-every-month-date = { PLURAL($n) ->
    [one] { $n ->
        [1] Каждый месяц того же числа
       *[other] Раз в { NUMBER($n) } месяц, того же числа
     }
    [few] Раз в { NUMBER($n) } месяца, того же числа
    [many] Раз в { NUMBER($n) } месяцев, того же числа
   *[other] Раз в { NUMBER($n) } месяца, того же числа
 }
guide-every-month-weekday = { PLURAL($n) ->
    [one] { $n ->
        [1] Каждый месяц в тот же день недели
       *[other] Раз в { NUMBER($n) } месяц, в тот же день недели
     }
    [few] Раз в { NUMBER($n) } месяца, в тот же день недели
    [many] Раз в { NUMBER($n) } месяцев, в тот же день недели
   *[other] Раз в { NUMBER($n) } месяца, в тот же день недели
 }
guide-every-year = { PLURAL($n) ->
    [one] { $n ->
        [1] Каждый год
       *[other] Раз в { NUMBER($n) } год
     }
    [few] Раз в { NUMBER($n) } года
    [many] Раз в { NUMBER($n) } лет
   *[other] Раз в { NUMBER($n) } года
 }
guide-every-until = до { $date }
guide-news = Новости
guide-news-all = Все новости
guide-numbers = Куда звонить
guide-numbers-lede = В опасности звоните 112. Звонок бесплатный с любого телефона.
guide-words = Объяснение слов
guide-words-lede = Слова, которые используют здешние ведомства, простым языком.
guide-found = Информация об этом
guide-no-page = Этого текста здесь больше нет.
# On paper, as a code, and on the map.
welcome-guide = Где найти помощь
welcome-pdf = Распечатать или сохранить как PDF
welcome-code = Показать как код
welcome-code-note = Наведите камеру телефона на этот код, чтобы открыть страницу.
welcome-contents = Содержание
welcome-page-of = Страница { $page } из { $total }
welcome-as-of = По состоянию на { $date }
welcome-holidays = В праздничные дни часы могут быть другими.
welcome-left-out = В этом справочнике { $shown } из { $all } услуг. Все они здесь:
welcome-pages-left-out = В этом справочнике { $shown } из { $all } страниц с информацией. Все они здесь:
welcome-map = Места на карте
welcome-map-seen = Места: { $n }. Север вверху. Номера те же, что в списке.
welcome-map-far = { $distance } от остальных, отмечено на краю карты
welcome-map-without = Нет на карте
welcome-metres = { $n } м
welcome-north = С
welcome-picture-by = Изображение: { $by }
welcome-by-meaning = Найдено по смыслу, а не по словам

# What other programs show of these pages: headings of a text that is about a service or a place.
open-access = Вход
open-offered = Предлагает
open-imprint = Об этих страницах
open-more = Все подробности по состоянию на сегодня
