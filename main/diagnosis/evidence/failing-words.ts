/** Part of a pattern without regard to case: the words that tell of a failure, whoever failed. */
export const FAILING_WORDS =
  'error|exception|fail|denied|unauthori[sz]ed|forbidden|time(?:d )?out|refused|rejected|invalid'

/** That it failed, in German, French, Spanish, Portuguese, Polish, Russian, Chinese and Japanese. */
export const FAILS_ABROAD = String.raw`fehler\b|zeitüberschreitung|délai (?:d['’]attente )?dépassé|超时|タイムアウト|schlägt fehl|fehlgeschlagen|\b(?:geht|funktioniert|klappt) (?:\w+ )?nicht\b|abgelehnt|verweigert|\berreur\b|\béchou|\béchec\b|ne (?:fonctionne|marche) p(?:as|lus)|n['’]arrive pas|\brefusée?s?\b|\bno (?:puedo|podemos|funciona)\b|\brechazad|\bfalla\b|\berro\b|\bnão (?:consigo|funciona)\b|\bfalha\b|\bbłąd\b|nie (?:działa|mogę)|ошибк|не (?:работает|могу|удается)|エラー|できません|失敗|失败|错误|报错|无法|没有权限`
