import { FAILS_ABROAD } from '../../evidence/failing-words.ts'
import { type UsualCauses, word } from './symptom.ts'

const abroad = (ids: UsualCauses['ids'], topic: string): UsualCauses => ({
  ids,
  says: [word(topic), word(`${FAILS_ABROAD}|\\b[45]\\d\\d\\b`)],
  statuses: [400, 401, 403, 404],
})

/** Asked where nothing fits in English. */
export const rowsAbroad: readonly UsualCauses[] = [
  abroad(
    ['N09'],
    String.raw`zertifikat|\bcertificat\b|\bcertificado\b|\bcertyfikat|сертификат|证书|証明書`,
  ),
  abroad(
    ['N08', 'N07'],
    String.raw`zeitüberschreitung|délai (?:d['’]attente )?dépassé|tiempo de espera|tempo (?:limite|esgotado)|таймаут|超时|タイムアウト`,
  ),
  abroad(
    ['J38', 'J02'],
    String.raw`\banh(?:ang|änge)|pièces? jointes?|\badjuntos?\b|\banexos?\b|вложени|附件|添付`,
  ),
  abroad(
    ['P01', 'J14'],
    String.raw`berechtigung|keine rechte|\bautorisations?\b|\bdroits\b|\bpermisos?\b|\bpermiss(?:ão|ões)\b|uprawnie|нет прав|权限|権限`,
  ),
  abroad(
    ['J02', 'J26'],
    String.raw`\banmeld|\beinlogg|\bzugangsdaten\b|\bme connecter\b|\bauthentifi|\bidentifiants\b|\bautentic|iniciar sesión|\bcredenciales\b|\blogowani|авториз|认证|登录|認証|ログイン`,
  ),
  abroad(
    ['J30', 'J25', 'P01'],
    String.raw`\b(?:erstell|anleg)\w*\b|\bcréer\b|\bcréation\b|\bcrear\b|\bcriar\b|создать|创建|作成`,
  ),
]
