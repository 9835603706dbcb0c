//! A file of the project, with Rust text taken apart into code and strings.

use super::Fault;

/// A file: its path from the root with `/`, and its text.
pub struct Source {
    /// Path from the root.
    pub path: String,
    /// Everything in it.
    pub text: String,
    /// Rust only: the text with comments, the insides of strings, and test modules blanked.
    /// Lines stay where they were.
    pub code: String,
    /// Rust only: the texts inside strings, with the line on which each begins.
    pub strings: Vec<(usize, String)>,
}

impl Source {
    /// Reads a file.
    pub fn new(path: &str, text: &str) -> Self {
        let is_rust = path.ends_with(".rs");
        let mut reader = Reader::new(if is_rust { text } else { "" });
        reader.read();
        let code = without_tests(&reader.code);
        let strings = if is_test(path) { Vec::new() } else { reader.strings };
        Self { path: path.to_owned(), text: text.to_owned(), code, strings }
    }

    /// Whether this is Rust.
    pub fn is_rust(&self) -> bool {
        self.path.ends_with(".rs")
    }

    /// The crate this file belongs to, such as `plan`.
    pub fn crate_name(&self) -> Option<&str> {
        self.path.strip_prefix("crates/")?.split('/').next()
    }

    /// The path inside the crate's `src/`, save for files that only test.
    pub fn in_src(&self) -> Option<&str> {
        if is_test(&self.path) {
            return None;
        }
        self.path.strip_prefix("crates/")?.split_once('/')?.1.strip_prefix("src/")
    }

    /// A fault of this file.
    pub fn fault(&self, line: usize, sentence: impl Into<String>) -> Fault {
        Fault { path: self.path.clone(), line, sentence: sentence.into() }
    }

    /// The lines of the code, numbered from 1.
    pub fn code_lines(&self) -> impl Iterator<Item = (usize, &str)> {
        (1..).zip(self.code.lines())
    }

    /// The lines of the text, numbered from 1.
    pub fn lines(&self) -> impl Iterator<Item = (usize, &str)> {
        (1..).zip(self.text.lines())
    }
}

fn is_test(path: &str) -> bool {
    let mut parts = path.split('/');
    path.ends_with("/tests.rs") || parts.any(|part| matches!(part, "tests" | "benches" | "fuzz"))
}

/// Walks through Rust text once. It knows comments, strings and letters; nothing else.
struct Reader {
    letters: Vec<char>,
    at: usize,
    line: usize,
    code: String,
    strings: Vec<(usize, String)>,
}

impl Reader {
    fn new(text: &str) -> Self {
        Self {
            letters: text.chars().collect(),
            at: 0,
            line: 1,
            code: String::new(),
            strings: Vec::new(),
        }
    }

    fn peek(&self, ahead: usize) -> Option<char> {
        self.letters.get(self.at + ahead).copied()
    }

    fn sees(&self, text: &str) -> bool {
        text.chars().enumerate().all(|(ahead, letter)| self.peek(ahead) == Some(letter))
    }

    /// Moves on by one letter, which the code keeps.
    fn keep(&mut self) {
        if let Some(letter) = self.peek(0) {
            self.code.push(letter);
            self.step(letter);
        }
    }

    /// Moves on by one letter, which the code does not show.
    fn blank(&mut self) -> Option<char> {
        let letter = self.peek(0)?;
        self.code.push(if letter == '\n' { '\n' } else { ' ' });
        self.step(letter);
        Some(letter)
    }

    fn step(&mut self, letter: char) {
        self.at += 1;
        self.line += usize::from(letter == '\n');
    }

    fn read(&mut self) {
        while let Some(letter) = self.peek(0) {
            if self.sees("//") {
                self.line_comment();
            } else if self.sees("/*") {
                self.block_comment();
            } else if let Some(hashes) = self.raw_string_hashes() {
                self.raw_string(hashes);
            } else if letter == '"' {
                self.string();
            } else if letter == '\'' && self.is_letter_literal() {
                self.letter_literal();
            } else {
                self.keep();
            }
        }
    }

    fn line_comment(&mut self) {
        while self.peek(0).is_some_and(|letter| letter != '\n') {
            self.blank();
        }
    }

    fn block_comment(&mut self) {
        let mut depth = 0;
        loop {
            let (opens, closes) = (self.sees("/*"), self.sees("*/"));
            depth = if opens {
                depth + 1
            } else if closes {
                depth - 1
            } else {
                depth
            };
            if opens || closes {
                self.blank();
            }
            if self.blank().is_none() || depth == 0 {
                return;
            }
        }
    }

    /// The number of `#` when a raw string (`r"`, `r#"`, `br#"`) begins here.
    fn raw_string_hashes(&self) -> Option<usize> {
        let before = self.at.checked_sub(1).and_then(|at| self.letters.get(at));
        if before.is_some_and(|letter| letter.is_alphanumeric() || *letter == '_') {
            return None;
        }
        let start =
            if self.sees("br") || self.sees("cr") { 2 } else { usize::from(self.sees("r")) };
        let hashes = (0..).take_while(|ahead| self.peek(start + ahead) == Some('#')).count();
        (start > 0 && self.peek(start + hashes) == Some('"')).then_some(hashes)
    }

    fn raw_string(&mut self, hashes: usize) {
        while self.peek(0).is_some_and(|letter| letter != '"') {
            self.keep();
        }
        self.keep();
        let end = format!("\"{}", "#".repeat(hashes));
        let (line, mut inside) = (self.line, String::new());
        while !self.sees(&end) {
            let Some(letter) = self.blank() else { break };
            inside.push(letter);
        }
        (0..=hashes).for_each(|_| self.keep());
        self.strings.push((line, inside));
    }

    fn string(&mut self) {
        self.keep();
        let (line, mut inside) = (self.line, String::new());
        while self.peek(0).is_some_and(|letter| letter != '"') {
            if self.peek(0) == Some('\\') {
                self.blank();
            }
            inside.extend(self.blank());
        }
        self.keep();
        self.strings.push((line, inside));
    }

    /// Whether the `'` here begins a letter and not a lifetime.
    fn is_letter_literal(&self) -> bool {
        self.peek(1) == Some('\\') || self.peek(2) == Some('\'')
    }

    fn letter_literal(&mut self) {
        self.keep();
        if self.peek(0) == Some('\\') {
            self.blank();
        }
        self.blank();
        while self.peek(0).is_some_and(|letter| letter != '\'') {
            self.blank();
        }
        self.keep();
    }
}

/// Blanks what stands under `#[cfg(test)]`: tests may do what the product may not.
fn without_tests(code: &str) -> String {
    const MARK: &str = "#[cfg(test)]";
    let mut kept = String::new();
    let mut rest = code;
    while let Some((before, after)) = rest.split_once(MARK) {
        let length = length_of_item(after);
        let (item, behind) = after.split_at_checked(length).unwrap_or((after, ""));
        kept.push_str(before);
        kept.extend(item.chars().filter(|letter| *letter == '\n'));
        rest = behind;
    }
    kept + rest
}

/// Bytes up to the end of the item that begins here: its `;`, or the end of its braces.
fn length_of_item(code: &str) -> usize {
    let mut depth = 0_usize;
    for (at, letter) in code.char_indices() {
        match letter {
            '{' => depth += 1,
            '}' if depth <= 1 => return at + 1,
            '}' => depth -= 1,
            ';' if depth == 0 => return at + 1,
            _ => {}
        }
    }
    code.len()
}

#[cfg(test)]
mod tests {
    use super::Source;

    fn code(text: &str) -> String {
        Source::new("crates/plan/src/a.rs", text).code
    }

    #[test]
    fn comments_strings_and_letters_are_blanked_and_lines_stay() {
        let text = "a /* b /* c */ \n */ d // e\n\"f \\\" g\" 'h' '\\'' &'i str r#\"j \" k\"# l";
        let code = code(text);
        let words: Vec<_> =
            code.split(|c: char| !c.is_alphanumeric()).filter(|w| !w.is_empty()).collect();
        assert_eq!(words, ["a", "d", "i", "str", "r", "l"]);
        assert_eq!(code.lines().count(), text.lines().count());
    }

    #[test]
    fn strings_are_kept_with_their_line() {
        let source = Source::new("crates/plan/src/a.rs", "let a = \"x\";\nlet b = r#\"y \"z\"#;");
        assert_eq!(source.strings, [(1, "x".to_owned()), (2, "y \"z".to_owned())]);
    }

    #[test]
    fn tests_are_blanked_and_what_follows_is_kept() {
        let text = "fn a() {}\n#[cfg(test)]\nmod tests {\n fn b() { '{'; }\n}\nfn c() {}";
        let code = code(text);
        assert!(code.contains("fn a") && code.contains("fn c") && !code.contains("fn b"));
        assert_eq!(code.lines().position(|line| line.contains("fn c")), Some(5));
        assert!(!self::code("#[cfg(test)] mod tests;\n").contains("mod"));
    }

    #[test]
    fn unfinished_text_ends_the_reading() {
        for text in ["\"", "r#\"a", "/* a", "'", "'\\", "b'", "#[cfg(test)] mod a {"] {
            let _ = code(text);
        }
    }
}
