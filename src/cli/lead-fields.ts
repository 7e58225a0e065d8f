// What a column of a lead file can say of a call, and by which headers it is known.

/** A field of a call that a column can fill. */
export const LEAD_FIELDS = [
  'phone',
  'id',
  'country',
  'region',
  'county',
  'municipality',
  'postalCode',
  'timeZone',
  'campaign',
  'subject',
  'audience',
  'legalForm',
  'lineType',
  'directory',
  'numbersFrom',
  'products',
  'language',
] as const
export type LeadField = (typeof LEAD_FIELDS)[number]

/** Headers in small letters and figures, best first, as dialers, shops and spreadsheets write them. */
const HEADERS: { readonly [field in LeadField]: readonly string[] } = {
  phone: [
    'phone',
    'phonenumber',
    'telephone',
    'telephonenumber',
    'phoneno',
    'tel',
    'telno',
    'number',
    'to',
    'msisdn',
    'mobile',
    'mobilephone',
    'mobilenumber',
    'cell',
    'cellphone',
    'phone1',
    'primaryphone',
    'homephone',
    'e164',
    'telefon',
    'telefonnummer',
    'telefonnr',
    'tlf',
    'mobil',
    'handy',
    'rufnummer',
    'telefono',
    'teléfono',
    'telefone',
    'celular',
    'telefoon',
    'telefoonnummer',
    'téléphone',
    'numero',
    'numéro',
    'puhelin',
    'nummer',
    '電話番号',
    '电话',
  ],
  id: ['id', 'leadid', 'customerid', 'contactid', 'personid', 'recordid', 'clientid', 'vendorleadcode', 'kundennummer', 'kundenr', 'customer'],
  country: ['country', 'countrycode', 'countryiso', 'iso', 'land', 'pais', 'país', 'pays', 'paese', 'kraj', 'maa'],
  region: ['region', 'state', 'stateprovince', 'stateorprovince', 'province', 'provincia', 'bundesland', 'estado', 'territory'],
  county: ['county', 'fylke', 'landkreis'],
  municipality: ['municipality', 'city', 'town', 'kommune', 'gemeinde', 'ort', 'stadt', 'ville', 'ciudad', 'cidade', 'citta', 'città', 'plaats'],
  postalCode: [
    'postalcode',
    'postcode',
    'zip',
    'zipcode',
    'postal',
    'plz',
    'postleitzahl',
    'postnummer',
    'postnr',
    'codigopostal',
    'codepostal',
    'cap',
    'cep',
    'pincode',
  ],
  timeZone: ['timezone', 'tz', 'zone', 'zeitzone'],
  campaign: ['campaign', 'campaignid', 'kampagne', 'kampanje', 'campana', 'campaña', 'campagne'],
  subject: ['subject', 'topic'],
  audience: ['audience', 'b2b', 'customertype', 'segment'],
  legalForm: ['legalform'],
  lineType: ['linetype', 'phonetype'],
  directory: ['directory'],
  numbersFrom: ['numbersfrom', 'leadsource', 'listsource'],
  products: ['products', 'product'],
  language: ['language', 'lang', 'sprache'],
}

const FIELD_BY_HEADER = new Map(LEAD_FIELDS.flatMap((field) => HEADERS[field].map((header, rank) => [header, { field, rank }] as const)).reverse())

/**
 * Which column fills which field, guessed from the headers: for each field the column with the best known name, the first of equals.
 * @example
 * guessedColumns(['Lead ID', 'Phone Number', 'State']) // Map { 'id' => 0, 'phone' => 1, 'region' => 2 }
 */
export function guessedColumns(columns: readonly string[]): Map<LeadField, number> {
  const best = new Map<LeadField, { readonly index: number; readonly rank: number }>()
  for (const [index, column] of columns.entries()) {
    const known = FIELD_BY_HEADER.get(column.toLowerCase().replace(/[^\p{L}\p{N}]/gu, ''))
    if (known === undefined) continue
    const so = best.get(known.field)
    if (so === undefined || known.rank < so.rank) best.set(known.field, { index, rank: known.rank })
  }
  return new Map(LEAD_FIELDS.flatMap((field) => (best.has(field) ? [[field, best.get(field)?.index ?? 0] as const] : [])))
}
