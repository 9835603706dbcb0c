//! The texts of a record by the names of their fields: what translators and checkers of links walk
//! through, whatever the record is.

use crate::guide::Entry;
use crate::picture::Picture;
use crate::place::Place;
use crate::service::{Cost, Organisation, Service};
use locale::Text;

/// A record that has texts.
pub trait Texts {
    /// Its texts by the names of their fields, its name first; those that it does not have are left
    /// out.
    fn texts(&self) -> Vec<(&'static str, &Text)>;

    /// A text by the name of its field, to change it.
    fn text_mut(&mut self, field: &str) -> Option<&mut Text>;
}

fn there<'t, const N: usize>(
    name: (&'static str, &'t Text),
    more: [(&'static str, Option<&'t Text>); N],
) -> Vec<(&'static str, &'t Text)> {
    let more = more.into_iter().filter_map(|(field, text)| Some((field, text?)));
    std::iter::once(name).chain(more).collect()
}

impl Texts for Organisation {
    fn texts(&self) -> Vec<(&'static str, &Text)> {
        there(("name", &self.name), [("about", self.about.as_ref())])
    }

    fn text_mut(&mut self, field: &str) -> Option<&mut Text> {
        match field {
            "name" => Some(&mut self.name),
            "about" => self.about.as_mut(),
            _ => None,
        }
    }
}

impl Texts for Place {
    fn texts(&self) -> Vec<(&'static str, &Text)> {
        there(("name", &self.name), [("directions", self.directions.as_ref())])
    }

    fn text_mut(&mut self, field: &str) -> Option<&mut Text> {
        match field {
            "name" => Some(&mut self.name),
            "directions" => self.directions.as_mut(),
            _ => None,
        }
    }
}

impl Texts for Picture {
    fn texts(&self) -> Vec<(&'static str, &Text)> {
        there(("alt", &self.alt), [("caption", self.caption.as_ref())])
    }

    fn text_mut(&mut self, field: &str) -> Option<&mut Text> {
        match field {
            "alt" => Some(&mut self.alt),
            "caption" => self.caption.as_mut(),
            _ => None,
        }
    }
}

impl Texts for Service {
    fn texts(&self) -> Vec<(&'static str, &Text)> {
        let cost = if let Cost::Paid(text) = &self.cost { Some(text) } else { None };
        let more = [
            ("description", Some(&self.description)),
            ("how_to_begin", self.how_to_begin.as_ref()),
            ("documents", self.documents.as_ref()),
            ("cost", cost),
        ];
        there(("title", &self.title), more)
    }

    fn text_mut(&mut self, field: &str) -> Option<&mut Text> {
        match field {
            "title" => Some(&mut self.title),
            "description" => Some(&mut self.description),
            "how_to_begin" => self.how_to_begin.as_mut(),
            "documents" => self.documents.as_mut(),
            "cost" => match &mut self.cost {
                Cost::Paid(text) => Some(text),
                _ => None,
            },
            _ => None,
        }
    }
}

impl Texts for Entry {
    fn texts(&self) -> Vec<(&'static str, &Text)> {
        let body = match self {
            Self::Page(p) => Some(&p.body),
            Self::News(n) => Some(&n.body),
            Self::Term(t) => Some(&t.body),
            Self::Event(e) => e.body.as_ref(),
            Self::Number(n) => n.body.as_ref(),
            Self::Desk(d) => d.body.as_ref(),
        };
        there(("title", self.title()), [("body", body)])
    }

    fn text_mut(&mut self, field: &str) -> Option<&mut Text> {
        match field {
            "title" => Some(self.title_mut()),
            "body" => match self {
                Self::Page(p) => Some(&mut p.body),
                Self::News(n) => Some(&mut n.body),
                Self::Term(t) => Some(&mut t.body),
                Self::Event(e) => e.body.as_mut(),
                Self::Number(n) => n.body.as_mut(),
                Self::Desk(d) => d.body.as_mut(),
            },
            _ => None,
        }
    }
}
