import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import type { Notice } from '../../contract/app.ts'
import { parseJson } from '../wire/json.ts'

/** The build writes one beside each bundle that holds anything of others'. */
const BUNDLES = ['main', 'renderer', 'cli'] as const
const FILE = 'THIRD-PARTY-NOTICES.md'
const packageSchema = z.object({ name: z.string(), version: z.string(), license: z.string() })
/** `## jose - 6.1.2 (MIT)`: what a part of such a file begins with. */
const HEAD = /^## (\S+) - (\S+) \((.+)\)$/

/**
 * The licences of what the app is made of, by name, each once.
 *
 * @param outFolder where the build lies; a file that is not there names nothing
 */
export async function noticesIn(outFolder: string): Promise<readonly Notice[]> {
  const files = await Promise.all(
    BUNDLES.map((bundle) => readFile(join(outFolder, bundle, FILE), 'utf8').catch(() => '')),
  )
  const all = [...files.flatMap(noticesOf), ...(await noticeOfKeytar(outFolder))]
  const once = new Map(all.map((notice) => [`${notice.name} ${notice.version}`, notice]))
  return [...once.values()].sort((left, right) => left.name.localeCompare(right.name, 'en'))
}

export function noticesOf(file: string): readonly Notice[] {
  const lines = file.split(/\r?\n/)
  const heads = lines.flatMap((line, at) => {
    const [, name, version, licence] = HEAD.exec(line) ?? []
    return name === undefined || version === undefined || licence === undefined
      ? []
      : [{ at, name, version, licence }]
  })
  return heads.map(({ at, ...facts }, index) => ({
    ...facts,
    text: lines
      .slice(at + 1, heads[index + 1]?.at)
      .join('\n')
      .trim(),
  }))
}

/** Its addon cannot be bundled: it lies in the app as it was installed. */
async function noticeOfKeytar(outFolder: string): Promise<readonly Notice[]> {
  const folder = join(outFolder, '..', 'node_modules', 'keytar')
  try {
    const text = await readFile(join(folder, 'LICENSE.md'), 'utf8')
    const facts = parseJson(await readFile(join(folder, 'package.json'), 'utf8'))
    const { name, version, license } = packageSchema.parse(facts)
    return [{ name, version, licence: license, text: text.trim() }]
  } catch {
    return []
  }
}
