/** What a name is set to, if the text shows it. */
export type Resolve = (name: string) => string | null

/** More than one blank, or one of another kind. To put a blank in the place of each took half of what a long line takes. */
const BLANKS = /\s{2,}|[^\S ]/g

/** A comment tells what somebody thinks of the code. One blank is as good as many. */
export function withoutComment(whole: string): string {
  const line = whole.replace(BLANKS, ' ')
  return /^\s*(?:\/\/|#(?!\{)|\*)/.test(line) ? '' : line.replace(/\s(?:\/\/|#)\s.*$/, '')
}

const DEFINES =
  /^\s?(?:(?:export|public|private|static|final|readonly|const|let|var|val|my) ){0,6}(?:[A-Za-z]\w{0,40}(?:<[^<>]{0,60}>)?(?:\[\])? )?[$@]?(?:(?:this|self)\.)?([A-Za-z_]\w{0,60})(?:: ?[\w<>.[\]|, ]{1,40})?(?:, ?\w{1,10})? ?(?::=|=(?![=>])) ?(.+)$/

/** What a name is set to in these lines: all that it is set to. */
export function definitionsIn(lines: readonly string[]): Resolve {
  const known = new Map<string, string>()
  for (const [at, line] of lines.entries()) {
    const [, name = '', value = ''] = DEFINES.exec(line) ?? handedOn(line)
    if (name === '') continue
    // What an opening bracket leaves to the lines below it.
    const more = /[([{,+.\\]\s*$/.test(value) ? lines.slice(at + 1, at + 8).join('\n') : ''
    known.set(name, `${known.get(name) ?? ''}\n${value}\n${more}`.trim())
  }
  return (name) => known.get(name) ?? null
}

/** `getToken(function (token) {`, `getToken((token) =>`, `getToken().then(token =>`: what the call gives. */
const HANDS_ON =
  /\b((?:\w{1,40}\.){1,4}\w{1,40}\(\)?)(?:\.then\()? ?(?:async )?(?:function ?\w{0,20} ?)?\(? ?([A-Za-z_]\w{0,60}) ?\)? ?(?:=>|\{)/

/** A parameter of the query, as Spring, JAX-RS and ASP.NET hand it over. */
const OF_QUERY =
  /(?:@(?:RequestParam|QueryParam|QueryValue)|\[FromQuery) ?\( ?(?:\w{1,10} ?= ?)?"(\w{1,40})"[^)\n]{0,60}\)\]? ?(?:final )?\w{1,40}\?? (\w{1,40})/
/** `const { jwt } = req.query`, `{ jwt: token } = searchParams`. */
const OUT_OF_QUERY =
  /\{(?: ?\w{1,40} ?,){0,4} ?(\w{1,40})(?: ?: ?(\w{1,40}))?(?: ?, ?\w{1,40}){0,4} ?\} ?= ?(?:await )?(?:\w{1,40}\.){0,3}(?:query|searchParams)\b/

function handedOn(line: string): readonly string[] {
  const [, call = '', name = ''] = HANDS_ON.exec(line) ?? []
  if (name !== '') return ['', name, call]
  const [, parameter = '', variable = parameter] =
    OF_QUERY.exec(line) ?? OUT_OF_QUERY.exec(line) ?? []
  return parameter === '' ? [] : ['', variable, `query["${parameter}"]`]
}

const LITERAL = /^\s*[bfr$@]{0,2}(["'`])([^"'`\s]{1,200})\1\s*[;,)]?\s*$/
/** The last name of a path: `self.base`, `$this->base`, `cfg.HOST`. */
const NAME = String.raw`[$@]?(?:[A-Za-z_]\w{0,40}(?:\.|->)){0,3}([A-Za-z_]\w{0,60})`
const PUT_IN = new RegExp(String.raw`[$#]?\{${NAME}\}|\$([A-Za-z_]\w{0,60})`, 'g')
/** `BASE + "/rest…"`, `$base . '/rest…'`, `urljoin(BASE, "/rest…")`. */
const BEFORE = new RegExp(String.raw`${NAME}\s?(?:\+|\.|,)\s?[f$@]?["'\x60](?=\/)`, 'g')
/** `"https://" + HOST + "/rest…"`. */
const BETWEEN = new RegExp(String.raw`["'\x60]\s?[+.]\s?${NAME}\s?[+.]\s?[f$@]?["'\x60](?=\/)`, 'g')
const MOST_STEPS = 3

/** The text of a literal that a name is set to and to nothing else; null for what is made elsewhere. */
function literalOf(name: string, resolve: Resolve): string | null {
  return LITERAL.exec(resolve(name) ?? '')?.[2] ?? null
}

/** A text of code with the literals of names in place of their placeholders: `https://${host}/x`. */
export function withLiterals(text: string, resolve: Resolve, steps = MOST_STEPS): string {
  if (steps === 0 || !/[{$]/.test(text)) return text
  const more = text.replace(PUT_IN, (whole, braced?: string, bare?: string) => {
    return literalOf(braced ?? bare ?? '', resolve) ?? whole
  })
  return more === text ? text : withLiterals(more, resolve, steps - 1)
}

/** A line of code with the literals that its texts are joined of. */
export function joinedWith(line: string, resolve: Resolve): string {
  const joined = line
    .replace(BETWEEN, (whole, name: string) => literalOf(name, resolve) ?? whole)
    .replace(BEFORE, (whole, name: string) => {
      const literal = literalOf(name, resolve)
      return literal === null ? whole : `"${literal}`
    })
  return withLiterals(joined, resolve)
}
