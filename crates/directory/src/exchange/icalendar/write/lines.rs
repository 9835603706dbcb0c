//! Lines of a calendar as they are written: a name, parameters, a value, folded after 75 bytes.

use std::fmt::Write;

/// The longest line in bytes, without its end (RFC 5545, 3.1).
const LONGEST: usize = 75;

/// A calendar that is being written.
#[derive(Default)]
pub(super) struct Lines(String);

impl Lines {
    /// One line whose value stands as it is.
    pub(super) fn put(&mut self, name: &str, parameters: &[(&str, &str)], value: &str) {
        let mut line = name.to_owned();
        for (name, value) in parameters {
            let _ = write!(line, ";{name}={}", parameter(value));
        }
        self.fold(&format!("{line}:{value}"));
    }

    /// One line of words.
    pub(super) fn say(&mut self, name: &str, parameters: &[(&str, &str)], words: &str) {
        self.put(name, parameters, &text(words));
    }

    /// The whole calendar.
    pub(super) fn finish(self) -> String {
        self.0
    }

    /// A line that is too long goes on after a line end and a blank, never within a letter.
    fn fold(&mut self, line: &str) {
        let mut width = 0;
        for letter in line.chars() {
            if width + letter.len_utf8() > LONGEST {
                self.0.push_str("\r\n ");
                width = 1;
            }
            self.0.push(letter);
            width += letter.len_utf8();
        }
        self.0.push_str("\r\n");
    }
}

/// Words as a value (RFC 5545, 3.3.11), without letters that control a machine.
pub(super) fn text(words: &str) -> String {
    let mut text = String::with_capacity(words.len());
    for letter in words.chars() {
        match letter {
            '\n' => text.push_str("\\n"),
            '\\' | ';' | ',' => text.extend(['\\', letter]),
            '\t' => text.push(' '),
            letter if letter.is_control() => {}
            letter => text.push(letter),
        }
    }
    text
}

/// The value of a parameter, with marks that a parameter cannot have written as RFC 6868 says.
fn parameter(value: &str) -> String {
    let mut text = String::with_capacity(value.len());
    for letter in value.chars() {
        match letter {
            '^' => text.push_str("^^"),
            '"' => text.push_str("^'"),
            '\n' => text.push_str("^n"),
            letter if letter.is_control() => {}
            letter => text.push(letter),
        }
    }
    let is_plain = !text.contains([':', ';', ',']);
    if is_plain { text } else { format!("\"{text}\"") }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn values_and_parameters_are_escaped() {
        let mut lines = Lines::default();
        lines.say("SUMMARY", &[("LANGUAGE", "en"), ("X", "a: \"b\"\n")], "A, b; c\\\nd\u{7}\u{7f}");
        assert_eq!(lines.finish(), "SUMMARY;LANGUAGE=en;X=\"a: ^'b^'^n\":A\\, b\\; c\\\\\\nd\r\n");
    }

    proptest! {
        #[test]
        fn no_line_is_longer_than_75_bytes_and_unfolded_it_is_the_same(words in "[a-zа-я😀 ,;\\\\\n]{0,400}") {
            let mut lines = Lines::default();
            lines.say("DESCRIPTION", &[], &words);
            let written = lines.finish();
            for line in written.split_terminator("\r\n") {
                prop_assert!(line.len() <= LONGEST && !line.contains(['\r', '\n']));
            }
            let whole = format!("DESCRIPTION:{}\r\n", text(&words));
            prop_assert_eq!(written.replace("\r\n ", ""), whole);
        }
    }
}
