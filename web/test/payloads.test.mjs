// Words that were scraped are text everywhere: each line of payloads.txt goes through every field that the page shows, and the browser
// must report no dialog, no violation of the policy, no request off the machine, no script that ran.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { ask, browser, root, serve, until, watched, work } from './dateline.mjs'

const escapes = { n: '\n', t: '\t', r: '\r', '\\': '\\' }
const unescaped = (s) => s.replace(/\\(x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|[ntr\\])/g, (_, e) => escapes[e] ?? String.fromCodePoint(parseInt(e.slice(1), 16)))
const payloads = readFileSync(join(root, 'internal/serve/testdata/payloads.txt'), 'utf8').split('\n').filter(Boolean).map(unescaped)

let desk, chrome, ctx, page
const post = (path, body, method = 'POST') => fetch(desk.url + path, { method, headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) })

before(async () => {
  desk = await serve(join(work, 'payloads.db'))
  chrome = await browser({ webgl: false })
  ctx = await watched(chrome, desk.url)
  page = await ctx.context.newPage()
  page.setDefaultTimeout(30_000)
})
after(async () => {
  await chrome?.close()
  await desk?.stop()
})

// goes moves inside the page, as a click on a link does.
async function goes(path, ready) {
  await page.evaluate((p) => {
    history.pushState(null, '', p)
    dispatchEvent(new PopStateEvent('popstate'))
  }, path)
  if (ready) await page.locator(ready).first().waitFor({ state: 'attached' })
}
const clean = (where) => async () => {
  assert.deepEqual(ctx.trouble, [], where)
  assert.equal(await page.evaluate(() => window.__hit), undefined, where)
}

test('there are a hundred payloads and more', () => assert.ok(payloads.length >= 100))

test('through title, body, outlet, address and actor names', async () => {
  for (const [i, p] of payloads.entries()) {
    const answer = await post('/v1/documents', {
      title: p,
      outlet: p,
      url: `https://outlet.example/${encodeURIComponent(p)}`,
      text: `${p}\n\nNAIROBI, March ${(i % 28) + 1}, 2024 - Kenyan Foreign Minister Amina ${p} met Ugandan President Yoweri Museveni in Nairobi on Monday, the ${p} Front said.\n\n"${p}," said spokesman James ${p}. Police arrested ${p} in Kampala.`,
    })
    // A text of control characters may be refused; the rest is taken.
    assert.ok(answer.status === 202 || answer.status === 422, `${answer.status} for ${JSON.stringify(p)}`)
  }
  await until('all are coded', async () => {
    const s = await ask(desk.url + '/v1/stats')
    return s.documents + s.unusable >= payloads.length * 0.9 && s.waiting.code === 0
  }, 240_000)
  await page.goto(desk.url + '/')
  const { events } = await ask(desk.url + '/v1/counts')
  assert.ok(events > 20, `${events} events`) // most payloads break their sentence, some do not
  await page.waitForSelector('tbody tr')
  for (let more = page.getByRole('button', { name: /^Show 50 more/ }), n = 0; n < 4 && (await more.count()); n++) {
    await more.click()
    await page.waitForTimeout(300)
  }
  await clean('the desk')()

  await goes('/?unit=documents', '.articles li')
  const items = (await ask(desk.url + '/v1/documents?limit=50')).items
  const flat = (s) => (s ?? 'Untitled article').replace(/\s+/g, ' ').trim()
  assert.deepEqual((await page.locator('.articles a.open').evaluateAll((as) => as.map((a) => a.textContent))).map(flat), items.map((a) => flat(a.title)))
  await clean('the list of articles')()
})

test('through the reader, with scripts and without', async () => {
  const articles = []
  for (let next = ''; next !== null; ) {
    const r = await ask(desk.url + '/v1/documents?limit=100' + (next ? `&cursor=${encodeURIComponent(next)}` : ''))
    articles.push(...r.items)
    next = r.next
  }
  const plain = await watched(chrome, desk.url)
  const p = await plain.context.newPage()
  for (const [i, a] of articles.entries()) {
    await goes(`/read/${a.id}`)
    await page.waitForURL(new RegExp(a.id))
    await page.locator('article p').first().waitFor()
    if (i % 10 === 0) {
      for (const tab of ['Quotes', 'People', 'Time, place']) await page.getByRole('tab', { name: tab }).click()
      await page.goto(`${desk.url}/read/${a.id}`)
      await page.locator('article p').first().waitFor()
    }
    if (i % 4 === 0) await p.goto(`${desk.url}/article/${a.id}`)
  }
  await clean('the reader')()
  assert.deepEqual(plain.trouble, [])
  assert.equal(await p.evaluate(() => window.__hit), undefined)
  await plain.context.close()
})

test('through the query and every filter of the address bar', async () => {
  await page.goto(desk.url + '/')
  const keys = ['q', 'type', 'actor', 'outlet', 'country', 'from', 'bbox', 'party', 'unit', 'step', 'order']
  for (const [i, p] of payloads.entries()) await goes(`/?${keys[i % keys.length]}=${encodeURIComponent(p)}`, '#words')
  for (const p of payloads.filter((_, i) => i % 12 === 0)) {
    await page.goto(`${desk.url}/?q=${encodeURIComponent(p)}&party=${encodeURIComponent(p)}`)
    await page.locator('.counts strong, .error').first().waitFor()
  }
  for (const p of payloads.filter((_, i) => i % 20 === 0)) await page.goto(`${desk.url}/read/${encodeURIComponent(p)}`)
  await clean('queries')()
})

test('through names of files, feeds, dossiers, reviewers and entities', async () => {
  await page.goto(desk.url + '/add')
  await page.setInputFiles('input[type=file]', payloads.slice(0, 40).map((p) => ({ name: p.replace(/[\0/\n\r]/g, '_'), mimeType: 'application/octet-stream', buffer: Buffer.from('89504e470d0a1a0a00', 'hex') })))
  await page.locator('.result, .error').first().waitFor()
  for (const [i, p] of payloads.slice(0, 30).entries()) await post(`/v1/feeds/f${i}`, { url: `http://127.0.0.1:9/${encodeURIComponent(p)}`, every: '24h' }, 'PUT')
  for (const [i, p] of payloads.slice(40, 60).entries()) await post(`/v1/dossiers/d${i}`, { name: `d${i}`, title: p, query: { q: 'Nairobi', outlet: [p] }, leaders: [], members: [], against: [] }, 'PUT')
  const first = (await ask(desk.url + '/v1/events?limit=20')).items
  for (const [i, e] of first.entries()) await post('/v1/review/decisions', { document: e.document, event: e.id, field: '', verdict: 'accept', value: null, reviewer: payloads[i + 60] })
  const some = (await ask(desk.url + '/v1/entities?limit=10')).items
  for (const [i, n] of some.entries()) await post('/v1/edits', { kind: 'rename', entities: [n.id], into: payloads[i + 80], by: payloads[i + 90] })
  for (const [view, ready] of [['/add', 'h1'], ['/dossiers', '.list li'], ['/dossiers/d0', 'h1'], ['/dossiers/d3/edit', 'form'], ['/entities', 'tbody tr'], ['/review', 'h1']]) {
    await page.goto(desk.url + view)
    await page.locator(ready).first().waitFor()
    await page.waitForTimeout(300)
  }
  await page.getByLabel(/Your name/).fill(payloads[0])
  await page.getByRole('button', { name: 'Start' }).click()
  await page.waitForSelector('.event blockquote')
  await page.goto(desk.url + '/dossier/d1')
  await clean('names')()
})
