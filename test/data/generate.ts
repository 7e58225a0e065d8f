// Writes every generated table: `npm run data`. A test fails where a committed table differs.
import { writeFileSync } from 'node:fs'
import { lawPath, lawSource } from './law'
import { numberPlanPath, numberPlanSource } from './phone'
import { placesPath, placesSource } from './places'
import { zonesPath, zonesSource } from './zones'

writeFileSync(zonesPath, zonesSource())
writeFileSync(numberPlanPath, numberPlanSource())
writeFileSync(placesPath, placesSource())
writeFileSync(lawPath, lawSource())
