//! Reads the files of a thesaurus, a concept a line, and names everything that is wrong with them.

use std::collections::{BTreeMap, BTreeSet};

use locale::Lang;
use measure::{Key, Problem, Problems};

use super::{Concept, Thesaurus};

/// The most lines of a file that are read.
const MOST_LINES: usize = 20_000;
/// The most phrases that a concept may have in a language.
pub(super) const MOST_PHRASES: usize = 50;
/// The longest phrase, in characters.
pub(super) const LONGEST_PHRASE: usize = 100;
/// The longest way from a concept to the top of its area; a longer one is told as a circle.
pub(super) const DEEPEST: usize = 8;

/// A concept as the scheme has it: a key, and what it stands under.
type Lines<'t> = Vec<(usize, Key, Above)>;

/// What a concept stands under.
enum Above {
    Area(Key),
    Concept(Key),
}

pub fn read<'t>(
    scheme: &str,
    words: impl IntoIterator<Item = (Lang, &'t str)>,
) -> Result<Thesaurus, Problems> {
    let mut problems = Problems::default();
    let lines = scheme_lines(scheme, &mut problems);
    let mut phrases: BTreeMap<Key, BTreeMap<Lang, Vec<String>>> =
        lines.iter().map(|(_, key, _)| (key.clone(), BTreeMap::new())).collect();
    for (lang, text) in words {
        read_words(lang, text, &mut phrases, &mut problems);
    }
    let concepts = concepts(&lines, phrases, &mut problems);
    problems.or(Thesaurus { concepts })
}

/// The lines of a file that say something, counted from 1.
fn lines(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let counted = (1..).zip(text.lines().take(MOST_LINES)).map(|(n, line)| (n, line.trim()));
    counted.filter(|(_, line)| !line.is_empty() && !line.starts_with('#'))
}

fn key(text: &str, place: &str, problems: &mut Problems) -> Option<Key> {
    let key = Key::parse(text.trim()).ok();
    if key.is_none() {
        problems.add(Problem::new("not-a-key", place).with("typed", text.trim()));
    }
    key
}

fn scheme_lines<'t>(text: &'t str, problems: &mut Problems) -> Lines<'t> {
    let mut all: Lines<'t> = Vec::new();
    let mut seen = BTreeSet::new();
    for (n, line) in lines(text) {
        let place = format!("scheme/{n}");
        let Some((own, above)) = line.split_once('<') else {
            problems.add(Problem::new("thesaurus-line", place).with("typed", line));
            continue;
        };
        let above = above.trim();
        let read = match above.strip_prefix('@') {
            Some(area) => key(area, &place, problems).map(Above::Area),
            None => key(above, &place, problems).map(Above::Concept),
        };
        let (Some(own), Some(above)) = (key(own, &place, problems), read) else { continue };
        if !seen.insert(own.clone()) {
            problems.add(Problem::new("thesaurus-twice", place).with("typed", &own));
            continue;
        }
        all.push((n, own, above));
    }
    all
}

fn read_words(
    lang: Lang,
    text: &str,
    all: &mut BTreeMap<Key, BTreeMap<Lang, Vec<String>>>,
    problems: &mut Problems,
) {
    for (n, line) in lines(text) {
        let place = format!("{lang}/{n}");
        let Some((own, list)) = line.split_once(':') else {
            problems.add(Problem::new("thesaurus-line", place).with("typed", line));
            continue;
        };
        let Some(own) = key(own, &place, problems) else { continue };
        let phrases: Vec<String> =
            list.split(';').map(str::trim).filter(|p| !p.is_empty()).map(str::to_owned).collect();
        let is_long = |p: &String| p.chars().count() > LONGEST_PHRASE;
        if phrases.is_empty() || phrases.len() > MOST_PHRASES || phrases.iter().any(is_long) {
            problems.add(Problem::new("thesaurus-line", place).with("typed", line));
            continue;
        }
        match all.get_mut(&own).map(|by_lang| by_lang.insert(lang, phrases)) {
            None => problems.add(Problem::new("thesaurus-unknown", place).with("typed", &own)),
            Some(Some(_)) => {
                problems.add(Problem::new("thesaurus-twice", place).with("typed", &own))
            }
            Some(None) => {}
        }
    }
}

/// The concepts in the order of their keys, each with the area at the end of its way up.
fn concepts(
    lines: &Lines<'_>,
    mut phrases: BTreeMap<Key, BTreeMap<Lang, Vec<String>>>,
    problems: &mut Problems,
) -> Vec<Concept> {
    let above: BTreeMap<&Key, &Above> = lines.iter().map(|(_, key, up)| (key, up)).collect();
    let mut all = Vec::new();
    for (n, key, up) in lines {
        match area(key, &above) {
            Ok(area) => all.push(Concept {
                key: key.clone(),
                area: area.clone(),
                broader: if let Above::Concept(up) = up { Some(up.clone()) } else { None },
                phrases: phrases.remove(key).unwrap_or_default(),
            }),
            Err((code, at)) => {
                problems.add(Problem::new(code, format!("scheme/{n}")).with("typed", at));
            }
        }
    }
    all.sort_by(|a, b| a.key.cmp(&b.key));
    all
}

fn area<'l>(
    key: &'l Key,
    above: &BTreeMap<&'l Key, &'l Above>,
) -> Result<&'l Key, (&'static str, &'l Key)> {
    let mut at = key;
    for _ in 0..DEEPEST {
        match above.get(at) {
            Some(Above::Area(area)) => return Ok(area),
            Some(Above::Concept(up)) => at = up,
            None => return Err(("thesaurus-unknown", at)),
        }
    }
    Err(("thesaurus-circle", key))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn told(scheme: &str, words: &str) -> Vec<(&'static str, String)> {
        let found = read(scheme, [(Lang::EN, words)]).unwrap_err();
        found.as_slice().iter().map(|p| (p.code, p.place.clone())).collect()
    }

    #[test]
    fn a_small_list_reads() {
        let scheme = "# care\n\ndoctor < @health\nmidwife < doctor\n";
        let all = read(scheme, [(Lang::EN, "doctor: doctor; GP\nmidwife: midwife\n")]).unwrap();
        let midwife = all.concepts().last().unwrap();
        assert_eq!((midwife.key.as_str(), midwife.area.as_str()), ("midwife", "health"));
        assert_eq!(midwife.broader.as_ref().unwrap().as_str(), "doctor");
        assert_eq!(all.concepts().first().unwrap().phrases[&Lang::EN], ["doctor", "GP"]);
    }

    #[test]
    fn everything_wrong_is_named_at_once_with_file_and_line() {
        let scheme = "a < @x\na < @x\nb\nC! < @x\nd < nowhere\ne < f\nf < e\n";
        let words = "a: one\na: again\nz: unknown\nwithout\na:\n";
        assert_eq!(
            told(scheme, words),
            [
                ("thesaurus-twice", "scheme/2".to_owned()),
                ("thesaurus-line", "scheme/3".to_owned()),
                ("not-a-key", "scheme/4".to_owned()),
                ("thesaurus-twice", "en/2".to_owned()),
                ("thesaurus-unknown", "en/3".to_owned()),
                ("thesaurus-line", "en/4".to_owned()),
                ("thesaurus-line", "en/5".to_owned()),
                ("thesaurus-unknown", "scheme/5".to_owned()),
                ("thesaurus-circle", "scheme/6".to_owned()),
                ("thesaurus-circle", "scheme/7".to_owned()),
            ]
        );
    }

    proptest! {
        #[test]
        fn no_text_panics(scheme in "[a-c<@ \\n#]{0,40}", words in "[a-c:; \\n#é]{0,40}") {
            let _ = read(&scheme, [(Lang::EN, words.as_str())]);
        }
    }
}
