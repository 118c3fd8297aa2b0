import { afterEach, describe, expect, it } from 'vitest'
import type { Exchange } from '../../contract/exchange.ts'
import { collectEvidence } from '../../main/diagnosis/collect-evidence.ts'
import { diagnose } from '../../main/diagnosis/engine.ts'
import { reportHtml, reportMarkdown, type ReportInput } from '../../main/diagnosis/report.ts'
import { formsOfSecret } from '../../main/wire/secret-forms.ts'
import { type Sandbox, startSandbox } from '../../main/sandbox/start.ts'
import { PracticeRun } from './practice-run.ts'

let running: Sandbox | null = null
afterEach(async () => {
  await running?.close()
  running = null
})

const SECRET = 'ATCO+not/a "real" secret_&=100%'
const TOKEN = 'opaque~access_token*with[marks]'

/** An exchange in which every field that a stranger fills holds both secrets in many spellings. */
function leaky(exchange: Exchange): Exchange {
  const everywhere = [SECRET, TOKEN]
    .flatMap((text) => [
      text,
      encodeURIComponent(text),
      Buffer.from(text).toString('base64'),
      Buffer.from(text).toString('base64url'),
      Buffer.from(`user:${text}`).toString('base64'),
      JSON.stringify(text),
    ])
    .join(' ')
  return {
    ...exchange,
    steps: exchange.steps.map((step) => ({
      ...step,
      request: {
        ...step.request,
        url: `${step.request.url}?x=${encodeURIComponent(everywhere)}`,
        headers: [...step.request.headers, ['X-Own', everywhere]],
      },
      response:
        step.response === null
          ? null
          : {
              ...step.response,
              headers: [...step.response.headers, ['Location', everywhere]],
              body: { ...step.response.body, head: `${step.response.body.head} ${everywhere}` },
            },
    })),
  }
}

async function input(): Promise<ReportInput> {
  running = await startSandbox({ faults: ['J15'] })
  const desk = new PracticeRun(running)
  const exchange = leaky(
    await desk.send(
      { kind: 'user', accountId: '5b10a2844c20165700ede21g' },
      { path: '/rest/api/3/issue/ACME-1' },
    ),
  )
  const diagnosis = diagnose(collectEvidence({ exchange, tenant: desk.profile, comparisons: [] }))
  return {
    exchange,
    tenant: desk.profile,
    diagnosis,
    curl: `curl -H 'Authorization: Bearer ${TOKEN}' 'https://x/?s=${encodeURIComponent(SECRET)}'`,
    secrets: [SECRET, TOKEN, running.installed.sharedSecret],
  }
}

describe('the case file', () => {
  it.each([
    ['Markdown', reportMarkdown],
    ['HTML', reportHtml],
  ] as const)('%s holds no secret in any spelling', async (_name, render) => {
    const given = await input()
    const written = render(given)
    // What a reader of the page sees: the format’s own escapes must not be all that hides a secret.
    const shown = written
      .replaceAll('\\', '')
      .replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)))
    const text = `${written}\n${shown}`
    for (const secret of given.secrets) {
      const forms = [
        secret,
        encodeURIComponent(secret),
        Buffer.from(secret).toString('base64'),
        Buffer.from(secret).toString('base64url'),
        ...formsOfSecret(secret),
      ]
      for (const form of forms) expect(text.includes(form), form).toBe(false)
    }
    expect(text).not.toMatch(/eyJ[\w-]+\.eyJ/)
  })

  it('says what was asked, as whom, what came back, and what is thought of it', async () => {
    const given = await input()
    const text = reportMarkdown(given)
    expect(text).toContain('# Understudy case: practice\n')
    expect(text).toContain('| As | user 5b10a2844c20165700ede21g |')
    expect(text).toContain('| Came back | HTTP 404 Not Found |')
    expect(text).toContain('### J15 (likely)')
    expect(text).toContain('## The request as a command')
    expect(text).toMatch(/\| Trace ids \| (?!none)/)
  })

  it('cannot be made to hold markup by what a stranger wrote', async () => {
    const given = await input()
    const hostile = '<img src=x onerror=alert(1)> ![x](https://evil.example/a.png) | a `b` ```'
    const exchange = {
      ...given.exchange,
      steps: given.exchange.steps.map((step) => ({
        ...step,
        response:
          step.response === null
            ? null
            : {
                ...step.response,
                statusText: hostile,
                body: { ...step.response.body, head: `${hostile}\n\`\`\`\n# not a heading` },
              },
      })),
    }
    const html = reportHtml({ ...given, exchange })
    expect(html).not.toContain('<img')
    expect(html).toContain("default-src 'none'")
    const markdown = reportMarkdown({ ...given, exchange })
    expect(markdown).toContain(
      '| Status | 404 \\<img src=x onerror=alert(1)\\> \\!\\[x\\](https://evil.example/a.png) \\| a \\`b\\` \\`\\`\\` |',
    )
    expect(markdown).toMatch(/^`{4,}$/m)
  })
})
