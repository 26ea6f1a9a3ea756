// The commands of docs/guide/desk.md, as a newcomer would type them.
import assert from 'node:assert/strict'
import { spawn, spawnSync } from 'node:child_process'
import { copyFileSync, mkdtempSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { test } from 'node:test'
import { binary, root, until, work } from './dateline.mjs'

test('the guide does what it says', async () => {
  const guide = readFileSync(join(root, 'docs/guide/desk.md'), 'utf8')
  const blocks = [...guide.matchAll(/```bash\n([\s\S]*?)```/g)].map((m) => m[1])
  assert.equal(blocks.length, 3)
  const cwd = mkdtempSync(join(work, 'guide-'))
  copyFileSync(binary(), join(cwd, 'dateline'))
  // The guide's address may be in use on this machine: the test takes another.
  const port = 20_000 + (process.pid % 20_000)
  const env = { ...process.env, PATH: `${cwd}:${dirname(process.execPath)}:${process.env.PATH}` }
  const sh = (block) => {
    const done = spawnSync('bash', ['-euo', 'pipefail', '-c', block.replaceAll('8417', String(port))], { cwd, env, encoding: 'utf8' })
    assert.equal(done.status, 0, done.stderr)
    return done.stdout
  }
  assert.match(sh(blocks[0]), /2/)
  const serve = spawn(join(cwd, 'dateline'), [...blocks[1].trim().split(/\s+/).slice(1), '--addr', `127.0.0.1:${port}`], { cwd, stdio: 'ignore' })
  try {
    await until('the desk answers', () => fetch(`http://127.0.0.1:${port}/readyz`).then((r) => r.ok, () => false))
    const said = sh(blocks[2])
    // The first command answers with the dossier, the second with its table.
    const table = JSON.parse(said.slice(said.search(/\{("\$schema":"[^"]*",)?"dossier":/)))
    assert.ok(table.members.length > 0, said)
  } finally {
    serve.kill('SIGTERM')
  }
})
