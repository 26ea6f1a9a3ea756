// A Query is a question to the record, in the server's own parameter names, so that the address bar of the page, the calls of
// the API and the links of the export are the same words.

export type Query = Record<string, string[]>

export const fields = [
  'q', 'type', 'mode', 'context', 'status', 'actor', 'recipient', 'party', 'source', 'outlet', 'country', 'bbox',
  'from', 'to', 'published_from', 'published_to', 'quad', 'cameo', 'min_score', 'story', 'document', 'record', 'event', 'copies',
] as const
export type Field = (typeof fields)[number]

const single = new Set<string>(['q', 'bbox', 'from', 'to', 'published_from', 'published_to', 'min_score', 'copies'])

export function read(search: string): Query {
  const params = new URLSearchParams(search)
  const q: Query = {}
  for (const f of fields) {
    const values = params.getAll(f).filter((v) => v !== '')
    if (values.length) q[f] = single.has(f) ? [values[values.length - 1]] : [...new Set(values)]
  }
  return q
}

export function write(q: Query, more: Record<string, string | number | undefined> = {}): string {
  const params = new URLSearchParams()
  for (const f of fields) for (const v of q[f] ?? []) params.append(f, v)
  for (const [k, v] of Object.entries(more)) if (v !== undefined && v !== '') params.set(k, String(v))
  const s = params.toString()
  return s ? '?' + s : ''
}

export function has(q: Query, f: Field, value: string): boolean {
  return q[f]?.includes(value) ?? false
}

export function one(q: Query, f: Field): string {
  return q[f]?.[0] ?? ''
}

export function set(q: Query, f: Field, ...values: string[]): Query {
  const next = { ...q }
  const kept = values.filter((v) => v !== '')
  if (kept.length) next[f] = kept
  else delete next[f]
  return next
}

export function toggle(q: Query, f: Field, value: string): Query {
  const now = q[f] ?? []
  return set(q, f, ...(now.includes(value) ? now.filter((v) => v !== value) : [...now, value]))
}

export const isEmpty = (q: Query) => Object.keys(q).length === 0

export const same = (a: Query, b: Query) => write(a) === write(b)
