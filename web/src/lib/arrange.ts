import type Graph from 'graphology'
import type { ForceAtlas2SynchronousLayoutParameters } from 'graphology-layout-forceatlas2'

interface Forces {
  assign(g: Graph, p: ForceAtlas2SynchronousLayoutParameters): void
}

// labelled is how much nearer two parts seem side by side than one above the other: labels stand on the right of their nodes.
const labelled = 0.62

// upright turns points so that they spread most from top to bottom: labels on the right of them then lie over one another least.
function upright(xs: number[], ys: number[]): [number[], number[]] {
  const mean = (vs: number[]) => vs.reduce((a, b) => a + b, 0) / vs.length
  const [mx, my] = [mean(xs), mean(ys)]
  const [xx, yy, xy] = [mean(xs.map((x) => (x - mx) ** 2)), mean(ys.map((y) => (y - my) ** 2)), mean(xs.map((x, i) => (x - mx) * (ys[i] - my)))]
  const turn = Math.PI / 2 - Math.atan2(2 * xy, xx - yy) / 2
  const [c, s] = [Math.cos(turn), Math.sin(turn)]
  return [xs.map((x, i) => (x - mx) * c - (ys[i] - my) * s), xs.map((x, i) => (x - mx) * s + (ys[i] - my) * c)]
}

// arrange gives the nodes of g their x and y: each connected part is laid out by forces, then the parts are set side by side, the
// largest in the middle, so that loose pairs neither fly off nor lie over one another. The same graph always gets the same picture.
// aspect is width over height of the frame.
export function arrange(g: Graph, forces: Forces, aspect: number) {
  const parts: string[][] = []
  const seen = new Set<string>()
  g.forEachNode((start) => {
    if (seen.has(start)) return
    const part = [start]
    seen.add(start)
    for (let i = 0; i < part.length; i++)
      g.forEachNeighbor(part[i], (n) => {
        if (!seen.has(n)) {
          seen.add(n)
          part.push(n)
        }
      })
    parts.push(part)
  })
  parts.sort((a, b) => b.length - a.length)

  const placed: { x: number; y: number; r: number }[] = []
  for (const part of parts) {
    const sub = g.copy()
    const inside = new Set(part)
    sub.forEachNode((n) => {
      if (!inside.has(n)) sub.dropNode(n)
    })
    part.forEach((n, i) => {
      const angle = i * 2.399963 // the golden angle: a start without two nodes in one place
      sub.mergeNodeAttributes(n, { x: Math.sqrt(i + 1) * Math.cos(angle), y: Math.sqrt(i + 1) * Math.sin(angle) })
    })
    if (part.length > 2) forces.assign(sub, { iterations: 300, settings: { gravity: 0.4, scalingRatio: 6, slowDown: 4, outboundAttractionDistribution: true, edgeWeightInfluence: 0.3 } })
    // One length for the mean edge of every part, so that parts are drawn at one scale.
    let sum = 0
    sub.forEachEdge((_e, _a, s, t, sa, ta) => (sum += Math.hypot(sa.x - ta.x, sa.y - ta.y)))
    const scale = sub.size ? sub.size / (sum || 1) : 1
    const [xs, ys] = upright(part.map((n) => sub.getNodeAttribute(n, 'x') * scale), part.map((n) => sub.getNodeAttribute(n, 'y') * scale))
    const [cx, cy] = [(Math.min(...xs) + Math.max(...xs)) / 2, (Math.min(...ys) + Math.max(...ys)) / 2]
    const r = Math.max(...xs.map((x, i) => Math.hypot(x - cx, ys[i] - cy))) + 0.55

    let spot = { x: 0, y: 0 }
    for (let k = 0; k < 4000 && placed.some((p) => Math.hypot((p.x - spot.x) * labelled, p.y - spot.y) < p.r + r); k++) {
      const [a, d] = [k * 0.35, 0.06 * k]
      spot = { x: d * Math.cos(a) * aspect, y: d * Math.sin(a) }
    }
    placed.push({ ...spot, r })
    part.forEach((n, i) => g.mergeNodeAttributes(n, { x: xs[i] - cx + spot.x, y: ys[i] - cy + spot.y }))
  }
}
