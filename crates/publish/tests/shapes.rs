//! Files of outlines: what is read, what is refused, and that nothing panics.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test may stop at the first trouble"
)]
#![allow(missing_docs, reason = "tests")]

use locale::Lang;
use proptest::prelude::*;
use publish::chart::{
    About, Bands, Canvas, ChartError, Emphasis, RegionRow, Regions, Value, Zero, regions,
};
use publish::png::png;
use publish::shape::{PROBLEM_CODES, Shapes, read};
use publish::svg::Frame;

/// Two neighbours with a bent border, an island, and a point.
const GEO: &str = r#"{"type":"FeatureCollection","features":[
  {"type":"Feature","properties":{"NUTS_ID":"LV01","NUTS_NAME":"West"},"geometry":{"type":"Polygon","coordinates":[[[21,56],[24,56],[24.2,56.5],[23.9,57],[24,57.5],[21,57.5],[21,56]]]}},
  {"type":"Feature","properties":{"NUTS_ID":"LV02","NUTS_NAME":"East"},"geometry":{"type":"MultiPolygon","coordinates":[[[[24,56],[28,56],[28,57.5],[24,57.5],[23.9,57],[24.2,56.5],[24,56]]],[[[25,58],[25.2,58],[25.2,58.1],[25,58]]]]}},
  {"type":"Feature","properties":{"NUTS_ID":"LV03"},"geometry":{"type":"Point","coordinates":[24,57]}}]}"#;

const TOPO: &str = r#"{"type":"Topology","transform":{"scale":[0.1,0.1],"translate":[20,50]},
  "arcs":[[[40,60],[2,5],[-3,5],[1,5]],[[40,75],[-30,0],[0,-15],[30,0]],[[40,60],[40,0],[0,15],[-40,0]]],
  "objects":{"regions":{"type":"GeometryCollection","geometries":[
    {"type":"Polygon","id":"LV01","properties":{"na":"West"},"arcs":[[0,1]]},
    {"type":"MultiPolygon","id":"LV02","arcs":[[[2,-1]]]},
    {"type":"Point","id":"LV03","coordinates":[1,2]}]}}}"#;

fn codes(text: &str, property: Option<&str>) -> Vec<&'static str> {
    let problems = read(text.as_bytes(), property).unwrap_err();
    problems.as_slice().iter().map(|problem| problem.code).collect()
}

#[test]
fn geojson_gives_places_with_one_border_between_them() {
    let taken = read(GEO.as_bytes(), None).unwrap();
    assert_eq!((taken.property.as_str(), taken.passed_over, taken.points), ("NUTS_ID", 1, 18));
    let places = taken.shapes.places();
    assert_eq!(places.iter().map(|p| p.code.as_str()).collect::<Vec<_>>(), ["LV01", "LV02"]);
    assert_eq!(places[0].name, "West");
    let text = taken.shapes.keep();
    assert_eq!(text.matches("\narc ").count(), 4, "two coasts, a border, an island: {text}");
    assert_eq!(Shapes::kept(&text), Ok(taken.shapes));
}

#[test]
fn topojson_means_the_same_as_geojson() {
    let (geo, topo) = (read(GEO.as_bytes(), None).unwrap(), read(TOPO.as_bytes(), None).unwrap());
    assert_eq!((topo.property.as_str(), topo.passed_over), ("id", 1));
    let west = |shapes: &Shapes| {
        let mut points = shapes.rings(shapes.place("LV01").unwrap()).remove(0);
        points.sort_by(|a, b| a.0.total_cmp(&b.0));
        points
    };
    let (a, b) = (west(&geo.shapes), west(&topo.shapes));
    assert_eq!(a.len(), b.len());
    let is_near = |a: (f64, f64), b: (f64, f64)| (a.0 - b.0).hypot(a.1 - b.1) < 20.0;
    assert!(a.into_iter().zip(b).all(|(a, b)| is_near(a, b)));
}

#[test]
fn metres_and_degrees_are_told_apart() {
    let square = |crs: &str, (x, y): (f64, f64), size: f64| {
        format!(
            r#"{{"type":"FeatureCollection",{crs}"features":[{{"type":"Feature","id":"LV","geometry":{{"type":"Polygon","coordinates":[[[{x},{y}],[{e},{y}],[{e},{n}],[{x},{y}]]]}}}}]}}"#,
            e = x + size,
            n = y + size
        )
    };
    let crs = |name: &str| format!(r#""crs":{{"type":"name","properties":{{"name":"{name}"}}}},"#);
    let west = |text: &str| read(text.as_bytes(), None).unwrap().shapes.bounds().unwrap()[0];
    let metres = (5_000_000.0, 3_800_000.0);
    assert!((west(&square("", metres, 1000.0)) - 5e6).abs() < 2.0);
    let named = square(&crs("urn:ogc:def:crs:EPSG::3035"), metres, 1000.0);
    assert!((west(&named) - 5e6).abs() < 2.0);
    let degrees = square(&crs("urn:ogc:def:crs:OGC:1.3:CRS84"), (24.0, 56.0), 1.0);
    assert!((west(&degrees) - west(&square("", (24.0, 56.0), 1.0))).abs() < 1e-6);
    // Degrees that are none: the points are counted, not dropped in silence.
    let lost = read(square(&crs("EPSG:4326"), metres, 1000.0).as_bytes(), None).unwrap_err();
    let told: Vec<String> = lost.as_slice().iter().map(ToString::to_string).collect();
    assert!(told[0].contains("shapes-lost-points") && told[0].contains('4'), "{told:?}");
    let other = square(&crs("EPSG:3857"), (2.6e6, 7.5e6), 1000.0);
    assert_eq!(codes(&other, None), ["shapes-unknown-projection"]);
    assert_eq!(codes(&square("", (-2e7, 2e7), 1000.0), None), ["shapes-strange-places"]);
}

#[test]
fn everything_that_is_wrong_is_said_at_once() {
    let bad = GEO.replace("LV01", "L V").replace("[28,56]", "[28]").replace("LV02", "");
    assert_eq!(codes(&bad, None), ["shapes-bad-outline", "shapes-bad-code", "shapes-bad-code"]);
    assert_eq!(codes("{", None), ["shapes-not-json"]);
    assert_eq!(codes("[1]", None), ["shapes-not-geo"]);
    assert_eq!(codes(r#"{"type":"Polygon"}"#, None), ["shapes-not-geo"]);
    assert_eq!(codes(r#"{"type":"FeatureCollection"}"#, None), ["shapes-no-outlines"]);
    assert_eq!(codes(GEO, Some("nothing")), ["shapes-no-code"]);
    assert_eq!(codes(&TOPO.replace("[0,1]", "[0,9]"), None), ["shapes-bad-arc"]);
    let many = vec![b' '; publish::shape::MOST_BYTES + 1];
    assert_eq!(read(&many, None).unwrap_err().as_slice()[0].code, "shapes-too-large");
    let feature = r#"{"type":"Feature","id":"A1","geometry":{"type":"Polygon","coordinates":[[[1,1],[2,1],[2,2]]]}}"#;
    let many = format!(
        r#"{{"type":"FeatureCollection","features":[{}]}}"#,
        vec![feature; publish::shape::MOST_PLACES + 1].join(",")
    );
    assert_eq!(codes(&many, None), ["shapes-too-many-places"]);
}

#[test]
fn neighbours_keep_their_border_when_simplified() {
    let shapes = Shapes::countries().simplified(20_000.0);
    let points = |code: &str| -> std::collections::BTreeSet<(i64, i64)> {
        let rings = shapes.rings(shapes.place(code).unwrap());
        #[allow(clippy::cast_possible_truncation)]
        rings.into_iter().flatten().map(|(x, y)| (x as i64, y as i64)).collect()
    };
    for (one, other) in [("LV", "LT"), ("FR", "ES"), ("DE", "PL"), ("EL", "BG")] {
        let shared = points(one).intersection(&points(other)).count();
        assert!(shared >= 2, "{one} and {other} share {shared} points");
    }
    assert!(shapes.points() < Shapes::countries().points() / 3);
}

#[test]
fn the_countries_are_there_small_ones_too() {
    let shapes = Shapes::countries();
    let wanted = "AD AL AT BA BE BG BY CH CY CZ DE DK EE EL ES FI FR HR HU IE IS IT LI LT LU LV MC MD \
        ME MK MT NL NO PL PT RO RS SE SI SK SM TR UA UK VA XK";
    let there: Vec<_> = shapes.places().iter().map(|p| p.code.as_str()).collect();
    assert_eq!(there, wanted.split_whitespace().collect::<Vec<_>>());
    assert!(shapes.places().iter().all(|place| !shapes.rings(place).is_empty()));
    let file = include_str!("../shapes/countries.txt");
    assert!(file.len() < 80_000, "{} bytes", file.len());
}

fn map(rows: Vec<RegionRow>) -> Regions {
    let bands = Bands::around(rows.iter().filter_map(|r| Some(r.value?.amount)), Zero::Middle);
    let words = bands.limits().iter().map(|(a, b)| format!("{a} to {b}")).collect();
    Regions {
        about: About { title: "Gap".into(), description: "Gaps".into(), source: "Eurostat".into() },
        row_word: "Country".into(),
        value_word: "Gap".into(),
        note_word: "Note".into(),
        uncertain: "uncertain".into(),
        none: "no figure".into(),
        bands,
        band_words: words,
        rows,
    }
}

fn row(code: &str, value: Option<Value>) -> RegionRow {
    let emphasis = if code == "LV" { Emphasis::Main } else { Emphasis::Plain };
    RegionRow { code: code.into(), label: code.into(), value, emphasis }
}

fn europe() -> Regions {
    let all = Shapes::countries().places();
    let value = |at: usize| match at % 7 {
        0 => None,
        3 => Some(Value::uncertain(f64::from(u8::try_from(at).unwrap()) / 2.0 - 4.0)),
        _ => Some(Value::sure(f64::from(u8::try_from(at).unwrap()) / 2.0 - 4.0)),
    };
    map(all.iter().enumerate().map(|(at, place)| row(&place.code, value(at))).collect())
}

/// Malta is a round mark on a narrow map: uncertain, it was drawn empty.
#[test]
fn an_uncertain_small_place_is_striped() {
    let number = |v: f64| format!("{v:.1}");
    let drawn = |malta: Value| {
        let rows = vec![row("DE", Some(Value::sure(5.0))), row("MT", Some(malta))];
        let canvas = Canvas::page(Lang::EN, &number);
        regions(&map(rows), Shapes::countries(), &canvas).unwrap().drawing.for_page("map")
    };
    // The swatch of the legend is striped too.
    let stripes = |page: &str| page.matches("class=\"chart-line-a").count();
    let (sure, uncertain) = (drawn(Value::sure(9.0)), drawn(Value::uncertain(9.0)));
    assert_eq!(stripes(&sure) + 2, stripes(&uncertain), "{uncertain}");
}

#[test]
fn the_ground_that_is_kept_is_the_one_that_would_be_worked_out() {
    let number = |value: f64| format!("{value}");
    let copy = Shapes::countries().clone();
    for _ in 0..2 {
        let canvas = Canvas::page(Lang::EN, &number);
        let kept = regions(&europe(), Shapes::countries(), &canvas).unwrap();
        let anew = regions(&europe(), &copy, &canvas).unwrap();
        assert_eq!(kept.drawing.for_page("map"), anew.drawing.for_page("map"));
    }
}

#[test]
fn a_map_says_in_words_what_its_colours_say() {
    let number = |v: f64| format!("{v:.1}");
    let chart = regions(&europe(), Shapes::countries(), &Canvas::page(Lang::EN, &number)).unwrap();
    let page = chart.drawing.for_page("map");
    for words in ["-5 to 0", "0 to 5", "15 to 20", "uncertain", "no figure"] {
        assert!(page.contains(&format!(">{words}<")), "{words}");
    }
    for class in ["chart-land", "chart-land-a", "chart-hollow-c", "chart-line-text"] {
        assert!(page.contains(&format!("class=\"{class}\"")), "{class}");
    }
    assert!(page.len() < 45_000, "{} bytes", page.len());
    assert_eq!(chart.table.rows.len(), europe().rows.len());
    let file = chart.drawing.standalone(Frame::Titled);
    assert!(png(&file, 400).unwrap().starts_with(b"\x89PNG"));
}

#[test]
fn a_map_without_a_figure_is_none() {
    let number = |v: f64| v.to_string();
    let canvas = Canvas::page(Lang::EN, &number);
    let none = map(vec![row("LV", None), row("US", Some(Value::sure(1.0)))]);
    assert_eq!(
        regions(&none, Shapes::countries(), &canvas).unwrap_err(),
        ChartError::NothingToDraw
    );
    let many = map(vec![row("LV", None); 2_001]);
    assert!(matches!(
        regions(&many, Shapes::countries(), &canvas),
        Err(ChartError::TooMany { .. })
    ));
}

fn any_value() -> impl Strategy<Value = Option<Value>> {
    prop_oneof![
        Just(None),
        Just(Some(Value::sure(f64::NAN))),
        any::<f64>().prop_map(|v| Some(Value::uncertain(v))),
        (-100.0..100.0).prop_map(|v| Some(Value::sure(v))),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(32))]

    #[test]
    fn no_bytes_panic(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
        let _ = read(&bytes, None);
        let _ = Shapes::kept(&String::from_utf8_lossy(&bytes));
    }

    #[test]
    fn no_broken_file_panics(
        at in any::<prop::sample::Index>(),
        piece in "[0-9\\[\\]{},.:\"eE-]{0,6}",
        is_topology in any::<bool>(),
    ) {
        let text = if is_topology { TOPO } else { GEO };
        let mut text = text.to_owned();
        let at = at.index(text.len());
        text.replace_range(at..=at, &piece);
        match read(text.as_bytes(), None) {
            Ok(taken) => {
                let kept = Shapes::kept(&taken.shapes.keep()).unwrap();
                prop_assert_eq!(kept, taken.shapes);
            }
            Err(problems) => for problem in problems.as_slice() {
                prop_assert!(PROBLEM_CODES.contains(&problem.code), "{}", problem.code);
            },
        }
        let mut kept = read(GEO.as_bytes(), None).unwrap().shapes.keep();
        let at = at % kept.len();
        kept.replace_range(at..=at, &piece);
        if let Ok(shapes) = Shapes::kept(&kept) {
            let number = |v: f64| v.to_string();
            let rows = vec![row("LV01", Some(Value::sure(1.0))), row("LV02", None)];
            let _ = regions(&map(rows), &shapes, &Canvas::page(Lang::EN, &number));
        }
    }

    #[test]
    fn a_map_stays_within_its_canvas(
        values in proptest::collection::vec(any_value(), 6),
        width in 40.0..1500.0f64,
        is_arabic in any::<bool>(),
    ) {
        let codes = ["LV", "MT", "LU", "NO", "TR", "XX"];
        let rows = codes.iter().zip(&values).map(|(code, value)| row(code, *value)).collect();
        let number = |v: f64| format!("{v}");
        let lang = if is_arabic { Lang::AR } else { Lang::EN };
        let canvas = Canvas { width_px: width, ..Canvas::page(lang, &number) };
        if let Ok(chart) = regions(&map(rows), Shapes::countries(), &canvas) {
            let page = chart.drawing.for_page("map");
            let (wide, high) = (chart.drawing.width_px(), chart.drawing.height_px());
            let document = resvg::usvg::roxmltree::Document::parse(&page).unwrap();
            for node in document.descendants().filter(|n| n.has_tag_name(("http://www.w3.org/2000/svg", "circle"))) {
                let of = |name| node.attribute(name).and_then(|t| t.parse::<f64>().ok()).unwrap();
                prop_assert!((0.0..=wide.max(10.0)).contains(&of("cx")), "{} of {wide}", of("cx"));
                prop_assert!((0.0..=high).contains(&of("cy")));
            }
            for path in document.descendants().filter_map(|n| n.attribute("d")) {
                let starts = path.split('M').skip(1).filter_map(|part| {
                    let mut numbers = part.split(|c: char| !c.is_ascii_digit());
                    Some((numbers.next()?.parse::<f64>().ok()?, numbers.next()?.parse::<f64>().ok()?))
                });
                for (x, y) in starts {
                    prop_assert!(x <= wide * 4.0 + 1.0 && y <= high * 4.0 + 1.0);
                }
            }
        }
    }
}
