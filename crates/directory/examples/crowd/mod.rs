//! Makes up as many services as are asked for, in 24 languages, to measure with.
//!
//! The words of a language are those of the pathways that come with the program, as often as they
//! stand there, and after them words made up of their syllables, until there are as many as texts of
//! this length have. Word number `r` stands about `1 / r` times as often as the first (Zipf). A
//! service has a title (the name of a concept and two words), two sentences of twelve words, and the
//! theme. Everything comes from a fixed seed: two runs measure the same.

use std::collections::HashMap;
use std::error::Error;
use std::path::Path;

use directory::{Cost, Eligibility, Hours, Provenance, Service, Thesaurus};
use locale::{Lang, State, Text};
use measure::Key;

/// How many different words a language has.
const VOCABULARY: usize = 40_000;
/// How often a service is translated into each language, in a hundred, in the order of [`LANGUAGES`].
/// The first writes it. Six languages a service on average, as in the largest guides of the kind.
const SOME: [u64; 24] =
    [100, 90, 60, 60, 50, 40, 30, 30, 20, 20, 15, 15, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6];
/// The languages of newcomers' pages.
pub const LANGUAGES: [&str; 24] = [
    "lv", "en", "ru", "uk", "ar", "fa", "tr", "ti", "fr", "de", "es", "so", "ps", "it", "nl", "el",
    "lt", "et", "sv", "pl", "ro", "hr", "pt", "bg",
];

/// How many languages a service has.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Mix {
    /// All 24.
    All,
    /// Six on average.
    Some,
}

/// Chance that comes out the same every time.
pub struct Chance(u64);

impl Chance {
    pub fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) ^ 0x2545_f491_4f6c_dd1d)
    }

    pub fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        ((self.0 >> 16) % (end.max(1) as u64)) as usize
    }

    /// A rank below `end`, the low ones more often.
    fn rank(&mut self, end: usize) -> usize {
        let even = self.below(1 << 30) as f64 / f64::from(1 << 30);
        ((end as f64).powf(even) as usize).saturating_sub(1)
    }
}

/// A language with its words, the frequent ones first.
pub struct Tongue {
    pub lang: Lang,
    pub words: Vec<String>,
}

impl Tongue {
    fn read(tag: &str) -> Result<Self, Box<dyn Error>> {
        let path = Path::new("crates/directory/pathways").join(format!("{tag}.txt"));
        let mut counted: HashMap<String, usize> = HashMap::new();
        for word in std::fs::read_to_string(path)?.split(|c: char| !c.is_alphabetic()) {
            if !word.is_empty() {
                *counted.entry(word.to_lowercase()).or_default() += 1;
            }
        }
        let mut by_count: Vec<(String, usize)> = counted.into_iter().collect();
        by_count.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
        let mut words: Vec<String> = by_count.into_iter().map(|(word, _)| word).collect();
        // The first half of one word and the second half of another.
        let (real, mut chance) = (words.len(), Chance::new(tag.len() as u64 + 7));
        while words.len() < VOCABULARY {
            let half = |word: &String| word.chars().count().div_ceil(2);
            let (a, b) = (&words[chance.below(real)], &words[chance.below(real)]);
            let word: String = a.chars().take(half(a)).chain(b.chars().skip(half(b))).collect();
            words.push(word);
        }
        Ok(Self { lang: Lang::parse(tag)?, words })
    }

    fn word(&self, chance: &mut Chance) -> &str {
        &self.words[chance.rank(self.words.len())]
    }

    fn sentence(&self, chance: &mut Chance) -> String {
        let words: Vec<&str> = (0..12).map(|_| self.word(chance)).collect();
        words.join(" ") + ". "
    }
}

/// All languages.
pub struct Crowd {
    pub tongues: Vec<Tongue>,
}

impl Crowd {
    pub fn new() -> Result<Self, Box<dyn Error>> {
        let tongues = LANGUAGES.iter().map(|tag| Tongue::read(tag));
        Ok(Self { tongues: tongues.collect::<Result<_, _>>()? })
    }

    /// The service of a number.
    pub fn service(&self, number: usize, mix: Mix) -> Result<Service, Box<dyn Error>> {
        let concepts = Thesaurus::built_in().concepts();
        let mut chance = Chance::new(number as u64 + 1);
        let concept = &concepts[chance.below(concepts.len())];
        let mut texts: Option<(Text, Text)> = None;
        for (tongue, share) in self.tongues.iter().zip(SOME) {
            if mix == Mix::Some && chance.below(100) as u64 >= share {
                continue;
            }
            let label = concept.label(tongue.lang).unwrap_or_default();
            let mut word = || tongue.word(&mut chance).to_owned();
            let title = format!("{label} {} {}", word(), word());
            let says = tongue.sentence(&mut chance) + &tongue.sentence(&mut chance);
            match &mut texts {
                None => texts = Some((Text::new(tongue.lang, title), Text::new(tongue.lang, says))),
                Some((titles, sayings)) => {
                    titles.translate(tongue.lang, title, State::Reviewed);
                    sayings.translate(tongue.lang, says, State::Reviewed);
                }
            }
        }
        let (title, description) = texts.ok_or("no language")?;
        Ok(Service {
            key: Key::parse(&format!("service-{number:06}"))?,
            organisation: Key::parse("crowd")?,
            title,
            description,
            themes: vec![concept.key.clone()],
            eligibility: Eligibility::default(),
            documents: None,
            cost: if number.is_multiple_of(3) { Cost::Unknown } else { Cost::Free },
            languages: vec![Lang::LV, Lang::EN],
            picture: None,
            places: Vec::new(),
            contacts: Vec::new(),
            how_to_begin: None,
            safety: Vec::new(),
            checked_until: None,
            hours: Hours::parse("Mo-Fr 09:00-17:00").map_err(|p| format!("{p:?}"))?,
            provenance: Provenance::Example,
        })
    }
}

/// The judged questions, each in its language, every fourth with two letters swapped and every fifth
/// cut before its end, as people type.
pub fn questions() -> Result<Vec<(Lang, String)>, Box<dyn Error>> {
    let text = std::fs::read_to_string("bench/search/queries.tsv")?;
    let lines = text.lines().filter(|line| !line.starts_with('#'));
    let mut all = Vec::new();
    for (at, line) in lines.enumerate() {
        let mut parts = line.split('\t');
        let (Some(tag), Some(question)) = (parts.next(), parts.next()) else { continue };
        let mut letters: Vec<char> = question.chars().collect();
        let length = letters.len();
        if at % 4 == 0 && length > 4 {
            letters.swap(length / 2, length / 2 + 1);
        } else if at % 5 == 0 && length > 6 {
            letters.truncate(length - 2);
        }
        all.push((Lang::parse(tag)?, letters.into_iter().collect()));
    }
    Ok(all)
}
