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

/// One table, or several: the members of version 1, the items of a collection of version 2.
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
    /// The tables inside.
    pub inside: Vec<Message>,
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
    /// The same for a table inside.
    const fn inner(self) -> Self {
        Self { has_inside: Inside::Nothing, ..self }
    }

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
            "link" if self.has_inside == Inside::Tables => {
                items.next_value_seed(Links { table: self.inner(), to: &mut message.inside })?;
            }
            "link" | "note" | "href" | "error" | "child" => {
                items.next_value::<IgnoredAny>()?;
            }
            _ if self.has_inside == Inside::Tables => {
                keep(items.next_value_seed(self.inner())?, &mut message.inside)?;
            }
            _ => drop(items.next_value::<IgnoredAny>()?),
        }
        Ok(())
    }
}

/// Keeps what looks like a table.
fn keep<E: serde::de::Error>(table: Message, inside: &mut Vec<Message>) -> Result<(), E> {
    if table.is_table() {
        take_room::<Message, E>()?;
        inside.push(table);
    }
    Ok(())
}

/// Reads the links of a document, and of those the items that are whole tables.
struct Links<'m> {
    table: MessageSeed,
    to: &'m mut Vec<Message>,
}

impl<'de> DeserializeSeed<'de> for Links<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, json: D) -> Result<(), D::Error> {
        json.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Links<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("links by their relation")
    }

    otherwise!(());

    fn visit_map<A: MapAccess<'de>>(self, mut links: A) -> Result<(), A::Error> {
        while let Some(relation) = links.next_key::<String>()? {
            if relation == "item" {
                links.next_value_seed(Links { table: self.table, to: &mut *self.to })?;
            } else {
                links.next_value::<IgnoredAny>()?;
            }
        }
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<(), A::Error> {
        while let Some(table) = items.next_element_seed(self.table)? {
            keep(table, self.to)?;
        }
        Ok(())
    }
}
