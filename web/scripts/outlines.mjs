// Writes src/outlines.json: Natural Earth's 1:50m land and borders as world-atlas packs them, simplified to what a screen shows up to
// zoom 6, and cut at the antimeridian, which the source does not do. Run by hand when the data changes: npm run outlines.
// Source and licence: SOURCES.md. Form: {"land": lines, "borders": lines}; a line is [lon, lat, dlon, dlat, ...] in hundredths of a degree.
import { readFileSync, writeFileSync } from 'node:fs'
import { presimplify, simplify, filter, filterWeight } from 'topojson-simplify'
import { feature, mesh } from 'topojson-client'

const minWeight = 0.006 // square degrees: below it a bend or an island is dropped
let t = JSON.parse(readFileSync(new URL('../node_modules/world-atlas/countries-50m.json', import.meta.url), 'utf8'))
t = simplify(presimplify(t), minWeight)
t = filter(t, filterWeight(t, minWeight))

// unwrap makes longitudes go on over 180 instead of jumping to -180.
function unwrap(ring) {
  let turn = 0
  return ring.map(([x, y], i) => {
    if (i > 0 && x - ring[i - 1][0] > 180) turn -= 360
    if (i > 0 && x - ring[i - 1][0] < -180) turn += 360
    return [x + turn, y]
  })
}

// clip keeps what of a ring lies on one side of a meridian (Sutherland and Hodgman).
function clip(ring, x0, keep) {
  const out = []
  ring.forEach((b, i) => {
    const a = ring[(i + ring.length - 1) % ring.length]
    const cross = () => [x0, a[1] + ((b[1] - a[1]) * (x0 - a[0])) / (b[0] - a[0])]
    if (keep(b[0])) {
      if (!keep(a[0])) out.push(cross())
      out.push(b)
    } else if (keep(a[0])) out.push(cross())
  })
  return out
}

function cut(ring) {
  let r = unwrap(ring)
  if (Math.abs(r[0][0] - r[r.length - 1][0]) > 300) r = [...r, [r[r.length - 1][0], -90], [r[0][0], -90]] // round the south pole
  const parts = []
  for (const turn of [-360, 0, 360]) {
    const part = clip(clip(r.map(([x, y]) => [x + turn, y]), -180, (x) => x >= -180), 180, (x) => x <= 180)
    if (part.length > 3) parts.push(part)
  }
  return parts
}

function encode(points, closed) {
  const ps = points.map(([x, y]) => [Math.round(x * 100), Math.round(y * 100)]).filter((p, i, all) => i === 0 || p[0] !== all[i - 1][0] || p[1] !== all[i - 1][1])
  if (closed && (ps[0][0] !== ps[ps.length - 1][0] || ps[0][1] !== ps[ps.length - 1][1])) ps.push(ps[0])
  return ps.length < (closed ? 4 : 2) ? [] : ps.flatMap((p, i) => (i === 0 ? p : [p[0] - ps[i - 1][0], p[1] - ps[i - 1][1]]))
}

const land = feature(t, t.objects.land).features.flatMap((f) => f.geometry.coordinates.flatMap((polygon) => polygon.flatMap(cut)))
const borders = mesh(t, t.objects.countries, (a, b) => a !== b).coordinates.flatMap((line) => {
  const parts = [[]]
  line.forEach((p, i) => {
    if (i > 0 && Math.abs(p[0] - line[i - 1][0]) > 180) parts.push([])
    parts[parts.length - 1].push(p)
  })
  return parts
})
const rows = { land: land.map((r) => encode(r, true)).filter((l) => l.length), borders: borders.map((l) => encode(l, false)).filter((l) => l.length) }
writeFileSync(new URL('../src/outlines.json', import.meta.url), JSON.stringify(rows) + '\n')
