//! A program that asks for figures: the parts of its address, its parameters, what it takes.

use ::evidence::Form;
use axum::extract::{FromRequestParts, RawPathParams};
use axum::http::request::Parts;
use axum::http::{HeaderMap, header};

use super::super::reply::Refused;
use super::say::{Dialect, Said};
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
        self.accepted().iter().any(|accepted| accepted.contains("json"))
    }

    /// The format that is asked for: by `format`, by the header, or the usual one of the service.
    pub fn form(&self, dialect: Dialect) -> Result<Form, Said> {
        if let Some(name) = self.format() {
            return Form::of_name(name)
                .ok_or_else(|| Said::syntax("format: there is no such format"));
        }
        if dialect == Dialect::JsonStat {
            return Ok(Form::JsonStat);
        }
        let usual = if dialect == Dialect::Three { Form::SdmxMl3 } else { Form::SdmxMlGeneric };
        let mut is_open = true;
        for accepted in self.accepted() {
            if let Some(form) = Form::of_media_type(accepted) {
                // Plain JSON is that of SDMX where SDMX is spoken.
                return Ok(if form == Form::JsonStat { Form::SdmxJson } else { form });
            }
            let kind = accepted.split(';').next().unwrap_or_default().trim();
            let is_usual = matches!(
                kind,
                "*/*" | "application/*" | "application/xml" | "text/xml" | "text/html" | ""
            );
            if is_usual {
                return Ok(usual);
            }
            is_open = false;
        }
        if is_open { Ok(usual) } else { Err(Said::NotAcceptable) }
    }

    /// The media types that the program takes, the best first.
    pub fn accepted(&self) -> Vec<&str> {
        let lines = self.headers.get_all(header::ACCEPT).iter();
        let parts = lines.filter_map(|line| line.to_str().ok()).flat_map(|line| line.split(','));
        let mut all: Vec<(&str, f32)> = parts.map(|part| (part.trim(), weight(part))).collect();
        all.sort_by(|a, b| b.1.total_cmp(&a.1));
        all.into_iter().filter(|(_, weight)| *weight > 0.0).map(|(part, _)| part).collect()
    }
}

/// How much a media type is wanted, from 0 to 1.
fn weight(part: &str) -> f32 {
    let named = part.split(';').find_map(|p| p.trim().strip_prefix("q="));
    named.and_then(|q| q.parse().ok()).unwrap_or(1.0)
}
