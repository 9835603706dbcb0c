#!/usr/bin/env python3
"""Asks the open interfaces of a demonstration, and reads the answers with programs that know nothing of us.

    ask.py http://127.0.0.1:8080

Every city and language is asked for each of its files; then the description of the interfaces is taken at
its word by schemathesis, which sends what the description allows, and what it does not. The last line
counts what was well and what was not. The same seed gives the same questions.
"""

import io
import json
import os
import subprocess
import sys
import tempfile
import urllib.request

import feedparser
import icalendar
import lxml.etree
import openapi_spec_validator
import rdflib
import rdflib.compare

import figures

SEED = "20261127"
# How many questions of each kind schemathesis thinks up for an address.
EXAMPLES = "12"
# What it looks for: faults of the server, answers that the description does not know, and what is taken
# although the description forbids it.
CHECKS = "not_a_server_error,status_code_conformance,content_type_conformance,response_schema_conformance,negative_data_rejection"


def fetch(address, path):
    with urllib.request.urlopen(f"{address}{path}", timeout=60) as answer:
        return answer.read()


def told(address, path):
    return json.loads(fetch(address, path))


def calendar(text):
    """Strictly: whole lines, no errors, a zone for every local time."""
    assert all(len(line) <= 75 for line in text.split(b"\r\n")), "a line is too long"
    assert b"\n" not in text.replace(b"\r\n", b""), "a line ends without CR"
    read = icalendar.Calendar.from_ical(text)
    assert not read.errors, read.errors
    zones = {str(zone["TZID"]) for zone in read.walk("VTIMEZONE")}
    for event in read.walk("VEVENT"):
        assert not event.errors, event.errors
        assert event["UID"] and event["DTSTAMP"], event
        named = event["DTSTART"].params.get("TZID")
        assert named is None or named in zones, named


def feed(text):
    read = feedparser.parse(io.BytesIO(text))
    assert not read.bozo, read.bozo_exception
    assert read.version == "atom10" and read.feed.id and read.feed.updated, read.version


def catalogue(turtle, linked):
    graphs = [rdflib.Graph().parse(data=text, format=kind) for text, kind in [(turtle, "turtle"), (linked, "json-ld")]]
    assert len(graphs[0]) > 0, "nothing stands in it"
    assert rdflib.compare.isomorphic(*graphs), "Turtle and JSON-LD say different things"


def files(address):
    """What is to be read, each with its name."""
    yield "openapi.json", lambda: openapi_spec_validator.validate(told(address, "/open/openapi.json"))
    yield "thesaurus.ttl", lambda: rdflib.Graph().parse(data=fetch(address, "/thesaurus.ttl"), format="turtle")
    yield "sitemap.xml", lambda: lxml.etree.fromstring(fetch(address, "/sitemap.xml"))
    for city in cities(address):
        base = f"/open/{city}"
        yield f"{city} cpsv-ap", lambda base=base: catalogue(fetch(address, f"{base}/cpsv-ap.ttl"), fetch(address, f"{base}/cpsv-ap.jsonld"))
        yield f"{city} sitemap/1", lambda base=base: lxml.etree.fromstring(fetch(address, f"{base}/sitemap/1"))
        for lang in languages(address, city):
            of = f"{base}/{lang}"
            yield f"{city} {lang} events.ics", lambda of=of: calendar(fetch(address, f"{of}/events.ics"))
            yield f"{city} {lang} news.atom", lambda of=of: feed(fetch(address, f"{of}/news.atom"))
            yield f"{city} {lang} events.atom", lambda of=of: feed(fetch(address, f"{of}/events.atom"))
            yield f"{city} {lang} search.xml", lambda of=of: lxml.etree.fromstring(fetch(address, f"{of}/search.xml"))


def cities(address):
    return [region["path"].strip("/") for region in told(address, "/api/v3/regions/")]


def languages(address, city):
    return [language["bcp47_tag"] for language in told(address, f"/api/v3/{city}/languages/")]


def narrowed(address):
    """The description, with names of things that are there beside what anybody may think up."""
    document = told(address, "/open/openapi.json")
    city = cities(address)[0]
    langs = languages(address, city)
    known = {
        ("path", "city"): [city], ("path", "lang"): langs[:3], ("path", "number"): ["1"], ("path", "file"): ["health.svg"],
        ("path", "event"): events(address, city), ("query", "language"): langs,
        ("path", "flow"): [figures.TABLE, f"ESTAT,{figures.TABLE},1.0"], ("path", "table"): [figures.TABLE],
        ("path", "key"): ["all", figures.KEY],
        ("path", "kind"): ["dataflow", "datastructure", "codelist", "conceptscheme"],
        ("query", "url"): [page["path"] for page in told(address, f"/api/v3/{city}/{langs[0]}/pages/")[:3]],
    }
    for path, item in document["paths"].items():
        for operation in item.values():
            for parameter in operation["parameters"]:
                place = (parameter["in"], parameter["name"])
                names = ids(address, path, city, langs[0]) if place == ("path", "id") else known.get(place)
                # Which languages there are, the app may ask before it knows any; and who asks for the document
                # of no page gets that of all.
                is_free = place == ("path", "lang") and path.endswith(("languages/", "is_chat_enabled/"))
                is_free = is_free or place == ("query", "url") and "pdf" in path
                if names and not is_free:
                    parameter["schema"] = {"type": "string", "enum": names}
                # A page is asked for by either, and by one of them at least.
                if parameter["name"] == "url" and path.endswith(("page/", "post/", "parents/")):
                    parameter["required"] = True
    return document


def events(address, city):
    changes = told(address, f"/open/{city}/changes")["changes"]
    return [change["key"] for change in changes if change["kind"] == "event" and change["state"] == "shown"][:3]


def ids(address, path, city, lang):
    """Two records of a list, and one that is not there."""
    if "/sdmx/" in path:
        return ["GEO"] if "codelist" in path else [figures.TABLE]
    where = path.replace("{city}", city).replace("{lang}", lang)
    if "/hsds" not in path:
        return [news["id"] for news in told(address, where.replace("/{id}", ""))[:2]]
    listed = told(address, where.replace("/{id}", "?per_page=2"))["contents"]
    return [record["id"] for record in listed] + ["00000000-0000-0000-0000-000000000000"]


def contract(address):
    """Each address by itself: the description tells no way from one to another, and none is made up."""
    with tempfile.NamedTemporaryFile("w", suffix=".json") as file:
        json.dump(narrowed(address), file)
        file.flush()
        words = ["run", file.name, "--url", address, "--checks", CHECKS, "--max-examples", EXAMPLES, "--seed", SEED,
                 "--generation-database", "none", "--phases", "examples,coverage,fuzzing", "--suppress-health-check", "all", "--rate-limit", "300/s"]
        program = "import sys; from schemathesis.cli import schemathesis; sys.exit(schemathesis())"
        done = subprocess.run([sys.executable, "-c", program, *words], env=os.environ)
        assert done.returncode == 0, "see above"


def main():
    address = sys.argv[1].rstrip("/")
    well, ill = 0, 0
    for name, read in [*files(address), *figures.all_of(address), ("schemathesis", lambda: contract(address))]:
        try:
            read()
            well += 1
        except Exception as why:  # whatever another program makes of it
            ill += 1
            print(f"{name}: {type(why).__name__}: {why}")
    print(f"ℹ pass {well}")
    print(f"ℹ fail {ill}")
    return 1 if ill else 0


if __name__ == "__main__":
    sys.exit(main())
