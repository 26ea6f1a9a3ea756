// The words of the page for the record's own words, and the signs beside colours, since colour alone says nothing to some readers.
import type { EventRow, Party } from './api'
import { country } from './countries'

export const types = ['AGREE', 'CONSULT', 'SUPPORT', 'CONCEDE', 'COOPERATE', 'AID', 'RETREAT', 'REQUEST', 'ACCUSE', 'REJECT', 'THREATEN', 'PROTEST', 'SANCTION', 'MOBILIZE', 'COERCE', 'ASSAULT']
export const statuses = ['happened', 'ongoing', 'planned', 'hypothetical', 'denied', 'unknown']
export const stances = ['confirm', 'deny', 'assert', 'doubt', 'unknown']

export const quads = [
  { n: 0, name: 'unclassed', sign: '·', tone: 'ink-3' },
  { n: 1, name: 'verbal cooperation', sign: '○', tone: 'q1' },
  { n: 2, name: 'material cooperation', sign: '●', tone: 'q2' },
  { n: 3, name: 'verbal conflict', sign: '△', tone: 'q3' },
  { n: 4, name: 'material conflict', sign: '▲', tone: 'q4' },
]

export const statusSign: Record<string, string> = { happened: '✓', ongoing: '◐', planned: '→', hypothetical: '?', denied: '✕', unknown: '–' }

export const statusWord: Record<string, string> = {
  happened: 'happened', ongoing: 'under way', planned: 'planned', hypothetical: 'hypothetical', denied: 'denied', unknown: 'status unknown',
}

export const sentenceCase = (s: string) => (s ? s[0].toUpperCase() + s.slice(1).toLowerCase().replaceAll('_', ' ') : s)

export const plural = (n: number, word: string, many = word + 's') => `${n.toLocaleString('en')} ${n === 1 ? word : many}`

export const parties = (ps: Party[]) => (ps.length ? ps.map((p) => p.name).join(', ') : 'nobody named')

export const says = (e: { sources: string[]; article: { outlet: string | null } }) => (e.sources.length ? e.sources.join(', ') : (e.article.outlet ?? 'the outlet itself'))

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

// day writes an ISO day, month or year for a person: "3 Sep 2014", "Aug 2013", "2013". Other TIMEX3 values stay as they are.
export function day(v: string | null | undefined): string {
  if (!v) return ''
  const week = /^(\d{4})-W(\d\d)$/.exec(v)
  if (week) return `week ${Number(week[2])} of ${week[1]}`
  const m = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?(T.*)?$/.exec(v)
  if (!m) return v
  const [, y, mo, d] = m
  if (!mo) return y
  const month = months[Number(mo) - 1] ?? mo
  return d ? `${Number(d)} ${month} ${y}` : `${month} ${y}`
}

// when says the time of an event: its day, else the interval that is certain, else that it is unknown.
export function when(w: EventRow['when']): string {
  if (!w) return 'date unknown'
  if (w.value && /^\d{4}/.test(w.value)) return day(w.value)
  return interval(w.earliest, w.latest) || 'date unknown'
}

export function interval(a: string | null, b: string | null): string {
  if (a && b) return a === b ? day(a) : `${day(a)} – ${day(b)}`
  if (a) return `after ${day(a)}`
  if (b) return `before ${day(b)}`
  return ''
}

// where says the place of an event: the words for it if they say more than the name in the gazetteer, and what they lie in.
export function where(w: EventRow['where']): string {
  const name = w?.place ?? (w?.country ? country(w.country) : '')
  const words = w?.words ?? ''
  const same = words.slice(0, 4).toLowerCase() === name.slice(0, 4).toLowerCase()
  if (!words || same || (w?.place && !words.includes(' '))) return name || words
  return !name || words.includes(name) ? words : `${words}, ${name}`
}

// around cuts sentence at the first whole-word occurrence of trigger, to mark it; without one the whole sentence comes first.
export function around(sentence: string, trigger: string): [string, string, string] {
  if (!trigger) return [sentence, '', '']
  const edge = /[\p{L}\p{N}]/u
  for (let i = sentence.indexOf(trigger); i >= 0; i = sentence.indexOf(trigger, i + 1)) {
    const before = sentence[i - 1] ?? ' '
    const after = sentence[i + trigger.length] ?? ' '
    if (!edge.test(before) && !edge.test(after)) return [sentence.slice(0, i), trigger, sentence.slice(i + trigger.length)]
  }
  return [sentence, '', '']
}

// tail keeps the end of what comes before the words that matter, so that they are seen where only some lines have room.
export function tail(before: string, most = 110): string {
  if (before.length <= most) return before
  const cut = before.indexOf(' ', before.length - most + 20)
  return '… ' + before.slice(cut + 1)
}

export const layers = [
  { id: 'event', name: 'Events' },
  { id: 'quote', name: 'Quotes' },
  { id: 'entity', name: 'People and groups' },
  { id: 'time', name: 'Times' },
  { id: 'place', name: 'Places' },
  { id: 'claim', name: 'Claims' },
  { id: 'attitude', name: 'Attitudes' },
  { id: 'line', name: 'Refused lines' },
] as const

export const fieldName: Record<string, string> = {
  q: 'words', type: 'type', mode: 'mode', context: 'context', status: 'status', actor: 'actor', recipient: 'recipient', party: 'either side', source: 'says so',
  outlet: 'outlet', country: 'country', bbox: 'map area', from: 'from', to: 'to', published_from: 'published from', published_to: 'published to',
  quad: 'class', cameo: 'CAMEO', min_score: 'score at least', story: 'story', document: 'article', record: 'record', event: 'event', copies: 'copies',
}

// Where the words of a side stand, if not in the clause of its act.
export const partyBasis: Record<string, string> = { sentence: 'by its sentence', text: 'by the text' }

// What tells the country of an event that no place of its own clause tells.
export const placeBasis: Record<string, string> = { sentence: 'by its sentence', earlier: 'by what was told before', party: 'by its sides', story: 'by the story' }

// The people an act harmed or moved, as stated.
export const harm = (e: { dead: number | null; injured: number | null; arrested: number | null; displaced: number | null }) =>
  (['dead', 'injured', 'arrested', 'displaced'] as const).filter((k) => e[k] !== null).map((k) => `${e[k]} ${k}`).join(', ')
