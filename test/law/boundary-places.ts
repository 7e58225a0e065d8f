// Phones for every place that has quiet hours: where the clock is certain, and where several must be open. Zones written down by hand.
import type { Place } from '../../src/core/call'

/** A phone, and every clock that its owner may live by. */
export interface Phone {
  readonly to: string
  readonly zones: readonly string[]
  readonly addresses?: readonly Place[]
}

const at = (zone: string, ...numbers: readonly string[]): readonly Phone[] => numbers.map((to) => ({ to, zones: [zone] }))
const among = (to: string, ...zones: readonly string[]): Phone => ({ to, zones })
/** A number of New York City, and an address elsewhere. */
const movedTo = (region: string, ...zones: readonly string[]): Phone => ({
  to: '+12125550123',
  zones: ['America/New_York', ...zones],
  addresses: [{ country: region.slice(0, 2), region }],
})

const MADRID = 'Europe/Madrid'
const EASTERN = 'America/New_York'
const CENTRAL = 'America/Chicago'
const MOUNTAIN = 'America/Denver'
const PACIFIC = 'America/Los_Angeles'

export const phones: { readonly [jurisdiction in string]?: readonly Phone[] } = {
  AE: at('Asia/Dubai', '+97142345678'),
  AU: [
    ...at('Australia/Sydney', '+61298765432'),
    ...at('Australia/Perth', '+61862345678'),
    among(
      '+61491570156',
      'Australia/Sydney',
      'Australia/Brisbane',
      'Australia/Adelaide',
      'Australia/Darwin',
      'Australia/Perth',
      'Australia/Eucla',
      'Australia/Lord_Howe',
    ),
  ],
  BR: [...at('America/Sao_Paulo', '+551132345678'), ...at('America/Rio_Branco', '+5568912345678')],
  'BR-AM': [...at('America/Manaus', '+559232345678'), among('+559734421234', 'America/Manaus', 'America/Eirunepe')],
  'BR-DF': at('America/Sao_Paulo', '+556132345678'),
  'BR-ES': at('America/Sao_Paulo', '+552732345678'),
  'BR-RJ': at('America/Sao_Paulo', '+552132345678'),
  CA: [...at('America/Moncton', '+15065550123'), among('+17095550123', 'America/St_Johns', 'America/Goose_Bay')],
  'CA-BC': [...at('America/Vancouver', '+16045550123'), among('+12505550123', 'America/Vancouver', 'America/Dawson_Creek', 'America/Edmonton')],
  'CA-ON': [...at('America/Toronto', '+14165550123'), among('+18075550123', 'America/Toronto', 'America/Winnipeg', 'America/Atikokan')],
  'CA-QC': [...at('America/Toronto', '+15145550123'), among('+14188350123', 'America/Toronto', 'America/Halifax', 'America/Blanc-Sablon')],
  CH: at('Europe/Zurich', '+41442345678'),
  CL: [...at('America/Santiago', '+56221234567'), among('+56322100123', 'America/Santiago', 'Pacific/Easter')],
  CN: at('Asia/Shanghai', '+861012345678'),
  CO: at('America/Bogota', '+576012345678'),
  ES: [...at(MADRID, '+34912345678'), among('+34612345678', MADRID, 'Atlantic/Canary')],
  'ES-AN': at(MADRID, '+34952234567'),
  'ES-AR': at(MADRID, '+34976234567'),
  'ES-AS': at(MADRID, '+34985234567'),
  'ES-CB': at(MADRID, '+34942234567'),
  'ES-CE': at(MADRID, '+34956512345'),
  'ES-CL': at(MADRID, '+34983234567'),
  'ES-CM': at(MADRID, '+34925234567'),
  'ES-CN': [
    ...at('Atlantic/Canary', '+34928234567'),
    { ...among('+34612345678', MADRID, 'Atlantic/Canary'), addresses: [{ country: 'ES', region: 'ES-CN' }] },
  ],
  'ES-CT': at(MADRID, '+34932345678'),
  'ES-EX': at(MADRID, '+34924234567'),
  'ES-GA': at(MADRID, '+34981234567'),
  'ES-IB': at(MADRID, '+34971234567'),
  'ES-MC': at(MADRID, '+34968234567'),
  'ES-MD': at(MADRID, '+34912345678'),
  'ES-ML': at(MADRID, '+34952671234'),
  'ES-NC': at(MADRID, '+34948234567'),
  'ES-PV': at(MADRID, '+34944234567'),
  'ES-RI': at(MADRID, '+34941234567'),
  'ES-VC': at(MADRID, '+34962345678'),
  FR: [...at('Europe/Paris', '+33142345678'), ...at('Indian/Reunion', '+262262123456')],
  GB: at('Europe/London', '+442071234567'),
  GR: at('Europe/Athens', '+302101234567'),
  HK: at('Asia/Hong_Kong', '+85221234567'),
  ID: [...at('Asia/Jakarta', '+622112345678'), among('+6281212345678', 'Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura')],
  IN: at('Asia/Kolkata', '+911123456789'),
  IT: at('Europe/Rome', '+390612345678'),
  JP: at('Asia/Tokyo', '+81312345678'),
  KR: at('Asia/Seoul', '+8221234567'),
  MX: [
    ...at('America/Mexico_City', '+525512345678'),
    among(
      '+526641234567',
      'America/Chihuahua',
      'America/Ciudad_Juarez',
      'America/Ojinaga',
      'America/Mazatlan',
      'America/Hermosillo',
      'America/Tijuana',
    ),
  ],
  NL: at('Europe/Amsterdam', '+31201234567'),
  NO: at('Europe/Oslo', '+4722123456'),
  NZ: [...at('Pacific/Auckland', '+6492345678'), among('+64211234567', 'Pacific/Auckland', 'Pacific/Chatham')],
  PE: at('America/Lima', '+5112345678'),
  PT: [...at('Atlantic/Azores', '+351296281234'), among('+351912345678', 'Europe/Lisbon', 'Atlantic/Azores')],
  SA: at('Asia/Riyadh', '+966112345678'),
  US: [...at('America/Phoenix', '+16025550123'), among('+19075550123', 'America/Anchorage', 'America/Adak')],
  'US-AL': at(CENTRAL, '+12055550123'),
  'US-CA': at(PACIFIC, '+14155550123'),
  'US-CT': at(EASTERN, '+12035550123'),
  'US-DC': at(EASTERN, '+12025550123'),
  'US-FL': [...at(EASTERN, '+13055550123'), among('+18505550123', CENTRAL, EASTERN)],
  'US-GA': at(EASTERN, '+14045550123'),
  'US-HI': [...at('Pacific/Honolulu', '+18085550123'), movedTo('US-HI', 'Pacific/Honolulu')],
  'US-IL': [...at(CENTRAL, '+13125550123'), movedTo('US-IL', CENTRAL)],
  'US-IN': [...at('America/Indiana/Indianapolis', '+13175550123'), among('+12195550123', CENTRAL, 'America/Indiana/Indianapolis')],
  'US-KY': [...at('America/Kentucky/Louisville', '+15025550123'), among('+12705550123', CENTRAL, 'America/Kentucky/Louisville')],
  'US-LA': at(CENTRAL, '+15045550123'),
  'US-MA': at(EASTERN, '+16175550123'),
  'US-MD': at(EASTERN, '+14105550123'),
  'US-ME': at(EASTERN, '+12075550123'),
  'US-MI': [...at('America/Detroit', '+13135550123'), among('+19065550123', 'America/Detroit', 'America/Menominee')],
  'US-MN': at(CENTRAL, '+16125550123'),
  'US-MO': at(CENTRAL, '+13145550123'),
  'US-MS': [...at(CENTRAL, '+16015550123'), movedTo('US-MS', CENTRAL)],
  'US-MT': at(MOUNTAIN, '+14065550123'),
  'US-NC': at(EASTERN, '+19195550123'),
  'US-ND': [among('+17015550123', CENTRAL, MOUNTAIN)],
  'US-NE': [...at(CENTRAL, '+14025550123'), among('+13085550123', CENTRAL, MOUNTAIN)],
  'US-NJ': at(EASTERN, '+12015550123'),
  'US-NM': at(MOUNTAIN, '+15055550123'),
  'US-NV': [...at(PACIFIC, '+17025550123'), among('+17755550123', PACIFIC, MOUNTAIN)],
  'US-NY': at(EASTERN, '+12125550123'),
  'US-OK': at(CENTRAL, '+14055550123'),
  'US-OR': [...at(PACIFIC, '+15035550123'), among('+15415550123', PACIFIC, 'America/Boise')],
  'US-PA': at(EASTERN, '+12155550123'),
  'US-PR': at('America/Puerto_Rico', '+17875550123'),
  'US-RI': at(EASTERN, '+14015550123'),
  'US-SC': at(EASTERN, '+18035550123'),
  'US-SD': [among('+16055550123', CENTRAL, MOUNTAIN)],
  'US-TN': [...at(CENTRAL, '+16155550123'), among('+14235550123', EASTERN, CENTRAL)],
  'US-TX': [...at(CENTRAL, '+17135550123'), movedTo('US-TX', CENTRAL, MOUNTAIN)],
  'US-UT': at(MOUNTAIN, '+18015550123'),
  'US-VA': at(EASTERN, '+17035550123'),
  'US-WA': at(PACIFIC, '+12065550123'),
  'US-WI': at(CENTRAL, '+14145550123'),
  'US-WV': at(EASTERN, '+13045550123'),
  'US-WY': at(MOUNTAIN, '+13075550123'),
  VN: at('Asia/Ho_Chi_Minh', '+842438123456'),
  ZA: at('Africa/Johannesburg', '+27112345678'),
}
