// The committed build is what the sources and the lock file make, byte for byte.
import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { build } from 'vite'
import { root, work } from './dateline.mjs'

const files = (dir) => readdirSync(dir, { recursive: true, withFileTypes: true }).filter((e) => e.isFile()).map((e) => join(e.parentPath ?? e.path, e.name).slice(dir.length + 1)).sort()

test('npm run build makes internal/serve/ui/dist', async () => {
  const made = join(work, 'dist')
  await build({ root: join(root, 'web'), logLevel: 'error', build: { outDir: made } })
  const kept = join(root, 'internal/serve/ui/dist')
  assert.deepEqual(files(kept).filter((f) => f !== 'sources.sha256'), files(made))
  for (const f of files(made)) assert.ok(readFileSync(join(kept, f)).equals(readFileSync(join(made, f))), `${f} differs`)
})
