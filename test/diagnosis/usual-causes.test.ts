import { describe, expect, it } from 'vitest'
import { diagnoseText } from '../../main/diagnosis/diagnose-text.ts'

const told = (text: string): readonly string[] =>
  diagnoseText(text).findings.map(({ id, certainty }) => `${id} ${certainty}`)

/** By the first of the causes that such a failure usually has. */
const FAILURES: Readonly<Record<string, readonly string[]>> = {
  N08: [
    'Whenever I press sync the Jira add-on hangs forever, then it gives up.',
    'I keep getting time-outs from our Confluence.',
    'My board view stays empty, the console of the plugin for Jira shows a timeout.',
    'We see "timeout" for each query of the Jira connector since the upgrade.',
  ],
  P01: [
    'I get an error about missing permission when the bot closes Jira tickets.',
    'Our script cannot archive a Confluence space, the page says forbidden.',
    'Jira will not let our user log work, it says not allowed.',
    'Our tool fails to link two Jira issues: not permitted.',
  ],
  J30: [
    'Creating a Jira ticket from the form fails with an error and nothing else. What am I doing wrong?',
    'I cannot add a subtask through the Jira API, there is just a 400.',
    'Why does updating the issue in Jira give me a bad request?',
    'Our webhook fails to create tickets in Jira: "HTTP error".',
  ],
  J38: [
    'Downloaded images of our Jira issues are broken, they are all of the same size. How can I fix it?',
    'I get an error for every attachment that the Confluence exporter fetches.',
    'Thumbnails of Jira do not load in our tool any more, why?',
    'The files that my script downloads from Jira are broken, they contain HTML.',
  ],
  N11: [
    'I get "Something went wrong" from Jira, whatever I call.',
    'All our Confluence calls return 502 since this morning.',
    'Is it an incident? We get nothing but Internal Server Error from Jira.',
    'Jira says service unavailable to us all the time.',
  ],
  N07: [
    'I cannot reach Confluence from the container.',
    'Our runner is unable to contact Jira. Any idea?',
    'Our plugin says that it could not connect to Jira.',
    'My tool fails to connect to the Jira of our company.',
  ],
  J02: [
    'After the upgrade the Jira integration does not authenticate anymore.',
    'Our bot doesn’t log in to Confluence since Monday.',
  ],
  T15: [
    'I get an error on the consent screen of Atlassian when I connect our OAuth client.',
    'After the callback our OAuth login to Jira fails, why?',
    'OAuth with Confluence does not work for me, it ends in an error.',
    'The authorization code flow with Jira is refused, any help?',
  ],
}

/** In other languages, by the first cause. */
const ABROAD: readonly (readonly [string, string])[] = [
  ['N09', 'Beim Export aus Confluence kommt ein Zertifikatsfehler.'],
  ['N09', 'Erreur de certificat quand on appelle Jira.'],
  ['N08', 'Jira plugin: Zeitüberschreitung beim Abrufen der Projekte'],
  ['N08', 'Jira 插件同步超时，报错'],
  ['J02', 'Je n’arrive pas à me connecter à Jira avec mon jeton API : erreur 401.'],
  ['J02', 'No puedo autenticarme en Jira Cloud, siempre me devuelve 401.'],
  ['J02', 'Die Anmeldung am Jira funktioniert nicht.'],
  ['J02', 'Jira にログインできません。'],
  ['P01', 'Jira 返回 403，我的账号没有权限创建问题。'],
  ['P01', 'Das Bearbeiten schlägt fehl, es fehlt wohl eine Berechtigung in Jira.'],
  ['P01', 'Falla al cerrar: no tengo los permisos en Jira.'],
  ['J38', 'Anhänge aus Confluence laden schlägt fehl.'],
  ['J38', 'Les pièces jointes de Jira : erreur au téléchargement.'],
  ['J30', 'Não consigo criar tarefas no Jira.'],
]

/** Of nothing that failed for anybody, or of somebody else’s product. */
const QUIET = [
  'feat: add retries, so that a timeout of Jira no longer stops the job.',
  'How do I create an issue with the Jira API?',
  'We plan to move our Confluence to another host.',
  'My database could not connect, it hangs forever.',
  'I cannot log in to GitLab, it says forbidden.',
  'Jira works fine, thank you.',
  'Creating issues is described in the reference of Jira.',
  'Wie lege ich in Jira ein Ticket an?',
  'Les droits de Jira sont expliqués ici.',
]

describe('a failure of which no rule knows a word', () => {
  it.each(Object.keys(FAILURES))(
    '%s is the first of its usual causes, all of them possible',
    (id) => {
      const missed = (FAILURES[id] ?? []).flatMap((text) => {
        const all = told(text)
        return all[0] === `${id} possible` && all.every((one) => one.endsWith('possible'))
          ? []
          : [`${all.join(', ')}: ${text}`]
      })
      expect(missed).toEqual([])
    },
  )

  it('is no talk, no question and no other product', () => {
    expect(QUIET.flatMap((text) => told(text).map((one) => `${one}: ${text}`))).toEqual([])
  })

  it('is known in other languages', () => {
    const missed = ABROAD.filter(([id, text]) => !told(text)[0]?.startsWith(id))
    expect(missed.map(([id, text]) => `${id}, told ${told(text).join()}: ${text}`)).toEqual([])
  })

  it('gives way to whatever a rule knows', () => {
    expect(
      told('I cannot create a Jira ticket, it fails. {"errorMessages":["XSRF check failed"]}'),
    ).toEqual(['J20 certain'])
  })
})
