//! A file of outlines as JSON: what GeoJSON and TopoJSON have in common.

use std::collections::BTreeMap;

use measure::{Problem, Problems};
use serde::Deserialize;
use serde_json::Value;

use super::LONGEST_NAME;
use super::nest::Nest;

/// The whole file.
#[derive(Deserialize)]
pub(super) struct Document {
    #[serde(rename = "type")]
    pub(super) kind: String,
    crs: Option<Value>,
    /// Of a collection of features.
    #[serde(default)]
    pub(super) features: Vec<Feature>,
    /// Of a topology, as all that follows.
    pub(super) transform: Option<Transform>,
    #[serde(default)]
    pub(super) arcs: Nest,
    #[serde(default)]
    pub(super) objects: BTreeMap<String, Geometry>,
}

/// How whole numbers become coordinates.
#[derive(Clone, Copy, Deserialize)]
pub(super) struct Transform {
    pub(super) scale: (f64, f64),
    pub(super) translate: (f64, f64),
}

/// A place with its geometry.
#[derive(Deserialize)]
pub(super) struct Feature {
    id: Option<Value>,
    properties: Option<BTreeMap<String, Value>>,
    pub(super) geometry: Option<Geometry>,
}

/// A geometry; in a topology it is the place itself.
#[derive(Deserialize)]
pub(super) struct Geometry {
    #[serde(rename = "type")]
    pub(super) kind: Option<String>,
    id: Option<Value>,
    properties: Option<BTreeMap<String, Value>>,
    #[serde(default)]
    pub(super) coordinates: Nest,
    #[serde(default)]
    pub(super) arcs: Nest,
    #[serde(default)]
    pub(super) geometries: Vec<Geometry>,
}

impl Document {
    pub(super) fn read(bytes: &[u8]) -> Result<Self, Problems> {
        let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
        let refused = |error: serde_json::Error| {
            let code = if error.is_data() { "shapes-not-geo" } else { "shapes-not-json" };
            let at = (error.line() > 0).then(|| format!("{}:{}", error.line(), error.column()));
            Problem::new(code, at.unwrap_or_default())
        };
        let document: Self = serde_json::from_slice(bytes).map_err(refused)?;
        let is_known = matches!(document.kind.as_str(), "FeatureCollection" | "Topology");
        if is_known { Ok(document) } else { Err(Problem::new("shapes-not-geo", "").into()) }
    }

    /// The name of the projection, where the file says it.
    pub(super) fn projection(&self) -> Option<String> {
        let crs = self.crs.as_ref()?;
        let name = crs.get("properties").and_then(|p| p.get("name")).or_else(|| crs.get("name"));
        Some(name.unwrap_or(crs)).and_then(word)
    }
}

impl Feature {
    pub(super) fn properties(&self) -> BTreeMap<String, String> {
        words(self.properties.as_ref(), self.id.as_ref())
    }
}

impl Geometry {
    pub(super) fn properties(&self) -> BTreeMap<String, String> {
        words(self.properties.as_ref(), self.id.as_ref())
    }
}

/// The short words among the properties, and the id as one of them.
fn words(
    properties: Option<&BTreeMap<String, Value>>,
    id: Option<&Value>,
) -> BTreeMap<String, String> {
    let own = properties.into_iter().flatten().filter_map(|(n, v)| Some((n.clone(), word(v)?)));
    let mut words: BTreeMap<_, _> = own.take(60).collect();
    if let Some(id) = id.and_then(word) {
        words.entry("id".to_owned()).or_insert(id);
    }
    words
}

fn word(value: &Value) -> Option<String> {
    let text = match value {
        Value::String(text) => text.clone(),
        Value::Number(number) => number.to_string(),
        _ => return None,
    };
    let kept: String = text.chars().filter(|c| !c.is_control()).take(LONGEST_NAME).collect();
    let kept = kept.trim().to_owned();
    (!kept.is_empty()).then_some(kept)
}
