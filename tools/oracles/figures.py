#!/usr/bin/env python3
"""Asks the services of figures of a demonstration with the programs that people use for Eurostat's.

    figures.py http://127.0.0.1:8080

Each is pointed at our address as at any other service; all must find the figures that the plain table has.
Imported by ask.py, which counts what was well.
"""

import csv
import io
import json
import sys
import urllib.request
import warnings

TABLE, KEY = "LFSA_ERGAN", "A.PC.T.Y15-64.NAT+FOR.LV"
TOWN, OWN = "JELGAVA", "OWN_LOOKING_FOR_WORK"


def fetch(address, path, accept="*/*"):
    asked = urllib.request.Request(f"{address}{path}", headers={"Accept": accept})
    with urllib.request.urlopen(asked, timeout=60) as answer:
        return answer.read()


def expected(address, prefix=""):
    """Figures by citizenship and year, out of the plain table."""
    text = fetch(address, f"{prefix}/sdmx/2.1/data/{TABLE}/{KEY}?startPeriod=2020&format=SDMX-CSV").decode()
    rows = csv.DictReader(io.StringIO(text))
    return {(row["citizen"], row["TIME_PERIOD"]): float(row["OBS_VALUE"]) for row in rows}


def by_group_and_year(frame):
    """The same out of a table of pandas with an index of dimensions."""
    frame = frame.reset_index()
    value = frame.columns[-1]
    return {(row["citizen"], str(row["TIME_PERIOD"])): row[value] for _, row in frame.iterrows()}


def same(found, wanted):
    assert len(wanted) == 10, wanted
    assert found == wanted, f"{found} is not {wanted}"


def sdmx1(address, version):
    """sdmx1: a source of our own, tables, structures, figures."""
    import sdmx

    warnings.filterwarnings("ignore")
    name = f"OURS{version.replace('.', '')}"
    source = {"id": name, "name": "ours", "url": f"{address}/sdmx/{version}"}
    sdmx.add_source(source | ({"versions": ["3.0.0"]} if version == "3.0" else {}))
    client = sdmx.Client(name)
    assert TABLE in client.dataflow().dataflow, "the table is not among those that there are"
    asked = {"startPeriod": "2020"} if version == "2.1" else {}
    found = by_group_and_year(sdmx.to_pandas(client.data(TABLE, key=KEY, params=asked)))
    same({cell: value for cell, value in found.items() if cell[1] >= "2020"}, expected(address))
    keys = client.series_keys(TABLE, use_cache=False) if version == "2.1" else []
    if version == "2.1":
        found = {(str(key["citizen"].value), str(key["geo"].value)) for key in keys}
        assert {("NAT", "LV"), ("FOR", "LV")} <= found, f"keys of series are {found}"
    flow = client.dataflow(TABLE)
    assert TABLE in flow.dataflow, "the table is not told alone"
    if version == "2.1":
        assert "LV" in flow.codelist["GEO"], "the list of places lacks Latvia"
        structure = flow.structure[TABLE]
        groups = {"geo": "LV", "citizen": ["NAT", "FOR"]}
        found = client.data(TABLE, key=groups, params=asked, dsd=structure)
        same(by_group_and_year(sdmx.to_pandas(found)), expected(address))


def own(address):
    """sdmx1: the table of a city's own, which says that it is made up."""
    import sdmx

    sdmx.add_source({"id": "TOWNS", "name": "ours", "url": f"{address}/sdmx/2.1"})
    client = sdmx.Client("TOWNS")
    flow = client.dataflow(OWN, agency_id=TOWN)
    message = client.data(OWN, dsd=flow.structure[OWN])
    assert message.header.test is True, "made-up figures are passed off as real ones"
    found = sdmx.to_pandas(message)
    text = fetch(address, f"/sdmx/2.1/data/{TOWN},{OWN}/all?format=SDMX-CSV").decode()
    rows = [row for row in csv.DictReader(io.StringIO(text)) if row["OBS_VALUE"]]
    assert len(rows) > 10 and abs(found.sum() - sum(float(row["OBS_VALUE"]) for row in rows)) < 1e-6, found


def pysdmx(address):
    """pysdmx: structures of both versions of the service, and figures through its reader."""
    from pysdmx.api.qb import ApiVersion, DataContext, DataQuery, RestService, StructureQuery, StructureType
    from pysdmx.io import read_sdmx
    from pysdmx.io.format import StructureFormat

    new = RestService(f"{address}/sdmx/3.0", ApiVersion.V2_0_0, structure_format=StructureFormat.SDMX_JSON_2_0_0)
    flows = json.loads(new.structure(StructureQuery(StructureType.DATAFLOW, "ESTAT", TABLE, "1.0")))
    assert [flow["id"] for flow in flows["data"]["dataflows"]] == [TABLE], flows
    query = DataQuery(DataContext.DATAFLOW, "ESTAT", TABLE, "1.0")
    told = json.loads(new.data(query))
    assert told["data"]["dataSets"], told
    lines = "application/vnd.sdmx.data+csv;version="
    for kind in ["application/vnd.sdmx.structurespecificdata+xml;version=2.1", f"{lines}1.0.0", f"{lines}2.0.0", f"{lines}2.0.0;labels=name", f"{lines}1.0.0;labels=both", f"{lines}2.0.0;labels=both"]:
        text = fetch(address, f"/sdmx/2.1/data/{TABLE}/{KEY}?startPeriod=2020", kind)
        frame = read_sdmx(text.decode(), validate=False).data[0].data
        found = {(row["citizen"], str(row["TIME_PERIOD"])): float(row["OBS_VALUE"]) for _, row in frame.iterrows()}
        same(found, expected(address))


def eurostat(address):
    """eurostat, which people use for Eurostat's own service: only the host is another."""
    import eurostat
    from eurostat import eurostat as inner

    for provider in inner.__Uri__.BASE_URL:
        inner.__Uri__.BASE_URL[provider] = f"{address}/eurostat/api/dissemination/sdmx/2.1/"
    contents = eurostat.get_toc_df(agency="EUROSTAT")
    assert TABLE in list(contents["code"]), contents
    alone = eurostat.get_toc(agency="EUROSTAT", dataset=TABLE)
    assert alone[1][1] == TABLE and alone[1][-1] == "2024", alone
    assert eurostat.get_pars(TABLE) == ["freq", "unit", "sex", "age", "citizen", "geo"]
    places = eurostat.get_par_values(TABLE, "geo")
    assert "LV" in places and "LFSA" not in places, places
    names = eurostat.get_dic(TABLE, "geo", full=False, frmt="dict")
    assert names["LV"] == "Latvia" and set(names) == set(places), names
    assert [told[0] for told in eurostat.get_dic(TABLE)][-1] == "geo"
    asked = {"freq": "A", "unit": "PC", "sex": "T", "age": "Y15-64", "citizen": ["NAT", "FOR"], "geo": "LV", "startPeriod": 2020}
    frame = eurostat.get_data_df(TABLE, filter_pars=asked, flags=True)
    years = [name.removesuffix("_value") for name in frame.columns if name.endswith("_value")]
    found = {(row["citizen"], year): row[f"{year}_value"] for _, row in frame.iterrows() for year in years}
    same(found, expected(address))


def pyjstat(address):
    """pyjstat: JSON-stat, below our own address and below the one that Eurostat's has."""
    from pyjstat import pyjstat as reader

    for prefix in ["", "/eurostat/api/dissemination"]:
        path = f"{prefix}/statistics/1.0/data/{TABLE}?format=JSON&lang=EN&geo=LV&citizen=NAT&citizen=FOR&sinceTimePeriod=2020"
        frame = reader.Dataset.read(fetch(address, path).decode()).write("dataframe", naming="id")
        time = frame.columns[-2]
        found = {(row["citizen"], row[time]): row["value"] for _, row in frame.iterrows()}
        same(found, expected(address, prefix))


def all_of(address):
    """Each program with its name; sdmx1 asks the newer version first, because it keeps what it read of the older."""
    yield "sdmx1 3.0", lambda: sdmx1(address, "3.0")
    yield "sdmx1 2.1", lambda: sdmx1(address, "2.1")
    yield "sdmx1, a city's own", lambda: own(address)
    yield "pysdmx", lambda: pysdmx(address)
    yield "eurostat", lambda: eurostat(address)
    yield "pyjstat", lambda: pyjstat(address)


if __name__ == "__main__":
    for program, ask in all_of(sys.argv[1].rstrip("/")):
        ask()
        print(f"{program}: well")
