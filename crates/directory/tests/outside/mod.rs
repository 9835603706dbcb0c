//! Programs and files of others that tests hold ours against, where they are at hand.
#![allow(dead_code, reason = "each test needs some of it")]

use std::path::{Path, PathBuf};
use std::process::Command;

/// What a Python program prints that needs modules, or nothing when one is absent; fails then if
/// `ISOPOLITY_REQUIRE_TOOLS=1`.
pub fn python(module: &str, program: &str, paths: &[&Path]) -> Option<String> {
    // Debian's own Python has Debian's libraries; another may stand before it on the path.
    let import = format!("import {module}");
    let has_it = |python: &&&str| {
        let tried = Command::new(python).args(["-c", &import]).output();
        tried.is_ok_and(|o| o.status.success())
    };
    let Some(python) = ["python3", "/usr/bin/python3"].iter().find(has_it) else {
        let must = std::env::var("ISOPOLITY_REQUIRE_TOOLS").as_deref() == Ok("1");
        assert!(!must, "{module} is not installed, and ISOPOLITY_REQUIRE_TOOLS=1 asks for it");
        eprintln!("skipped: python3 with {module} not installed");
        return None;
    };
    let output = Command::new(python).args(["-c", program]).args(paths).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    Some(String::from_utf8(output.stdout).unwrap())
}

/// A file among those that tests leave behind.
pub fn file(name: &str, bytes: impl AsRef<[u8]>) -> PathBuf {
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    std::fs::write(&path, bytes).unwrap();
    path
}

/// A file of real data, if it is there.
pub fn shared(name: &str) -> Option<PathBuf> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data").join(name);
    let path = Some(path).filter(|path| path.exists());
    if path.is_none() {
        eprintln!("skipped: {name} is not there");
    }
    path
}

/// Checks that a graph keeps to the shapes of CPSV-AP, if the checker and the shapes are at hand.
pub fn conforms(name: &str, turtle: &str) {
    let Some(shapes) = shared("cpsv-ap/cpsv-ap-3.2.0-SHACL.ttl") else { return };
    let program = "import pyshacl, rdflib, sys
shapes, graph = (rdflib.Graph().parse(path, format='turtle') for path in sys.argv[1:])
services = len(list(graph.subjects(rdflib.RDF.type, rdflib.URIRef('http://purl.org/vocab/cpsv#PublicService'))))
conforms, _, text = pyshacl.validate(graph, shacl_graph=shapes)
print(conforms, services, text[:3000])";
    let graph = file(name, turtle);
    let Some(said) = python("pyshacl", program, &[&shapes, &graph]) else { return };
    assert!(said.starts_with("True "), "{said}");
    assert!(!said.starts_with("True 0 "), "a graph without services keeps to any shape");
}
