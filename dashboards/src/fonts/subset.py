# SPDX-License-Identifier: Apache-2.0
"""Cuts one Noto face to the characters Mingjian prints and adds the status signs the face lacks.

usage: subset.py FULL.ttf CHARACTERS OUT.(ttf|woff2)
CHARACTERS is a UTF-8 text file, or an earlier subset whose characters are taken over.
"""
import math
import sys

from fontTools import subset
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont


def circle(radius, turns=(0.0, 1.0), steps=48, centre=(500, 380)):
    first, last = turns
    angles = [2 * math.pi * (first + (last - first) * i / steps) for i in range(steps + (last - first < 1))]
    return [(centre[0] + radius * math.sin(a), centre[1] + radius * math.cos(a)) for a in angles]


def ring(outer, inner):
    return [circle(outer), circle(inner)[::-1]]


def box(left, bottom, right, top):
    return [(left, bottom), (left, top), (right, top), (right, bottom)]


def bar(start, end, width):
    (x1, y1), (x2, y2) = start, end
    length = math.hypot(x2 - x1, y2 - y1)
    dx, dy = (y1 - y2) / length * width / 2, (x2 - x1) / length * width / 2
    return [(x1 - dx, y1 - dy), (x1 + dx, y1 + dy), (x2 + dx, y2 + dy), (x2 - dx, y2 - dy)]


FRAME = [box(130, 10, 870, 750), box(190, 70, 810, 690)[::-1]]
SIGNS = {
    0x25B4: [[(260, 180), (500, 600), (740, 180)]],
    0x25BE: [[(260, 580), (740, 580), (500, 160)]],
    0x25B8: [[(290, 140), (290, 620), (710, 380)]],
    0x25C2: [[(710, 140), (290, 380), (710, 620)]],
    0x2715: [bar((200, 80), (800, 680), 80), bar((200, 680), (460, 420), 80), bar((540, 340), (800, 80), 80)],
    0x25F7: ring(400, 340) + [box(470, 380, 530, 660), box(530, 380, 720, 440)],
    0x29D7: [[(200, 760), (800, 760), (500, 380)], [(500, 380), (800, 0), (200, 0)]],
    0x21BB: [
        circle(380, (0.12, 0.94), 40) + circle(320, (0.12, 0.94), 40)[::-1],
        [(500, 860), (500, 560), (700, 710)],
    ],
    0x2610: FRAME,
    0x2611: FRAME + [bar((300, 400), (440, 240), 60), bar((440, 240), (720, 560), 60)],
}


def add_signs(font):
    tables, glyphs = [t for t in font["cmap"].tables if t.isUnicode()], font["glyf"]
    for code, contours in SIGNS.items():
        if code in font.getBestCmap():
            continue
        pen = TTGlyphPen(None)
        for contour in contours:
            pen.moveTo(tuple(map(round, contour[0])))
            for point in contour[1:]:
                pen.lineTo(tuple(map(round, point)))
            pen.closePath()
        name = f"uni{code:04X}"
        glyphs[name] = pen.glyph()
        font["hmtx"][name] = (1000, min(round(x) for contour in contours for x, _ in contour))
        for table in tables:
            table.cmap[code] = name


def characters(source):
    if source.endswith((".ttf", ".woff2")):
        return set(TTFont(source).getBestCmap())
    with open(source, encoding="utf-8") as text:
        return {ord(c) for c in text.read()}


def main(full, source, out):
    options = subset.Options(
        hinting=False,
        notdef_outline=True,
        name_IDs=["*"],
        layout_features=["kern", "mark", "mkmk", "ccmp", "locl"],
        drop_tables=["DSIG", "vhea", "vmtx", "VORG", "BASE", "meta"],
    )
    font = TTFont(full, recalcTimestamp=False)
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=characters(source))
    cutter.subset(font)
    add_signs(font)
    font.flavor = "woff2" if out.endswith(".woff2") else None
    font.save(out)


if __name__ == "__main__":
    main(*sys.argv[1:])
