/** https://www.conventionalcommits.org */
const COMMIT = /^(?:fix|feat|chore|docs|refactor|test|ci|build|perf)(?:\([^)\n]{1,40}\))?!?:\s/

/** The same with what it is about: no configuration has such a key. */
const COMMIT_OF = /^(?:fix|feat|chore|docs|refactor|test|ci|build|perf)\([^)\n]{1,40}\)!?:\s\S+ \S/

/** A line of a change log, a title of a commit. */
const CHANGE =
  /^\s*(?:[-*•+]\s|\d{1,2}[.)]\s)?(?:\*\*|`)?(?:fix(?:e[sd])?|feat(?:ure)?(?! ["“«])|chore|docs|refactor(?:s|ed)?|test|ci|build|perf|add(?:s|ed)?|change[sd]?|update[sd]?|remove[sd]?|create[sd]?|improve[sd]?|implement(?:s|ed)?|support(?:s|ed)?|handle[sd]?|use[sd]?|bump(?:s|ed)?|ensures?|switch(?:ed)?|migrate[sd]?|rename[sd]?)\b(?:\([^)\n]*\))?!?(?:\*\*|`)?(?:: ?|(?<!docs) )(?!(?:database|index|table)\b)/i

/** How somebody titles a change. What gives, returns, shows, stops or throws is what fails. */
const TITLE =
  /^(?:Adds|Added|Allows|Avoids|Bumps|Documents|Ensures|Extends|Fixes|Fixed|Handles|Handled|Implements|Improves|Improved|Introduces|Made|Makes|Mends|Migrates|Moves|Prevents|Refactors|Removes|Removed|Renames|Replaces|Restores|Rewrites|Simplifies|Supports|Switches|Takes|Turns|Updates|Uses|Wraps|New (?:command|flag|option|parameter|setting|switch)) [a-z`](?!.*(?:[{=]|:\s(?:\d{3}\b(?! error)|\w*(?:[Ee]rror|[Ff]ail|[Ee]xception))))/

const REVERT = /^Reverts? (?:the|"|commit) ?/
/** What a review leaves for later, as GitLab titles it. */
const FOLLOW_UP = /^Follow-?ups? (?:from|of|to) ["“]/

const DOES =
  /\b(?:this|the) (?:PR|pull request|merge request|commit|patch|change) (?:adds?|fixes|makes|changes|handles|removes|is(?! (?:still|open|in review|not|merged|waiting)))\b/i

/** Words that only whoever shows a change writes. */
const OF_A_CHANGE = [
  DOES,
  /^#{1,4} (?:changes?(?: made)?|test plan|what changed|how (?:was|did|to)\b[^\n]{0,30}\btest\w*|publish to changelog\??)\s*$/im,
  // The heads of its parts.
  /^\W*(?:what (?:is in it|(?:it|this) (?:brings|does|changes)|changed)|acceptance(?: criteria)?|included|(?:left )?to (?:do|be done)\b[^\n]{0,40}\bbefore (?:the|we) merge\b[^\n]*|test plan|how (?:it was|I) tested)\s*:?\s*$/im,
  /^\W*(?:to build|to do before (?:the|we) merge|left to do before (?:the|we) merge|tested)\s?:/im,
  /^\W*(?:done|merged|landed|it is) (?:on|to|into|in) (?:main|master|develop|trunk)\b[^\n]*\b(?:release|version)\b/im,
  // What its test said before and after.
  /^\W*red\b[^\n]{0,40}:[^\n]*\n(?:[^\n]*\n){0,3}?\W*green\b/im,
  /\bnow (?:in (?:the )?(?:place|stead) of|instead of)\b/i,
  /^\s*[-*] \[[ x]\] [^\n]*\n\s*[-*] \[[ x]\] /m,
  /^```diff\s*$/m,
]

/** A line that a diff adds; `+1` is a vote, and one blank stands behind the sign of a list. */
const ADDED = /^\+(?: {2,}\S|\t|[#A-Za-z_`"'{}<[]|- `?\w)/
/** PowerShell marks the lines of an error so. */
const OF_POWERSHELL = /^At [^\n]* char:\d+\s*$|^\s*\+ (?:CategoryInfo|FullyQualifiedErrorId)\b/m

const WENT_WRONG = String.raw`(?:fails?|failed|rejects?|refuses?|(?:returns?|gives?|throws?|ends? (?:with|in)) (?:an? )?(?:HTTP )?(?:error|[45]\d\d)\b|(?:does|do|did)(?: not|n['’]t) work|not working|stopped working|impossible|(?:but|and) (?:no \w+|nothing|none)\b|(?:is|are|gets?) (?:broken|denied|refused|rejected))`
/** Behind them stands what a change mends, or when. */
const NOT_A_CONDITION = String.raw`(?:(?!\b(?:because|case|if|once|so|that|when|where|whether|which|while)\b)[^.;\n])`
/** The same words name what somebody does, or did before, and it is that which fails: `Create issue fails with 400`. */
const FAILS_ITSELF = new RegExp(
  [
    String.raw`^\W*support (?:case|chat|desk|mail|request|team|ticket)\b`,
    String.raw`^\W*(?:add|build|change|ci|create|remove|rename|switch|test|update|use)\s(?:(?!:)${NOT_A_CONDITION}){0,100}?\b${WENT_WRONG}\b`,
    String.raw`^\W*(?:added|changed|created|migrated|removed|renamed|switched|updated)\s${NOT_A_CONDITION}{0,160}?\b(?:and|but) (?:all|every\w*|it|now|since|suddenly|the|then)\b${NOT_A_CONDITION}{0,80}?\b${WENT_WRONG}\b`,
  ].join('|'),
  'i',
)

export function isOfAChangelog(line: string): boolean {
  return CHANGE.test(line) && !FAILS_ITSELF.test(line)
}

/** Whether a line stands over a change as its title. */
export function isTitleOfAChange(line: string): boolean {
  return [TITLE, REVERT, FOLLOW_UP, COMMIT_OF].some((pattern) => pattern.test(line))
}

/** Whether a sentence says what a change does. */
export function tellsOfAChange(sentence: string): boolean {
  return DOES.test(sentence)
}

/** Whether a text lists changes: release notes, a commit, a pull request. */
export function listsChanges(text: string): boolean {
  return text
    .split('\n')
    .some(
      (line) =>
        COMMIT.test(line) || (/^\s*(?:[-*•+]|\d{1,2}[.)])\s/.test(line) && CHANGE.test(line)),
    )
}

/** Whether a text shows a change: a title, a diff, the heads and lists of a pull request or of a plan. */
export function showsAChange(text: string): boolean {
  const lines = text.split('\n')
  return (
    OF_A_CHANGE.some((pattern) => pattern.test(text)) ||
    lines.some((line) => COMMIT.test(line.trim()) || isTitleOfAChange(line.trim())) ||
    (!OF_POWERSHELL.test(text) && lines.some((line) => ADDED.test(line)))
  )
}
