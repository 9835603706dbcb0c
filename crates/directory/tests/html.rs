//! A parser that builds the tree as browsers do finds the same words in HTML as we do: html5lib for
//! Python.
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test may stop at the first trouble"
)]

#[path = "outside/mod.rs"]
mod outside;

use directory::prose::{from_html, words};
use outside::python;
use std::path::PathBuf;

/// Pieces of HTML, whole and broken.
const PIECES: [&str; 34] = [
    "<p>",
    "</p>",
    "<div class='x'>",
    "</div>",
    "<ul>",
    "<li>",
    "</li>",
    "</ul>",
    "<ol>",
    "</ol>",
    "<b>",
    "</b>",
    "<strong>",
    "<h2>",
    "</h2>",
    "<a href='https://a.eu'>",
    "</a>",
    "<br/>",
    "<hr>",
    "<span style='color:red'>",
    "</span>",
    "<table><tr><td>",
    "</td><td>",
    "</td></tr></table>",
    "<blockquote>",
    "</blockquote>",
    "<script>var no = '<p>'</script>",
    "<style>no{}</style>",
    "<p hidden>no</p>",
    "&amp;",
    "&nbsp;",
    "&eacute;t&eacute;",
    "<!-- no -->",
    "<img alt='no' src=x>",
];

/// Pages of pieces and words in any order, the same every time.
fn pages() -> Vec<String> {
    let mut seed = 7_u64;
    let mut below = |end: usize| {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(seed >> 33).unwrap() % end
    };
    let mut page = |at: usize| {
        let mut html = String::new();
        for n in 0..below(30) {
            html.push_str(PIECES[below(PIECES.len())]);
            html.push_str(&format!(" w{at}x{n} "));
        }
        html
    };
    (0..600).map(&mut page).collect()
}

fn sorted(text: &str) -> Vec<String> {
    let mut all: Vec<String> = text.split_whitespace().map(str::to_owned).collect();
    all.retain(|word| word != "–");
    all.sort();
    all
}

#[test]
fn html5lib_finds_the_same_words() {
    let pages = pages();
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("pages.json");
    std::fs::write(&path, serde_json::to_string(&pages).unwrap()).unwrap();
    let program = "import html5lib, json, sys
def said(node, out):
    if not isinstance(node.tag, str) or node.tag in ('script', 'style') or 'hidden' in node.attrib:
        out.append(node.tail or '')
        return
    out.append(' ' + (node.text or ''))
    for child in node:
        said(child, out)
    out.append(' ' + (node.tail or ''))
def words(html):
    out = []
    said(html5lib.parseFragment(html, namespaceHTMLElements=False), out)
    return ''.join(out)
print(json.dumps([words(html) for html in json.load(open(sys.argv[1]))]))";
    let Some(theirs) = python("html5lib", program, &[&path]) else { return };
    let theirs: Vec<String> = serde_json::from_str(&theirs).unwrap();
    for (html, theirs) in pages.iter().zip(&theirs) {
        assert_eq!(sorted(&words(&from_html(html))), sorted(theirs), "{html}");
    }
}
