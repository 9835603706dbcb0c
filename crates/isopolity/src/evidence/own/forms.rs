//! What an officer says about a spreadsheet of figures → how it is read.

use std::collections::BTreeMap;

use ::evidence::own::{Group, Mapping, Marks, Measure, Role, Settings, code_of, is_formula, words};
use ::evidence::{Indicator, Kind};
use measure::{Key, Problem, Problems};
use sheet::{Headings, Letters, Sheet, Wishes};

use super::protect::{Sensitivity, Treatment, Wish};
use super::{Said, mark};
use crate::fold::fold;
use crate::network::City;
use crate::web::forms::{Reading, Typed};

/// The fields about the whole table that are remembered for the next.
const REMEMBERED: [&str; 6] =
    ["own-name", "own-measure", "own-indicator", "own-source", "own-licence", "own-marks"];
/// The fields about small numbers of people.
pub const OF_PEOPLE: [&str; 4] = ["own-sensitivity", "own-small", "own-base", "own-same"];
/// The fields about two rows of headings, the upper first.
pub const ROWS: [&str; 2] = ["own-upper", "own-lower"];
/// The longest text about a table, in letters.
const LONGEST: usize = 200;

/// Which sheet is read, and with which letters: as it was chosen, else as the country's old files.
pub fn wishes(typed: &Typed, city: &City) -> Wishes {
    let letters = Letters::parse(typed.get("letters"));
    Wishes {
        sheet: typed.get("sheet").to_owned(),
        letters: letters.unwrap_or(Letters::of_country(&city.country)),
    }
}

/// What becomes of the figures of a table that are shown now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// Those stay that the file does not have.
    Add,
    /// All of them go.
    Replace,
}

impl Way {
    /// As it is offered.
    pub const ALL: [Self; 2] = [Self::Add, Self::Replace];

    /// A short name.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Replace => "replace",
            Self::Add => "add",
        }
    }

    /// What was chosen; whoever chooses nothing loses nothing.
    pub fn of(typed: &Typed) -> Self {
        let chosen = typed.get("own-way");
        Self::ALL.into_iter().find(|way| way.as_str() == chosen).unwrap_or(Self::Add)
    }
}

/// The name of the field for a column, the first being number 0 here and 1 on the page.
pub fn column(at: usize) -> String {
    format!("column-{}", at + 1)
}

/// The name of the field for a word of a group.
pub fn means(word: &str) -> String {
    format!("means-{}", code_of(word))
}

/// A form filled with what was said before, or with what the headings say.
pub fn filled(
    (sheet, mapping): (&Sheet, &Mapping),
    said: &Said,
    wishes: &Wishes,
    (today, city_name): (&str, &str),
) -> Typed {
    let mut pairs: Vec<(String, String)> = vec![
        ("sheet".to_owned(), sheet.name.clone()),
        ("letters".to_owned(), wishes.letters.as_str().to_owned()),
        ("mark".to_owned(), mark(sheet, sheet.headings)),
        ("own-headings".to_owned(), sheet.headings.as_str().to_owned()),
        ("own-extracted".to_owned(), today.to_owned()),
    ];
    let is_percent = mapping.names_shares(sheet);
    let usual = |field: &str| match field {
        "own-measure" => if is_percent { Measure::Percent } else { Measure::Persons }.as_str(),
        "own-source" => city_name,
        "own-licence" => "CC BY 4.0",
        _ => "",
    };
    for field in REMEMBERED {
        let text = said.whole.get(field).map_or_else(|| usual(field), String::as_str);
        pairs.push((field.to_owned(), text.to_owned()));
    }
    for (word, code) in &said.means {
        pairs.push((format!("means-{word}"), code.clone()));
    }
    let spelled = |role: Option<Role>| role.map_or("", Role::as_str).to_owned();
    pairs.extend((0..sheet.head.len()).map(|at| (column(at), spelled(mapping.role(at)))));
    let rows = ROWS.into_iter().zip(mapping.rows());
    pairs.extend(rows.map(|(field, role)| (field.to_owned(), spelled(role))));
    Typed::of(pairs)
}

/// What columns are, and what rows of headings say, as it was said the last time.
pub fn remembered(sheet: &Sheet, said: &Said) -> Option<Mapping> {
    let row = |field: &str| said.whole.get(field).and_then(|role| Role::parse(role));
    Some(Mapping::remembered(sheet, &said.columns)?.under(ROWS.map(row)))
}

/// The same form with what was typed of the whole table and of words: it holds for any columns.
pub fn kept(filled: &Typed, typed: &Typed) -> Typed {
    let of_columns = |name: &str| name == "own-headings" || ROWS.contains(&name);
    let is_kept = |(name, text): &&(String, String)| {
        let is_whole = name.starts_with("own-") && !of_columns(name);
        !text.is_empty() && (is_whole || name.starts_with("means-"))
    };
    let kept: Vec<_> = typed.pairs().iter().filter(is_kept).collect();
    let is_new = |(name, _): &&(String, String)| kept.iter().all(|(other, _)| other != name);
    let rest = filled.pairs().iter().filter(is_new);
    Typed::of(rest.chain(kept.iter().copied()).cloned().collect::<Vec<_>>())
}

/// What was said of a spreadsheet.
pub struct Answers {
    /// What its columns are.
    pub mapping: Mapping,
    /// What no column says.
    pub settings: Settings,
    /// Which indicator it measures.
    pub indicator: Option<&'static Indicator>,
    /// What becomes of small numbers of people.
    pub wish: Wish,
    /// Another table of the city that counts the same people.
    pub same: Option<Key>,
}

/// Whether two tables are called alike.
pub fn is_same_name(one: &str, other: &str) -> bool {
    let folded = |name: &str| fold(&name.split_whitespace().collect::<Vec<_>>().join(" "));
    folded(one) == folded(other)
}

/// What is said when another table of the city has the name.
pub fn name_taken(name: &str) -> Problem {
    Problem::new("own-name-taken", "own-name").with("typed", name)
}

/// What was typed about the columns of a sheet and the whole of it, beside the names of the city's other
/// tables.
pub fn read<'n>(
    typed: &Typed,
    sheet: &Sheet,
    city: &City,
    mut others: impl Iterator<Item = &'n str>,
) -> Result<Answers, Problems> {
    let mut reading = Reading::of(typed);
    let name = reading.text("own-name", 1, LONGEST);
    if others.any(|other| is_same_name(other, &name)) {
        reading.refuse(name_taken(&name));
    }
    let source = reading.text("own-source", 1, LONGEST);
    let licence = reading.text("own-licence", 1, LONGEST);
    for (field, text) in [("own-name", &name), ("own-source", &source), ("own-licence", &licence)] {
        if is_formula(text) {
            reading.refuse(Problem::new("own-formula", field).with("cell", text));
        }
    }
    let extracted = reading.date_or_none("own-extracted");
    let period = match typed.get("own-period").trim() {
        "" => None,
        text => {
            let period = text.parse().ok();
            if period.is_none() {
                let problem = Problem::new("own-not-a-period", "own-period");
                reading.refuse(problem.with("cell", text));
            }
            period
        }
    };
    let mapping = mapping(typed, sheet);
    for (field, role) in fields(sheet).zip(chosen(&mapping, sheet)) {
        if role.is_none() && !typed.get(&field).is_empty() {
            reading.refuse(Problem::new("choose", field));
        }
    }
    let measure = Measure::parse(typed.get("own-measure")).unwrap_or_default();
    let indicator = Indicator::of_key(typed.get("own-indicator"));
    // Euro out of people are no share.
    let is_share = match measure {
        Measure::Percent | Measure::Part => true,
        Measure::Persons => mapping.column(Role::Base).is_some(),
        Measure::Euro | Measure::Number => false,
    };
    if indicator.is_some() && !is_share {
        reading.refuse(Problem::new("own-no-shares", "own-indicator"));
    }
    let mut settings = Settings::of_city(city.key.as_str(), city.name.source_text(), &city.country);
    settings.title.name = Some(name);
    settings.title.provenance = ::evidence::Provenance {
        source: Some(source),
        licence: Some(licence),
        extracted: extracted.and_then(|day| day.to_string().parse().ok()),
    };
    let means = meanings(typed, &words(sheet, &mapping));
    let settings = Settings { period, measure, marks: marks(typed), means, ..settings };
    let same = Key::parse(typed.get("own-same")).ok();
    reading.done(Answers { mapping, settings, indicator, wish: wish(typed), same })
}

/// The fields that say what columns are and, under two rows of headings, what each row says.
fn fields(sheet: &Sheet) -> impl Iterator<Item = String> {
    let rows = ROWS.iter().filter(|_| sheet.headings == Headings::Two);
    (0..sheet.head.len()).map(column).chain(rows.map(|field| (*field).to_owned()))
}

/// What was chosen in these fields.
fn chosen(mapping: &Mapping, sheet: &Sheet) -> impl Iterator<Item = Option<Role>> {
    (0..sheet.head.len()).map(|at| mapping.role(at)).chain(mapping.rows())
}

/// What was chosen for columns and rows of headings, of that what was offered.
pub fn mapping(typed: &Typed, sheet: &Sheet) -> Mapping {
    let role = |at| {
        let role = Role::parse(typed.get(&column(at)));
        role.filter(|role| Role::of_columns(sheet.headings).any(|offered| offered == *role))
    };
    let row = |field| {
        let role = Role::parse(typed.get(field));
        role.filter(|role| sheet.headings == Headings::Two && Role::OF_ROWS.contains(role))
    };
    Mapping::new((0..sheet.head.len()).map(role).collect()).under(ROWS.map(row))
}

fn marks(typed: &Typed) -> Option<Marks> {
    match typed.get("own-marks") {
        "point" => Some(Marks::Point),
        "comma" => Some(Marks::Comma),
        _ => None,
    }
}

/// What was chosen to become of small numbers of people: nobody is shown whom nobody chose to show.
pub fn wish(typed: &Typed) -> Wish {
    let base = Treatment::BASES.into_iter().find(|base| base.to_string() == typed.get("own-base"));
    let treatment = match typed.get("own-small") {
        "shown" => Treatment::Shown,
        "rounded" => Treatment::Rounded(base.unwrap_or(Treatment::BASE)),
        _ => Treatment::Hidden,
    };
    let named = |s: &Sensitivity| s.as_str() == typed.get("own-sensitivity");
    Wish { treatment, sensitivity: Sensitivity::ALL.into_iter().find(named).unwrap_or_default() }
}

/// The fields in which a wish is chosen, with what is chosen.
pub fn wished(wish: Wish, same: Option<&Key>) -> [(&'static str, String); 4] {
    let base = match wish.treatment {
        Treatment::Rounded(base) => base,
        _ => Treatment::BASE,
    };
    let [sensitivity, small, round_to, same_as] = OF_PEOPLE;
    [
        (sensitivity, wish.sensitivity.as_str().to_owned()),
        (small, wish.treatment.as_str().to_owned()),
        (round_to, base.to_string()),
        (same_as, same.map(Key::to_string).unwrap_or_default()),
    ]
}

/// Whom words mean: only those that were asked for.
fn meanings(typed: &Typed, words: &[String]) -> BTreeMap<String, Option<Group>> {
    let asked = words.iter().filter(|word| typed.all(&means(word)).next().is_some());
    asked.map(|word| (word.clone(), Group::parse(typed.get(&means(word))))).collect()
}

/// What is remembered for the next spreadsheet with these headings.
pub fn said(typed: &Typed, sheet: &Sheet, answers: &Answers, table: &Key) -> Said {
    let text = |name: &str| typed.get(name).chars().take(LONGEST).collect::<String>();
    let means = typed.pairs().iter().filter_map(|(name, code)| {
        Some((name.strip_prefix("means-")?.to_owned(), code.chars().take(LONGEST).collect()))
    });
    Said {
        columns: answers.mapping.to_remember(sheet),
        means: means.take(100).collect(),
        whole: REMEMBERED.iter().chain(&ROWS).map(|f| ((*f).to_owned(), text(f))).collect(),
        table: table.to_string(),
    }
}

/// The indicators that a city's own table can measure: rates of two groups.
pub fn indicators() -> impl Iterator<Item = &'static Indicator> {
    ::evidence::indicators().iter().filter(|i| matches!(i.kind, Kind::Rate(_)))
}

/// The problems of a sheet, those of columns and of the whole at the fields of the form.
pub fn placed(problems: Problems) -> Problems {
    let place = |problem: Problem| {
        let place = match problem.place.as_str() {
            "columns" => "column-1".to_owned(),
            "period" => "own-period".to_owned(),
            "way" => "own-way".to_owned(),
            // The city's own name stands beside that of the table.
            "place" => "own-name".to_owned(),
            "headings/1" => "own-upper".to_owned(),
            "headings/2" => "own-lower".to_owned(),
            other => other.replace("columns/", "column-"),
        };
        Problem { place, ..problem }
    };
    let mut all = Problems::default();
    all.extend(problems.into_iter().map(place));
    all
}

/// Whether problems are of the form's fields, so that they stand there.
pub fn is_of_form(problems: &Problems) -> bool {
    problems
        .as_slice()
        .iter()
        .all(|p| p.place.starts_with("column-") || p.place.starts_with("own-"))
}
