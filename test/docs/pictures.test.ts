import { globSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { guidePictures } from '../demo/guide-pictures.ts'

const root = join(import.meta.dirname, '../..')
const pages = globSync(['README.md', 'docs/**/*.md'], { cwd: root })

/** Files of docs/pictures that a text shows, as they are linked from where it lies. */
const shownIn = (text: string): readonly string[] =>
  [...text.matchAll(/!\[[^\]]+\]\((?:docs\/)?pictures\/([^)]+)\)/gu)].map(([, name = '']) => name)

it('npm run pictures makes every picture that README and guide show, and no other', () => {
  const shown = pages.flatMap((page) => shownIn(readFileSync(join(root, page), 'utf8')))
  const made = guidePictures.map(({ name }) => name)
  expect(shown.toSorted()).toEqual(made.toSorted())
  expect(readdirSync(join(root, 'docs/pictures')).toSorted()).toEqual(made.toSorted())
})

it('every link to a picture is one of docs/pictures', () => {
  const others = pages.flatMap((page) => {
    const text = readFileSync(join(root, page), 'utf8')
    const links = [...text.matchAll(/!\[[^\]]*\]\(([^)]*)\)/gu)]
    return links.length === shownIn(text).length ? [] : [page]
  })
  expect(others).toEqual([])
})

it('the guide within the app has every page that a person reads', () => {
  const notForThem = ['architecture.md', 'reliability.md']
  const there = readdirSync(join(root, 'docs')).filter((name) => name.endsWith('.md'))
  const source = readFileSync(join(root, 'renderer/features/help/guide.ts'), 'utf8')
  const read = [...source.matchAll(/docs\/([\w-]+\.md)\?raw/gu)].map(([, name]) => name)
  expect(read.toSorted()).toEqual(there.filter((name) => !notForThem.includes(name)).toSorted())
})
