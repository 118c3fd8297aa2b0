import type { SentByCode } from '../../../contract/diagnosis.ts'

type Lost = Pick<SentByCode['credentials'][number], 'scheme' | 'kind' | 'isEncoded' | 'lost'>

const SCHEME = String.raw`(Bearer|Basic|JWT)`
/** In single quotes a shell fills in nothing. */
const OF_SHELL =
  /(?:^|[\s(])(?:(?:-u|--user)[ =]?'[^'\n]*\$\{?[A-Za-z_][^'\n]*'|(?:-H|--header)[ =]?'Authorization:\s*(Bearer|Basic|JWT)\s[^'\n]*\$\{?[A-Za-z_][^'\n]*'|(?:echo|printf)\s[^'|\n]*'\$\{?[A-Za-z_]\w*\}?:\$\{?[A-Za-z_]\w*\}?'\s*\|\s*(?:openssl )?base64\b)/i
/** A whole command in quotes, which another shell fills. */
const IN_COMMAND =
  /\bsh\b\s*\(?\s*(?:script\s*:\s*)?["']|\s-l?c\s+["']|'''|"""|\b(?:system|exec|ssh)\b/

interface Language {
  readonly sign: RegExp
  /** Text of the header in which its placeholder stays as it is. */
  readonly header: RegExp
  /** The same of the name and the secret that Basic is made of. */
  readonly pair: RegExp
  /** Another language, or another way to fill it. */
  readonly other?: RegExp
}

/** Languages in which a placeholder stays as it is in some quotes. */
const LANGUAGES: readonly Language[] = [
  {
    sign: /\b(?:const|let|var)\s+[\w{[]|\bawait\s+\w|\brequire\(|\bfetch\(|\baxios\b|=>\s*\{/,
    header: new RegExp(String.raw`(?<![\w$])(["'])${SCHEME} \$\{[\w.[\]]+\}\1`),
    pair: /(?<![\w$])(["'])\$\{[\w.[\]]+\}:\$\{[\w.[\]]+\}\1/,
    other: /\b(?:val|def|fun)\s+\w|<\?php|\$\w+\s*=[^=]|\bfinal\s+\w|\bdart\b/,
  },
  {
    sign: /\brequests?\.\w+|\bimport \w+|\bdef \w+\(|\bhttpx\b|\baiohttp\b|\bnew Uri\(|\bHttpRequestMessage\b|\.Headers\.|\bRestRequest\b/,
    header: new RegExp(String.raw`(?<![\w$@])(["'])${SCHEME} \{[A-Za-z_][\w.]*\}\1(?!\s*[.%])`),
    pair: /(?<![\w$@])(["'])\{[A-Za-z_][\w.]*\}:\{[A-Za-z_][\w.]*\}\1(?!\s*%)/,
    other: /\.format(?:_map)?\(|\bformat!|\.replace\(|\bTemplate\b|\bstring\.Format\b/,
  },
  {
    sign: /\brequire ["']|\bRestClient\b|\bNet::HTTP\b|\bHTTParty\b|\bFaraday\b|\bend\s*$/m,
    header: new RegExp(String.raw`(')${SCHEME} #\{[^'\n]+\}'`),
    pair: /'#\{[^'\n}]+\}:#\{[^'\n}]+\}'/,
  },
  {
    sign: /\bcurl_setopt|<\?php|^\s*\$\w+\s*=|->\w+\(/m,
    header: new RegExp(String.raw`(')(?:Authorization: )?${SCHEME} \{?\$\w[^'\n]*'`),
    pair: /['‘]\{?\$[A-Za-z_][\w:>-]{0,40}?\}?(?:@[\w.-]+)?:\{?\$[A-Za-z_][\w>-]*\}?['’]/,
  },
  {
    sign: /\.encodeBase64\(/,
    header: new RegExp(String.raw`(')${SCHEME} \$\{?\w[^'\n]*'`),
    pair: /'\$\{?[A-Za-z_][\w.]*\}?:\$\{?[A-Za-z_][\w.]*\}?'/,
  },
]
/** What makes Basic of a pair. */
const MAKES_BASIC = /base64|btoa\(|b64|\bCURLOPT_USERPWD\b|\bpack\(["']m/i
/** A place in the network, or a time, is a pair as well. */
const OTHER_PAIR = /\b(?:\w*_)?(?:host\w*|port|addr\w*|ip|server|hours?|min\w*)\b\}?['"’]?/i

/** What Python 3 makes of bytes in a text: `b'…'`. */
const BYTES =
  /\b([A-Za-z_]\w*)\s*=\s*(?:base64\.)?b64encode\((?=.*(?:\.encode\(|\bbytes\(|\bb["']))(?!.*\bdecode\b)/
const OF_PYTHON_2 = /^\s*print\s+["'\w]|\burllib2\b|\bexcept \w+, \w+:/m
const PRINTED =
  /["']Basic (?:\{0?\}["']\.format\(\s*|%s["']\s*%\s*\(?|["']\s*\+\s*str\(\s*)([A-Za-z_]\w*)\s*,?\s*\)?\s*[,})\]]*\s*$|\bf["']Basic \{([A-Za-z_]\w*)\}["']|\bf["']Basic \{(?:base64\.)?(b64encode)\((?!.*\bdecode\b)/

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
  const languages = LANGUAGES.filter(
    ({ sign, header, pair, other }) =>
      (header.test(whole) || pair.test(whole)) && sign.test(whole) && other?.test(whole) !== true,
  )
  const takesPair = MAKES_BASIC.test(whole)
  const bytes = OF_PYTHON_2.test(whole)
    ? []
    : ['b64encode', ...lines.flatMap((line) => BYTES.exec(line)?.[1] ?? [])]
  const isOther = OTHER_ARGUMENT.test(whole) && !RIGHT_ARGUMENT.test(whole)
  return (line) => {
    const ofShell = IN_COMMAND.test(line) ? null : OF_SHELL.exec(line)
    if (ofShell !== null) {
      const [, scheme] = ofShell
      const lost = lostOf(scheme ?? 'basic', 'placeholder')
      return scheme === undefined ? { ...lost, kind: 'api-token' } : lost
    }
    for (const { header, pair } of languages) {
      const scheme = header
        .exec(line)
        ?.slice(1)
        .find((one) => one.length > 1)
      if (scheme !== undefined) return lostOf(scheme, 'placeholder')
      if (takesPair && pair.test(line) && !OTHER_PAIR.test(pair.exec(line)?.[0] ?? ''))
        return { ...lostOf('basic', 'placeholder'), kind: 'api-token' }
    }
    const [, name, inText = name, inPlace = inText] = PRINTED.exec(line) ?? []
    if (inPlace !== undefined && bytes.includes(inPlace)) return lostOf('basic', 'bytes')
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
