//! What an officer says about a table → how its rows are read.

use std::collections::BTreeMap;

use ::directory::Provenance;
use ::directory::table::{Letters, Mapping, Rows, Sheet, Target, Wishes};
use locale::{Lang, State as TextState};
use measure::{Problem, Problems};

use super::{Said, mark};
use crate::web::forms::Typed;

/// How translations were made, as the form asks.
pub const TRANSLATIONS: [&str; 3] = ["draft", "reviewed", "machine"];
/// The longest name of an organisation that the form takes, in letters.
const LONGEST: usize = 200;

/// Which sheet is read, and with which letters: as it was chosen, else as the country's old files.
pub fn wishes(typed: &Typed, country: &str) -> Wishes {
    let letters = Letters::parse(typed.get("letters"));
    Wishes {
        sheet: typed.get("sheet").to_owned(),
        letters: letters.unwrap_or(Letters::of_country(country)),
    }
}

/// The name of the field for a column, the first being number 0 here and 1 on the page.
pub fn column(at: usize) -> String {
    format!("column-{}", at + 1)
}

/// A form filled with what was said before, or with what the headings say.
pub fn filled(
    sheet: &Sheet,
    mapping: &Mapping,
    said: &Said,
    (wishes, state): (&Wishes, &str),
) -> Typed {
    let or = |text: &str, usual: &str| if text.is_empty() { usual } else { text }.to_owned();
    let own = [
        ("lang", said.lang.clone()),
        ("translations", or(&said.translations, "draft")),
        ("provenance", or(&said.provenance, "published")),
        ("organisation", said.organisation.clone()),
        ("rows", or(&said.rows, Rows::guess(&sheet.name, mapping).as_str())),
        ("service_state", or(state, "draft")),
        ("sheet", sheet.name.clone()),
        ("letters", wishes.letters.as_str().to_owned()),
        ("mark", mark(&sheet.head)),
    ];
    let target = |at| mapping.target(at).map_or_else(String::new, |t| t.to_string());
    let columns = (0..sheet.head.len()).map(|at| (column(at), target(at)));
    Typed::of(own.into_iter().map(|(n, v)| (n.to_owned(), v)).chain(columns))
}

/// What was said of a table.
pub struct Answers {
    pub mapping: Mapping,
    pub lang: Lang,
    pub translations: TextState,
    pub provenance: Provenance,
    pub organisation: String,
    pub rows: Rows,
}

/// What was typed about the columns of a sheet and the whole of it.
pub fn read(typed: &Typed, sheet: &Sheet) -> Result<Answers, Problems> {
    let mut problems = Problems::default();
    let mut target = |at| match typed.get(&column(at)) {
        "" => None,
        text => {
            let target = Target::parse(text);
            if target.is_none() {
                problems.add(Problem::new("choose", column(at)));
            }
            target
        }
    };
    let mapping = Mapping::new((0..sheet.head.len()).map(&mut target).collect());
    let lang = Lang::parse(typed.get("lang"));
    if lang.is_err() {
        problems.add(Problem::new("choose", "lang"));
    }
    let lang = lang.unwrap_or(Lang::EN);
    let twice = |p: Problem| Problem { place: p.place.replace("columns/", "column-"), ..p };
    problems.extend(mapping.validate(lang).into_iter().map(twice));
    let organisation: String = typed.get("organisation").trim().chars().take(LONGEST).collect();
    problems.or(Answers {
        mapping,
        lang,
        translations: match typed.get("translations") {
            "reviewed" => TextState::Reviewed,
            "machine" => TextState::Machine,
            _ => TextState::Draft,
        },
        provenance: match typed.get("provenance") {
            "example" => Provenance::Example,
            _ => Provenance::Published,
        },
        organisation,
        rows: Rows::parse(typed.get("rows")).unwrap_or_default(),
    })
}

/// What is remembered for the next table with these headings.
pub fn said(typed: &Typed, sheet: &Sheet, mapping: &Mapping) -> Said {
    let columns: BTreeMap<String, String> = mapping.to_remember(&sheet.head);
    let text = |name: &str| typed.get(name).chars().take(LONGEST).collect::<String>();
    Said {
        columns,
        lang: text("lang"),
        translations: text("translations"),
        provenance: text("provenance"),
        organisation: text("organisation").trim().to_owned(),
        rows: text("rows"),
    }
}
