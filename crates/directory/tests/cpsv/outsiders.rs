//! Programs that know nothing of us read what we write: rdflib and pySHACL for Python, the latter with
//! the shapes of the standard when they are there; and we read what rdflib writes.

use super::outside::{conforms, file, python};
use super::{brought, defaults, jelgava, told, written};
use directory::{Directory, Thesaurus};
use std::sync::Arc;

#[test]
fn what_is_written_keeps_to_the_shapes_of_the_standard() {
    let mut all = jelgava();
    conforms("jelgava.ttl", &written(&all).0);
    // And what is real, and what has next to nothing.
    let service = Arc::make_mut(&mut all.services[0]);
    service.provenance = directory::Provenance::Published;
    (service.documents, service.how_to_begin, service.cost) =
        (None, None, directory::Cost::Unknown);
    (service.themes, service.languages, service.hours) = (vec![], vec![], Default::default());
    conforms("published.ttl", &written(&all).0);
}

#[test]
fn both_forms_are_the_same_graph_to_others() {
    let (turtle, json) = written(&jelgava());
    let program = "import rdflib, sys
from rdflib.compare import to_isomorphic
turtle, json = sys.argv[1:]
turtle = rdflib.Graph().parse(turtle, format='turtle')
json = rdflib.Graph().parse(json, format='json-ld')
print(to_isomorphic(turtle) == to_isomorphic(json), len(turtle) > 1000)";
    let (turtle, json) = (file("same.ttl", &turtle), file("same.jsonld", &json));
    let Some(said) = python("rdflib", program, &[&turtle, &json]) else { return };
    assert_eq!(said.trim(), "True True");
}

/// The same in any order: other programs keep none.
fn unordered(mut directory: Directory) -> Directory {
    directory.organisations.sort_by(|a, b| a.key.cmp(&b.key));
    directory.places.sort_by(|a, b| a.key.cmp(&b.key));
    directory.services.sort_by(|a, b| a.key.cmp(&b.key));
    let contacts = directory.organisations.iter_mut().map(|o| &mut o.contacts);
    contacts.for_each(|all| all.sort_by_key(|c| format!("{c:?}")));
    directory.places.iter_mut().for_each(|place| place.accessibility.sort());
    for service in &mut directory.services {
        let service = Arc::make_mut(service);
        service.themes.sort();
        service.languages.sort();
        service.places.sort();
        service.safety.sort();
        service.contacts.sort_by_key(|c| format!("{c:?}"));
        service.eligibility.residence.sort();
        service.eligibility.gender.sort();
        service.eligibility.family.sort();
    }
    directory
}

#[test]
fn what_others_make_of_it_is_read_back_as_well() {
    let all = jelgava();
    let (turtle, _) = written(&all);
    let program = "import rdflib, sys
print(rdflib.Graph().parse(sys.argv[1], format='turtle').serialize(format=open(sys.argv[2]).read()))";
    let turtle = file("again.ttl", &turtle);
    for form in ["turtle", "json-ld", "pretty-xml", "xml", "nt"] {
        let form_file = file("form", form);
        let Some(theirs) = python("rdflib", program, &[&turtle, &form_file]) else { return };
        let incoming = brought(&theirs, &defaults()).unwrap_or_else(|p| panic!("{form}: {p:#?}"));
        assert_eq!(unordered(incoming.directory), unordered(told(&all)), "{form}");
    }
}

/// What W3C, SKOS Reference (2009), demands of every concept scheme, and what makes one whole: each is
/// a question that must find nothing.
const SKOS: &str = "import rdflib, sys
graph = rdflib.Graph().parse(sys.argv[1], format='turtle')
questions = {
    'S9 a concept is no scheme': '?x a skos:Concept, skos:ConceptScheme',
    'S37 a concept is no collection': '?x a skos:Concept, skos:Collection',
    'S13 a label is no other label': '?x skos:prefLabel ?l ; skos:altLabel ?l',
    'S27 related is not broader': '?x skos:related ?y ; (skos:broader|^skos:narrower)+ ?y',
    'nothing stands under itself': '?x (skos:broader|^skos:narrower)+ ?x',
    'what is broader is a concept': '?y skos:broader ?x FILTER NOT EXISTS {?x a skos:Concept}',
    'a member is a concept': '?y skos:member ?x FILTER NOT EXISTS {?x a skos:Concept}',
    'a concept has a label': '?x a skos:Concept FILTER NOT EXISTS {?x skos:prefLabel ?l}',
    'a label has a language': '?x skos:prefLabel|skos:altLabel ?l FILTER(lang(?l) = \"\")',
    'a concept is in the scheme': '?x a skos:Concept FILTER NOT EXISTS {?x skos:inScheme ?s}',
    'at the top or under one': '?x a skos:Concept FILTER NOT EXISTS {?x skos:broader|skos:topConceptOf ?y}',
    'not at the top and under one': '?x skos:broader ?y ; skos:topConceptOf ?s',
    'both say what is at the top': '?x skos:topConceptOf ?s FILTER NOT EXISTS {?s skos:hasTopConcept ?x}',
    'both say what is there at the top': '?s skos:hasTopConcept ?x FILTER NOT EXISTS {?x skos:topConceptOf ?s}',
    'the scheme has a name': '?x a skos:ConceptScheme FILTER NOT EXISTS {?x skos:prefLabel ?l}',
    'a collection has a name': '?x a skos:Collection FILTER NOT EXISTS {?x skos:prefLabel ?l}',
}
prefix = 'PREFIX skos: <http://www.w3.org/2004/02/skos/core#> SELECT ?x ?l WHERE {'
for name, question in questions.items():
    found = list(graph.query(prefix + question + '}'))
    if found: print(name, len(found), [tuple(map(str, f)) for f in found[:5]])
called, labels = {}, {}
for concept in graph.subjects(rdflib.RDF.type, rdflib.SKOS.Concept):
    for label in graph.objects(concept, rdflib.SKOS.prefLabel):
        called.setdefault(label, set()).add(concept)
        labels.setdefault((concept, label.language), set()).add(label)
for name, groups in [('two concepts of one name', called), ('S14 two labels of one language', labels)]:
    print(*(f'{name} {key}' for key, group in groups.items() if len(group) > 1), sep='')
print('concepts', len(list(graph.subjects(rdflib.RDF.type, rdflib.SKOS.Concept))))";

#[test]
fn the_thesaurus_keeps_the_rules_of_skos() {
    let all = Thesaurus::built_in();
    let turtle = file("thesaurus.ttl", all.turtle("https://town.example/thesaurus.ttl"));
    let Some(said) = python("rdflib", SKOS, &[&turtle]) else { return };
    assert_eq!(said.trim(), format!("concepts {}", all.concepts().len()));
    let program = "import logging, skosify, sys
logging.basicConfig(level=logging.WARNING, stream=sys.stdout)
print(len(skosify.skosify(sys.argv[1])) > 10_000)";
    let Some(said) = python("skosify", program, &[&turtle]) else { return };
    assert_eq!(said.trim(), "True", "what a checker of vocabularies warns of");
}
