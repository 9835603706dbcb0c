//! Namespaces: which part of the standard an element belongs to, whatever its prefix.

/// Where all namespaces of the standard begin; some producers write `https`.
const BASES: [&str; 2] = [
    "http://www.sdmx.org/resources/sdmxml/schemas/",
    "https://www.sdmx.org/resources/sdmxml/schemas/",
];

/// The namespaces of XML itself and of its schemas.
const OF_XML: [&str; 2] =
    ["http://www.w3.org/XML/1998/namespace", "http://www.w3.org/2001/XMLSchema-instance"];

/// The part of the standard that a name belongs to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Space {
    /// No namespace at all: rows of data by structure.
    #[default]
    None,
    /// Messages of version 2.1, 3.0 or 3.1.
    Message,
    /// Messages of a version that is not read, such as 2.0.
    OldMessage,
    /// Footers of messages.
    Footer,
    /// What all parts share: names, references, annotations.
    Common,
    /// Rows of generic data, the structure of rows, or the namespace of one table.
    Rows,
    /// What XML itself and its schemas have, such as `xml:lang` and `xsi:type`.
    Xml,
    /// Anything else.
    Foreign,
}

impl Space {
    /// The part that a namespace stands for.
    pub fn of(namespace: &str) -> Self {
        if OF_XML.contains(&namespace) {
            return Self::Xml;
        }
        if namespace.starts_with("urn:sdmx:") || namespace.is_empty() {
            return if namespace.is_empty() { Self::None } else { Self::Rows };
        }
        let Some(rest) = BASES.iter().find_map(|base| namespace.strip_prefix(base)) else {
            return Self::Foreign;
        };
        let (version, part) = rest.split_once('/').unwrap_or((rest, ""));
        let is_read = matches!(version, "v2_1" | "v3_0" | "v3_1");
        match part {
            "message" if is_read => Self::Message,
            "message" => Self::OldMessage,
            "message/footer" => Self::Footer,
            "common" => Self::Common,
            _ => Self::Rows,
        }
    }

    /// Whether an element of a data set can be a row: producers put rows in no namespace, in that
    /// of their table, or in the default one of the message.
    pub fn is_of_rows(self) -> bool {
        matches!(self, Self::None | Self::Rows | Self::Message)
    }
}
