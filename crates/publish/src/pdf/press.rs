//! The press: sets plain content by one of our templates as tagged PDF (PDF/UA-1).
//!
//! The typesetter sees the templates, three virtual files, our own fonts and one day: no disk, no
//! network, no packages. Deliberately absent: any way for content to reach it as markup.

use std::sync::{Arc, LazyLock};

use typst::{
    Feature, Library, LibraryExt, World,
    diag::{FileError, FileResult, SourceDiagnostic},
    foundations::{Bytes, Datetime, Duration, Smart},
    syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot},
    text::{Font, FontBook},
    utils::LazyHash,
};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards, Timestamp};

use super::{Made, PdfError};
use crate::{infographic::MARK, letters::FILES, palette::Tone};

/// The look of a kind of document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Template {
    /// A plan, a strategy or a report.
    Plan,
    /// A guide or a sheet for newcomers.
    Booklet,
}

/// Sets a document. The same content gives the same bytes.
pub(super) fn print(
    template: Template,
    (content, pictures): (Vec<u8>, Vec<Arc<[u8]>>),
    identifier: &str,
    made: Made,
) -> Result<Vec<u8>, PdfError> {
    let made = datetime(made).ok_or(PdfError::Date)?;
    let desk = Desk::of(template, (content, pictures), made);
    let set = typst::compile::<PagedDocument>(&desk).output.map_err(|e| refused(&e))?;
    let standards = PdfStandards::new(&[PdfStandard::Ua_1])
        .map_err(|e| PdfError::Typesetting(vec![e.message().to_string()]))?;
    let options = PdfOptions {
        ident: Smart::Custom(identifier.to_owned()),
        creator: Smart::Custom(Some("Isopolity".into())),
        timestamp: Some(Timestamp::new_utc(made)),
        standards,
        ..PdfOptions::default()
    };
    let bytes = typst_pdf::pdf(&set, &options).map_err(|e| refused(&e));
    // The typesetter remembers what it set; a server would remember every document otherwise.
    typst::comemo::evict(4);
    bytes
}

fn refused(errors: &[SourceDiagnostic]) -> PdfError {
    PdfError::Typesetting(errors.iter().take(20).map(|e| e.message.to_string()).collect())
}

fn datetime(made: Made) -> Option<Datetime> {
    Datetime::from_ymd_hms(made.year, made.month, made.day, made.hour, made.minute, made.second)
        .filter(|_| (1..=9999).contains(&made.year))
}

/// What does not change from document to document.
struct Fixed {
    library: LazyHash<Library>,
    book: LazyHash<FontBook>,
    fonts: Vec<Font>,
    plan: Source,
    booklet: Source,
    content: Option<FileId>,
    mark: Option<FileId>,
    gates: Option<FileId>,
}

static FIXED: LazyLock<Fixed> = LazyLock::new(|| {
    let fonts: Vec<Font> = FILES.iter().flat_map(|file| Font::iter(Bytes::new(*file))).collect();
    // Row headers of tables are among the extras for accessibility.
    let features = [Feature::A11yExtras].into_iter().collect();
    let source = |name, text: &str| {
        let detached = || Source::detached("");
        file_id(name).map_or_else(detached, |id| Source::new(id, text.to_owned()))
    };
    Fixed {
        library: LazyHash::new(Library::builder().with_features(features).build()),
        book: LazyHash::new(FontBook::from_fonts(&fonts)),
        fonts,
        plan: source("plan.typ", include_str!("../../templates/plan.typ")),
        booklet: source("booklet.typ", include_str!("../../templates/booklet.typ")),
        content: file_id("content.json"),
        mark: file_id("mark.svg"),
        gates: file_id("gates.svg"),
    }
});

fn file_id(name: &str) -> Option<FileId> {
    Some(FileId::new(RootedPath::new(VirtualRoot::Project, VirtualPath::new(name).ok()?)))
}

/// The name under which a template finds the picture of this number.
pub(super) fn picture_name(number: usize) -> String {
    format!("picture-{number}")
}

/// All that the typesetter sees: a template, the virtual files, our fonts and one day.
struct Desk {
    template: &'static Source,
    content: Bytes,
    pictures: Vec<(Option<FileId>, Bytes)>,
    made: Datetime,
}

/// Our mark as a picture: two open gates that share a pillar.
fn mark(tone: Tone, thick: f64) -> Bytes {
    Bytes::from_string(format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 30 26\"><path d=\"{MARK}\" \
         fill=\"none\" stroke=\"{}\" stroke-width=\"{thick}\"/></svg>",
        tone.hex()
    ))
}

impl Desk {
    fn of(
        template: Template,
        (content, pictures): (Vec<u8>, Vec<Arc<[u8]>>),
        made: Datetime,
    ) -> Self {
        let template = match template {
            Template::Plan => &FIXED.plan,
            Template::Booklet => &FIXED.booklet,
        };
        let named = |(number, bytes)| (file_id(&picture_name(number)), Bytes::new(bytes));
        let pictures = pictures.into_iter().enumerate().map(named).collect();
        Self { template, content: Bytes::new(content), pictures, made }
    }
}

impl World for Desk {
    fn library(&self) -> &LazyHash<Library> {
        &FIXED.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &FIXED.book
    }

    fn main(&self) -> FileId {
        self.template.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        let is_template = id == self.template.id();
        if is_template { Ok(self.template.clone()) } else { Err(FileError::AccessDenied) }
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        match Some(id) {
            id if id == FIXED.content => Ok(self.content.clone()),
            id if id == FIXED.mark => Ok(mark(Tone::Text, 2.4)),
            id if id == FIXED.gates => Ok(mark(Tone::Action, 1.5)),
            id => {
                let found = self.pictures.iter().find(|(own, _)| *own == id);
                found.map(|(_, bytes)| bytes.clone()).ok_or(FileError::AccessDenied)
            }
        }
    }

    fn font(&self, index: usize) -> Option<Font> {
        FIXED.fonts.get(index).cloned()
    }

    fn today(&self, _offset: Option<Duration>) -> Option<Datetime> {
        Some(self.made)
    }
}
