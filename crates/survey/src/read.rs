//! Reads a questionnaire from its files and names everything that is wrong with them at once.
//!
//! One file holds the structure, one file for each language the words. Both are JSON, so that a
//! translator never touches a weight. The format is described in `questionnaires/README.md`.

use std::collections::BTreeMap;

use locale::Lang;
use measure::{Key, Problem, Problems};
use serde_json::Value;

use crate::form::{NONE_OF_THESE, NOT_APPLICABLE};
use crate::node::Node;
use crate::questionnaire::{
    Condition, Crosswalk, EvidenceWanted, Kind, Opt, Otherwise, Question, Questionnaire, Scale,
    Section, SeveralScore,
};
use crate::words::AllWords;

/// The most bytes of one file.
const LARGEST_FILE: usize = 2_000_000;
/// The most languages.
const MOST_LANGUAGES: usize = 60;
const MOST_SECTIONS: usize = 60;
const MOST_QUESTIONS: usize = 500;
const MOST_OPTIONS: usize = 40;
/// Numbers beyond this cannot be exact.
const FARTHEST: f64 = 1e15;

const EVIDENCE: [(&str, EvidenceWanted); 4] = [
    ("nothing", EvidenceWanted::Nothing),
    ("document", EvidenceWanted::Document),
    ("figure", EvidenceWanted::Figure),
    ("example", EvidenceWanted::Example),
];
const OTHERWISE: [(&str, Otherwise); 2] =
    [("left-out", Otherwise::LeftOut), ("counts-zero", Otherwise::CountsZero)];
const QUESTION_FIELDS: [&str; 13] = [
    "key",
    "kind",
    "weight",
    "evidence",
    "indicator",
    "asked_if",
    "options",
    "scoring",
    "cap",
    "least",
    "most",
    "scale",
    "remark",
];

#[derive(Clone, Copy)]
enum KindName {
    Choice,
    Several,
    Number,
    FreeText,
}

const KINDS: [(&str, KindName); 4] = [
    ("choice", KindName::Choice),
    ("several", KindName::Several),
    ("number", KindName::Number),
    ("text", KindName::FreeText),
];

impl Questionnaire {
    /// Reads a questionnaire from its structure and its words files, the source among them.
    ///
    /// Translations may be incomplete ([`Questionnaire::missing`]); the source may not.
    ///
    /// # Errors
    /// Everything that is wrong in any of the files, with its place; at most
    /// [`measure::Problems`] holds. Of a file that is no JSON only that is said.
    pub fn read(structure: &str, words: &[&str]) -> Result<Self, Problems> {
        let mut problems = Problems::default();
        let structure = parse("structure", structure, &mut problems);
        if words.len() > MOST_LANGUAGES {
            problems.add(Problem::new("too-many", "words").with("most", MOST_LANGUAGES));
        }
        let files: Vec<Value> = words
            .iter()
            .take(MOST_LANGUAGES)
            .enumerate()
            .filter_map(|(i, text)| parse(&format!("words[{i}]"), text, &mut problems))
            .collect();
        let Some(structure) = structure else { return Err(problems) };
        match read_structure(&Node::top(&structure), &files, &mut problems) {
            Some(questionnaire) => problems.or(questionnaire),
            None => Err(problems),
        }
    }
}

fn parse(place: &str, text: &str, problems: &mut Problems) -> Option<Value> {
    if text.len() > LARGEST_FILE {
        problems.add(Problem::new("too-large", place).with("most", LARGEST_FILE));
        return None;
    }
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let report = |e: &serde_json::Error| {
        Problem::new("not-json", place).with("line", e.line()).with("column", e.column())
    };
    serde_json::from_str(text).map_err(|e| problems.add(report(&e))).ok()
}

fn read_structure(
    top: &Node<'_>,
    files: &[Value],
    problems: &mut Problems,
) -> Option<Questionnaire> {
    top.only(&["key", "version", "source", "sections", "remark"], problems);
    let key = top.field("key", problems).and_then(|n| n.key(problems));
    let version = top.field("version", problems).and_then(|n| n.whole(1, u32::MAX, problems));
    let source = top.field("source", problems).and_then(|n| read_lang(&n, problems));
    let sections = top.field("sections", problems);
    let (key, version, source) = (key?, version?, source?);
    let words = AllWords::read((key.as_str(), version, source), files, problems);
    let mut reading = Reading { words, problems, earlier: BTreeMap::new() };
    let title = reading.words.required("title", reading.problems);
    let intro = reading.words.optional("intro");
    let sections = sections.map(|n| reading.sections(&n)).unwrap_or_default();
    reading.words.report_unknown(reading.problems);
    Some(Questionnaire { key, version, title, intro, sections })
}

fn read_lang(node: &Node<'_>, problems: &mut Problems) -> Option<Lang> {
    let tag = node.text(20, problems)?;
    let lang = Lang::parse(tag).ok();
    if lang.is_none() {
        problems.add(node.problem("not-a-language").with("language", tag));
    }
    lang
}

/// What is known while sections and questions are read in order.
struct Reading<'p> {
    words: AllWords,
    problems: &'p mut Problems,
    /// The options of every question read so far.
    earlier: BTreeMap<Key, Vec<Key>>,
}

impl Reading<'_> {
    fn sections(&mut self, node: &Node<'_>) -> Vec<Section> {
        let mut all: Vec<Section> = Vec::new();
        for node in node.filled_list(MOST_SECTIONS, self.problems) {
            let Some(section) = self.section(&node) else { continue };
            if all.iter().any(|s| s.area == section.area) {
                self.problems.add(node.problem("duplicate-key").with("key", &section.area));
            }
            all.push(section);
        }
        all
    }

    fn section(&mut self, node: &Node<'_>) -> Option<Section> {
        node.only(&["area", "weight", "crosswalk", "questions", "remark"], self.problems);
        let area = node.field("area", self.problems)?.key(self.problems)?;
        let place = |what: &str| format!("sections/{area}/{what}");
        let title = self.words.required(&place("title"), self.problems);
        let intro = self.words.optional(&place("intro"));
        let weight = node.optional("weight").and_then(|n| n.whole(0, 1_000, self.problems));
        let crosswalk = node.optional("crosswalk").map(|n| read_crosswalk(&n, self.problems));
        let questions = node.field("questions", self.problems).map(|n| self.questions(&n));
        Some(Section {
            area,
            title,
            intro,
            weight: weight.unwrap_or(1),
            crosswalk: crosswalk.unwrap_or_default(),
            questions: questions.unwrap_or_default(),
        })
    }

    fn questions(&mut self, node: &Node<'_>) -> Vec<Question> {
        let room = MOST_QUESTIONS.saturating_sub(self.earlier.len());
        let mut all = Vec::new();
        for node in node.filled_list(room, self.problems) {
            let Some(question) = self.question(&node) else { continue };
            let options = question.kind.options().iter().map(|o| o.key.clone()).collect();
            if self.earlier.insert(question.key.clone(), options).is_some() {
                self.problems.add(node.problem("duplicate-key").with("key", &question.key));
            }
            all.push(question);
        }
        all
    }

    fn question(&mut self, node: &Node<'_>) -> Option<Question> {
        node.only(&QUESTION_FIELDS, self.problems);
        let key = node.field("key", self.problems)?.key(self.problems)?;
        let place = |what: &str| format!("questions/{key}/{what}");
        let wording = self.words.required(&place("wording"), self.problems);
        let help = self.words.optional(&place("help"));
        let kind = node.field("kind", self.problems)?.one_of(&KINDS, self.problems)?;
        let kind = self.kind(kind, node, &key)?;
        let weight = node.optional("weight").and_then(|n| n.whole(0, 100, self.problems));
        let evidence = node.optional("evidence").and_then(|n| n.one_of(&EVIDENCE, self.problems));
        let indicator = node.optional("indicator").and_then(|n| n.key(self.problems));
        let asked_if = node.optional("asked_if").and_then(|n| self.condition(&n));
        Some(Question {
            key,
            wording,
            help,
            kind,
            weight: weight.unwrap_or(1),
            evidence: evidence.unwrap_or_default(),
            indicator,
            asked_if,
        })
    }

    fn kind(&mut self, name: KindName, node: &Node<'_>, key: &Key) -> Option<Kind> {
        Some(match name {
            KindName::Choice => Kind::Choice(self.choices(node, key)?),
            KindName::Several => {
                let options = self.options(node, key)?;
                let scoring = self.scoring(node, &options)?;
                Kind::Several { options, scoring }
            }
            KindName::Number => self.number(node, key)?,
            KindName::FreeText => Kind::FreeText,
        })
    }

    /// Options of which one must be worth 0 and one 1.
    fn choices(&mut self, node: &Node<'_>, key: &Key) -> Option<Vec<Opt>> {
        let options = self.options(node, key)?;
        for (score, code) in [(0.0, "no-worst-option"), (1.0, "no-best-option")] {
            if !options.iter().any(|o| o.score == score) {
                self.problems.add(node.problem(code).with("question", key));
            }
        }
        Some(options)
    }

    fn options(&mut self, node: &Node<'_>, question: &Key) -> Option<Vec<Opt>> {
        let list = node.field("options", self.problems)?;
        let mut all: Vec<Opt> = Vec::new();
        for node in list.filled_list(MOST_OPTIONS, self.problems) {
            let Some(option) = self.option(&node, question) else { continue };
            if all.iter().any(|o| o.key == option.key) {
                self.problems.add(node.problem("duplicate-key").with("key", &option.key));
            }
            all.push(option);
        }
        Some(all)
    }

    fn option(&mut self, node: &Node<'_>, question: &Key) -> Option<Opt> {
        node.only(&["key", "score", "remark"], self.problems);
        let key = node.field("key", self.problems)?.key(self.problems)?;
        if [NOT_APPLICABLE, NONE_OF_THESE].contains(&key.as_str()) {
            self.problems.add(node.problem("reserved-key").with("key", &key));
        }
        let place = format!("questions/{question}/options/{key}");
        let label = self.words.required(&place, self.problems);
        let score = node.field("score", self.problems)?.number(0.0, 1.0, self.problems)?;
        Some(Opt { key, label, score })
    }

    /// How several options add up; the full score must be within reach.
    fn scoring(&mut self, node: &Node<'_>, options: &[Opt]) -> Option<SeveralScore> {
        let names = [("share", SeveralScore::Share), ("capped", SeveralScore::Capped(1.0))];
        let scoring = node.optional("scoring").map(|n| n.one_of(&names, self.problems));
        let total: f64 = options.iter().map(|o| o.score).sum();
        let scoring = match scoring.unwrap_or(Some(SeveralScore::Share))? {
            SeveralScore::Share => SeveralScore::Share,
            SeveralScore::Capped(_) => {
                let cap = node.field("cap", self.problems)?;
                SeveralScore::Capped(cap.number(0.01, 1e3, self.problems)?)
            }
        };
        let needed = if let SeveralScore::Capped(cap) = scoring { cap } else { f64::MIN_POSITIVE };
        if total < needed {
            self.problems.add(node.problem("cap-out-of-reach").with("total", total));
        }
        Some(scoring)
    }

    fn number(&mut self, node: &Node<'_>, key: &Key) -> Option<Kind> {
        let unit = self.words.required(&format!("questions/{key}/unit"), self.problems);
        let mut bound = |name: &str| {
            let node = node.field(name, self.problems)?;
            node.number(-FARTHEST, FARTHEST, self.problems)
        };
        let (least, most) = (bound("least"), bound("most"));
        let (least, most) = (least?, most?);
        if least >= most {
            self.problems.add(node.problem("out-of-range").with("least", least).with("most", most));
        }
        let scale = node.optional("scale").and_then(|n| read_scale(&n, self.problems));
        Some(Kind::Number { unit, least, most, scale })
    }

    fn condition(&mut self, node: &Node<'_>) -> Option<Condition> {
        node.only(&["question", "any_of", "otherwise"], self.problems);
        let otherwise = node.field("otherwise", self.problems)?.one_of(&OTHERWISE, self.problems);
        let question = node.field("question", self.problems)?.key(self.problems)?;
        let list = node.field("any_of", self.problems)?;
        let Some(known) = self.earlier.get(&question) else {
            self.problems.add(node.problem("unknown-question").with("question", &question));
            return None;
        };
        let mut any_of = Vec::new();
        for node in list.filled_list(MOST_OPTIONS, self.problems) {
            let Some(key) = node.key(self.problems) else { continue };
            if !known.contains(&key) {
                self.problems.add(node.problem("unknown-option").with("option", &key));
            }
            any_of.push(key);
        }
        Some(Condition { question, any_of, otherwise: otherwise? })
    }
}

fn read_scale(node: &Node<'_>, problems: &mut Problems) -> Option<Scale> {
    node.only(&["worst", "best"], problems);
    let mut end = |name: &str| {
        node.field(name, problems).and_then(|n| n.number(-FARTHEST, FARTHEST, problems))
    };
    let (worst, best) = (end("worst"), end("best"));
    let (worst, best) = (worst?, best?);
    if worst == best {
        problems.add(node.problem("out-of-range").with("least", worst).with("most", best));
    }
    Some(Scale { worst, best })
}

fn read_crosswalk(node: &Node<'_>, problems: &mut Problems) -> Crosswalk {
    node.only(&["icc", "welcoming_us", "welcoming_au", "oecd", "urban_agenda"], problems);
    let icc = node.optional("icc").and_then(|n| n.text(200, problems)).unwrap_or_default();
    let oecd = node.optional("oecd").map(|n| n.list(12, problems)).unwrap_or_default();
    Crosswalk {
        icc: icc.to_owned(),
        welcoming_us: read_names(node, "welcoming_us", problems),
        welcoming_au: read_names(node, "welcoming_au", problems),
        oecd: oecd.iter().filter_map(|n| n.whole(1, 12, problems)).collect(),
        urban_agenda: read_actions(node, problems),
    }
}

fn read_names(node: &Node<'_>, name: &str, problems: &mut Problems) -> Vec<String> {
    let names = node.optional(name).map(|n| n.list(20, problems)).unwrap_or_default();
    names.iter().filter_map(|n| n.text(200, problems)).map(str::to_owned).collect()
}

/// The fifteen actions of the Urban Agenda partnership.
const ACTIONS: [&str; 15] =
    ["O1", "O2", "O3", "O4", "O5", "O6", "O7", "O8", "N1", "N2", "N3", "N4", "N5", "N6", "N7"];

fn read_actions(node: &Node<'_>, problems: &mut Problems) -> Vec<String> {
    let known = ACTIONS.map(|action| (action, action));
    let codes = node.optional("urban_agenda").map(|n| n.list(15, problems)).unwrap_or_default();
    codes.iter().filter_map(|n| n.one_of(&known, problems)).map(str::to_owned).collect()
}
