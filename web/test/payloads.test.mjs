// Words that were scraped are text everywhere: each line of payloads.txt goes through every field that the page shows, and the browser
// must report no dialog, no violation of the policy, no request off the machine, no script that ran.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
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

test('through the fields of a feed: its title, and titles, authors and summaries of its items', async () => {
  const xml = (s) => s.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd]/g, '').replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`)
  // No two items have a line in common: lines that an outlet repeats are no part of the story.
  const countries = ['Kenya', 'Uganda', 'Chad', 'Niger', 'Mali', 'Ghana', 'Togo', 'Benin', 'Gabon', 'Angola', 'Zambia', 'Malawi', 'Rwanda', 'Burundi', 'Somalia', 'Sudan', 'Egypt']
  const sides = (i) => [countries[i % 17], countries[(Number(i) + 1 + Math.floor(i / 17)) % 17]]
  const asked = []
  const paper = createServer((r, w) => {
    asked.push(r.url)
    const i = /^\/item\/(\d+)$/.exec(r.url)?.[1]
    if (r.url === '/feed') {
      w.setHeader('Content-Type', 'application/rss+xml')
      w.end(`<?xml version="1.0"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Gazette ${xml(payloads[3])}</title><link>http://127.0.0.1:${paper.address().port}/</link>` +
        payloads.map((p, i) => `<item><title>Item ${i} ${xml(p)}</title><link>http://127.0.0.1:${paper.address().port}/item/${i}</link><dc:creator>${xml(p)}</dc:creator><description>${xml(p)}</description><guid isPermaLink="false">${xml(p)}${i}</guid></item>`).join('') + '</channel></rss>')
    } else if (i) {
      w.setHeader('Content-Type', 'text/html; charset=utf-8')
      w.end(`<!doctype html><title>Item ${i} ${xml(payloads[i])}</title><article><h1>Item ${i} ${xml(payloads[i])}</h1><p>${sides(i)[0]} condemned ${sides(i)[1]} on Monday over an attack near the border, the foreign ministry said.</p><p>${xml(payloads[i])}</p><p>Officials of ${sides(i).join(' and ')} met for talks on trade and on refugees who had crossed into ${sides(i)[0]}.</p></article>`)
    } else {
      w.statusCode = 404
      w.end()
    }
  })
  await new Promise((done) => paper.listen(0, '127.0.0.1', done))
  const store = join(work, 'feed.db')
  const mine = await serve(store, '--allow', '127.0.0.0/8', '--pace', '1ms')
  const one = await watched(chrome, mine.url)
  try {
    const put = await fetch(`${mine.url}/v1/feeds/gazette`, { method: 'PUT', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ url: `http://127.0.0.1:${paper.address().port}/feed`, every: '24h' }) })
    assert.ok(put.ok, await put.text())
    const stats = () => ask(mine.url + '/v1/stats')
    await until('the feed is read and coded', async () => {
      const s = await stats()
      return s.documents >= payloads.length && s.waiting.code === 0
    }, 120_000)
    const { items } = await ask(mine.url + '/v1/documents?limit=1000')
    assert.ok(items.filter((a) => a.outlet?.includes('Gazette')).length > 100, `outlets: ${[...new Set(items.map((a) => a.outlet))].slice(0, 3)}`)
    assert.ok(items.filter((a) => a.byline).length > 50, 'authors of the feed are shown')
    const p = await one.context.newPage()
    p.setDefaultTimeout(30_000)
    for (const [view, ready] of [['/?unit=documents', '.articles li'], ['/', 'tbody tr'], ['/stories', 'li a'], ['/add', 'h1'], [`/read/${items[0].id}`, 'article p'], [`/read/${items[60].id}`, 'article p'], [`/article/${items[30].id}`, 'body']]) {
      await p.goto(mine.url + view)
      await p.locator(ready).first().waitFor()
      const more = p.getByRole('button', { name: /^Show \d+ more/ })
      for (let i = 0; i < 3 && (await more.count()); i++) {
        await more.click()
        await p.waitForTimeout(300)
      }
    }
    await p.goto(mine.url + '/?unit=documents')
    await p.locator('.articles li').first().waitFor()
    assert.match(await p.locator('.articles').innerText(), /Gazette/)
    assert.equal(await p.evaluate(() => window.__hit), undefined)
    assert.deepEqual(one.trouble, [])
    assert.deepEqual(asked.filter((u) => !/^\/(feed|robots\.txt|item\/\d+)$/.test(u)), [], 'nothing else is asked of the outlet')
  } finally {
    await one.context.close()
    await mine.stop()
    paper.close()
  }
})
