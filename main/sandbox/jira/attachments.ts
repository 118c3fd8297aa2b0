import type { Attachment } from '../content.ts'
import { largeBody } from '../large-body.ts'
import { forbidden, sees, withIssue } from './access.ts'
import { errors, json, own } from './answers.ts'
import type { Answer } from './answers.ts'
import { attachmentBean } from './attachment-bean.ts'
import { endpoint, may, personOf } from './endpoint.ts'
import type { Call, Endpoint, Upload } from './endpoint.ts'

export const attachmentEndpoints: readonly Endpoint[] = [
  endpoint.upload('/issue/:issue/attachments', 'WRITE', add),
  endpoint.get('/attachment/content/:id', 'READ', (call) => withAttachment(call, content)),
  endpoint.get('/attachment/:id', 'READ', (call) =>
    withAttachment(call, (each) => json(attachmentBean(call, each))),
  ),
]

function add(call: Call): Answer {
  return withIssue(call, (issue) => {
    const person = personOf(call)
    if (person === null || !may(call, 'attach')) return forbidden(call, 'attach files')
    const files = uploads(call)
    if (files.length === 0)
      return errors(400, [own('The form has no part named file with a file name.')])
    const created = call.world.nowMs()
    return json(
      files.map(({ filename, mimeType, bytes }) => {
        const attachment = {
          filename,
          mimeType,
          bytes,
          size: bytes.length,
          authorId: person.accountId,
          created,
        }
        return attachmentBean(call, call.world.site.addAttachment(issue, attachment))
      }),
    )
  })
}

function uploads(call: Call): readonly Upload[] {
  return call.body.kind === 'form' ? call.body.files.filter((each) => each.name === 'file') : []
}

function withAttachment(call: Call, then: (attachment: Attachment) => Answer): Answer {
  const attachment = call.world.site.findAttachment(call.parameter('id'))
  const issue = attachment === null ? null : call.world.site.findIssue(attachment.issueId)
  if (attachment === null || issue === null || !sees(call, issue.project)) {
    return errors(404, [own('No attachment has this id, or you may not see it.')])
  }
  return then(attachment)
}

function content({ filename, mimeType, size, bytes }: Attachment): Answer {
  const ascii = filename.replaceAll(/[^\x20-\x7e]|["\\]/g, '_')
  return {
    status: 200,
    body: bytes === null ? largeBody() : Uint8Array.from(bytes),
    headers: {
      'content-type': mimeType,
      'content-length': String(size),
      'content-disposition': `attachment; filename="${ascii}"; filename*=UTF-8''${encodeURIComponent(filename)}`,
    },
  }
}
