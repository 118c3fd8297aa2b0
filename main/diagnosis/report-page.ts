import type { Pair } from '../../contract/draft.ts'
import { markdownFence, markdownInline, markdownLink, markdownText } from './markdown.ts'

/** A page of a case file, before it is Markdown or HTML. */
export type Block =
  | { readonly kind: 'heading'; readonly level: 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'rows'; readonly rows: readonly Pair[] }
  | {
      readonly kind: 'list'
      readonly title: string
      readonly lines: readonly string[]
      readonly areOurLinks?: boolean
    }
  | { readonly kind: 'code'; readonly language: string; readonly text: string }

export interface CaseFile {
  readonly title: string
  readonly blocks: readonly Block[]
}

export function markdownOf({ title, blocks }: CaseFile): string {
  return `${[`# ${markdownInline(title)}`, ...blocks.map(markdownBlock)].join('\n\n')}\n`
}

function markdownBlock(block: Block): string {
  if (block.kind === 'heading') return `${'#'.repeat(block.level)} ${markdownInline(block.text)}`
  if (block.kind === 'paragraph') return markdownText(block.text)
  if (block.kind === 'rows')
    return [
      '| | |',
      '| --- | --- |',
      ...block.rows.map(
        ([name, value]) => `| ${markdownInline(name)} | ${markdownInline(value)} |`,
      ),
    ].join('\n')
  if (block.kind === 'list') {
    const item = block.areOurLinks === true ? markdownLink : markdownText
    return [
      `**${markdownInline(block.title)}**`,
      '',
      ...block.lines.map((line) => `- ${item(line)}`),
    ].join('\n')
  }
  return markdownFence(block.text, block.language)
}

const STYLE =
  'body{font:15px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}td{padding:.1rem 1rem .1rem 0;vertical-align:top;overflow-wrap:anywhere}pre{background:#8881;padding:.75rem;overflow:auto;white-space:pre-wrap}'

/** The policy forbids scripts and everything from the network, whatever a quoted text holds. */
export function htmlOf({ title, blocks }: CaseFile): string {
  const head = `<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"><title>${escaped(title)}</title><style>${STYLE}</style>`
  return `<!doctype html>\n<html lang="en"><head>${head}</head><body>\n<h1>${escaped(title)}</h1>\n${blocks.map(htmlBlock).join('\n')}\n</body></html>\n`
}

function htmlBlock(block: Block): string {
  if (block.kind === 'heading') return `<h${block.level}>${escaped(block.text)}</h${block.level}>`
  if (block.kind === 'paragraph') return `<p>${escaped(block.text)}</p>`
  if (block.kind === 'rows')
    return `<table>${block.rows.map(([name, value]) => `<tr><td>${escaped(name)}</td><td>${escaped(value)}</td></tr>`).join('')}</table>`
  if (block.kind === 'list')
    return `<p><strong>${escaped(block.title)}</strong></p><ul>${block.lines.map((line) => `<li>${escaped(line)}</li>`).join('')}</ul>`
  return `<pre>${escaped(block.text)}</pre>`
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
}
