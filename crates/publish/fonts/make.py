"""Makes the four font files from the packages named in README.md.

usage: python make.py FOLDER   (FOLDER holds noto-sans, noto-sans-arabic, noto-sans-ethiopic)
needs: fonttools, uharfbuzz
"""

import pathlib
import sys
import tempfile

from fontTools import merge, subset

from join import join

SOURCE = pathlib.Path(sys.argv[1])
TARGET = pathlib.Path(__file__).parent

LATIN_GREEK_CYRILLIC = (
    "U+0020-007E,U+00A0-024F,U+0259,U+02B0-02DD,U+0300-0331,U+0370-03FF,U+0400-052F,U+1E00-1EFF,"
    "U+2000-206F,U+2070-2094,U+20A0-20BF,U+2113,U+2116,U+2122,U+2190-2199,U+2212,U+2248,U+2260,"
    "U+2264,U+2265,U+25A0-25FF,U+2713,U+FFFD"
)
ARABIC = "U+0600-06FF,U+0750-077F,U+FDFC"
ETHIOPIC = "U+1200-139F"
LITTLE_LATIN = "U+0020-007E,U+00A0-00FF,U+2010-2026,U+FFFD"
FEATURES = "kern,mark,mkmk,ccmp,locl,liga,rlig,calt,init,medi,fina,isol,tnum,lnum,rclt,curs"


def part(folder: str, family: str, weight: str, ranges: str) -> str:
    out = tempfile.mktemp(suffix=".ttf")
    subset.main([
        str(SOURCE / folder / weight / f"{family}_{weight}.ttf"),
        f"--output-file={out}",
        f"--unicodes={ranges}",
        f"--layout-features={FEATURES}",
        "--name-IDs=0,1,2,3,4,5,6,13,14,16,17",
        "--drop-tables+=vhea,vmtx,STAT,gasp",
        "--no-hinting",
        "--desubroutinize",
        "--notdef-outline",
    ])
    return out


for weight, name in [("400Regular", "Regular"), ("700Bold", "Bold")]:
    latin = part("noto-sans", "NotoSans", weight, LATIN_GREEK_CYRILLIC)
    arabic = part("noto-sans-arabic", "NotoSansArabic", weight, ARABIC)
    merge.Merger().merge([latin, arabic]).save(TARGET / f"NotoSans-{name}.ttf")
    join(str(TARGET / f"NotoSans-{name}.ttf"))
    ethiopic = part("noto-sans-ethiopic", "NotoSansEthiopic", weight, ETHIOPIC)
    latin = part("noto-sans", "NotoSans", weight, LITTLE_LATIN)
    merge.Merger().merge([ethiopic, latin]).save(TARGET / f"NotoSansEthiopic-{name}.ttf")
