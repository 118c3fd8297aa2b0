import type { Passage } from '../../../contract/diagnosis.ts'

/** Of names that a log has for who called; a worker, a process or a machine may go on with another’s work. */
const CALLER =
  /(?:^|[\s{,(|])["']?(?:svc|service|egress(?:_?ip)?|(?:src|source|client)_?ip|tenant|region|environment|env|connector|agent|account|user(?:_?id)?|as|act(?:ing)?_?as|token|cred(?:ential)?)["']?\s?[=:]\s?["']?([\w.:@-]{1,80})/gi
/** The first cell of a row whose second is a status: an address, a name, no time. */
const ROW =
  /^\|?\s*([A-Za-z][\w.@ ()-]{0,40}|\d{1,3}(?:\.\d{1,3}){3})(?:\s*\||\t| {2})\s*[1-5]\d\d(?!\d)/

/** `Ola: GET /rest/…`, whatever level it is no name of. */
const BEFORE_CALL =
  /^\s*(?!(?:trace|debug|info|notice|warn(?:ing)?|error|err|fatal|fail(?:ed)?|ok|request|response|before|after|then|now|first|second|retry|again)\b)([A-Za-z][\w.@ -]{0,30}?)\s?:\s{1,4}(?:GET|HEAD|POST|PUT|PATCH|DELETE) /i

/** Who called, as far as the entry of a log, or a row of a table, says. */
export function callerOf(passages: readonly Passage[]): string | null {
  const [line = ''] = (passages[0]?.text ?? '').slice(0, LONGEST_ENTRY).split('\n')
  const named = Array.from(line.matchAll(CALLER), ([, value = '']) => value.toLowerCase())
  if (named.length > 0) return named.join(' ')
  return (ROW.exec(line) ?? BEFORE_CALL.exec(line))?.[1]?.toLowerCase() ?? null
}

const LONGEST_ENTRY = 1000
