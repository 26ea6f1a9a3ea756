import assert from 'node:assert/strict'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { ask, browser, hasReference, ingest, reference, root, run, serve, until, watched, work } from './dateline.mjs'

const axe = readFileSync(join(root, 'web/node_modules/axe-core/axe.min.js'), 'utf8')
const store = join(work, 'desk.db')
let chrome, desk, ctx, page
let drawing // a browser with WebGL drawn by the processor, slow, for the tests that look at map and network

before(async () => {
  ingest(store, join(root, 'internal/res/examples'), ...(hasReference ? [reference] : []))
  desk = await serve(store)
  chrome = await browser({ webgl: false })
  ctx = await watched(chrome, desk.url)
  page = await ctx.context.newPage()
  page.setDefaultTimeout(30_000)
})
after(async () => {
  await chrome?.close()
  await drawing?.close()
  await desk?.stop()
})

const api = (path) => ask(desk.url + path)
const open = async (path) => {
  await page.goto(desk.url + path)
  await page.waitForLoadState('load')
}
// counted waits for the line of counts to say what the API says of the address bar's question, and returns the numbers.
async function counted() {
  let want
  await until('the counts of the page are those of the API', async () => {
    const q = new URL(page.url()).searchParams
    for (const k of ['unit', 'step', 'order']) q.delete(k)
    want = await api('/v1/counts?' + q)
    const said = (await page.locator('.counts').innerText()).replaceAll(',', '')
    return said.startsWith(`${want.events} event`) && said.includes(`${want.documents} article`)
  })
  return want
}
async function accessible(where) {
  await page.evaluate(axe)
  const found = await page.evaluate(() => axe.run(document, { resultTypes: ['violations'] }).then((r) => r.violations.filter((v) => v.impact === 'serious' || v.impact === 'critical').map((v) => `${v.id}: ${v.nodes.map((n) => n.target.join(' ') + ' ' + (n.any[0]?.message ?? '')).slice(0, 4).join(' | ')}`)))
  assert.deepEqual(found, [], `axe on ${where}`)
}

describe('search', () => {
  test('words go into the address bar, and the counts are those of the API', async () => {
    await open('/')
    const all = await counted()
    assert.ok(all.events > 50)
    await page.fill('#words', 'sailors')
    await page.waitForURL(/q=sailors/)
    const some = await counted()
    assert.ok(some.events > 0 && some.events < all.events)
    await page.reload()
    assert.equal(await page.inputValue('#words'), 'sailors')
    assert.deepEqual(await counted(), some)
  })

  test('a facet says how many events it keeps, keeps them, and can be taken back', async () => {
    await open('/')
    await counted()
    const label = page.locator('.facets label', { hasText: 'Consult' })
    const says = Number((await label.locator('.num').innerText()).replaceAll(',', ''))
    await label.locator('input').check()
    await page.waitForURL(/type=CONSULT/)
    assert.equal((await counted()).events, says)
    await page.waitForFunction((n) => document.querySelectorAll('tbody tr').length === Math.min(50, n) && [...document.querySelectorAll('tbody .type')].every((t) => t.textContent.includes('Consult')), says)
    await page.getByRole('button', { name: 'Remove type: Consult' }).click()
    await page.waitForURL((u) => !u.searchParams.has('type'))
  })

  test('rows are events with their evidence, records, and articles', async () => {
    await open('/?q=sailors')
    await page.waitForSelector('tbody tr .evidence mark')
    const { items } = await api('/v1/events?q=sailors&limit=50')
    assert.equal(await page.locator('tbody tr').count(), items.length)
    assert.ok((await page.locator('tbody tr .evidence').first().innerText()).includes(items[0].trigger))
    await page.getByRole('button', { name: /^Articles/ }).click()
    await page.waitForSelector('.articles li')
    assert.ok((await page.locator('.articles .snippet mark').first().innerText()).toLowerCase().includes('sailor'))
  })

  test('a row says where in the words of the text when they say more than a name', async () => {
    const { items } = await api('/v1/events?limit=1000')
    const e = items.find((e) => e.where?.words?.includes(' ') && e.where.place && !e.where.words.toLowerCase().includes(e.where.place.slice(0, 4).toLowerCase()))
    assert.ok(e, 'no event has words for its place beside a name')
    await open(`/?document=${e.document}`)
    const row = page.locator('tbody tr', { hasText: e.trigger }).filter({ hasText: `${e.where.words}, ${e.where.place}` })
    assert.ok((await row.count()) > 0, `${e.where.words}, ${e.where.place}`)
  })

  test('the export has as many events as the page counts', async () => {
    await open('/?type=ASSAULT')
    const { events } = await counted()
    await page.getByRole('button', { name: 'Export' }).click()
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: /^json/ }).click()])
    const docs = readFileSync(await download.path(), 'utf8').trim().split('\n').map((l) => JSON.parse(l))
    const exported = docs.flatMap((d) => d.events.map((e) => e.id))
    assert.equal(exported.length, events)
    const listed = (await api('/v1/events?type=ASSAULT&limit=1000')).items.map((e) => e.id)
    assert.deepEqual(exported.sort(), listed.sort())
  })

  test('a bad question is answered by a sentence', async () => {
    await open('/?from=yesterday')
    const said = await page.getByRole('alert').first().innerText()
    assert.match(said, /from|day|date/i)
  })

  test('without WebGL the places and pairs are listed', async () => {
    const places = await api('/v1/places?top=500')
    await open('/')
    await page.waitForSelector('section[aria-label="Map"] .list')
    assert.equal(await page.locator('section[aria-label="Map"] .list li').count(), places.points.length + 1)
    await page.waitForSelector('section[aria-label="Network of actors"] .list li')
  })

  test('nothing found says what to do next', async () => {
    await open('/?q=zyzzyvas')
    await page.waitForSelector('.empty')
    assert.match(await page.locator('.empty').innerText(), /filter back|fewer words/)
    await page.getByRole('button', { name: 'Clear the question' }).click()
    await page.waitForURL((u) => u.search === '')
  })
})

describe('timeline, map and network', () => {
  let plain, drawn
  before(async () => {
    drawing = await browser({ webgl: true })
    drawn = await watched(drawing, desk.url, { viewport: { width: 1280, height: 720 } })
    plain = page
    page = await drawn.context.newPage()
    page.setDefaultTimeout(60_000)
  })
  after(async () => {
    page = plain
    await drawn.context.close()
    assert.deepEqual(drawn.trouble, [])
  })

  test('a brush on the timeline keeps the events of its range', async () => {
    await open('/?step=year')
    const { events } = await counted()
    const over = page.locator('.plot .u-over')
    await over.waitFor()
    const box = await over.boundingBox()
    await page.mouse.move(box.x + box.width * 0.55, box.y + 30)
    await page.mouse.down()
    await page.mouse.move(box.x + box.width * 0.7, box.y + 35, { steps: 4 })
    await page.mouse.move(box.x + box.width * 0.98, box.y + 30, { steps: 6 })
    await page.mouse.up()
    await page.waitForURL(/from=\d{4}-01-01.*to=\d{4}-12-31/)
    const some = await counted()
    assert.ok(some.events > 0 && some.events < events)
    await page.getByRole('button', { name: 'all dates' }).click()
    await page.waitForURL((u) => !u.searchParams.has('from'))
    assert.equal((await counted()).events, events)
  })

  test('the bins and the undated are all events', async () => {
    const lines = await api('/v1/timeline?step=month')
    const { events } = await api('/v1/counts')
    assert.equal(lines.bins.reduce((n, b) => n + b.count, 0) + lines.undated, events)
    await open('/?step=month')
    await page.waitForFunction((n) => document.querySelector('.middle footer')?.textContent.includes(`${n} without`), lines.undated.toLocaleString('en'))
  })

  test('a click on the map keeps the events of the place; the unknown are counted', async () => {
    const places = await api('/v1/places?top=500')
    await open('/')
    await page.waitForSelector('.spots button')
    assert.ok((await page.locator('section[aria-label="Map"] header').innerText()).includes(`${places.nowhere.toLocaleString('en')} with unknown place`))
    const spot = page.locator('.spots button').first()
    const n = Number(/(\d[\d,]*) event/.exec(await spot.getAttribute('aria-label'))[1].replaceAll(',', ''))
    await spot.click()
    await page.waitForURL(/bbox=|country=/)
    assert.equal((await counted()).events, n)
  })

  test('a click in the network keeps the events of the actor', async () => {
    await open('/')
    const { events } = await counted()
    await page.waitForFunction(() => document.querySelector('.net')?.positions?.().length > 1)
    await page.waitForTimeout(500) // the layout has been drawn once
    const at = await page.evaluate(() => {
      const net = document.querySelector('.net')
      const all = net.positions()
      const r = net.getBoundingClientRect()
      // A node in the middle, away from the tools and the legend.
      const near = all.sort((a, b) => Math.hypot(a.x - r.width / 2, a.y - r.height / 2) - Math.hypot(b.x - r.width / 2, b.y - r.height / 2))[0]
      return { id: near.id, x: near.x + r.left, y: near.y + r.top }
    })
    await page.mouse.move(at.x, at.y)
    await page.mouse.click(at.x, at.y)
    await page.waitForURL(/party=/)
    assert.equal(new URL(page.url()).searchParams.get('party'), at.id)
    const some = await counted()
    assert.ok(some.events > 0 && some.events < events)
  })

  test('the row under the pointer is shown on the map', async () => {
    const { items } = await api('/v1/events?limit=1000')
    const e = items.find((e) => e.where?.lat != null && e.where.country) // seas have no country
    await open(`/?document=${e.document}&country=${e.where.country}`)
    await page.waitForSelector('.spots button')
    const row = page.locator('tbody tr', { hasText: e.trigger }).first()
    await row.hover()
    await page.waitForSelector('.spots .spot span')
  })
})

describe('reader', () => {
  const reading = async (q) => (await api('/v1/documents?' + q)).items[0]

  test('a field leads to its words, and words to their record', async () => {
    const article = await reading(hasReference ? 'q=Sotloff' : 'q=sailors')
    const reader = await api(`/v1/documents/${article.id}/reader`)
    const e = reader.events.find((e) => e.actors.length > 0)
    await open(`/read/${article.id}?event=${e.id}`)
    const card = page.locator(`[data-ref="${e.id}"]`)
    await card.waitFor()
    assert.match(await card.getAttribute('class'), /\bon\b/)
    assert.equal((await page.locator('article .lit').allInnerTexts()).join(''), [e.trigger, ...e.also].map((s) => s.text).join(''))
    await card.locator('.party .words').first().click()
    await page.waitForFunction((t) => [...document.querySelectorAll('article .lit')].map((n) => n.textContent).join('') === t, e.actors[0].text)

    const other = reader.events.find((o) => o.id !== e.id && o.trigger.start !== e.trigger.start)
    await page.locator('article .event', { hasText: other.trigger.text.split(' ')[0] }).first().click()
    await page.waitForSelector('.rec.on')
    const on = await page.locator('.rec.on').getAttribute('data-ref')
    assert.equal(reader.events.find((o) => o.id === on).trigger.text.split(' ')[0], other.trigger.text.split(' ')[0])
  })

  test('the text is whole, the refused lines are there with their reason, and layers go off and on', async () => {
    const article = await reading(hasReference ? 'q=Sotloff' : 'q=sailors')
    const reader = await api(`/v1/documents/${article.id}/reader`)
    await open(`/read/${article.id}`)
    await page.waitForSelector('article p')
    const shown = (await page.evaluate(() => [...document.querySelectorAll('article p')].map((p) => [...p.childNodes].filter((n) => !n.classList?.contains('why')).map((n) => n.textContent).join('')).join(' '))).replace(/\s+/g, ' ')
    assert.equal(shown.trim(), reader.text.replace(/\s+/g, ' ').trim())
    const refused = reader.lines.filter((l) => !l.story)
    assert.equal(await page.locator('article .refused').count(), refused.length)
    if (hasReference) assert.ok(refused.length >= 3)
    const quotes = page.locator('article .quote')
    assert.ok((await quotes.count()) > 0)
    await page.getByLabel('Quotes').first().uncheck()
    assert.equal(await quotes.count(), 0)
    await page.keyboard.press('2')
    assert.ok((await quotes.count()) > 0)
  })

  test('attitudes stand beside the quotes, and their words are marked', async () => {
    let reader
    for (const a of (await api('/v1/documents?limit=1000')).items) {
      reader = await api(`/v1/documents/${a.id}/reader`)
      if (reader.attitudes.length) break
    }
    const [of] = reader.attitudes
    assert.ok(of, 'an article with an attitude')
    await open(`/read/${reader.id}?ref=${of.ref}`)
    const card = page.locator(`[data-ref="${of.ref}"]`)
    await card.waitFor()
    for (const said of [of.name ?? of.holder.text, of.cue.text, of.about.text]) assert.ok((await card.innerText()).includes(said), said)
    const marked = page.locator('article .attitude')
    assert.ok((await marked.count()) > 0)
    await page.getByLabel('Attitudes').first().uncheck()
    assert.equal(await marked.count(), 0)
    await open(`/article/${reader.id}`)
    assert.ok((await page.locator('#attitudes').innerText()).includes(of.about.text))
  })

  test('the date of the story shows its bounds and what was refused', async () => {
    const articles = (await api('/v1/documents?limit=1000')).items
    const article = articles.find((a) => a.conflict)
    assert.ok(article, 'an article with a refused date')
    const reader = await api(`/v1/documents/${article.id}/reader`)
    await open(`/read/${article.id}`)
    const dates = page.locator('details.dates')
    await dates.waitFor()
    assert.equal(await dates.locator('li.refused').count(), reader.published.basis.filter((b) => !b.used).length)
    assert.match(await dates.innerText(), /a given date was refused/)
    assert.ok((await dates.locator('svg line.refused').count()) > 0)
  })

  test('an event is explained', async () => {
    const article = await reading('q=sailors')
    await open(`/read/${article.id}`)
    await page.getByRole('button', { name: 'Explain' }).first().click()
    await page.waitForSelector('.explain li')
    const { events } = await api(`/v1/documents/${article.id}/reader`)
    const why = await api(`/v1/events/${events[0].id}/explain`)
    const flat = (s) => s.replace(/\s+/g, ' ').trim()
    const said = flat(await page.locator('.explain').first().innerText())
    for (const line of why.trace) assert.ok(said.includes(flat(line)), `the page has "${line}": ${said}`)
  })

  test('an article can be read without scripts', async () => {
    const article = await reading('q=sailors')
    const reader = await api(`/v1/documents/${article.id}/reader`)
    const plain = await watched(chrome, desk.url, { javaScriptEnabled: false })
    const p = await plain.context.newPage()
    await p.goto(`${desk.url}/article/${article.id}`)
    const said = (await p.locator('body').innerText()).replace(/\s+/g, ' ')
    for (const word of reader.text.split(/\s+/).slice(0, 200)) assert.ok(said.includes(word), `the plain page has ${word}`)
    assert.ok((await p.locator(`#e-${reader.events[0].id}`).count()) > 0)
    assert.deepEqual(plain.trouble, [])
    await plain.context.close()
  })
})

describe('dossiers', () => {
  test(hasReference ? 'the reference article alone gives its coalition' : 'a bundled example gives its members (the reference article is not here)', async () => {
    let base = desk.url
    let alone
    if (hasReference) {
      const own = join(work, 'reference.db')
      ingest(own, reference)
      alone = await serve(own)
      base = alone.url
    }
    const own = await watched(chrome, base)
    const p = await own.context.newPage()
    try {
      await p.goto(base + '/dossiers')
      await p.getByRole('link', { name: 'Make the first one' }).click()
      await p.getByLabel('Title').fill('The coalition')
      await p.getByLabel('Words in the articles').fill(hasReference ? 'coalition' : 'escort')
      await p.getByRole('button', { name: 'Save' }).click()
      await p.waitForURL(/\/dossiers\/the-coalition$/)
      await p.waitForSelector('table tbody tr')
      const table = await ask(base + '/v1/dossiers/the-coalition/table')
      assert.equal(await p.locator('tbody th').count(), table.members.length)
      const heads = (await p.locator('thead th').allInnerTexts()).map((s) => s.trim())
      const has = async (member, stage) => (await p.locator('tbody tr', { has: p.locator('th', { hasText: member }) }).locator('td').nth(heads.indexOf(stage) - 1).locator('button').count()) > 0
      if (hasReference) {
        assert.ok(await has('United States', 'convenes'), 'United States convenes')
        assert.ok(await has('Israel', 'in talks'), 'Israel in talks')
        assert.match(await p.locator('tbody tr', { has: p.locator('th', { hasText: 'Israel' }) }).locator('td.role').innerText(), /not specified/)
        for (const c of ['Australia', 'Italy', 'Qatar', 'Jordan', 'United Arab Emirates']) assert.ok(await has(c, 'contacted'), `${c} contacted`)
        assert.ok(await p.locator('tbody tr', { has: p.locator('th', { hasText: /unnamed|countries/i }) }).locator('td.contributing button').count(), 'unnamed countries contributing')
      }
      const cell = p.locator('tbody td button').first()
      await cell.click()
      const evidence = p.locator('#evidence')
      await evidence.waitFor()
      assert.ok((await evidence.locator('blockquote').count()) > 0)
      assert.match(await evidence.innerText(), /said by/)
      await evidence.locator('blockquote a').first().click()
      await p.waitForURL(/\/read\//)
      await p.waitForSelector('article p')
      await p.goto(base + '/dossier/the-coalition')
      assert.match(await p.locator('body').innerText(), /The coalition/)
      await p.goto(base + '/dossiers')
      await p.getByRole('link', { name: 'The coalition' }).click()
      await p.getByRole('link', { name: 'Edit' }).click()
      await p.waitForFunction(() => document.querySelector('form input').value === 'The coalition')
      assert.deepEqual(own.trouble, [])
    } finally {
      await own.context.close()
      await alone?.stop()
    }
  })
})

describe('review', () => {
  test('decisions by one key, and a merge, are kept after all is coded anew', async () => {
    await open('/review')
    await page.getByLabel(/Your name/).fill('anna')
    await page.getByRole('button', { name: 'Start' }).click()
    await page.waitForSelector('.event blockquote')
    await accessible('the review')
    const queue = await api('/v1/review/queue?reviewer=anna&order=score&limit=20')
    await page.locator('h1').click()
    await page.keyboard.press('a')
    await page.getByText(/^Accepted/).waitFor()
    await page.keyboard.press('x')
    await page.getByText(/^Rejected/).waitFor()
    await page.keyboard.press('f')
    await page.getByLabel('Field').selectOption('status')
    await page.getByLabel('Should be').selectOption('denied')
    await page.getByRole('button', { name: 'Keep the fix' }).click()
    await page.getByText(/^Fixed status/).waitFor()
    const before = (await api('/v1/review/decisions?reviewer=anna')).items
    assert.deepEqual(before.map((d) => d.verdict).sort(), ['accept', 'fix', 'reject'])
    assert.equal(before.find((d) => d.verdict === 'accept').event, queue.items[0].event.id)

    await open('/entities')
    await page.waitForSelector('tbody tr')
    const names = [await page.locator('tbody tr').nth(0).locator('th').innerText(), await page.locator('tbody tr').nth(1).locator('th').innerText()]
    const rows = (await api('/v1/entities?limit=100')).items
    await page.locator('tbody tr').nth(0).locator('input').check()
    await page.locator('tbody tr').nth(1).locator('input').check()
    await page.locator('.act').getByRole('button', { name: names[0], exact: true }).click()
    await page.getByRole('status').filter({ hasText: 'Merged' }).waitFor()
    const edits = (await api('/v1/edits')).items
    assert.deepEqual(edits.map((e) => [e.kind, e.entities, e.into, e.by]), [['merge', [rows[1].id], rows[0].id, 'anna']])
    const merged = page.locator('tbody tr', { hasText: `with ${names[1]}` })
    await merged.waitFor()
    const gone = async () => !(await api('/v1/entities?limit=1000')).items.some((n) => n.id === rows[1].id)
    assert.ok(await gone(), `${names[1]} is part of ${names[0]}`)

    const port = new URL(desk.url).port
    await desk.stop()
    run('doctor', '--store', store, '--rebuild')
    run('worker', '--store', store, '--drain')
    desk = await serve(store, '--addr', `127.0.0.1:${port}`)
    assert.deepEqual((await api('/v1/review/decisions?reviewer=anna')).items, before)
    assert.deepEqual((await api('/v1/edits')).items, edits)
    const left = await api('/v1/review/queue?reviewer=anna&order=score&limit=200')
    assert.ok(!left.items.some((i) => i.event.id === queue.items[0].event.id || i.event.id === queue.items[1].event.id), 'what was decided does not come again')

    assert.ok(await gone(), 'the merge holds')
    await open('/entities')
    await page.getByText(`with ${names[1]}`).waitFor() // by its name, which no row has any more
    await page.getByRole('button', { name: /^Undo/ }).click()
    await page.getByRole('status').filter({ hasText: 'Taken back' }).waitFor()
    assert.ok(!(await gone()), 'the merge is taken back')
    assert.deepEqual((await api('/v1/edits')).items, [])
  })
})

describe('adding', () => {
  test('a file is coded, a broken one is refused with its reason', async () => {
    const good = join(work, 'ferry.txt')
    writeFileSync(good, 'Ferry talks resume\n\nMANILA, March 4, 2024 - Philippine Foreign Minister Elena Cruz met Japanese Foreign Minister Kenji Mori in Manila on Monday, her ministry said.\n\n"We will buy two patrol boats from Japan," Cruz told reporters.\n')
    const bad = join(work, 'photo.png')
    writeFileSync(bad, Buffer.from('89504e470d0a1a0a0000000d49484452000000', 'hex'))
    await open('/add')
    await page.setInputFiles('input[type=file]', [good, bad])
    await page.waitForSelector('.result')
    const said = await page.locator('.result').innerText()
    assert.match(said, /1 article added/)
    assert.match(said, /photo\.png\s*\S+/)
    const link = page.locator('.result a').first()
    await until('the text is coded', async () => (await api('/v1/documents?q=ferry')).items.length > 0)
    await link.click()
    await page.waitForSelector('article p')
    assert.match(await page.locator('article').innerText(), /Kenji Mori/)
  })

  test('a pasted text is shown coded, and nothing is kept', async () => {
    const { documents } = await api('/v1/counts')
    await open('/add')
    await page.fill('#paste', 'Norwegian Prime Minister Kari Dahl met Swedish Prime Minister Nils Ek in Oslo on 3 May 2023, her office said.')
    await page.getByRole('button', { name: /Only look/ }).click()
    await page.waitForSelector('.coded article .event')
    assert.equal((await api('/v1/counts')).documents, documents)
  })

  test('what comes in while the page is open is told', async () => {
    await open('/')
    await counted()
    await page.waitForTimeout(500)
    await fetch(desk.url + '/v1/documents', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ title: 'Gulf talks', text: 'Qatari Foreign Minister Ali Hamad met Omani Foreign Minister Said Badr in Doha on 7 June 2023, the Qatari foreign ministry said.' }) })
    const more = page.getByRole('button', { name: /1 new article/ })
    await more.waitFor({ timeout: 60_000 })
    await more.click()
    await counted()
  })

  test('a feed is followed and dropped', async () => {
    await open('/add')
    await page.getByLabel('Name', { exact: true }).fill('world')
    await page.getByLabel('Address of the feed').fill('http://127.0.0.1:9/feed.xml')
    await page.getByRole('button', { name: 'Follow' }).click()
    await page.getByRole('button', { name: 'Remove world' }).waitFor()
    await page.getByRole('button', { name: 'Remove world' }).click()
    await page.getByText('No feed is followed').waitFor()
  })
})

describe('for everybody', () => {
  const views = ['/', '/?unit=documents', '/dossiers', '/dossiers/new', '/review', '/entities', '/add', '/stories', '/?by=story', '/nowhere']

  test('axe finds nothing serious, in light and in dark', async () => {
    const { items } = await api('/v1/documents?limit=1')
    const [story] = (await api('/v1/stories?limit=1')).items
    for (const scheme of ['light', 'dark']) {
      await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' })
      for (const view of [...views, `/read/${items[0].id}`, `/stories/${story.id}`]) {
        await open(view)
        await page.waitForSelector('h1', { state: 'attached' })
        await page.waitForTimeout(400)
        await accessible(`${view} in ${scheme}`)
      }
    }
    await page.emulateMedia({ colorScheme: 'light' })
  })

  test('dark follows the machine, and the reader over it', async () => {
    const bright = async () => page.evaluate(() => getComputedStyle(document.body).backgroundColor.match(/[\d.]+/g).slice(0, 3).reduce((n, v) => n + Number(v), 0) / 3)
    await page.emulateMedia({ colorScheme: 'dark' })
    await open('/')
    assert.ok((await bright()) < 60)
    await page.getByRole('button', { name: 'Switch to light' }).click()
    assert.ok((await bright()) > 200)
    await page.reload()
    await page.getByRole('button', { name: 'Switch to dark' }).waitFor()
    assert.ok((await bright()) > 200)
    await page.evaluate(() => localStorage.removeItem('dateline.theme'))
    await page.emulateMedia({ colorScheme: 'light' })
  })

  test('the keyboard alone is enough', async () => {
    await open('/')
    await page.waitForSelector('tbody tr')
    await page.keyboard.press('Tab')
    assert.equal(await page.evaluate(() => document.activeElement.textContent), 'Skip to the content')
    await page.keyboard.press('Enter')
    assert.equal(await page.evaluate(() => document.activeElement.id), 'main')
    await page.keyboard.press('/')
    // The list comes late, while a row of the old one has the focus: the row in its place keeps it.
    const sailors = /\/v1\/events\?.*q=sailors/
    await page.route(sailors, async (r) => { await new Promise((ok) => setTimeout(ok, 2000)); await r.continue() })
    await page.keyboard.type('sailors')
    await page.waitForURL(/q=sailors/)
    await page.keyboard.press('Tab')
    await page.keyboard.press('j')
    await page.keyboard.press('j')
    const second = () => page.evaluate(() => document.activeElement.matches('tbody tr:nth-child(2) a.open') && document.activeElement.getAttribute('href'))
    const old = await second()
    assert.ok(old)
    await page.waitForFunction((old) => document.querySelectorAll('tbody tr').length > 1 && document.querySelector('tbody tr:nth-child(2) a.open').getAttribute('href') !== old, old)
    await counted()
    await page.unroute(sailors)
    await until('the second row has the focus', second)
    const ring = await page.evaluate(() => getComputedStyle(document.activeElement).outlineStyle)
    assert.equal(ring, 'solid')
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/read\//)
    await page.waitForSelector('article .lit')
    await page.keyboard.press('j')
    await page.waitForSelector('.rec.on')
    await page.keyboard.press('Escape')
    await page.waitForURL(/q=sailors/)
    await page.keyboard.press('?')
    await page.getByRole('dialog').waitFor()
    await page.keyboard.press('Escape')
    await page.keyboard.press('g')
    await page.keyboard.press('d')
    await page.waitForURL(/\/dossiers$/)
  })

  test('no view is wider than a small phone', async () => {
    await page.setViewportSize({ width: 360, height: 740 })
    const { items } = await api('/v1/documents?limit=1')
    const [story] = (await api('/v1/stories?limit=1')).items
    for (const view of [...views, `/read/${items[0].id}`, `/stories/${story.id}`]) {
      await open(view)
      await page.waitForTimeout(400)
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
      assert.ok(over <= 0, `${view} is ${over} px too wide`)
    }
    await page.setViewportSize({ width: 1440, height: 900 })
  })

  test('an empty store says what to do', async () => {
    const none = await serve(join(work, 'empty.db'))
    const own = await watched(chrome, none.url)
    const p = await own.context.newPage()
    await p.goto(none.url)
    await p.getByRole('heading', { name: 'The record is empty' }).waitFor()
    await p.getByRole('link', { name: 'Add articles' }).click()
    await p.waitForURL(/\/add$/)
    assert.deepEqual(own.trouble, [])
    await own.context.close()
    await none.stop()
  })

  test('no dialog, no report of the policy, no request off the machine, no error in all of the above', () => {
    assert.deepEqual(ctx.trouble, [])
  })
})
