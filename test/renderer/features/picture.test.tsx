// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest'
import type { SeenBody } from '../../../contract/exchange.ts'
import { PictureView, pictureType } from '../../../renderer/features/response/picture-view.tsx'
import { useBody } from '../../../renderer/state/bodies.ts'
import { draw, install, said, until } from '../draw.ts'
import { failed, fakeBridge, ok } from '../fake-bridge.ts'
import { resetStores } from '../reset.ts'

const png: SeenBody = {
  ...{ size: 70, head: 'iVBORw0KGgo=', encoding: 'base64', truncated: false, bodyId: 'png' },
}
const source = (): string | null | undefined => document.querySelector('img')?.getAttribute('src')

describe('a picture', () => {
  beforeEach(resetStores)
  it.each([
    ['image/png', 'image/png'],
    ['IMAGE/JPEG; q=1', 'image/jpeg'],
    ['image/svg+xml;charset=utf-8', 'image/svg+xml'],
    ['image/pngs', null],
    ['image/tiff', null],
    ['text/html', null],
    [null, null],
  ])('is told by its type: %s', (contentType, type) => {
    expect(pictureType(contentType)).toBe(type)
  })

  it('that came whole is drawn without asking for more', async () => {
    const bridge = install(fakeBridge())
    await draw(<PictureView body={png} type="image/png" />)
    expect(source()).toBe('data:image/png;base64,iVBORw0KGgo=')
    expect(bridge.calls).toEqual([])
  })

  it('of text is text of a picture, never markup of the page', async () => {
    const head = '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'
    await draw(<PictureView body={{ ...png, head, encoding: 'utf8' }} type="image/svg+xml" />)
    expect(source()).toBe(`data:image/svg+xml,${encodeURIComponent(head)}`)
    expect(document.querySelector('svg[onload]')).toBeNull()
  })

  it('that is larger is asked for once, and says why it cannot be drawn', async () => {
    const large = { ...png, truncated: true }
    const bridge = install(fakeBridge({ 'bodies:picture': () => ok({ base64: 'AAAA' }) }))
    await draw(<PictureView body={large} type="image/png" />)
    await until(() => source() === 'data:image/png;base64,AAAA')
    await useBody.getState().readPicture('png')
    expect(bridge.calls).toHaveLength(1)
    resetStores()
    install(
      fakeBridge({
        'bodies:picture': () =>
          failed('answer_too_large', 'This picture is larger than 4 MB.', 'Save it to view it.'),
      }),
    )
    await draw(<PictureView body={{ ...large, bodyId: 'huge' }} type="image/png" />)
    await until(() => said().includes('This picture is larger than 4 MB.'))
  })
})
