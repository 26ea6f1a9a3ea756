// The API of dateline serve as the page uses it: docs of every field are in /v1/openapi.json. All strings are plain text.

export interface Party { name: string; entity: string | null; code: string | null; country: string | null }
export interface About { title: string | null; outlet: string | null; uri: string | null; published: string | null }
export interface EventRow {
  id: string; document: string; record: string | null; story: string | null
  type: string; mode: string | null; contexts: string[]; cameo: string | null; quad: number; goldstein: number; status: string
  actors: Party[]; recipients: Party[]; sources: string[]
  when: { value: string | null; earliest: string | null; latest: string | null; basis: string | null } | null
  where: { country: string | null; place: string | null; lat: number | null; lon: number | null; precision: string | null; words: string | null } | null
  dead: number | null; injured: number | null
  trigger: string; sentence: string; start: number; end: number; score: number; rule: string
  article: About
}
export interface RecordRow { id: string; lead: EventRow; events: number; articles: number; sources: number; statuses: Record<string, number>; mentions?: EventRow[] }
export interface Article {
  id: string; uri: string | null; outlet: string | null; kind: string; title: string | null; byline: string | null; lang: string | null
  published: string | null; earliest: string | null; latest: string | null; conflict: boolean
  events: number; quotes: number; copies: string | null; story: string | null; reason: string | null
  snippet: { text: string; hit?: boolean }[]; ingested: string
}
export interface Bin { value: string; label?: string; count: number }
export interface Counts { events: number; records: number; documents: number }
export interface Tick { value: string; count: number; told: number }
export interface Timeline { step: string; bins: Tick[]; undated: number; told: number }
export interface Story { id: string; title: string; first: string | null; last: string | null; articles: number; sources: number; events: number; outlets: string[]; countries: string[]; actors: string[] }
export interface Point { name: string; country: string | null; precision: string; lat: number; lon: number; geonames: number | null; count: number }
export interface Places { points: Point[]; nowhere: number }
export interface Dyad { actor: Party; recipient: Party; count: number; quads: number[]; goldstein: number }
export interface Span { start: number; end: number; text: string }
export interface Mark { start: number; end: number; layer: string; ref: string; label: string }
export interface Basis { origin: string; value: string | null; start: number | null; end: number | null; used: boolean; why: string }
export interface ReaderParty extends Span { entity: string | null; name: string | null; code: string | null; country: string | null; sectors: string[]; basis: string | null }
export interface ReaderEvent {
  id: string; type: string; mode: string | null; contexts: string[]; cameo: string | null; quad: number; goldstein: number; status: string
  trigger: Span; sentence: Span; actors: ReaderParty[]; recipients: ReaderParty[]
  attribution: { entity: string | null; name: string | null; quote: string | null; start: number; end: number; text: string }[]
  when: { value: string | null; earliest: string | null; latest: string | null; basis: string; time: string | null; text: string | null } | null
  where: { place: string | null; name: string | null; country: string | null; basis: string | null; lat: number | null; lon: number | null; precision: string | null; words: Span | null } | null
  dead: number | null; injured: number | null; arrested: number | null; displaced: number | null; score: number; rule: string; also: Span[]
}
export interface Reader {
  id: string; title: string | null; byline: string | null; outlet: string | null; uri: string | null; kind: string; lang: string | null; text: string
  published: { value: string | null; earliest: string | null; latest: string | null; conflict: boolean; basis: Basis[] }
  lines: { start: number; end: number; kind: string; rule: string | null; story: boolean }[]
  marks: Mark[]
  segments: { start: number; end: number; marks: number[] }[]
  entities: { id: string; name: string; kind: string; kb: string | null; code: string | null; country: string | null; sectors: string[]; role: string | null; mentions: { start: number; end: number; form: string }[] }[]
  quotes: { ref: string; kind: string; content: Span; cue: Span | null; speaker: Span | null; entity: string | null; name: string | null }[]
  attitudes: { ref: string; kind: string; holder: Span; entity: string | null; name: string | null; cue: Span; about: Span; negated: boolean }[]
  claims: { ref: string; about: string; stance: string; by: string | null; name: string | null; source: Span | null; evidence: Span; event: string | null; quote: string | null }[]
  events: ReaderEvent[]
  times: { ref: string; start: number; end: number; text: string; type: string; value: string | null; mod: string | null; earliest: string | null; latest: string | null; rule: string }[]
  places: { ref: string; start: number; end: number; text: string; name: string | null; country: string | null; admin1: string | null; lat: number | null; lon: number | null; precision: string | null; score: number }[]
  notes: { step: string; start: number | null; end: number | null; reason: string }[]
  provenance: { dateline: string }
}
export interface Explain {
  event: string; rule: string; score: number; trace: string[]
  parties: { side: string; text: string; code: string; entity: string | null; name: string | null; why: string[] }[]
}
export interface Related { story: string | null; copies: Article[]; reports: Article[] }
export interface Evidence {
  document: string; event: string | null; claim: number | null; stage: string; status: string; sentence: string; trigger: string
  start: number; end: number; party: string; says: string[]; confirmed: string[]; denied: string[]; when: EventRow['when']; article: About
}
export interface Dossier { name: string; title: string; query: Record<string, unknown>; leaders?: string[]; members?: string[]; against?: string[] } // a list without members is left out
export interface DossierMember { code: string; name: string; kind: string; cells: Record<string, Evidence[]>; role: { value: string; about: string; evidence: Evidence } | null }
export interface DossierTable {
  dossier: Dossier; leaders: string[]; against: string[]; left_out: number; stages: string[]; members: DossierMember[]
  timeline: { date: string | null; code: string; stage: string; event: string | null }[]
  sources: { id: string; title: string | null; outlet: string | null; uri: string | null; published: string | null }[]
  documents: number; events: number
}
export interface Decision { document: string; start: number; end: number; type: string; event: string; field: string; verdict: string; value: unknown; reviewer: string; at: string }
export interface QueueItem { event: EventRow; shared: boolean; decisions: Decision[] }
export interface Queue { items: QueueItem[]; decided: number; left: number }
export interface Agreement { events: number; fields: { field: string; pairs: number; agree: number; kappa: number | null }[]; reviewers: { name: string; decisions: number; accept: number; reject: number; fix: number; add: number }[] }
export interface EntityRow { id: string; name: string; kind: string; code: string | null; country: string | null; role: string | null; mentions: number; articles: number; events: number }
export interface Edit { id: string; kind: string; entities: string[]; into: string; documents: string[]; names: Record<string, string>; by: string; at: string }
export interface Feed { name: string; url: string; every: string }
export interface Refusal { name: string; reason: string; at: string }
export interface Added { added: number; known: number; ids: string[]; refused: { name: string; reason: string }[] }
export interface Backlog { code: number; resolve: number; failed: number }
export interface Stats { captures: number; documents: number; unusable: number; refusals: number; events: number; records: number; quotes: number; claims: number; entities: number; stories: number; copy_sets: number; bytes: number; waiting: Backlog }
export interface Format { name: string; about: string; media: string; extension: string }
export interface Rows<T> { items: T[]; next: string | null }

// A Problem is an answer that is no answer: its message is the sentence to show.
export class Problem extends Error {
  constructor(message: string, readonly status: number) {
    super(message)
  }
}

// Away from 127.0.0.1 the server asks for a token; it is kept for this tab only.
const tokenKey = 'dateline.token'
export const token = {
  get: () => sessionStorage.getItem(tokenKey) ?? '',
  set: (t: string) => sessionStorage.setItem(tokenKey, t),
}

export async function call(path: string, init: RequestInit = {}): Promise<Response> {
  const headers = new Headers(init.headers)
  if (token.get()) headers.set('Authorization', `Bearer ${token.get()}`)
  let answer: Response
  try {
    answer = await fetch(path, { ...init, headers, credentials: 'omit', redirect: 'error' })
  } catch (e) {
    if (init.signal?.aborted) throw e
    throw new Problem('The server does not answer. Is dateline serve still running?', 0)
  }
  if (answer.ok) return answer
  let says = ''
  try {
    const p = await answer.json()
    says = [p.detail ?? p.title, ...(p.errors ?? []).map((e: { message: string; location?: string }) => (e.location ? `${e.location}: ${e.message}` : e.message))].filter(Boolean).join('; ')
  } catch {
    // no problem document: a proxy or a cut connection answered
  }
  if (answer.status === 401 || answer.status === 403) dispatchEvent(new CustomEvent('dateline:token'))
  throw new Problem(says || `The server answered ${answer.status} without saying why.`, answer.status)
}

export async function get<T>(path: string, signal?: AbortSignal): Promise<T> {
  return (await call(path, { signal })).json()
}

export async function send<T>(method: 'POST' | 'PUT' | 'DELETE', path: string, body?: unknown): Promise<T> {
  const form = body instanceof FormData
  const answer = await call(path, {
    method,
    headers: form ? {} : { 'Content-Type': 'application/json' },
    body: form ? body : body === undefined ? undefined : JSON.stringify(body),
  })
  const text = await answer.text()
  return (text ? JSON.parse(text) : undefined) as T
}

// save asks the browser to keep an answer as a file. A plain link does, unless a token must go with it.
export async function save(path: string, name: string) {
  const a = document.createElement('a')
  a.download = name
  if (token.get()) {
    const url = URL.createObjectURL(await (await call(path)).blob())
    a.href = url
    setTimeout(() => URL.revokeObjectURL(url), 60_000)
  } else {
    a.href = path
  }
  a.click()
}

// listen reads a stream of server-sent events until signal aborts, and starts it again where it stopped. EventSource cannot carry a token.
export async function listen(path: string, on: (event: string, data: string) => void, signal: AbortSignal) {
  let last = ''
  while (!signal.aborted) {
    try {
      const answer = await call(path + (last ? `?cursor=${encodeURIComponent(last)}` : ''), { signal, headers: { Accept: 'text/event-stream' } })
      const reader = answer.body!.pipeThrough(new TextDecoderStream()).getReader()
      let rest = ''
      for (;;) {
        const { value, done } = await reader.read()
        if (done) break
        rest += value
        const blocks = rest.split(/\r?\n\r?\n/)
        rest = blocks.pop()!
        for (const block of blocks) {
          let event = 'message'
          const data: string[] = []
          for (const line of block.split(/\r?\n/)) {
            if (line.startsWith('event:')) event = line.slice(6).trim()
            else if (line.startsWith('data:')) data.push(line.slice(5).trim())
            else if (line.startsWith('id:')) last = line.slice(3).trim()
          }
          if (data.length) on(event, data.join('\n'))
        }
      }
    } catch (e) {
      if (signal.aborted) return
      if (e instanceof Problem && (e.status === 401 || e.status === 403)) return
    }
    await new Promise((r) => setTimeout(r, 3000))
  }
}

// message is the sentence for a person.
export const message = (e: unknown) => (e instanceof Error ? e.message : String(e))
