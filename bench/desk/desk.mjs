// Measures the page over a large store: the time to the first view (counts, filters, timeline and rows are there) and from a choice of a
// filter to its answer, in Debian's Chromium without WebGL, which is the graphics card's matter.
// Run: node bench/desk/desk.mjs STORE.db [CHOICES], on Linux, after npm ci in web/. Targets with 100,000 events on two cores: 2 s, and 500 ms at the 95th percentile.
import { readFileSync } from 'node:fs'
import { browser, serve } from '../../web/test/dateline.mjs'

const [store, choices = '40'] = process.argv.slice(2)
if (!store) throw new Error('node bench/desk/desk.mjs STORE.db [CHOICES]')
const desk = await serve(store, '--no-work')
const chrome = await browser({ webgl: false })
const { events, documents } = await (await fetch(desk.url + '/v1/counts')).json()

const page = await chrome.newPage({ viewport: { width: 1440, height: 900 } })
page.setDefaultTimeout(120_000)
const there = () => page.waitForFunction(() => document.querySelector('.counts strong') && document.querySelector('.facets .bin') && document.querySelector('tbody tr') && document.querySelector('.plot canvas'))
const first = []
for (let i = 0; i < 5; i++) {
  const start = performance.now()
  await page.goto(desk.url + '/')
  await there()
  first.push(performance.now() - start)
}

// A choice is answered when the counts and the rows are those of the new question.
const times = []
const server = [] // milliseconds of a processor that the server took, which other programs on the machine do not change much
const cpu = () => {
  const f = readFileSync(`/proc/${desk.pid}/stat`, 'utf8').split(') ').pop().split(' ')
  return 10 * (Number(f[11]) + Number(f[12]))
}
await page.waitForFunction(() => !document.querySelector('.waiting') && document.querySelectorAll('.facets .bin input').length > 10)
const labels = await page.locator('.facets .bin input').count()
for (let i = 0; i < Math.min(Number(choices), labels); i++) {
  await page.goto(desk.url + '/')
  await there()
  await page.waitForFunction((n) => !document.querySelector('.waiting') && document.querySelectorAll('.facets .bin input').length > n, i)
  const before = cpu()
  times.push(
    await page.evaluate(async (n) => {
      const start = performance.now()
      document.querySelectorAll('.facets .bin input')[n].click()
      await new Promise((r) => requestAnimationFrame(r))
      while (document.querySelector('.counts.waiting, .rows.waiting, .facets .waiting')) await new Promise((r) => requestAnimationFrame(r))
      return performance.now() - start
    }, i),
  )
  await page.waitForFunction(() => !document.querySelector('.waiting'))
  server.push(cpu() - before)
}
const at = (xs, p) => [...xs].sort((a, b) => a - b)[Math.min(xs.length - 1, Math.floor(p * xs.length))].toFixed(0)
console.log(`${events} events of ${documents} articles`)
console.log(`first view, ${first.length} times: median ${at(first, 0.5)} ms, slowest ${at(first, 1)} ms`)
console.log(`filter, ${times.length} choices: median ${at(times, 0.5)} ms, p95 ${at(times, 0.95)} ms, slowest ${at(times, 1)} ms`)
console.log(`processor time of the server, a filter: median ${at(server, 0.5)} ms, p95 ${at(server, 0.95)} ms, most ${at(server, 1)} ms`)
await chrome.close()
await desk.stop()
