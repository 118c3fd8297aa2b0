import type { CaseFacts } from '../../facts/case-facts.ts'
import { byHand } from '../checks.ts'
import { type FindingSign, certain, likely, possible } from '../certainty.ts'
import type { Rule } from '../rule.ts'
import { hear } from '../hear.ts'
import { outcome, seen } from '../signs.ts'
import { sources } from '../sources.ts'

/** A failure below HTTP: by the system's code, or as a library words it. */
function below(codes: RegExp, words: RegExp): (facts: CaseFacts) => FindingSign | null {
  return (facts) => {
    const failed = facts.failing.find(
      ({ networkError }) =>
        networkError !== null &&
        (codes.test(networkError.code) || codes.test(networkError.message)),
    )
    if (failed !== undefined)
      return certain('facts', [outcome(failed), failed.networkError?.message ?? ''])
    const answered = facts.answers.some(({ status }) => status !== null)
    const said = hear(facts, new RegExp(`(?:${codes.source})|(?:${words.source})`, 'i'))
    return said === null || answered ? null : likely('text', [said.quote])
  }
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
      'Compare the host with baseUrl of the newest installed payload.',
      'See whether other names resolve on this machine.',
    ],
    nextCheck: null,
    grade: 'documented',
    sources: [sources.nodeErrors],
    judge: below(
      /\bENOTFOUND\b|\bEAI_AGAIN\b|ERR_NAME_NOT_RESOLVED|UnknownHostException/,
      /could not resolve host|name or service not known|no such host|nodename nor servname|getaddrinfo failed|failed to resolve/,
    ),
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
    judge: brokeOffOr(
      below(
        /\bECONNREFUSED\b|\bECONNRESET\b|\bEPIPE\b|\bEHOSTUNREACH\b|\bENETUNREACH\b|UND_ERR_SOCKET/,
        /connection refused|connection reset by peer|socket hang up|network is unreachable|no route to host/,
      ),
    ),
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
    judge: below(
      /\bETIMEDOUT\b|\bESOCKETTIMEDOUT\b|\bECONNABORTED\b|UND_ERR_(?:CONNECT|HEADERS|BODY)_TIMEOUT|network_timeout/,
      /operation timed out|connection timed out|read timed out|deadline exceeded|timeout of \d+ ?ms exceeded|SocketTimeoutException/,
    ),
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
    judge: below(
      /\bCERT_HAS_EXPIRED\b|\bDEPTH_ZERO_SELF_SIGNED_CERT\b|\bSELF_SIGNED_CERT_IN_CHAIN\b|\bUNABLE_TO_(?:VERIFY_LEAF_SIGNATURE|GET_ISSUER_CERT(?:_LOCALLY)?)\b|ERR_TLS_CERT_ALTNAME_INVALID|network_certificate/,
      /certificate verify failed|self[- ]signed certificate|unable to get local issuer certificate|unable to verify the first certificate|certificate has expired|PKIX path building failed|x509: certificate|SSL certificate problem/,
    ),
  },
  {
    id: 'N12',
    title: 'Not HTTP',
    symptom:
      'A parser complains: “Parse Error: Expected HTTP/”, “malformed HTTP response” or the like.',
    needs: 'the words of a parser for an answer that is not HTTP',
    cause:
      'What answered does not speak HTTP as it should: another program listens there, or a proxy or filter on the way garbles answers.',
    fix: [
      'See that host and port are the product’s own, and what stands in between.',
      'Look at the raw answer: curl -v --raw.',
    ],
    nextCheck: null,
    grade: 'documented',
    sources: [sources.nodeErrors],
    judge: below(
      /(?<!\b(?:jwt|token)(?: is)? )\bMALFORMED\b|\bHPE_[A-Z_]+|UND_ERR_HEADERS_OVERFLOW|UND_ERR_RES_CONTENT_LENGTH_MISMATCH|answer_malformed/,
      /parse error: expected http\/|received http\/0\.9 when not allowed|malformed http response|invalid http response/,
    ),
  },
  {
    id: 'N10',
    title: 'Proxy wants a login',
    symptom: '407.',
    needs: 'a 407',
    cause: 'A proxy on the way wants a login of its own: Atlassian was not asked yet.',
    fix: [
      'Give the proxy’s credentials to the program, or exempt Atlassian’s hosts from the proxy.',
    ],
    nextCheck: null,
    grade: 'documented',
    sources: [sources.http],
    judge: (facts) => {
      const answer = facts.failing.find(({ status }) => status === 407)
      return answer === undefined
        ? null
        : certain('facts', seen(answer, 'proxy-authenticate', 'via'))
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
    sources: [sources.status, sources.http],
    givesWayTo: ['N15'],
    judge: (facts) => {
      const answer = facts.failing.find(
        ({ status, where }) =>
          status !== null &&
          status >= 500 &&
          (where === 'site' || where === 'gateway' || where === 'token-endpoint'),
      )
      if (answer !== undefined) return likely('status', seen(answer, 'atl-traceid', 'retry-after'))
      const unnamed = facts.failing.find(
        ({ status, where, said }) =>
          where === 'unknown' &&
          [502, 503, 504].includes(status ?? 0) &&
          said.some(({ words }) => /\b(?:jira|confluence|atlassian)\b/i.test(words)),
      )
      return unnamed === undefined ? null : possible('status', seen(unnamed))
    },
  },
]
