import { describe, expect, it } from 'vitest'
import { sureOf, toldOf } from './told.ts'

/** What somebody tells in another language, and what it is. */
const TOLD: readonly (readonly [id: string, text: string])[] = [
  [
    'J26',
    "J'utilise mon mot de passe Atlassian avec l'authentification basique et je reçois toujours 401.",
  ],
  ['J29', "Mon jeton d'API a expiré, et la recherche Jira renvoie 200 avec une liste vide."],
  [
    'N15',
    'Die Seite wurde wegen unbezahlter Rechnung deaktiviert, die API liefert nur noch 503 mit HTML',
  ],
  [
    'T04',
    "Depuis l'import du site et la réinstallation de l'application, plus aucun utilisateur ne peut écrire en son nom : l'échange de jeton échoue (400). Dans notre base, oauthClientId est encore l'ancien, celui de 2022.",
  ],
  [
    'T04',
    'Seit dem Umzug der Site schlägt der Tokentausch für alle fehl (400). Die oauthClientId in unserer Datenbank ist noch die alte, der Installed-Hook hatte eine neue geschickt, die wurde aber nicht gespeichert.',
  ],
  [
    'T04',
    'Tras reinstalar la app el intercambio de token da 400 para todos los usuarios. Veo que en la tabla sigue el oauthClientId antiguo, el payload de installed traía otro.',
  ],
  [
    'T04',
    'Сайт перенесли, приложение переустановили. Теперь обмен токена для всех пользователей завершается ошибкой 400. В базе остался старый oauthClientId, в payload пришёл новый.',
  ],
  [
    'T08',
    'Bei dem einen Kunden in der US-Government-Cloud (…atlassian-us-gov-mod.net) klappt der Tokentausch nie, überall sonst schon. Audience und Adresse sind bei uns fest eingetragen: oauth-2-authorization-server.services.atlassian.com.',
  ],
  [
    'T10',
    'Nach der Migration der Secrets in den Key Vault werden Tokentausch und App-JWTs für alle Kunden abgelehnt. Das Shared Secret ist dort um ein Zeichen länger, vermutlich ein Zeilenumbruch.',
  ],
  [
    'J07',
    'Erste Seite 200, ab der zweiten 401. Das JWT der App wird einmal pro Export erzeugt und für alle Seiten verwendet. Abgelaufen ist es nicht, 3 Minuten gültig.',
  ],
  [
    'J07',
    '我们的 Connect 应用：第一页 200，从第二页开始 401。JWT 只生成一次，循环中一直用同一个 Authorization 头。',
  ],
  [
    'J07',
    "La première page passe, les suivantes répondent 401. Nous signons le JWT une seule fois avant la boucle et nous réutilisons l'en-tête.",
  ],
  [
    'J26',
    "Le jeton a été créé par le compte de service, mais dans le formulaire j'ai mis mon adresse. Erreur 401.",
  ],
  [
    'J26',
    'El token lo generé con la cuenta admin@, en la configuración puse mi correo. Me da 401 siempre.',
  ],
  [
    'J29',
    'Jira-Abgleich und Wallboard sind seit Montag tot, beide laufen über denselben Account. Im Postfach liegt eine Mail von Atlassian, dass ein API-Token bald abläuft.',
  ],
  [
    'J29',
    'Nuestras dos integraciones con Jira dejaron de funcionar el jueves. Hace dos semanas llegó un correo de Atlassian avisando de que un token iba a caducar.',
  ],
  [
    'J29',
    '昨日からJira連携とダッシュボードが両方止まっています。同じbotアカウントです。2週間前にAtlassianから「APIトークンの有効期限が近づいています」というメールが来ていました。',
  ],
  [
    'J36',
    'Der nächtliche Export (OAuth 3LO) bricht immer nach ungefähr 60 Minuten mit 401 ab. Den Access-Token holen wir einmal am Anfang.',
  ],
  [
    'J36',
    "l'import dure 90 minutes et s'arrête toujours au bout d'une heure avec 401 sur api.atlassian.com ; le jeton d'accès est lu une seule fois au début",
  ],
  [
    'J43',
    'Jedes vierte Ticket wird nicht angelegt, immer wenn Herr Otte als Bearbeiter dran ist. Er hat keine Agentenlizenz.',
  ],
  [
    'J43',
    'Cuando le toca a Marta el ticket no se crea; con los demás sí. Marta no tiene licencia de agente.',
  ],
  [
    'S02',
    'Kommentare erscheinen unter dem Namen der App statt des Benutzers. Wir setzen sub im JWT auf die Account-ID und rufen direkt die REST-API auf, einen Token tauschen wir nicht.',
  ],
  [
    'S02',
    "Les commentaires sont publiés au nom de l'application et non de l'utilisateur, alors que sub contient son accountId dans le JWT signé.",
  ],
  [
    'S04',
    'Bei der neuen Kollegin ist die Liste leer, bei mir nicht, die App findet 12. Angemeldet ist sie als sie selbst. In Jira sieht sie das Projekt auch nicht.',
  ],
  [
    'S04',
    "Pour une collègue la liste est vide (200), pour les autres non. C'est bien son compte. Dans Jira elle ne voit pas non plus le projet, personne ne l'a ajoutée.",
  ],
  [
    'T15',
    'Im Token-JSON fehlt der Refresh-Token. Scopes: read:jira-work, read:me. Gibt es einen eigenen Endpunkt dafür?',
  ],
  [
    'J31',
    'Beim Anlegen eines Vorgangs kommt der Fehler, das Feld "duedate" kann nicht gesetzt werden, es sei nicht auf der Maske. In Jira selbst sehe ich das Feld aber.',
  ],
  [
    'J38',
    'Les pièces jointes téléchargées sont en fait une page HTML de connexion, toutes de la même taille.',
  ],
  [
    'J04',
    'La búsqueda devuelve una lista vacía, sin error. En el navegador veo 40 incidencias con la misma consulta. El token es nuevo.',
  ],
  [
    'J15',
    'Ao abrir a tarefa PED-12 pela API recebo 404, mas ela existe e eu vejo no navegador. O usuário do token saiu do projeto.',
  ],
  [
    'J43',
    '担当者を設定して課題を作成するとエラーになります。その人はJSMのエージェントライセンスを持っていません。',
  ],
  [
    'T13',
    'Für eine Kollegin, die das Unternehmen verlassen hat, schlägt der Tokentausch fehl, für alle anderen nicht.',
  ],
  [
    'J41',
    'La transición "Cerrar" no se puede ejecutar por la API: dice que no es válida para este estado.',
  ],
  [
    'P01',
    "Quand notre script crée un ticket dans le projet RH il reçoit 403, dans les autres projets ça marche. Le compte n'a pas le droit de créer des tickets là-bas.",
  ],
  [
    'T01',
    'Wir bekommen beim Tokentausch unauthorized_client für genau einen Kunden. Der Admin hat das Update der App noch nicht freigegeben.',
  ],
  ['J38', '添付ファイルをダウンロードすると、中身がログインページのHTMLになっています。'],
  ['J15', '项目 OPS 的问题通过 API 返回 404，但浏览器里能看到。用的是另一个账号的令牌。'],
  [
    'J27',
    'La consulta JQL con un guion en el nombre del proyecto da error 400, sin el guion funciona.',
  ],
]

/** The contrary, what is solved, a wish, another product: this is not told. */
const NEAR: readonly (readonly [id: string, text: string])[] = [
  [
    'T04',
    'Die oauthClientId war veraltet, das haben wir gestern korrigiert, seitdem geht der Tokentausch wieder.',
  ],
  [
    'J31',
    'Wir möchten ein neues Feld auf die Maske setzen. Wo stelle ich das ein? Es gibt keinen Fehler.',
  ],
  [
    'J38',
    'Les pièces jointes se téléchargent de nouveau correctement, merci beaucoup, vous pouvez fermer le ticket.',
  ],
  ['J29', 'Hemos renovado el token antes de que caducara, todo funciona. Gracias.'],
  ['J43', "La licence de l'agent a été ajoutée, le ticket est bien créé maintenant. Merci."],
  ['J04', 'Die Liste ist leer, weil es keine offenen Vorgänge gibt. Alles gut.'],
  ['J07', 'Wir erzeugen das JWT für jede Seite neu, so funktioniert es. Nur zur Info.'],
  [
    'T04',
    'После переустановки новый oauthClientId сохранён, обмен токена работает. Вопрос закрыт.',
  ],
  [
    'J36',
    'Notre export dure deux heures et le jeton est renouvelé toutes les 50 minutes, aucun problème.',
  ],
  ['J26', 'Как создать API-токен для сервисной учётной записи? Инструкцию не нашёл.'],
  ['J02', '贵公司的产品支持用 API 令牌登录吗？我们正在评估。'],
  ['J02', 'Unser Drucker druckt nicht mehr, Fehler 50.4. Wer kann helfen?'],
  ['J04', 'Wie groß darf ein Anhang in Jira höchstens sein? Danke!'],
  ['N04', "Merci, l'adresse IP a été ajoutée à la liste, tout refonctionne."],
  ['J29', 'Im Januar laufen unsere API-Tokens ab, wir planen den Austausch für den 12. Januar.'],
  ['J43', 'La reunión del viernes se cancela. Marta no puede venir.'],
  ['J38', 'Скачали вложения, всё в порядке. Спасибо!'],
  [
    'P01',
    'Wir haben die Berechtigung bewusst entzogen, damit Externe keine Vorgänge anlegen. Passt so.',
  ],
  [
    'J22',
    "Nous migrons vers /search/jql la semaine prochaine, l'ancien point d'accès sera supprimé.",
  ],
]

/** What a program does about an answer, what is planned, asked or over. */
const QUIET: readonly string[] = [
  '请问 Jira 返回 429 的时候，你们的插件会自动重试吗？',
  '下个月我们会做压测，如果 Jira 返回 429，就把线程数调低。',
  '仕様では Jira が 410 を返す場合、アプリは更新画面を表示します。',
  '昨天的 401 是令牌过期，已经换了新的，现在恢复正常。',
  '先日の 429 の件は、並列数を下げて解決しました。ありがとうございました。',
  'Если Jira отвечает 429, приложение ждёт и повторяет запрос. Это нормально?',
  'Вчерашний 401 был из-за истёкшего токена, заменили, всё работает.',
  '希望在 403 的时候给出更清楚的提示，比如缺少哪个权限。',
  'Wenn Jira mit 429 antwortet, wartet die App eine Minute. Ist das konfigurierbar?',
  "Si Jira répond 403, l'application affiche un message. Peut-on le traduire ?",
  'Cuando Jira devuelve 410 mostramos un aviso. Solo queríamos informar.',
]

/** The same words of somebody who met with it. */
const MET: readonly (readonly [id: string, text: string])[] = [
  ['J21', '每天早上同步时 Jira 返回 429，大约持续十分钟。我们有 20 个线程。'],
  ['J22', '今朝から /rest/api/3/search が 410 を返します。どうすればよいですか？'],
  ['J02', 'Jira 返回 401，我们昨天换了令牌，还是不行，请帮忙看看。'],
  ['P01', 'Wenn ich ein Ticket anlege, antwortet Jira mit 403. Was fehlt mir?'],
  ['J21', '毎朝 Jira が 429 を返して同期が失敗します。どうすればいいでしょうか。'],
]

describe('what is told in another language', () => {
  it.each(TOLD)('is %s: %s', (id, text) => {
    expect(toldOf(text)[0]).toMatch(new RegExp(`^${id} (?:possible|likely)$`))
  })

  it.each(NEAR)('is not likely %s: %s', (id, text) => {
    expect(toldOf(text)).not.toContain(`${id} likely`)
    expect(toldOf(text)).not.toContain(`${id} certain`)
  })

  it.each(QUIET)('is talk: %s', (text) => {
    expect(sureOf(text)).toEqual([])
  })

  it.each(MET)('is %s and never certain: %s', (id, text) => {
    expect(toldOf(text)[0]).toMatch(new RegExp(`^${id} (?:possible|likely)$`))
  })
})
