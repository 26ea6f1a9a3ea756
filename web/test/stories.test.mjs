// Stories, two people of one name told apart by article, events dated by their article, names after a reload, and a server that asks for a token.
import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { ask, browser, ingest, root, run, serve, until, watched, work } from './dateline.mjs'

const store = join(work, 'stories.db')
const karam = join(work, 'karam.jsonl')
let chrome, desk, ctx, page
before(async () => {
  writeFileSync(karam, [
    { id: 'k1', title: 'The minister', published: '2024-05-01', outlet: 'Example News', text: 'Nadia Karam, the Lebanese foreign minister, condemned Israel on Monday.' },
    { id: 'k2', title: 'The banker', published: '2024-05-02', outlet: 'Market Daily', text: 'Nadia Karam accused Israel of an attack.' },
  ].map((a) => JSON.stringify(a)).join('\n'))
  ingest(store, join(root, 'internal/res/examples'), karam)
  desk = await serve(store)
  chrome = await browser({ webgl: false })
  ctx = await watched(chrome, desk.url)
  page = await ctx.context.newPage()
  page.setDefaultTimeout(30_000)
})
after(async () => {
  await chrome?.close()
  await desk?.stop()
})
const api = (path) => ask(desk.url + path)

test('a story shows its articles in order, its records and who is named, and is reached from an article', async () => {
  const stories = (await api('/v1/stories?limit=200')).items
  const big = stories.reduce((a, b) => (b.articles > a.articles ? b : a))
  assert.ok(big.articles >= 3, 'the examples form a story')
  await page.goto(desk.url + '/stories')
  const row = page.locator('li', { has: page.locator(`a[href$="${big.id}"]`) })
  const said = await row.innerText()
  assert.match(said, new RegExp(`${big.articles} articles, ${big.sources} independent sources?, ${big.events} events`))
  await row.locator('a').click()
  await page.locator('.articles li').first().waitFor()
  assert.equal(await page.locator('.articles li').count(), big.articles)
  const articles = (await api(`/v1/documents?limit=200&story=${big.id}`)).items
  const days = new Map(articles.map((a) => [a.id, a.published ?? a.earliest]))
  const shown = await page.locator('.articles a').evaluateAll((as) => as.map((a) => a.getAttribute('href').split('/').pop()))
  const order = shown.map((id) => days.get(id))
  assert.deepEqual(order, [...order].sort())
  const records = (await api(`/v1/records?limit=200&story=${big.id}`)).items
  await until('its records are shown', async () => (await page.locator('.records li').count()) === records.length)
  assert.ok((await page.locator('.people li').count()) > 2)
  await page.locator('.articles a').first().click()
  await page.getByRole('link', { name: 'its story' }).click()
  await page.waitForURL(new RegExp(`/stories/${big.id}`))
})

test('events without a day of their own stand at the date of their article, counted apart', async () => {
  await page.goto(desk.url + '/')
  const own = await api('/v1/timeline?step=month')
  assert.ok(own.undated > 0 && own.told === 0 && own.bins.every((b) => b.told === 0))
  const both = await api('/v1/timeline?step=month&by=story')
  assert.equal(both.undated, own.undated)
  assert.equal(both.bins.reduce((n, b) => n + b.told, 0), both.told)
  assert.ok(both.told > 0)
  await page.getByLabel('show these by the date of their article').check()
  await page.waitForURL(/by=story/)
  const foot = page.locator('section[aria-label="Timeline"] footer')
  await until('the line says how many', async () => (await foot.innerText()).replaceAll(',', '').includes(`of ${both.undated} others ${both.told} by their article ${both.undated - both.told} not at all`))
  await page.locator('section[aria-label="Timeline"] summary').click()
  await page.locator('section[aria-label="Timeline"] li button').last().click()
  await page.waitForURL(/published_from=/)
})

test('somebody is told apart by article, and taken back', async () => {
  const [one] = (await api('/v1/entities?party=Nadia+Karam')).items
  assert.equal(one.articles, 2)
  const banker = (await api('/v1/documents?q=banker')).items[0]
  await page.goto(`${desk.url}/read/${banker.id}`)
  await page.getByRole('tab', { name: /People/ }).click()
  const card = page.locator('section[aria-label="Nadia Karam"]')
  await card.getByRole('button', { name: 'Somebody else here …' }).click()
  await card.getByLabel(/Who Nadia Karam is/).fill('Nadia Karam (banker)')
  await card.getByRole('button', { name: 'New entity' }).click()
  await page.locator('section[aria-label="Nadia Karam (banker)"]').waitFor() // the article was coded again
  const two = (await api('/v1/entities?party=Nadia+Karam')).items
  assert.deepEqual(two.map((n) => `${n.name} ${n.articles}`).sort(), ['Nadia Karam (banker) 1', 'Nadia Karam 1'])
  assert.equal(run('query', 'events', '--count', '--actor', one.id, '--store', store).trim(), '1')
  await page.goto(desk.url + '/entities')
  await page.getByRole('button', { name: /Undo: Nadia Karam is Nadia Karam \(banker\) in 1 article/ }).click()
  await until('they are one again', async () => (await api('/v1/entities?party=Nadia+Karam')).items.map((n) => n.articles).join() === '2')
})

test('a merged entity bears its name after a reload', async () => {
  const [ghana, togo] = await Promise.all(['GHA', 'TGO'].map(async (c) => (await api('/v1/entities?country=' + c)).items.find((n) => n.kind === 'place')))
  const edits = async (body) => (await fetch(desk.url + '/v1/edits', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) })).json()
  const merge = await edits({ kind: 'merge', entities: [togo.id], into: ghana.id, by: 'anna' })
  const rename = await edits({ kind: 'rename', entities: [ghana.id], into: 'The two of them', by: 'anna' })
  await page.goto(`${desk.url}/?party=${encodeURIComponent(togo.id)}`)
  const chip = page.getByRole('button', { name: 'Remove either side: The two of them' })
  await chip.waitFor()
  await page.reload()
  await chip.waitFor()
  await page.goto(desk.url + '/entities')
  await page.getByText('Togo merged into Ghana').waitFor()
  for (const e of [rename, merge]) await fetch(`${desk.url}/v1/edits/${e.id}`, { method: 'DELETE' })
  await page.goto(`${desk.url}/?actor=NGAMIL`)
  await page.getByRole('button', { name: 'Remove actor: Nigeria: military' }).waitFor()
})

test('a server with tokens asks for one, and takes it', async () => {
  const file = join(work, 'tokens.txt')
  const secret = run('token', 'anna', '--scope', 'admin', '--token-file', file).trim()
  const guarded = await serve(store, '--token-file', file)
  const one = await watched(chrome, guarded.url)
  try {
    const p = await one.context.newPage()
    p.setDefaultTimeout(30_000)
    await p.goto(guarded.url + '/')
    await p.locator('#token').fill('wrong')
    await p.getByRole('button', { name: 'Use it' }).click()
    await p.locator('#token').waitFor() // asked again
    assert.equal(await p.locator('tbody tr').count(), 0)
    await p.locator('#token').fill(secret)
    await p.getByRole('button', { name: 'Use it' }).click()
    await p.locator('tbody tr').first().waitFor()
    await p.reload()
    await p.locator('tbody tr').first().waitFor()
  } finally {
    await one.context.close()
    await guarded.stop()
  }
})

test('no dialog, no report of the policy, no request off the machine, no error in all of the above', () => assert.deepEqual(ctx.trouble, []))
