import { describe, expect, it } from 'vitest'
import { diagnoseText } from '../../../main/diagnosis/diagnose-text.ts'
import { readEvidence } from '../../../main/diagnosis/evidence/read-evidence.ts'
import { AppError } from '../../../main/errors.ts'
import { type Claim, type CodeOfCall, type Language, languages } from './languages.ts'

const SITE = 'https://acme.atlassian.net'
const ISSUE = `${SITE}/rest/api/3/issue`
const JSON_TYPE = ['Content-Type', 'application/json'] as const
const NO_CHECK = ['X-Atlassian-Token', 'no-check'] as const
const BASIC = ['Basic', 'credentials'] as const

type Program = (language: Language) => string

const call =
  (one: CodeOfCall): Program =>
  ({ call: write }) =>
    write(one)
const both =
  (...programs: readonly Program[]): Program =>
  (language) =>
    programs.map((program) => program(language)).join('\n')
const get = (url: string, authorization: CodeOfCall['authorization'] = BASIC): Program =>
  call({ method: 'GET', url, authorization })
const encoded =
  (user: string, secret: string): Program =>
  ({ base64 }) =>
    base64('credentials', user, secret)

const ASSERTION: Readonly<Record<string, Claim>> = {
  iss: { before: 'urn:atlassian:connect:clientid:', variable: 'clientId' },
  sub: { before: 'urn:atlassian:connect:useraccountid:', variable: 'accountId' },
  tnt: { variable: 'baseUrl' },
  aud: { text: 'https://oauth-2-authorization-server.services.atlassian.com' },
  iat: { seconds: 0 },
  exp: { seconds: 60 },
}
const signs =
  (claims: Readonly<Record<string, Claim>>): Program =>
  ({ sign }) =>
    sign('assertion', claims)
const { sub, exp, iss, ...unnamed } = ASSERTION

/** What a program does wrong: what is said first of it, alone and with the answer in a comment. */
const FAULTS: Readonly<
  Record<string, { readonly id: string; readonly answer: string; readonly program: Program }>
> = {
  'an API token behind Bearer': {
    id: 'J01',
    answer: '403',
    program: get(`${SITE}/rest/api/3/myself`, ['Bearer', 'apiToken']),
  },
  'its own JWT behind Bearer': {
    id: 'J05',
    answer: '401',
    program: both(
      ({ sign }) =>
        sign('token', {
          iss: { text: 'my-app' },
          iat: { seconds: 0 },
          exp: { seconds: 180 },
          qsh: { variable: 'hash' },
        }),
      get(`${SITE}/rest/api/3/myself`, ['Bearer', 'token']),
    ),
  },
  'an access token behind JWT': {
    id: 'J05',
    answer: '401',
    program: get(`${SITE}/rest/api/3/myself`, ['JWT', 'accessToken']),
  },
  'e-mail and password': {
    id: 'J26',
    answer: '401',
    program: both(encoded('email', 'password'), get(`${SITE}/rest/api/3/myself`)),
  },
  'a pair without base64': {
    id: 'J02',
    answer: '401',
    program: both(
      ({ joined }) => joined('credentials', 'email', 'apiToken'),
      get(`${SITE}/rest/api/3/myself`),
    ),
  },
  'an upload without X-Atlassian-Token': {
    id: 'J20',
    answer: '403',
    program: both(
      encoded('email', 'apiToken'),
      call({ method: 'POST', url: `${ISSUE}/A-1/attachments`, authorization: BASIC, file: 'path' }),
    ),
  },
  'the search that was removed': {
    id: 'J22',
    answer: '410',
    program: both(encoded('email', 'apiToken'), get(`${SITE}/rest/api/3/search`)),
  },
  'JSON without its type': {
    id: 'J24',
    answer: '415',
    program: both(
      encoded('email', 'apiToken'),
      call({ method: 'POST', url: ISSUE, authorization: BASIC, json: 'issue' }),
    ),
  },
  'the gateway without a site': {
    id: 'N14',
    answer: '404',
    program: get('https://api.atlassian.com/rest/api/3/myself', ['Bearer', 'accessToken']),
  },
  'a page of the browser before the API': {
    id: 'N14',
    answer: '404',
    program: both(encoded('email', 'apiToken'), get(`${SITE}/jira/rest/api/3/myself`)),
  },
  'the server of the past': {
    id: 'T03',
    answer: '400',
    program: signs({ ...ASSERTION, aud: { text: 'https://auth.atlassian.io' } }),
  },
  'a bare account id': {
    id: 'T07',
    answer: '400',
    program: signs({ ...ASSERTION, sub: { variable: 'accountId' } }),
  },
  'a user key': {
    id: 'T06',
    answer: '400',
    program: signs({
      ...ASSERTION,
      sub: { before: 'urn:atlassian:connect:userkey:', variable: 'userKey' },
    }),
  },
  'minutes for seconds': {
    id: 'T02',
    answer: '400',
    program: signs({ ...ASSERTION, exp: { minutes: 60 } }),
  },
  'an assertion in milliseconds': {
    id: 'T02',
    answer: '400',
    program: signs({ ...ASSERTION, iat: 'milliseconds' }),
  },
  'a JWT for the site in milliseconds': {
    id: 'J02',
    answer: '401',
    program: ({ sign, call: write }) =>
      `${sign('token', { iss: { text: 'my-app' }, iat: 'milliseconds', qsh: { variable: 'hash' } })}\n${write({ method: 'GET', url: `${SITE}/rest/api/3/myself`, authorization: ['JWT', 'token'] })}`,
  },
  'is for iss': {
    id: 'L01',
    answer: '400',
    program: signs({
      ...unnamed,
      is: iss ?? { text: '' },
      sub: sub ?? { text: '' },
      exp: { seconds: 60 },
    }),
  },
  'expires for exp': {
    id: 'L01',
    answer: '400',
    program: signs({
      ...unnamed,
      iss: iss ?? { text: '' },
      sub: sub ?? { text: '' },
      expires: exp ?? { text: '' },
    }),
  },
  'userkey for sub': {
    id: 'L01',
    answer: '400',
    program: signs({
      ...unnamed,
      iss: iss ?? { text: '' },
      exp: { seconds: 60 },
      userkey: { before: 'urn:atlassian:connect:userkey:', variable: 'key' },
    }),
  },
}

const HEALTHY: Readonly<Record<string, Program>> = {
  'Basic with an API token': both(encoded('email', 'apiToken'), get(`${SITE}/rest/api/3/myself`)),
  'an access token at the gateway': get(
    'https://api.atlassian.com/ex/jira/1324a887/rest/api/3/myself',
    ['Bearer', 'accessToken'],
  ),
  'a scoped API token at the gateway': get(
    'https://api.atlassian.com/ex/jira/1324a887/rest/api/3/myself',
    ['Bearer', 'apiToken'],
  ),
  'a personal access token at a host of one’s own': get(
    'https://jira.acme.example/rest/api/2/myself',
    ['Bearer', 'apiToken'],
  ),
  'a password at a host of one’s own': both(
    encoded('user', 'password'),
    get('https://jira.acme.example/rest/api/2/myself'),
  ),
  'the search of a host of one’s own': both(
    encoded('user', 'password'),
    get('https://jira.acme.example/rest/api/2/search'),
  ),
  'the search that is there': both(
    encoded('email', 'apiToken'),
    get(`${SITE}/rest/api/3/search/jql`),
  ),
  'a token for another product': get('https://api.github.com/user', ['Bearer', 'apiToken']),
  'an upload': both(
    encoded('email', 'apiToken'),
    call({
      method: 'POST',
      url: `${ISSUE}/A-1/attachments`,
      authorization: BASIC,
      file: 'path',
      headers: [NO_CHECK],
    }),
  ),
  'JSON with its type': both(
    encoded('email', 'apiToken'),
    call({ method: 'POST', url: ISSUE, authorization: BASIC, json: 'issue', headers: [JSON_TYPE] }),
  ),
  'its own JWT': both(
    ({ sign }) =>
      sign('token', {
        iss: { text: 'my-app' },
        iat: { seconds: 0 },
        exp: { seconds: 180 },
        qsh: { variable: 'hash' },
      }),
    get(`${SITE}/rest/api/3/myself`, ['JWT', 'token']),
  ),
  'an assertion': signs(ASSERTION),
}

function said(text: string): readonly string[] {
  try {
    return diagnoseText(text).findings.map(({ id, certainty }) => `${id} ${certainty}`)
  } catch (error) {
    if (error instanceof AppError) return []
    throw error
  }
}

const LANGUAGES = Object.entries(languages)

describe('what code would send', () => {
  it.each(Object.entries(FAULTS))('%s is possible in every language', (_, { id, program }) => {
    const found = LANGUAGES.map(
      ([name, language]) => `${name}: ${said(program(language)).join(', ')}`,
    )
    expect(found).toEqual(LANGUAGES.map(([name]) => `${name}: ${id} possible`))
  })

  it.each(Object.entries(FAULTS))(
    '%s, with the answer in a comment',
    (_, { id, answer, program }) => {
      const wrong = LANGUAGES.flatMap(([name, language]) => {
        const [first, ...others] = said(`${program(language)}\n${language.comment} ${answer}`)
        const isRight = first?.startsWith(id) === true
        const isSure = others.some((other) => other.endsWith('certain'))
        return isRight && !isSure ? [] : [`${name}: ${[first, ...others].join(', ')}`]
      })
      expect(wrong).toEqual([])
    },
  )

  it.each(Object.entries(HEALTHY))('nothing of %s', (_, program) => {
    const found = LANGUAGES.flatMap(([name, language]) =>
      said(program(language)).map((one) => `${name}: ${one}`),
    )
    expect(found).toEqual([])
  })

  it('keeps neither the literals of code nor its names', () => {
    const code = [
      'headers = {"Authorization": "Bearer " + "opensesame-1", "X-Pass": "opensesame-2"}',
      'requests.get("https://acme.atlassian.net/rest/api/3/myself?token=opensesame-3", auth=("opensesame-4", "opensesame-5"))',
      "curl -u 'opensesame-6:opensesame-7' -H 'Authorization: Bearer opensesame$8' https://acme.atlassian.net/rest/api/3/myself",
      'const opensesame_9 = process.env.API_TOKEN',
      "fetch('https://acme.atlassian.net/rest/api/3/field', { headers: { Authorization: `Bearer ${opensesame_9}` } })",
    ]
    const found = code.map((line) => JSON.stringify(readEvidence(line).code ?? null))
    expect(found.filter((one) => one.includes('opensesame'))).toEqual([])
    expect(readEvidence(code.slice(3).join('\n')).code?.[0]?.credentials).toMatchObject([
      { scheme: 'bearer', kind: 'api-token' },
    ])
  })

  const HASHED: readonly string[] = [
    'const canonical = `GET&${path}&`;',
    'canonical = "GET&" + path + "&"',
    'String canonical = method + "&" + path + "&";',
    'canonical := "GET&/rest/api/3/field&"',
    "$canonical = $method . '&' . $path . '&';",
    'canonical = "#{method}&#{path}&"',
    'var canonical = $"GET&{path}&";',
    'canonical="GET&$path&"',
  ]
  it.each(HASHED)('a hash without the query that the request has: %s', (line) => {
    const code = (url: string): string =>
      `${line}\nqsh = sha256(canonical)\nfetch("https://acme.atlassian.net/rest/api/3/field${url}", opts)`
    expect(said(code('?type=custom'))).toEqual(['J07 possible'])
    expect(said(code(''))).toEqual([])
  })

  it.each([
    [
      'J22 possible',
      "const c = new Version3Client({ host: 'https://acme.atlassian.net' })\nawait c.issueSearch.searchForIssuesUsingJql({ jql })",
    ],
    [
      'J22 possible',
      'jc, _ := jira.NewClient(tp.Client(), "https://acme.atlassian.net")\nissues, _, err := jc.Issue.Search("project = A", nil)',
    ],
    [
      'J22 possible',
      '# requirements: jira==3.8.0\njira = JIRA("https://acme.atlassian.net", basic_auth=(email, api_token))\nhits = jira.search_issues("project = A")',
    ],
    [
      'J22 possible',
      '# atlassian-python-api==4.0.4\njira = Jira(url="https://acme.atlassian.net", username=email, password=api_token)\nhits = jira.jql("project = A")',
    ],
    [
      '',
      "const c = new Version3Client({ host: 'https://acme.atlassian.net' })\nawait c.issueSearch.searchForIssuesUsingJqlEnhancedSearch({ jql })",
    ],
    [
      '',
      'jc, _ := jira.NewClient(tp.Client(), "https://jira.acme.example")\nissues, _, err := jc.Issue.Search("project = A", nil)',
    ],
    [
      '',
      '# requirements: jira==3.10.5\njira = JIRA("https://acme.atlassian.net", basic_auth=(email, api_token))\nhits = jira.search_issues("project = A")',
    ],
    [
      '',
      'jira = JIRA("https://acme.atlassian.net", basic_auth=(email, api_token))\nhits = jira.search_issues("project = A")',
    ],
  ])('%s of a client’s search', (first, code) => {
    expect(said(code).join()).toBe(first)
  })

  it.each([
    'curl -X POST -H "Content-Type: application/json" -H "Authorization: Basic $(echo -n $EMAIL:$TOKEN | base64)" -d "$DATA" "https://acme.atlassian.net/rest/api/2/issue"',
    "const auth = (u, t) => 'Basic ' + Buffer.from(`${u}:${t}`).toString('base64')\nawait fetch(`${base}/rest/api/3/issue`, { headers: { Authorization: auth(user, token), 'Content-Type': 'application/json' }, body: JSON.stringify({ fields }) })",
    "const JIRA_AUTH = process.env.JIRA_AUTH\nconst headers = { 'Authorization': `Basic ${JIRA_AUTH}`, 'Content-Type': 'application/json' }\nawait fetch(`https://${host}/rest/api/3${path}`, { method, headers, body: JSON.stringify(body) })",
    '$auth = "Basic " + $b64\n$request = [System.Net.WebRequest]::Create("https://acme.atlassian.net/rest/api/2/issue")\n$request.ContentType = "application/json"\n$request.Headers.Add("Authorization", $auth)',
    'http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Basic", Encoded(name, apiToken));\nvar r = await http.GetAsync("https://acme.atlassian.net/rest/api/3/myself");',
    'jira = JIRA(server="https://acme.atlassian.net", basic_auth=("me@acme.example", os.environ["JIRA_PASSWORD"]))',
    "$client = new Client(['base_uri' => 'https://acme.atlassian.net', 'auth' => [$email, $apiToken]]);\n$client->post('/rest/api/3/issue', ['json' => $issue]);",
    'HTTParty.post("https://acme.atlassian.net/rest/api/3/issue", basic_auth: { username: email, password: api_token }, body: issue.to_json, headers: { "Content-Type" => "application/json" })',
    "await client.post(`/rest/api/3/issue/${key}/attachments`, form, { headers: { ...form.getHeaders(), 'X-Atlassian-Token': 'no-check' } })",
  ])('nothing of code as it is published: %#', (code) => {
    expect(said(code)).toEqual([])
  })
})
