//! RDF/XML, looked at before it is read: nothing in it may grow when it is read, nor cost more the
//! deeper it goes.
//!
//! Entities of a file's own are refused whole. They only shorten addresses, every other form has
//! prefixes for that, and a few lines of them can stand for more words than any memory holds.

use super::form::Form;
use measure::Problem;
use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

/// The deepest nesting of elements.
const DEEPEST: usize = 60;
/// The most attributes of one element, names of namespaces among them.
const MOST_ATTRIBUTES: usize = 100;

/// Checks a file.
pub(super) fn check(bytes: &[u8]) -> Result<(), Problem> {
    let refused = |why: &str| Form::RdfXml.broken("", why);
    let text = std::str::from_utf8(bytes).map_err(|_| refused("not UTF-8"))?;
    if text.contains("!ENTITY") {
        return Err(refused("!ENTITY"));
    }
    let mut reader = Reader::from_str(text);
    let mut depth = 0_usize;
    loop {
        match reader.read_event() {
            Ok(Event::Start(start)) => {
                depth += 1;
                if depth > DEEPEST || has_too_many(&start) {
                    return Err(refused("nested too deeply, or too many attributes"));
                }
            }
            Ok(Event::Empty(start)) if has_too_many(&start) => {
                return Err(refused("too many attributes"));
            }
            Ok(Event::End(_)) => depth = depth.saturating_sub(1),
            Ok(Event::Eof) => return Ok(()),
            Ok(_) => {}
            Err(error) => return Err(Form::RdfXml.broken("", error)),
        }
    }
}

fn has_too_many(start: &BytesStart<'_>) -> bool {
    start.attributes().with_checks(false).nth(MOST_ATTRIBUTES).is_some()
}
