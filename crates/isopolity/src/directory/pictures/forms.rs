//! What was typed about a picture → what is meant.

use ::directory::{
    Credit, LONGEST_ALT, Licence, Picture, PictureFile, Provenance, validate_picture,
};
use locale::Lang;
use measure::{Key, Problems};

use crate::directory::forms::{Writing, checked, in_lang, in_lang_maybe, key_of, provenance, sure};
use crate::directory::{Kept, wording};
use crate::web::forms::{Reading, Typed};

/// The licences, as the form asks.
pub const LICENCES: [&str; 5] = ["own", "permission", "cc-by", "cc-by-sa", "public-domain"];

/// The fields of a picture in a language.
pub fn fields(kept: &Kept<Picture>, lang: Lang) -> Typed {
    let picture = &kept.record;
    Typed::of([
        ("lang", lang.to_string()),
        ("version", kept.version.to_string()),
        ("picture_alt", in_lang(&picture.alt, lang)),
        ("picture_caption", in_lang_maybe(picture.caption.as_ref(), lang)),
        ("licence", wording::written(&picture.credit.licence)),
        ("made_by", picture.credit.by.clone()),
        ("provenance", wording::written(&picture.provenance)),
    ])
}

/// The field of the form at which a problem of the library is told.
fn field_of(place: &str) -> &str {
    match place.split('/').next().unwrap_or_default() {
        "alt" => "picture_alt",
        "caption" => "picture_caption",
        "credit" => "made_by",
        first => first,
    }
}

/// A picture as it was typed, over what it was; its file is another's matter.
pub fn picture(typed: &Typed, old: Option<&Picture>) -> Result<Picture, Problems> {
    let mut reading = Reading::of(typed);
    let writing = Writing::read(&mut reading, typed);
    let alt = writing.needed(&mut reading, "picture_alt", LONGEST_ALT, old.map(|p| &p.alt));
    let key = key_of(&mut reading, typed, old.map(|p| &p.key), "picture_alt");
    let caption =
        writing.wanted(&mut reading, "picture_caption", old.and_then(|p| p.caption.as_ref()));
    let licence = match reading.choice("licence", &LICENCES) {
        "permission" => Licence::Permission,
        "cc-by" => Licence::CcBy,
        "cc-by-sa" => Licence::CcBySa,
        "public-domain" => Licence::PublicDomain,
        _ => Licence::Own,
    };
    let by = reading.text("made_by", 0, ::directory::check::LONGEST_TITLE);
    let provenance: Provenance = provenance(&mut reading);
    let file = old.map_or_else(PictureFile::default, |p| p.file.clone());
    let credit = Credit { licence, by };
    let meant = || Picture { key: sure(key), alt, caption, credit, file, provenance };
    checked(reading, meant, validate_picture, field_of)
}

/// The key of a picture that is chosen in the form of what shows it, if the city has it.
pub fn chosen(reading: &mut Reading<'_>, known: &[Key]) -> Option<Key> {
    let key = reading.key_or_none("picture");
    if key.as_ref().is_some_and(|key| !known.contains(key)) {
        reading.refuse(measure::Problem::new("choose", "picture"));
    }
    key
}
