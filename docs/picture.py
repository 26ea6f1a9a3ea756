#!/usr/bin/env python3
"""Draw coloured terminal output as an SVG: script -qc 'dateline code ARTICLE' /dev/null | docs/picture.py LINES > docs/picture.svg

Knows the colours that dateline prints (bold, dim and five inks); everything else is plain text. Each line is cut at 120 columns.
"""
import html, re, sys

INK = {"31": "#d1242f", "32": "#1a7f37", "33": "#9a6700", "34": "#0969da"}
LINE, CHAR, TOP = 17, 7.8, 24

def spans(line):
    style, at = [], 0
    for m in re.finditer(r"\x1b\[([0-9;]*)m", line):
        if m.start() > at:
            yield style, line[at:m.start()]
        codes = m.group(1).split(";")
        style = [] if codes == ["0"] else codes
        at = m.end()
    if at < len(line):
        yield style, line[at:]

def main(most):
    lines = [l.rstrip("\r\n") for l in sys.stdin][:most]
    out, width = [], 0
    for i, line in enumerate(lines):
        parts, n = [], 0
        for style, text in spans(line):
            text = text[:120 - n]
            n += len(text)
            css = "".join(["font-weight:bold;" if "1" in style else "", "fill:#6e7781;" if "2" in style else ""] +
                          ["fill:%s;" % INK[c] for c in style if c in INK])
            parts.append('<tspan%s>%s</tspan>' % (' style="%s"' % css if css else "", html.escape(text)))
        width = max(width, n)
        out.append('<text x="16" y="%d" xml:space="preserve">%s</text>' % (TOP + LINE * i, "".join(parts)))
    w, h = int(width * CHAR) + 32, TOP + LINE * len(lines)
    print('<svg xmlns="http://www.w3.org/2000/svg" width="%d" height="%d" viewBox="0 0 %d %d" role="img" aria-label="The sheet that dateline prints of an article">' % (w, h, w, h))
    print('<rect width="100%" height="100%" rx="8" fill="#ffffff" stroke="#d0d7de"/>')
    print('<g font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, monospace" font-size="13" fill="#1f2328">')
    print("\n".join(out))
    print("</g></svg>")

if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 60)
