//! Whatever is typed into a label, what comes out is well-formed and nothing panics.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test may stop at the first trouble"
)]
#![allow(missing_docs, reason = "tests")]

mod examples;

use locale::Lang;
use proptest::prelude::*;
use publish::{
    chart::{
        Canvas, ChartError, Emphasis, Point, Series, Value, dot_plot, lines, profile, progress,
    },
    infographic::{Fact, Sheet, infographic},
    png::{PngError, png},
    qr::qr,
    svg::{Drawing, Frame},
    table::{LineEnd, Table, csv},
};
use resvg::usvg::roxmltree::Document;

/// Reads as XML, names itself, holds no style and no script.
fn inspect(svg: &str) {
    let document = Document::parse(svg).unwrap_or_else(|error| panic!("{error}: {svg}"));
    let root = document.root_element();
    assert_eq!(root.attribute("role"), Some("img"));
    let names = root.attribute("aria-labelledby").unwrap();
    let ids: Vec<&str> = document.descendants().filter_map(|node| node.attribute("id")).collect();
    assert_eq!(names.split(' ').collect::<Vec<_>>(), ids);
    for name in ["title", "desc"] {
        assert_eq!(
            root.children()
                .filter(|node| node.has_tag_name(("http://www.w3.org/2000/svg", name)))
                .count(),
            1
        );
    }
    for node in document.descendants().filter(roxmltree_element) {
        assert!(
            !["script", "a", "image", "style", "foreignObject"].contains(&node.tag_name().name())
        );
        assert!(node.attributes().all(|a| a.name() != "style" && !a.name().starts_with("on")));
    }
}

fn roxmltree_element(node: &resvg::usvg::roxmltree::Node<'_, '_>) -> bool {
    node.is_element()
}

fn inspect_all(drawing: &Drawing, prefix: &str) {
    inspect(&drawing.for_page(prefix));
    for frame in [Frame::Bare, Frame::Paper, Frame::Titled] {
        inspect(&drawing.standalone(frame));
    }
}

#[test]
fn every_example_is_well_formed() {
    for (name, drawing, _) in examples::all_drawings() {
        inspect_all(&drawing, name);
    }
    inspect(&qr("https://example.org").unwrap().svg(Lang::EN, "qr", "<b>", 200));
}

fn nasty() -> impl Strategy<Value = String> {
    prop_oneof![
        ".{0,40}",
        "[<>&\"'\\x00-\\x1f\u{7f}-\u{9f}\u{202a}-\u{202e}\u{2066}-\u{2069}\u{fffe}\u{ffff}🙂مدينة a]{0,30}",
        Just("]]></text><script>alert(1)</script>".to_owned()),
        Just("W".repeat(2000)),
        Just(" ".repeat(50)),
    ]
}

fn any_value() -> impl Strategy<Value = Option<Value>> {
    prop_oneof![
        Just(None),
        Just(Some(Value::sure(f64::NAN))),
        Just(Some(Value::sure(f64::INFINITY))),
        any::<f64>().prop_map(|v| Some(Value::uncertain(v))),
        (-100.0..100.0).prop_map(|v| Some(Value::sure(v))),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn no_text_and_no_value_breaks_a_chart(
        text in nasty(),
        other in nasty(),
        values in proptest::collection::vec((any_value(), any_value()), 1..6),
        width in 1.0..1500.0f64,
        right_to_left in any::<bool>(),
    ) {
        let lang = if right_to_left { Lang::AR } else { Lang::EN };
        let number = |v: f64| format!("{v}{other}");
        let canvas = Canvas { width_px: width, ..Canvas::page(lang, &number) };
        let mut plot = examples::gap_plot();
        plot.about.title = text.clone();
        plot.first = other.clone();
        plot.rows = values.iter().map(|(a, b)| examples::row(&text, *a, *b, Some(&other))).collect();
        if let Ok(chart) = dot_plot(&plot, &canvas) { inspect_all(&chart.drawing, &text); }

        let mut time = examples::time_lines();
        time.break_word = other.clone();
        time.series = vec![Series {
            name: text.clone(),
            emphasis: Emphasis::Main,
            points: values.iter().map(|(a, b)| match (a, b) {
                (Some(value), Some(_)) => Point::Goes(*value),
                (Some(value), None) => Point::Breaks(*value),
                _ => Point::Hole,
            }).collect(),
        }];
        if let Ok(chart) = lines(&time, &canvas) { inspect_all(&chart.drawing, &text); }

        let mut areas = examples::areas();
        areas.areas = values.iter().map(|(a, b)| {
            let range = a.zip(*b).map(|(a, b)| (a.amount, b.amount));
            examples::area(&text, a.map(|v| v.amount), range)
        }).collect();
        if let Ok(chart) = profile(&areas, &canvas) { inspect_all(&chart.drawing, &text); }

        let mut steps = examples::steps();
        steps.steps[0].label = text.clone();
        steps.steps[0].share = values[0].0.map(|v| v.amount);
        inspect_all(&progress(&steps, &canvas).unwrap().drawing, &other);
    }

    #[test]
    fn no_text_breaks_a_sheet(text in nasty(), other in nasty(), count in 0usize..6) {
        let mut sheet = examples::sheet(Sheet::Portrait);
        sheet.city = text.clone();
        sheet.kicker = other.clone();
        sheet.facts = vec![Fact { figure: other.clone(), sentence: text.clone(), emphasis: Emphasis::Plain }; count];
        sheet.thread[0].text = text.clone();
        sheet.sources = vec![text; count];
        sheet.example = Some(other);
        let drawn = infographic(&sheet, &examples::english, &examples::english).unwrap();
        inspect_all(&drawn.drawing, "x");
    }

    #[test]
    fn csv_reads_back_as_as_many_cells(text in nasty(), other in nasty()) {
        let table = Table { caption: String::new(), head: vec![text, "b".into()], rows: vec![vec![other, "d".into()]] };
        let written = csv(&table, LineEnd::CrLf);
        let mut quoted = false;
        let separators = written.chars().filter(|c| { if *c == '"' { quoted = !quoted; } !quoted && *c == ',' }).count();
        prop_assert!(!quoted);
        prop_assert_eq!(separators, 2);
    }

    #[test]
    fn no_bytes_break_png(text in ".{0,200}") {
        prop_assert!(png(&text, 10).is_err());
        let svg = format!("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\">{text}</svg>");
        let _ = png(&svg, 10);
    }
}

#[test]
fn sizes_and_amounts_are_bounded() {
    let svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 9999\"/>";
    assert_eq!(
        (png(svg, 0), png(svg, 5000), png(svg, 3000)),
        (Err(PngError::Size), Err(PngError::Size), Err(PngError::Size))
    );
    let mut plot = examples::gap_plot();
    plot.rows = vec![plot.rows[0].clone(); 121];
    let canvas = Canvas::page(Lang::EN, &examples::english);
    assert_eq!(
        dot_plot(&plot, &canvas).unwrap_err(),
        ChartError::TooMany { given: 121, most: 120 }
    );
    plot.rows = vec![examples::row("x", None, None, None)];
    assert_eq!(dot_plot(&plot, &canvas).unwrap_err(), ChartError::NothingToDraw);
}

#[test]
fn a_picture_reaches_no_file() {
    let reach = "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" viewBox=\"0 0 20 20\"><image href=\"/etc/hostname.svg\" width=\"20\" height=\"20\"/></svg>";
    let empty = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 20 20\"></svg>";
    assert_eq!(png(reach, 20), png(empty, 20));
}

#[test]
fn the_table_says_what_the_picture_says() {
    let canvas = Canvas::page(Lang::EN, &examples::english);
    let table = dot_plot(&examples::gap_plot(), &canvas).unwrap().table;
    assert_eq!(table.head, ["Country", "foreigners", "nationals", "Note"]);
    assert_eq!(table.rows[2], ["Latvia", "67.6 (uncertain)", "70", "uncertain, not ranked"]);
    assert_eq!(table.rows[5], ["Liechtenstein", "", "", "no figure"]);
    let table = lines(&examples::time_lines(), &canvas).unwrap().table;
    assert_eq!(table.rows[4], ["2018", "", "4.8", "\u{2212}0.3"].map(str::to_owned));
    assert_eq!(table.rows[7][1], "4.4 (break in the series)");
    let table = profile(&examples::areas(), &canvas).unwrap().table;
    assert_eq!(table.rows[0], ["Language", "78", "70 – 84", "strongest"]);
}

#[test]
fn a_hollow_mark_a_hole_and_a_break_are_drawn_as_such() {
    let canvas = Canvas::page(Lang::EN, &examples::english);
    let page = dot_plot(&examples::gap_plot(), &canvas).unwrap().drawing.for_page("gap");
    assert_eq!(page.matches("class=\"chart-hollow\"").count(), 1);
    let page = lines(&examples::time_lines(), &canvas).unwrap().drawing.for_page("time");
    assert_eq!(page.matches("<polyline").count(), 5, "Latvia in three stretches, two others whole");
    assert_eq!(page.matches("stroke-dasharray").count(), 1);
}
