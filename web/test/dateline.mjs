// The real binary on a real store, and Debian's Chromium: what every test of the page works with.
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'

export const root = fileURLToPath(new URL('../../', import.meta.url))
export const work = mkdtempSync(join(tmpdir(), 'dateline-desk-'))
export const reference = join(root, '../shared/seed/article.txt') // on the developers' machines
export const hasReference = existsSync(reference)

process.on('exit', () => rmSync(work, { recursive: true, force: true }))

let built = ''
// binary is the program under test: DATELINE, or built from this tree.
export function binary() {
  if (built) return built
  built = process.env.DATELINE ?? join(work, 'dateline')
  if (!process.env.DATELINE) {
    const made = spawnSync('go', ['build', '-o', built, './cmd/dateline'], { cwd: root, stdio: 'inherit', env: { ...process.env, CGO_ENABLED: '0' } })
    if (made.status !== 0) throw new Error('go build ./cmd/dateline')
  }
  return built
}

// run runs a command of the program to its end and returns what it printed.
export function run(...args) {
  const done = spawnSync(binary(), args, { encoding: 'utf8', cwd: work })
  if (done.status !== 0) throw new Error(`dateline ${args.join(' ')}: ${done.stderr}`)
  return done.stdout
}

export function ingest(store, ...sources) {
  return run('ingest', '--store', store, '--progress', 'none', ...sources)
}

// serve opens the desk on a store and returns its address; stop ends it and waits until it has.
export async function serve(store, ...more) {
  const child = spawn(binary(), ['serve', '--store', store, '--addr', '127.0.0.1:0', ...more], { cwd: work, stdio: ['ignore', 'pipe', 'pipe'] })
  const ended = new Promise((resolve) => child.once('exit', resolve))
  const url = await new Promise((resolve, reject) => {
    let said = ''
    const hear = (b) => {
      said += b
      const m = /http:\/\/127\.0\.0\.1:(\d+)/.exec(said)
      if (m && m[1] !== '0') resolve(m[0])
    }
    child.stdout.on('data', hear)
    child.stderr.on('data', hear)
    child.once('exit', (code) => reject(new Error(`dateline serve ended (${code}): ${said}`)))
  })
  return {
    url,
    pid: child.pid,
    async stop() {
      child.kill('SIGTERM')
      await ended
    },
  }
}

// browser starts Chromium. WebGL is drawn by the processor where there is no graphics card, which is slow: most tests go without it,
// and see the lists that the page then shows.
export function browser({ webgl }) {
  const path = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser'].find((p) => p && existsSync(p))
  if (!path) throw new Error("no Chromium: install Debian's package chromium (make test does), or name one in CHROMIUM")
  const args = webgl ? ['--use-gl=angle', '--use-angle=swiftshader', '--enable-unsafe-swiftshader', '--ignore-gpu-blocklist'] : ['--disable-gpu', '--disable-3d-apis']
  if (process.getuid?.() === 0) args.push('--no-sandbox') // as root Chromium has none
  return chromium.launch({ executablePath: path, args })
}

// watched makes a context whose pages report what must never happen: a dialog, a report of the security policy, a request off the
// machine, an error nobody caught. trouble() lists it.
export async function watched(b, base, options = {}) {
  const context = await b.newContext({ viewport: { width: 1440, height: 900 }, acceptDownloads: true, ...options })
  const trouble = []
  await context.exposeBinding('__report', (_source, what) => trouble.push(what)).catch(() => {})
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (e) => window.__report?.(`policy: ${e.violatedDirective} ${e.blockedURI} ${e.sourceFile}:${e.lineNumber} ${e.sample}`))
  })
  context.on('page', (page) => {
    page.on('dialog', (d) => {
      trouble.push(`dialog: ${d.message()}`)
      d.dismiss()
    })
    page.on('pageerror', (e) => trouble.push(`error: ${e.message}`))
    page.on('request', (r) => {
      if (!r.url().startsWith(base) && !/^(data|blob):/.test(r.url())) trouble.push(`request: ${r.url()}`)
    })
    page.on('console', (m) => {
      if (m.type() === 'error' && /Content Security Policy|Refused to/.test(m.text())) trouble.push(`policy: ${m.text()}`)
    })
  })
  return { context, trouble }
}

export async function ask(url) {
  const answer = await fetch(url)
  if (!answer.ok) throw new Error(`${url}: ${answer.status} ${await answer.text()}`)
  return answer.json()
}

// until waits for a condition of the server's side, such as a text that is being coded.
export async function until(what, f, ms = 60_000) {
  for (const end = Date.now() + ms; Date.now() < end; ) {
    if (await f()) return
    await new Promise((r) => setTimeout(r, 250))
  }
  throw new Error(`waited ${ms / 1000} s in vain: ${what}`)
}
