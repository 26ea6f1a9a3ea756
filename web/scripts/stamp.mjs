// Writes into the build the hash of what it was made from, which a Go test compares with the sources: the committed build is then
// known to be that of the committed sources without running Node. The hash: see hashSources in internal/serve/ui/ui_test.go.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'

const root = new URL('../', import.meta.url)
const files = ['index.html', 'package-lock.json', 'package.json', 'svelte.config.js', 'tsconfig.json', 'vite.config.ts']
for (const dir of ['public', 'src'])
  for (const e of readdirSync(new URL(dir, root), { recursive: true, withFileTypes: true }))
    if (e.isFile()) files.push(`${(e.parentPath ?? e.path).slice(root.pathname.length)}/${e.name}`)
const all = createHash('sha256')
for (const f of files.sort()) all.update(`${createHash('sha256').update(readFileSync(new URL(f, root))).digest('hex')}  ${f}\n`)
writeFileSync(new URL('../internal/serve/ui/dist/sources.sha256', root), all.digest('hex') + '\n')
