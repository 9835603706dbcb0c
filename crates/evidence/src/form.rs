//! Forms: the formats that tables are written in, by the names that people, addresses and media
//! types give them.

use std::io::Write;

use crate::{
    dataset::Dataset,
    json_stat::{self, write_json_stat},
    sdmx_csv::{Layout, write_sdmx_csv},
    sdmx_json::write_sdmx_json,
    sdmx_ml::{Message, write_sdmx_ml},
    tsv::write_tsv,
    write::{Envelope, WriteError},
};

/// A format that tables are written in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Form {
    /// Eurostat's TSV.
    Tsv,
    /// SDMX-CSV 1.0 with codes, as Eurostat's begins.
    SdmxCsv,
    /// SDMX-CSV 2.0 with codes.
    SdmxCsv2,
    /// SDMX-CSV 2.0 with codes and labels.
    SdmxCsvLabels,
    /// SDMX-CSV 1.0 with labels in the cells of their codes.
    SdmxCsvBoth,
    /// SDMX-CSV 2.0 with labels in the cells of their codes.
    SdmxCsv2Both,
    /// SDMX-ML 2.1 by the structure of the table.
    SdmxMl,
    /// SDMX-ML 2.1, generic.
    SdmxMlGeneric,
    /// SDMX-ML 3.0.
    SdmxMl3,
    /// SDMX-JSON 2.0.
    SdmxJson,
    /// JSON-stat 2.0.
    JsonStat,
}

/// How a form is called.
struct Told {
    name: &'static str,
    media_type: &'static str,
    /// How names of files end.
    ending: &'static str,
    /// What Eurostat's parameter `format` calls it.
    formats: &'static [&'static str],
}

impl Form {
    /// All of them.
    pub const ALL: [Self; 11] = [
        Self::Tsv,
        Self::SdmxCsv,
        Self::SdmxCsv2,
        Self::SdmxCsvLabels,
        Self::SdmxCsvBoth,
        Self::SdmxCsv2Both,
        Self::SdmxMl,
        Self::SdmxMlGeneric,
        Self::SdmxMl3,
        Self::SdmxJson,
        Self::JsonStat,
    ];

    const fn told(self) -> Told {
        match self {
            Self::Tsv => Told {
                name: "tsv",
                media_type: "text/tab-separated-values; charset=utf-8",
                ending: "tsv",
                formats: &["TSV"],
            },
            Self::SdmxCsv => Told {
                name: "sdmx-csv",
                media_type: "application/vnd.sdmx.data+csv;version=1.0.0; charset=utf-8",
                ending: "csv",
                formats: &["SDMX-CSV", "CSV", "csvdata_1.0"],
            },
            Self::SdmxCsv2 => Told {
                name: "sdmx-csv-2",
                media_type: "application/vnd.sdmx.data+csv;version=2.0.0; charset=utf-8",
                ending: "csv",
                formats: &["csvdata", "csvdata_2.0"],
            },
            Self::SdmxCsvLabels => Told {
                name: "sdmx-csv-labels",
                media_type: "application/vnd.sdmx.data+csv;version=2.0.0;labels=name; charset=utf-8",
                ending: "csv",
                formats: &[],
            },
            Self::SdmxCsvBoth => Told {
                name: "sdmx-csv-both",
                media_type: "application/vnd.sdmx.data+csv;version=1.0.0;labels=both; charset=utf-8",
                ending: "csv",
                formats: &[],
            },
            Self::SdmxCsv2Both => Told {
                name: "sdmx-csv-2-both",
                media_type: "application/vnd.sdmx.data+csv;version=2.0.0;labels=both; charset=utf-8",
                ending: "csv",
                formats: &[],
            },
            Self::SdmxMl => Told {
                name: "sdmx-ml",
                media_type: "application/vnd.sdmx.structurespecificdata+xml;version=2.1",
                ending: "xml",
                formats: &["SDMX_2.1_STRUCTURED", "structured", "structurespecificdata"],
            },
            Self::SdmxMlGeneric => Told {
                name: "sdmx-ml-generic",
                media_type: "application/vnd.sdmx.genericdata+xml;version=2.1",
                ending: "xml",
                formats: &["SDMX_2.1_GENERIC", "genericdata"],
            },
            Self::SdmxMl3 => Told {
                name: "sdmx-ml-3",
                media_type: "application/vnd.sdmx.data+xml;version=3.0.0",
                ending: "xml",
                formats: &["SDMX_3.0", "structurespecificdata_3.0"],
            },
            Self::SdmxJson => Told {
                name: "sdmx-json",
                media_type: "application/vnd.sdmx.data+json;version=2.0.0",
                ending: "json",
                formats: &["jsondata", "SDMX-JSON"],
            },
            Self::JsonStat => Told {
                name: "json-stat",
                media_type: "application/json",
                ending: "json",
                formats: &["JSON", "JSON-STAT"],
            },
        }
    }

    /// The name, such as `sdmx-csv`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        self.told().name
    }

    /// The media type with which it is sent.
    #[must_use]
    pub const fn media_type(self) -> &'static str {
        self.told().media_type
    }

    /// How names of files end.
    #[must_use]
    pub const fn ending(self) -> &'static str {
        self.told().ending
    }

    /// The form of a name, ours or that of Eurostat's parameter `format`.
    #[must_use]
    pub fn of_name(name: &str) -> Option<Self> {
        let is_called = |form: &Self| {
            let Told { name: own, formats, .. } = form.told();
            own.eq_ignore_ascii_case(name) || formats.iter().any(|n| n.eq_ignore_ascii_case(name))
        };
        Self::ALL.into_iter().find(is_called)
    }

    /// The form of a media type of an `Accept` line, such as
    /// `application/vnd.sdmx.data+json;version=2.0.0`; parameters other than the version and the labels
    /// are not looked at, and without a version the newest is meant. The first version of SDMX-CSV has
    /// no columns of labels: its labels stand with their codes.
    #[must_use]
    pub fn of_media_type(accepted: &str) -> Option<Self> {
        let mut parts = accepted.split(';').map(str::trim);
        let kind = parts.next()?.to_ascii_lowercase();
        let mut version = None;
        let mut labels = None;
        for part in parts {
            let Some((name, value)) = part.split_once('=') else { continue };
            let value = value.trim_matches(['"', ' ']);
            match name.trim().to_ascii_lowercase().as_str() {
                "version" => version = Some(value),
                "labels" => labels = Some(value),
                _ => {}
            }
        }
        let form = match kind.as_str() {
            "application/vnd.sdmx.genericdata+xml" => Self::SdmxMlGeneric,
            "application/vnd.sdmx.structurespecificdata+xml" => Self::SdmxMl,
            "application/vnd.sdmx.data+xml" => Self::SdmxMl3,
            "application/vnd.sdmx.data+json" => Self::SdmxJson,
            "application/vnd.sdmx.data+csv" => Self::SdmxCsv2,
            "text/csv" => Self::SdmxCsv,
            "text/tab-separated-values" => Self::Tsv,
            "application/json" => Self::JsonStat,
            _ => return None,
        };
        let form = version.map_or(Some(form), |version| form.in_version(version))?;
        labels.map_or(Some(form), |labels| form.with_labels(labels))
    }

    /// The same with labels as SDMX calls them: `id` has none, `name` columns of their own, `both` has
    /// them with their codes. `None` for others, and where a format has none: only CSV has a choice.
    #[must_use]
    pub fn with_labels(self, labels: &str) -> Option<Self> {
        Some(match (self, labels) {
            (Self::SdmxCsv | Self::SdmxCsvBoth, "id") => Self::SdmxCsv,
            (Self::SdmxCsv2 | Self::SdmxCsvLabels | Self::SdmxCsv2Both, "id") => Self::SdmxCsv2,
            (form, "id") => form,
            (Self::SdmxCsv | Self::SdmxCsvBoth, "both") => Self::SdmxCsvBoth,
            (Self::SdmxCsv2 | Self::SdmxCsvLabels | Self::SdmxCsv2Both, "name") => {
                Self::SdmxCsvLabels
            }
            (Self::SdmxCsv2 | Self::SdmxCsvLabels | Self::SdmxCsv2Both, "both") => {
                Self::SdmxCsv2Both
            }
            _ => return None,
        })
    }

    /// The same in a version of its format, such as `2.1` or `3.0`; `None` where there is none.
    #[must_use]
    pub fn in_version(self, version: &str) -> Option<Self> {
        let version = version.strip_suffix(".0").filter(|v| v.contains('.')).unwrap_or(version);
        Some(match (self, version) {
            (Self::SdmxCsv | Self::SdmxCsv2, "1.0") => Self::SdmxCsv,
            (Self::SdmxCsv | Self::SdmxCsv2, "2.0") => Self::SdmxCsv2,
            (Self::SdmxMl | Self::SdmxMl3, "2.1") => Self::SdmxMl,
            (Self::SdmxMl | Self::SdmxMl3, "3.0") => Self::SdmxMl3,
            (Self::SdmxMlGeneric, "2.1") => Self::SdmxMlGeneric,
            (Self::SdmxCsvBoth | Self::SdmxCsv2Both, "1.0") => Self::SdmxCsvBoth,
            (Self::SdmxCsvBoth | Self::SdmxCsv2Both, "2.0") => Self::SdmxCsv2Both,
            (Self::SdmxJson | Self::JsonStat | Self::SdmxCsvLabels, "2.0") => self,
            _ => return None,
        })
    }

    /// Whether the format has room for a table, before anything is written.
    ///
    /// # Errors
    /// [`WriteError::TooManyCells`] when it has not.
    pub fn has_room_for(self, dataset: &Dataset) -> Result<(), WriteError> {
        let has_room = self != Self::JsonStat || json_stat::has_room_for(dataset);
        if has_room { Ok(()) } else { Err(WriteError::TooManyCells) }
    }

    /// Writes a table.
    ///
    /// # Errors
    /// When the output refuses.
    pub fn write(
        self,
        dataset: &Dataset,
        envelope: &Envelope<'_>,
        output: impl Write,
    ) -> Result<(), WriteError> {
        match self {
            Self::Tsv => write_tsv(dataset, output),
            Self::SdmxCsv => write_sdmx_csv(dataset, Layout::Dataflow, output),
            Self::SdmxCsv2 => write_sdmx_csv(dataset, Layout::Structure, output),
            Self::SdmxCsvLabels => write_sdmx_csv(dataset, Layout::CodesAndLabels, output),
            Self::SdmxCsvBoth => write_sdmx_csv(dataset, Layout::DataflowBoth, output),
            Self::SdmxCsv2Both => write_sdmx_csv(dataset, Layout::StructureBoth, output),
            Self::SdmxMl => write_sdmx_ml(dataset, Message::Specific21, envelope, output),
            Self::SdmxMlGeneric => write_sdmx_ml(dataset, Message::Generic21, envelope, output),
            Self::SdmxMl3 => write_sdmx_ml(dataset, Message::Specific30, envelope, output),
            Self::SdmxJson => write_sdmx_json(dataset, envelope, output),
            Self::JsonStat => write_json_stat(dataset, output),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_form_has_a_name_of_its_own_and_is_found_by_it_and_by_its_media_type() {
        for form in Form::ALL {
            assert_eq!(Form::of_name(form.name()), Some(form));
            assert_eq!(Form::of_media_type(form.media_type()), Some(form), "{}", form.name());
        }
        let csv = |rest: &str| Form::of_media_type(&format!("application/vnd.sdmx.data+csv{rest}"));
        assert_eq!(csv(";version=1.0.0;labels=both"), Some(Form::SdmxCsvBoth));
        assert_eq!(csv("; Version=1.0.0; labels=name"), None, "it has no columns of labels");
        assert_eq!(csv(";version=3.0.0"), None);
        assert_eq!(csv(";labels=both"), Some(Form::SdmxCsv2Both));
        assert_eq!(csv(";version=2.0.0;labels=id"), Some(Form::SdmxCsv2));
        assert_eq!(csv(";labels=all"), None);
        assert_eq!(Form::of_media_type("text/csv;labels=both"), Some(Form::SdmxCsvBoth));
        assert_eq!(Form::SdmxCsv.in_version("2.0.0"), Some(Form::SdmxCsv2));
        assert_eq!(Form::SdmxMl.in_version("3.0"), Some(Form::SdmxMl3));
        assert_eq!(Form::SdmxMlGeneric.in_version("3.0"), None);
        assert_eq!(Form::SdmxCsv2Both.with_labels("id"), Some(Form::SdmxCsv2));
        let xml = "application/vnd.sdmx.structurespecificdata+xml;version=3.0.0";
        assert_eq!(Form::of_media_type(xml), Some(Form::SdmxMl3));
        assert_eq!(Form::JsonStat.with_labels("both"), None);
        assert_eq!(Form::of_name("json"), Some(Form::JsonStat));
        assert_eq!(Form::of_media_type("text/html"), None);
        assert_eq!(
            Form::of_media_type("application/vnd.sdmx.structurespecificdata+xml; version=2.1"),
            Some(Form::SdmxMl)
        );
    }
}
