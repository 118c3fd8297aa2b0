import type { Spelling } from './credential-spellings.ts'

const SITE = 'https://acme.atlassian.net/rest/api/3/myself'
const json = (text: string): string => JSON.stringify(text)
const single = (text: string): string => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`
const powershell = (text: string): string => `'${text.replaceAll("'", "''")}'`
const powershellDouble = (text: string): string => `"${text.replace(/["`$]/g, '`$&')}"`
const hex = (text: string): string =>
  text.replace(/[^]/g, (character) => `\\x${character.charCodeAt(0).toString(16).padStart(2, '0')}`)

const headers: readonly (readonly [name: string, value: (value: string) => string])[] = [
  ['Authorization', (value) => `Bearer ${value}`],
  ['X-Api-Key', (value) => value],
  ['Cookie', (value) => `a=1; JSESSIONID=${value}`],
]

/** Calls that send a request with the header, in JavaScript, Python and PowerShell. */
const calls: readonly (readonly [
  name: string,
  of: Spelling['of'],
  write: (name: string, value: string) => string,
])[] = [
  [
    'fetch',
    'base64',
    (name, value) =>
      `fetch("${SITE}", {\n  "headers": {\n    ${json(name)}: ${json(value)}\n  }\n});`,
  ],
  [
    'fetch in single quotes',
    'base64',
    (name, value) => `await fetch('${SITE}', { headers: { '${name}': ${single(value)} } })`,
  ],
  [
    'fetch in backticks',
    'base64',
    (name, value) => `fetch(\`${SITE}\`, { headers: { '${name}': \`${value}\` } })`,
  ],
  [
    'fetch with a list of pairs',
    'base64',
    (name, value) =>
      `fetch('${SITE}', { headers: [['Accept', '*/*'], ['${name}', ${single(value)}]] })`,
  ],
  [
    'fetch with an escaped name',
    'base64',
    (name, value) => `fetch('${SITE}', { headers: { "${hex(name)}": ${json(value)} } })`,
  ],
  [
    'fetch with a value in two pieces',
    'base64',
    (name, value) =>
      `fetch('${SITE}', { headers: { '${name}': ${single(value.slice(0, -8))} + ${single(value.slice(-8))} } })`,
  ],
  [
    'fetch with a value in two lines',
    'base64',
    (name, value) =>
      `fetch('${SITE}', { headers: { '${name}':\n  ${json(value.slice(0, -9))} +\n    ${json(value.slice(-9))} } })`,
  ],
  [
    'undici',
    'base64',
    (name, value) =>
      `const client = new Client('https://acme.atlassian.net')\nawait client.request({ path: '/x', method: 'GET', headers: ['accept', '*/*', '${name}', ${single(value)}] })`,
  ],
  [
    'undici, the header first',
    'base64',
    (name, value) =>
      `const client = new Client('https://acme.atlassian.net')\nawait client.request({ path: '/x', method: 'GET', headers: ['${name}', ${single(value)}, 'accept', '*/*'] })`,
  ],
  [
    'requests',
    'base64',
    (name, value) => `r = requests.get('${SITE}', headers={'${name}': ${single(value)}})`,
  ],
  [
    'requests with bytes',
    'base64',
    (name, value) => `r = requests.get('${SITE}', headers={'${name}': b${single(value)}})`,
  ],
  [
    'requests.Request',
    'base64',
    (name, value) =>
      `requests.Request('GET', '${SITE}', headers={\n    ${json(name)}: ${json(value)},\n})`,
  ],
  [
    'Invoke-WebRequest',
    'base64',
    (name, value) =>
      `Invoke-WebRequest -UseBasicParsing -Uri "${SITE}" \`\n-Headers @{\n  "Accept"="*/*"\n  "${name}"=${powershellDouble(value)}\n}`,
  ],
  [
    'Invoke-RestMethod',
    'base64',
    (name, value) =>
      `Invoke-RestMethod -Uri '${SITE}' -Headers @{ '${name}' = ${powershell(value)}; 'Accept' = '*/*' }`,
  ],
]

const bodies: readonly (readonly [name: string, write: (body: string) => string])[] = [
  ['fetch', (body) => `fetch("${SITE}", { "body": ${json(body)}, "method": "POST" })`],
  [
    'fetch in single quotes',
    (body) => `fetch('${SITE}', { body: ${single(body)}, method: 'POST' })`,
  ],
  ['requests', (body) => `requests.post('${SITE}', data=${single(body)})`],
  ['requests with bytes', (body) => `requests.post('${SITE}', data=b${single(body)})`],
  [
    'Invoke-WebRequest',
    (body) => `Invoke-WebRequest -Uri '${SITE}' -Method POST -Body ${powershellDouble(body)}`,
  ],
  [
    'Invoke-WebRequest with bytes',
    (body) =>
      `Invoke-WebRequest -Uri '${SITE}' -Method POST -Body ([System.Text.Encoding]::UTF8.GetBytes(${powershellDouble(body)}))`,
  ],
  ['a here-document', (body) => `curl -d @- ${SITE} <<'EOF'\n${body}\nEOF\n`],
  [
    'a here-document with variables',
    (body) => `curl -d @- ${SITE} <<EOF\n${body.replace(/[\\$`]/g, '\\$&')}\nEOF\n`,
  ],
  ['a here-string', (body) => `curl -d @- ${SITE} <<< '${body}'\n`],
  ['printf', (body) => `printf '%s' '${body}' | curl --data-binary @- ${SITE}`],
]

const inBodies: readonly (readonly [name: string, write: (value: string) => string])[] = [
  ['JSON', (value) => `{"a":1,"sharedSecret":"${value}"}`],
  ['a form', (value) => `grant_type=x&client_secret=${value}&a=b`],
]

export const codeSpellings: readonly Spelling[] = [
  ...headers.flatMap(([name, header]) =>
    calls.map(([call, of, write]): Spelling => ({
      name: `${name} of ${call}`,
      of: name === 'Cookie' ? 'word' : of,
      text: (value) => write(name, header(value)),
    })),
  ),
  ...bodies.flatMap(([where, write]) =>
    inBodies.map(([what, body]): Spelling => ({
      name: `${what} of ${where}`,
      of: 'word',
      text: (value) => write(body(value)),
    })),
  ),
  {
    name: 'json= of requests',
    of: 'base64',
    text: (value) => `requests.post('${SITE}', json={'sharedSecret': ${single(value)}})`,
  },
  {
    name: 'JSON.stringify of fetch',
    of: 'base64',
    text: (value) =>
      `fetch('${SITE}', { method: 'POST', body: JSON.stringify({ clientSecret: ${single(value)} }) })`,
  },
  {
    name: 'a query of fetch',
    of: 'word',
    text: (value) => `fetch('${SITE}?a=1&access_token=${value}')`,
  },
  {
    name: 'a cookie of a session of PowerShell',
    of: 'word',
    text: (value) =>
      `$session = New-Object Microsoft.PowerShell.Commands.WebRequestSession\n$session.Cookies.Add((New-Object System.Net.Cookie("JSESSIONID", "${value}", "/", "acme.atlassian.net")))\nInvoke-WebRequest -Uri "${SITE}" -WebSession $session`,
  },
  ...['user', '-u', 'proxy-user'].slice(0, 1).map((option): Spelling => ({
    name: `${option} of a configuration of curl through PowerShell`,
    of: 'word',
    text: (value) =>
      `@(\n  'url = "${SITE}"',\n  '${option} = "mia:${value}"'\n) | curl.exe --config -`,
  })),
  {
    name: 'oauth2-bearer of a configuration of curl through PowerShell',
    of: 'word',
    text: (value) => `'url = "${SITE}"', 'oauth2-bearer = "${value}"' | curl.exe --config -`,
  },
  {
    name: 'a header of a configuration of curl through PowerShell',
    of: 'word',
    text: (value) => `'url = "${SITE}"', 'header = "X-Api-Key: ${value}"' | curl.exe -K -`,
  },
  {
    name: '--url-query',
    of: 'word',
    text: (value) => `curl --url-query 'access_token=${value}' ${SITE}`,
  },
  {
    name: '--url-query, encoded already',
    of: 'word',
    text: (value) => `curl --url-query '+access%5Ftoken=${value}' ${SITE}`,
  },
  ...[
    ['Authorization', 'Bearer '],
    ['X-Api-Key', ''],
  ].flatMap(([name = '', scheme = '']): Spelling[] => [
    {
      name: `a variable of a .http file in ${name}`,
      of: 'word',
      text: (value) =>
        `@host = acme\n@mine = ${value}\n\nGET ${SITE}\n${name}: ${scheme}{{mine}}\n`,
    },
    {
      name: `a variable of a variable of a .http file in ${name}`,
      of: 'word',
      text: (value) =>
        `@inner=${value}\n@mine = {{inner}}\n\nGET ${SITE}\n${name}: ${scheme}{{mine}}\n`,
    },
    {
      name: `a variable of Postman in ${name}`,
      of: 'printed',
      text: (value) => postman({ header: [{ key: name, value: `${scheme}{{mine}}` }] }, value),
    },
  ]),
  {
    name: 'a variable of Postman’s bearer',
    of: 'printed',
    text: (value) =>
      postman({ auth: { type: 'bearer', bearer: [{ key: 'token', value: '{{mine}}' }] } }, value),
  },
  {
    name: 'a variable of Postman in a query',
    of: 'word',
    text: (value) => postman({ url: `${SITE}?jwt={{mine}}` }, value),
  },
  {
    name: 'a variable of a .http file in a query',
    of: 'word',
    text: (value) => `@mine = ${value}\nGET ${SITE}?jwt={{mine}}\n`,
  },
  {
    name: 'a variable of a .http file in a body',
    of: 'word',
    text: (value) => `@mine = ${value}\nPOST ${SITE}\n\n{"password":"{{mine}}"}\n`,
  },
]

function postman(request: object, value: string): string {
  return JSON.stringify({
    info: { name: 'c' },
    item: [{ name: 'r', request: { method: 'GET', url: SITE, ...request } }],
    variable: [
      { key: 'host', value: 'acme' },
      { key: 'mine', value },
    ],
  })
}
