import { headerOf } from '../../../wire/headers.ts'
import { hostNotReached, mayBeOurs } from '../../evidence/peers.ts'
import type { CaseFacts } from '../../facts/case-facts.ts'
import { byHand } from '../checks.ts'
import { type FindingSign, certain, likely, possible } from '../certainty.ts'
import { askedAtSshPort } from '../of-bitbucket.ts'
import type { Rule } from '../rule.ts'
import { hear, shownBy } from '../hear.ts'
import { isAboutAtlassian, outcome, seen } from '../signs.ts'
import { sources } from '../sources.ts'
import { blockedOnTheWay, pageForJson } from './answered-in-its-place.ts'
import { faultOfCertificate, stoppedByProxy } from './on-the-way.ts'
import {
  hearRuntime,
  hearRuntimeOfBitbucket,
  isOfTunnel,
  wordsOfRuntimes,
} from './words-of-runtimes.ts'

/** A failure below HTTP: by the system's code, or as a library words it. */
function below(id: keyof typeof wordsOfRuntimes): (facts: CaseFacts) => FindingSign | null {
  const { codes } = wordsOfRuntimes[id]
  return (facts) => {
    const failed = facts.failing.find(
      ({ networkError }) =>
        networkError !== null &&
        networkError.code !== 'EPROXY' &&
        (codes.test(networkError.code) ||
          codes.test(networkError.message) ||
          // A limit of Understudy’s own, which is no word that only a timeout has.
          (id === 'N08' && networkError.code === 'TIMEOUT')),
    )
    if (failed !== undefined)
      return certain('facts', [outcome(failed), failed.networkError?.message ?? ''])
    if (isAnswered(facts)) return null
    const said = hearRuntime(facts, id)
    if (said === null) return ofBitbucket(facts, id)
    const host = hostNotReached(said.words)
    const isRefused = said.by === 'person' && tellsOfRefusal(facts)
    return isRefused || (host !== null && !mayBeOurs(host))
      ? possible('open', [said.quote])
      : likely('text', [said.quote])
  }
}

function ofBitbucket(facts: CaseFacts, id: keyof typeof wordsOfRuntimes): FindingSign | null {
  const said = hearRuntimeOfBitbucket(facts, id)
  return said === null ? null : possible('text', [said.quote])
}

/** Whoever was answered 403 had a connection, whatever the program made of it. */
function tellsOfRefusal({ told }: CaseFacts): boolean {
  return told.some(({ text }) => REFUSAL.test(text))
}

const REFUSAL = /(?<![\d.:,-])40[0-9](?![\d:-]|[.,]\d)/

/** What programs print of a call without an answer, whatever stopped it: undici, Axios and browsers. */
const UNANSWERED =
  /\bfetch failed\b(?!:? ?\(?(?:with|HTTP|status|[1-5]\d\d))|TypeError: (?:Failed to fetch|Load failed)|NetworkError when attempting to fetch|AxiosError: Network Error|\bERR_NETWORK\b/

function unanswered(facts: CaseFacts): FindingSign | null {
  const said =
    isAnswered(facts) || !isAboutAtlassian(facts)
      ? null
      : hear(facts, UNANSWERED, { by: ['server', 'log'] })
  return said === null
    ? null
    : possible('text', [said.quote], {
        cause:
          'No answer came, and the program keeps to itself what stopped it: the name, the connection, the certificate or a proxy; in a page of the browser also that the site sends no CORS headers for its origin.',
        fix: [
          'Print the error’s cause (error.cause in Node): its code, such as ENOTFOUND or ECONNREFUSED, says which it is.',
          'Call the same address by curl -v from the same machine.',
        ],
      })
}

/** A redirect answers for whoever stands before the site, and a 500 without an address for the program that asks. */
function isAnswered({ answers }: CaseFacts): boolean {
  return answers.some(
    (answer) =>
      answer.status !== null &&
      (answer.status < 300 || answer.status >= 400) &&
      !(answer.status === 500 && answer.host === null) &&
      !isOfTunnel(answer),
  )
}

/** A body that broke off is the matter only where its status is none: a refusal says more. */
function brokeOffOr(
  otherwise: (facts: CaseFacts) => FindingSign | null,
): (facts: CaseFacts) => FindingSign | null {
  return (facts) => {
    const broken = facts.failing.find(
      ({ status, brokeOff }) =>
        brokeOff?.code !== 'request_cancelled' &&
        brokeOff !== null &&
        status !== null &&
        status < 400,
    )
    if (broken === undefined) return otherwise(facts)
    return certain('facts', [outcome(broken), broken.brokeOff?.message ?? ''], {
      cause:
        'The connection broke in the middle of the answer: its head came whole, its body did not.',
    })
  }
}

/** Words that pass between Atlassian’s own services, and that no caller can do anything about. */
const OF_ATLASSIANS_OWN =
  /\bASAP token from issuer '?micros\/|\bwe are having trouble completing this action\. please try again\b/i

/** A name that was looked up with what stands before it in an address. */
const WITH_SCHEME = /\bgetaddrinfo \S{1,20} https?(?![\w.-])/i
const SCHEME_IN_NAME =
  'The host that the program was given begins with https://, and it was looked up as a name; the program writes the scheme itself.'

const ofConnection = brokeOffOr((facts) => below('N07')(facts) ?? unanswered(facts))

/** No answer at all, or one that a proxy or an overloaded server gave. */
export const connectionRules: readonly Rule[] = [
  {
    id: 'N06',
    title: 'Name does not resolve',
    symptom: 'ENOTFOUND, “Could not resolve host” or the like, and no answer.',
    needs: 'the system’s code for a name that does not resolve',
    cause:
      'The host name does not resolve: it is misspelt, belongs to a site of the past, or this machine cannot resolve names.',
    fix: [
      'Compare the host with the one in the browser, or with baseUrl of the newest installed payload.',
      'See whether other names resolve on this machine.',
    ],
    nextCheck: null,
    grade: 'documented',
    sources: [sources.nodeErrors],
    judge: (facts) => {
      const sign = below('N06')(facts)
      return sign !== null &&
        sign.evidence.some((line) => WITH_SCHEME.test(typeof line === 'string' ? line : line.text))
        ? {
            ...sign,
            cause: SCHEME_IN_NAME,
            fix: ['Give the program the name alone: {site}.atlassian.net.'],
          }
        : sign
    },
  },
  {
    id: 'N07',
    title: 'No connection',
    symptom: 'ECONNREFUSED, ECONNRESET, “socket hang up” or the like, and no whole answer.',
    needs: 'the system’s code for a refused or broken connection',
    cause:
      'No connection could be made, or it broke: nothing listens there, or a firewall is in between.',
    fix: [
      'Check host and port, then what a firewall or proxy on the way says; other machines in the same network show whether it is this one.',
    ],
    nextCheck: null,
    grade: 'documented',
    sources: [sources.nodeErrors],
    judge: (facts) => stoppedByProxy(facts, 'something else') ?? ofConnection(facts),
  },
  {
    id: 'N08',
    title: 'Timeout',
    symptom: 'ETIMEDOUT, “Operation timed out” or the like.',
    needs: 'the system’s code for a timeout',
    cause: 'No answer came in time.',
    fix: [
      'Try again, with a narrower query or a longer timeout.',
      'See Atlassian’s status page, and what a proxy on the way does.',
    ],
    nextCheck: null,
    grade: 'documented',
    sources: [sources.nodeErrors, sources.status],
    judge: below('N08'),
  },
  {
    id: 'N09',
    title: 'Certificate',
    symptom:
      'UNABLE_TO_VERIFY_LEAF_SIGNATURE, “certificate verify failed”, “PKIX path building failed” or the like.',
    needs: 'a code of certificate verification',
    cause:
      'The certificate could not be verified: a proxy that opens TLS, a missing root, or an expired certificate.',
    fix: [
      'Have the organisation’s root certificate trusted on this machine.',
      'Do not switch verification off: the token would be sent to whoever answers.',
    ],
    nextCheck: byHand(
      'Whose certificate is it?',
      'Look at the issuer: openssl s_client -connect HOST:443 shows it.',
    ),
    grade: 'documented',
    sources: [sources.opensslErrors],
    judge: (facts) => {
      const sign = below('N09')(facts)
      const failed = facts.failing.find(({ networkError }) => networkError !== null)
      return sign && { ...sign, ...faultOfCertificate(failed?.networkError?.code ?? '') }
    },
  },
  {
    id: 'N12',
    title: 'Not HTTP, or not JSON',
    symptom:
      "A parser complains: “Parse Error: Expected HTTP/”, “malformed HTTP response”; of a page in place of JSON “Unexpected token <”, “invalid character '<'” or the like.",
    needs: 'the words of a parser for an answer that is not HTTP, or not JSON',
    cause:
      'What answered does not speak HTTP as it should: another program listens there, or a proxy or filter on the way garbles answers.',
    fix: [
      'See that host and port are the product’s own, and what stands in between.',
      'Look at the raw answer: curl -v --raw.',
    ],
    nextCheck: null,
    grade: 'documented',
    sources: [sources.nodeErrors],
    judge: (facts) =>
      askedAtSshPort(facts) ?? below('N12')(facts) ?? blockedOnTheWay(facts) ?? pageForJson(facts),
  },
  {
    id: 'N10',
    title: 'Proxy wants a login',
    symptom: '407, “ProxyAuthenticationRequired” or the like.',
    needs: 'a 407, or a library’s words for one',
    cause: 'A proxy on the way wants a login of its own: Atlassian was not asked yet.',
    fix: [
      'Give the proxy’s credentials to the program, or exempt Atlassian’s hosts from the proxy.',
    ],
    nextCheck: null,
    grade: 'documented',
    sources: [sources.http],
    judge: (facts) => {
      const answer = facts.failing.find(({ status }) => status === 407)
      if (answer !== undefined) return certain('facts', seen(answer, 'proxy-authenticate', 'via'))
      const stopped = stoppedByProxy(facts, 'login')
      if (stopped !== null) return stopped
      const said = isAnswered(facts) ? null : hearRuntime(facts, 'N10')
      return said === null ? null : likely('text', [said.quote])
    },
  },
  {
    id: 'N11',
    title: 'Atlassian’s server failed',
    symptom: '500, 502, 503 or 504 of Atlassian’s.',
    needs: 'a 5xx of Atlassian’s',
    cause: 'Atlassian’s server failed while it answered; most often the request is not at fault.',
    fix: [
      'Try again later with growing pauses; keep Atl-Traceid for Atlassian’s support.',
      'See Atlassian’s status page.',
    ],
    nextCheck: byHand('Is there an Atlassian incident?', 'See the status page for the product.'),
    grade: 'documented',
    sources: [sources.status, sources.http, sources.edgeRefused, sources.mcpTrouble],
    givesWayTo: ['N15'],
    judge: (facts) => {
      const answer = facts.failing.find(
        ({ status, where }) =>
          status !== null &&
          status >= 500 &&
          (where === 'site' || where === 'gateway' || where === 'token-endpoint'),
      )
      if (answer !== undefined) return likely('status', seen(answer, 'atl-traceid', 'retry-after'))
      const edge = facts.failing.find(
        ({ status, headers }) =>
          (status ?? 0) >= 500 &&
          (/^AtlassianEdge\b/i.test(headerOf(headers, 'server') ?? '') ||
            headers.some(([name]) => /^(?:atl-traceid|x-arequestid)$/i.test(name))),
      )
      if (edge !== undefined) return likely('status', seen(edge, 'server', 'atl-traceid'))
      const own = hear(facts, OF_ATLASSIANS_OWN)
      if (own !== null)
        return likely('own-text', shownBy(own), {
          cause:
            'One of Atlassian’s own services failed, or did not trust another: the request is not at fault.',
        })
      const unnamed = facts.failing
        .filter((one) => !isOfTunnel(one))
        .find(
          ({ status, where, said, product, by }) =>
            where === 'unknown' &&
            ([502, 503, 504].includes(status ?? 0) ||
              (status === 500 && product === 'site' && by !== 'person')) &&
            said.some(({ words }) => /\b(?:jira|confluence|atlassian)\b/i.test(words)),
        )
      return unnamed === undefined ? null : possible('status', seen(unnamed))
    },
  },
]
