//! Programs that know nothing of us check what we write: qpdf, poppler and libxml2.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test may stop at the first trouble"
)]
#![allow(missing_docs, reason = "tests")]

mod examples;

use std::{
    env, fs,
    path::PathBuf,
    process::{Command, Output},
};

use publish::svg::Frame;

/// Runs a program, or says that it is absent; fails then if `ISOPOLITY_REQUIRE_TOOLS=1`.
fn run(program: &str, arguments: &[&str]) -> Option<Output> {
    match Command::new(program).args(arguments).output() {
        Ok(output) => Some(output),
        Err(_) if env::var("ISOPOLITY_REQUIRE_TOOLS").as_deref() == Ok("1") => {
            panic!("{program} is not installed, and ISOPOLITY_REQUIRE_TOOLS=1 asks for it")
        }
        Err(_) => {
            println!("skipped: {program} not installed");
            None
        }
    }
}

fn written(name: &str, bytes: &[u8]) -> PathBuf {
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    fs::write(&path, bytes).unwrap();
    path
}

#[test]
fn xmllint_reads_every_picture() {
    for (name, drawing, _) in examples::all_drawings() {
        for (kind, svg) in
            [("page", drawing.for_page(name)), ("file", drawing.standalone(Frame::Titled))]
        {
            let path = written(&format!("{name}-{kind}.svg"), svg.as_bytes());
            let Some(output) = run("xmllint", &["--noout", path.to_str().unwrap()]) else { return };
            assert!(output.status.success(), "{name}: {}", String::from_utf8_lossy(&output.stderr));
        }
    }
}

#[cfg(feature = "pdf")]
mod pdf {
    use publish::pdf::{Block, PdfError, PlanDocument, plan_document};

    use super::{examples, run, written};

    fn both() -> [(&'static str, PlanDocument); 2] {
        [("plan", examples::plan()), ("plan-arabic", examples::arabic_plan())]
    }

    fn text(output: &std::process::Output) -> String {
        String::from_utf8_lossy(&output.stdout).into_owned()
    }

    #[test]
    fn the_same_content_gives_the_same_bytes() {
        for (name, plan) in both() {
            let first = plan_document(&plan).unwrap();
            assert!(first == plan_document(&plan).unwrap(), "{name}");
            assert!(first.len() < 120_000, "{name}: {} bytes", first.len());
        }
    }

    #[test]
    fn qpdf_finds_no_fault() {
        for (name, plan) in both() {
            let path = written(&format!("{name}-qpdf.pdf"), &plan_document(&plan).unwrap());
            let Some(output) = run("qpdf", &["--check", path.to_str().unwrap()]) else { return };
            assert!(output.status.success(), "{}", text(&output));
            assert!(text(&output).contains("No syntax or stream encoding errors"));
        }
    }

    #[test]
    fn poppler_sees_a_tagged_document_with_title_language_and_ua() {
        for (name, plan) in both() {
            let path = written(&format!("{name}-info.pdf"), &plan_document(&plan).unwrap());
            let path = path.to_str().unwrap();
            let Some(output) = run("pdfinfo", &[path]) else { return };
            let said = text(&output);
            assert!(said.contains("Tagged:          yes"), "{said}");
            assert!(said.contains(&plan.title), "{said}");
            assert!(said.contains("24 09:30:00 2026") || said.contains("2026"), "{said}");
            let meta = text(&run("pdfinfo", &["-meta", path]).unwrap());
            assert!(meta.contains("<pdfuaid:part>1</pdfuaid:part>"), "{meta}");
            assert!(meta.contains(plan.lang.as_str()), "{meta}");
        }
    }

    #[test]
    fn poppler_reads_headings_header_cells_and_alternative_text() {
        let path = written("plan-structure.pdf", &plan_document(&examples::plan()).unwrap());
        let Some(output) = run("pdfinfo", &["-struct-text", path.to_str().unwrap()]) else {
            return;
        };
        let said = text(&output);
        for part in ["H1 \"What we know\"", "H2 \"Guarantee fund\"", "TH", "Figure", "L ("] {
            assert!(said.contains(part), "no {part} in:\n{said}");
        }
        let plain = ["--qdf", "--object-streams=disable", path.to_str().unwrap(), "-"];
        let Some(output) = run("qpdf", &plain) else { return };
        assert!(text(&output).contains("/Alt (In most countries fewer foreigners"));
        // Two tables with four columns each and three rows each: every header knows its direction.
        assert_eq!(text(&output).matches("/Scope /Column").count(), 8);
        assert_eq!(text(&output).matches("/Scope /Row").count(), 6);
    }

    #[test]
    fn a_missing_title_or_alternative_text_is_an_error() {
        let untitled = PlanDocument { title: "  ".into(), ..examples::plan() };
        assert_eq!(plan_document(&untitled), Err(PdfError::MissingTitle));
        let mut silent = examples::plan();
        for block in silent.sections.iter_mut().flat_map(|section| &mut section.blocks) {
            if let Block::Picture { alt, .. } = block {
                *alt = " ".into();
            }
        }
        assert!(matches!(plan_document(&silent), Err(PdfError::MissingAlternative { .. })));
    }

    #[test]
    fn foreign_pictures_and_uneven_tables_are_refused() {
        let with = |block: Block| {
            let mut plan = examples::plan();
            plan.sections[0].blocks = vec![block];
            plan_document(&plan)
        };
        let svg = "<svg xmlns=\"http://www.w3.org/2000/svg\"><image href=\"/etc/passwd\"/></svg>";
        let (alt, caption) = ("a".to_owned(), "c".to_owned());
        let picture = Block::Picture { svg: svg.into(), alt, caption: caption.clone(), share: 1.0 };
        assert_eq!(with(picture), Err(PdfError::Picture { caption: caption.clone() }));
        let table =
            Block::Table { caption: caption.clone(), columns: vec![], rows: vec![], total: vec![] };
        assert_eq!(with(table), Err(PdfError::Table { caption }));
    }

    #[test]
    fn nothing_typed_is_read_as_markup_or_breaks_the_document() {
        let nasty = [
            "#panic(\"x\") $a$ *b* @c <d> \\ // /* `raw` #include \"/etc/passwd\"",
            "\u{0}\u{1}\u{7f}\u{85}\u{2028} \u{fffe} \u{10ffff} 🙂 漢 שלום",
            "\u{202e}abc\u{202c} \u{2067}x\u{2069} e\u{301}\u{302} لا يُرتَّب ﷼ ትምህርቲ",
            "{page} {total} = - + 1. /",
            "",
            " ",
        ];
        for text in nasty {
            let mut plan = examples::plan();
            plan.title = format!("T {text}");
            plan.subtitle = Some(text.into());
            plan.kicker = text.into();
            plan.city = text.into();
            plan.notice = Some(text.into());
            plan.footer = text.into();
            plan.words.page_of = text.into();
            plan.sources = vec![text.into(); 2];
            for section in &mut plan.sections {
                section.heading = text.into();
                section
                    .blocks
                    .push(Block::Paragraph { text: text.into(), lang: Some(locale::Lang::AR) });
                section.blocks.push(Block::Points(vec![text.into(); 3]));
            }
            let mut chart = examples::gap_plot();
            chart.rows[0].label = format!("x {text}");
            chart.rows[1].note = Some(text.into());
            let canvas = publish::chart::Canvas::page(plan.lang, &examples::english);
            let drawing = publish::chart::dot_plot(&chart, &canvas).unwrap().drawing;
            plan.sections[0].blocks.push(Block::Picture {
                svg: drawing.standalone(publish::svg::Frame::Bare),
                alt: "a".into(),
                caption: text.into(),
                share: f64::NAN,
            });
            plan_document(&plan).unwrap_or_else(|error| panic!("{text:?}: {error}"));
        }
    }
}
