// Takes the pictures of docs/guide: the real binary on the bundled examples and, where it is there, the reference article.
// Run: npm run screenshots. They show the fonts of the machine that takes them (on Debian, fonts-inter and fonts-noto-core look best).
import { spawnSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { browser, hasReference, ingest, reference, root, serve, work } from '../test/dateline.mjs'

const out = join(root, 'docs/guide/pictures')
mkdirSync(out, { recursive: true })
const store = join(work, 'pictures.db')
ingest(store, join(root, 'internal/res/examples'), ...(hasReference ? [reference] : []))
const desk = await serve(store)
const chrome = await browser({ webgl: true })

async function shot(name, path, { scheme = 'light', width = 1360, height = 850, ready, act } = {}) {
  const page = await chrome.newPage({ viewport: { width, height }, colorScheme: scheme, reducedMotion: 'reduce' })
  page.setDefaultTimeout(120_000)
  await page.goto(desk.url + path)
  await page.locator(ready).first().waitFor()
  await act?.(page)
  // Map and network are drawn by the processor here and come late.
  await page.waitForTimeout(path.startsWith('/?') || path === '/' ? 12_000 : 1_500)
  await page.screenshot({ path: join(out, name + '.png') })
  await page.close()
}

const put = (name, body) => fetch(`${desk.url}/v1/dossiers/${name}`, { method: 'PUT', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ name, leaders: [], members: [], against: [], ...body }) })
await put('coalition', hasReference ? { title: 'The coalition against ISIS', query: { q: 'coalition' } } : { title: 'Naval escorts in the Gulf of Guinea', query: { q: 'escort' } })

const documents = async (q) => (await (await fetch(`${desk.url}/v1/documents?${q}`)).json()).items
const [article] = await documents(hasReference ? 'q=Sotloff' : 'q=sailors')
const { events } = await (await fetch(`${desk.url}/v1/documents/${article.id}/reader`)).json()

await shot('desk', '/', { ready: '.spots button', act: (p) => p.locator('tbody tr').nth(1).hover() })
await shot('desk-dark', '/?quad=4', { scheme: 'dark', ready: '.spots button' })
await shot('reader', `/read/${article.id}`, { ready: 'article p', act: (p) => p.locator(`[data-ref="${events[0].id}"] .type`).click().then(() => p.evaluate(() => scrollTo(0, 0))) })
await shot('reader-dark', `/read/${article.id}?event=${events.find((e) => e.type === 'AID')?.id ?? events[1].id}`, { scheme: 'dark', ready: 'article .lit' })
await shot('dossier', '/dossiers/coalition', { width: 1180, height: 760, ready: 'tbody tr', act: (p) => p.locator('tbody td button').nth(1).click() })
await shot('phone', '/?q=sailors', { width: 390, height: 800, ready: 'tbody tr' })

const panel = async (name, label, scheme) => {
  const page = await chrome.newPage({ viewport: { width: 1900, height: 1300 }, colorScheme: scheme })
  page.setDefaultTimeout(120_000)
  await page.goto(desk.url + '/')
  await page.locator('.spots button').first().waitFor()
  await page.waitForTimeout(15_000)
  await page.locator(`section[aria-label="${label}"]`).screenshot({ path: join(out, name + '.png') })
  await page.close()
}
await panel('map', 'Map', 'light')
await panel('network', 'Network of actors', 'light')

// Fewer colours make the files a third; without pngquant (a Debian package) they are left as they are.
const packed = spawnSync('bash', ['-c', 'pngquant --force --skip-if-larger --speed 1 --ext .png 192 *.png'], { cwd: out, stdio: 'inherit' })
if (packed.status === 127) console.log('pngquant is not here: the pictures are large')

await chrome.close()
await desk.stop()
