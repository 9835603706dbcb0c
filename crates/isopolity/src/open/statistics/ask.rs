//! A program that asks for figures: the parts of its address, its parameters, what it takes.

use ::evidence::Form;
use axum::extract::{FromRequestParts, RawPathParams};
use axum::http::request::Parts;
use axum::http::{HeaderMap, header};

use super::super::reply::Refused;
use super::say::{Dialect, Said, StructureForm, is_anything};
use crate::app::App;
use crate::web::limit::Reader;

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

    /// Whether the program takes JSON.
    pub fn takes_json(&self) -> bool {
        self.accepted().0.iter().any(|accepted| accepted.contains("json"))
    }

    /// The parameters that say which figures are asked for, and what is told of them; the others say in
    /// which form.
    pub fn of_figures(&self) -> impl Iterator<Item = (&str, &str)> {
        self.parameters().filter(|(name, _)| !matches!(*name, "labels" | "formatVersion"))
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
                // Plain JSON is that of SDMX where SDMX is spoken.
                self.best(usual, |accepted| match Form::of_media_type(accepted) {
                    Some(Form::JsonStat) => Some(Form::SdmxJson),
                    found => found,
                })?
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
            None => self.best(usual, |kind| StructureForm::of_media_type(kind, dialect)),
            Some(format) if format.contains("json") => Ok(StructureForm::Json),
            Some(_) => Ok(usual),
        }
    }

    /// The best that the program takes: what a media type stands for, the usual where it takes anything,
    /// and nothing that it does not take at all.
    fn best<T: Copy + PartialEq>(
        &self,
        usual: T,
        of: impl Fn(&str) -> Option<T>,
    ) -> Result<T, Said> {
        let (taken, refused) = self.accepted();
        let is_refused = |form: T| refused.iter().any(|kind| of(kind) == Some(form));
        let form = |kind: &&str| {
            let named = kind.split(';').next().unwrap_or_default().trim();
            of(kind).or_else(|| is_anything(named).then_some(usual))
        };
        if taken.is_empty() && !is_refused(usual) {
            return Ok(usual);
        }
        let mut all = taken.iter().filter_map(form).filter(|form| !is_refused(*form));
        all.next().ok_or(Said::NotAcceptable)
    }

    /// The media types that the program takes, the best first, and those that it does not take.
    pub fn accepted(&self) -> (Vec<&str>, Vec<&str>) {
        let lines = self.headers.get_all(header::ACCEPT).iter();
        let parts = lines.filter_map(|line| line.to_str().ok()).flat_map(|line| line.split(','));
        let mut all: Vec<(&str, f32)> = parts.map(|part| (part.trim(), weight(part))).collect();
        all.sort_by(|a, b| b.1.total_cmp(&a.1));
        let taken = all.iter().filter(|(_, weight)| *weight > 0.0).map(|(part, _)| *part);
        let refused = all.iter().filter(|(_, weight)| *weight <= 0.0).map(|(part, _)| *part);
        (taken.collect(), refused.collect())
    }
}

/// How much a media type is wanted, from 0 to 1.
fn weight(part: &str) -> f32 {
    let named = part.split(';').find_map(|p| p.trim().strip_prefix("q="));
    named.and_then(|q| q.parse().ok()).unwrap_or(1.0)
}
