import { answerText } from '../../network/raw-server.ts'
import { credentialIn, rowsThat, type Behaviour } from './rows.ts'

const to = (location: string): string => answerText('302 Found', [`Location: ${location}`])
const done = answerText('200 OK', [])
const cut = 'HTTP/1.1 302 Found\r\nLocation: /two\r\nContent-Length: 50\r\n\r\nsee'

/** Sends on to /two, and answers there. */
const onTo =
  (first: Behaviour): Behaviour =>
  (socket, soFar) =>
    /^\w+ \/two /m.test(soFar) ? socket.end(done) : first(socket, soFar)

/** The number of the last /hop that was asked for. */
const hopIn = (soFar: string): number => Number(/^[^]*\/hop(\d+) /.exec(soFar)?.[1] ?? 0)

const hops =
  (most: number, status: string): Behaviour =>
  (socket, soFar) => {
    const hop = hopIn(soFar)
    socket.write(hop < most ? answerText(status, [`Location: /hop${hop + 1}`]) : done)
  }

export const redirects = [
  ...rowsThat('answered 302 redirect_left_origin', {
    'to itself': (socket) => socket.write(to('?')),
    'to an empty place': (socket) => socket.write(to('')),
    'to another origin': to('https://evil.example/take'),
    'to another origin, with the credential in it': (socket, soFar) =>
      socket.end(to(`https://evil.example/?t=${encodeURIComponent(credentialIn(soFar))}`)),
    'to another origin without a scheme': to('//evil.example/take'),
    'to a user name that looks like the site': to('http://127.0.0.1@evil.example/'),
    'to javascript:': to('javascript:alert(1)'),
    'to file:': to('file:///etc/passwd'),
    'to data:': to('data:text/plain,hello'),
    'to port 0': to('http://127.0.0.1:0/'),
    'to 40,000 letters': to(`https://evil.example/${'a'.repeat(40_000)}`),
    'to two places': answerText('302 Found', ['Location: https://evil.example/', 'Location: /two']),
  }),
  ...rowsThat('answered 307 redirect_left_origin', { 'thirty hops': hops(30, '307 On') }),
  ...rowsThat('answered 302', {
    'to what is no address': to('http://['),
    nowhere: answerText('302 Found', []),
  }),
  ...rowsThat('answered 200', {
    'three hops': hops(3, '302 Found'),
    'a redirect that is packed': onTo((socket) =>
      socket.write(answerText('302 Found', ['Location: /two', 'Content-Encoding: gzip'], 'no')),
    ),
    'a redirect that breaks off': onTo((socket) => socket.end(cut)),
  }),
  ...rowsThat(
    'answered 200',
    { 'a redirect that falls silent': onTo((socket) => socket.write(cut)) },
    { waits: true },
  ),
  ...rowsThat(
    'answered 200',
    {
      '303 with a body': onTo((socket) =>
        socket.end(answerText('303 See', ['Location: /two'], 'see there')),
      ),
      '307 with a body': onTo((socket) =>
        socket.end(answerText('307 On', ['Location: /two'], 'see there')),
      ),
    },
    { method: 'POST' },
  ),
]
