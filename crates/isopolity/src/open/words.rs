//! The words that stand in formats beside those of the records, in the language of the answer.

use ::directory::exchange::{cpsv, integreat, open_referral};
use ::directory::hours::{Calendar, Hours};
use ::directory::{Access, Eligibility, Family, Gender, Residence, Safety};
use jiff::civil::Date;
use locale::{DateLength, Dictionary, Lang, Word};
use measure::Key;

use crate::directory::welcome::{conditions, time};
use crate::directory::wording::named;
use crate::web::Voice;
use crate::word;

/// The words of an answer in all languages.
pub struct Named<'d>(pub &'d Dictionary);

/// The words of an answer in one language.
pub struct Said<'v>(pub Voice<'v>);

impl open_referral::Words for Said<'_> {
    fn free(&self) -> String {
        self.0.say(word::DIRECTORY_COST_FREE)
    }

    fn eligibility(&self, eligibility: &Eligibility) -> String {
        let all = conditions(self.0, eligibility);
        all.join(self.0.lang().list_semicolon())
    }

    fn access(&self, access: Access) -> String {
        named(self.0, "access", &access)
    }

    fn safety(&self, safety: Safety) -> String {
        named(self.0, "safety", &safety)
    }

    fn residence(&self, residence: Residence) -> String {
        named(self.0, "residence", &residence)
    }

    fn gender(&self, gender: Gender) -> String {
        named(self.0, "gender", &gender)
    }

    fn family(&self, family: Family) -> String {
        named(self.0, "family", &family)
    }

    fn language(&self, lang: Lang) -> String {
        word::known_name(lang).map_or_else(|| lang.to_string(), str::to_owned)
    }
}

impl cpsv::Words for Named<'_> {
    fn word(&self, lang: Lang, label: cpsv::Label) -> Option<String> {
        self.0.of(lang)?;
        let voice = Voice::new(self.0, lang);
        let age = |from: Option<u8>, to: Option<u8>| Eligibility {
            age_from: from,
            age_to: to,
            ..Eligibility::default()
        };
        Some(match label {
            cpsv::Label::Documents => voice.say(word::DIRECTORY_BRING),
            cpsv::Label::HowToBegin => voice.say(word::DIRECTORY_BEGIN),
            cpsv::Label::Example => voice.say(word::FRAME_EXAMPLE_TAG),
            cpsv::Label::Age(from, to) => conditions(voice, &age(from, to)).join(" "),
            cpsv::Label::Residence(residence) => named(voice, "residence", &residence),
            cpsv::Label::Gender(gender) => named(voice, "gender", &gender),
            cpsv::Label::Family(family) => named(voice, "family", &family),
            cpsv::Label::Channel(cpsv::Channel::Place) => voice.say(word::DIRECTORY_WHERE),
            cpsv::Label::Channel(cpsv::Channel::Phone) => voice.say(word::DIRECTORY_CALL),
            cpsv::Label::Channel(_) => voice.say(word::DIRECTORY_CONTACT),
        })
    }
}

impl integreat::Words for Said<'_> {
    fn lang(&self) -> Lang {
        self.0.lang()
    }

    fn say(&self, label: integreat::Label) -> String {
        self.0.say(spoken(label))
    }

    fn area(&self, area: &Key) -> String {
        self.0.say_named(&format!("directory-area-{area}"))
    }

    fn safety(&self, safety: Safety) -> String {
        named(self.0, "safety", &safety)
    }

    fn access(&self, access: Access) -> String {
        named(self.0, "access", &access)
    }

    fn conditions(&self, eligibility: &Eligibility) -> Vec<String> {
        conditions(self.0, eligibility)
    }

    fn hours(&self, hours: &Hours, calendar: &Calendar, today: Date) -> Vec<String> {
        time::hour_lines(self.0, hours, calendar, today)
    }

    fn exit(&self, lang: Lang) -> String {
        self.0.in_language(lang).say(word::FRAME_EXIT)
    }

    fn written_in(&self, lang: Lang) -> String {
        self.0.say_with(word::TEXT_FALLBACK, &[("language", self.0.language(lang).into())])
    }

    fn vouched(&self, until: Option<Date>, today: Date) -> String {
        let Some(until) = until else { return self.0.say(word::DIRECTORY_NEVER_CHECKED) };
        let date = self.0.date(until, DateLength::Long);
        let says = if until >= today { word::DIRECTORY_CHECKED } else { word::DIRECTORY_STALE };
        self.0.say_with(says, &[("date", date.as_str().into())])
    }
}

/// The message of a heading or a short sentence.
fn spoken(label: integreat::Label) -> Word {
    use integreat::Label;
    match label {
        Label::Numbers => word::GUIDE_NUMBERS,
        Label::NumbersLede => word::GUIDE_NUMBERS_LEDE,
        Label::Services => word::DIRECTORY_ALL,
        Label::ServicesHere => word::GUIDE_SERVICES,
        Label::Desks => word::GUIDE_DESKS,
        Label::Terms => word::GUIDE_WORDS,
        Label::Imprint => word::OPEN_IMPRINT,
        Label::Who => word::DIRECTORY_WHO,
        Label::Safe => word::DIRECTORY_SAFE,
        Label::Cost => word::DIRECTORY_COST,
        Label::Free => word::DIRECTORY_COST_FREE,
        Label::Bring => word::DIRECTORY_BRING,
        Label::Begin => word::DIRECTORY_BEGIN,
        Label::Spoken => word::DIRECTORY_SPOKEN,
        Label::Hours => word::DIRECTORY_HOURS,
        Label::Where => word::DIRECTORY_WHERE,
        Label::Access => word::OPEN_ACCESS,
        Label::Contact => word::DIRECTORY_CONTACT,
        Label::Offered => word::OPEN_OFFERED,
        Label::Example => word::DIRECTORY_EXAMPLES,
        Label::Machine => word::TEXT_MACHINE,
        Label::Outdated => word::TEXT_OUTDATED,
        Label::Rights => word::GUIDE_RIGHTS,
        Label::More => word::OPEN_MORE,
    }
}
