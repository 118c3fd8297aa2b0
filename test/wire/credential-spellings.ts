import { optionNamed } from '../../main/pasted/curl/curl-options.ts'

/** One way to write a credential that a reader of pasted text takes for one. */
export interface Spelling {
  readonly name: string
  /** What the value may be made of: letters, digits, `-` and `_`; those of base64; anything that is printed. */
  readonly of: 'word' | 'base64' | 'printed'
  readonly text: (value: string) => string
}

const SITE = 'https://acme.atlassian.net/rest/api/3/myself'
const base64 = (text: string): string => Buffer.from(text).toString('base64')
const json = (text: string): string => JSON.stringify(text)
const single = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`
const double = (text: string): string => `"${text.replace(/(["\\$`!])/g, '\\$1')}"`
const ansi = (text: string): string => `$'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`
const ansiHex = (text: string): string =>
  `$'${Buffer.from(text).toString('hex').replace(/../g, '\\x$&')}'`
const bare = (text: string): string => text.replace(/[^\w@%+=:,./-]/g, '\\$&')
const powershell = (text: string): string =>
  `'${text.replaceAll("'", "''").replaceAll('"', '\\"')}'`
const cmd = (text: string): string =>
  `^"${text.replace(/(\\*)"/g, '$1$1\\"').replace(/[()%!^"<>&|{}]/g, '^$&')}^"`
const cmdPlain = (text: string): string => `"${text.replaceAll('"', '""')}"`

type Quote = (text: string) => string

const quotes: Readonly<Record<string, { readonly quote: Quote; readonly of: Spelling['of'] }>> = {
  'single quotes': { quote: single, of: 'printed' },
  'double quotes': { quote: double, of: 'printed' },
  '$’…’': { quote: ansi, of: 'printed' },
  bare: { quote: bare, of: 'printed' },
}

/** Options with the credential in their value. */
const options: readonly (readonly [option: string, value: (value: string) => string])[] = [
  ['-u ', (value) => `mia:${value}`],
  ['-u', (value) => `mia:${value}`],
  ['-u ', (value) => `:${value}`],
  ['-siu ', (value) => `mia@acme.example:${value}`],
  ['-siu', (value) => `mia:${value}`],
  ['--user ', (value) => `mia:${value}`],
  ['--user=', (value) => `mia:${value}`],
  ['-b ', (value) => `JSESSIONID=${value}`],
  ['-b', (value) => `a=1; JSESSIONID=${value}`],
  ['--cookie ', (value) => `cloud.session.token=${value}; b=2`],
  ['--cookie=', (value) => `JSESSIONID=${value}`],
  ['--oauth2-bearer ', (value) => value],
  ['--oauth2-bearer=', (value) => value],
  ['-H ', (value) => `Authorization: Bearer ${value}`],
  ['-H', (value) => `authorization:Bearer ${value}`],
  ['-sH ', (value) => `Authorization: ${value}`],
  ['--header ', (value) => `Authorization: JWT ${value}`],
  ['--header=', (value) => `X-Auth-Token: ${value}`],
  ['-H ', (value) => `Private-Token: ${value}`],
  ['-H ', (value) => `Cookie: a=1; JSESSIONID=${value}`],
]

const longOptions: readonly (readonly [name: string, value: (value: string) => string])[] = [
  ['user', (value) => `mia:${value}`],
  ['cookie', (value) => `JSESSIONID=${value}`],
  ['oauth2-bearer', (value) => value],
  ['header', (value) => `X-Acme-Secret: ${value}`],
]

/** Every beginning of a long option by which curl knows it. */
const abbreviated: typeof options = longOptions.flatMap(([name, value]) =>
  Array.from(name, (_, at) => name.slice(0, at + 1))
    .filter((begun) => optionNamed(begun).option?.name === name)
    .map((begun) => [`--${begun} `, value] as const),
)

const ofCurl = [...options, ...abbreviated].flatMap(([option, value]) =>
  Object.entries(quotes).map(([name, { quote, of }]): Spelling => {
    const cookie = /JSESSIONID|session/.test(value(''))
    return {
      name: `curl ${option}${value('…')} in ${name}`,
      of: cookie || name === 'bare' ? 'base64' : of,
      text: (secret) => `curl -v ${option}${quote(value(secret))} ${SITE}`,
    }
  }),
)

const headerNames = [
  'Authorization',
  'Proxy-Authorization',
  'X-acpt',
  'X-Api-Key',
  'Api-Key',
  'X-Auth-Token',
  'X-Access-Token',
  'X-CSRF-Token',
  'X-Forge-Oauth-System',
  'X-Amzn-Oidc-Data',
  'CF-Access-Client-Secret',
  'X-Client-Secret',
  'Private-Token',
  'X-Vault-Token',
  'X-Gitlab-Token',
  'X-Access-Key',
  'Authentication',
  'X-Authorization',
  'Token',
]

const ofMessages = headerNames.flatMap((name): Spelling[] => [
  {
    name: `${name} of an HTTP message`,
    of: 'base64',
    text: (value) =>
      `GET /rest/api/3/myself HTTP/1.1\nHost: acme.atlassian.net\n${name}: ${value}\n`,
  },
  {
    name: `${name} of a .http file, in small letters`,
    of: 'base64',
    text: (value) => `### one\nGET ${SITE}\n${name.toLowerCase()}:${value}\nAccept: */*\n`,
  },
  {
    name: `${name} as curl -v prints it`,
    of: 'base64',
    text: (value) =>
      `> GET /rest/api/3/myself HTTP/1.1\n> Host: acme.atlassian.net\n> ${name}: ${value}\n>\n< HTTP/1.1 401 Unauthorized\n<\n`,
  },
  {
    name: `${name} of a HAR`,
    of: 'printed',
    text: (value) => har({ headers: [{ name, value }] }),
  },
  {
    name: `${name} of an indented HAR`,
    of: 'printed',
    text: (value) => JSON.stringify(JSON.parse(har({ headers: [{ name, value }] })), null, 2),
  },
  {
    name: `${name} of a HAR whose values come first`,
    of: 'printed',
    text: (value) => har({ headers: [{ value, name }] }),
  },
  {
    name: `${name} of a HAR with a comment`,
    of: 'printed',
    text: (value) => har({ headers: [{ name, comment: '', value }] }),
  },
])

function har(request: object): string {
  const entry = {
    startedDateTime: '2026-11-24T10:00:00.000Z',
    time: 12,
    request: { method: 'GET', url: SITE, httpVersion: 'HTTP/1.1', headers: [], ...request },
    response: { status: 404, statusText: 'Not Found', headers: [], content: { text: '' } },
  }
  return JSON.stringify({ log: { version: '1.2', entries: [entry] } })
}

const cookies: readonly Spelling[] = [
  {
    name: 'cookies of an HTTP message',
    of: 'base64',
    text: (value) => `GET ${SITE} HTTP/1.1\nCookie: a=1; JSESSIONID=${value}\n`,
  },
  {
    name: 'cookies of a HAR',
    of: 'base64',
    text: (value) => har({ headers: [{ name: 'cookie', value: `a=1; b=${value}` }] }),
  },
]

const addresses: readonly Spelling[] = [
  ...['jwt', 'acpt', 'access_token', 'token', 'api_key', 'apikey', 'os_password', 'sig'].flatMap(
    (name): Spelling[] => [
      {
        name: `${name} of a query`,
        of: 'word',
        text: (value) => `curl '${SITE}?a=1&${name}=${value}#x'`,
      },
      {
        name: `${name} of a form`,
        of: 'word',
        text: (value) => `curl -d 'a=1&${name}=${value}' ${SITE}`,
      },
      {
        name: `${name} of a JSON body`,
        of: 'printed',
        text: (value) => `curl -d ${single(JSON.stringify({ [name]: value }))} ${SITE}`,
      },
      {
        name: `${name} of a multipart form`,
        of: 'word',
        text: (value) => `curl -F ${name}=${value} ${SITE}`,
      },
      {
        name: `${name} encoded by curl`,
        of: 'word',
        text: (value) => `curl --data-urlencode "${name}=${value}" ${SITE}`,
      },
      {
        name: `${name} of the parameters of a HAR`,
        of: 'word',
        text: (value) =>
          har({
            postData: { mimeType: 'application/x-www-form-urlencoded', params: [{ name, value }] },
          }),
      },
    ],
  ),
  {
    name: 'a password in an address',
    of: 'word',
    text: (value) => `curl https://mia:${value}@acme.atlassian.net/`,
  },
  {
    name: 'a password in an address without a user',
    of: 'word',
    text: (value) => `curl https://:${value}@acme.atlassian.net/`,
  },
  {
    name: 'a token in place of the user of an address',
    of: 'word',
    text: (value) => `curl https://${value}@acme.atlassian.net/`,
  },
  {
    name: 'an address without a scheme',
    of: 'word',
    text: (value) => `curl mia:${value}@acme.atlassian.net/x`,
  },
]

const otherShells: readonly Spelling[] = [
  {
    name: '-u of PowerShell',
    of: 'base64',
    text: (value) =>
      `PS C:\\> curl.exe -s \`\n  -u ${powershell(`mia:${value}`)} ${powershell(SITE)}`,
  },
  {
    name: '-u of cmd',
    of: 'base64',
    text: (value) => `C:\\tickets> curl -s ^\n  -u ${cmd(`mia:${value}`)} ${cmd(SITE)}`,
  },
  {
    name: '-u of cmd, in plain quotes',
    of: 'base64',
    text: (value) => `C:\\tickets> curl -s -u ${cmdPlain(`mia:${value}`)} ${cmdPlain(SITE)}`,
  },
  {
    name: '$’…’ in hexadecimal',
    of: 'printed',
    text: (value) => `curl -H ${ansiHex(`Authorization: Bearer ${value}`)} ${SITE}`,
  },
]

const INSTALLED = {
  key: 'com.example.app',
  clientKey: 'jira:0f1e2d3c',
  baseUrl: 'https://acme.atlassian.net',
  productType: 'jira',
}

/** The installed payload in the dialects of objects. */
const dialects: readonly (readonly [
  string,
  Spelling['of'],
  (name: string, value: string) => string,
])[] = [
  ['JSON', 'printed', (name, value) => JSON.stringify({ ...INSTALLED, [name]: value })],
  [
    'indented',
    'printed',
    (name, value) => JSON.stringify({ ...INSTALLED, [name]: value }, null, 2),
  ],
  [
    'JSON in JSON',
    'printed',
    (name, value) => JSON.stringify({ body: JSON.stringify({ ...INSTALLED, [name]: value }) }),
  ],
  [
    'JSON in JSON in JSON',
    'printed',
    (name, value) =>
      JSON.stringify({ a: JSON.stringify({ b: JSON.stringify({ ...INSTALLED, [name]: value }) }) }),
  ],
  [
    'escaped to ASCII',
    'printed',
    (name, value) =>
      `{"clientKey":"a","${name}":"${value.replace(/[^A-Za-z0-9]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`)}"}`,
  ],
  ['single quotes', 'base64', (name, value) => `{'clientKey': 'a', '${name}': '${value}'}`],
  ['backticks', 'base64', (name, value) => `{clientKey: \`a\`, "${name}": \`${value}\`}`],
  ['smart quotes', 'base64', (name, value) => `{“clientKey”: “a”, “${name}”: “${value}”}`],
  ['Ruby', 'base64', (name, value) => `{"clientKey"=>"a", "${name}"=>"${value}"}`],
  [
    'Ruby symbols',
    'base64',
    (name, value) => `{:clientKey=>"a", :${name.replace(/[\s-]/g, '_')}=>"${value}"}`,
  ],
  ['Python 2', 'base64', (name, value) => `{u'clientKey': u'a', u'${name}': u'${value}'}`],
  ['Python bytes', 'base64', (name, value) => `{'clientKey': b'a', '${name}': b'${value}'}`],
  [
    'JavaScript',
    'base64',
    (name, value) => `{ clientKey: 'a', ${name.replace(/[\s-]/g, '_')}: '${value}' }`,
  ],
  [
    'a comment between',
    'base64',
    (name, value) => `{"clientKey":"a","${name}": /* of acme */ "${value}"}`,
  ],
  [
    'Kotlin',
    'word',
    (name, value) => `Host(clientKey=a, ${name.replace(/[\s-]/g, '_')}=${value}, key=k)`,
  ],
  [
    'bare values',
    'word',
    (name, value) => `{clientKey: a, ${name.replace(/[\s-]/g, '_')}: ${value}}`,
  ],
  [
    'HTML',
    'base64',
    (name, value) => JSON.stringify({ ...INSTALLED, [name]: value }).replaceAll('"', '&quot;'),
  ],
  [
    'HTML by number',
    'base64',
    (name, value) => JSON.stringify({ ...INSTALLED, [name]: value }).replaceAll('"', '&#34;'),
  ],
  [
    'doubled quotes',
    'base64',
    (name, value) => JSON.stringify({ ...INSTALLED, [name]: value }).replaceAll('"', '""'),
  ],
  [
    'escaped quotes',
    'base64',
    (name, value) => JSON.stringify({ ...INSTALLED, [name]: value }).replaceAll('"', '\\"'),
  ],
  [
    'URL-encoded',
    'printed',
    (name, value) => encodeURIComponent(JSON.stringify({ ...INSTALLED, [name]: value })),
  ],
  [
    'form-encoded',
    'printed',
    (name, value) =>
      new URLSearchParams({ a: JSON.stringify({ ...INSTALLED, [name]: value }) }).toString(),
  ],
  [
    'coloured',
    'base64',
    (name, value) => `\u001b[32m{"clientKey": "a", "${name}": \u001b[33m"${value}"\u001b[0m}`,
  ],
  [
    'a database console',
    'word',
    (name, value) =>
      `client_key | a\n${name.replace(/\s/g, '_')} | ${value}\nbase_url | ${INSTALLED.baseUrl}\n`,
  ],
  [
    'an aligned console',
    'word',
    (name, value) =>
      `client_key    | a\n${name.replace(/\s/g, '_').padEnd(24)}| ${value}\nbase_url | ${INSTALLED.baseUrl}\n`,
  ],
  [
    'YAML',
    'word',
    (name, value) =>
      `clientKey: a\n${name.replace(/\s/g, '_')}: ${value}\nbaseUrl: ${INSTALLED.baseUrl}\n`,
  ],
  [
    'properties',
    'word',
    (name, value) =>
      `clientKey=a\n${name.replace(/\s/g, '_')}=${value}\nbaseUrl=${INSTALLED.baseUrl}\n`,
  ],
  [
    'cut off',
    'word',
    (name, value) =>
      `{"clientKey":"a","baseUrl":"${INSTALLED.baseUrl}","${name.replace(/\s/g, '_')}":"${value}","eve`,
  ],
]

const secretNames = [
  'sharedSecret',
  'shared_secret',
  'shared-secret',
  'sharedsecret',
  'SHARED_SECRET',
  'SharedSecret',
  'Shared Secret',
  'shared__secret',
]

const ofPayloads = dialects.flatMap(([dialect, of, write]) =>
  secretNames.map((name): Spelling => ({
    name: `${name}, ${dialect}`,
    of,
    text: (value) => write(name, value),
  })),
)

const inLogs: readonly Spelling[] = [
  { name: 'Bearer in a line', of: 'base64', text: (value) => `sent Bearer ${value} to acme` },
  {
    name: 'Basic in a line',
    of: 'printed',
    text: (value) => `sent Basic ${base64(`mia:${value}`)} to acme`,
  },
  { name: 'access_token: of a line', of: 'base64', text: (value) => `got access_token: ${value}` },
  { name: 'access_token= of a line', of: 'base64', text: (value) => `got access_token=${value}` },
  {
    name: 'access_token of an answer',
    of: 'printed',
    text: (value) => `{"access_token":${json(value)}}`,
  },
  { name: 'an API token', of: 'base64', text: (value) => `it was ATATT3xFf${value} then` },
  {
    name: 'a token of an organisation',
    of: 'base64',
    text: (value) => `it was ATCTT3xFf${value}.`,
  },
]

const toPostman = (request: object): string =>
  JSON.stringify({
    info: { name: 'c' },
    item: [{ name: 'r', request: { method: 'GET', url: SITE, ...request } }],
  })

const ofPostman: readonly Spelling[] = [
  ['bearer', 'token'],
  ['oauth2', 'accessToken'],
  ['basic', 'password'],
].flatMap(([type = '', key = '']): Spelling[] => [
  {
    name: `Postman’s ${type}`,
    of: 'printed',
    text: (value) => toPostman({ auth: { type, [type]: [{ key, value, type: 'string' }] } }),
  },
  {
    name: `Postman’s ${type}, 2.0`,
    of: 'printed',
    text: (value) => toPostman({ auth: { type, [type]: { [key]: value } } }),
  },
  {
    name: `Postman’s ${type}, value first`,
    of: 'printed',
    text: (value) => toPostman({ auth: { type, [type]: [{ value, key }] } }),
  },
])
ofPostman satisfies readonly Spelling[]

const postmanHeaders: readonly Spelling[] = [
  {
    name: 'a header of Postman',
    of: 'printed',
    text: (value) => toPostman({ header: [{ key: 'X-Api-Key', value }] }),
  },
]

/** Of each the options and the items that hold a credential. */
const otherPrograms: readonly Spelling[] = [
  ...[
    ['HTTPie -a', (value: string) => `http -a ${single(`mia:${value}`)} ${SITE}`],
    ['HTTPie -a, attached', (value: string) => `https -va${single(`mia:${value}`)} ${SITE}`],
    ['HTTPie --auth', (value: string) => `http --auth ${double(`mia:${value}`)} ${SITE}`],
    ['HTTPie --auth=', (value: string) => `http --auth=${single(`mia:${value}`)} ${SITE}`],
    ['HTTPie’s bearer', (value: string) => `http -A bearer -a ${single(value)} ${SITE}`],
    [
      'HTTPie’s bearer, short',
      (value: string) => `http GET ${SITE} -Abearer --auth ${single(value)}`,
    ],
    ['wget --password', (value: string) => `wget --user mia --password ${single(value)} ${SITE}`],
    ['wget --password=', (value: string) => `wget --user=mia --password=${double(value)} ${SITE}`],
    [
      'wget --http-password',
      (value: string) => `wget --http-user=mia --http-password=${single(value)} ${SITE}`,
    ],
  ].map(([name, text]) => ({ name, of: 'printed', text }) as Spelling),
  ...[
    [
      'a header of HTTPie',
      (value: string) => `http ${SITE} ${single(`Authorization:Bearer ${value}`)}`,
    ],
    ['a token header of HTTPie', (value: string) => `http ${SITE} X-Api-Key:${value}`],
    [
      'a cookie of HTTPie',
      (value: string) => `http ${SITE} ${single(`Cookie:a=1; JSESSIONID=${value}`)}`,
    ],
    ['a query of HTTPie', (value: string) => `http ${SITE} token==${value}`],
    ['a field of HTTPie', (value: string) => `http ${SITE} password=${value}`],
    [
      'a header of wget',
      (value: string) => `wget --header=${single(`Authorization: Bearer ${value}`)} ${SITE}`,
    ],
    [
      'a header of wget, apart',
      (value: string) => `wget --header ${double(`X-Auth-Token: ${value}`)} ${SITE}`,
    ],
    [
      'a body of wget',
      (value: string) => `wget --post-data=${single(`password=${value}`)} ${SITE}`,
    ],
    ['an address of HTTPie', (value: string) => `http https://mia:${value}@acme.example/`],
  ].map(([name, text]) => ({ name, of: 'word', text }) as Spelling),
]

/** Files that programs keep requests in. */
const files: readonly Spelling[] = [
  ...[
    ['user of -K', (value: string) => `url = "${SITE}"\nuser = "mia:${value}"\n`],
    ['user of -K, bare', (value: string) => `url = ${SITE}\n--user mia:${value}\n`],
    ['-u of -K', (value: string) => `url = ${SITE}\n-u mia:${value}\n`],
    ['oauth2-bearer of -K', (value: string) => `url = "${SITE}"\noauth2-bearer: "${value}"\n`],
    ['header of -K', (value: string) => `url = "${SITE}"\nheader = "X-Api-Key: ${value}"\n`],
    ['cookie of -K', (value: string) => `url = "${SITE}"\ncookie = "JSESSIONID=${value}"\n`],
    [
      'bearer of Bruno',
      (value: string) =>
        `meta {\n  name: a\n}\n\nget {\n  url: ${SITE}\n  auth: bearer\n}\n\nauth:bearer {\n  token: ${value}\n}\n`,
    ],
    [
      'basic of Bruno',
      (value: string) =>
        `meta {\n  name: a\n}\n\nget {\n  url: ${SITE}\n  auth: basic\n}\n\nauth:basic {\n  username: mia\n  password: ${value}\n}\n`,
    ],
    [
      'header of Bruno',
      (value: string) =>
        `meta {\n  name: a\n}\n\nget {\n  url: ${SITE}\n}\n\nheaders {\n  Authorization: Bearer ${value}\n}\n`,
    ],
    [
      'apikey of Bruno',
      (value: string) =>
        `meta {\n  name: a\n}\n\nget {\n  url: ${SITE}\n  auth: apikey\n}\n\nauth:apikey {\n  key: X-Api-Key\n  value: ${value}\n}\n`,
    ],
    [
      'bearer of Insomnia',
      (value: string) => toInsomnia(`authentication:\n  type: bearer\n  token: ${value}`),
    ],
    [
      'bearer of Insomnia, in quotes',
      (value: string) => toInsomnia(`authentication:\n  type: bearer\n  token: "${value}"`),
    ],
    [
      'basic of Insomnia',
      (value: string) =>
        toInsomnia(`authentication:\n  type: basic\n  username: mia\n  password: ${value}`),
    ],
    [
      'apikey of Insomnia',
      (value: string) =>
        toInsomnia(`authentication:\n  type: apikey\n  key: X-Api-Key\n  value: ${value}`),
    ],
    [
      'header of Insomnia',
      (value: string) => toInsomnia(`headers:\n  - name: X-Api-Key\n    value: ${value}`),
    ],
    [
      'header of Insomnia, value first',
      (value: string) => toInsomnia(`headers:\n  - value: ${value}\n    name: X-Api-Key`),
    ],
    [
      'authorization of Insomnia',
      (value: string) =>
        toInsomnia(`headers:\n  - name: Authorization\n    value: Bearer ${value}`),
    ],
    [
      'bearer of OpenCollection',
      (value: string) =>
        `info:\n  name: a\nhttp:\n  url: ${SITE}\n  auth:\n    type: bearer\n    token: ${value}\n`,
    ],
  ].map(([name, text]) => ({ name, of: 'word', text }) as Spelling),
]

function toInsomnia(of: string): string {
  return `type: collection.insomnia.rest/5.0\ncollection:\n  - url: ${SITE}\n    method: GET\n${of.replace(/^/gm, '    ')}\n`
}

export const spellings: readonly Spelling[] = [
  ...otherPrograms,
  ...files,
  ...ofCurl,
  ...otherShells,
  ...ofMessages,
  ...cookies,
  ...addresses,
  ...ofPayloads,
  ...inLogs,
  ...ofPostman,
  ...postmanHeaders,
]

const jwt = [
  { alg: 'HS256', typ: 'JWT' },
  { iss: 'com.example.app', iat: 1, exp: 2 },
]
  .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
  .join('.')

/** Places of a token whose signature is the value. */
export const tokenSpellings: readonly Spelling[] = [
  ['plain', (token: string) => token],
  ['dots percent-encoded', (token: string) => token.replaceAll('.', '%2E')],
  ['dots percent-encoded in small letters', (token: string) => token.replaceAll('.', '%2e')],
  ['in a query', (token: string) => `https://app.example.com/panel?jwt=${token}&xdm_e=1`],
  ['broken at 60', (token: string) => token.replace(/^(.{60})/, '$1\n')],
  ['broken at 76, with a return', (token: string) => token.replace(/(.{76})/g, '$1\r\n')],
  ['quoted in a mail', (token: string) => `> ${token.replace(/(.{70})/g, '$1\n> ')}`],
  ['over lines of a shell', (token: string) => token.replace(/(.{64})/g, '$1\\\n  ')],
  ['broken by a soft hyphen', (token: string) => token.replace(/^(.{30})/, '$1\u00ad')],
  ['in a hidden input', (token: string) => `<input type="hidden" name="jwt" value="${token}">`],
].map(([name, write]) => ({
  name: `a JWT ${name as string}`,
  of: 'word' as const,
  text: (value: string) => (write as (token: string) => string)(`${jwt}.${value}`),
}))
