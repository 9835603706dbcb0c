//! The same search in its plain form, to compare with: every word of the question is held against
//! every word there is, and a hit is kept for every service.

use super::concept::{Concepts, Named, keep_longest};
use super::lexicon::Nearly;
use super::near::{errors_forgiven, tests::errors};
use super::{Field, How, MOST_BEGUN, MOST_WORDS, Match, SHORT, Sought, Tag, WEAK, Why};
use crate::fold::words;
use locale::Lang;
use measure::Key;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// Where a word stands. In the order in which the best field comes first.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Posting {
    service: usize,
    /// By the place among all languages in their order.
    language: usize,
    field: Field,
    is_own: bool,
}

/// Services and all their words.
pub struct Plain {
    keys: Vec<Key>,
    languages: Vec<Lang>,
    words: BTreeMap<String, BTreeSet<Posting>>,
    concepts: Arc<Concepts>,
    tagged: BTreeMap<(usize, usize), Tag>,
}

#[derive(Clone, Default)]
struct Hit {
    score: u32,
    by: Option<(How, Field, Option<Lang>)>,
}

impl Plain {
    pub fn of<'a>(things: impl IntoIterator<Item = Sought<'a>>, concepts: Arc<Concepts>) -> Self {
        let mut plain = Self {
            keys: Vec::new(),
            languages: Vec::new(),
            words: BTreeMap::new(),
            concepts,
            tagged: BTreeMap::new(),
        };
        let things: Vec<Sought<'_>> = things.into_iter().collect();
        let texts = things.iter().flat_map(|thing| {
            [thing.title].into_iter().chain(thing.organisation).chain(thing.says.iter().copied())
        });
        let languages: BTreeSet<Lang> = texts.flat_map(|text| text.languages()).collect();
        plain.languages = languages.into_iter().collect();
        things.iter().for_each(|thing| plain.add(thing));
        plain
    }

    fn add(&mut self, thing: &Sought<'_>) {
        let service = self.keys.len();
        self.keys.push(thing.key.clone());
        let says = thing.says.iter().map(|text| (*text, Field::Description));
        let named = thing.organisation.map(|name| (name, Field::Organisation));
        for (text, field) in [(thing.title, Field::Title)].into_iter().chain(named).chain(says) {
            for shown in text.versions() {
                let language = self.languages.iter().position(|l| *l == shown.lang).unwrap();
                let found = words(shown.text);
                for word in &found {
                    let is_own = shown.lang == text.source();
                    let posting = Posting { service, language, field, is_own };
                    self.words.entry(word.clone()).or_default().insert(posting);
                }
                if field != Field::Organisation {
                    self.add_phrases(service, shown.lang, field, &found);
                }
            }
        }
        for theme in thing.themes {
            if let Some(at) = self.concepts.thesaurus().place(theme) {
                self.tagged.insert((at, service), Tag::Named);
            }
        }
        // Each word once for each language, in its best field.
        for postings in self.words.values_mut() {
            let mut seen = BTreeSet::new();
            postings.retain(|p| p.service != service || seen.insert(p.language));
        }
    }

    fn add_phrases(&mut self, service: usize, lang: Lang, field: Field, words: &[String]) {
        let tag = if field == Field::Title { Tag::Named } else { Tag::Mentioned };
        let mut named = Vec::new();
        for (at, word) in words.iter().enumerate() {
            for phrase in self.concepts.beginning_with(word) {
                let theirs = self.concepts.language(phrase).unwrap();
                if theirs.language() == lang.language() {
                    named.extend(self.concepts.is_phrase(phrase, at, words));
                }
            }
        }
        keep_longest(&mut named);
        for n in named {
            let known = self.tagged.entry((n.concept, service)).or_insert(tag);
            *known = tag.min(*known);
        }
    }

    pub fn search(&self, question: &str, readers: &[Lang], limit: usize) -> Vec<Match<'_>> {
        let mut words = words(question);
        words.truncate(MOST_WORDS);
        let named = self.named(&words, readers);
        let exactly = named.iter().filter(|n| n.how == Nearly::Exactly);
        let sure: BTreeSet<usize> = exactly.flat_map(|n| n.at..n.at + n.length).collect();
        let mut table: Vec<Vec<Hit>> = Vec::new();
        for (at, word) in words.iter().enumerate() {
            let mut hits = self.hits(word, readers);
            if !sure.contains(&at) {
                self.add_near(word, errors_forgiven(word), readers, &mut hits);
            }
            table.push(hits);
        }
        for Named { concept, at, length, how } in named {
            let twentieths = if how == Nearly::Misspelt { 10 } else { 20 };
            (at..at + length).for_each(|w| self.add_tags(concept, twentieths, &mut table[w]));
        }
        let unsure = |at: usize| !sure.contains(&at);
        for (_, (word, hits)) in
            words.iter().zip(&mut table).enumerate().filter(|(at, _)| unsure(*at))
        {
            let is_lost = hits.iter().all(|hit| hit.score == 0);
            if is_lost && word.chars().count() == SHORT {
                self.add_near(word, 1, readers, hits);
                let meant = self.concepts.misspelt(word);
                meant.into_iter().for_each(|concept| self.add_tags(concept, 10, hits));
            }
        }
        for (_, (word, hits)) in
            words.iter().zip(&mut table).enumerate().filter(|(at, _)| unsure(*at))
        {
            if !hits.iter().any(|hit| hit.score > WEAK) {
                self.add_hints(word, readers, hits);
            }
        }
        self.rank(&words, &table, limit)
    }

    fn hits(&self, word: &str, readers: &[Lang]) -> Vec<Hit> {
        let mut hits = vec![Hit::default(); self.keys.len()];
        let is_short = word.len() < 2;
        let begun = self.words.range(word.to_owned()..).take_while(|(w, _)| w.starts_with(word));
        for (found, postings) in begun.take(if is_short { 1 } else { MOST_BEGUN }) {
            let how = if found == word { How::Word } else { How::Beginning(found.clone()) };
            if found == word || !is_short {
                let quality = if found == word { 100 } else { 70 };
                self.add_postings(postings, quality, readers, &mut hits, &how);
            }
        }
        hits
    }

    fn add_near(&self, word: &str, most: u8, readers: &[Lang], hits: &mut [Hit]) {
        for (found, postings) in &self.words {
            let errors = errors(word, found);
            if errors > 0 && errors <= most {
                let quality = if errors == 1 { 50 } else { 30 };
                self.add_postings(
                    postings,
                    quality,
                    readers,
                    hits,
                    &How::Errors(found.clone(), errors),
                );
            }
        }
    }

    fn add_postings(
        &self,
        postings: &BTreeSet<Posting>,
        quality: u32,
        readers: &[Lang],
        hits: &mut [Hit],
        how: &How,
    ) {
        for p in postings {
            let lang = self.languages[p.language];
            let language = match lang {
                l if readers.iter().any(|r| r.language() == l.language()) => 4,
                l if l.language() == "en" || p.is_own => 3,
                _ => 0,
            };
            let field = match p.field {
                Field::Title | Field::Theme => 3,
                Field::Organisation => 2,
                Field::Description => 1,
            };
            let score = quality * field * language;
            if hits[p.service].score < score {
                hits[p.service] = Hit { score, by: Some((how.clone(), p.field, Some(lang))) };
            }
        }
    }

    fn named(&self, words: &[String], readers: &[Lang]) -> Vec<Named> {
        let mut named = self.concepts.named_by(words, readers);
        for (at, word) in words.iter().enumerate() {
            let is_named = named.iter().any(|n| (n.at..n.at + n.length).contains(&at));
            if !is_named && errors_forgiven(word) > 0 {
                for concept in self.concepts.misspelt(word) {
                    named.push(Named { concept, at, length: 1, how: Nearly::Misspelt });
                }
            }
        }
        named
    }

    fn add_hints(&self, word: &str, readers: &[Lang], hits: &mut [Hit]) {
        let errors = errors_forgiven(word).max(u8::from(word.chars().count() == SHORT));
        let hinted = self.concepts.hinted(word, readers, errors);
        let twentieths = match hinted.len() {
            0..=3 => 6,
            4..=10 => 4,
            _ => 2,
        };
        for concept in hinted {
            self.add_tagged(concept, twentieths, hits);
            for whole in self.concepts.broader(concept) {
                self.add_tagged(whole, twentieths / 2, hits);
            }
        }
    }

    fn add_tags(&self, concept: usize, twentieths: u32, hits: &mut [Hit]) {
        self.add_tagged(concept, twentieths, hits);
        for part in self.concepts.parts(concept) {
            self.add_tagged(*part, twentieths * 19 / 20, hits);
        }
        for whole in self.concepts.broader(concept) {
            self.add_tagged(whole, twentieths / 2, hits);
        }
    }

    fn add_tagged(&self, concept: usize, twentieths: u32, hits: &mut [Hit]) {
        let key = &self.concepts.thesaurus().concepts()[concept].key;
        for ((_, service), tag) in self.tagged.range((concept, 0)..(concept + 1, 0)) {
            let (whole, field) = match tag {
                Tag::Named => (80 * 3 * 4, Field::Theme),
                Tag::Mentioned => (40 * 4, Field::Description),
            };
            let score = whole * twentieths / 20;
            if hits[*service].score < score {
                hits[*service] = Hit { score, by: Some((How::Concept(key.clone()), field, None)) };
            }
        }
    }

    fn rank(&self, words: &[String], table: &[Vec<Hit>], limit: usize) -> Vec<Match<'_>> {
        let rarity = |hits: &Vec<Hit>| {
            let with = hits.iter().filter(|h| h.score > 0).count().max(1);
            1 + (hits.len() / with).max(1).ilog2()
        };
        let rarities: Vec<u32> = table.iter().map(rarity).collect();
        let mut found: Vec<(usize, u32, usize)> = (0..self.keys.len())
            .map(|service| {
                let hits = table.iter().zip(&rarities).map(|(hits, r)| hits[service].score * r);
                let count = table.iter().filter(|hits| hits[service].score > 0).count();
                (count, hits.sum(), service)
            })
            .filter(|(count, ..)| *count > 0)
            .collect();
        let is_whole = found.iter().any(|(count, ..)| *count == words.len());
        found.retain(|(count, ..)| !is_whole || *count == words.len());
        let best = found.iter().map(|(_, score, _)| *score).max().unwrap_or(0);
        let share = if is_whole { 10 } else { 2 };
        found.retain(|(_, score, _)| score * share >= best);
        found.sort_by(|a, b| b.1.cmp(&a.1).then(self.keys[a.2].cmp(&self.keys[b.2])));
        found.truncate(limit);
        let explained = found.into_iter().map(|(_, score, position)| Match {
            service: &self.keys[position],
            position,
            score,
            why: words.iter().zip(table).filter_map(|(w, h)| why(w, &h[position])).collect(),
        });
        explained.collect()
    }
}

fn why(word: &str, hit: &Hit) -> Option<Why> {
    let (how, field, language) = hit.by.clone()?;
    Some(Why { word: word.to_owned(), how, field, language })
}

mod tests {
    use super::super::asking::Asking;
    use super::super::{Index, Question, Stand};
    use super::*;
    use locale::{State, Text};
    use proptest::prelude::*;
    use std::sync::LazyLock;

    static CONCEPTS: LazyLock<Arc<Concepts>> = LazyLock::new(Concepts::in_use);

    /// Words that come near each other, begin each other, and name concepts in several languages.
    const WORDS: &[&str] = &[
        "course",
        "courses",
        "coarse",
        "cource",
        "language",
        "languages",
        "langauge",
        "doctor",
        "doctors",
        "doktor",
        "doctorate",
        "psychologist",
        "psycologist",
        "psychologists",
        "a",
        "at",
        "the",
        "lawyer",
        "food",
        "bank",
        "bread",
        "work",
        "wrok",
        "word",
        "kurs",
        "kursi",
        "valodas",
        "valoda",
        "ārsts",
        "arsts",
        "darbs",
        "språkkurs",
        "läkare",
        "arbete",
        "طبيب",
        "دورة",
        "لغة",
        "محام",
        "лікар",
        "курси",
        "мови",
        "ሓኪም",
        "ትምህርቲ",
        "ቋንቋ",
        "integration",
        "integrations",
        "intergation",
        "interpretation",
        "interpreter",
        "interpreters",
        "xyzzy",
    ];
    const LANGUAGES: &[&str] = &["en", "lv", "sv", "ar", "uk", "ti", "fa-AF", "de"];

    fn text() -> impl Strategy<Value = Text> {
        let words = || prop::collection::vec(prop::sample::select(WORDS), 0..5);
        let lang = || prop::sample::select(LANGUAGES).prop_map(|tag| Lang::parse(tag).unwrap());
        let others = prop::collection::vec((lang(), words()), 0..4);
        (lang(), words(), others).prop_map(|(source, own, others)| {
            let mut text = Text::new(source, own.join(" "));
            for (lang, words) in others.into_iter().filter(|(lang, _)| *lang != source) {
                text.translate(lang, words.join(" "), State::Draft);
            }
            text
        })
    }

    /// Key, title, name of the organisation, description, themes.
    type Thing = (Key, Text, Option<Text>, Text, Vec<Key>);

    fn thing() -> impl Strategy<Value = Thing> {
        let concepts = Concepts::in_use();
        let keys: Vec<Key> =
            concepts.thesaurus().concepts().iter().map(|c| c.key.clone()).take(80).collect();
        let themes = prop::collection::vec(prop::sample::select(keys), 0..3);
        let key = "[a-c]{1,3}".prop_map(|key| Key::parse(&key).unwrap());
        (key, text(), prop::option::of(text()), text(), themes)
    }

    fn sought((key, title, by, says, themes): &Thing) -> Sought<'_> {
        Sought { key, title, organisation: by.as_ref(), says: vec![says], themes }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(200))]
        #[test]
        fn the_index_answers_as_plain_looking_does(
            things in prop::collection::vec(thing(), 0..70),
            questions in prop::collection::vec(
                prop::collection::vec(prop::sample::select(WORDS), 1..5), 1..6),
            reader in prop::sample::select(LANGUAGES),
            limit in 0usize..40,
        ) {
            let concepts = CONCEPTS.clone();
            let plain = Plain::of(things.iter().map(sought), concepts.clone());
            let index = Index::of(things.iter().map(sought), concepts);
            let readers = [Lang::parse(reader).unwrap(), Lang::EN];
            for question in questions {
                let question = question.join(" ");
                let (a, b) = (index.search(&question, &readers, limit), plain.search(&question, &readers, limit));
                prop_assert_eq!(a, b, "{}", question);
            }
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(200))]
        #[test]
        fn an_index_is_renewed_as_if_it_were_built(
            old in prop::collection::vec(thing(), 0..40),
            stands in prop::collection::vec(prop::result::maybe_ok(0usize..40, thing()), 0..40),
            question in prop::collection::vec(prop::sample::select(WORDS), 1..5),
            reader in prop::sample::select(LANGUAGES),
        ) {
            // Each old thing stands in at most one place.
            let mut seen = BTreeSet::new();
            let stands: Vec<_> = stands.into_iter()
                .filter(|stand| stand.as_ref().map_or(true, |at| *at < old.len() && seen.insert(*at)))
                .collect();
            let index = Index::of(old.iter().map(sought), CONCEPTS.clone());
            let renewed = index.renewed(stands.iter().map(|stand| match stand {
                Ok(at) => Stand::Old(*at),
                Err(thing) => Stand::New(sought(thing)),
            }));
            let things = stands.iter().map(|stand| stand.as_ref().map_or_else(|new| new, |at| &old[*at]));
            let built = Index::of(things.map(sought), CONCEPTS.clone());
            prop_assert_eq!((renewed.len(), renewed.words()), (built.len(), built.words()));
            let (question, readers) = (question.join(" "), [Lang::parse(reader).unwrap(), Lang::EN]);
            prop_assert_eq!(renewed.search(&question, &readers, 40), built.search(&question, &readers, 40));
        }
    }

    #[test]
    fn a_question_reads_what_it_finds_however_large_the_city() {
        let key = |at: usize| Key::parse(&format!("s-{at}")).unwrap();
        let title = |at: usize| match at {
            0..3 => Text::new(Lang::EN, "Carpentry for everybody"),
            _ => Text::new(Lang::EN, format!("Nothing{at} of the kind")),
        };
        let read = |services: usize| {
            let things: Vec<_> = (0..services).map(|at| (key(at), title(at))).collect();
            let sought = things.iter().map(|(key, title)| Sought {
                key,
                title,
                organisation: None,
                says: Vec::new(),
                themes: &[],
            });
            let index = Index::of(sought, CONCEPTS.clone());
            let question = Question::new("carpentry", &[Lang::EN], CONCEPTS.clone());
            let asking = Asking::of(&index, &question);
            let pages: usize = asking.hits.iter().map(|hits| hits.pages().len()).sum();
            (asking.read, pages)
        };
        assert_eq!(read(10_000), read(100));
        assert_eq!(read(10_000).1, 1);
    }
}
