//! Every path that Rust code names, written out in full: groups of `use` unfolded, `super` and
//! `self` resolved, names that were imported replaced by what they stand for.

use std::collections::BTreeMap;

/// A path such as `crate::plan::store::save`, and its line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NamedPath {
    /// Line, from 1.
    pub line: usize,
    /// Its parts, from `crate` or the name of another crate.
    pub parts: Vec<String>,
}

impl NamedPath {
    /// The path as it is typed.
    pub fn text(&self) -> String {
        self.parts.join("::")
    }

    /// Whether `tail`, such as `Timestamp::now`, is a run of parts of this path.
    pub fn has(&self, tail: &str) -> bool {
        let tail: Vec<&str> = tail.split("::").collect();
        self.parts.windows(tail.len()).any(|parts| parts.iter().zip(&tail).all(|(a, b)| a == b))
    }
}

/// All paths of a file's code. `module` is where the file stands, such as `["plan", "store"]`.
pub fn paths(code: &str, module: &[&str]) -> Vec<NamedPath> {
    let tokens = tokens(code);
    let mut reader =
        Reader { tokens: &tokens, at: 0, module, names: BTreeMap::new(), found: Vec::new() };
    reader.read_uses();
    reader.at = 0;
    reader.read_others();
    reader.found
}

#[derive(Debug, PartialEq, Eq)]
enum Token {
    Name(String),
    Colons,
    Sign(char),
}

/// Names, `::` and single signs, each with its line.
fn tokens(code: &str) -> Vec<(usize, Token)> {
    let mut tokens = Vec::new();
    for (line, text) in (1..).zip(code.lines()) {
        let mut rest = text;
        while let Some(letter) = rest.chars().next() {
            let length = rest
                .chars()
                .take_while(|c| c.is_alphanumeric() || *c == '_')
                .map(char::len_utf8)
                .sum();
            let (token, taken) = if length > 0 {
                (
                    Some(Token::Name(
                        rest.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect(),
                    )),
                    length,
                )
            } else if rest.starts_with("::") {
                (Some(Token::Colons), 2)
            } else if letter.is_whitespace() {
                (None, letter.len_utf8())
            } else {
                (Some(Token::Sign(letter)), letter.len_utf8())
            };
            tokens.extend(token.map(|token| (line, token)));
            rest = rest.get(taken..).unwrap_or("");
        }
    }
    tokens
}

struct Reader<'a> {
    tokens: &'a [(usize, Token)],
    at: usize,
    module: &'a [&'a str],
    names: BTreeMap<String, Vec<String>>,
    found: Vec<NamedPath>,
}

impl Reader<'_> {
    fn token(&self) -> Option<&Token> {
        self.tokens.get(self.at).map(|(_, token)| token)
    }

    fn line(&self) -> usize {
        self.tokens.get(self.at).map_or(0, |(line, _)| *line)
    }

    fn name(&self) -> Option<String> {
        match self.token() {
            Some(Token::Name(name)) => Some(name.clone()),
            _ => None,
        }
    }

    fn take_sign(&mut self, sign: char) -> bool {
        let is_there = self.token() == Some(&Token::Sign(sign));
        self.at += usize::from(is_there);
        is_there
    }

    fn take_colons(&mut self) -> bool {
        let is_there = self.token() == Some(&Token::Colons);
        self.at += usize::from(is_there);
        is_there
    }

    fn read_uses(&mut self) {
        while self.at < self.tokens.len() {
            let is_use = self.name().as_deref() == Some("use");
            self.at += 1;
            if is_use {
                self.take_colons();
                self.read_tree(Vec::new());
            }
        }
    }

    /// One branch of a `use`: a path that ends in a name, a star or a group of branches.
    fn read_tree(&mut self, mut prefix: Vec<String>) {
        let mut line = self.line();
        while let Some(name) = self.name() {
            line = self.line();
            prefix.push(name);
            self.at += 1;
            if !self.take_colons() {
                break;
            }
        }
        if self.take_sign('{') {
            while !self.take_sign('}') && self.at < self.tokens.len() {
                let before = self.at;
                self.read_tree(prefix.clone());
                self.take_sign(',');
                // A sign that no `use` has is stepped over, so that the reading always ends.
                self.at += usize::from(self.at == before);
            }
            return;
        }
        self.take_sign('*');
        self.end_branch(line, prefix);
    }

    fn end_branch(&mut self, line: usize, mut parts: Vec<String>) {
        if parts.last().is_some_and(|last| last == "self") && parts.len() > 1 {
            parts.pop();
        }
        // The loop above has read `a as b` as `a`, then stopped before `as`.
        let mut called = parts.last().cloned();
        if self.name().as_deref() == Some("as") {
            self.at += 1;
            called = self.name();
            self.at += 1;
        }
        let parts = self.resolved(parts);
        if let Some(called) = called {
            self.names.insert(called, parts.clone());
        }
        self.found.push(NamedPath { line, parts });
    }

    fn read_others(&mut self) {
        while self.at < self.tokens.len() {
            if self.name().as_deref() == Some("use") {
                self.skip_use();
            } else if self.name().is_some() {
                self.read_path();
            } else {
                self.at += 1;
            }
        }
    }

    fn skip_use(&mut self) {
        while self.at < self.tokens.len() && !self.take_sign(';') {
            self.at += 1;
        }
    }

    fn read_path(&mut self) {
        let line = self.line();
        let mut parts = Vec::new();
        while let Some(name) = self.name() {
            parts.push(name);
            self.at += 1;
            if !self.take_colons() {
                break;
            }
        }
        if parts.len() > 1 {
            let parts = self.resolved(self.unfolded(parts));
            self.found.push(NamedPath { line, parts });
        }
    }

    fn unfolded(&self, parts: Vec<String>) -> Vec<String> {
        match parts.split_first() {
            Some((head, rest)) if self.names.contains_key(head) => {
                self.names.get(head).into_iter().flatten().chain(rest).cloned().collect()
            }
            _ => parts,
        }
    }

    fn resolved(&self, parts: Vec<String>) -> Vec<String> {
        let ups = parts
            .iter()
            .skip_while(|part| *part == "self")
            .take_while(|part| *part == "super")
            .count();
        let selves = parts.iter().take_while(|part| *part == "self").count();
        if ups + selves == 0 {
            return parts;
        }
        let kept = self.module.len().saturating_sub(ups);
        let module = self.module.iter().take(kept).map(|part| (*part).to_owned());
        let rest = parts.iter().skip(ups + selves).cloned();
        std::iter::once("crate".to_owned()).chain(module).chain(rest).collect()
    }
}

#[cfg(test)]
mod tests {
    fn texts(code: &str) -> Vec<String> {
        super::paths(code, &["plan", "pages"]).iter().map(|path| path.text()).collect()
    }

    #[test]
    fn groups_are_unfolded() {
        assert_eq!(
            texts("use crate::{app::App, survey::{self, store::*}};"),
            ["crate::app::App", "crate::survey", "crate::survey::store"]
        );
    }

    #[test]
    fn super_and_self_are_resolved() {
        assert_eq!(texts("use super::store::Row;"), ["crate::plan::store::Row"]);
        assert_eq!(texts("use super::super::survey::store;"), ["crate::survey::store"]);
        assert_eq!(texts("fn a() { self::b::c() }"), ["crate::plan::pages::b::c"]);
    }

    #[test]
    fn imported_names_stand_for_what_they_import() {
        let code = "use crate::survey as kept;\nuse jiff::Timestamp;\nfn a() { kept::store::b(); Timestamp::now(); }";
        assert_eq!(
            texts(code),
            ["crate::survey", "jiff::Timestamp", "crate::survey::store::b", "jiff::Timestamp::now"]
        );
    }

    #[test]
    fn a_path_knows_its_line_and_its_runs() {
        let paths = super::paths("use a::b;\n\nuse c::{\n  d,\n  e::f,\n};", &[]);
        assert_eq!(paths.iter().map(|path| path.line).collect::<Vec<_>>(), [1, 4, 5]);
        assert!(paths[2].has("e::f") && paths[2].has("c::e") && !paths[2].has("c::f"));
    }

    #[test]
    fn broken_code_ends_the_reading() {
        for code in ["use", "use a::{", "use a::{;;", "a::", "::", "use a as", "use {{{"] {
            let _ = texts(code);
        }
    }
}
