/** Shorter than this, a derived form would match by chance. */
const SHORTEST_DERIVED = 6
const SHORTEST_PLAIN = 4

/** Secrets whose spellings are held: those of the exchanges under way, and a few tenants' tokens. */
const MOST_HELD = 32
const held = new Map<string, readonly string[]>()

/**
 * Every spelling in which a known secret is looked for: plain, JSON-escaped, percent- and
 * form-encoded, hexadecimal, and base64 at each of the three alignments it can have inside a longer
 * text (`user:secret` in a Basic header), in both alphabets. Longest first; none is shorter than
 * the secret. Spelt out once for the secrets in use: a text is redacted for every header and body.
 */
export function formsOfSecret(secret: string): readonly string[] {
  const forms = held.get(secret) ?? spellOut(secret)
  held.delete(secret)
  held.set(secret, forms)
  const oldest = held.keys().next().value
  if (held.size > MOST_HELD && oldest !== undefined) held.delete(oldest)
  return forms
}

function spellOut(secret: string): readonly string[] {
  if (secret.length < SHORTEST_PLAIN) return []
  const bytes = Buffer.from(secret, 'utf8')
  const hex = bytes.toString('hex')
  const derived = [
    ...[0, 1, 2].map((offset) => alignedBase64(bytes, offset)),
    hex,
    hex.toUpperCase(),
  ].flatMap((form) => [form, toBase64Url(form)])
  const all = [secret, ...derived.filter((form) => form.length >= SHORTEST_DERIVED)]
  return [...new Set(all.flatMap(escapedSpellings))].sort((a, b) => b.length - a.length)
}

/**
 * The characters that base64 of `<offset bytes><secret><anything>` is bound to hold: the ones at
 * both ends that also depend on a neighbour are cut off (RFC 4648 section 4).
 */
function alignedBase64(bytes: Buffer, offset: number): string {
  const encoded = Buffer.concat([Buffer.alloc(offset), bytes])
    .toString('base64')
    .replace(/=+$/, '')
  const bits = (offset + bytes.length) * 8
  return encoded.slice(Math.ceil((offset * 8) / 6), Math.floor(bits / 6))
}

function toBase64Url(text: string): string {
  return text.replaceAll('+', '-').replaceAll('/', '_')
}

function escapedSpellings(form: string): readonly string[] {
  const percent = encodeURIComponent(form.toWellFormed())
  const json = JSON.stringify(form).slice(1, -1)
  return [
    form,
    percent,
    percent.replace(/%[0-9A-F]{2}/g, (hex) => hex.toLowerCase()),
    percent.replace(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`),
    new URLSearchParams([['', form]]).toString().slice(1),
    // Names of the parts of a form: https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#multipart-form-data
    form.replaceAll('\n', '%0A').replaceAll('\r', '%0D').replaceAll('"', '%22'),
    json,
    json.replaceAll('/', '\\/'),
    JSON.stringify(json).slice(1, -1),
    form
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('"', '&quot;'),
  ]
}
