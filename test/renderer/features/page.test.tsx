// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest'
import type { SeenBody } from '../../../contract/exchange.ts'
import { PageView } from '../../../renderer/features/response/page-view.tsx'
import { click, draw, named } from '../draw.ts'
import { openWindow } from '../open-window.tsx'
import { resetStores } from '../reset.ts'

beforeEach(resetStores)
const HTML = `<h1>Unauthorized</h1><p onclick="x()" style="position:fixed">No. <a href="/login.jsp?a=1">Log in</a>,
<a href="https://evil.example/">or</a> <a href="javascript:alert(1)">run</a></p>
<script>window.ran = true</script><img src="https://evil.example/p.png" alt="a cat">
<iframe src="https://evil.example/"></iframe><form action="https://evil.example/"><input name=a></form>`

const body = (head: string): SeenBody => ({
  ...{ size: head.length, head, encoding: 'utf8', truncated: false, bodyId: null },
})

it('a page reads as it is, and is nothing that loads, runs or leads away', async () => {
  const opened: string[] = []
  await openWindow()
  await draw(
    <PageView
      body={body(HTML)}
      url="https://acme.atlassian.net/rest/api/3/myself"
      tenantId="acme"
      openLink={(path) => opened.push(path)}
    />,
  )
  const page = named('[role="document"]', 'The answer as a page')
  expect(page.textContent).toContain('Unauthorized')
  expect(page.textContent).toContain('(a cat)')
  expect(page.textContent).toContain('or (https://evil.example/)')
  expect(page.textContent).not.toContain('window.ran')
  const kinds = 'script, img, iframe, form, input, a, [style], [onclick], [src], [href]'
  expect(page.querySelectorAll(kinds)).toHaveLength(0)
  await click(named('button', 'Log in'))
  expect(opened).toEqual(['/login.jsp?a=1'])
  expect([...page.querySelectorAll('button')].map(({ textContent }) => textContent)).toEqual([
    'Log in',
  ])
})
