import { describe, expect, it } from 'vitest'
import { typeOfBody, typeOfPart } from '../../main/requests/body.ts'
import { typeOfFile } from '../../main/wire/file-types.ts'

describe('what a file is sent as', () => {
  it('is told by the ending of its name, as a browser and curl tell it', () => {
    const types = {
      'notes.txt': 'text/plain',
      'NOTES.TXT': 'text/plain',
      'server.log': 'text/plain',
      'C:\\Users\\mia\\report.pdf': 'application/pdf',
      '/tmp/a.b/screen.png': 'image/png',
      'photo.jpeg': 'image/jpeg',
      'issues.csv': 'text/csv',
      'answer.json': 'application/json',
      'traffic.har': 'application/octet-stream',
      'all.zip': 'application/zip',
      'plan.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      'plan.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      txt: 'application/octet-stream',
      constructor: 'application/octet-stream',
      'a.constructor': 'application/octet-stream',
      '/tmp/folder.txt/README': 'application/octet-stream',
      '.txt': 'text/plain',
      'name.': 'application/octet-stream',
      '': 'application/octet-stream',
    }
    for (const [name, type] of Object.entries(types))
      expect([name, typeOfFile(name)]).toEqual([name, type])
  })

  it('is what somebody says, before what its name tells', () => {
    const file = { name: 'file', file: '/tmp/notes.txt' }
    expect(typeOfPart(file)).toBe('text/plain')
    expect(typeOfPart({ ...file, filename: 'screen.png' })).toBe('image/png')
    expect(typeOfPart({ ...file, contentType: 'text/x-log' })).toBe('text/x-log')
    expect(typeOfPart({ name: 'file', base64: 'AAE=' })).toBe('application/octet-stream')
    expect(typeOfPart({ name: 'note', text: 'hi.txt' })).toBeNull()
  })

  it('is the same where the file is the whole body', () => {
    expect(typeOfBody({ file: '/tmp/screen.png' })).toBe('image/png')
    expect(typeOfBody({ base64: 'AAE=' })).toBe('application/octet-stream')
  })
})
