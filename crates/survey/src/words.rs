//! The words of a questionnaire in one language, as a translator's file holds them.
//!
//! A words file is JSON: `questionnaire`, `version`, `language`, `state` (`reviewed`, `draft` or
//! `machine`; the source file has none), `title`, `intro`, then `sections` and `questions` by key.
//! It belongs to one version of the questionnaire, so words made for another are refused.

use std::collections::BTreeMap;

use locale::{Lang, State, Text};
use measure::{Problem, Problems};
use serde_json::Value;

use crate::node::Node;

/// The most bytes of one text.
const LONGEST_WORDS: usize = 4_000;
/// Fields of a words file that are no words.
const HEAD: [&str; 4] = ["questionnaire", "version", "language", "state"];
/// How far a translation can be trusted, as its file says.
const STATES: [(&str, State); 3] =
    [("reviewed", State::Reviewed), ("draft", State::Draft), ("machine", State::Machine)];

/// One words file; texts are taken out of it one by one, so that what is left over is known.
struct WordsFile {
    lang: Lang,
    state: State,
    texts: BTreeMap<String, String>,
}

/// All words files of one questionnaire.
pub(crate) struct AllWords {
    source: Lang,
    files: Vec<WordsFile>,
}

impl AllWords {
    /// Reads the files for this questionnaire and version.
    pub(crate) fn read(
        (key, version, source): (&str, u32, Lang),
        files: &[Value],
        problems: &mut Problems,
    ) -> Self {
        let mut all = Self { source, files: Vec::new() };
        for value in files {
            let Some(file) = read_file(value, key, version, problems) else { continue };
            if all.files.iter().any(|f| f.lang == file.lang) {
                problems.add(Problem::new("duplicate-language", file.lang.as_str()));
            } else {
                all.files.push(file);
            }
        }
        if !all.files.iter().any(|f| f.lang == source) {
            problems.add(Problem::new("missing-words", source.as_str()));
        }
        all
    }

    /// The text at this place in every language that has it; the source must have it.
    pub(crate) fn required(&mut self, place: &str, problems: &mut Problems) -> Text {
        let text = self.optional(place);
        let has_source_file = self.files.iter().any(|f| f.lang == self.source);
        if has_source_file && text.source_text().trim().is_empty() {
            problems.add(Problem::new("missing-words", format!("{}/{place}", self.source)));
        }
        text
    }

    /// The text at this place in every language that has it.
    pub(crate) fn optional(&mut self, place: &str) -> Text {
        let found: Vec<_> = self
            .files
            .iter_mut()
            .filter_map(|f| f.texts.remove(place).map(|text| (f.lang, text, f.state)))
            .collect();
        let source = found.iter().find(|(lang, ..)| *lang == self.source);
        let words = source.map_or_else(String::new, |(_, text, _)| text.clone());
        let others = found.into_iter().filter(|(lang, ..)| *lang != self.source);
        others.fold(Text::new(self.source, words), |all, (lang, text, state)| {
            all.with(lang, text, state)
        })
    }

    /// Notes the words that belong to nothing.
    pub(crate) fn report_unknown(self, problems: &mut Problems) {
        for file in self.files {
            for place in file.texts.keys() {
                problems.add(Problem::new("unknown-words", format!("{}/{place}", file.lang)));
            }
        }
    }
}

fn read_file(value: &Value, key: &str, version: u32, problems: &mut Problems) -> Option<WordsFile> {
    let top = Node::top(value);
    let tag = top.field("language", problems).and_then(|n| n.text(20, problems))?;
    let Ok(lang) = Lang::parse(tag) else {
        problems.add(Problem::new("not-a-language", "language").with("language", tag));
        return None;
    };
    if value.get("questionnaire").and_then(Value::as_str) != Some(key) {
        problems.add(Problem::new("other-questionnaire", lang.as_str()).with("expected", key));
    }
    if value.get("version").and_then(Value::as_u64) != Some(u64::from(version)) {
        problems.add(Problem::new("other-version", lang.as_str()).with("expected", version));
    }
    let state = top.optional("state").and_then(|n| n.one_of(&STATES, problems));
    let mut file = WordsFile { lang, state: state.unwrap_or(State::Draft), texts: BTreeMap::new() };
    for (name, value) in value.as_object()?.iter().filter(|(n, _)| !HEAD.contains(&n.as_str())) {
        file.take(name, value, problems);
    }
    Some(file)
}

impl WordsFile {
    /// Notes every text below this place under its path. The decoder bounds the depth.
    fn take(&mut self, path: &str, value: &Value, problems: &mut Problems) {
        let place = |code| Problem::new(code, format!("{}/{path}", self.lang));
        match value {
            Value::String(text) if text.len() <= LONGEST_WORDS => {
                self.texts.insert(path.to_owned(), text.clone());
            }
            Value::String(_) => {
                problems.add(place("too-long").with("longest", LONGEST_WORDS));
            }
            Value::Object(fields) => fields
                .iter()
                .for_each(|(name, value)| self.take(&format!("{path}/{name}"), value, problems)),
            _ => problems.add(place("not-a-text")),
        }
    }
}
