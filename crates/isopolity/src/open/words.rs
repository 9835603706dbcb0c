//! The words that stand in formats beside those of the records, in the language of the answer.

use ::directory::exchange::open_referral;
use ::directory::{Access, Eligibility, Family, Gender, Residence, Safety};
use locale::Lang;

use crate::directory::wording::named;
use crate::web::Voice;
use crate::word;

/// The words of an answer.
pub struct Said<'v>(pub Voice<'v>);

impl open_referral::Words for Said<'_> {
    fn free(&self) -> String {
        self.0.say(word::DIRECTORY_COST_FREE)
    }

    fn eligibility(&self, eligibility: &Eligibility) -> String {
        let all = crate::directory::welcome::conditions(self.0, eligibility);
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
