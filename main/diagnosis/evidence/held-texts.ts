import { isErrorBody } from './error-body.ts'
import { factsOfTree } from './tree-facts.ts'
import { isObject, parseJson, type JsonObject } from '../../wire/json.ts'

/** A URL, and more than it: what somebody or a program says of a call. */
const TELLS = /https?:\/\/[^\s"]{4,}[^\n]*\s\S|\s\S*https?:\/\//
const MOST_DEPTH = 12

/**
 * What an object holds that tells of no call itself: an issue, a message of a chat, a document. Its texts that tell
 * of one, each by itself; null where there are none.
 */
export function heldTexts(value: unknown): string | null {
  if (!isObject(value) || isErrorBody(value) || tellsItself(value)) return null
  const texts: string[] = []
  collect(value, texts, 0)
  return texts.some((text) => TELLS.test(text)) ? texts.join('\n\n') : null
}

function tellsItself(root: JsonObject): boolean {
  const facts = factsOfTree(root)
  return (
    facts !== null &&
    (facts.url !== null || facts.status !== null || facts.messages.some((one) => TELLS.test(one)))
  )
}

function collect(value: unknown, texts: string[], depth: number): void {
  if (depth > MOST_DEPTH) return
  if (typeof value === 'string') {
    const inner = /^\s*\{/.test(value) ? parseJson(value) : undefined
    if (isObject(inner) && !isErrorBody(inner) && !tellsItself(inner))
      collect(inner, texts, depth + 1)
    else if (/\s/.test(value)) texts.push(value)
  } else if (Array.isArray(value)) for (const one of value) collect(one, texts, depth + 1)
  else if (isObject(value)) for (const one of Object.values(value)) collect(one, texts, depth + 1)
}
