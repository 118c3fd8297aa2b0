export const eachLine =
  (change: (line: string, at: number) => string) =>
  (text: string): string =>
    text.split('\n').map(change).join('\n')
export const html = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
const CLOCK = '2026-11-03T10:00:02.1204121Z'

/** What tickets, mails, chats, terminals and collectors do to a text on its way. */
export const moreWrappings: readonly (readonly [string, (text: string) => string])[] = [
  [
    'Slack, copied',
    (text) =>
      `Mia Lindgren\n  10:02 AM\nhey, does anybody know this one?\n${text}\n\n:eyes: 2\nJonas Ek\n  10:05 AM\nlooking\n`,
  ],
  [
    'Slack, an export',
    (text) =>
      JSON.stringify({
        type: 'message',
        user: 'U01',
        ts: '1793700002.1',
        text: `\`\`\`${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')}\`\`\``,
      }),
  ],
  ['Teams, copied', (text) => `[10:02] Mia Lindgren\n${text}\n[10:05] Jonas Ek\nOk, I will look\n`],
  [
    'a mail quoted twice',
    (text) =>
      `Hi,\n\nsee below.\n\nOn Tue, 3 Nov 2026 at 10:02, Mia <mia@nordlicht.example> wrote:\n\n${eachLine((line) => `> > ${line}`)(text)}`,
  ],
  [
    'a mail quoted once',
    (text) =>
      `Any news?\n\n> On 3 Nov 2026, at 10:02, Mia wrote:\n>\n${eachLine((line) => `> ${line}`)(text)}`,
  ],
  [
    'Outlook’s block',
    (text) =>
      `From: Mia Lindgren <mia@nordlicht.example>\nSent: Tuesday, November 3, 2026 10:02 AM\nTo: Support <support@druckplan.example>\nSubject: RE: Sync fails [#4411]\n\nHello,\n\n${text}\n\nMit freundlichen Grüßen\nMia Lindgren\n`,
  ],
  [
    '{code}',
    (text) => `h3. What I see\n{code:title=log|borderStyle=solid}\n${text}\n{code}\nplease help`,
  ],
  ['{noformat} on the line', (text) => `{noformat}${text}{noformat}`],
  [
    'Jira’s ADF',
    (text) =>
      JSON.stringify({
        version: 1,
        type: 'doc',
        content: [
          { type: 'paragraph', content: [{ type: 'text', text: 'This is what I get:' }] },
          { type: 'codeBlock', attrs: { language: 'text' }, content: [{ type: 'text', text }] },
        ],
      }),
  ],
  [
    'GitHub’s details',
    (text) =>
      `### Describe the bug\n\n<details><summary>log</summary>\n\n\`\`\`shell\n${text}\n\`\`\`\n\n</details>\n`,
  ],
  [
    'a page’s pre',
    (text) =>
      `<div class="comment"><pre><code class="language-http">${html(text)}</code></pre></div>`,
  ],
  [
    'Confluence’s storage',
    (text) =>
      `<ac:structured-macro ac:name="code"><ac:plain-text-body><![CDATA[${text}]]></ac:plain-text-body></ac:structured-macro>`,
  ],
  [
    'a mail’s HTML, a line a div',
    (text) =>
      text
        .split('\n')
        .map((line) => `<div>${line === '' ? '<br>' : html(line)}</div>`)
        .join(''),
  ],
  ['line numbers', eachLine((line, at) => `${String(at + 1).padStart(4)} | ${line}`)],
  ['line numbers of an editor', eachLine((line, at) => `${String(at + 1)}\t${line}`)],
  ['grep’s lines', eachLine((line, at) => `sync.log:${at + 1}:${line}`)],
  [
    'a terminal’s colours',
    (text) =>
      text
        .replace(/\b([1-5]\d\d)\b/g, '\u001b[1;31m$1\u001b[0m')
        .replace(/"([\w-]+)":/g, '\u001b[34m"$1"\u001b[39m:'),
  ],
  ['colours, their escapes lost', (text) => text.replace(/"([\w-]+)":/g, '[34m"$1"[39m:')],
  [
    'wrapped at 80',
    (text) =>
      text
        .split('\n')
        .flatMap((line) => line.match(/.{1,80}/g) ?? [''])
        .join('\n'),
  ],
  [
    'wrapped between words at 76',
    (text) =>
      text
        .split('\n')
        .map((line) => line.replace(/(.{1,76})(?: |$)/g, '$1\n').trimEnd())
        .join('\n'),
  ],
  ['double spaced', (text) => text.replaceAll('\n', '\n\n')],
  ['curly quotes', (text) => text.replace(/"([^"\n]*)"/g, '“$1”').replace(/'([^'\n]*)'/g, '‘$1’')],
  ['German quotes', (text) => text.replace(/"([^"\n]*)"/g, '„$1“')],
  ['mojibake', (text) => text.replaceAll('"', 'â€œ')],
  ['no-break spaces', (text) => text.replaceAll(' ', '\u00a0')],
  ['a mark of byte order', (text) => `\ufeff${text}`],
  ['UTF-16 read as UTF-8', (text) => text.replace(/./gsu, '$&\u0000')],
  ['escaped slashes', (text) => text.replace(/(?<=[{"].*)\//g, '\\/')],
  [
    'a Markdown table',
    (text) =>
      `| step | result |\n| --- | --- |\n| call | \`${text.replaceAll('\n', '<br>').replaceAll('|', '\\|')}\` |`,
  ],
  ['a row of CSV', (text) => `id,summary,log\n4411,"Sync fails","${text.replaceAll('"', '""')}"\n`],
  [
    'a block of YAML',
    (text) => `ticket: 4411\nlog: |\n${eachLine((line) => `  ${line}`)(text)}\nseverity: high\n`,
  ],
  ['a text of YAML, folded', (text) => `ticket: 4411\nlog: ${JSON.stringify(text)}\n`],
  [
    'a field of JSON',
    (text) => JSON.stringify({ ticket: 4411, subject: 'Sync fails', description: text }, null, 2),
  ],
  ['JSON in JSON', (text) => JSON.stringify({ payload: JSON.stringify({ log: text }) })],
  [
    'URL-encoded',
    (text) => `https://support.druckplan.example/new?log=${encodeURIComponent(text)}`,
  ],
  ['GitHub Actions’ times', eachLine((line) => `${CLOCK} ${line}`)],
  ['docker compose', eachLine((line) => `web-1  | ${line}`)],
  ['journald', eachLine((line) => `Nov 03 10:00:02 w1 sync[1812]: ${line}`)],
  ['kubectl logs --prefix', eachLine((line) => `[pod/sync-5d7f/worker] ${line}`)],
  [
    'Kubernetes’ JSON, a line each',
    eachLine((line) => JSON.stringify({ log: `${line}\n`, stream: 'stdout', time: CLOCK })),
  ],
  ['CRI’s lines', eachLine((line) => `${CLOCK} stdout F ${line}`)],
  ['Heroku', eachLine((line) => `2026-11-03T10:00:02.120412+00:00 app[worker.1]: ${line}`)],
  ['GitLab CI’s job', eachLine((line) => `2026-11-03T10:00:02.120412Z 01O ${line}`)],
  ['Jenkins’ timestamps', eachLine((line) => `[2026-11-03T10:00:02.120Z] ${line}`)],
  ['a tree’s bars', eachLine((line) => `│ ${line}`)],
  [
    'a list of Markdown',
    (text) =>
      `- steps: run it\n- result:\n${eachLine((line) => `    ${line}`)(text)}\n- expected: 200`,
  ],
  ['a comment', eachLine((line) => `// ${line}`)],
  ['a shell’s comment', eachLine((line) => `# ${line}`)],
  ['blanks at the end of lines', eachLine((line) => `${line}   `)],
]
