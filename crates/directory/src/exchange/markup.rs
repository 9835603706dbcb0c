//! A document in XML as it is written: elements, attributes, words. Everything is escaped, and letters
//! that no document may have (XML 1.0, 2.2) are left out, so that any words give a whole document.

use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesEnd, BytesStart, BytesText, Event};
use std::borrow::Cow;

/// A document that is being written.
pub(super) struct Markup(Writer<Vec<u8>>);

/// Attributes by their names.
pub(super) type Attributes<'a> = &'a [(&'a str, &'a str)];

impl Markup {
    /// A document with its first element open.
    pub(super) fn begin(element: &str, attributes: Attributes<'_>) -> Self {
        let mut markup = Self(Writer::new(Vec::new()));
        markup.write(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)));
        markup.open(element, attributes);
        markup
    }

    /// The whole document, its first element closed.
    pub(super) fn finish(mut self, element: &str) -> String {
        self.close(element);
        String::from_utf8(self.0.into_inner()).unwrap_or_default()
    }

    /// How many bytes were written.
    pub(super) fn length(&self) -> usize {
        self.0.get_ref().len()
    }

    /// Begins an element.
    pub(super) fn open(&mut self, element: &str, attributes: Attributes<'_>) {
        self.write(Event::Start(start(element, attributes)));
    }

    /// Ends an element.
    pub(super) fn close(&mut self, element: &str) {
        self.write(Event::End(BytesEnd::new(element)));
    }

    /// An element without words.
    pub(super) fn empty(&mut self, element: &str, attributes: Attributes<'_>) {
        self.write(Event::Empty(start(element, attributes)));
    }

    /// An element with words.
    pub(super) fn say(&mut self, element: &str, attributes: Attributes<'_>, words: &str) {
        self.open(element, attributes);
        self.write(Event::Text(BytesText::new(&allowed(words))));
        self.close(element);
    }

    /// Into memory nothing fails to be written.
    fn write(&mut self, event: Event<'_>) {
        let _ = self.0.write_event(event);
    }
}

fn start<'e>(element: &'e str, attributes: Attributes<'_>) -> BytesStart<'e> {
    let mut start = BytesStart::new(element);
    for (name, value) in attributes {
        start.push_attribute((*name, allowed(value).as_ref()));
    }
    start
}

/// Words without letters that no document may have.
fn allowed(words: &str) -> Cow<'_, str> {
    let is_allowed = |c: char| match c {
        '\t' | '\n' => true,
        '\u{fffe}' | '\u{ffff}' => false,
        c => !c.is_control(),
    };
    if words.chars().all(is_allowed) {
        return Cow::Borrowed(words);
    }
    Cow::Owned(words.chars().filter(|c| is_allowed(*c)).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn any_words_give_a_document_that_reads_back(words in "\\PC{0,30}|.{0,30}|[&<>\"'\\]]{0,20}") {
            let mut markup = Markup::begin("a", &[("b", &words)]);
            markup.say("c", &[], &words);
            let text = markup.finish("a");
            let document = roundtrip(&text);
            prop_assert_eq!(document, allowed(&words).replace('\r', ""), "{}", text);
        }
    }

    /// The words of a document.
    fn roundtrip(text: &str) -> String {
        let mut reader = quick_xml::Reader::from_str(text);
        let mut words = String::new();
        loop {
            match reader.read_event().unwrap() {
                Event::Eof => return words,
                Event::Text(text) => words.push_str(&text.xml10_content()),
                Event::GeneralRef(name) => {
                    let entity = format!("&{};", name.xml10_content());
                    words.push_str(&quick_xml::escape::unescape(&entity).unwrap());
                }
                _ => {}
            }
        }
    }
}
