//! XML, one step at a time: elements with their namespaces resolved, within bounds.
//!
//! A document type is refused whole, so there are no entities but the five of XML itself and
//! nothing grows when it is read. Elements are nested [`DEEPEST`] deep at most, and no tag, text or
//! comment is longer than a row with all its cells.

use std::io::{self, BufRead, BufReader, Read};

use measure::Problem;
use quick_xml::{
    XmlVersion,
    errors::Error,
    events::{BytesRef, BytesStart, Event},
    name::{Namespace, NamespaceResolver, ResolveResult},
    reader::NsReader,
};

use super::{pairs::Pairs, space::Space};
use crate::markup::is_legal;
use crate::read::{Bounded, Limits, at_cell, at_line, unreadable};

/// The deepest nesting of elements.
const DEEPEST: usize = 32;

/// How many attributes an element can have besides those of a table's columns: what the standard
/// itself and statistical offices say about series, and names of namespaces.
const MORE_ATTRIBUTES: usize = 64;

/// Why reading cannot go on.
pub(super) type Fatal = Box<Problem>;

/// A source that counts its lines and refuses to let a single tag or text grow without end.
struct Counted<R> {
    source: BufReader<Bounded<R>>,
    line: u64,
    /// Bytes since the last step.
    taken: u64,
    most: u64,
}

impl<R: Read> Read for Counted<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let available = self.fill_buf()?;
        let len = available.len().min(buffer.len());
        for (to, from) in buffer.iter_mut().zip(available) {
            *to = *from;
        }
        self.consume(len);
        Ok(len)
    }
}

impl<R: Read> BufRead for Counted<R> {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        if self.taken > self.most {
            return Err(io::Error::other("a tag or a text is too long"));
        }
        self.source.fill_buf()
    }

    fn consume(&mut self, len: usize) {
        let used = self.source.buffer().get(..len).unwrap_or_default();
        self.line += memchr::memchr_iter(b'\n', used).count() as u64;
        self.taken += len as u64;
        self.source.consume(len);
    }
}

/// What comes next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Step {
    /// An element begins: its name, namespace and attributes are those of [`Xml`].
    Start,
    /// The element that began last and has not ended, ends.
    End,
    /// A piece of text, which is that of [`Xml`].
    Text,
    /// Nothing comes any more.
    EndOfFile,
}

/// A reader of XML and the step that it is at.
pub(super) struct Xml<R: Read> {
    reader: NsReader<Counted<R>>,
    buffer: Vec<u8>,
    limits: Limits,
    depth: usize,
    /// The line on which the step begins.
    pub line: u64,
    /// The name of the element without its prefix.
    pub name: String,
    /// The namespace of the element.
    pub space: Space,
    /// The attributes without a namespace.
    pub attributes: Pairs,
    /// The attributes in a namespace of the standard or of XML itself, without their prefixes.
    pub qualified: Pairs,
    /// A piece of text.
    pub text: String,
}

impl<R: Read> Xml<R> {
    pub fn new(source: R, limits: Limits) -> Self {
        let wide = limits.cell_bytes.saturating_mul(limits.columns).saturating_add(1 << 16);
        let source = Counted {
            source: BufReader::with_capacity(1 << 16, Bounded::new(source, limits.bytes)),
            line: 1,
            taken: 0,
            most: wide as u64,
        };
        let mut reader = NsReader::from_reader(source);
        reader.config_mut().expand_empty_elements = true;
        Self {
            reader,
            buffer: Vec::new(),
            limits,
            depth: 0,
            line: 1,
            name: String::new(),
            space: Space::None,
            attributes: Pairs::default(),
            qualified: Pairs::default(),
            text: String::new(),
        }
    }

    /// The next step; declarations, comments and instructions are passed over.
    pub fn step(&mut self) -> Result<Step, Fatal> {
        loop {
            if let Some(step) = self.look()? {
                return Ok(step);
            }
        }
    }

    /// The next step, or nothing when it is one to pass over.
    fn look(&mut self) -> Result<Option<Step>, Fatal> {
        self.buffer.clear();
        self.text.clear();
        self.reader.get_mut().taken = 0;
        self.line = self.reader.get_ref().line;
        let line = self.line;
        let event = match self.reader.read_event_into(&mut self.buffer) {
            Ok(event) => event,
            Err(error) => return Err(self.broken(error)),
        };
        let broken = |error: &str| Box::new(at_line("not-xml", line).with("error", error));
        match event {
            Event::Start(tag) => {
                self.depth += 1;
                if self.depth > DEEPEST {
                    return Err(broken("elements are nested too deeply"));
                }
                let resolver = self.reader.resolver();
                self.space = space_of(resolver.resolve_element(tag.name()).0, line)?;
                self.name.clear();
                self.name.push_str(tag.local_name().as_ref());
                self.attributes.clear();
                self.qualified.clear();
                let found = Found { line, limits: self.limits, resolver };
                found.attributes(&tag, &mut self.attributes, &mut self.qualified)?;
                Ok(Some(Step::Start))
            }
            Event::Empty(_) => Err(broken("an element without an end")),
            Event::End(_) => {
                self.depth = self.depth.saturating_sub(1);
                Ok(Some(Step::End))
            }
            Event::Text(text) => text_step(&text.xml10_content(), &mut self.text, line),
            Event::CData(text) => text_step(&text.xml10_content(), &mut self.text, line),
            Event::GeneralRef(entity) => {
                let letter = letter(&entity).ok_or_else(|| broken("an unknown entity"))?;
                text_step(letter.encode_utf8(&mut [0; 4]), &mut self.text, line)
            }
            Event::DocType(_) => Err(Box::new(at_line("has-doctype", line))),
            Event::Comment(_) | Event::PI(_) | Event::Decl(_) => Ok(None),
            Event::Eof if self.depth > 0 => Err(self.ended()),
            Event::Eof => Ok(Some(Step::EndOfFile)),
        }
    }

    /// The problem of a file that ends too early.
    fn ended(&self) -> Fatal {
        let too_many = self.too_many_bytes();
        let cut = || at_line("not-xml", self.line).with("error", "the file ends too early");
        Box::new(too_many.unwrap_or_else(cut))
    }

    /// The problem of a source with more bytes than are read.
    pub fn too_many_bytes(&self) -> Option<Problem> {
        self.reader.get_ref().source.get_ref().problem()
    }

    /// What is wrong when the next step cannot be read.
    fn broken(&self, error: Error) -> Fatal {
        let source = self.reader.get_ref();
        if let Some(problem) = self.too_many_bytes() {
            return Box::new(problem);
        }
        Box::new(match error {
            Error::Io(_) if source.taken > source.most => {
                at_line("cell-too-long", self.line).with("most", self.limits.cell_bytes)
            }
            Error::Io(error) => unreadable(error),
            Error::Encoding(_) => at_line("not-utf8", self.line),
            other => at_line("not-xml", self.line).with("error", other),
        })
    }

    /// Goes to the end of the element that has just begun.
    pub fn skip(&mut self) -> Result<(), Fatal> {
        let outside = self.depth;
        while !(self.step()? == Step::End && self.depth < outside) {}
        Ok(())
    }

    /// The text of the element that has just begun, without blanks around it; elements within are
    /// passed over.
    pub fn content(&mut self) -> Result<String, Fatal> {
        let (line, name) = (self.line, self.name.clone());
        let mut content = String::new();
        loop {
            match self.step()? {
                Step::Start => self.skip()?,
                Step::Text => content.push_str(&self.text),
                Step::End | Step::EndOfFile => break,
            }
            if content.len() > self.limits.cell_bytes {
                let problem = at_cell("cell-too-long", line, &name);
                return Err(Box::new(problem.with("most", self.limits.cell_bytes)));
            }
        }
        Ok(content.trim().to_owned())
    }
}

/// The part of the standard that a resolved name belongs to.
fn space_of(resolved: ResolveResult<'_>, line: u64) -> Result<Space, Fatal> {
    match resolved {
        ResolveResult::Unbound => Ok(Space::None),
        ResolveResult::Bound(Namespace(namespace)) => Ok(Space::of(namespace)),
        ResolveResult::Unknown(prefix) => Err(Box::new(
            at_line("not-xml", line).with("error", format_args!("unknown prefix {prefix}")),
        )),
    }
}

/// Where attributes were found.
struct Found<'a> {
    line: u64,
    limits: Limits,
    resolver: &'a NamespaceResolver,
}

impl Found<'_> {
    /// Reads the attributes of a tag into those without and those with a namespace.
    fn attributes(
        &self,
        tag: &BytesStart<'_>,
        plain: &mut Pairs,
        qualified: &mut Pairs,
    ) -> Result<(), Fatal> {
        let broken = |error: &dyn std::fmt::Display| {
            Box::new(at_line("not-xml", self.line).with("error", error))
        };
        let most = self.limits.columns.saturating_add(MORE_ATTRIBUTES);
        for (count, attribute) in tag.attributes().enumerate() {
            if count >= most {
                let problem = at_line("too-many-columns", self.line);
                return Err(Box::new(problem.with("most", self.limits.columns)));
            }
            let attribute = attribute.map_err(|error| broken(&error))?;
            if attribute.key.as_namespace_binding().is_some() {
                continue;
            }
            let (resolved, name) = self.resolver.resolve_attribute(attribute.key);
            let to = match space_of(resolved, self.line)? {
                Space::Foreign => continue,
                Space::None => &mut *plain,
                _ => &mut *qualified,
            };
            let value = attribute
                .normalized_value(XmlVersion::Implicit1_0)
                .map_err(|error| broken(&error))?;
            to.push(name.as_ref(), self.checked(name.as_ref(), &value)?);
        }
        Ok(())
    }

    /// A value within its bounds, without blanks around it.
    fn checked<'v>(&self, name: &str, value: &'v str) -> Result<&'v str, Fatal> {
        if value.len() > self.limits.cell_bytes {
            let problem = at_cell("cell-too-long", self.line, name);
            return Err(Box::new(problem.with("most", self.limits.cell_bytes)));
        }
        legal(value, self.line).map(str::trim)
    }
}

/// A text of letters that XML can hold.
fn legal(text: &str, line: u64) -> Result<&str, Fatal> {
    if text.chars().all(is_legal) {
        return Ok(text);
    }
    Err(Box::new(at_line("not-xml", line).with("error", "a letter that XML cannot hold")))
}

/// Keeps a piece of text.
fn text_step(text: &str, to: &mut String, line: u64) -> Result<Option<Step>, Fatal> {
    to.push_str(legal(text, line)?);
    Ok(Some(Step::Text))
}

/// The letter that a reference stands for.
fn letter(entity: &BytesRef<'_>) -> Option<char> {
    match entity.resolve_char_ref() {
        Ok(Some(letter)) => Some(letter),
        Ok(None) => match entity.as_ref() {
            "lt" => Some('<'),
            "gt" => Some('>'),
            "amp" => Some('&'),
            "apos" => Some('\''),
            "quot" => Some('"'),
            _ => None,
        },
        Err(_) => None,
    }
}
