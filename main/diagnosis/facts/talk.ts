/** What did not happen, or not yet, or no more. */
const NO_FAILURE =
  /\b(?:so that (?:it|we|they|this)|in order to|to avoid|no longer|not any ?more|works? (?:fine|again|now|well)|everything works|all (?:is )?(?:well|good)|fix(?:e[sd])?|resolve[sd]?|solved|add(?:s|ed)?|(?<!not |n['’]t )support(?:s|ed)?|handl(?:es?|ing)|introduc(?:es|ed)|improve[sd]?|updates?|updated|announced|changelog|release notes?|deprecat(?:ed|ion)|planned|plan to|going to|will (?:be|not|now|return|refuse|reject)|would|should|may (?:return|be|fail|refuse)|suggest|switched to|migrated to|required? (?:to|the)|requires|documentation|the docs?)\b/i
/** What somebody met with. */
const FAILURE =
  /\b(?:(?:I|we|you|they|it|users?|one|which|that|always|just|only|still|now|suddenly)\s+(?:\w+\s){0,2}(?:gets?|got|getting|receives?|sees?|saw|seeing|hits?|run(?:ning)? into|end(?:s|ed)? (?:in|on))|fail(?:s|ed|ing)?|return(?:s|ed|ing)?|respon(?:ds?|ded|se)|throw(?:s|n|ing)?|shows?|shown|says?|comes? back|answer(?:s|ed)?|gives?|broken|error(?:s|ed)?|trouble|not work(?:ing|s)?|doesn['’]t work|does not work|do not work|cannot|can['’]t|unable|refus(?:es|ed)|reject(?:s|ed)|complains?|stopped working|denied|forbidden|unauthori[sz]ed)\b/i

/** Whether a sentence of a person only talks of a failure: a plan, a release, a manual. */
export function isTalk(sentence: string): boolean {
  return NO_FAILURE.test(sentence) && !FAILURE.test(sentence)
}

/** The sentence of a text around a place in it. */
export function sentenceAt(text: string, at: number): string {
  const before = text.slice(0, at)
  const start = Math.max(
    before.lastIndexOf('\n'),
    ...['. ', '! ', '? '].map((end) => before.lastIndexOf(end)),
  )
  const after = /[.!?](?=\s)|\n/.exec(text.slice(at))
  return text.slice(start + 1, after === null ? text.length : at + after.index + 1).trim()
}
