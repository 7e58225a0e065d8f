import { consent } from '../../rules/consent'
import { doNotCall } from '../../rules/do-not-call'
import { frequencyCap } from '../../rules/frequency-cap'
import { optOut } from '../../rules/opt-out'
import { quietHours } from '../../rules/quiet-hours'
import { co } from '../../time/calendars/co'
import { jurisdiction } from '../jurisdiction'
import { provision } from '../provision'

/** Telemarketing law of Colombia. */
export const colombia = jurisdiction(
  {
    id: 'CO',
    name: 'Colombia',
    laws: [
      {
        title: 'Ley Dejen de Fregar',
        citation: 'Ley 2300 de 2023 arts. 1–5',
        sources: ['https://leyonline.co/laws/ley-2300-de-2023/articulo-5o', 'https://leyonline.co/laws/ley-2300-de-2023/articulo-1o-objeto'],
      },
      {
        title: 'Registro de Números Excluidos',
        citation: 'Res. CRC 5050 de 2016 as amended; Ley 2300 art. 5',
        sources: [
          'https://www.radiosantafe.com/2024/04/10/gobierno-nacional-activa-el-registro-de-numeros-excluidos-que-restringira-llamadas-y-mensajes-no-deseados-con-fines-comerciales-y-publicitarios/',
        ],
      },
    ],
    covers: {
      'quiet-hours': 'provisions',
      consent: 'provisions',
      'frequency-cap': 'provisions',
      'do-not-call': 'provisions',
      'opt-out': 'provisions',
      emergency: 'none',
    },
    notes: [
      'Sanctions by the SIC and the SFC under consumer and data law.',
      'Personal references of a debtor may not be called.',
      'One site says that the same channel is barred for a week after contact (canalcncmedellin.com); the statute bars other channels.',
    ],
  },
  provisions,
)

function provisions() {
  return [
    provision({
      id: 'co/calling-hours',
      rule: quietHours({ callable: 'mon-fri 07:00-19:00; sat 08:00-15:00', holidays: { calendars: [co], then: 'closed' } }),
      applies: { purposes: ['marketing', 'consent-request', 'debt-collection'], audiences: ['consumer'] },
      liftedBy: [consent({ form: 'express', forHours: true, qualities: ['separate'] })],
      citation: 'Ley 2300 de 2023 arts. 3, 5 par. 3',
      sources: [
        'https://leyonline.co/laws/ley-2300-de-2023/articulo-5o',
        'https://accolombianlawyers.com/noticias/?p=31540',
        'https://www.lafm.com.co/actualidad/estos-son-los-horarios-en-los-que-los-bancos-no-pueden-llamarlo-segun-la-ley-380407',
      ],
      inForce: { from: '2023-10-10' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: 'calls, SMS, app messages and e-mail alike; other hours only by an instrument separate from the contract',
    }),
    provision({
      id: 'co/authorised-channels',
      rule: consent({ form: 'express', qualities: ['explicit', 'informed', 'voluntary'] }),
      applies: { purposes: ['marketing', 'consent-request'], audiences: ['consumer'] },
      citation: 'Ley 2300 de 2023 arts. 2, 5 par. 2',
      sources: [
        'https://leyonline.co/laws/ley-2300-de-2023/articulo-5o',
        'https://agoramercatorum.uexternado.edu.co/ultimas-novedades-sobre-la-implementacion-de-la-ley-2300-de-2023-ley-dejen-de-fregar',
        'https://laultima.com.co/2026/02/04/esta-cansado-de-las-llamadas-comerciales-insistentes-esto-es-lo-que-debe-hacer',
      ],
      inForce: { from: '2023-10-10' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: 'the consent must name the channel',
    }),
    provision({
      id: 'co/authorised-channels-debt',
      rule: consent({ form: 'express' }),
      applies: { purposes: ['debt-collection'], audiences: ['consumer'] },
      citation: 'Ley 2300 de 2023 art. 2',
      sources: [
        'https://accolombianlawyers.com/noticias/?p=31540',
        'https://agoramercatorum.uexternado.edu.co/ultimas-novedades-sobre-la-implementacion-de-la-ley-2300-de-2023-ley-dejen-de-fregar',
      ],
      inForce: { from: '2023-10-10' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
    }),
    provision({
      id: 'co/once-a-day',
      rule: frequencyCap({ max: 1, per: 'day', counts: 'conversations', scope: ['person', 'seller'] }),
      applies: { purposes: ['marketing', 'consent-request', 'debt-collection'], audiences: ['consumer'] },
      citation: 'Ley 2300 de 2023 art. 3, 5',
      sources: [
        'https://leyonline.co/laws/ley-2300-de-2023/articulo-5o',
        'https://agoramercatorum.uexternado.edu.co/ultimas-novedades-sobre-la-implementacion-de-la-ley-2300-de-2023-ley-dejen-de-fregar',
        'https://accolombianlawyers.com/noticias/?p=31540',
      ],
      inForce: { from: '2023-10-10' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: 'after direct contact not again the same day; art. 5 applies the law "in the same terms" to advertising (read today)',
    }),
    provision({
      id: 'co/one-message-a-day',
      rule: frequencyCap({ max: 1, per: 'day', counts: 'attempts', scope: ['person', 'seller'], channels: ['text'] }),
      applies: { purposes: ['marketing', 'consent-request', 'debt-collection'], modes: ['text'], audiences: ['consumer'] },
      citation: 'Ley 2300 de 2023 arts. 3, 5',
      sources: ['https://ayuda.topleads.co/sms-topleads/ley-2300'],
      inForce: { from: '2023-10-10' },
      verifiedOn: '2026-11-24',
      confidence: 'medium',
      binding: 'statute',
      note: 'stricter reading: a message is a contact',
    }),
    provision({
      id: 'co/one-channel-a-week',
      rule: frequencyCap({ max: 1, per: 'week', counts: 'distinct-channels', scope: ['person', 'seller'], onlyAfter: ['connected'] }),
      applies: { purposes: ['marketing', 'consent-request', 'debt-collection'], audiences: ['consumer'] },
      citation: 'Ley 2300 de 2023 arts. 3, 5',
      sources: [
        'https://leyonline.co/laws/ley-2300-de-2023/articulo-5o',
        'https://agoramercatorum.uexternado.edu.co/ultimas-novedades-sobre-la-implementacion-de-la-ley-2300-de-2023-ley-dejen-de-fregar',
        'https://www.tower-consulting.com/flash-informativo-3-julio-202/',
      ],
      inForce: { from: '2023-10-10' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: 'after direct contact no second channel in the same week; that the week starts on Monday is ours',
    }),
    provision({
      id: 'co/excluded-numbers',
      rule: doNotCall({ lists: ['co-rne'], bindsAfter: { businessDays: 5 } }),
      applies: { purposes: ['marketing', 'consent-request'], modes: ['text'], audiences: ['consumer'] },
      citation: 'Res. CRC 5050 de 2016',
      sources: [
        'https://www.radiosantafe.com/2024/04/10/gobierno-nacional-activa-el-registro-de-numeros-excluidos-que-restringira-llamadas-y-mensajes-no-deseados-con-fines-comerciales-y-publicitarios/',
        'https://laultima.com.co/2026/02/04/esta-cansado-de-las-llamadas-comerciales-insistentes-esto-es-lo-que-debe-hacer',
      ],
      inForce: { from: 'unknown', to: '2024-04-10' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'regulation',
      note: 'text messages only',
    }),
    provision({
      id: 'co/excluded-numbers',
      rule: doNotCall({ lists: ['co-rne'], bindsAfter: { businessDays: 5 } }),
      applies: { purposes: ['marketing', 'consent-request'], audiences: ['consumer'] },
      citation: 'Ley 2300 de 2023 art. 5; Res. CRC 5050 de 2016 as amended',
      sources: [
        'https://www.radiosantafe.com/2024/04/10/gobierno-nacional-activa-el-registro-de-numeros-excluidos-que-restringira-llamadas-y-mensajes-no-deseados-con-fines-comerciales-y-publicitarios/',
        'https://laultima.com.co/2026/02/04/esta-cansado-de-las-llamadas-comerciales-insistentes-esto-es-lo-que-debe-hacer',
        'https://www.portafolio.co/negocios/comercio/paso-a-paso-para-inscribir-su-numero-en-el-rne-y-evitar-mensajes-y-llamadas-publicitarias-602298',
      ],
      inForce: { from: '2024-04-10' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: 'calls, apps and e-mail since 2024-04-10; suppliers have five working days after entry; matters of the good bought, fraud alerts and answers are free (other purposes here)',
    }),
    provision({
      id: 'co/own-list',
      rule: optOut({}),
      applies: { purposes: ['marketing', 'consent-request'], audiences: ['consumer'] },
      citation: 'Ley 2300 de 2023 art. 5 par. 2',
      sources: ['https://leyonline.co/laws/ley-2300-de-2023/articulo-5o'],
      inForce: { from: '2023-10-10' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: 'a quick, simple way to stop at any time',
    }),
  ]
}
