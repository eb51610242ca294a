// Words that would look like names, and are none. Every entry says why it is here.

/** Phrases with capitals that any sentence on AWS cost may use without citing a fact of that name. */
export const COMMON_NAMES: readonly RegExp[] = [
  /\bAWS\b/g, // the provider whose bill this is
  /\bAmazon\b/g, // the same, in front of a service's name
  /\bFinOps\b/g, // the readers' own craft
  /\bSavings Plans?\b/g, // a way to pay
  /\bReserved Instances?\b/g, // a way to pay
  /\bOn-Demand\b/g, // a way to pay
  /\bSpot\b/g, // a way to pay
  /\bGraviton\b/g, // a processor to move to
];

/**
 * Parts of hyphenated English. A hyphenated word whose parts all stand here is plain; any other looks like the name of an
 * account or a resource ("payments-prod") and must be one.
 */
export const COMPOUND_PARTS: ReadonlySet<string> = new Set(
  [
    'a above account ad adjusted ago ahead all and as at available average based below best big billed book break by case',
    'change check cleaned clean close compared complete cost costs cross current data date day days deep demand depth down',
    'driven during early effective effort end ended ending established expected face far fast final fine fixed follow free',
    'frequency full further go going grade grained grown growing half heavy hidden high higher hoc hour hours idle in',
    'intensive just large larger largest last late level like line lived long longer low lower lowest main maintained medium',
    'mid month monthly more most moving multi near new non normal of off old on ongoing only or out over paced paid pay peak',
    'per period plan point pre previous price production prone quality range rate re read real recent region related report',
    'review right run running saving savings scale sensitive service set setting short side size sized sizing slow small',
    'smaller so called spend spending standing start state steady stop storage sub sum super tagged team term test than the',
    'then tier time to top total trend type under unit up usage usual week weekday weekend weeks well wide work year you',
  ]
    .join(' ')
    .split(' '),
);
