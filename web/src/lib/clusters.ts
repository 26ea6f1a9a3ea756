import type { Point } from './api'

// A Cluster is places that lie too close on the screen to be told apart.
export interface Cluster { x: number; y: number; count: number; points: Point[] }

// cluster joins points whose pixels are nearer than radius, the largest first. It is quadratic, for the few hundred places of a map.
export function cluster(points: Point[], project: (p: Point) => { x: number; y: number }, radius: number): Cluster[] {
  const out: Cluster[] = []
  for (const p of [...points].sort((a, b) => b.count - a.count)) {
    const { x, y } = project(p)
    const near = out.find((c) => (c.x - x) ** 2 + (c.y - y) ** 2 < radius * radius)
    if (near) {
      near.points.push(p)
      near.count += p.count
    } else out.push({ x, y, count: p.count, points: [p] })
  }
  return out
}

// bounds returns west, south, east, north with a margin in degrees, as the query's bbox wants them.
export function bounds(points: Point[], margin: number): [number, number, number, number] {
  const lons = points.map((p) => p.lon)
  const lats = points.map((p) => p.lat)
  return [Math.max(-180, Math.min(...lons) - margin), Math.max(-90, Math.min(...lats) - margin), Math.min(180, Math.max(...lons) + margin), Math.min(90, Math.max(...lats) + margin)]
}
