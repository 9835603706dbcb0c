"""Joins letters of Arabic with their dots into one glyph each.

Noto Sans Arabic draws a letter as a bare shape and its dots, each a glyph of its own. A program that
reads a PDF then finds the letter twice or in pieces. So every pair of shape and dots that shaping
brings forth becomes one composite glyph, put in its place by one last lookup (feature `mset`); so
does a letter with one of the signs that plain texts have. Where other vowel signs follow, shape and
dots stay apart, because the signs are hung onto the dots.
"""

import collections
import itertools

import uharfbuzz
from fontTools.otlLib import builder
from fontTools.ttLib import TTFont
from fontTools.ttLib.tables import otTables
from fontTools.ttLib.tables._g_l_y_f import Glyph, GlyphComponent

TATWEEL = "\u0640"
# Signs that plain texts have: two strokes and doubling in Arabic, the hamza on heh in Persian.
SIGNED = [
    *((chr(letter), sign) for letter in range(0x627, 0x64B) for sign in ("\u064b", "\u0651")),
    *((heh, "\u0654") for heh in "\u0647\u06c1\u06d5"),
]


def is_letter(code: int) -> bool:
    return 0x620 <= code <= 0x64A or 0x66E <= code <= 0x6D3 or 0x6FA <= code <= 0x77F


def groups(path: str) -> dict[tuple[int, ...], tuple]:
    """Glyphs that shaping makes of one letter, with the places of the dots that it makes most often."""
    font = uharfbuzz.Font(uharfbuzz.Face(uharfbuzz.Blob.from_file_path(path)))
    letters = [chr(code) for code in TTFont(path).getBestCmap() if is_letter(code)]
    found = collections.defaultdict(collections.Counter)
    alone = [f"{a}{letter}{b}" for letter in letters for a in ("", TATWEEL) for b in ("", TATWEEL)]
    alone += [f"{a}{letter}{sign}{b}" for letter, sign in SIGNED for a in ("", TATWEEL) for b in ("", TATWEEL)]
    pairs = [a + b for a, b in itertools.product(letters, letters)]
    for text in itertools.chain(alone, pairs, (f"{TATWEEL}{pair}{TATWEEL}" for pair in pairs)):
        buffer = uharfbuzz.Buffer()
        buffer.add_str(text)
        buffer.direction, buffer.script, buffer.language = "rtl", "Arab", "ar"
        uharfbuzz.shape(font, buffer)
        glyphs = list(zip(buffer.glyph_infos, buffer.glyph_positions))[::-1]
        for _, group in itertools.groupby(glyphs, key=lambda glyph: glyph[0].cluster):
            (base, _), *marks = group
            if marks and all(place.x_advance == 0 for _, place in marks):
                key = (base.codepoint, *(mark.codepoint for mark, _ in marks))
                found[key][tuple((place.x_offset, place.y_offset) for _, place in marks)] += 1
    return {key: places.most_common(1)[0][0] for key, places in found.items()}


def composite(names: tuple[str, ...], places: tuple) -> Glyph:
    glyph = Glyph()
    glyph.numberOfContours = -1
    glyph.components = []
    for name, (x, y) in zip(names, ((0, 0), *places)):
        part = GlyphComponent()
        part.glyphName, part.x, part.y = name, x, y
        part.flags = 0x0004 | (0x0200 if not glyph.components else 0)
        glyph.components.append(part)
    return glyph


def coverage(names, font):
    return builder.buildCoverage(sorted(set(names), key=font.getGlyphID), font.getReverseGlyphMap())


def chain(font, inputs, ahead, lookup):
    """One rule: glyphs of these kinds after each other, before these; then this lookup, or nothing."""
    rule = otTables.ChainContextSubst()
    rule.Format = 3
    rule.BacktrackGlyphCount, rule.BacktrackCoverage = 0, []
    rule.InputGlyphCount = len(inputs)
    rule.InputCoverage = [coverage(names, font) for names in inputs]
    rule.LookAheadGlyphCount = len(ahead)
    rule.LookAheadCoverage = [coverage(names, font) for names in ahead]
    rule.SubstLookupRecord = []
    if lookup is not None:
        record = otTables.SubstLookupRecord()
        record.SequenceIndex, record.LookupListIndex = 0, lookup
        rule.SubstLookupRecord = [record]
    rule.SubstCount = len(rule.SubstLookupRecord)
    return rule


def add_lookup(table, kind: int, subtables: list) -> int:
    lookup = otTables.Lookup()
    lookup.LookupType, lookup.LookupFlag = kind, 0
    lookup.SubTable, lookup.SubTableCount = subtables, len(subtables)
    table.LookupList.Lookup.append(lookup)
    table.LookupList.LookupCount = len(table.LookupList.Lookup)
    return table.LookupList.LookupCount - 1


def add_feature(table, tag: str, lookup: int) -> None:
    record = otTables.FeatureRecord()
    record.FeatureTag, record.Feature = tag, otTables.Feature()
    record.Feature.FeatureParams = None
    record.Feature.LookupListIndex, record.Feature.LookupCount = [lookup], 1
    records = table.FeatureList.FeatureRecord
    records.append(record)
    table.FeatureList.FeatureCount = len(records)
    for script in table.ScriptList.ScriptRecord:
        systems = [script.Script.DefaultLangSys]
        systems += [system.LangSys for system in script.Script.LangSysRecord]
        for system in filter(None, systems):
            system.FeatureIndex.append(len(records) - 1)
            system.FeatureCount = len(system.FeatureIndex)


def join(path: str) -> None:
    """Joins letters and dots in the font at a path."""
    found = groups(path)
    font = TTFont(path)
    order = font.getGlyphOrder()
    named = {tuple(order[gid] for gid in key): places for key, places in found.items()}
    joined = {names: f"joined{at}" for at, names in enumerate(sorted(named))}
    signs = {name for code, name in font.getBestCmap().items() if 0x64B <= code <= 0x65F or code == 0x670}
    font.setGlyphOrder(order + list(joined.values()))
    font.getReverseGlyphMap(rebuild=True)
    for names, name in joined.items():
        glyph = composite(names, named[names])
        font["glyf"][name] = glyph
        glyph.recalcBounds(font["glyf"])
        font["hmtx"][name] = (font["hmtx"][names[0]][0], glyph.xMin)
        font["GDEF"].table.GlyphClassDef.classDefs[name] = 1
    table = font["GSUB"].table
    rules = []
    for length in sorted({len(names) for names in joined}, reverse=True):
        of_length = {names: name for names, name in joined.items() if len(names) == length}
        ligatures = add_lookup(table, 4, [builder.buildLigatureSubstSubtable(of_length)])
        kinds = [[names[at] for names in of_length] for at in range(length)]
        rules.append(chain(font, kinds, [signs], None))
        rules.append(chain(font, kinds, [], ligatures))
    add_feature(table, "mset", add_lookup(table, 6, rules))
    keep_pairs(font, joined)
    font["maxp"].recalc(font)
    font.save(path)


def keep_pairs(font, joined) -> None:
    """What is kerned with a bare shape is kerned with its joined glyphs."""
    for lookup in font["GPOS"].table.LookupList.Lookup:
        for subtable in lookup.SubTable:
            subtable = getattr(subtable, "ExtSubTable", subtable)
            if isinstance(subtable, otTables.PairPos) and subtable.Format == 2:
                keep_pair(font, subtable, joined)


def keep_pair(font, subtable, joined) -> None:
    covered = set(subtable.Coverage.glyphs)
    for names, name in joined.items():
        if names[0] in covered:
            covered.add(name)
            copy_class(subtable.ClassDef1, names[0], name)
        copy_class(subtable.ClassDef2, names[0], name)
    subtable.Coverage.glyphs = sorted(covered, key=font.getGlyphID)


def copy_class(classes, old: str, new: str) -> None:
    if old in classes.classDefs:
        classes.classDefs[new] = classes.classDefs[old]
