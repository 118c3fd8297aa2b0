import { faults } from '../../../claims/faults/all-faults.ts'
import { byHand } from '../checks.ts'
import type { FindingSign } from '../certainty.ts'
import { hear } from '../hear.ts'
import type { Rule } from '../rule.ts'
import { comparedWithNoHash } from '../in-code/signing.ts'
import { sources } from '../sources.ts'
import { hashOfInbound, noHash } from './inbound-facts.ts'
import { orByJwtLibrary } from './jwt-libraries.ts'
import { byText } from './library-text.ts'

const byTextOfHash = byText(
  /query hash (?:does not match|mismatch)|\bqsh (?:claim )?(?:does(?: not|n['’]t) match|mismatch)\b|\b(?:expected query hash|invalid qsh)\b/i,
  hashOfInbound,
)

const QSH_OF_JAVA = /expecting claim 'qsh' to have value|claim 'qsh' is missing/i
const ofJava = byText(QSH_OF_JAVA, null, 'own-text')

/** Whether there was a hash, and which, the text itself says. */
function byItsWords(words: string): Partial<FindingSign> {
  if (/is missing/i.test(words))
    return {
      cause:
        'The token from Jira has no qsh, and this route wants one: it is a session token, or was made by hand.',
      fix: [
        'Send the token that Jira signed for this URL, or mark the handler as one that takes tokens without a hash.',
      ],
    }
  if (/has the value '?"?context-qsh/i.test(words))
    return {
      cause:
        'A context token (AP.context.getToken) reached a handler that wants a token bound to its URL: its qsh is the word context-qsh.',
      fix: [
        'Mark handlers that your own iframe calls as taking context tokens; leave those that Jira calls by their URL as they are.',
      ],
    }
  return {
    cause:
      'qsh of the inbound token is not the hash of the request as the server saw it; the first value is the server’s, the second the token’s.',
    isOfNoLibrary: true,
  }
}

/** The hash of an inbound token, as the app’s library sees it. */
export const queryHashRules: readonly Rule[] = [
  {
    id: 'I01',
    title: 'Inbound query hash (Express)',
    symptom:
      'atlassian-connect-express answers 401 “Authentication failed: query hash does not match.” and logs “Auth failure: Query hash mismatch: Received: "…" but calculated "…". Canonical query was: …”.',
    needs:
      'atlassian-connect-express’s text about the query hash, or an inbound token with its request',
    cause:
      'qsh of the inbound token is not the hash of the request as the app saw it: a proxy rewrote path or query, parameters were added, or the base URL has another path.',
    fix: [
      'See that the app gets path and query as Jira sent them: no proxy or middleware may rewrite, decode or add anything.',
      'Give baseUrl of the app’s configuration the path that the descriptor’s has.',
      'Of a form post, the hash that the library logs as calculated includes the body: it is not the one to compare.',
    ],
    nextCheck: byHand(
      'What did the proxy change?',
      'Compare the request line at the edge with the one the app logs.',
    ),
    grade: 'documented',
    sources: [sources.ace, sources.qsh],
    givesWayTo: ['I02'],
    fault: faults.I01,
    judge: (facts) => byTextOfHash(facts) ?? comparedWithNoHash(facts),
  },
  {
    id: 'I02',
    title: 'Inbound query hash (Java)',
    symptom:
      "“Expecting claim 'qsh' to have value '…' but instead it has the value '…'”, or “Claim 'qsh' is missing.”",
    needs: 'the Java libraries’ text about the claim qsh',
    cause:
      'qsh of the inbound token is missing, or not the hash of the request as the server saw it; the first value is the server’s, the second the token’s.',
    fix: [
      'See that the app gets path and query as Jira sent them: a proxy that encodes anew, decoded parameters and a context path are the usual reasons.',
    ],
    nextCheck: byHand(
      'Which part differs?',
      'Compute the canonical request of the URL at the edge, and of the URL that the server logs.',
    ),
    grade: 'documented',
    sources: [sources.springReader, sources.qshSpring],
    judge: (facts) => {
      const found = ofJava(facts)
      const said = found === null ? null : hear(facts, QSH_OF_JAVA)
      return found === null || said === null ? found : { ...found, ...byItsWords(said.words) }
    },
  },
  {
    id: 'I03',
    title: 'Token without a query hash',
    symptom:
      'atlassian-connect-express answers 401 “JWT claim did not contain the query string hash (qsh) claim”.',
    needs:
      'atlassian-connect-express’s text about a missing qsh, or a token without one on a route of the app',
    cause:
      'A session or context token, which has no hash of its own, reached a route that wants a URL-bound one.',
    fix: [
      'Send the token that Jira signed for this URL, or skip the hash check on routes that only the app’s own iframe calls.',
    ],
    nextCheck: null,
    grade: 'documented',
    sources: [sources.ace, sources.contextQsh],
    fault: faults.I03,
    judge: orByJwtLibrary(
      byText(/did not contain the (?:query string hash|.{0,20}\(qsh\) claim)/i, noHash, 'own-text'),
      ['no-hash'],
    ),
  },
]
