/**
 * What is wrong in the boundary file, unit by unit, and what the atlas does about it.
 * Units are addressed by Natural Earth's own key (adm1_code), because their ISO codes are what is wrong.
 */
const CORRECTIONS = {
  "AFG-1769": { id: "AF-PAN", reason: "second 'Parwan': lies in the Panjshir valley" },
  "AFG-1753": { id: "AF-DAY", reason: "second 'Uruzgan': is Daykundi, split off in 2004" },
  "AFG-1759": { id: "AF-PKA", reason: "Paktika; carries the ISO code of Paktia" },
  "AFG-3413": { id: "AF-PIA", reason: "Paktia; carries the ISO code of Paktika" },
  "PAK-1112": { id: "PK-KP", reason: "the tribal areas were merged into Khyber Pakhtunkhwa in 2018" },
  "LAO-3283": { id: "LA-VT", reason: "Vientiane Prefecture carries the code of Vientiane Province" },
  "KAZ-3251": { id: "KZ-TUR", reason: "South Kazakhstan was renamed Turkistan in 2018" },
  "KAZ-4829": { id: "KZ-ALC", reason: "the city of Almaty shares the code of the region around it" },
  "KAB+00?": { id: "KZ-KZY", country: "KZ", reason: "Baikonur is leased, and lies in Kyzylorda Region" },
  "TJK-368": { id: "TJ-RA", reason: "has a made-up code; ISO 3166-2 has TJ-RA" },
  "IRN-5490": {
    id: "IR-ALB",
    reason: "Alborz shares the code of Tehran; its ISO code is Razavi Khorasan's in this file",
  },
  "PFA+00?": { id: "paracel-islands", reason: "has a made-up code" },
  "PGA+00?": { id: "spratly-islands", country: undefined, reason: "has a made-up code; claimed by several countries" },
  "KAS+00?": { id: "siachen", country: undefined, reason: "has a made-up code; claimed by two countries" },
};

/** Countries shown with their provinces. */
const BY_PROVINCE = new Set("CN MM LA TH VN KH IN AF PK IR TJ KG KZ UZ TM KP".split(" "));
/** Countries and regions shown as one unit, so that every land border of the detailed set has both sides. */
const AS_ONE_UNIT = new Set("TW HK MO NP BT BD MN KR".split(" "));
/** Russia is shown in detail only along the border with China and the DPR Korea. */
const RUSSIAN_FAR_EAST = new Set("RU-AMU RU-BU RU-KHA RU-PRI RU-SAK RU-YEV RU-ZAB".split(" "));
/** Disputed units that belong to no country in the file. */
const WITHOUT_COUNTRY = new Set(["siachen", "spratly-islands"]);
const NOT_DRAWN = new Set(["ATA"]);

/**
 * Every unit of the world with the atlas's id and country (ISO 3166-1 alpha-2) and nothing else.
 * Units outside the detailed set take the id of their country, so that a dissolve by id leaves one feature per country.
 */
export function correctedUnits(features) {
  return features
    .filter((feature) => !NOT_DRAWN.has(feature.properties.adm0_a3))
    .map(({ properties, geometry }) => {
      const correction = CORRECTIONS[properties.adm1_code];
      const id = correction?.id ?? properties.iso_3166_2;
      const country = correction && "country" in correction ? correction.country : alpha2(properties);
      return { type: "Feature", properties: place(id, country, properties.adm0_a3), geometry };
    });
}

function alpha2({ iso_a2 }) {
  return iso_a2 === "-1" ? undefined : iso_a2;
}

/** `key` is what the dissolve joins by; a feature without an ISO code keeps Natural Earth's country code as its key only. */
function place(id, country, a3) {
  if (WITHOUT_COUNTRY.has(id) || BY_PROVINCE.has(country) || RUSSIAN_FAR_EAST.has(id)) {
    return { key: id, id, country, detailed: true };
  }
  if (AS_ONE_UNIT.has(country)) return { key: country, id: country, country, detailed: true };
  return { key: country ?? a3, id: country, country, detailed: false };
}
