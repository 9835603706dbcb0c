# Newcomers' pages: the directory of services.
directory-question = Яка допомога вам потрібна?
directory-question-lede = Знайдіть допомогу поруч. Реєструватися не треба, і ніхто не зберігає, що ви шукаєте.
directory-search = Напишіть своїми словами, своєю мовою
directory-areas = Сфери життя
directory-count = { PLURAL($n) ->
    [one] { NUMBER($n) } послуга
    [few] { NUMBER($n) } послуги
    [many] { NUMBER($n) } послуг
   *[other] { NUMBER($n) } послуги
 }
directory-see-all = { PLURAL($n) ->
    [one] Показати { NUMBER($n) } послугу
    [few] Показати всі { NUMBER($n) } послуги
    [many] Показати всі { NUMBER($n) } послуг
   *[other] Показати всі { NUMBER($n) } послуги
 }
directory-see-all-open = { PLURAL($n) ->
    [one] Показати все, що зараз відчинено: { NUMBER($n) } послуга
    [few] Показати все, що зараз відчинено: { NUMBER($n) } послуги
    [many] Показати все, що зараз відчинено: { NUMBER($n) } послуг
   *[other] Показати все, що зараз відчинено: { NUMBER($n) } послуги
 }
directory-open-now = Зараз відчинено
directory-none-open = Зараз нічого не відчинено. Послуги, години роботи яких невідомі, не враховано.
directory-danger = Ви в небезпеці? Телефонуйте
directory-no-traces = Ця сторінка не використовує файлів cookie, нічого не завантажує з інших сайтів і не запам’ятовує, що ви шукаєте.
directory-examples = Те, що на цій сторінці, вигадане для прикладу. Не йдіть туди.
directory-start = Головна
directory-all = Усі послуги
directory-results = «{ $question }»
directory-found = { PLURAL($n) ->
    [one] { NUMBER($n) } послуга.
    [few] { NUMBER($n) } послуги.
    [many] { NUMBER($n) } послуг.
   *[other] { NUMBER($n) } послуги.
 }
directory-understood = Ми зрозуміли так:
directory-meant = Замість «{ $typed }» ми шукали «{ $word }».
directory-by-theme = «{ $word }» належить до теми «{ $theme }»
directory-by-errors = Замість «{ $typed }» ми шукали «{ $word }»
directory-by-beginning = «{ $typed }» — початок слова «{ $word }»
directory-by-word = «{ $word }» є в тексті (мова: { $language })
directory-nothing = Нічого не знайшлося. Спробуйте інші слова або приберіть один із фільтрів.
directory-narrow = Показати тільки
directory-take-away = (вибрано; прибрати)
directory-free = Безкоштовно
directory-spoken = Якими мовами там говорять
directory-spoken-there = Там говорять мовами:

directory-area-first-steps = Перші кроки
directory-area-language = Вивчення мови
directory-area-health = Здоров’я
directory-area-mind = Душевний спокій
directory-area-housing = Житло
directory-area-food = Їжа та одяг
directory-area-work = Робота
directory-area-money = Гроші
directory-area-law = Права та документи
directory-area-family = Діти й родина
directory-area-school = Школа
directory-area-safety = Безпека
directory-area-community = Спілкування та зустрічі
directory-area-other = Інша допомога

directory-hours-unknown = Години роботи невідомі
directory-hours-ask = Години роботи невідомі. Будь ласка, запитайте, перш ніж іти.
directory-by-appointment = за записом
directory-appointment-now = За записом
directory-open-always = Відчинено завжди
directory-open-until = Відчинено до { $time }
directory-open-until-day = Відчинено. Зачиниться: { $day }, { $time }
directory-opens = Зачинено. Відчиниться: { $day }, { $time }
directory-closed = зачинено
directory-closed-now = Зачинено
directory-today = сьогодні
directory-tomorrow = завтра
directory-day-1 = понеділок
directory-day-2 = вівторок
directory-day-3 = середа
directory-day-4 = четвер
directory-day-5 = п’ятниця
directory-day-6 = субота
directory-day-7 = неділя
directory-hours = Години роботи
directory-week = Найближчі сім днів, часовий пояс: { $zone }
directory-other-days = Інший час у ці дні

directory-call = Зателефонувати
directory-map = Карта
directory-on-map = Подивитися на OpenStreetMap
directory-address-told = Адресу скажуть телефоном, щоб це місце залишалося безпечним.
directory-print = Роздрукувати
directory-stale = Ці відомості були чинні до { $date }, відтоді їх ніхто не перевіряв. Будь ласка, запитайте, перш ніж іти.
directory-never-checked = Цього ще ніхто не перевіряв. Будь ласка, запитайте, перш ніж іти.
directory-checked = Перевірено, дійсно до { $date }
directory-who = Хто може прийти
directory-everybody = Усі.
directory-age-from = Вік: від { $from }
directory-age-to = Вік: до { $to } включно
directory-age-between = Вік: від { $from } до { $to }
# Between two conditions of which one is enough, with the blanks around it.
directory-or = {" "}або{" "}
directory-safe = Корисно знати
directory-bring = Що взяти з собою
directory-cost = Скільки це коштує
directory-cost-free = Безкоштовно.
directory-cost-unknown = Невідомо
directory-begin = З чого почати
directory-where = Де
directory-contact = Як зв’язатися
directory-original = читати оригінал: { $language }

directory-residence-citizen = люди з громадянством цієї країни
directory-residence-eu-citizen = люди з громадянством іншої країни ЄС
directory-residence-residence-permit = люди з посвідкою на проживання
directory-residence-asylum-seeker = люди, які просять притулку
directory-residence-protection = біженці та люди з додатковим захистом
directory-residence-temporary-protection = люди з тимчасовим захистом
directory-residence-undocumented = люди без документів
directory-gender-woman = жінки
directory-gender-man = чоловіки
directory-gender-other = люди іншого гендеру
directory-family-with-children = батьки з дітьми
directory-family-single-parent = мами й тата, які самі виховують дітей
directory-family-pregnant = вагітні
directory-family-unaccompanied-minor = діти й підлітки, які тут без батьків
directory-family-alone = люди, які живуть самі
directory-safety-women-only = Тільки для жінок
directory-safety-lgbtqi-friendly = Тут раді ЛГБТКІ+ людям
directory-safety-anonymous = Вашого імені ніхто не запитає
directory-safety-minors-with-guardian = Якщо вам ще немає 18 років, приходьте з кимось із батьків або з опікуном
directory-safety-confidential = Усе, що ви скажете, залишиться між вами
directory-access-step-free = Вхід без сходів
directory-access-steps = Вхід тільки сходами
directory-access-lift = Ліфт
directory-access-accessible-toilet = Туалет для людей на кріслах колісних
directory-access-hearing-loop = Індукційна петля для слухових апаратів
directory-access-child-corner = Куточок для малюків

# Without a connection.
welcome-offline = Немає інтернету
welcome-offline-lede = Цю сторінку не збережено на вашому пристрої. Усе, що збережено, можна читати й зараз.
welcome-offline-now = Немає інтернету. Ви читаєте те, що збережено на вашому пристрої.
welcome-keep-all = Зберегти все, щоб читати без інтернету
welcome-kept-all = Усе збережено. Можна читати без інтернету.
welcome-install = Додати на головний екран

# What a reader can do with a page; all of it stays on her device.
welcome-keep = Зберегти
welcome-forget = Збережено. Прибрати
welcome-kept = Що ви зберегли
welcome-kept-lede = Це може побачити кожен, хто користується цим пристроєм. Більше ніхто.
welcome-forget-all = Видалити все з цього пристрою
welcome-forgotten = Усе видалено з цього пристрою.
welcome-share = Поділитися
welcome-copied = Посилання скопійовано.
welcome-read-aloud = Прочитати вголос
welcome-stop = Зупинити читання
welcome-no-voice = На цьому пристрої немає голосу для цієї мови.
welcome-no-voice-for-all = Частини цієї сторінки мовою, яку цей пристрій не може прочитати вголос.
welcome-larger = Більший текст
welcome-contrast = Високий контраст
welcome-near = Поруч зі мною
welcome-near-note = Де ви перебуваєте, знає лише ваш пристрій.
welcome-near-denied = Ваш пристрій не повідомив, де ви перебуваєте.
# A distance, such as 1.5 km.
welcome-distance = { $n } км

# What readers say back.
welcome-feedback = Ви знайшли те, що вам потрібно?
welcome-feedback-yes = Так
welcome-feedback-no = Ні
welcome-feedback-comment = Чого бракує або що неправильно?
welcome-feedback-privacy = Будь ласка, не пишіть імен і номерів телефону. Тут вам не зможуть відповісти.
welcome-feedback-thanks = Дякуємо. У мерії читають кожне повідомлення.
welcome-feedback-missing = Напишіть місту, чого ви не знайшли

# The thread.
welcome-opened-by = Це з’явилося завдяки плану міста:

# Information pages, events, news, numbers to call, words explained.
guide-information = Інформація
guide-under = Більше про це
guide-services = Послуги, які з цим допомагають
guide-desks = Кого можна запитати
guide-rights = Ця сторінка розповідає про права і правила. Це не юридична консультація: запитайте людину, яка знає вашу справу.
guide-events = Події
guide-events-all = Усі події
guide-events-none = Зараз подій не заплановано.
guide-event-when = Коли
guide-event-where = Де
guide-event-online = Онлайн
guide-event-all-day = Увесь день
guide-event-next = Найближчі дати
guide-event-by = Хто запрошує
guide-event-on-now = Триває зараз
guide-event-over = Ця подія вже закінчилася.
guide-every-day = { PLURAL($n) ->
    [one] { $n ->
        [1] Щодня
       *[other] Раз на { NUMBER($n) } день
     }
    [few] Раз на { NUMBER($n) } дні
    [many] Раз на { NUMBER($n) } днів
   *[other] Раз на { NUMBER($n) } дня
 }
guide-every-week = { PLURAL($n) ->
    [one] { $n ->
        [1] Щотижня: { $days }
       *[other] Раз на { NUMBER($n) } тиждень: { $days }
     }
    [few] Раз на { NUMBER($n) } тижні: { $days }
    [many] Раз на { NUMBER($n) } тижнів: { $days }
   *[other] Раз на { NUMBER($n) } тижня: { $days }
 }
guide-every-month-date = { PLURAL($n) ->
    [one] { $n ->
        [1] Щомісяця того самого числа
       *[other] Раз на { NUMBER($n) } місяць, того самого числа
     }
    [few] Раз на { NUMBER($n) } місяці, того самого числа
    [many] Раз на { NUMBER($n) } місяців, того самого числа
   *[other] Раз на { NUMBER($n) } місяця, того самого числа
 }
guide-every-month-weekday = { PLURAL($n) ->
    [one] { $n ->
        [1] Щомісяця того самого дня тижня
       *[other] Раз на { NUMBER($n) } місяць, того самого дня тижня
     }
    [few] Раз на { NUMBER($n) } місяці, того самого дня тижня
    [many] Раз на { NUMBER($n) } місяців, того самого дня тижня
   *[other] Раз на { NUMBER($n) } місяця, того самого дня тижня
 }
guide-every-year = { PLURAL($n) ->
    [one] { $n ->
        [1] Щороку
       *[other] Раз на { NUMBER($n) } рік
     }
    [few] Раз на { NUMBER($n) } роки
    [many] Раз на { NUMBER($n) } років
   *[other] Раз на { NUMBER($n) } року
 }
guide-every-until = до { $date }
guide-news = Новини
guide-news-all = Усі новини
guide-numbers = Куди телефонувати
guide-numbers-lede = У небезпеці телефонуйте 112. Дзвінок безкоштовний з будь-якого телефона.
guide-words = Пояснення слів
guide-words-lede = Слова, які вживають тутешні установи, простою мовою.
guide-found = Інформація про це
guide-no-page = Цього тексту тут більше немає.
# On paper, as a code, and on the map.
welcome-guide = Де знайти допомогу
welcome-pdf = Роздрукувати або зберегти як PDF
welcome-code = Показати як код
welcome-code-note = Наведіть камеру телефона на цей код, щоб відкрити сторінку.
welcome-contents = Зміст
welcome-page-of = Сторінка { $page } з { $total }
welcome-as-of = Станом на { $date }
welcome-holidays = У святкові дні години можуть бути іншими.
welcome-left-out = У цьому довіднику { $shown } з { $all } послуг. Усі вони тут:
welcome-pages-left-out = У цьому довіднику { $shown } з { $all } сторінок з інформацією. Усі вони тут:
welcome-map = Місця на карті
welcome-map-seen = Місця: { $n }. Північ угорі. Номери такі самі, як у списку.
welcome-map-far = { $distance } від решти, позначено на краю карти
welcome-map-without = Немає на карті
welcome-metres = { $n } м
welcome-north = Пн
welcome-picture-by = Зображення: { $by }
welcome-by-meaning = Знайдено за змістом, а не за словами

# What other programs show of these pages: headings of a text that is about a service or a place.
open-access = Вхід
open-offered = Надає
open-imprint = Про ці сторінки
open-more = Усі подробиці станом на сьогодні
