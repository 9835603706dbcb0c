//! Numbers and dates as a language writes them, from the Unicode CLDR through ICU4X.
//!
//! Two choices of ours: digits are always the European ones (0–9), because the same figure stands
//! in charts, tables and documents beside each other; and dates are always of the Gregorian
//! calendar, because offices answer by it.

use icu_calendar::{Date, Gregorian};
use icu_datetime::{
    FixedCalendarDateTimeFormatter,
    fieldsets::{YM, YMD, YMDE},
};
use icu_decimal::{DecimalFormatter, input::Decimal};
use icu_locale_core::Locale;
use icu_plurals::{PluralCategory, PluralRules};

use crate::Lang;

/// How one language writes numbers and dates, and how it counts.
pub struct Numbers {
    plain: DecimalFormatter,
    long: FixedCalendarDateTimeFormatter<Gregorian, YMD>,
    short: FixedCalendarDateTimeFormatter<Gregorian, YMD>,
    full: FixedCalendarDateTimeFormatter<Gregorian, YMDE>,
    month: FixedCalendarDateTimeFormatter<Gregorian, YM>,
    plurals: PluralRules,
    lang: Lang,
}

/// How much room a date may take.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DateLength {
    /// `Sunday 22 November 2026`.
    Full,
    /// `22 November 2026`.
    Long,
    /// `22/11/2026`, as the language orders it.
    Short,
}

impl Numbers {
    /// The ways of a language; one that CLDR does not know is written like English.
    #[must_use]
    pub fn of(lang: Lang) -> Self {
        Self::try_of(lang, &format!("{lang}-u-nu-latn"))
            .or_else(|| Self::try_of(Lang::EN, "en-u-nu-latn"))
            .unwrap_or_else(|| unreachable!("English is compiled in"))
    }

    fn try_of(lang: Lang, tag: &str) -> Option<Self> {
        // "en" alone is American and "pt" Brazilian; European offices write otherwise.
        let tag = tag.replace("en-u", "en-GB-u").replace("pt-u", "pt-PT-u");
        let locale: Locale = tag.parse().ok()?;
        // What is known of these has the month first and two digits of the year, which nobody here reads.
        let is_doubtful = tag.starts_with("so-") || tag.starts_with("ti-");
        let for_short: Locale =
            if is_doubtful { "en-GB-u-nu-latn".parse().ok()? } else { locale.clone() };
        Some(Self {
            plain: DecimalFormatter::try_new((&locale).into(), Default::default()).ok()?,
            lang,
            long: FixedCalendarDateTimeFormatter::try_new((&locale).into(), YMD::long()).ok()?,
            short: FixedCalendarDateTimeFormatter::try_new((&for_short).into(), YMD::short())
                .ok()?,
            full: FixedCalendarDateTimeFormatter::try_new((&locale).into(), YMDE::long()).ok()?,
            month: FixedCalendarDateTimeFormatter::try_new((&locale).into(), YM::long()).ok()?,
            plurals: PluralRules::try_new_cardinal((&locale).into()).ok()?,
        })
    }

    /// A whole number with its groups: `175 000`.
    #[must_use]
    pub fn whole(&self, number: i64) -> String {
        self.plain.format(&Decimal::from(number)).to_string()
    }

    /// A number rounded half to even at so many decimals, which are always shown: `54.3`.
    ///
    /// What is no number (infinite or undefined) is written as a dash.
    #[must_use]
    pub fn decimal(&self, number: f64, decimals: u8) -> String {
        let rounded = format!("{number:.*}", usize::from(decimals));
        let rounded = if rounded.trim_start_matches(['-', '0', '.']).is_empty() {
            rounded.trim_start_matches('-').to_owned()
        } else {
            rounded
        };
        rounded
            .parse::<Decimal>()
            .map_or_else(|_| "–".to_owned(), |number| self.plain.format(&number).to_string())
    }

    /// A date, given as year, month and day of the Gregorian calendar.
    #[must_use]
    pub fn date(&self, (year, month, day): (i16, i8, i8), length: DateLength) -> String {
        let month = u8::try_from(month).unwrap_or(1);
        let day = u8::try_from(day).unwrap_or(1);
        let Ok(date) = Date::try_new_gregorian(i32::from(year), month, day) else {
            return format!("{year:04}-{month:02}-{day:02}");
        };
        match length {
            DateLength::Full => self.full(&date),
            DateLength::Long => self.long(&date),
            DateLength::Short => self.short.format(&date).to_string(),
        }
    }

    /// Day, month and year, mended where CLDR writes them as nobody does: an Estonian day without its
    /// point, a Somali month before its day, two digits for a day of one.
    fn long(&self, date: &Date<Gregorian>) -> String {
        let written = self.long.format(date).to_string();
        let (day, year) = (date.day_of_month().0, date.year().extended_year());
        match self.lang.language() {
            "et" => written.replacen(&format!("{day} "), &format!("{day}. "), 1),
            "so" => {
                let month = written.split(' ').next().unwrap_or_default();
                format!("{day} {month} {year}")
            }
            "ti" => written.trim_start_matches('0').to_owned(),
            _ => written,
        }
    }

    /// The same with the day of the week, in the order of the language.
    fn full(&self, date: &Date<Gregorian>) -> String {
        let written = self.full.format(date).to_string();
        // What CLDR has for these is the day of the week before a date that it writes otherwise.
        let comma = match self.lang.language() {
            "ti" => "፣ ",
            "ps" | "pt" | "so" => self.lang.list_comma(),
            _ => return written,
        };
        let weekday = written.split(", ").next().unwrap_or_default();
        [weekday, &self.long(date)].join(comma)
    }

    /// A month of a year, as when no day is known: `May 2021`.
    #[must_use]
    pub fn month(&self, year: i16, month: u8) -> String {
        Date::try_new_gregorian(i32::from(year), month, 1).map_or_else(
            |_| format!("{year:04}-{month:02}"),
            // CLDR 48 writes «2020. gada. jūnijs» in Latvian, with a point too many.
            |date| self.month.format(&date).to_string().replace("gada. ", "gada "),
        )
    }

    /// The plural category of a number by CLDR: `zero`, `one`, `two`, `few`, `many` or `other`.
    #[must_use]
    pub fn plural(&self, number: f64) -> &'static str {
        let decimal = number.to_string().parse::<Decimal>().unwrap_or_else(|_| Decimal::from(0));
        category(self.plurals.category_for(&decimal))
    }

    /// The plural categories that this language has.
    pub fn plural_categories(&self) -> impl Iterator<Item = &'static str> + '_ {
        self.plurals.categories().map(category)
    }
}

fn category(category: PluralCategory) -> &'static str {
    match category {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => "other",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_language_counts_its_own_way() {
        let plural = |lang, n| Numbers::of(lang).plural(n);
        assert_eq!(plural(Lang::AR, 5.0), "few");
        assert_eq!(plural(Lang::LV, 0.0), "zero");
        assert_eq!(plural(Lang::LV, 21.0), "one");
        assert_eq!(plural(Lang::HR, 3.0), "few");
        assert_eq!(plural(Lang::FR, 1.5), "one");
        assert_eq!(plural(Lang::parse("uk").unwrap(), 5.0), "many");
    }

    #[test]
    fn dates_stand_as_their_language_writes_them() {
        let date = |tag, length| {
            let lang = Lang::parse(tag).unwrap_or_else(|_| unreachable!("{tag}"));
            Numbers::of(lang).date((2026, 12, 1), length)
        };
        for (tag, long, full) in [
            ("en", "1 December 2026", "Tuesday, 1 December 2026"),
            ("de", "1. Dezember 2026", "Dienstag, 1. Dezember 2026"),
            ("et", "1. detsember 2026", "teisipäev, 1. detsember 2026"),
            ("lt", "2026 m. gruodžio 1 d.", "2026 m. gruodžio 1 d., antradienis"),
            ("lv", "2026. gada 1. decembris", "otrdiena, 2026. gada 1. decembris"),
            ("ps", "1 دسمبر 2026", "سه شنبه، 1 دسمبر 2026"),
            ("pt", "1 de dezembro de 2026", "terça-feira, 1 de dezembro de 2026"),
            ("so", "1 Diseembar 2026", "Talaado, 1 Diseembar 2026"),
            ("ti", "1 ታሕሳስ 2026", "ሰሉስ፣ 1 ታሕሳስ 2026"),
            ("tr", "1 Aralık 2026", "1 Aralık 2026 Salı"),
        ] {
            assert_eq!(date(tag, DateLength::Long), long, "{tag}");
            assert_eq!(date(tag, DateLength::Full), full, "{tag}");
        }
    }

    #[test]
    fn numbers_and_dates_look_native_with_european_digits() {
        assert_eq!(Numbers::of(Lang::SV).decimal(1234.55, 1), "1\u{a0}234,5");
        assert_eq!(Numbers::of(Lang::EN).whole(175_000), "175,000");
        assert_eq!(Numbers::of(Lang::EN).decimal(-0.04, 1), "0.0");
        assert_eq!(Numbers::of(Lang::EN).decimal(f64::NAN, 1), "–");
        assert_eq!(
            Numbers::of(Lang::LV).date((2026, 11, 22), DateLength::Long),
            "2026. gada 22. novembris"
        );
        assert_eq!(Numbers::of(Lang::EN).month(2021, 5), "May 2021");
        assert_eq!(Numbers::of(Lang::SV).month(2021, 5), "maj 2021");
        assert_eq!(Numbers::of(Lang::EN).month(2021, 13), "2021-13");
        assert!(Numbers::of(Lang::AR).whole(2026).contains('2'));
        let portuguese = Numbers::of(Lang::parse("pt").unwrap());
        assert_eq!(
            (portuguese.whole(12_345).as_str(), portuguese.plural(0.0)),
            ("12\u{a0}345", "other")
        );
        for tag in ["so", "ti"] {
            let doubtful = Numbers::of(Lang::parse(tag).unwrap());
            assert_eq!(doubtful.date((2026, 12, 1), DateLength::Short), "01/12/2026", "{tag}");
        }
        let persian = Numbers::of(Lang::parse("fa").unwrap());
        assert!(persian.date((2026, 11, 22), DateLength::Long).contains("2026"));
        assert_eq!(Numbers::of(Lang::parse("zxx").unwrap()).whole(1), "1");
    }
}
