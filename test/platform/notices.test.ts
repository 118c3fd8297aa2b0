import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { noticesIn, noticesOf } from '../../main/platform/notices.ts'

const FILE = `# Licenses

The app bundles dependencies which contain the following licenses:

## @scope/one - 1.2.3 (MIT)

MIT License

## A heading of the text
goes on

## two - 0.1.0 (Apache-2.0 OR MIT)

Apache License
`

const ownFolder = (): string => mkdtempSync(join(tmpdir(), 'understudy-notices-'))

describe('the licences of what the app is made of', () => {
  it('are read of the file that the build writes', () => {
    expect(noticesOf(FILE)).toEqual([
      {
        name: '@scope/one',
        version: '1.2.3',
        licence: 'MIT',
        text: 'MIT License\n\n## A heading of the text\ngoes on',
      },
      { name: 'two', version: '0.1.0', licence: 'Apache-2.0 OR MIT', text: 'Apache License' },
    ])
    expect(noticesOf('# Licenses\n\nNothing is bundled.')).toEqual([])
  })

  it('are those of every bundle and of keytar, each once, by name', async () => {
    const folder = ownFolder()
    const keytar = join(folder, 'node_modules', 'keytar')
    for (const each of [keytar, join(folder, 'out', 'main'), join(folder, 'out', 'renderer')])
      mkdirSync(each, { recursive: true })
    writeFileSync(join(folder, 'out', 'main', 'THIRD-PARTY-NOTICES.md'), FILE)
    writeFileSync(join(folder, 'out', 'renderer', 'THIRD-PARTY-NOTICES.md'), FILE)
    writeFileSync(join(keytar, 'LICENSE.md'), 'Copyright (c) GitHub')
    const facts = { name: '@github/keytar', version: '7.10.6', license: 'MIT' }
    writeFileSync(join(keytar, 'package.json'), JSON.stringify(facts))
    const notices = await noticesIn(join(folder, 'out'))
    expect(notices.map(({ name }) => name)).toEqual(['@github/keytar', '@scope/one', 'two'])
  })

  it('are none where nothing was built', async () => {
    expect(await noticesIn(join(ownFolder(), 'out'))).toEqual([])
  })
})
