//! Opening hours as people write them in a cell: "Mon–Fri 9–17, Sat 10–14", "P.-Pk. 9.00-17.00".
//!
//! What [`Hours::parse`] reads stands; anything else is put into its grammar first: days by their
//! names in the languages in which headings are known, times without minutes or with dots, long
//! dashes, a comma before the next day.

use std::iter::Peekable;
use std::str::Chars;

use measure::Problems;

use super::cell::folded;
use crate::hours::{Hours, LONGEST_TEXT};

/// The days as hours are written, each with its names, folded: English, Latvian, Swedish, French,
/// Croatian, German, Arabic. Short ones that are words of another language ("on", "to") are left out.
const DAYS: [(&str, &str); 7] = [
    (
        "Mo",
        "mo mon monday mondays p pr pirmd pirmdiena pirmdien pirmdienas man mandag mandagar lu lun lundi \
            pon ponedjeljak ponedjeljkom mont montag montags الاثنين الإثنين",
    ),
    (
        "Tu",
        "tu tue tues tuesday tuesdays o ot otrd otrdiena otrdien otrdienas ti tis tisdag tisdagar mar mardi \
            ut uto utorak utorkom di die dienst dienstag dienstags الثلاثاء",
    ),
    (
        "We",
        "we wed weds wednesday wednesdays t tr tresd tresdiena tresdien tresdienas ons onsdag onsdagar mer \
            mercredi sri srijeda srijedom mi mit mittw mittwoch mittwochs الأربعاء الاربعاء",
    ),
    (
        "Th",
        "th thu thur thurs thursday thursdays c ct ceturtd ceturtdiena ceturtdien ceturtdienas tor tors \
            torsdag torsdagar je jeu jeudi cet cetvrtak cetvrtkom do don donn donnerstag donnerstags الخميس",
    ),
    (
        "Fr",
        "fr fri friday fridays pk piektd piektdiena piektdien piektdienas fre fredag fredagar ven vendredi \
            pet petak petkom freit freitag freitags الجمعة",
    ),
    (
        "Sa",
        "sa sat saturday saturdays s se sestd sestdiena sestdien sestdienas lor lord lordag lordagar sam \
            samedi sub subota subotom samst samstag samstags السبت",
    ),
    (
        "Su",
        "su sun sunday sundays sv svetd svetdiena svetdien svetdienas son sond sondag sondagar dim dimanche \
            ned nedjelja nedjeljom so sonnt sonntag sonntags الأحد الاحد",
    ),
];

/// Words for "closed", folded, in the same languages.
const CLOSED: &str = "closed slegts slegta brivs stangt ferme zatvoreno geschlossen zu مغلق";

/// Reads the hours of a cell.
///
/// # Errors
/// Those of [`Hours::parse`]: about the text put into the grammar where every word of it is known, else
/// about the text as it stands.
pub(super) fn read(text: &str) -> Result<Hours, Problems> {
    Hours::parse(text).or_else(|problems| {
        if text.len() > LONGEST_TEXT {
            return Err(problems);
        }
        // Where every word is known, what is wrong with the times is told, and else the words.
        let is_known = pieces(text).iter().all(|piece| !matches!(piece, Piece::Word(_)));
        Hours::parse(&in_grammar(text))
            .map_err(|of_times| if is_known { of_times } else { problems })
    })
}

/// The day of this name, counted from Monday = 0.
pub(super) fn day(name: &str) -> Option<u8> {
    let Piece::Day(day) = word(name) else { return None };
    let at = DAYS.iter().position(|(own, _)| *own == day)?;
    u8::try_from(at).ok()
}

/// How a day is written, counted from Monday = 0.
pub(super) fn day_name(day: u8) -> &'static str {
    DAYS.get(usize::from(day)).map_or("", |(name, _)| name)
}

/// A piece of the text.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Piece {
    Day(&'static str),
    Time(String),
    Closed,
    Dash,
    Comma,
    End,
    Word(String),
}

/// The text as the grammar of hours has it, as far as that can be told.
fn in_grammar(text: &str) -> String {
    let mut written = String::new();
    let mut last = Piece::End;
    for piece in pieces(text) {
        let is_next_day = matches!(piece, Piece::Day(_));
        let has_said = matches!(last, Piece::Time(_) | Piece::Closed);
        // "9–17, Sat 10–14": after times, a day begins something new.
        let before = match (&last, &piece) {
            (Piece::Comma, _) if is_next_day && written.ends_with(char::is_numeric) => "; ",
            (Piece::Comma, _) => ",",
            _ if is_next_day && has_said => "; ",
            (Piece::Day(_), Piece::Time(_) | Piece::Closed | Piece::Word(_)) => " ",
            (Piece::Word(_), _) | (_, Piece::Word(_)) => " ",
            _ => "",
        };
        match &piece {
            Piece::Comma => {}
            Piece::Dash => written.push('-'),
            Piece::End => written.push_str("; "),
            Piece::Day(day) => written.extend([before, day]),
            Piece::Time(time) => written.extend([before, time]),
            Piece::Closed => written.extend([before, "closed"]),
            Piece::Word(word) => written.extend([before, word]),
        }
        last = piece;
    }
    written
}

fn pieces(text: &str) -> Vec<Piece> {
    let mut all = Vec::new();
    let mut letters = text.chars().peekable();
    while let Some(first) = letters.peek().copied() {
        if first.is_ascii_digit() {
            all.push(Piece::Time(time(&mut letters)));
        } else if first.is_alphabetic() {
            all.push(word(&taken(&mut letters, char::is_alphabetic)));
        } else {
            letters.next();
            all.extend(match first {
                '-' | '–' | '—' | '−' | '‐' | '‑' => Some(Piece::Dash),
                ',' | '،' | '&' | '/' | '+' => Some(Piece::Comma),
                ';' | '؛' | '\n' => Some(Piece::End),
                _ => None,
            });
        }
    }
    all
}

fn taken(letters: &mut Peekable<Chars<'_>>, is_part: impl Fn(char) -> bool) -> String {
    std::iter::from_fn(|| letters.next_if(|c| is_part(*c))).collect()
}

/// A time: "9", "9.30", "09:00", "9h30".
fn time(letters: &mut Peekable<Chars<'_>>) -> String {
    let hours = taken(letters, |c| c.is_ascii_digit());
    let mut ahead = letters.clone();
    let has_sign = ahead.next_if(|c| matches!(c, ':' | '.' | 'h' | 'H')).is_some();
    let minutes = if has_sign { taken(&mut ahead, |c| c.is_ascii_digit()) } else { String::new() };
    if has_sign && (minutes.len() == 2 || minutes.is_empty()) {
        *letters = ahead;
    }
    let minutes = if minutes.len() == 2 { minutes } else { "00".to_owned() };
    format!("{hours:0>2}:{minutes}")
}

fn word(text: &str) -> Piece {
    let plain = folded(text);
    let is_in = |names: &str| names.split_whitespace().any(|name| folded(name) == plain);
    if let Some((day, _)) = DAYS.iter().find(|(_, names)| is_in(names)) {
        return Piece::Day(day);
    }
    if is_in(CLOSED) { Piece::Closed } else { Piece::Word(text.to_owned()) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn hours_are_read_as_people_write_them() {
        let same = [
            ("Mon–Fri 9–17", "Mo-Fr 09:00-17:00"),
            ("Monday: 9.00-12.00, 13.00-17.30", "Mo 09:00-12:00,13:00-17:30"),
            ("P.-Pk. 9.00-17.00; S. slēgts", "Mo-Fr 09:00-17:00; Sa closed"),
            ("Mån-tors 9-16, fre 9-14", "Mo-Th 09:00-16:00; Fr 09:00-14:00"),
            ("lun, mer 14h-18h30", "Mo,We 14:00-18:30"),
            ("Mo, Mi 10–12 Uhr".trim_end_matches(" Uhr"), "Mo,We 10:00-12:00"),
            ("pon-pet 8:00 – 16:00\nsub 9-13", "Mo-Fr 08:00-16:00; Sa 09:00-13:00"),
            ("Tu & Th 9-12", "Tu,Th 09:00-12:00"),
            ("الأحد–الخميس 9–15", "Su-Th 09:00-15:00"),
            ("Mo-Fr 09:00-17:00; PH closed", "Mo-Fr 09:00-17:00; PH closed"),
        ];
        for (typed, meant) in same {
            let read =
                read(typed).unwrap_or_else(|p| panic!("{typed} → {}: {p:?}", in_grammar(typed)));
            assert_eq!(read, Hours::parse(meant).unwrap(), "{typed} → {}", in_grammar(typed));
        }
        for wrong in ["when we feel like it", "Mon-Fri", "9-17 maybe", "Mon 25-26"] {
            assert!(read(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn no_name_is_two_days() {
        let names = DAYS.iter().flat_map(|(_, names)| names.split_whitespace());
        let mut all: Vec<_> = names.map(folded).collect();
        let count = all.len();
        all.sort();
        all.dedup();
        // The two spellings of Arabic days may fold to one.
        assert!(count - all.len() <= 3, "{} of {count}", all.len());
        for (day, names) in DAYS {
            assert!(names.split_whitespace().all(|name| word(name) == Piece::Day(day)), "{day}");
        }
    }

    proptest! {
        #[test]
        fn nothing_panics_and_what_is_written_reads_the_same(text in "\\PC{0,60}") {
            let _ = read(&text);
        }
    }
}
