//! Words that stay as they are: names of offices, of laws, of places.
//!
//! Before a text goes to an engine, each protected word is replaced by a mark that looks like an
//! abbreviation, which engines mostly copy. Afterwards every mark must be there again; a word whose
//! mark did not come back is reported as lost, and a person puts it in.

use super::Proposal;

/// What marks begin with; one that the text does not have itself is taken.
const HEADS: [&str; 5] = ["ZQ", "QX", "XZ", "QJ", "JX"];

/// What every mark ends with, so that `ZQ1` is no part of `ZQ12`.
const TAIL: char = 'Z';

/// A text whose protected words are replaced by marks.
#[derive(Debug)]
pub(super) struct Guarded {
    /// The text with marks.
    pub text: String,
    head: &'static str,
    words: Vec<String>,
}

/// Replaces protected words by marks; of two that begin at one place, the longer.
pub(super) fn guard(text: &str, protected: &[String]) -> Guarded {
    let mut longest_first: Vec<&str> =
        protected.iter().map(|w| w.trim()).filter(|w| !w.is_empty()).collect();
    longest_first.sort_by_key(|w| std::cmp::Reverse(w.len()));
    let upper = text.to_uppercase();
    let head = HEADS.into_iter().find(|head| !upper.contains(head));
    let Some(head) = head.filter(|_| !longest_first.is_empty()) else {
        return Guarded { text: text.to_owned(), head: "", words: Vec::new() };
    };
    let (mut marked, mut words, mut rest) = (String::new(), Vec::new(), text);
    while let Some(first) = rest.chars().next() {
        let before = marked.chars().next_back();
        let found = longest_first.iter().find(|word| begins(rest, word, before));
        let taken = found.map_or(first.len_utf8(), |word| word.len());
        let (here, after) = rest.split_at(taken);
        match found {
            Some(word) => {
                words.push((*word).to_owned());
                marked.push_str(&format!("{head}{}{TAIL}", words.len()));
            }
            None => marked.push_str(here),
        }
        rest = after;
    }
    Guarded { text: marked, head, words }
}

/// Whether a word begins here and is not a part of a longer one.
fn begins(rest: &str, word: &str, before: Option<char>) -> bool {
    let Some(after) = rest.strip_prefix(word) else { return false };
    let joins = |edge: Option<char>, other: Option<char>| {
        edge.is_some_and(char::is_alphanumeric) && other.is_some_and(char::is_alphanumeric)
    };
    !joins(word.chars().next(), before) && !joins(word.chars().next_back(), after.chars().next())
}

impl Guarded {
    /// Puts the words back into a translation.
    pub(super) fn release(&self, translated: &str) -> Proposal {
        if self.words.is_empty() {
            return Proposal { text: translated.to_owned(), lost: Vec::new() };
        }
        let mut missing: Vec<Option<&String>> = self.words.iter().map(Some).collect();
        let (mut text, mut rest) = (String::new(), translated);
        while let Some(first) = rest.chars().next() {
            let mark = self.mark(rest);
            let word = mark.and_then(|(number, _)| Some((number, self.words.get(number)?)));
            match (mark, word) {
                (Some((_, after)), Some((number, word))) => {
                    text.push_str(word);
                    missing.iter_mut().skip(number).take(1).for_each(|m| *m = None);
                    rest = after;
                }
                _ => {
                    text.push(first);
                    rest = rest.get(first.len_utf8()..).unwrap_or_default();
                }
            }
        }
        Proposal { text, lost: missing.into_iter().flatten().cloned().collect() }
    }

    /// The mark that a text begins with, as the place of its word, and what follows. Engines change
    /// case, put blanks in, or write other digits.
    fn mark<'t>(&self, text: &'t str) -> Option<(usize, &'t str)> {
        let mut rest = text;
        for letter in self.head.chars() {
            rest = strip_letter(rest, letter)?;
        }
        let (mut number, mut digits) = (0_usize, 0);
        rest = rest.trim_start_matches(' ');
        while let Some(digit) =
            rest.chars().next().map(measure::european).filter(char::is_ascii_digit)
        {
            number = number.checked_mul(10)?.checked_add(digit.to_digit(10)? as usize)?;
            digits += 1;
            rest = rest.get(rest.chars().next()?.len_utf8()..)?;
        }
        let after = strip_letter(rest.trim_start_matches(' '), TAIL).filter(|_| digits > 0)?;
        Some((number.checked_sub(1)?, after))
    }
}

fn strip_letter(text: &str, letter: char) -> Option<&str> {
    let first = text.chars().next()?;
    first.eq_ignore_ascii_case(&letter).then(|| text.get(first.len_utf8()..)).flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(all: &[&str]) -> Vec<String> {
        all.iter().map(|w| (*w).to_owned()).collect()
    }

    #[test]
    fn protected_words_come_back_wherever_they_stand() {
        let guarded =
            guard("Go to PMLP, Jelgava. PMLP-Office!", &words(&["PMLP", "Jelgava", "PMLP-Office"]));
        assert_eq!(guarded.text, "Go to ZQ1Z, ZQ2Z. ZQ3Z!");
        let back = guarded.release("زوروا zq 3 z و ZQ٢Z ثم ZQ1Z.");
        assert_eq!(back.text, "زوروا PMLP-Office و Jelgava ثم PMLP.");
        assert_eq!(back.lost, Vec::<String>::new());
    }

    #[test]
    fn what_did_not_come_back_is_reported() {
        let guarded = guard("Bring your eID to the SIA desk", &words(&["SIA", "eID"]));
        let back = guarded.release("Paņemiet līdzi ZQ1Z un ZQ9Z");
        assert_eq!(
            (back.text.as_str(), back.lost),
            ("Paņemiet līdzi eID un ZQ9Z", words(&["SIA"]))
        );
    }

    #[test]
    fn parts_of_words_and_texts_that_look_like_marks_are_left() {
        assert_eq!(guard("Riga, Rigas, ĀRiga", &words(&["Riga", " "])).text, "ZQ1Z, Rigas, ĀRiga");
        let guarded = guard("Form zq1z of Riga", &words(&["Riga"]));
        assert_eq!(guarded.text, "Form zq1z of QX1Z");
        assert_eq!(guarded.release(&guarded.text).text, "Form zq1z of Riga");
        let all = guard(&HEADS.join(" "), &words(&["ZQ"]));
        assert_eq!(all.release(&all.text).text, HEADS.join(" "));
    }
}
