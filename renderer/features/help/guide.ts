import { Lexer, type Token } from 'marked'
import answers from '../../../docs/answers.md?raw'
import checks from '../../../docs/checks.md?raw'
import claims from '../../../docs/claims.md?raw'
import composing from '../../../docs/composing.md?raw'
import diagnosing from '../../../docs/diagnosing.md?raw'
import exporting from '../../../docs/exporting.md?raw'
import failures from '../../../docs/failures.md?raw'
import practice from '../../../docs/practice-site.md?raw'
import saving from '../../../docs/saving.md?raw'
import security from '../../../docs/security.md?raw'

/** What stands below one heading of a page. */
export interface Section {
  /** Its place in the page; the heading of the page itself is the first one. */
  readonly id: string
  readonly title: string
  readonly tokens: readonly Token[]
  /** As it is written, for finding. */
  readonly text: string
}

export interface Page {
  /** The file's name in docs/, by which pages link to each other. */
  readonly file: string
  readonly title: string
  readonly sections: readonly Section[]
}

const TEXTS = [
  ['composing.md', composing],
  ['answers.md', answers],
  ['saving.md', saving],
  ['checks.md', checks],
  ['diagnosing.md', diagnosing],
  ['claims.md', claims],
  ['exporting.md', exporting],
  ['practice-site.md', practice],
  ['failures.md', failures],
  ['security.md', security],
] as const

/** A picture's file in docs/pictures → where the app has it. */
const PICTURES = import.meta.glob<string>('../../../docs/pictures/*.png', {
  eager: true,
  import: 'default',
  query: '?url',
})

/** Where the app has a picture of the guide, by its link in a page: `pictures/claims-dark.png`. */
export function pictureAt(link: string): string | undefined {
  return PICTURES[`../../../docs/${link}`]
}

/** The guide, as it lies in docs/. */
export const guide: readonly Page[] = TEXTS.map(([file, text]) => pageOf(file, text))

export function pageOf(file: string, text: string): Page {
  const sections: { title: string; tokens: Token[] }[] = []
  for (const token of new Lexer({ gfm: true }).lex(text)) {
    if (token.type === 'heading') sections.push({ title: plain(token), tokens: [] })
    sections.at(-1)?.tokens.push(token)
  }
  return {
    file,
    title: sections[0]?.title ?? file,
    sections: sections.map(({ title, tokens }) => ({
      id: anchorOf(title),
      title,
      tokens,
      text: tokens.map(({ raw }) => raw).join('\n'),
    })),
  }
}

/** As GitHub makes the anchor of a heading. */
export function anchorOf(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replaceAll(/\s/gu, '-')
}

/** Sections that hold every word typed, those first whose heading does. */
export function findSections(
  pages: readonly Page[],
  typed: string,
): readonly { readonly page: Page; readonly section: Section }[] {
  const words = typed
    .toLowerCase()
    .split(/\s+/u)
    .filter((word) => word !== '')
  if (words.length === 0) return []
  const holds = (text: string): boolean => {
    const low = text.toLowerCase()
    return words.every((word) => low.includes(word))
  }
  return pages
    .flatMap((page) => page.sections.map((section) => ({ page, section })))
    .filter(({ section }) => holds(section.text))
    .toSorted((one, other) => Number(holds(other.section.title)) - Number(holds(one.section.title)))
}

/** What a token is made of; null where it is one piece. */
export function innerOf(token: Token): readonly Token[] | null {
  return 'tokens' in token && Array.isArray(token.tokens) ? token.tokens : null
}

function plain(token: Token): string {
  const inner = innerOf(token)
  if (inner !== null) return inner.map(plain).join('')
  return 'text' in token ? String(token.text) : ''
}
