//! Catalogues: which tables there are, and which codes, in the forms in which Eurostat's services tell
//! it besides SDMX.
//!
//! Scripts look there before they ask for figures: a collection of JSON-stat, a table of contents with
//! folders and tables below them, with tabs or as XML, and a list of codes with tabs. Nothing is read
//! here.

use std::io::Write;

use locale::Lang;
use serde::Serialize;

use crate::{
    dataset::Dataset,
    markup::Markup,
    stamp::Stamp,
    structure::{Codelist, Identity},
    write::WriteError,
};

/// A table in a catalogue.
#[derive(Clone, Copy, Debug)]
pub struct Listed<'a> {
    /// The table.
    pub dataset: &'a Dataset,
    /// What it is called.
    pub name: &'a str,
    /// The code by which it is asked for.
    pub code: &'a str,
    /// When it came here, for tables whose source does not say when it changed:
    /// `2026-11-27T09:30:00Z`.
    pub loaded: &'a str,
    /// The address of its figures.
    pub address: &'a str,
    /// The address of its figures as a packed file with tabs.
    pub file: &'a str,
}

impl<'a> Listed<'a> {
    fn updated(&self) -> &'a str {
        self.dataset.title.updated.as_ref().map_or(self.loaded, Stamp::as_str)
    }
}

/// Tables that belong together.
#[derive(Clone, Debug)]
pub struct Folder<'a> {
    /// What they are about, in one language or several.
    pub titles: Vec<(Lang, &'a str)>,
    /// The code of the folder.
    pub code: &'a str,
    /// The tables.
    pub tables: Vec<Listed<'a>>,
}

/// Writes tables as a collection of JSON-stat 2.0.
///
/// # Errors
/// When the output refuses.
pub fn write_collection(
    label: &str,
    tables: &[Listed<'_>],
    mut output: impl Write,
) -> Result<(), WriteError> {
    let collection = Collection {
        version: "2.0",
        class: "collection",
        label,
        link: Links { item: tables.iter().map(item).collect() },
    };
    serde_json::to_writer(&mut output, &collection)?;
    Ok(output.flush()?)
}

/// Writes one table as it stands in a collection.
///
/// # Errors
/// When the output refuses.
pub fn write_item(table: &Listed<'_>, mut output: impl Write) -> Result<(), WriteError> {
    let alone = Alone { version: "2.0", item: item(table) };
    serde_json::to_writer(&mut output, &alone)?;
    Ok(output.flush()?)
}

/// Writes a table of contents: a line for each folder and table, the depth by four blanks each.
///
/// # Errors
/// When the output refuses.
pub fn write_contents(folders: &[Folder<'_>], mut output: impl Write) -> Result<(), WriteError> {
    let head = [
        "title",
        "code",
        "type",
        "last update of data",
        "last table structure change",
        "data start",
        "data end",
        "values",
    ];
    line(&mut output, head)?;
    for folder in folders {
        let title = folder.titles.first().map_or(folder.code, |(_, title)| title);
        line(&mut output, [title, folder.code, "folder", "", "", "", "", ""])?;
        for table in &folder.tables {
            let title = format!("    {}", table.name);
            let updated = day(table.updated());
            let [start, end] = span(table.dataset);
            let rows = table.dataset.rows().to_string();
            line(&mut output, [&title, table.code, "dataset", &updated, "", &start, &end, &rows])?;
        }
    }
    Ok(output.flush()?)
}

/// Writes a table of contents as XML: a branch for each folder in all its languages, and a leaf for
/// each table. `prepared` is the moment of writing, such as `2026-11-27T09:30:00Z`.
///
/// # Errors
/// When the output refuses.
pub fn write_tree(
    folders: &[Folder<'_>],
    prepared: &str,
    output: impl Write,
) -> Result<(), WriteError> {
    let mut tree = Markup::new(output)?;
    let moment: String = prepared.chars().filter(|c| !matches!(c, '-' | ':' | 'Z')).collect();
    let head = [("xmlns:nt", TREE), ("creationDate", moment.as_str())];
    tree.open("nt:tree", &head)?;
    for folder in folders {
        tree.open("nt:branch", &[])?;
        for (lang, title) in &folder.titles {
            tree.text("nt:title", &[("language", lang.as_str())], title)?;
        }
        tree.text("nt:code", &[], folder.code)?;
        tree.open("nt:children", &[])?;
        folder.tables.iter().try_for_each(|table| leaf(&mut tree, table))?;
        tree.close("nt:children")?;
        tree.close("nt:branch")?;
    }
    tree.close("nt:tree")?;
    Ok(tree.finish()?)
}

/// A table in the tree.
fn leaf<W: Write>(tree: &mut Markup<W>, table: &Listed<'_>) -> Result<(), WriteError> {
    let [start, end] = span(table.dataset);
    let rows = table.dataset.rows().to_string();
    let updated = day(table.updated());
    tree.open("nt:leaf", &[("type", "dataset")])?;
    tree.text("nt:title", &[("language", "en")], table.name)?;
    let told = [
        ("nt:code", table.code),
        ("nt:lastUpdate", &updated),
        ("nt:lastModified", &updated),
        ("nt:dataStart", &start),
        ("nt:dataEnd", &end),
        ("nt:values", &rows),
    ];
    told.iter().try_for_each(|(name, text)| tree.text(name, &[], text))?;
    tree.text("nt:downloadLink", &[("format", "tsv")], table.file)?;
    tree.text("nt:downloadLink", &[("format", "json")], table.address)?;
    Ok(tree.close("nt:leaf")?)
}

/// The namespace of a tree.
const TREE: &str = "urn:eu.europa.ec.eurostat.navtree";

/// Writes a list of codes: a line for each with its label.
///
/// # Errors
/// When the output refuses.
pub fn write_codes(list: &Codelist, mut output: impl Write) -> Result<(), WriteError> {
    for code in &list.codes {
        let label = code.label.as_deref().unwrap_or(&code.code);
        write!(output, "{}\t{}\r\n", plain(&code.code), plain(label))?;
    }
    Ok(output.flush()?)
}

/// A text without what parts cells and lines.
fn plain(text: &str) -> String {
    text.replace(['\t', '\r', '\n'], " ")
}

/// A line of the table of contents; an empty cell holds a blank.
fn line(output: &mut impl Write, cells: [&str; 8]) -> Result<(), WriteError> {
    let quoted = cells.map(|cell| match cell {
        "" => "\" \"".to_owned(),
        cell => format!("\"{}\"", plain(cell).replace('"', "\"\"")),
    });
    Ok(writeln!(output, "{}", quoted.join("\t"))?)
}

/// `21.03.2025`, as far as it is known.
fn day(stamp: &str) -> String {
    let parts: Vec<&str> = stamp.get(..10).unwrap_or(stamp).rsplit('-').collect();
    parts.join(".")
}

fn span(dataset: &Dataset) -> [String; 2] {
    match dataset.span() {
        Some((first, last)) => [first.to_string(), last.to_string()],
        None => [String::new(), String::new()],
    }
}

#[derive(Serialize)]
struct Collection<'a> {
    version: &'static str,
    class: &'static str,
    label: &'a str,
    link: Links<'a>,
}

#[derive(Serialize)]
struct Links<'a> {
    item: Vec<Item<'a>>,
}

#[derive(Serialize)]
struct Alone<'a> {
    version: &'static str,
    #[serde(flatten)]
    item: Item<'a>,
}

#[derive(Serialize)]
struct Item<'a> {
    class: &'static str,
    href: &'a str,
    label: &'a str,
    updated: &'a str,
    extension: Extension<'a>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Extension<'a> {
    id: &'a str,
    agency_id: &'a str,
    version: String,
    datastructure: Structure<'a>,
    annotation: [Annotation<'a>; 5],
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Structure<'a> {
    id: &'a str,
    agency_id: &'a str,
    version: String,
}

/// What is told about a table by the name of its kind.
#[derive(Serialize)]
struct Annotation<'a> {
    #[serde(rename = "type")]
    kind: &'static str,
    #[serde(flatten)]
    told: Told<'a>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
enum Told<'a> {
    Date(&'a str),
    Title(String),
}

fn item<'a>(table: &Listed<'a>) -> Item<'a> {
    let title = &table.dataset.title;
    let Identity { version, .. } = Identity::of(title);
    let [start, end] = span(table.dataset);
    let note = |kind, told| Annotation { kind, told };
    Item {
        class: "dataset",
        href: table.address,
        label: table.name,
        updated: table.updated(),
        extension: Extension {
            id: &title.code,
            agency_id: &title.agency,
            version: version.clone(),
            datastructure: Structure { id: &title.code, agency_id: &title.agency, version },
            annotation: [
                note("OBS_PERIOD_OVERALL_OLDEST", Told::Title(start)),
                note("OBS_PERIOD_OVERALL_LATEST", Told::Title(end)),
                note("OBS_COUNT", Told::Title(table.dataset.rows().to_string())),
                note("UPDATE_DATA", Told::Date(table.updated())),
                // When it was built otherwise nobody knows, and programs do not do without a day.
                note("UPDATE_STRUCTURE", Told::Date(table.updated())),
            ],
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Structures, read::Reading, sdmx_csv::read_sdmx_csv};

    fn dataset() -> Dataset {
        let csv = "STRUCTURE,STRUCTURE_ID,STRUCTURE_NAME,geo,Place,TIME_PERIOD,Time,OBS_VALUE\n\
            dataflow,A:B(1.0),\"Rates, \"\"all\"\"\",LV,Latvia,2022,,1\n\
            dataflow,A:B(1.0),\"Rates, \"\"all\"\"\",EE,,2023,,2\n";
        read_sdmx_csv(csv.as_bytes(), &Reading::default()).unwrap()
    }

    fn listed(dataset: &Dataset) -> Listed<'_> {
        Listed {
            dataset,
            name: "Rates, \"all\"",
            code: "b",
            loaded: "2026-11-27T09:30:00Z",
            address: "https://x/B",
            file: "https://x/B.tsv.gz",
        }
    }

    #[test]
    fn contents_have_folders_and_below_them_tables() {
        let dataset = dataset();
        let titles = vec![(Lang::EN, "Work"), (Lang::FR, "Travail & métier")];
        let folder = Folder { titles, code: "work", tables: vec![listed(&dataset)] };
        let mut written = Vec::new();
        write_tree(std::slice::from_ref(&folder), "2026-11-27T09:30:00Z", &mut written).unwrap();
        let tree = String::from_utf8(written).unwrap();
        for part in [
            "creationDate=\"20261127T093000\"",
            "<nt:title language=\"fr\">Travail &amp; métier</nt:title>",
            "<nt:leaf type=\"dataset\">",
            "<nt:title language=\"en\">Rates, &quot;all&quot;</nt:title>",
            "<nt:lastUpdate>27.11.2026</nt:lastUpdate>",
            "<nt:downloadLink format=\"tsv\">https://x/B.tsv.gz</nt:downloadLink>",
        ] {
            assert!(tree.contains(part), "{part}: {tree}");
        }
        let mut written = Vec::new();
        write_contents(&[folder], &mut written).unwrap();
        let text = String::from_utf8(written).unwrap();
        let lines: Vec<&str> = text.lines().skip(1).collect();
        let empty = "\t\" \"".repeat(5);
        assert_eq!(lines[0], format!("\"Work\"\t\"work\"\t\"folder\"{empty}"));
        let table = "\"    Rates, \"\"all\"\"\"\t\"b\"\t\"dataset\"\t\"27.11.2026\"\t\" \"\t\"2022\"\t\"2023\"\t\"2\"";
        assert_eq!(lines[1], table);
    }

    #[test]
    fn a_collection_tells_code_time_and_change_of_each_table() {
        let dataset = dataset();
        let mut written = Vec::new();
        write_collection("Tables", &[listed(&dataset)], &mut written).unwrap();
        let json: serde_json::Value = serde_json::from_slice(&written).unwrap();
        assert_eq!(json["class"], "collection");
        let item = &json["link"]["item"][0];
        assert_eq!(item["extension"]["id"], "B");
        assert_eq!(item["extension"]["annotation"][1]["title"], "2023");
        assert_eq!(item["extension"]["annotation"][3]["date"], "2026-11-27T09:30:00Z");
        let mut alone = Vec::new();
        write_item(&listed(&dataset), &mut alone).unwrap();
        let alone: serde_json::Value = serde_json::from_slice(&alone).unwrap();
        assert_eq!(alone["href"], "https://x/B");
        assert_eq!(alone["extension"], item["extension"]);
    }

    #[test]
    fn a_list_of_codes_has_a_line_for_each() {
        let all = Structures::of([&dataset()]);
        let list = all.codelists.iter().find(|list| list.identity.id == "GEO").unwrap();
        let mut written = Vec::new();
        write_codes(list, &mut written).unwrap();
        assert_eq!(String::from_utf8(written).unwrap(), "EE\tEE\r\nLV\tLatvia\r\n");
    }
}
