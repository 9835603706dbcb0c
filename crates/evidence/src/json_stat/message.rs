//! Messages: what is in a document, before anything of it is believed.
//!
//! Members of the wrong kind are taken for absent, so that what they should have been is asked for
//! together with all else that is missing.

use std::fmt;

use serde::{
    Deserialize, Deserializer,
    de::{DeserializeSeed, IgnoredAny, MapAccess, SeqAccess, Visitor},
};

use super::cells::{Cells, Seed, figure, status};
use crate::{
    flag::Flags,
    json::{Either, Items, List, Members, Object, Scalar, Text, otherwise, take_room},
};

/// The codes of a dimension.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Category {
    /// The codes in order, or the place of each.
    pub index: Either<Items<Text>, Members<Scalar>>,
    pub label: Object<Members<Text>>,
}

/// A member of `dimension`: in version 1 also the roles.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Side {
    pub label: Text,
    pub category: Object<Category>,
    pub time: List<Text>,
}

/// A dimension, or in version 1 the list of dimensions or that of sizes.
pub(super) type Member = Either<Items<Scalar>, Side>;

/// What Eurostat says of a table, and what we say more.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Extension {
    pub id: Text,
    #[serde(rename = "agencyId")]
    pub agency: Text,
    pub version: Text,
    pub licence: Text,
    pub extracted: Text,
}

/// One table, or in version 1 several.
#[derive(Clone, Debug, Default)]
pub(super) struct Message {
    pub class: Option<String>,
    pub version: Option<String>,
    pub label: Option<String>,
    pub source: Option<String>,
    pub updated: Option<String>,
    pub ids: List<Scalar>,
    pub sizes: List<Scalar>,
    pub role: Object<Side>,
    pub dimensions: Object<Members<Member>>,
    pub value: Option<Cells<f64>>,
    pub status: Option<Cells<Option<Flags>>>,
    pub extension: Object<Extension>,
    /// The tables of version 1.
    pub inside: Vec<(String, Message)>,
}

impl Message {
    /// Whether it looks like a table.
    pub fn is_table(&self) -> bool {
        self.value.is_some() && self.dimensions.object().is_some()
    }
}

/// Reads a message whose tables have so many cells at most.
#[derive(Clone, Copy)]
pub(super) struct MessageSeed {
    pub most: usize,
    /// Whether tables may stand inside.
    pub has_inside: Inside,
}

/// Whether tables may stand inside a message.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Inside {
    Tables,
    Nothing,
}

impl<'de> DeserializeSeed<'de> for MessageSeed {
    type Value = Message;

    fn deserialize<D: Deserializer<'de>>(self, json: D) -> Result<Message, D::Error> {
        match self.has_inside {
            Inside::Tables => json.deserialize_map(self),
            Inside::Nothing => json.deserialize_any(self),
        }
    }
}

impl<'de> Visitor<'de> for MessageSeed {
    type Value = Message;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    otherwise!(Message::default());

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Message, A::Error> {
        while items.next_element::<IgnoredAny>()?.is_some() {}
        Ok(Message::default())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut items: A) -> Result<Message, A::Error> {
        let mut message = Message::default();
        while let Some(name) = items.next_key::<String>()? {
            self.member(&mut message, name, &mut items)?;
        }
        Ok(message)
    }
}

impl MessageSeed {
    fn member<'de, A: MapAccess<'de>>(
        self,
        message: &mut Message,
        name: String,
        items: &mut A,
    ) -> Result<(), A::Error> {
        let most = self.most;
        match name.as_str() {
            "class" => message.class = items.next_value::<Text>()?.some(),
            "version" => message.version = items.next_value::<Text>()?.some(),
            "label" => message.label = items.next_value::<Text>()?.some(),
            "source" => message.source = items.next_value::<Text>()?.some(),
            "updated" => message.updated = items.next_value::<Text>()?.some(),
            "id" => message.ids = items.next_value()?,
            "size" => message.sizes = items.next_value()?,
            "role" => message.role = items.next_value()?,
            "dimension" => message.dimensions = items.next_value()?,
            "extension" => message.extension = items.next_value()?,
            "value" => {
                message.value = items.next_value_seed(Seed { name: "value", most, of: figure })?;
            }
            "status" => {
                message.status =
                    items.next_value_seed(Seed { name: "status", most, of: status })?;
            }
            "link" | "note" | "href" | "error" | "child" => {
                items.next_value::<IgnoredAny>()?;
            }
            _ if self.has_inside == Inside::Tables => {
                let seed = Self { has_inside: Inside::Nothing, ..self };
                let table = items.next_value_seed(seed)?;
                if table.is_table() {
                    take_room::<Message, A::Error>()?;
                    message.inside.push((name, table));
                }
            }
            _ => drop(items.next_value::<IgnoredAny>()?),
        }
        Ok(())
    }
}
