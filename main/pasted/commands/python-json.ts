import { parseJson } from '../../wire/json.ts'

const TOKEN = /"(?:[^"\\]|\\.)*"|[:,]|[^\s":,]+|\s+/gs

/** A JSON text as Python's json.dumps writes it: a blank behind `:` and `,`, letters beyond ASCII as escapes. */
export function asPythonWrites(json: string): string {
  return json.replace(TOKEN, (token) => {
    if (token === ':' || token === ',') return `${token} `
    if (token.startsWith('"')) return pythonString(String(parseJson(token)))
    return /^\s/.test(token) ? '' : token
  })
}

export function pythonString(text: string): string {
  return JSON.stringify(text).replace(
    /[\u007f-\uffff]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
