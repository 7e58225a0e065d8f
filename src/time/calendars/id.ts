import type { HolidayCalendar } from '../holiday-calendar'

/** National holidays of Indonesia (hari libur nasional), without joint-leave days. */
export const id: HolidayCalendar = {
  id: 'id',
  name: 'National holidays of Indonesia (hari libur nasional), without joint-leave days',
  citation: 'Joint decree of three ministers of 19 September 2025 for 2026; 2027 computed',
  sources: [
    'https://matamaluku.com/pemerintah-tetapkan-17-hari-libur-nasional-tahun-2026-ini-daftarnya',
    'https://garuda.tv/jadwal-libur-nasional-cuti-bersama-2026',
  ],
  verifiedOn: '2026-11-24',
  confidence: 'medium',
  days: [
    { name: 'Tahun Baru Masehi', on: '01-01' },
    { name: 'Isra Mikraj', dates: ['2026-01-16', '2027-01-05'] },
    { name: 'Tahun Baru Imlek', dates: ['2026-02-17', '2027-02-06'] },
    { name: 'Hari Suci Nyepi', dates: ['2026-03-19', '2027-03-08'] },
    { name: 'Idul Fitri', dates: ['2026-03-21', '2026-03-22', '2027-03-09', '2027-03-10', '2027-03-11'] },
    { name: 'Wafat Yesus Kristus', easter: -2 },
    { name: 'Paskah', easter: 0 },
    { name: 'Hari Buruh', on: '05-01' },
    { name: 'Kenaikan Yesus Kristus', easter: 39 },
    { name: 'Idul Adha', dates: ['2026-05-27', '2027-05-16', '2027-05-17'] },
    { name: 'Waisak', dates: ['2026-05-31', '2027-05-20'] },
    { name: 'Hari Lahir Pancasila', on: '06-01' },
    { name: 'Tahun Baru Islam', dates: ['2026-06-16', '2027-06-06'] },
    { name: 'Hari Kemerdekaan', on: '08-17' },
    { name: 'Maulid Nabi', dates: ['2026-08-25', '2027-08-14', '2027-08-15'] },
    { name: 'Natal', on: '12-25' },
  ],
  knownUntilOn: '2027-12-31',
  note: 'the decree for 2027 was not seen: its moon days are computed, and where sighting may move them both days are listed (stricter); before 2026 the moon days are missing',
}
