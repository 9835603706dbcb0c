//! A program that asks for figures: the parts of its address, its parameters, what it takes.

use ::evidence::Form;
use axum::extract::{FromRequestParts, RawPathParams};
use axum::http::request::Parts;
use axum::http::{HeaderMap, header};
use jiff::Timestamp;
use jiff::civil::{Date, DateTime};
use jiff::tz::TimeZone;

use super::super::reply::Refused;
use super::accept::{Offer, best};
use super::say::{Dialect, Said, StructureForm};
use crate::app::App;
use crate::web::limit::Reader;

/// The parameters that say in which form an answer goes, and whether it has changed.
const IN_WHICH_FORM: [&str; 3] = ["labels", "formatVersion", "updatedAfter"];

/// What is asked.
pub struct Ask {
    /// The program.
    pub app: App,
    rest: String,
    query: Vec<(String, String)>,
    /// The headers of the request.
    pub headers: HeaderMap,
    /// Whom limits count.
    pub reader: Reader,
}

impl FromRequestParts<App> for Ask {
    type Rejection = Refused;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Refused> {
        let address = RawPathParams::from_request_parts(parts, app).await;
        let address = address.map_err(|_| Refused::NotFound)?;
        let rest =
            address.iter().find(|(name, _)| *name == "rest").map(|(_, rest)| rest.to_owned());
        let query = url::form_urlencoded::parse(plus_kept(parts.uri.query()).as_bytes())
            .into_owned()
            .collect();
        Ok(Self {
            app: app.clone(),
            rest: rest.unwrap_or_default(),
            query,
            headers: parts.headers.clone(),
            reader: parts.extensions.get().copied().unwrap_or_default(),
        })
    }
}

/// The query with every plus sign as such: in SDMX it joins conditions and is no blank.
fn plus_kept(query: Option<&str>) -> String {
    query.unwrap_or_default().replace('+', "%2B")
}

impl Ask {
    /// The parts of the address behind the service, without an empty last one.
    pub fn parts(&self) -> Vec<&str> {
        let mut parts: Vec<&str> = self.rest.split('/').collect();
        while parts.last().is_some_and(|part| part.is_empty()) {
            parts.pop();
        }
        parts
    }

    /// The parameters of the address.
    pub fn parameters(&self) -> impl Iterator<Item = (&str, &str)> {
        self.query.iter().map(|(name, value)| (name.as_str(), value.as_str()))
    }

    /// A parameter, if it is not empty.
    pub fn parameter(&self, name: &str) -> Option<&str> {
        self.parameters().find(|(n, v)| *n == name && !v.is_empty()).map(|(_, value)| value)
    }

    /// Refuses parameters that are none of these.
    pub fn has_only(&self, known: &[&str]) -> Result<(), Said> {
        match self.parameters().map(|(name, _)| name).find(|name| !known.contains(name)) {
            Some(name) => Err(Said::Syntax(format!("there is no parameter {name} here"))),
            None => Ok(()),
        }
    }

    /// The format that is asked for by its name.
    pub fn format(&self) -> Option<&str> {
        self.parameter("format")
    }

    /// Whether tables are to be listed as Eurostat lists them, in a collection of JSON-stat.
    pub fn wants_eurostats_json(&self) -> bool {
        self.format().is_some_and(|format| format.eq_ignore_ascii_case("json"))
    }

    /// Whether the answer is to be a file that is packed.
    pub fn is_packed(&self) -> Result<bool, Said> {
        // Eurostat's version 3.0 calls it otherwise.
        match self.parameter("compressed").or_else(|| self.parameter("compress")) {
            None | Some("false") => Ok(false),
            Some("true") => Ok(true),
            Some(_) => Err(Said::syntax("compressed: true or false")),
        }
    }

    /// Whether a table came here no later than the moment after which the program asks for changes: what
    /// changes here is the whole table.
    pub fn is_unchanged(&self, loaded_at: &str) -> Result<bool, Said> {
        let Some(asked) = self.parameter("updatedAfter") else { return Ok(false) };
        let after =
            moment_of(asked).ok_or_else(|| Said::syntax("updatedAfter: 2026-11-28T12:00:00Z"))?;
        Ok(moment_of(loaded_at).is_some_and(|loaded| loaded <= after))
    }

    /// Whether the program takes JSON.
    pub fn takes_json(&self) -> bool {
        self.accepts().iter().any(|accepted| accepted.contains("json"))
    }

    /// The parameters that say which figures are asked for, and what is told of them; the others say in
    /// which form.
    pub fn of_figures(&self) -> impl Iterator<Item = (&str, &str)> {
        self.parameters().filter(|(name, _)| !IN_WHICH_FORM.contains(name))
    }

    /// The format that is asked for: by `format` with its version and labels, by the header, or the usual
    /// one of the service.
    pub fn form(&self, dialect: Dialect) -> Result<Form, Said> {
        let form = match self.format() {
            Some(name) => Form::of_name(name)
                .ok_or_else(|| Said::syntax("format: there is no such format"))?,
            None if dialect == Dialect::JsonStat => Form::JsonStat,
            None => {
                let usual =
                    if dialect == Dialect::Three { Form::SdmxMl3 } else { Form::SdmxMlGeneric };
                let forms = Form::ALL.into_iter().filter(|form| *form != Form::JsonStat);
                let offers: Vec<_> =
                    forms.map(|form| Offer { form, media_type: form.media_type() }).collect();
                // Plain JSON is that of SDMX where SDMX is spoken.
                let named = |accepted: &str| match Form::of_media_type(accepted) {
                    Some(Form::JsonStat) => Some(Form::SdmxJson),
                    found => found,
                };
                best(&self.accepts(), &offers, usual, named).ok_or(Said::NotAcceptable)?
            }
        };
        let wish = |name: &str, make: fn(Form, &str) -> Option<Form>, form: Form| {
            self.parameter(name).map_or(Ok(form), |value| {
                make(form, value)
                    .ok_or_else(|| Said::Syntax(format!("{name}: this format has no {value}")))
            })
        };
        wish("labels", Form::with_labels, wish("formatVersion", Form::in_version, form)?)
    }

    /// The format in which structures are told.
    pub fn structure_form(&self, dialect: Dialect) -> Result<StructureForm, Said> {
        let usual = StructureForm::usual(dialect);
        match self.format().map(str::to_ascii_lowercase) {
            None => {
                let offers =
                    StructureForm::ALL.map(|form| Offer { form, media_type: form.media_type() });
                let named = |kind: &str| StructureForm::of_media_type(kind, dialect);
                best(&self.accepts(), &offers, usual, named).ok_or(Said::NotAcceptable)
            }
            Some(format) if format.contains("json") => Ok(StructureForm::Json),
            // The lines of a list of codes are told elsewhere.
            Some(format) if ["xml", "sdmx", "tsv"].iter().any(|of| format.contains(of)) => {
                Ok(usual)
            }
            Some(_) => Err(Said::syntax("format: there is no such format")),
        }
    }

    /// The lines that say what the program takes.
    fn accepts(&self) -> Vec<&str> {
        let lines = self.headers.get_all(header::ACCEPT).iter();
        lines.filter_map(|line| line.to_str().ok()).collect()
    }
}

/// A moment, whose day begins and whose hour is that of Greenwich where no more is said.
fn moment_of(text: &str) -> Option<Timestamp> {
    let of_day = || text.parse::<Date>().ok().map(|day| day.at(0, 0, 0, 0));
    let civil = || text.parse::<DateTime>().ok().filter(|_| text.contains('T')).or_else(of_day);
    let at_zero = || civil()?.to_zoned(TimeZone::UTC).ok().map(|zoned| zoned.timestamp());
    text.parse().ok().or_else(at_zero)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_moment_is_one_whatever_its_zone() {
        let of = |text: &str| moment_of(text).map(|moment| moment.to_string());
        for same in [
            "2025-03-27T22:30:00Z",
            "2025-03-28T00:30:00+02:00",
            "2025-03-27T22:30",
            "2025-03-27T22:30:00",
        ] {
            assert_eq!(of(same).as_deref(), Some("2025-03-27T22:30:00Z"), "{same}");
        }
        assert_eq!(of("2025-03-28").as_deref(), Some("2025-03-28T00:00:00Z"));
        for none in ["2025-03-28garbage", "2025-03-28T99:99:99Z", "28/03/25", "soon", "2025-03"] {
            assert_eq!(of(none), None, "{none}");
        }
    }
}
