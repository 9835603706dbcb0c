//! Markup: elements of XML written one after another, every letter safe.

use std::io::{self, Write};

/// Something that elements are written to.
pub(crate) struct Markup<W: Write> {
    output: W,
    depth: usize,
}

/// Names of attributes with their values.
pub(crate) type Attributes<'a> = &'a [(&'a str, &'a str)];

impl<W: Write> Markup<W> {
    /// Begins a document.
    pub fn new(mut output: W) -> io::Result<Self> {
        output.write_all(b"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")?;
        Ok(Self { output, depth: 0 })
    }

    fn indent(&mut self) -> io::Result<()> {
        (0..self.depth).try_for_each(|_| self.output.write_all(b" "))
    }

    fn tag(&mut self, name: &str, attributes: Attributes<'_>) -> io::Result<()> {
        self.indent()?;
        write!(self.output, "<{name}")?;
        for (attribute, value) in attributes {
            write!(self.output, " {attribute}=\"")?;
            self.letters(value)?;
            self.output.write_all(b"\"")?;
        }
        Ok(())
    }

    /// Begins an element.
    pub fn open(&mut self, name: &str, attributes: Attributes<'_>) -> io::Result<()> {
        self.tag(name, attributes)?;
        self.depth += 1;
        self.output.write_all(b">\n")
    }

    /// Ends an element.
    pub fn close(&mut self, name: &str) -> io::Result<()> {
        self.depth = self.depth.saturating_sub(1);
        self.indent()?;
        writeln!(self.output, "</{name}>")
    }

    /// Writes an element without content.
    pub fn empty(&mut self, name: &str, attributes: Attributes<'_>) -> io::Result<()> {
        self.tag(name, attributes)?;
        self.output.write_all(b"/>\n")
    }

    /// Writes an element that holds a text.
    pub fn text(&mut self, name: &str, attributes: Attributes<'_>, text: &str) -> io::Result<()> {
        self.tag(name, attributes)?;
        self.output.write_all(b">")?;
        self.letters(text)?;
        writeln!(self.output, "</{name}>")
    }

    /// Writes an element that holds English words.
    pub fn words(&mut self, name: &str, words: &str) -> io::Result<()> {
        self.text(name, &[("xml:lang", "en")], words)
    }

    /// Writes letters; those that XML cannot hold become U+FFFD.
    fn letters(&mut self, text: &str) -> io::Result<()> {
        let is_plain = |b: u8| b >= b' ' && !matches!(b, b'&' | b'<' | b'>' | b'"' | 0xef);
        if text.bytes().all(is_plain) {
            return self.output.write_all(text.as_bytes());
        }
        for letter in text.chars() {
            match letter {
                '&' => self.output.write_all(b"&amp;")?,
                '<' => self.output.write_all(b"&lt;")?,
                '>' => self.output.write_all(b"&gt;")?,
                '"' => self.output.write_all(b"&quot;")?,
                '\t' | '\n' | '\r' => write!(self.output, "&#{};", u32::from(letter))?,
                letter if is_legal(letter) => write!(self.output, "{letter}")?,
                _ => write!(self.output, "\u{fffd}")?,
            }
        }
        Ok(())
    }

    /// Makes sure that all is written.
    pub fn finish(mut self) -> io::Result<()> {
        self.output.flush()
    }
}

/// Whether XML 1.0 can hold a letter.
pub(crate) fn is_legal(letter: char) -> bool {
    matches!(letter, '\t' | '\n' | '\r' | ' '..='\u{fffd}' | '\u{10000}'..)
}
