import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { jqlProblem } from '../../main/operations/jql.ts'

const told = (text: string): string | null => {
  const problem = jqlProblem(text)
  return problem === null ? null : `${problem.at}: ${problem.message}`
}

describe('what is wrong with JQL', () => {
  it('is nothing where Jira takes it', () => {
    const taken = [
      '',
      '  ',
      'order by created desc',
      'project = ACME',
      'project = "Acme & Co" AND status != Done ORDER BY created DESC, key',
      "summary ~ 'it\\'s' or summary !~ \"a\\\\b\"",
      'assignee = currentUser() AND created >= -7d',
      'project in (ACME, "Globex Inc", 10001) and assignee not in membersOf("jira-users")',
      'fixVersion in (releasedVersions(), unreleasedVersions(ACME, Globex))',
      '((a = b) OR NOT (c = d)) && !(e = f) || g = h',
      'NOT project = ACME',
      'labels is EMPTY and "Story Points" IS NOT null and cf[10010] > 3',
      'status was not in (Open, Closed) BEFORE "2024/01/01" by mia',
      'status changed from Open to Done after startOfWeek(-1) AND issue.property[a.b].c = 1',
      'status CHANGED',
      '工程 = ACME',
      // By Jira's grammar: https://docs.atlassian.com/DAC/javadoc/jira/reference/com/atlassian/jira/jql/parser/antlr/JqlParser.html
      'issue.property["my key"].a.b = "x" AND project.property[key].n > 1',
      'order by issue.property["k"].a desc, cf[10010]',
      'development[pullrequests].open > 0 and "Team"["Team"] = x',
      'a in (1, (2, 3), EMPTY) and b = empty',
      'watcher in "membersOf"("a b") and "order" = 1 and text ~ "and"',
      'updated >= startOfDay(-1) and created > -1d',
    ]
    expect(taken.flatMap((text) => told(text) ?? [])).toEqual([])
  })

  it.each([
    ['summary ~ "a', '11: A quote that begins here is not closed.'],
    ["summary ~ 'it's'", '16: A quote that begins here is not closed.'],
    ['summary ~ "a\\d"', '13: After a backslash JQL takes t, n, r, a quote, a backslash or uXXXX.'],
    ['(a = b', '1: A parenthesis that opens here is not closed.'],
    ['(a = b order by c', '1: A parenthesis that opens here is not closed.'],
    ['a = b)', '6: A parenthesis closes here that none has opened.'],
    [
      'project = ACME ADN status = Open',
      '16: Here “ADN” stands, where JQL expects AND, OR, ORDER BY or the end. Several words of one value stand in quotes.',
    ],
    [
      'status = To Do',
      '10: “To” is a word that JQL keeps for itself: put the whole value in quotes.',
    ],
    [
      'status = Waiting for support',
      '18: Here “for” stands, where JQL expects AND, OR, ORDER BY or the end. Several words of one value stand in quotes.',
    ],
    [
      'project ACME',
      '9: Here “ACME” stands, where JQL expects an operator such as =, !=, ~, IN, IS or WAS.',
    ],
    ['project == ACME', '10: Here “=” stands, where JQL expects a value.'],
    ['project =', '10: Here the JQL ends, where JQL expects a value.'],
    ['a = b and', '10: Here the JQL ends, where JQL expects a field.'],
    ['a = b and or c = d', '11: Here “or” stands, where JQL expects a field.'],
    ['a in (b, )', '10: Here “)” stands, where JQL expects a value.'],
    ['a in (b c)', '9: Here “c” stands, where JQL expects a comma or a closing parenthesis.'],
    ['a is b', '6: Here “b” stands, where JQL expects EMPTY or NULL.'],
    ['a = b order created', '13: Here “created” stands, where JQL expects BY.'],
    ['a = b order by', '15: Here the JQL ends, where JQL expects a field.'],
    ['a = b order by c d', '18: Here “d” stands, where JQL expects a comma or the end.'],
    [
      'reporter = mia@example.com',
      '15: “@” stands outside of quotes, where JQL has no use for it.',
    ],
    [
      'project = order',
      '11: “order” is a word that JQL keeps for itself: put the whole value in quotes.',
    ],
    [
      'summary ~ AND',
      '11: “AND” is a word that JQL keeps for itself: put the whole value in quotes.',
    ],
    [
      'labels in (a, True)',
      '15: “True” is a word that JQL keeps for itself: put the whole value in quotes.',
    ],
    ['size > 3', '1: “size” is a word that JQL keeps for itself: put it in quotes.'],
    ['cf = 3', '1: “cf” is a word that JQL keeps for itself: put it in quotes.'],
    [
      'a in f(null)',
      '8: “null” is a word that JQL keeps for itself: put the whole value in quotes.',
    ],
    ['a = b order by limit', '16: “limit” is a word that JQL keeps for itself: put it in quotes.'],
    ['a[ = b', '4: Here “=” stands, where JQL expects what the brackets name.'],
    ['a[b = c', '5: Here “=” stands, where JQL expects a closing bracket.'],
    ['labels = c++', '11: “+” stands outside of quotes, where JQL has no use for it.'],
    [
      'status = “In Progress”',
      '14: Here “Progress”” stands, where JQL expects AND, OR, ORDER BY or the end. Several words of one value stand in quotes, " or \', and not in “.',
    ],
    ['created > 2024/01/01', '15: “/” stands outside of quotes, where JQL has no use for it.'],
  ])('%s', (text, problem) => {
    expect(told(text)).toBe(problem)
  })

  it('is found in any text, at one of its characters, without a throw', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            'a',
            '=',
            '(',
            ')',
            '"',
            ' ',
            'in',
            ',',
            'not',
            '\\',
            '!',
            'or',
            '[',
            ']',
            '.b',
            'cf',
          ),
          {
            maxLength: 30,
          },
        ),
        (parts) => {
          const text = parts.join('')
          const at = jqlProblem(text)?.at ?? 1
          expect(at).toBeGreaterThanOrEqual(1)
          expect(at).toBeLessThanOrEqual(text.length + 1)
        },
      ),
    )
  })

  it('is found however deep it nests', () => {
    expect(told(`${'('.repeat(50_000)}a = b`)).toBe(
      '50000: A parenthesis that opens here is not closed.',
    )
    expect(told(`${'('.repeat(50_000)}a = b${')'.repeat(50_000)}`)).toBeNull()
    expect(told(`a in ${'('.repeat(50_000)}b${')'.repeat(50_000)}`)).toBeNull()
  })
})
