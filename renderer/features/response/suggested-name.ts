const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/[/+]json\b/iu, '.json'],
  [/[/+]xml\b/iu, '.xml'],
  [/\/html\b/iu, '.html'],
  [/\/csv\b/iu, '.csv'],
  [/^text\//iu, '.txt'],
  [/\/png\b/iu, '.png'],
  [/\/jpe?g\b/iu, '.jpg'],
  [/\/pdf\b/iu, '.pdf'],
]

/** A file name for a body: the last part of its path, with an ending that fits its type. */
export function suggestedName(url: string, contentType: string | null): string {
  const path = url.replace(/[?#].*$/u, '')
  const last = path.split('/').findLast((part) => part !== '') ?? 'body'
  const safe = last.replace(/[^\w.-]+/gu, '-').slice(0, 80)
  if (/\.\w{1,5}$/u.test(safe)) return safe
  const ending = ENDINGS.find(([type]) => type.test(contentType ?? ''))?.[1] ?? '.bin'
  return `${safe}${ending}`
}
