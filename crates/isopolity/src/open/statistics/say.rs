//! Answers about figures: in the format that was asked for, and refusals in the words of the service.

use std::io::Write;

use ::evidence::{Dataset, Form, Structures, WriteError, sdmx_json, sdmx_ml, sdmx_ml::Envelope};
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse as _, Response};
use flate2::Compression;
use flate2::write::GzEncoder;
use measure::Problems;
use serde_json::json;

use super::ask::Ask;
use crate::evidence::{OpenTable, envelope, moment};
use crate::open::lines::{self, Flow};
use crate::web::leaf::Leaf;
use crate::web::limit::Turn;

/// What a packed file is.
const GZIP: &str = "application/gzip";

/// Which service is spoken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Dialect {
    /// SDMX 2.1.
    Two,
    /// SDMX 3.0.
    Three,
    /// Eurostat's statistics service.
    JsonStat,
}

/// Figures that are told.
pub struct Told {
    /// The table that they are of.
    pub table: OpenTable,
    /// A part of it; `None` for all.
    pub part: Option<Box<Dataset>>,
}

impl Told {
    fn dataset(&self) -> &Dataset {
        self.part.as_deref().unwrap_or_else(|| self.table.dataset())
    }

    fn write(&self, form: Form, to: impl Write) -> Result<(), WriteError> {
        let moment = moment(self.table.loaded_at());
        form.write(self.dataset(), &self.table.envelope(&moment), to)
    }
}

/// Of more figures than this an answer is not even tried to be put together before it goes.
const MOST_WHOLE: usize = 100_000;

/// An answer.
pub enum Sent {
    /// One that is ready.
    Ready(Leaf),
    /// A long one, which is sent while it is written and has no mark.
    Long(Box<Long>),
}

/// A long answer, with its turn.
pub struct Long {
    told: Told,
    form: Form,
    is_packed: bool,
    turn: Turn,
}

impl Long {
    /// The answer as it is sent.
    fn send(self) -> Response {
        let Self { told, form, is_packed, turn } = self;
        let kind = if is_packed { GZIP } else { form.media_type() };
        lines::file(turn, kind, move |mut flow: &mut Flow| {
            if !is_packed {
                return told.write(form, flow);
            }
            let mut packer = GzEncoder::new(&mut flow, Compression::fast());
            told.write(form, &mut packer)?;
            packer.finish()?;
            Ok(())
        })
    }
}

impl Sent {
    /// The answer, or the word that it is had already.
    pub fn send(self, ask: &Ask) -> Response {
        let mut response = match self {
            Self::Ready(leaf) => leaf.send(&ask.headers),
            Self::Long(long) => long.send(),
        };
        response
            .headers_mut()
            .insert(header::VARY, HeaderValue::from_static("accept, accept-encoding"));
        response
    }
}

/// Why there is no answer.
#[derive(Debug)]
pub enum Said {
    /// There is no such address.
    NotFound,
    /// There is no such table.
    NoTable(String),
    /// Nothing fits what is asked for.
    NoRecords,
    /// The question cannot be read.
    Syntax(String),
    /// The answer would be too large.
    TooLarge,
    /// Nothing that the program takes can be given.
    NotAcceptable,
    /// It takes long to answer, which needs a turn.
    Long,
    /// The turn did not come: the reader, or all together, have enough long answers under way.
    TooMany,
    /// Something of ours is broken.
    Fault,
}

impl Said {
    /// A question that cannot be read.
    pub fn syntax(why: &str) -> Self {
        Self::Syntax(why.to_owned())
    }

    /// A code that several tables have, or several codes.
    pub fn several(asked: &str) -> Self {
        Self::Syntax(format!(
            "figures of one table at a time; of several that are called {asked}, the agency before the code tells which: AGENCY,{asked}"
        ))
    }

    fn status(&self) -> StatusCode {
        match self {
            Self::NotFound | Self::NoTable(_) | Self::NoRecords => StatusCode::NOT_FOUND,
            Self::Syntax(_) => StatusCode::BAD_REQUEST,
            Self::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Self::NotAcceptable => StatusCode::NOT_ACCEPTABLE,
            Self::Long | Self::TooMany => StatusCode::TOO_MANY_REQUESTS,
            Self::Fault => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }

    /// The number that the SDMX standard gives it.
    fn code(&self) -> u16 {
        match self {
            Self::NotFound | Self::NoTable(_) | Self::NoRecords => 100,
            Self::TooLarge => 130,
            Self::Syntax(_) => 140,
            Self::NotAcceptable => 406,
            Self::Long | Self::TooMany => 503,
            Self::Fault => 500,
        }
    }

    fn sentence(&self) -> String {
        match self {
            Self::NotFound => "There is no such address here.".to_owned(),
            Self::NoTable(code) => format!("There is no table {code} here."),
            Self::NoRecords => "No results found.".to_owned(),
            Self::Syntax(why) => format!("The question cannot be read: {why}."),
            Self::TooLarge => {
                "The answer would be too large: ask for fewer codes or years, or for the whole table.".to_owned()
            }
            Self::NotAcceptable => "None of these formats can be given.".to_owned(),
            Self::Long | Self::TooMany => "Long answers are under way: please wait for them.".to_owned(),
            Self::Fault => "Something went wrong on our side.".to_owned(),
        }
    }

    /// The refusal in the words of the service.
    pub fn send(&self, ask: &Ask, dialect: Dialect) -> Response {
        let wants_json = dialect == Dialect::JsonStat || ask.takes_json();
        let (body, kind) = if wants_json {
            let errors = match dialect {
                Dialect::JsonStat => json!({
                    "error": [{ "status": self.status().as_u16(), "id": self.code(), "label": self.sentence() }]
                }),
                _ => json!({ "errors": [{ "code": self.code(), "title": self.sentence() }] }),
            };
            (errors.to_string().into_bytes(), "application/json")
        } else {
            let mut body = Vec::new();
            let version = version(dialect);
            let _written = sdmx_ml::write_error(self.code(), &self.sentence(), version, &mut body);
            (body, "application/xml")
        };
        let head = [(header::CONTENT_TYPE, kind), (header::CACHE_CONTROL, "no-store")];
        (self.status(), head, body).into_response()
    }
}

impl From<Problems> for Said {
    fn from(problems: Problems) -> Self {
        let told: Vec<String> = problems.as_slice().iter().map(ToString::to_string).collect();
        Self::Syntax(told.join("; "))
    }
}

impl From<WriteError> for Said {
    fn from(error: WriteError) -> Self {
        if matches!(error, WriteError::TooManyCells) {
            return Self::TooLarge;
        }
        tracing::error!(%error, "figures could not be written");
        Self::Fault
    }
}

fn version(dialect: Dialect) -> sdmx_ml::Version {
    if dialect == Dialect::Three { sdmx_ml::Version::V3_0 } else { sdmx_ml::Version::V2_1 }
}

/// Figures in a format; `compressed=true` asks for them as a file that is packed.
pub fn figures(ask: &Ask, told: Told, form: Form, turn: Option<Turn>) -> Result<Sent, Said> {
    let is_packed = ask.is_packed()?;
    form.has_room_for(told.dataset())?;
    if told.dataset().rows() <= MOST_WHOLE
        && let Some(body) = lines::whole(|to| told.write(form, to))?
    {
        return ready(ask, body, form.media_type());
    }
    let turn = turn.ok_or(Said::Long)?;
    Ok(Sent::Long(Box::new(Long { told, form, is_packed, turn })))
}

/// An answer that is ready, packed if that is asked for.
pub fn ready(ask: &Ask, body: Vec<u8>, kind: &'static str) -> Result<Sent, Said> {
    if ask.is_packed()? {
        let mut packer = GzEncoder::new(Vec::new(), Compression::fast());
        let packed = packer.write_all(&body).and_then(|()| packer.finish());
        let packed = packed.map_err(|_| Said::Fault)?;
        return Ok(Sent::Ready(Leaf::finished(packed, GZIP)));
    }
    let text = String::from_utf8(body).map_err(|_| Said::Fault)?;
    Ok(Sent::Ready(Leaf::answer(text, kind)))
}

/// What is said about these tables, as XML or JSON.
pub fn structures(
    ask: &Ask,
    all: &Structures,
    tables: &[OpenTable],
    form: StructureForm,
) -> Result<Sent, Said> {
    let loaded_at = tables.iter().map(OpenTable::loaded_at).max().unwrap_or_default();
    let (mut body, moment) = (Vec::new(), moment(loaded_at));
    let is_test = tables.iter().all(OpenTable::is_example);
    let envelope = Envelope { is_test, ..envelope(&moment) };
    let StructureForm::Xml(version) = form else {
        sdmx_json::write_structures_json(all, &envelope, &mut body)?;
        return ready(ask, body, form.media_type());
    };
    sdmx_ml::write_structures(all, version, &envelope, &mut body)?;
    ready(ask, body, form.media_type())
}

/// A format in which structures are told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StructureForm {
    /// SDMX-JSON 2.0.
    Json,
    /// SDMX-ML.
    Xml(sdmx_ml::Version),
}

impl StructureForm {
    /// All of them.
    pub const ALL: [Self; 3] =
        [Self::Xml(sdmx_ml::Version::V2_1), Self::Xml(sdmx_ml::Version::V3_0), Self::Json];

    /// The usual one of a service.
    pub fn usual(dialect: Dialect) -> Self {
        Self::Xml(version(dialect))
    }

    /// The one that a media type names.
    pub fn of_media_type(accepted: &str, dialect: Dialect) -> Option<Self> {
        let mut parts = accepted.split(';').map(str::trim);
        let kind = parts.next()?.to_ascii_lowercase();
        let version = parts.find_map(|part| {
            let (name, value) = part.split_once('=')?;
            name.trim().eq_ignore_ascii_case("version").then(|| value.trim_matches(['"', ' ']))
        });
        Some(match (kind.as_str(), version) {
            ("application/vnd.sdmx.structure+json", None | Some("2.0" | "2.0.0"))
            | ("application/json", _) => Self::Json,
            ("application/vnd.sdmx.structure+xml", Some("2.1")) => {
                Self::Xml(sdmx_ml::Version::V2_1)
            }
            ("application/vnd.sdmx.structure+xml", Some("3.0" | "3.0.0")) => {
                Self::Xml(sdmx_ml::Version::V3_0)
            }
            ("application/vnd.sdmx.structure+xml", None) => Self::usual(dialect),
            _ => return None,
        })
    }

    /// Its media type.
    pub const fn media_type(self) -> &'static str {
        match self {
            Self::Json => "application/vnd.sdmx.structure+json;version=2.0.0",
            Self::Xml(sdmx_ml::Version::V3_0) => "application/vnd.sdmx.structure+xml;version=3.0.0",
            Self::Xml(sdmx_ml::Version::V2_1) => "application/vnd.sdmx.structure+xml;version=2.1",
        }
    }
}
