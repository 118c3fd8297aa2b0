import type { SentByCode } from '../../../contract/diagnosis.ts'

type Lost = Pick<SentByCode['credentials'][number], 'scheme' | 'kind' | 'isEncoded' | 'lost'>

const SCHEME = String.raw`(Bearer|Basic|JWT)`
/** In single quotes a shell fills in nothing. */
const OF_SHELL =
  /(?:^|\s)(?:(?:-u|--user)[ =]?'[^'\n]*\$\{?[A-Za-z_][^'\n]*'|(?:-H|--header)[ =]?'Authorization:\s*(Bearer|Basic|JWT)\s[^'\n]*\$\{?[A-Za-z_][^'\n]*')/i
/** A whole command in quotes, which another shell fills. */
const IN_COMMAND =
  /\bsh\b\s*\(?\s*(?:script\s*:\s*)?["']|\s-l?c\s+["']|'''|"""|\b(?:system|exec|ssh)\b/

/** A language in which a placeholder stays as it is in some quotes, and how such a text looks there. */
const LANGUAGES: readonly (readonly [sign: RegExp, text: RegExp, other: RegExp | null])[] = [
  [
    /\b(?:const|let|var)\s+[\w{[]|\bawait\s+\w|\brequire\(|\bfetch\(|\baxios\b|=>\s*\{/,
    new RegExp(String.raw`(?<![\w$])(["'])${SCHEME} \$\{[\w.[\]]+\}\1`),
    /\b(?:val|def|fun)\s+\w|<\?php|\$\w+\s*=[^=]|\bfinal\s+\w|\bdart\b/,
  ],
  [
    /\brequests?\.\w+|\bimport \w+|\bdef \w+\(|\bhttpx\b|\baiohttp\b|\bnew Uri\(|\bHttpRequestMessage\b|\.Headers\.|\bRestRequest\b/,
    new RegExp(String.raw`(?<![\w$@])(["'])${SCHEME} \{[A-Za-z_][\w.]*\}\1(?!\s*[.%])`),
    /\.format(?:_map)?\(|\bformat!|\.replace\(|\bTemplate\b|\bstring\.Format\b/,
  ],
  [
    /\brequire ["']|\bRestClient\b|\bNet::HTTP\b|\bHTTParty\b|\bFaraday\b|\bend\s*$/m,
    new RegExp(String.raw`(')${SCHEME} #\{[^'\n]+\}'`),
    null,
  ],
  [
    /\bcurl_setopt|<\?php|^\s*\$\w+\s*=|->\w+\(/m,
    new RegExp(String.raw`(')(?:Authorization: )?${SCHEME} \{?\$\w[^'\n]*'`),
    null,
  ],
]

/** `Authentication: Basic …`: a header that nobody reads. */
const MISNAMED = new RegExp(
  String.raw`["'\x60](?:Authentication|Authorisation|Authoriz?aton|Auth?orizat?ion[sz]|Autorization|Authorize|Auth)["'\x60]?\]?\s*(?::|,|=>|=|\bto\b)\s*[\w.$@]{0,40}\(?\s*[bf$@]?["'\x60]?${SCHEME}(?![\w-])|["'](?:Authentication|Authorisation|Authoriz?aton|Autorization): ${SCHEME}\s`,
)

/** Where another argument goes: Python’s `requests.get(url, headers)`, `axios.post(url, { headers })`. */
const OTHER_ARGUMENT =
  /\brequests\.(?:get|post|put|patch|delete)\(\s*(?:[^(),\n]|\([^()\n]*\))+,\s*(?:headers|auth)\s*[,)]|\baxios\.(?:post|put|patch)\(\s*(?:[^(),]|\([^()]*\))+,\s*\{\s*(?:headers|auth)\b/
/** A call that hands them over as they are to be. */
const RIGHT_ARGUMENT =
  /\b(?:headers|auth)\s*=\s*(?:headers|auth|\w*headers|\(|HTTPBasicAuth)|,\s*(?:data|body|payload|\w+)\s*,\s*\{\s*(?:headers|auth)\b/

/** What tells of a line that the credential on it does not arrive, for the lines of one program. */
export function lostIn(lines: readonly string[]): (line: string) => Lost | null {
  const whole = lines.join('\n')
  const texts = LANGUAGES.filter(
    ([sign, text, other]) => text.test(whole) && sign.test(whole) && other?.test(whole) !== true,
  ).map(([, text]) => text)
  const isOther = OTHER_ARGUMENT.test(whole) && !RIGHT_ARGUMENT.test(whole)
  return (line) => {
    const ofShell = IN_COMMAND.test(line) ? null : OF_SHELL.exec(line)
    if (ofShell !== null) {
      const [, scheme] = ofShell
      const lost = lostOf(scheme ?? 'basic', 'placeholder')
      return scheme === undefined ? { ...lost, kind: 'api-token' } : lost
    }
    for (const text of texts) {
      const scheme = text.exec(line)?.[2]
      if (scheme !== undefined) return lostOf(scheme, 'placeholder')
    }
    const misnamed = MISNAMED.exec(line)
    if (misnamed !== null) return lostOf(misnamed[1] ?? misnamed[2] ?? '', 'header')
    const scheme = isOther ? OF_HEADER.exec(line)?.[1] : undefined
    return scheme === undefined ? null : lostOf(scheme, 'argument')
  }
}

const OF_HEADER = new RegExp(
  String.raw`\bAuthorization["'\x60]?\]?\s*(?::|=>|=|,)\s*[bf$]?["'\x60]${SCHEME}\s`,
)

function lostOf(word: string, lost: NonNullable<Lost['lost']>): Lost {
  const scheme = (['bearer', 'jwt', 'basic'] as const).find((one) => one === word.toLowerCase())
  return { scheme: scheme ?? 'basic', kind: 'unknown', isEncoded: null, lost }
}
