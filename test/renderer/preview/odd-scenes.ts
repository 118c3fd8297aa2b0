import type { Exchange, SeenResponse } from '../../../contract/exchange.ts'
import type { Person } from '../../../contract/people.ts'
import { type Answers, ok } from '../fake-bridge.ts'
import { answered, emma, exchange, exchangeStep, mia, requestStep, tenant } from '../fake-data.ts'
import { scopeDropped } from '../fake-diagnosis.ts'
import { preview } from '../fake-preview.ts'

const seen: SeenResponse = {
  status: 200,
  statusText: 'OK',
  headers: [['Content-Type', 'application/json']],
  body: { size: 0, head: '', encoding: 'utf8', truncated: false, bodyId: null },
}

const withAnswer = (response: Partial<SeenResponse>, change: Partial<Exchange> = {}): Exchange =>
  exchange({
    steps: [exchangeStep, { ...requestStep, response: { ...seen, ...response } }],
    ...change,
  })

const sending = (of: Exchange): Partial<Answers> => ({ 'requests:send': () => ok(answered(of)) })

const LONG = 'Kommunale Verkehrsgesellschaft für Nahverkehr und Schülerbeförderung '
  .repeat(3)
  .trim()
const NAMES = [
  'مركز الدعم acme.atlassian.net',
  'אקמה (production)',
  LONG,
  'Z̴̡̛̜̊a̷͙͌l̵̰̈g̶̨͝o̵͎͗ Ltd',
  '株式会社アクメ・サポートセンター',
]
const strange = (of: Person, displayName: string, accountId: string): Person => ({
  ...of,
  displayName,
  accountId,
})

const PAGE = `<html><head><title>Unauthorized (401)</title><style>h1{}</style></head>
<body onload="x()"><h1>Unauthorized (401)</h1>
<p>You are not <b>authorized</b> to see this. <a href="/login.jsp?os_destination=%2F">Log in</a>
or read <a href="https://support.atlassian.com/">the help</a>.</p>
<ul><li>Basic with a password is gone<li>A token is <code>Bearer</code></ul>
<table><tr><th>Trace<td>5f0c6a1d9b8e4c7f</table><script>alert(1)</script></body></html>`

const LONG_VALUE = JSON.stringify({ key: 'ACME-7', log: 'One line after another. '.repeat(400) })

let sends = 0

/** What is seldom met: names that run the other way, answers that broke off, parts that cannot be drawn. */
export const oddScenes: Readonly<Record<string, Partial<Answers>>> = {
  'broken-body': {
    'requests:preview': ({ draft }) => {
      const text = draft.body !== null && 'text' in draft.body ? draft.body.text : ''
      const isBroken = text.endsWith(',\n}')
      return ok(
        preview({
          wire: {
            method: draft.method,
            url: `https://acme.atlassian.net${draft.path}`,
            headers: [],
          },
          notes: isBroken
            ? [
                'The body is not valid JSON: line 3, column 1: a name in double quotes is missing here. It is sent as it stands.',
              ]
            : [],
          bodyBreaks: isBroken ? { at: text.length - 1, message: 'a name is missing here' } : null,
        }),
      )
    },
  },
  names: {
    'tenants:list': () =>
      ok(NAMES.map((name, index) => tenant({ id: index === 0 ? 'acme' : `t${index}`, name }))),
    'people:remembered': () =>
      ok(
        NAMES.map((name, index) => ({
          ...strange(
            index === 0 ? mia : emma,
            name,
            index === 0 ? mia.accountId : `712020:${index}`,
          ),
          pinned: index === 1,
          lastUsedAt: 10 - index,
        })),
      ),
  },
  'broke-off': sending(
    withAnswer(
      {
        headers: [
          ['Content-Type', 'application/json'],
          ['Content-Length', '40960'],
        ],
        body: {
          size: 12_288,
          head: `{"values":[${'{"id":1,"summary":"Ticket"},'.repeat(20)}`,
          encoding: 'utf8',
          truncated: false,
          bodyId: 'cut',
        },
        brokeOff: {
          code: 'answer_broke_off',
          message:
            'acme.atlassian.net ended the connection; the answer broke off after 12 KB of 40 KB.',
          received: 12_288,
          announced: 40_960,
        },
      },
      {
        outcome: 'failed',
        failure: {
          code: 'answer_broke_off',
          message:
            'acme.atlassian.net ended the connection; the answer broke off after 12 KB of 40 KB.',
          hint: 'Send it again. Where it breaks off at the same byte each time, a proxy or a filter cuts it.',
          details: { code: 'ECONNRESET', host: 'acme.atlassian.net' },
        },
      },
    ),
  ),
  'empty-answer': sending(withAnswer({ status: 204, statusText: 'No Content' })),
  binary: sending(
    withAnswer({
      headers: [['Content-Type', 'image/png']],
      body: { size: 70, head: 'iVBORw0KGgo=', encoding: 'base64', truncated: false, bodyId: 'png' },
    }),
  ),
  picture: sending(
    withAnswer({
      headers: [['Content-Type', 'image/svg+xml']],
      body: {
        ...{ size: 312, encoding: 'utf8', truncated: false, bodyId: 'svg' },
        head: '<svg xmlns="http://www.w3.org/2000/svg" width="320" height="120"><circle cx="60" cy="60" r="50" fill="#0b6e66"/><text x="130" y="68" font-size="24" fill="#b23c0c">Understudy</text></svg>',
      },
    }),
  ),
  page: sending(
    withAnswer({
      ...{ status: 401, statusText: 'Unauthorized' },
      headers: [['Content-Type', 'text/html;charset=UTF-8']],
      body: { ...seen.body, size: PAGE.length, head: PAGE },
    }),
  ),
  long: sending(
    withAnswer({
      headers: [['Content-Type', 'application/json']],
      body: { ...seen.body, size: LONG_VALUE.length, head: LONG_VALUE },
    }),
  ),
  offline: sending(
    exchange({
      outcome: 'failed',
      steps: [
        {
          ...{ ...requestStep, response: null, firstByteMs: null },
          networkError: { code: 'ENETUNREACH', message: 'The network is unreachable.' },
        },
      ],
      tokens: [],
      failure: {
        code: 'network_unreachable',
        message: 'acme.atlassian.net cannot be reached: the network is unreachable.',
        hint: 'Check the network and the proxy settings of this system.',
        details: { host: 'acme.atlassian.net', code: 'ENETUNREACH' },
      },
    }),
  ),
  // Found by nobody who looks for a header by its name; drawn it cannot be.
  undrawable: sending(withAnswer({ headers: [['X-Broken', { text: 'x' } as never]] })),
  cancelled: {
    'requests:send': () => {
      sends += 1
      const of =
        sends % 2 === 1
          ? exchange()
          : exchange({
              id: 'cancelled',
              outcome: 'cancelled',
              steps: [{ ...requestStep, response: null }],
              totalMs: 2400,
            })
      return ok(answered(of))
    },
  },
  'cancelled-first': sending(
    exchange({
      outcome: 'cancelled',
      steps: [exchangeStep, { ...requestStep, response: null }],
      failure: {
        code: 'request_cancelled',
        message: 'The request was cancelled.',
        hint: null,
        details: { host: 'acme.atlassian.net' },
      },
    }),
  ),
  comparing: {
    'diagnosis:of-exchange': () => ok(scopeDropped),
    'diagnosis:compare': () => new Promise(() => undefined),
  },
  'came-back': { 'workspace:read': () => ok({ tabs: [], notes: [], cameBack: 'crashed' }) },
}
