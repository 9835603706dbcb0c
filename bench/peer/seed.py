"""Fills an empty peer with the content of the comparison, by its own models.

One region in six languages, one of them written from right to left: 570 pages in a tree of three
levels, about 240 words in each language; 300 places with opening hours and a contact; 150 events, 50
of which come again; 5 pieces of news. The same each time, but for the dates, which begin tomorrow:
what is over, the peer does not show.

    python seed.py REGION    # within the peer's environment and with its settings
"""

import datetime
import itertools
import random
import sys

import django

django.setup()

from django.db import transaction  # noqa: E402
from django.utils import timezone  # noqa: E402
from integreat_cms.cms import models  # noqa: E402

LANGUAGES = [
    ("de", "de-de", "Deutsch", "German", "de", """der die und in von zu mit für auf ist Sie wir Ihr nicht eine
        Stadt Amt Wohnung Arbeit Schule Kind Familie Arzt Hilfe Beratung Termin Antrag Unterlagen Kurs Sprache
        Deutsch lernen Ausweis Aufenthalt Versicherung Bus Bahn kostenlos Öffnungszeiten Montag Freitag Frauen
        Jugendliche Miete Konto Steuer Anmeldung Straße Haus können müssen bekommen bringen fragen finden"""),
    ("en", "en-gb", "English", "English", "gb", """the and of to in for with on is you we your not a at city office
        flat work school child family doctor help advice appointment application documents course language German
        learn identity residence insurance bus train free opening hours Monday Friday women youth rent account tax
        registration street house can must get bring ask find local public service contact visit open people"""),
    ("ar", "ar-sy", "العربية", "Arabic", "sy", """في من على إلى مع عن هذا هذه التي الذي المدينة المكتب السكن العمل
        المدرسة الطفل العائلة الطبيب المساعدة الاستشارة الموعد الطلب الوثائق الدورة اللغة الألمانية تعلم الهوية
        الإقامة التأمين الحافلة القطار مجاني ساعات العمل الاثنين الجمعة النساء الشباب الإيجار الحساب الضريبة
        التسجيل الشارع البيت يمكن يجب تحصل تحضر تسأل تجد الخدمة العامة الزيارة مفتوح الناس كل يوم جديد"""),
    ("uk", "uk-ua", "Українська", "Ukrainian", "ua", """у на з до для і та не це ви ми ваш місто установа квартира
        робота школа дитина родина лікар допомога консультація зустріч заява документи курс мова німецька вивчати
        посвідчення проживання страхування автобус потяг безкоштовно години понеділок пʼятниця жінки молодь оренда
        рахунок податок реєстрація вулиця будинок можна треба отримати принести запитати знайти послуга відкрито"""),
    ("fr", "fr-fr", "Français", "French", "fr", """le la les et de à en pour avec sur est vous nous votre pas une
        ville bureau logement travail école enfant famille médecin aide conseil rendez-vous demande documents cours
        langue allemand apprendre identité séjour assurance bus train gratuit horaires lundi vendredi femmes jeunes
        loyer compte impôt inscription rue maison pouvez devez recevoir apporter demander trouver service ouvert"""),
    ("ru", "ru-ru", "Русский", "Russian", "ru", """в на с до для и не это вы мы ваш город ведомство квартира работа
        школа ребёнок семья врач помощь консультация встреча заявление документы курс язык немецкий учить
        удостоверение проживание страхование автобус поезд бесплатно часы понедельник пятница женщины молодёжь аренда
        счёт налог регистрация улица дом можно нужно получить принести спросить найти услуга открыто каждый новый"""),
]
#: Pages on each level below one of the level before.
TREE = (10, 8, 6)
PLACES, EVENTS, RECURRING, NEWS = 300, 150, 50, 5
CATEGORIES = 8
WORDS_OF_PAGE = 240


class Writer:
    """Words in one language, as they come."""

    def __init__(self, code, words):
        self.words, self.chance = words.split(), random.Random(code)

    def some(self, count):
        return " ".join(self.chance.choices(self.words, k=count)).capitalize()

    def paragraph(self, count):
        return f"<p>{self.some(count // 2)}. {self.some(count - count // 2)}.</p>"

    def page(self):
        """About 240 words with two headings, a list, something strong and a link."""
        points = "".join(f"<li>{self.some(8)}</li>" for _ in range(5))
        link = f'<a href="https://www.example.org/{self.chance.randrange(1000)}">{self.some(3)}</a>'
        return (f"{self.paragraph(50)}<h2>{self.some(4)}</h2>{self.paragraph(60)}<ul>{points}</ul>"
                f"<h2>{self.some(3)}</h2><p><strong>{self.some(3)}</strong> {self.some(37)}. {link}</p>"
                f"{self.paragraph(40)}")


def languages(region):
    """The region's languages as a tree: all are translated from the first."""
    made = []
    for code, tag, own, english, country, words in LANGUAGES:
        direction = "RIGHT_TO_LEFT" if code == "ar" else "LEFT_TO_RIGHT"
        language = models.Language.objects.create(
            slug=code, bcp47_tag=tag, native_name=own, english_name=english, primary_country_code=country,
            text_direction=direction, table_of_contents="…")
        made.append((language, Writer(code, words)))
    root = models.LanguageTreeNode.add_root(language=made[0][0], region=region)
    for language, _ in made[1:]:
        root.refresh_from_db()
        child = root.add_child(language=language, region=region)
        # The peer forgets who the parent is when a child is added so, and then answers with an error.
        models.LanguageTreeNode.objects.filter(pk=child.pk).update(parent=root)
    return made


def words(model, field, things, made, titles, text, **more):
    """Every thing in every language, all published."""
    rows = []
    for language, writer in made:
        for number, thing in enumerate(things):
            title = f"{writer.some(titles)} {number + 1}"
            rows.append(model(
                **{field: thing}, language=language, title=title, slug=f"{field}-{number + 1}", content=text(writer),
                status="PUBLIC", version=1, **more))
    model.objects.bulk_create(rows, batch_size=500)


class Nested:
    """Pages numbered as a tree is walked, which is how the peer keeps it: a tree for each root."""

    def __init__(self, region):
        self.region, self.pages = region, []

    def grow(self, level=0, parent=None, tree=0):
        for number in range(TREE[level]):
            tree = tree if parent else number + 1
            self.step = self.step + 1 if parent else 1
            page = models.Page(region=self.region, parent=parent, tree_id=tree, depth=level + 1, lft=self.step, rgt=0)
            self.pages.append(page)
            if level + 1 < len(TREE):
                self.grow(level + 1, page, tree)
            self.step += 1
            page.rgt = self.step


def pages(region, made):
    nested = Nested(region)
    nested.grow()
    for level in range(len(TREE)):
        # A parent must have its number before its children are kept.
        models.Page.objects.bulk_create([page for page in nested.pages if page.depth == level + 1])
    words(models.PageTranslation, "page", nested.pages, made, 4, Writer.page)


def hours(number):
    """Monday to Friday with a pause at noon; on Saturday in the morning, in every third place."""
    opens = f"{8 + number % 3:02}:00"
    open_day = {"allDay": False, "closed": False, "appointmentOnly": False,
                "timeSlots": [{"start": opens, "end": "12:00"}, {"start": "13:30", "end": f"{16 + number % 3}:30"}]}
    short = {**open_day, "timeSlots": [{"start": "09:00", "end": "12:30"}]}
    closed = {"allDay": False, "closed": True, "appointmentOnly": False, "timeSlots": []}
    return [open_day] * 5 + [closed if number % 3 else short, closed]


def categories(made):
    all_of_them = models.POICategory.objects.bulk_create(
        [models.POICategory(color="#3700D2", icon="office") for _ in range(CATEGORIES)])
    models.POICategoryTranslation.objects.bulk_create(
        [models.POICategoryTranslation(category=category, language=language, name=writer.some(2))
         for category in all_of_them for language, writer in made])
    return all_of_them


def contact(number, place):
    return models.Contact(
        location=place, name=f"Kim Beispiel {number + 1}", area_of_responsibility="Beratung",
        email=f"kontakt{number + 1}@example.org", phone_number=f"+49 821 {100000 + number}",
        mobile_phone_number=f"+49 171 {2000000 + number}",
        website=f"https://www.example.org/places/{number + 1}", opening_hours=hours(number + 1))


def places(region, made):
    kinds, chance = categories(made), random.Random("places")
    found = models.POI.objects.bulk_create([models.POI(
        region=region, address=f"Musterstraße {n + 1}", postcode=f"86{150 + n % 40}", city="Musterstadt",
        country="Deutschland", latitude=round(48.37 + chance.uniform(-0.05, 0.05), 6),
        longitude=round(10.9 + chance.uniform(-0.05, 0.05), 6), location_on_map=True, category=kinds[n % CATEGORIES],
        opening_hours=hours(n), barrier_free=[True, False, None][n % 3]) for n in range(PLACES)])
    models.Contact.objects.bulk_create([contact(n, place) for n, place in enumerate(found)])
    words(models.POITranslation, "poi", found, made, 3, lambda writer: writer.paragraph(50), meta_description="")
    return found


def rhythm(number, day):
    """How an event comes again: most every week, some every month or every day."""
    ends = day + datetime.timedelta(days=300) if number % 2 else None
    week = (day.day + 6) // 7
    kinds = {
        0: {"frequency": "MONTHLY", "weekday_for_monthly": day.weekday(), "week_for_monthly": week},
        1: {"frequency": "DAILY", "interval": 2},
    }
    weekly = {"frequency": "WEEKLY", "interval": 1 + number % 2}
    kind = kinds.get(number % 10, weekly)
    days = [day.weekday()] if kind["frequency"] == "WEEKLY" else []
    return models.RecurrenceRule(weekdays_for_weekly=days, recurrence_end_date=ends, **kind)


def events(region, made, places):
    tomorrow = timezone.localdate() + datetime.timedelta(days=1)
    found, rules = [], []
    for n in range(EVENTS):
        day = tomorrow + datetime.timedelta(days=n % 60)
        # What comes every month begins in the middle of one, where no week is the fifth or the last.
        if n < RECURRING and n % 10 == 0:
            day = day.replace(day=15 + n // 10) + datetime.timedelta(days=31)
        begins = timezone.make_aware(datetime.datetime.combine(day, datetime.time(9 + n % 9)))
        rule = rhythm(n, day) if n < RECURRING else None
        rules += [rule] if rule else []
        found.append(models.Event(region=region, location=places[n], start=begins,
                                  end=begins + datetime.timedelta(hours=2), recurrence_rule=rule))
    models.RecurrenceRule.objects.bulk_create(rules)
    models.Event.objects.bulk_create(found)
    words(models.EventTranslation, "event", found, made, 4, lambda writer: writer.paragraph(120))


def news(region, made):
    for n in range(NEWS):
        sent = timezone.now() - datetime.timedelta(hours=n + 1)
        one = models.PushNotification.objects.create(channel="news", sent_date=sent, mode="ONLY_AVAILABLE")
        one.regions.add(region)
        for language, writer in made:
            models.PushNotificationTranslation.objects.create(
                push_notification=one, language=language, title=f"{writer.some(4)} {n + 1}", text=writer.some(40))


@transaction.atomic
def fill(slug):
    region = models.Region.objects.create(
        name=slug.capitalize(), common_id="09761000", slug=slug, status="ACTIVE", administrative_division="CITY",
        locations_enabled=True, latitude=48.37, longitude=10.9, longitude_min=10.7, latitude_min=48.2,
        longitude_max=11.1, latitude_max=48.5, postal_code="86150", admin_mail="city@example.org")
    made = languages(region)
    pages(region, made)
    events(region, made, places(region, made))
    news(region, made)


if __name__ == "__main__":
    fill(sys.argv[1])
    counted = itertools.chain(*[[model.__name__, model.objects.count()] for model in [
        models.PageTranslation, models.POITranslation, models.EventTranslation]])
    print("the peer has", *counted)
